import { Injectable } from '@nestjs/common';
import { Database, OfficeClock, rowOf, rowsOf } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { countsSql, SUMMED } from './counts.js';
import type { Dimension } from './counts.js';

/** The duty that sums up the months that are over. */
export const SUMS_DUTY = 'timeliness-sums';

/** Days from one to another, both included. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** A period in whole months whose sums hold, and the days that are left over. */
export interface Split {
  readonly months: readonly string[];
  readonly rest: readonly Span[];
}

/**
 * What reports count, summed up by month once it is over, so that years are read from some hundred rows a month. A
 * change of a fact marks its months stale, and they are read from the facts until they are summed up again. docs/decisions/0013
 */
@Injectable()
export class MonthSums {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
  ) {}

  /** Sums up every month that is over and not summed up, or stale. */
  async sumUp(signal?: AbortSignal): Promise<void> {
    const today = await this.clock.today();
    while (!signal?.aborted && (await this.sumUpOne(today)));
  }

  /** Which part of a period can be read from the sums. */
  async split(manager: EntityManager, period: Span): Promise<Split> {
    const rows = await rowsOf<{ month: string; lastDay: string }>(
      manager,
      `SELECT s.month::text, (s.month + interval '1 month - 1 day')::date::text AS "lastDay" FROM timeliness_summed s
       WHERE s.month >= $1 AND s.month + interval '1 month - 1 day' <= $2
         AND NOT EXISTS (SELECT 1 FROM timeliness_stale t WHERE t.month = s.month) ORDER BY s.month`,
      [period.from, period.to],
    );
    const rest: Span[] = [];
    let from = period.from;
    for (const { month, lastDay } of rows) {
      if (from < month) rest.push({ from, to: dayAfter(month, -1) });
      from = dayAfter(lastDay, 1);
    }
    if (from <= period.to) rest.push({ from, to: period.to });
    return { months: rows.map(({ month }) => month), rest };
  }

  /** One snapshot sees the facts and the marks on them: a mark that comes later stays. */
  private async sumUpOne(today: string): Promise<boolean> {
    return this.database.source.transaction('REPEATABLE READ', async (tx) => {
      const lock = await rowOf<{ free: boolean }>(
        tx,
        "SELECT pg_try_advisory_xact_lock(hashtextextended('timeliness sums', 0)) AS free",
      );
      if (!lock?.free) return false;
      const month = (await rowOf<{ month: string | null }>(tx, NEXT_MONTH, [today]))?.month ?? null;
      if (month === null) return false;
      await tx.query('DELETE FROM timeliness_stale WHERE month = $1', [month]);
      await tx.query('DELETE FROM timeliness_month WHERE month = $1', [month]);
      for (const dimension of SUMMED) {
        await tx.query(
          `INSERT INTO timeliness_month (month, scope, dimension, key, measure, labels, days, counts)
           SELECT $1::date, c.scope, '${dimension}', c.key, c.measure, array_agg(c.label), array_agg(c.days), array_agg(c.count)
           FROM (${countsSql(dimension, factsOfMonth(dimension), missedInMonth)}) c GROUP BY c.scope, c.key, c.measure`,
          [month],
        );
      }
      await tx.query('INSERT INTO timeliness_summed (month) VALUES ($1) ON CONFLICT DO NOTHING', [month]);
      return true;
    });
  }
}

const MONTH_END = "$1::date + interval '1 month'";
const missedInMonth = `m.missed_on >= $1::date AND m.missed_on < ${MONTH_END}`;

/** The facts that a month counts, once for all cases and once for each agency that had them. */
function factsOfMonth(dimension: Dimension): string {
  const within =
    dimension === 'missed'
      ? `f.registered_on < ${MONTH_END} AND (f.decided_on IS NULL OR f.decided_on >= $1::date) AND f.missed <> '{}'`
      : `f.decided_on >= $1::date AND f.decided_on < ${MONTH_END}`;
  return `SELECT s.scope, f.* FROM application_fact f CROSS JOIN LATERAL unnest('{""}'::text[] || f.agencies) AS s (scope)
    WHERE ${within}`;
}

/** A stale month first, then the first one that is over and not summed up. */
const NEXT_MONTH = `
  SELECT coalesce(
    (SELECT min(t.month) FROM timeliness_stale t JOIN timeliness_summed s ON s.month = t.month
     WHERE t.month < date_trunc('month', $1::date)),
    (SELECT min(m)::date FROM generate_series(
        (SELECT date_trunc('month', min(registered_on)) FROM application_fact),
        date_trunc('month', $1::date) - interval '1 month', interval '1 month') m
     WHERE NOT EXISTS (SELECT 1 FROM timeliness_summed s WHERE s.month = m::date)))::text AS month`;

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
