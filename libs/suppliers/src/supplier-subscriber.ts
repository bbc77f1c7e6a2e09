import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';

/** What follows elsewhere from a changed supplier, in the same transaction; who keeps its parties provides it. */
export abstract class SupplierSubscriber {
  /** From now on another score makes its parties potential matches. */
  abstract thresholdChanged(tx: EntityManager, supplierId: Id): Promise<void>;
}
