import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { PAPER_RULES } from '@ninety/bis';
import { AppealPaperEntity } from './appeal.entity.js';

/** The papers of an appeal in the order of their filing, which is sealed, and counted in it. */
export async function papersOf(manager: EntityManager, applicationId: Id): Promise<AppealPaperEntity[]> {
  const order = { filedAt: 'ASC', number: 'ASC' } as const;
  return counted(await manager.find(AppealPaperEntity, { where: { applicationId }, order }));
}

export async function insertPaper(tx: EntityManager, paper: AppealPaperEntity): Promise<void> {
  await tx.insert(AppealPaperEntity, paper);
}

/** The papers that the appellant reads, counted as the appellant counts them: a number left out would tell of another one. */
export function openPapers(papers: readonly AppealPaperEntity[]): AppealPaperEntity[] {
  return counted(papers.filter(({ kind }) => PAPER_RULES[kind].isOpen));
}

function counted(papers: readonly AppealPaperEntity[]): AppealPaperEntity[] {
  return papers.map((paper, index) => ({ ...paper, number: index + 1 }));
}
