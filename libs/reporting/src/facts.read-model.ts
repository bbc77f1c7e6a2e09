import { isApplicant } from '@ninety/access';
import type { Principal } from '@ninety/access';
import {
  APPLICANT_CLOCKS,
  APPLICATION_FACTS,
  APPLICATION_OUTLOOKS,
  CONTROL_NUMBERS,
  isInScope,
  NOT_PENDING,
  OF_FACT,
  OF_OUTLOOK,
  statusesBehind,
} from '@ninety/licensing';
import { ENDINGS } from '@ninety/procedure';
import { empty, join, literals, rowsOf, sql } from '@ninety/platform';
import type { Sql } from '@ninety/platform';
import { SUPPLIER_NAMES } from '@ninety/suppliers';
import type { EntityManager } from 'typeorm';
import { countsSql } from './counts.read-model.js';
import type { Count, Dimension } from './counts.read-model.js';
import { bucketsOf, shareWithin, sizeOf, statisticsOf } from './distribution.js';
import type { Split } from './month-sums.js';
import { summedSql } from './month-sums.store.js';
import type { Span } from './month-sums.store.js';
import type {
  AgencyTimeResponseDto,
  DayBucketResponseDto,
  DecidedResponseDto,
  Grouping,
  PendingCasesResponseDto,
  SilentFileResponseDto,
  StageTimeResponseDto,
  TimelinessGroupResponseDto,
  TimelinessQuery,
} from './reports.contract.js';

export interface Period {
  readonly from: string;
  readonly to: string;
  readonly today: string;
}

const MOST_GROUPS = 1_000;
const AGES = [30, 60, 90, 120, 180] as const;
const SHOWN_FILES = 10;

/** How pending cases are grouped; a month has none. */
const PENDING_GROUPS: Readonly<Record<Grouping, { key: Sql; from?: Sql } | null>> = {
  month: null,
  country: { key: sql`f.country` },
  supplier: { key: sql`f.supplier_id::text` },
  stage: { key: sql`f.stage` },
  eccn: { key: sql`g.key`, from: sql`CROSS JOIN unnest(f.eccns) AS g (key)` },
  agency: { key: sql`g.key`, from: sql`CROSS JOIN unnest(f.agencies) AS g (key)` },
};

/** The questions of the report, over the facts that the caller may count and the sums of the months that are over. */
export class FactsReader {
  private readonly isHidden: boolean;
  /** Of facts `f`. */
  private readonly scope: Sql;
  /** The same of an outlook `o`. */
  private readonly outlookScope: Sql;
  /** The day on which an application is silent for long, to those who ask. */
  private readonly stallsOn: Sql;
  /** Whose sums by month they are; null: all. */
  private readonly agency: string | null;
  private readonly decidedIn: Sql;
  private readonly missedIn: Sql;
  private readonly mayHaveMissed: Sql;

  constructor(
    private readonly manager: EntityManager,
    caller: Principal,
    query: TimelinessQuery,
    private readonly period: Period,
    private readonly split: Split,
  ) {
    this.isHidden = isApplicant(caller);
    this.stallsOn = this.isHidden ? sql`o.applicant_stalls_on` : sql`o.stalls_on`;
    this.agency = caller.agency;
    const { supplierId } = query;
    const wanted = (column: Sql) => (supplierId ? sql`${column} = ${supplierId}::uuid` : sql`true`);
    this.scope = sql`${isInScope(caller, OF_FACT)} AND ${wanted(OF_FACT.supplierId)}`;
    this.outlookScope = sql`${isInScope(caller, OF_OUTLOOK)} AND ${wanted(OF_OUTLOOK.supplierId)}`;
    const inAny = (test: (span: Span) => Sql) => any(split.rest.map(test));
    this.decidedIn = inAny(({ from, to }) => sql`f.decided_on BETWEEN ${from}::date AND ${to}::date`);
    this.missedIn = inAny(({ from, to }) => sql`m.missed_on BETWEEN ${from}::date AND ${to}::date`);
    // A clock is missed while its application is open.
    this.mayHaveMissed = inAny(
      ({ from, to }) =>
        sql`f.registered_on <= ${to}::date AND (f.decided_on IS NULL OR f.decided_on >= ${from}::date)`,
    );
  }

  /** What was decided, and how many cases took how long. */
  async decided(): Promise<{ decided: DecidedResponseDto; distribution: DayBucketResponseDto[] }> {
    const rows = await this.counts('all');
    const counted = histogramOf(rows.filter(({ measure }) => measure === 'counted'));
    return { decided: decidedOf(rows), distribution: bucketsOf(counted) };
  }

  /** How often a clock was missed in the period, of whatever application. */
  async missedClocks(): Promise<Record<string, number>> {
    const rows = await this.counts('missed');
    const visible = rows.filter(({ key }) => !this.isHidden || APPLICANT_CLOCKS.some((one) => one === key));
    return Object.fromEntries(
      visible.map(({ key, count }) => [String(key), count] as const).sort(([a], [b]) => a.localeCompare(b)),
    );
  }

