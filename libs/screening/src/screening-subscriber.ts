import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';

/** A party that was confirmed to be an entry, of which the list now says something else. */
export interface ChangedRequirement {
  readonly partyId: Id;
  readonly entryId: Id;
  readonly isListed: boolean;
}

/** What follows elsewhere from what screening finds, in the same transaction; who keeps applications provides it. */
export abstract class ScreeningSubscriber {
  /** A person judged an alert of a party. */
  abstract alertJudged(tx: EntityManager, partyId: Id): Promise<void>;

  /** Entries ask for something else of parties, or for nothing any more. */
  abstract requirementsChanged(tx: EntityManager, changed: readonly ChangedRequirement[]): Promise<void>;

  /** Parties were screened again by the list in force, by themselves. An office's applications do not ask. */
  partiesScreened(_tx: EntityManager, _partyIds: readonly Id[]): Promise<void> {
    return Promise.resolve();
  }

  /** Another version of the list is in force; the parties that it concerns are screened again from now on. */
  listChanged(_tx: EntityManager): Promise<void> {
    return Promise.resolve();
  }
}
