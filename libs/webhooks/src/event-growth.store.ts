import { rowOf, run, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';

/** Children first: an attempt without its delivery would be seen, not the other way round. */
export const MONTHLY_TABLES = ['webhook_attempt', 'webhook_delivery', 'webhook_event'] as const;
type MonthlyTable = (typeof MONTHLY_TABLES)[number];

/** Makes the partitions of a table for this month and so many to come. */
export function makePartitions(tx: EntityManager, table: MonthlyTable, monthsAhead: number): Promise<void> {
  return run(tx, sql`SELECT ninety_make_partitions(${table}, ${monthsAhead})`);
}

/** Drops the partitions of a table that end by a bound. Returns how many. */
export async function dropPartitions(tx: EntityManager, table: MonthlyTable, bound: Date): Promise<number> {
  const row = await rowOf<{ count: number }>(
    tx,
    sql`SELECT ninety_drop_partitions(${table}, ${bound}) AS count`,
  );
  return row?.count ?? 0;
}

/** Gives up the seals of events before a bound; answers whether there were any. */
export async function forgetEvents(tx: EntityManager, before: Date): Promise<boolean> {
  const row = await rowOf<{ isNews: boolean }>(
    tx,
    sql`SELECT record_forget(ninety_first_id(${before}::timestamptz)) AS "isNews"`,
  );
  return row?.isNews ?? false;
}

/** The beginning of the cutoff's month, or of the month of the first event of an application that is held. */
export async function monthToKeepFrom(tx: EntityManager, cutoff: Date, held: readonly Id[]): Promise<Date> {
  const row = await rowOf<{ bound: Date }>(
    tx,
    sql`SELECT date_trunc('month', least(${cutoff}::timestamptz, (SELECT min(created_at) FROM webhook_event
          WHERE application_id = ANY(${held}::uuid[]))), 'UTC') AS bound`,
  );
  return row?.bound ?? cutoff;
}

/** Keeps what the chains of applications were, up to the last event that may go. */
export function foldChains(tx: EntityManager, bound: Date): Promise<void> {
  return run(
    tx,
    sql`UPDATE webhook_sequence s SET pruned_through = folded.through, pruned_head = folded.head
        FROM (
          SELECT e.application_id, e.audience, max(e.sequence) AS through,
            ninety_chain(q.pruned_head, e.body ORDER BY e.sequence) AS head
          FROM webhook_event e
            JOIN webhook_sequence q ON q.application_id = e.application_id AND q.audience = e.audience
            JOIN (SELECT application_id, audience, max(sequence) AS last FROM webhook_event
              WHERE id < ninety_first_id(${bound}::timestamptz) AND sequence IS NOT NULL GROUP BY 1, 2) old
              ON old.application_id = e.application_id AND old.audience = e.audience
          WHERE e.sequence > q.pruned_through AND e.sequence <= old.last
          GROUP BY 1, 2
        ) folded
        WHERE s.application_id = folded.application_id AND s.audience = folded.audience`,
  );
}
