import type { EntityManager } from 'typeorm';

/** What follows elsewhere from another law, in the same transaction; who decides by determinations provides it. */
export abstract class LawFollower {
  abstract lawChanged(tx: EntityManager): Promise<void>;
}
