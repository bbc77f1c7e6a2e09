import { PRINCIPALS } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { join, rowsOf, sql } from '@ninety/platform';
import type { Id, Sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { QueueWords } from '../applications/application-queue.read-model.js';
import type { TrackedApplicationsQuery } from './tracker.contract.js';

type TrackedFilters = Pick<TrackedApplicationsQuery, 'regime' | 'assignee'>;

/**
 * What a queue of cases that are decided elsewhere asks besides: its statuses are the regimes', and a case is found by each
 * number under which it was filed.
 *
 * @param filters what only these are asked for
 * @param endings the statuses that end a case, of every regime
 */
export function trackedQueue(
  { regime, assignee }: TrackedFilters,
  caller: Principal,
  endings: readonly string[],
): QueueWords {
  const ofRegime = (id: Sql) =>
    sql`${id} IN (SELECT id FROM application WHERE form -> 'tracked' ->> 'regime' = ${regime})`;
  const person = assignee === 'me' ? caller.id : assignee === 'none' ? null : (assignee ?? null);
  const ofAssignee = (id: Sql) => isCaseOf(id, person);
  const asked = [
    ...(regime === undefined ? [] : [ofRegime]),
    ...(assignee === undefined ? [] : [ofAssignee]),
  ];
  return {
    meant: (_, status) => [status],
    notPending: join(['draft', ...endings]),
    numbersLike: (pattern) =>
      sql`SELECT application_id FROM application_filing WHERE lower(number) LIKE ${pattern}`,
    ...(asked.length === 0
      ? {}
      : {
          more: (id) =>
            join(
              asked.map((one) => one(id)),
              ' AND ',
            ),
        }),
  };
}

/** Whether a case is somebody's. @param assignee null: nobody's */
function isCaseOf(application: Sql, assignee: Id | null): Sql {
  return assignee === null
    ? sql`NOT EXISTS (SELECT FROM case_assignment w JOIN ${PRINCIPALS} p ON p.id = w.assignee_id AND p.disabled_at IS NULL
        WHERE w.application_id = ${application})`
    : sql`${application} IN (SELECT w.application_id FROM case_assignment w WHERE w.assignee_id = ${assignee}::uuid)`;
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