  /** How long the decided cases stayed in each stage; to an applicant the review is one. */
  async stages(): Promise<StageTimeResponseDto[]> {
    const rows = this.isHidden ? await this.stagesAsOneReview() : await this.counts('stage_time');
    return byKey(rows).map(([stage, histogram]) => ({
      stage,
      count: sizeOf(histogram),
      days: statisticsOf(histogram),
    }));
  }

  /** How long each agency took, and how often its 30 days ran out, of the cases decided. */
  async agencies(): Promise<AgencyTimeResponseDto[]> {
    if (this.isHidden) return [];
    const rows = await this.counts('agency_time');
    return byKey(rows).map(([agency, histogram]) => ({
      agency,
      count: sizeOf(histogram),
      late: rows
        .filter(({ key, measure }) => key === agency && measure === 'late')
        .reduce((sum, { count }) => sum + count, 0),
      days: statisticsOf(histogram),
    }));
  }

  /** Days that holds without a basis in the rule (`SUSPENSION_RULES`) cost: of the cases decided in the period, and of those pending. */
  async baselessHoldDays(): Promise<number> {
    const decided = await this.counts('baseless');
    const [pending] = await this.rows<{ days: number }>(
      sql`SELECT coalesce(sum(f.baseless_days + coalesce(greatest(${this.today} - f.baseless_since, 0), 0)), 0)::int AS days
          FROM ${APPLICATION_FACTS} f WHERE f.decided_on IS NULL AND ${this.scope}`,
    );
    return decided.reduce((sum, { count }) => sum + count, pending?.days ?? 0);
  }

  /** What is pending today, by the days since registration. */
  async pending(): Promise<PendingCasesResponseDto> {
    const rows = await this.rows<{ bucket: number; count: number }>(
      sql`SELECT width_bucket(${this.today} - f.registered_on, ${AGES.map((age) => age + 1)}::int[]) AS bucket, count(*)::int AS count
          FROM ${APPLICATION_FACTS} f WHERE f.decided_on IS NULL AND ${this.scope} GROUP BY 1`,
    );
    const ageing = [...AGES, null].map((until, index) => ({
      fromDays: index === 0 ? 0 : (AGES[index - 1] ?? 0) + 1,
      toDays: until,
      count: rows.find(({ bucket }) => bucket === index)?.count ?? 0,
    }));
    return { count: ageing.reduce((sum, { count }) => sum + count, 0), ageing };
  }

  /** How many of the pending have stalled; of the whole office, whoever asks, or of what the caller may count. */
  async stalled(everywhere: boolean): Promise<{ pending: number; stalled: number }> {
    const [row] = await this.rows<{ pending: number; stalled: number }>(
      sql`SELECT count(*)::int AS pending, count(*) FILTER (WHERE ${this.stallsOn} <= ${this.today})::int AS stalled
          FROM ${APPLICATION_OUTLOOKS} o
          WHERE ${isPendingOn(this.today)} AND ${everywhere ? sql`true` : this.outlookScope}`,
    );
    return row ?? { pending: 0, stalled: 0 };
  }

  async silentFiles(): Promise<SilentFileResponseDto[]> {
    return this.rows<SilentFileResponseDto>(
      sql`SELECT o.application_id AS "applicationId", a.control_number AS "controlNumber", s.name AS "supplierName",
            ${this.stallsOn}::text AS "stalledOn"
          FROM ${APPLICATION_OUTLOOKS} o JOIN ${CONTROL_NUMBERS} a ON a.id = o.application_id
            JOIN ${SUPPLIER_NAMES} s ON s.id = o.supplier_id
          WHERE ${isPendingOn(this.today)} AND ${this.stallsOn} <= ${this.today} AND ${this.outlookScope}
          ORDER BY ${this.stallsOn}, o.application_id LIMIT ${SHOWN_FILES}`,
    );
  }

  /** The same for each group, the largest first. */
  async groups(by: Grouping): Promise<TimelinessGroupResponseDto[]> {
    const pendingGroup = PENDING_GROUPS[by];
    const rows = by === 'month' ? await this.countsByMonth() : await this.counts(by);
    const pending = pendingGroup
      ? await this.rows<{ key: string | null; count: number }>(
          sql`SELECT ${pendingGroup.key} AS key, count(*)::int AS count
              FROM ${APPLICATION_FACTS} f ${pendingGroup.from ?? empty}
              WHERE f.decided_on IS NULL AND ${this.scope} GROUP BY 1`,
        )
      : [];
    const perKey = new Map<string | null, Count[]>([...rows, ...pending].map(({ key }) => [key, []]));
    for (const row of rows) perKey.get(row.key)?.push(row);
    const pendingOf = new Map(pending.map(({ key, count }) => [key, count]));
    const groups = [...perKey].map(([key, counts]) => ({
      key,
      decided: decidedOf(counts),
      ...(pendingGroup ? { pending: pendingOf.get(key) ?? 0 } : {}),
    }));
    const order =
      by === 'month'
        ? (a: TimelinessGroupResponseDto, b: TimelinessGroupResponseDto) =>
            String(a.key).localeCompare(String(b.key))
        : (a: TimelinessGroupResponseDto, b: TimelinessGroupResponseDto) =>
            b.decided.count - a.decided.count || String(a.key).localeCompare(String(b.key));
    return groups.sort(order).slice(0, MOST_GROUPS);
  }

