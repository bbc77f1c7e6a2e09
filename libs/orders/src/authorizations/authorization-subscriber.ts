import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';

/**
 * What follows for lines of orders, in the same transaction, from what a person recorded or withdrew; who answers orders provides it.
 */
export abstract class AuthorizationSubscriber {
  /** By another set of authorizations of the supplier open lines may be decided otherwise. */
  abstract changed(tx: EntityManager, supplierId: Id): Promise<void>;
}
