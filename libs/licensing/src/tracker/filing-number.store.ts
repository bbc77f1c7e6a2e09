import { rowsOf, run, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { LICENSING_PROBLEMS } from '../problems.js';
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
  const made = await rowsOf<{ system: string; number: string }>(
    tx,
    sql`INSERT INTO application_filing (regime, system, number, application_id)
      SELECT DISTINCT ${regime}, f.system, f.number, ${applicationId}::uuid FROM unnest(${systems}::text[], ${numbers}::text[]) AS f (system, number)
      ON CONFLICT DO NOTHING RETURNING system, number`,
  );
  const nameOf = (one: { system: string; number: string }) => JSON.stringify([one.system, one.number]);
  const isKept = new Set(made.map(nameOf));
  const taken = numbered.find((one) => !isKept.has(nameOf(one)));
  if (taken) throw sentenceOf(LICENSING_PROBLEMS['number-taken'], 'number_taken', taken);
}

function numberedOf(filings: readonly Filing[]): { readonly system: string; readonly number: string }[] {
  return filings.flatMap(({ system, number }) => (number === null ? [] : [{ system: system ?? '', number }]));
}
