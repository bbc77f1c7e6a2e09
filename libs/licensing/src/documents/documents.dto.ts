import { Enum, Prose } from '@ninety/platform';
import { PDF_LIMITS } from './document-printer.js';

export class NoteDto {
  @Prose({ example: 'Called the applicant; the end user statement is on its way.' })
  text: string;
}

export class DocumentQuery {
  @Enum(['html', 'pdf'], {
    optional: true,
    description: `html when left out; a PDF has at most ${PDF_LIMITS.characters} characters on ${PDF_LIMITS.lines} lines`,
  })
  format?: 'html' | 'pdf';
}

export class LegalHoldDto {
  @Prose({ citation: '15 CFR 762.6(b)' })
  reason: string;
}