  /** Counts of the whole period: from the sums where they hold, and from the facts for the days left over. */
  private counts(dimension: Dimension): Promise<Count[]> {
    return this.rows<Count>(
      sql`SELECT c.key, c.measure, c.label, c.days, sum(c.count)::int AS count FROM (
         SELECT key, measure, label, days, count FROM (${this.factCounts(dimension)}) live
         UNION ALL SELECT t.key, t.measure, t.label, t.days, t.count FROM (${this.sums(dimension)}) t
       ) c GROUP BY 1, 2, 3, 4`,
    );
  }

  private countsByMonth(): Promise<Count[]> {
    return this.rows<Count>(
      sql`SELECT key, measure, label, days, count::int FROM (${this.factCounts('month')}) live
       UNION ALL SELECT to_char(t.month, 'YYYY-MM'), t.measure, t.label, t.days, t.count::int FROM (${this.sums('all')}) t`,
    );
  }

  private sums(dimension: Dimension): Sql {
    return summedSql(this.agency, [dimension], this.split.months);
  }

  private factCounts(dimension: Dimension): Sql {
    const within = dimension === 'missed' ? sql`${this.mayHaveMissed} AND f.missed <> '{}'` : this.decidedIn;
    const facts = sql`SELECT '' AS scope, f.* FROM ${APPLICATION_FACTS} f WHERE ${within} AND ${this.scope}`;
    return countsSql(dimension, facts, this.missedIn);
  }

  private stagesAsOneReview(): Promise<Count[]> {
    return this.rows<Count>(
      sql`SELECT stage AS key, 'days' AS measure, NULL AS label, days, count(*)::int AS count FROM (
         SELECT CASE WHEN s.stage IN (${literals(statusesBehind('under_review'))}) THEN 'under_review' ELSE s.stage END AS stage, sum(s.days)::int AS days
         FROM ${APPLICATION_FACTS} f CROSS JOIN unnest(f.stages, f.stage_days) AS s (stage, days)
         WHERE f.decided_on BETWEEN ${this.period.from}::date AND ${this.period.to}::date AND ${this.scope} GROUP BY f.application_id, 1) passed GROUP BY 1, 4`,
    );
  }

  private get today(): Sql {
    return sql`${this.period.today}::date`;
  }

  private rows<T>(statement: Sql): Promise<T[]> {
    return rowsOf<T>(this.manager, statement);
  }
}

/** What is pending at the end of a day, over its outlook `o`, as an index of the outlooks has it. */
function isPendingOn(day: Sql): Sql {
  return sql`o.status NOT IN (${literals(NOT_PENDING)}) AND o.from_on <= ${day} AND (o.until_on IS NULL OR o.until_on > ${day})`;
}

function any(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? sql`false` : sql`(${join(conditions, ' OR ')})`;
}

function decidedOf(rows: readonly Count[]): DecidedResponseDto {
  const outcomes = new Map(
    rows.filter(({ measure }) => measure === 'outcome').map(({ label, count }) => [label, count]),
  );
  const counted = histogramOf(rows.filter(({ measure }) => measure === 'counted'));
  const elapsed = histogramOf(rows.filter(({ measure }) => measure === 'elapsed'));
  return {
    count: sizeOf(counted),
    outcomes: Object.fromEntries(ENDINGS.map((ending) => [ending, outcomes.get(ending) ?? 0])),
    countedDays: statisticsOf(counted),
    elapsedDays: statisticsOf(elapsed),
    within: {
      '30': shareWithin(counted, 30),
      '60': shareWithin(counted, 60),
      '90': shareWithin(counted, 90),
    },
  };
}

/** How many days, how often, for each key in its order. */
function byKey(rows: readonly Count[]): [string, Map<number, number>][] {
  const keys = [...new Set(rows.map(({ key }) => String(key)))].sort((a, b) => a.localeCompare(b));
  return keys.map((key) => [key, histogramOf(rows.filter((row) => row.key === key))]);
}

function histogramOf(rows: readonly Count[]): Map<number, number> {
  const histogram = new Map<number, number>();
  for (const { days, count } of rows) {
    if (days !== null) histogram.set(days, (histogram.get(days) ?? 0) + count);
  }
  return histogram;
}
