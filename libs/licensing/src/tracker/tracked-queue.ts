import { rowsOf, sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { QueueWords } from '../applications/application-queue.read-model.js';

/**
 * What a queue of cases that are decided elsewhere asks besides: its statuses are the regimes', and a case is found by each
 * number under which it was filed.
 *
 * @param regime of one regime alone; null: of all
 * @param endings the statuses that end a case, of every regime
 */
export function trackedQueue(regime: string | null, endings: readonly string[]): QueueWords {
  return {
    meant: (_, status) => [status],
    notPending: ['draft', ...endings],
    numbersLike: (pattern) =>
      sql`SELECT application_id FROM application_filing WHERE lower(number) LIKE ${pattern}`,
    ...(regime === null
      ? {}
      : {
          more: (id) =>
            sql`${id} IN (SELECT id FROM application WHERE form -> 'tracked' ->> 'regime' = ${regime})`,
        }),
  };
}

/** The regimes of which there are applications. */
export async function usedRegimes(manager: EntityManager): Promise<string[]> {
  const rows = await rowsOf<{ regime: string }>(
    manager,
    sql`SELECT DISTINCT form -> 'tracked' ->> 'regime' AS regime FROM application WHERE form ? 'tracked'`,
  );
  return rows.map(({ regime }) => regime);
}
