import type { Principal } from '@ninety/access';
import { APPLICATION_FACTS, isInScope, OF_FACT, OPEN_MATTERS, REFERRALS } from '@ninety/licensing';
import { join, rowOf, rowsOf, sql } from '@ninety/platform';
import type { Sql } from '@ninety/platform';
import type { Ending } from '@ninety/procedure';
import type { EntityManager } from 'typeorm';
import { countsSql, ENDS_DIMENSIONS } from '../counts.read-model.js';
import type { Split } from '../month-sums.js';
import { summedSql } from '../month-sums.store.js';
import type { FiscalPeriod } from './fiscal-quarter.js';
import { LONG_DAYS } from './tallies.js';
import type { End, EndTally, PendingTally, QuarterTallies } from './tallies.js';

/** What is asked of an office. */
export interface OfficeQuarter {
  readonly caller: Principal;
  readonly period: FiscalPeriod;
  /** The last day of the period that is not to come. */
  readonly asOf: string;
  readonly today: string;
  readonly supplierId: string | undefined;
  /** What of the period is summed up, of whom the caller may count. */
  readonly split: Split;
}

/** The endings of the office, as the report has them. */
const END_OF: Readonly<Record<Ending, End>> = {
  approved: 'approved',
  denied: 'denied',
  returned_without_action: 'returned_without_action',
  no_license_required: 'no_license_required',
  withdrawn: 'withdrawn',
};

/** The tallies of an office, over the facts that the caller may count. An applicant is not told of referrals and reasons. */
export async function officeTallies(
  manager: EntityManager,
  asked: OfficeQuarter,
  isToldLittle: boolean,
): Promise<QuarterTallies> {
  const [submitted, ended, pending, statuses, reasons, referrals] = await Promise.all([
    submittedIn(manager, asked),
    endedIn(manager, asked),
    pendingAt(manager, asked),
    statusesToday(manager, asked, isToldLittle),
    isToldLittle ? null : reasonsOf(manager, asked),
    isToldLittle ? null : referredIn(manager, asked),
  ]);
  return {
    submitted: { count: submitted, again: 0, mayBelong: 0 },
    ended,
    mayHaveEnded: 0,
    endedByLaw: 0,
    pending,
    statuses,
    reasons,
    referrals,
  };
}

/** The facts `f` of whom the caller may count. */
function inScope({ caller, supplierId }: OfficeQuarter): Sql {
  return sql`${isInScope(caller, OF_FACT)} AND (${supplierId}::uuid IS NULL OR f.supplier_id = ${supplierId}::uuid)`;
}

async function submittedIn(manager: EntityManager, asked: OfficeQuarter): Promise<number> {
  const { from, to } = asked.period;
  const row = await rowOf<{ count: number }>(
    manager,
    sql`SELECT count(*)::int AS count FROM ${APPLICATION_FACTS} f
      WHERE f.registered_on BETWEEN ${from}::date AND ${to}::date AND ${inScope(asked)}`,
  );
  return row?.count ?? 0;
}

const DIMENSION_OF = {
  ends: 'all',
  ends_by_type: 'type',
  ends_by_country: 'country',
  ends_by_eccn: 'eccn',
} as const satisfies Readonly<Record<(typeof ENDS_DIMENSIONS)[number], EndTally['dimension']>>;

interface Ended {
  readonly dimension: keyof typeof DIMENSION_OF;
  readonly key: string | null;
  readonly outcome: Ending;
  readonly days: number;
  readonly count: number;
}

/** From the sums of the months where they hold, and from the facts for the days left over. */
async function endedIn(manager: EntityManager, asked: OfficeQuarter): Promise<EndTally[]> {
  const { months, rest } = asked.split;
  const { agency } = asked.caller;
  const sums = sql`SELECT s.dimension, s.key, s.label, s.days, s.count FROM (${summedSql(agency, ENDS_DIMENSIONS, months)}) s`;
  const parts = [...(months.length > 0 ? [sums] : []), ...(rest.length > 0 ? [counted(asked)] : [])];
  const rows = await rowsOf<Ended>(
    manager,
    sql`SELECT c.dimension, c.key, c.label AS outcome, c.days, sum(c.count)::int AS count
      FROM (${join(parts, ' UNION ALL ')}) c GROUP BY 1, 2, 3, 4`,
  );
  return rows.map(({ dimension, key, outcome, days, count }) => ({
    ...{ dimension: DIMENSION_OF[dimension], key, end: END_OF[outcome] },
    ...{ least: days, most: days, count },
  }));
}

