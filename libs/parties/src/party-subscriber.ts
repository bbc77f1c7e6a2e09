import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';

/** What follows elsewhere from a changed party, in the same transaction; who keeps applications provides it. */
export abstract class PartySubscriber {
  /** It lies in another country from now on. */
  abstract countryChanged(tx: EntityManager, partyId: Id): Promise<void>;
}
