import { join, rowsOf, sql } from '@ninety/platform';
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
    notPending: join(['draft', ...endings]),
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
    // From one entry of the index to the next: a start does not read every application.
    sql`WITH RECURSIVE used AS (
        SELECT min(form -> 'tracked' ->> 'regime') AS regime FROM application
        UNION ALL SELECT (SELECT min(form -> 'tracked' ->> 'regime') FROM application
          WHERE form -> 'tracked' ->> 'regime' > used.regime) FROM used WHERE used.regime IS NOT NULL)
      SELECT regime FROM used WHERE regime IS NOT NULL`,
  );
  return rows.map(({ regime }) => regime);
}
