import { readOnce } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { screeningThresholdOf } from '@ninety/suppliers';
import type { EntityManager } from 'typeorm';
import { nameMatcher } from './matching/name-matcher.js';

/** The score from which a supplier's parties count as potential matches. */
export async function thresholdOf(manager: EntityManager, supplierId: Id | null): Promise<number> {
  const read = (id: Id) => readOnce(manager, `threshold of ${id}`, () => screeningThresholdOf(manager, id));
  const own = supplierId === null ? null : await read(supplierId);
  return own ?? nameMatcher.threshold;
}
