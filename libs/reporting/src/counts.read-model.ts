import { empty, sql } from '@ninety/platform';
import type { Sql } from '@ninety/platform';
import type { Grouping } from './reports.contract.js';

/** A number of cases: of which group, what is measured, and its value; a label for outcomes, days for the rest. */
export interface Count {
  readonly key: string | null;
  readonly measure: string;
  readonly label: string | null;
  readonly days: number | null;
  readonly count: number;
}

/** How decided cases are grouped, over their facts `f`; a case may belong to several groups. */
const GROUPS = {
  all: { key: sql`NULL` },
  month: { key: sql`to_char(f.decided_on, 'YYYY-MM')` },
  country: { key: sql`f.country` },
  supplier: { key: sql`f.supplier_id::text` },
  eccn: { key: sql`g.key`, from: sql`CROSS JOIN unnest(f.eccns) AS g (key)` },
  agency: { key: sql`g.key`, from: sql`CROSS JOIN unnest(f.agencies) AS g (key)` },
  stage: {
    key: sql`g.key`,
    from: sql`CROSS JOIN LATERAL (SELECT DISTINCT s.stage AS key FROM unnest(f.stages) AS s (stage)) AS g`,
  },
} as const satisfies Readonly<Record<Grouping | 'all', { key: Sql; from?: Sql }>>;

export const ENDS_DIMENSIONS = ['ends', 'ends_by_type', 'ends_by_country', 'ends_by_eccn'] as const;
type EndsDimension = (typeof ENDS_DIMENSIONS)[number];

/**
 * How ends are told apart in the quarterly report, over their facts `f`: from the first submission to the end, by outcome. An application with several
 * countries or ECCNs is counted in each; where no end user is named, in the country of its consignee.
 */
const ENDS = {
  ends: { key: sql`NULL` },
  ends_by_type: { key: sql`f.applied_for` },
  ends_by_country: {
    key: sql`g.key`,
    from: sql`CROSS JOIN unnest(CASE WHEN f.end_user_countries = '{}' THEN ARRAY[f.country] ELSE f.end_user_countries END) AS g (key)`,
  },
  ends_by_eccn: { key: sql`g.key`, from: sql`CROSS JOIN unnest(f.eccns) AS g (key)` },
} as const satisfies Readonly<Record<EndsDimension, { key: Sql; from?: Sql }>>;

export type Dimension =
  keyof typeof GROUPS | EndsDimension | 'stage_time' | 'agency_time' | 'baseless' | 'missed';

/** What is summed up by month; the groups by month follow from these. */
export const SUMMED: readonly Dimension[] = [
  'all',
  'country',
  'eccn',
  'agency',
  'stage',
  'supplier',
  'stage_time',
  'agency_time',
  'baseless',
  'missed',
  ...ENDS_DIMENSIONS,
];

/**
 * Counts in one dimension as `(scope, key, measure, label, days, count)`.
 *
 * @param facts answers facts with their scope, of the cases decided in a period; of `missed`: of those in which
 *   a clock may have been missed in it
 * @param missedIn whether a day `m.missed_on` is in the period
 */
export function countsSql(dimension: Dimension, facts: Sql, missedIn: Sql): Sql {
  switch (dimension) {
    case 'stage_time':
      return sql`SELECT f.scope, s.stage AS key, 'days' AS measure, NULL AS label, s.days, count(*) AS count
        FROM (${facts}) f CROSS JOIN unnest(f.stages, f.stage_days) AS s (stage, days) GROUP BY 1, 2, 5`;
    case 'agency_time':
      return sql`SELECT f.scope, g.agency AS key, CASE WHEN g.late THEN 'late' ELSE 'days' END AS measure, NULL AS label, g.days,
          count(*) AS count
        FROM (${facts}) f CROSS JOIN unnest(f.agencies, f.agency_days, f.agency_late) AS g (agency, days, late)
        WHERE g.days IS NOT NULL GROUP BY 1, 2, 3, 5`;
    case 'baseless':
      return sql`SELECT f.scope, NULL AS key, 'days' AS measure, NULL AS label, NULL::int AS days, sum(f.baseless_days) AS count
        FROM (${facts}) f WHERE f.baseless_days > 0 GROUP BY 1`;
    case 'missed':
      return sql`SELECT f.scope, m.clock AS key, 'missed' AS measure, NULL AS label, NULL::int AS days, count(*) AS count
        FROM (${facts}) f CROSS JOIN unnest(f.missed, f.missed_on) AS m (clock, missed_on) WHERE ${missedIn} GROUP BY 1, 2`;
    case 'ends':
    case 'ends_by_type':
    case 'ends_by_country':
    case 'ends_by_eccn': {
      const { key, from } = { from: empty, ...ENDS[dimension] };
      return sql`SELECT f.scope, ${key} AS key, 'ends' AS measure, f.outcome AS label, f.decided_on - f.registered_on AS days, count(*) AS count
        FROM (${facts}) f ${from} GROUP BY 1, 2, 4, 5`;
    }
    default: {
      const { key, from } = { from: empty, ...GROUPS[dimension] };
      return sql`SELECT f.scope, ${key} AS key,
          CASE WHEN GROUPING(f.outcome) = 0 THEN 'outcome' WHEN GROUPING(f.counted_days) = 0 THEN 'counted' ELSE 'elapsed' END AS measure,
          f.outcome AS label, coalesce(f.counted_days, f.elapsed_days) AS days, count(*) AS count
        FROM (${facts}) f ${from}
        GROUP BY GROUPING SETS ((1, 2, f.outcome), (1, 2, f.counted_days), (1, 2, f.elapsed_days))`;
    }
  }
}
