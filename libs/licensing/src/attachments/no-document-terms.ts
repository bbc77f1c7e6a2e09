import { Injectable } from '@nestjs/common';
import { invalid, pointerTo } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { say } from '../sentences.js';
import { DocumentTerms } from './document-terms.js';
import type { AddedDocument, DocumentTermDto, ShownTerm } from './document-terms.js';

/** An office has documents as they come: whether they still hold is their applicant's to see to. */
@Injectable()
export class NoDocumentTerms extends DocumentTerms {
  keep(_tx: unknown, _caller: unknown, _document: AddedDocument, term: DocumentTermDto): Promise<void> {
    const [said] = Object.entries(term).find(([, value]) => value !== undefined) ?? [];
    if (said !== undefined)
      throw invalid({ pointer: pointerTo('', said), detail: say('document_term_of_a_company') });
    return Promise.resolve();
  }

  of(): Promise<ReadonlyMap<Id, ShownTerm>> {
    return Promise.resolve(new Map());
  }
}
