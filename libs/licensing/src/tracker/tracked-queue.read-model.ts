import { PRINCIPALS } from '@ninety/access';
import { join, rowsOf, sql } from '@ninety/platform';
import type { Id, Sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { QueueWords } from '../applications/application-queue.read-model.js';

/**
 * What a queue of cases that are decided elsewhere asks besides: its statuses are the regimes', and a case is found by each
 * number under which it was filed.
 *
 * @param regime of one regime alone; null: of all
 * @param endings the statuses that end a case, of every regime
 * @param ids these applications alone; null: all
 * @param tag tagged so alone; null: whichever
 */
export function trackedQueue(
  regime: string | null,
  endings: readonly string[],
  ids: readonly Id[] | null = null,
  tag: string | null = null,
): QueueWords {
  return {
    meant: (_, status) => [status],
    notPending: join([...UNFILED, ...endings]),
    isWorkOf: isCaseOf,
    assigned: { people: AT_WORK, work: sql`case_assignment w` },
    numbersLike: (pattern) =>
      sql`SELECT application_id FROM application_filing WHERE lower(number) LIKE ${pattern}`,
    more: (id) => [
      ...(regime === null
        ? []
        : [sql`${id} IN (SELECT id FROM application WHERE form -> 'tracked' ->> 'regime' = ${regime})`]),
      ...(ids === null ? [] : [sql`${id} = ANY(${ids}::uuid[])`]),
      ...(tag === null
        ? []
        : [sql`${id} IN (SELECT application_id FROM application_tag WHERE tag = ${tag})`]),
    ],
  };
}

/** Who may be at work, by name. Whoever was disabled is at work on nothing. */
const AT_WORK = sql`SELECT p.id, lower(p.name) AS place FROM ${PRINCIPALS} p WHERE p.disabled_at IS NULL`;

/** The statuses of what is not filed. */
export const UNFILED = ['draft', 'in_review', 'ready'] as const;

/** Whether a case is somebody's. @param people none: nobody's */
function isCaseOf(application: Sql, people: readonly Id[] | 'none'): Sql {
  // Who was disabled is at work on nothing.
  const assigned = sql`case_assignment w JOIN ${PRINCIPALS} p ON p.id = w.assignee_id AND p.disabled_at IS NULL`;
  return people === 'none'
    ? sql`NOT EXISTS (SELECT FROM ${assigned} WHERE w.application_id = ${application})`
    : sql`${application} IN (SELECT w.application_id FROM ${assigned} WHERE w.assignee_id = ANY(${people}::uuid[]))`;
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
