import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { PAPER_RULES } from './appeal-rules.js';
import { AppealPaperEntity } from './appeal.entity.js';

/** The papers of an appeal, in the order in which they were filed. */
export function papersOf(manager: EntityManager, applicationId: Id): Promise<AppealPaperEntity[]> {
  return manager.find(AppealPaperEntity, { where: { applicationId }, order: { number: 'ASC' } });
}

/** The papers that the appellant reads, counted as the appellant counts them: a number left out would tell of another one. */
export function openPapers(papers: readonly AppealPaperEntity[]): AppealPaperEntity[] {
  return papers
    .filter(({ kind }) => PAPER_RULES[kind].isOpen)
    .map((paper, index) => ({ ...paper, number: index + 1 }));
}
