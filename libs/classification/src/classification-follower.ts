import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';

/** What follows elsewhere from a product that is classified otherwise, in the same transaction; who answers by it provides it. */
export abstract class ClassificationFollower {
  abstract classified(tx: EntityManager, productId: Id): Promise<void>;
}
