import { seesSupplier } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { ANSWERS, nearestEccns } from '@ninety/bis';
import type { Answers } from '@ninety/bis';
import type { BookedLaw } from '@ninety/law';
import { invalid } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { productOf } from '@ninety/suppliers';
import type { EntityManager } from 'typeorm';
import type { AnswersDto, AskDeterminationDto } from './determinations.contract.js';
import { say } from './sentences.js';

/** An entry's number and a paragraph of it; null: not known. */
export interface AskedItem {
  readonly eccn: string;
  readonly paragraph: string | null;
}

/**
 * The entry and its paragraph, which may be written in one: 3A001.b.2.
 *
 * @throws Problem 422 with the nearest entries, for one that the loaded list does not have
 */
export function askedItem(
  { eccn: written, paragraph }: Pick<AskDeterminationDto, 'eccn' | 'paragraph'>,
  law: BookedLaw,
  pointer = '',
): AskedItem {
  const { eccn, paragraph: inNumber } = writtenItem(written);
  if (inNumber !== null && paragraph && paragraph !== inNumber)
    throw invalid({
      pointer: `${pointer}/paragraph`,
      detail: say('paragraph_twice', { paragraph: inNumber }),
    });
  const item = { eccn, paragraph: paragraph ?? inNumber };
  if (eccn === 'EAR99') {
    if (item.paragraph !== null)
      throw invalid({ pointer: `${pointer}/paragraph`, detail: say('paragraph_of_ear99') });
    return item;
  }
  assertEntry(eccn, law, `${pointer}/eccn`);
  return item;
}

/** What is written in one: '3A001.b.2' is paragraph b.2 of 3A001. */
export function writtenItem(written: string): AskedItem {
  const [eccn = '', ...paragraphs] = written.split('.');
  return { eccn, paragraph: paragraphs.join('.') || null };
}

/** A list that was not loaded, or is a starter of some entries, refuses nothing: it does not know. */
function assertEntry(eccn: string, law: BookedLaw, pointer: string): void {
  const version = law.versions.ccl;
  if (version === null || law.editions.ccl?.starter || law.entries.has(eccn)) return;
  const nearest = nearestEccns(eccn, law);
  throw invalid({
    pointer,
    detail:
      nearest.length > 0
        ? say('eccn_unknown', { version, nearest: nearest.join(', ') })
        : say('eccn_unknown_at_all', { version }),
  });
}

/** @throws Problem 422 for a product that the caller does not see */
export async function assertProduct(
  manager: EntityManager,
  caller: Principal,
  id: Id | null,
  on: string,
): Promise<void> {
  if (id === null) return;
  const product = await productOf(manager, id, on);
  if (product && seesSupplier(caller, product.supplierId)) return;
  throw invalid({ pointer: '/productId', detail: say('determination_product_unknown') });
}

/** What was answered; what was left open, or is null, was not. */
export function answered(answers: AnswersDto): Answers {
  return Object.fromEntries(
    ANSWERS.flatMap((id) => (typeof answers[id] === 'boolean' ? [[id, answers[id]]] : [])),
  );
}
