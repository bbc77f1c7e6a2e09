import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';

/** A recorded license of which something is another, as orders know it. */
export interface LicenseOfOrders {
  /** As it was recorded first. */
  readonly firstId: Id;
  readonly supplierId: Id;
}

/**
 * What follows for open lines of orders, in the same transaction, from what happens to licenses and parties; who answers orders
 * provides it. docs/orders.md
 */
export abstract class OpenOrders {
  /** More of it went out than before: the lines that it covers may not be covered any more. */
  abstract licenseUsed(tx: EntityManager, license: LicenseOfOrders): Promise<void>;

  /** It was recorded, stands otherwise, or has more left: other lines may be covered by it, too. */
  abstract licenseChanged(tx: EntityManager, license: LicenseOfOrders): Promise<void>;

  /** Somebody said, or the list says, something else of parties. */
  abstract partiesChanged(tx: EntityManager, partyIds: readonly Id[]): Promise<void>;

  /** Another version of the list is in force. */
  abstract listChanged(tx: EntityManager): Promise<void>;
}
