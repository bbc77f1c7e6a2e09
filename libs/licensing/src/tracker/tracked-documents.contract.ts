import { ApiSchema } from '@nestjs/swagger';
import { AnyText, Enum, Enums } from '@ninety/platform';
import { DOCUMENT_FORMATS } from '../documents/document.js';
import type { DocumentFormat } from '../documents/document.js';

/** What is printed of an application that is decided elsewhere. */
export const TRACKED_DOCUMENTS = ['application', 'worksheet'] as const;

/** A document that an application has. */
@ApiSchema({ name: 'PrintedDocument' })
export class TrackedDocumentResponseDto {
  @Enum(TRACKED_DOCUMENTS, {
    description: 'the form with its appendices; or the same in the order of the sub-forms of the portal',
  })
  kind: (typeof TRACKED_DOCUMENTS)[number];

  @AnyText()
  title: string;

  @AnyText()
  citation: string;

  @Enums(DOCUMENT_FORMATS)
  formats: readonly DocumentFormat[];
}
