import { gatherableThings, prepared, rowsOf, run, sql } from '@ninety/platform';
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
  await insertFilings(tx, ...numbered.map((one) => ({ ...one, applicationId, regime })));
}

/** After the applications. */
const RANK_OF_NUMBERS = 3;

const insertFilings = gatherableThings(RANK_OF_NUMBERS, async (tx, filings: readonly NumberedFiling[]) => {
  const made = await rowsOf<NumberedFiling>(
    tx,
    prepared(sql`INSERT INTO application_filing (regime, system, number, application_id)
      SELECT f.regime, f.system, f.number, f."applicationId"
      FROM jsonb_to_recordset(${JSON.stringify(filings)}::jsonb) AS f (regime text, system text, number text, "applicationId" uuid)
      ON CONFLICT DO NOTHING RETURNING regime, system, number, application_id AS "applicationId"`),
  );
  const isKept = new Set(made.map(keyOfFiling));
  const taken = filings.find((one) => !isKept.has(keyOfFiling(one)));
  if (taken)
    throw sentenceOf(LICENSING_PROBLEMS['number-taken'], 'number_taken', {
      system: taken.system,
      number: taken.number,
    });
});

interface NumberedFiling extends NumberOfSystem {
  readonly applicationId: Id;
  readonly regime: string;
}

function keyOfFiling({ applicationId, regime, ...number }: NumberedFiling): string {
  return JSON.stringify([applicationId, regime, filingKey(number)]);
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
