import type { Principal } from '@ninety/access';
import {
  APPLICATION_COURSES,
  APPLICATION_DESCRIPTIONS,
  APPLICATION_OUTLOOKS,
  suppliersInScope,
} from '@ninety/licensing';
import { rowOf, rowsOf, sql } from '@ninety/platform';
import type { Id, Sql } from '@ninety/platform';
import type { Outcome } from '@ninety/regimes';
import type { EntityManager } from 'typeorm';
import type { FiscalPeriod } from './fiscal-quarter.js';
import type { End, EndTally, PendingTally, QuarterTallies } from './tallies.js';

/** What is asked of a company's record. */
export interface CompanyQuarter {
  readonly caller: Principal;
  readonly period: FiscalPeriod;
  readonly asOf: string;
  readonly today: string;
  readonly regime: string;
  /** Kinds of application by which nobody applies for a license, such as a classification request. */
  readonly notForALicense: readonly string[];
  readonly supplierId: string | undefined;
}

/** The endings of a course, as the report has them; an answer is none of an application for a license. */
const END_OF: Readonly<Record<Outcome, End>> = {
  approved: 'approved',
  partly_approved: 'partly_approved',
  denied: 'denied',
  returned: 'returned_without_action',
  not_required: 'no_license_required',
  answered: 'closed',
  withdrawn: 'withdrawn',
  closed: 'closed',
};

/** The courses of a company's record, counted. What is not known to lie in the period is counted apart. */
export async function companyTallies(
  manager: EntityManager,
  asked: CompanyQuarter,
): Promise<Omit<QuarterTallies, 'statuses' | 'reasons' | 'referrals'>> {
  const [submitted, ended, uncertain, pending] = await Promise.all([
    submittedIn(manager, asked),
    endedIn(manager, asked),
    endedPerhaps(manager, asked),
    pendingAt(manager, asked),
  ]);
  return { submitted, ended, ...uncertain, pending };
}

/** The courses `c` that the caller may count, as they stand today, with when their application was first filed. */
function courses({ caller, today, regime, notForALicense, supplierId }: CompanyQuarter): Sql {
  const suppliers = suppliersInScope(caller);
  return sql`(SELECT c.*, first.filed_from AS first_from, first.filed_to AS first_to
    FROM ${APPLICATION_COURSES} c
      LEFT JOIN ${APPLICATION_COURSES} first ON first.application_id = c.application_id AND first.filing = 1
        AND first.from_on <= ${today}::date AND (first.until_on IS NULL OR first.until_on > ${today}::date)
    WHERE c.from_on <= ${today}::date AND (c.until_on IS NULL OR c.until_on > ${today}::date)
      AND c.regime = ${regime} AND c.kind <> ALL(${notForALicense}::text[])
      AND (${suppliers}::uuid[] IS NULL OR c.supplier_id = ANY(${suppliers}::uuid[]))
      AND (${supplierId}::uuid IS NULL OR c.supplier_id = ${supplierId}::uuid))`;
}

async function submittedIn(
  manager: EntityManager,
  asked: CompanyQuarter,
): Promise<QuarterTallies['submitted']> {
  const { from, to } = asked.period;
  const within = sql`c.filed_from >= ${from}::date AND c.filed_to <= ${to}::date`;
  const row = await rowOf<QuarterTallies['submitted']>(
    manager,
    sql`SELECT count(*) FILTER (WHERE ${within})::int AS count,
        count(*) FILTER (WHERE ${within} AND c.filing > 1)::int AS again,
        count(*) FILTER (WHERE NOT (${within}))::int AS "mayBelong"
      FROM ${courses(asked)} c WHERE c.filed_from <= ${to}::date AND c.filed_to >= ${from}::date`,
  );
  return row ?? { count: 0, again: 0, mayBelong: 0 };
}

