import { APPLICATION_FACTS } from '@ninety/licensing';
import { rowOf, rowsOf, run, sql } from '@ninety/platform';
import type { Sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { countsSql } from './counts.read-model.js';
import type { Dimension } from './counts.read-model.js';

/** Days from one to another, both included. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** One at a time sums up; false: another does. */
export async function takeSums(tx: EntityManager): Promise<boolean> {
  const lock = await rowOf<{ free: boolean }>(
    tx,
    sql`SELECT pg_try_advisory_xact_lock(hashtextextended('timeliness sums', 0)) AS free`,
  );
  return lock?.free === true;
}

/** The months within a period whose sums hold, in their order. */
export function monthsSummedUp(
  manager: EntityManager,
  { from, to }: Span,
): Promise<{ month: string; lastDay: string }[]> {
  return rowsOf(
    manager,
    sql`SELECT s.month::text, (s.month + interval '1 month - 1 day')::date::text AS "lastDay" FROM timeliness_summed s
        WHERE s.month >= ${from} AND s.month + interval '1 month - 1 day' <= ${to}
          AND NOT EXISTS (SELECT 1 FROM timeliness_stale t WHERE t.month = s.month) ORDER BY s.month`,
  );
}

/** The sums of months in some dimensions as `(dimension, month, key, measure, label, days, count)`; scope: an agency, or all where it is null. */
export function summedSql(
  scope: string | null,
  dimensions: readonly Dimension[],
  months: readonly string[],
): Sql {
  return sql`SELECT t.dimension, t.month, t.key, t.measure, u.label, u.days, u.count
    FROM timeliness_month t CROSS JOIN LATERAL unnest(t.labels, t.days, t.counts) AS u (label, days, count)
    WHERE t.scope = ${scope ?? ''} AND t.dimension = ANY(${dimensions}::text[]) AND t.month = ANY(${months}::date[])`;
}

/** A stale month first, then the first one that is over and not summed up. */
export async function nextMonth(manager: EntityManager, today: string): Promise<string | null> {
  const row = await rowOf<{ month: string | null }>(
    manager,
    sql`SELECT coalesce(
          (SELECT min(t.month) FROM timeliness_stale t JOIN timeliness_summed s ON s.month = t.month
           WHERE t.month < date_trunc('month', ${today}::date)),
          (SELECT min(m)::date FROM generate_series(
              (SELECT date_trunc('month', min(registered_on)) FROM ${APPLICATION_FACTS} f),
              date_trunc('month', ${today}::date) - interval '1 month', interval '1 month') m
           WHERE NOT EXISTS (SELECT 1 FROM timeliness_summed s WHERE s.month = m::date)))::text AS month`,
  );
  return row?.month ?? null;
}

/** What was counted of a month, and that it is stale, is over. */
export async function forgetSums(tx: EntityManager, month: string): Promise<void> {
  await run(tx, sql`DELETE FROM timeliness_stale WHERE month = ${month}`);
  await run(tx, sql`DELETE FROM timeliness_month WHERE month = ${month}`);
}

/** Counts a month in one dimension. */
export function sumUpIn(tx: EntityManager, month: string, dimension: Dimension): Promise<void> {
  const counts = countsSql(dimension, factsOf(month, dimension), missedIn(month));
  return run(
    tx,
    sql`INSERT INTO timeliness_month (month, scope, dimension, key, measure, labels, days, counts)
        SELECT ${month}::date, c.scope, ${dimension}, c.key, c.measure, array_agg(c.label), array_agg(c.days), array_agg(c.count)
        FROM (${counts}) c GROUP BY c.scope, c.key, c.measure`,
  );
}

/** Its sums hold. */
export function markSummedUp(tx: EntityManager, month: string): Promise<void> {
  return run(tx, sql`INSERT INTO timeliness_summed (month) VALUES (${month}) ON CONFLICT DO NOTHING`);
}

/** The facts that a month counts, once for all cases and once for each agency that had them. */
function factsOf(month: string, dimension: Dimension): Sql {
  const within =
    dimension === 'missed'
      ? sql`f.registered_on < ${endOf(month)} AND (f.decided_on IS NULL OR f.decided_on >= ${month}::date) AND f.missed <> '{}'`
      : sql`f.decided_on >= ${month}::date AND f.decided_on < ${endOf(month)}`;
  return sql`SELECT s.scope, f.* FROM ${APPLICATION_FACTS} f
    CROSS JOIN LATERAL unnest('{""}'::text[] || f.agencies) AS s (scope) WHERE ${within}`;
}

function missedIn(month: string): Sql {
  return sql`m.missed_on >= ${month}::date AND m.missed_on < ${endOf(month)}`;
}

function endOf(month: string): Sql {
  return sql`${month}::date + interval '1 month'`;
}
