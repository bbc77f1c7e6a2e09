import type { Id } from '@ninety/platform';
import { screeningThresholdOf } from '@ninety/suppliers';
import type { EntityManager } from 'typeorm';
import { nameMatcher } from './matching/name-matcher.js';

/** The score from which a supplier's parties count as potential matches. */
export async function thresholdOf(manager: EntityManager, supplierId: Id | null): Promise<number> {
  const own = supplierId === null ? null : await screeningThresholdOf(manager, supplierId);
  return own ?? nameMatcher.threshold;
}
