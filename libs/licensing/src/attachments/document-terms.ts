import { DayField, Uuid } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { Principal } from '@ninety/access';
import { LAST_GIVEN_DAY } from '@ninety/procedure';
import type { EntityManager } from 'typeorm';

/** From when to when a document holds, and what it replaces. Days as `YYYY-MM-DD`. */
export class DocumentTermDto {
  @DayField({ omittable: true, max: LAST_GIVEN_DAY, description: 'when it was issued' })
  issuedOn?: string;

  @DayField({ omittable: true, max: LAST_GIVEN_DAY, description: 'the last day on which it holds' })
  validUntil?: string;

  @Uuid({
    omittable: true,
    description: 'the document of the same application or license in whose place it is',
  })
  replaces?: string;
}

/** Their names in a form. */
export const DOCUMENT_TERM_FIELDS = ['issuedOn', 'validUntil', 'replaces'] as const;

/** A term as it is answered; what was not said is left out. */
export interface ShownTerm extends DocumentTermDto {
  /** What is in its place since. */
  readonly replacedBy?: Id;
}

/** A document that was just added, and what it is of: that is locked. */
export interface AddedDocument {
  readonly id: Id;
  readonly kind: string;
  readonly supplierId: Id;
  readonly applicationId: Id | null;
  /** As it was recorded first. */
  readonly licenseId: Id | null;
}

/** Keeps from when to when documents hold. */
export abstract class DocumentTerms {
  /** Keeps what is said of a document, where anything is. @throws Problem 422 */
  abstract keep(
    tx: EntityManager,
    caller: Principal,
    document: AddedDocument,
    term: DocumentTermDto,
  ): Promise<void>;

  /** What was said of some documents, by their ids. */
  abstract of(manager: EntityManager, ids: readonly Id[]): Promise<ReadonlyMap<Id, ShownTerm>>;
}
