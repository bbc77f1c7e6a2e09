import type { Principal } from '@ninety/access';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';

/** What follows elsewhere from a changed party, in the same transaction; who keeps applications provides it. */
export abstract class PartySubscriber {
  /** It lies in another country from now on. */
  abstract countryChanged(tx: EntityManager, partyId: Id): Promise<void>;

  /** Somebody says otherwise who it is, or who owns it; it is screened as it is now. */
  abstract edited(tx: EntityManager, caller: Principal, partyId: Id): Promise<void>;
}
