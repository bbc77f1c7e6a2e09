import { rowsOf, run, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { LICENSING_PROBLEMS } from '../problems.js';
import { numberKey } from './of-regime.js';
import { sentenceOf } from './sentences.js';
import type { Filing } from './tracked-case.js';

/**
 * Keeps under which numbers an application was filed, in the place of those that were kept.
 *
 * @param before the filings whose numbers are kept
 * @throws Problem 409 for a number of a system under which another application was filed
 */
export async function replaceFilings(
  tx: EntityManager,
  applicationId: Id,
  regime: string,
  before: readonly Filing[],
  filings: readonly Filing[],
): Promise<void> {
  const [kept, numbered] = [numberedOf(before), numberedOf(filings)];
  if (JSON.stringify(kept) === JSON.stringify(numbered)) return;
  if (kept.length > 0)
    await run(tx, sql`DELETE FROM application_filing WHERE application_id = ${applicationId}`);
  if (numbered.length === 0) return;
  const systems = numbered.map(({ system }) => system);
  const numbers = numbered.map(({ number }) => number);
  const made = await rowsOf<NumberOfSystem>(
    tx,
    sql`INSERT INTO application_filing (regime, system, number, application_id)
      SELECT ${regime}, f.system, f.number, ${applicationId}::uuid FROM unnest(${systems}::text[], ${numbers}::text[]) AS f (system, number)
      ON CONFLICT DO NOTHING RETURNING system, number`,
  );
  const isKept = new Set(made.map(filingKey));
  const taken = numbered.find((one) => !isKept.has(filingKey(one)));
  if (taken) throw sentenceOf(LICENSING_PROBLEMS['number-taken'], 'number_taken', taken);
}

interface NumberOfSystem {
  readonly system: string;
  readonly number: string;
}

/** The numbers under which an application was filed, each once, as it was written first. */
export function numberedOf(filings: readonly Filing[]): NumberOfSystem[] {
  const numbers = new Map<string, NumberOfSystem>();
  for (const { system, number } of filings) {
    if (number === null) continue;
    const one = { system: system ?? '', number };
    if (!numbers.has(filingKey(one))) numbers.set(filingKey(one), one);
  }
  return [...numbers.values()];
}

function filingKey({ system, number }: NumberOfSystem): string {
  return JSON.stringify([system, numberKey(number)]);
}
