import { LAW_KINDS } from '@ninety/bis';
import { newestEdition } from '@ninety/law';
import type { BookedLaw, LawBook } from '@ninety/law';
import type { EntityManager } from 'typeorm';

/**
 * Names what answers go by as of a day: the same for the same editions, the same record of policies, and what holds of them on the day.
 * An edition for another day makes it another, too: what was asked of that day has another answer.
 */
export async function lawKeyOn(
  manager: EntityManager,
  book: LawBook,
  day: string,
): Promise<{ readonly law: BookedLaw; readonly lawKey: string }> {
  // First: an edition that comes in between makes it another key again.
  const newest = await newestEdition(manager);
  const law = await book.lawOf(manager, day);
  const { versions, policyRevision, policies } = law;
  const states = policies.map(({ id, state, from }) => [id, state, from]);
  const numbers = LAW_KINDS.map((kind) => versions[kind]);
  return { law, lawKey: JSON.stringify([numbers, policyRevision, states, newest]) };
}
