import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { AppealPaperEntity } from './appeal.entity.js';

/** The papers of an appeal, in the order in which they were filed. */
export function papersOf(manager: EntityManager, applicationId: Id): Promise<AppealPaperEntity[]> {
  return manager.find(AppealPaperEntity, { where: { applicationId }, order: { number: 'ASC' } });
}
