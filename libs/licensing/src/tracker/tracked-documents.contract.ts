import { ApiSchema } from '@nestjs/swagger';
import { AnyText, Enum, Enums, NestedList, Texts, UNBOUNDED } from '@ninety/platform';
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

/** A field of a portal, with what is typed there. */
@ApiSchema({ name: 'WorksheetField' })
export class WorksheetFieldResponseDto {
  @AnyText()
  readonly label: string;

  @AnyText()
  readonly text: string;
}

/** A form of a portal. */
@ApiSchema({ name: 'WorksheetSection' })
export class WorksheetSectionResponseDto {
  @AnyText()
  readonly name: string;

  @Texts({
    max: UNBOUNDED,
    elements: UNBOUNDED,
    description: 'what is said of it, and what is to be answered there',
  })
  readonly notes: readonly string[];

  @NestedList(WorksheetFieldResponseDto, { max: UNBOUNDED })
  readonly fields: readonly WorksheetFieldResponseDto[];
}

/** The worksheet field by field. */
@ApiSchema({ name: 'Worksheet' })
export class WorksheetResponseDto {
  @NestedList(WorksheetSectionResponseDto, {
    max: UNBOUNDED,
    description: 'in the order of the forms; the first is what stands before all of them',
  })
  readonly sections: readonly WorksheetSectionResponseDto[];
}