async function endedIn(manager: EntityManager, asked: CompanyQuarter): Promise<EndTally[]> {
  const { from, to } = asked.period;
  const rows = await rowsOf<Omit<EndTally, 'end'> & { outcome: Outcome }>(
    manager,
    sql`WITH ended AS MATERIALIZED (
        SELECT c.outcome, greatest(c.ended_from - c.first_to, 0) AS least, c.ended_to - c.first_from AS most, c.eccns,
          coalesce(d.type, nullif(c.kind, 'license')) AS type,
          CASE WHEN d.end_user_countries = '{}' THEN ARRAY[c.country] ELSE d.end_user_countries END AS countries
        FROM ${courses(asked)} c JOIN ${APPLICATION_DESCRIPTIONS} d ON d.id = c.application_id
        WHERE c.is_recorded AND c.ended_from >= ${from}::date AND c.ended_to <= ${to}::date)
      SELECT 'all' AS dimension, NULL AS key, outcome, least, most, count(*)::int AS count FROM ended GROUP BY outcome, least, most
      UNION ALL SELECT 'type', type, outcome, least, most, count(*)::int FROM ended GROUP BY type, outcome, least, most
      UNION ALL SELECT 'country', k.key, outcome, least, most, count(*)::int FROM ended CROSS JOIN unnest(countries) AS k (key)
        GROUP BY k.key, outcome, least, most
      UNION ALL SELECT 'eccn', k.key, outcome, least, most, count(*)::int
        FROM ended CROSS JOIN unnest(CASE WHEN eccns = '{}' THEN ARRAY[NULL] ELSE eccns END) AS k (key)
        GROUP BY k.key, outcome, least, most`,
  );
  return rows.map(({ outcome, ...row }) => ({ ...row, end: END_OF[outcome] }));
}

async function endedPerhaps(
  manager: EntityManager,
  asked: CompanyQuarter,
): Promise<Pick<QuarterTallies, 'mayHaveEnded' | 'endedByLaw'>> {
  const { from, to } = asked.period;
  const within = sql`(c.ended_from >= ${from}::date AND c.ended_to <= ${to}::date)`;
  const row = await rowOf<Pick<QuarterTallies, 'mayHaveEnded' | 'endedByLaw'>>(
    manager,
    sql`SELECT count(*) FILTER (WHERE NOT ${within})::int AS "mayHaveEnded",
        count(*) FILTER (WHERE ${within} AND NOT c.is_recorded)::int AS "endedByLaw"
      FROM ${courses(asked)} c WHERE c.ended_from <= ${to}::date AND c.ended_to >= ${from}::date`,
  );
  return row ?? { mayHaveEnded: 0, endedByLaw: 0 };
}

function pendingAt(manager: EntityManager, asked: CompanyQuarter): Promise<PendingTally[]> {
  const { asOf } = asked;
  return rowsOf<PendingTally>(
    manager,
    sql`SELECT least, most, still AS "isPendingStill", certain AS "isCertain", count(*)::int AS count
      FROM (SELECT greatest(${asOf}::date - c.filed_to, 0) AS least, ${asOf}::date - c.filed_from AS most, c.outcome IS NULL AS still,
          c.filed_to <= ${asOf}::date AND (c.ended_from IS NULL OR c.ended_from > ${asOf}::date) AS certain
        FROM ${courses(asked)} c
        WHERE c.filed_from <= ${asOf}::date AND (c.ended_to IS NULL OR c.ended_to > ${asOf}::date)) p
      GROUP BY 1, 2, 3, 4`,
  );
}

/** An application that is pending today, with its status and how long at the least on a day. */
export interface PendingApplication {
  readonly id: Id;
  readonly status: string;
  readonly days: number;
}

/** How many are pending today in each status, however many. */
export function statusesToday(
  manager: EntityManager,
  asked: CompanyQuarter,
): Promise<QuarterTallies['statuses']> {
  return rowsOf(
    manager,
    sql`SELECT o.status, false AS "isOnHold", count(*)::int AS count FROM ${pendingOnes(asked)} GROUP BY 1`,
  );
}

/** What is pending today, the longest first, of so many at most. */
export function pendingToday(
  manager: EntityManager,
  asked: CompanyQuarter,
  most: number,
): Promise<PendingApplication[]> {
  return rowsOf<PendingApplication>(
    manager,
    sql`SELECT c.application_id AS id, o.status, ${asked.asOf}::date - c.filed_to AS days
      FROM ${pendingOnes(asked)} ORDER BY c.filed_to, c.application_id LIMIT ${most}`,
  );
}

/** The courses `c` that are pending today, each with how it stands, `o`. */
function pendingOnes(asked: CompanyQuarter): Sql {
  const { today } = asked;
  return sql`${courses(asked)} c JOIN ${APPLICATION_OUTLOOKS} o ON o.application_id = c.application_id
      AND o.from_on <= ${today}::date AND (o.until_on IS NULL OR o.until_on > ${today}::date)
    WHERE c.outcome IS NULL`;
}