function counted(asked: OfficeQuarter): Sql {
  const within = asked.split.rest.map(
    ({ from, to }) => sql`f.decided_on BETWEEN ${from}::date AND ${to}::date`,
  );
  const counts = ENDS_DIMENSIONS.map(
    (dimension) =>
      sql`SELECT ${dimension}::text AS dimension, e.key, e.label, e.days, e.count FROM (${countsSql(dimension, sql`SELECT * FROM ended`, sql`false`)}) e`,
  );
  return sql`(WITH ended AS MATERIALIZED (
      SELECT '' AS scope, f.outcome, f.decided_on, f.registered_on, f.eccns, f.applied_for, f.country, f.end_user_countries
      FROM ${APPLICATION_FACTS} f WHERE (${join(within, ' OR ')}) AND ${inScope(asked)})
    ${join(counts, ' UNION ALL ')})`;
}

function pendingAt(manager: EntityManager, asked: OfficeQuarter): Promise<PendingTally[]> {
  const { asOf } = asked;
  return rowsOf<PendingTally>(
    manager,
    sql`SELECT p.days AS least, p.days AS most, p.still AS "isPendingStill", true AS "isCertain", count(*)::int AS count
      FROM (SELECT ${asOf}::date - f.registered_on AS days, f.decided_on IS NULL AS still FROM ${APPLICATION_FACTS} f
        WHERE f.registered_on <= ${asOf}::date AND (f.decided_on IS NULL OR f.decided_on > ${asOf}::date)
          AND ${inScope(asked)}) p
      GROUP BY 1, 3`,
  );
}

async function statusesToday(
  manager: EntityManager,
  asked: OfficeQuarter,
  isToldLittle: boolean,
): Promise<QuarterTallies['statuses']> {
  // An applicant is told of no hold of the office's own.
  const onHold = isToldLittle ? sql`false` : sql`f.baseless_since IS NOT NULL`;
  return rowsOf(
    manager,
    sql`SELECT f.stage AS status, ${onHold} AS "isOnHold", count(*)::int AS count FROM ${APPLICATION_FACTS} f
      WHERE f.decided_on IS NULL AND ${inScope(asked)} GROUP BY 1, 2 ORDER BY 1, 2`,
  );
}

/** Of those pending still: each hold and question that is open, or else at what stage they are. An application may have several. */
function reasonsOf(
  manager: EntityManager,
  asked: OfficeQuarter,
): Promise<{ reason: string; count: number }[]> {
  return rowsOf(
    manager,
    sql`WITH long AS MATERIALIZED (SELECT f.application_id, f.stage FROM ${APPLICATION_FACTS} f
        WHERE f.decided_on IS NULL AND f.registered_on <= ${asked.asOf}::date - ${LONG_DAYS}::int AND ${inScope(asked)}),
      found AS (SELECT DISTINCT l.application_id, m.matter FROM long l
        -- Each by itself: few have been pending for so long, and the log is of all.
        CROSS JOIN LATERAL (SELECT o.matter FROM ${OPEN_MATTERS} o WHERE o.application_id = l.application_id OFFSET 0) m)
      SELECT reason, count(*)::int AS count FROM (
        SELECT matter AS reason FROM found
        UNION ALL SELECT l.stage FROM long l WHERE l.application_id NOT IN (SELECT application_id FROM found)) r
      GROUP BY 1 ORDER BY 2 DESC, 1`,
  );
}

/** To which agencies applications were referred within the period. */
function referredIn(
  manager: EntityManager,
  asked: OfficeQuarter,
): Promise<{ agency: string; count: number }[]> {
  const { from, to } = asked.period;
  return rowsOf(
    manager,
    sql`SELECT r.agency, count(*)::int AS count
      FROM ${REFERRALS} r JOIN ${APPLICATION_FACTS} f ON f.application_id = r.application_id
      WHERE r.referred_on BETWEEN ${from} AND ${to} AND ${inScope(asked)} GROUP BY 1 ORDER BY 1`,
  );
}
