import { ApiSchema } from '@nestjs/swagger';
import {
  AnyText,
  Count,
  DayField,
  Enum,
  Enums,
  Instant,
  Nested,
  NestedList,
  Prose,
  Text,
  Texts,
  UNBOUNDED,
  Uuid,
} from '@ninety/platform';
import { AuthorResponseDto } from '../appeals/appeals.contract.js';
import { DOCUMENT_FORMATS } from './document.js';
import type { DocumentFormat } from './document.js';
import { PDF_LIMITS } from './document-printer.js';
import { DOCUMENT_KINDS } from './letters.js';
import type { DocumentKind } from './letters.js';

export class NoteDto {
  @Prose({ example: 'Called the applicant; the end user statement is on its way.' })
  text: string;
}

export class DocumentQuery {
  @Enum(DOCUMENT_FORMATS, {
    optional: true,
    description: `html when left out; a PDF has at most ${PDF_LIMITS.characters} characters on ${PDF_LIMITS.lines} lines`,
  })
  format?: DocumentFormat;
}

/** A document that an application has. */
@ApiSchema({ name: 'Document' })
export class DocumentResponseDto {
  @Enum(DOCUMENT_KINDS)
  kind: DocumentKind;

  @Text()
  title: string;

  @Text()
  citation: string;

  @Enums(DOCUMENT_FORMATS)
  formats: readonly DocumentFormat[];
}

@ApiSchema({ name: 'MessageAttachment' })
export class MessageAttachmentResponseDto {
  @Uuid()
  id: string;

  @AnyText()
  kind: string;

  @AnyText()
  fileName: string;

  @AnyText()
  sha256: string;

  @Count({ description: 'in bytes' })
  size: number;
}

export const MESSAGE_KINDS = ['question', 'answer', 'notice', 'response', 'decision'] as const;

/** Something that was said between the government and the applicant, and who said it when. */
@ApiSchema({ name: 'Message' })
export class MessageResponseDto {
  @Enum(MESSAGE_KINDS)
  kind: (typeof MESSAGE_KINDS)[number];

  @AnyText({ nullable: true })
  requestId: string | null;

  @DayField()
  on: string;

  @Instant()
  at: string;

  @Nested(AuthorResponseDto)
  from: AuthorResponseDto;

  @AnyText({ nullable: true })
  text: string | null;

  @Texts({ max: UNBOUNDED, elements: UNBOUNDED })
  questions: string[];

  @NestedList(MessageAttachmentResponseDto, { max: UNBOUNDED })
  attachments: MessageAttachmentResponseDto[];
}

/** An officer's note, which only that officer's own office reads. */
@ApiSchema({ name: 'Note' })
export class NoteResponseDto {
  @Uuid()
  id: string;

  @Text()
  office: string;

  @Prose()
  text: string;

  @Text({ description: 'the name of who wrote it' })
  author: string;

  @Instant()
  createdAt: Date;
}
