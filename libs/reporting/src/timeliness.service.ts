import { Injectable } from '@nestjs/common';
import { assertMay, isApplicant } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { APPLICANT_CLOCKS, ENDINGS } from '@ninety/licensing';
import { Database, forbidden, invalid, OfficeClock, rowsOf } from '@ninety/platform';
import { shareWithin, sizeOf, statisticsOf } from './distribution.js';
import type { DayStatistics } from './distribution.js';
import type { Grouping, TimelinessQuery } from './reports.dto.js';

/** Decisions, what they were and how long they took. */
export interface Decided {
  readonly count: number;
  readonly outcomes: Readonly<Record<string, number>>;
  readonly countedDays: DayStatistics;
  readonly elapsedDays: DayStatistics;
  /** The share of decisions within so many counted days. */
  readonly within: Readonly<Record<'30' | '60' | '90', number | null>>;
}

interface Tally {
  readonly outcomes: Map<string, number>;
  readonly counted: Map<number, number>;
  readonly elapsed: Map<number, number>;
}

interface DecidedRow {
  key: string | null;
  outcome: string;
  counted: number;
  elapsed: number;
  count: number;
}

const YEAR = 365;
const MOST_GROUPS = 1_000;
const AGES = [30, 60, 90, 120, 180] as const;
/** An office is frozen when at least so many of its files, and at least this share of all pending, are silent. */
const FREEZE = { leastFiles: 10, share: 0.5 } as const;
const SHOWN_FILES = 10;

/** What each grouping is, over `application_fact f`; a case may belong to several groups. */
const GROUPS: Readonly<Record<Grouping, { decided: string; pending: string | null; from?: string }>> = {
  month: { decided: "to_char(f.decided_on, 'YYYY-MM')", pending: null },
  country: { decided: 'f.country', pending: 'f.country' },
  supplier: { decided: 'f.supplier_id::text', pending: 'f.supplier_id::text' },
  eccn: { decided: 'g.key', pending: 'g.key', from: 'CROSS JOIN unnest(f.eccns) AS g (key)' },
  agency: { decided: 'g.key', pending: 'g.key', from: 'CROSS JOIN unnest(f.agencies) AS g (key)' },
  stage: {
    decided: 'g.key',
    pending: 'g.key',
    from: `CROSS JOIN LATERAL (SELECT DISTINCT s.stage AS key
      FROM unnest(CASE WHEN f.decided_on IS NULL THEN ARRAY[f.stage] ELSE f.stages END) AS s (stage)) AS g`,
  },
};

/** Who was late, where and why. */
@Injectable()
export class TimelinessService {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
  ) {}

  /**
   * Decisions of a period, what became late in it, and what is pending today. An applicant reads the own cases, and of
   * the interagency review as one stage. Counted days are those of the 90-day clock (15 CFR 750.4(a), (b)).
   */
  async report(caller: Principal, query: TimelinessQuery) {
    assertMay(caller, 'reports.read');
    const today = await this.clock.today();
    const to = query.to ?? today;
    const from = query.from ?? daysBefore(to, YEAR);
    if (from > to) throw invalid({ pointer: '/from', detail: `must not be after to (${to})` });
    if (isApplicant(caller) && (query.by === 'agency' || query.by === 'stage'))
      throw forbidden(
        'The stages of the review and its agencies stay inside the government (15 CFR 748.1(c)).',
      );
    const read = this.reader(caller, query, { from, to, today });
    const [decided, missedClocks, stages, agencies, baselessHoldDays, pending, silence, groups] =
      await Promise.all([
        read.decided(null).then((rows) => decidedOf(rows)),
        read.missedClocks(),
        read.stages(),
        read.agencies(),
        read.baselessHoldDays(),
        read.pending(),
        this.silence(read),
        query.by ? read.groups(query.by) : null,
      ]);
    return {
      from,
      to,
      decided,
      missedClocks,
      stages,
      ...(isApplicant(caller) ? {} : { agencies, baselessHoldDays }),
      pending,
      silence,
      ...(groups ? { by: query.by, groups } : {}),
    };
  }

  /**
   * One stuck file or a whole office that stands still? A freeze is most of the pending files silent at once.
   * An applicant is told the verdict on the office and the own files.
   */
  private async silence(read: FactsReader) {
    const [office, own] = await Promise.all([read.stalled(true), read.stalled(false)]);
    const share = office.pending === 0 ? 0 : office.stalled / office.pending;
    const isFrozen = office.stalled >= FREEZE.leastFiles && share >= FREEZE.share;
    const verdict = isFrozen ? 'freeze' : own.stalled > 0 ? 'stuck_files' : 'moving';
    return { verdict, ...own, files: await read.silentFiles() };
  }

  private reader(caller: Principal, query: TimelinessQuery, period: Period): FactsReader {
    return new FactsReader(this.database, caller, query, period);
  }
}

interface Period {
  readonly from: string;
  readonly to: string;
  readonly today: string;
}

/** The questions of the report, each one statement over the facts that the caller may count. */
class FactsReader {
  private readonly scope: string;
  private readonly parameters: unknown[];
  private readonly isHidden: boolean;

  constructor(
    private readonly database: Database,
    caller: Principal,
    query: TimelinessQuery,
    { from, to, today }: Period,
  ) {
    this.isHidden = isApplicant(caller);
    this.parameters = [from, to, today];
    const add = (condition: (parameter: string) => string, value: unknown): string =>
      condition(`$${this.parameters.push(value)}`);
    const conditions = ['true'];
    if (isApplicant(caller)) conditions.push(add((p) => `f.supplier_id = ${p}`, caller.supplierId));
    if (caller.agency !== null) conditions.push(add((p) => `${p} = ANY(f.agencies)`, caller.agency));
    if (query.supplierId) conditions.push(add((p) => `f.supplier_id = ${p}`, query.supplierId));
    this.scope = conditions.join(' AND ');
  }

  async decided(by: Grouping | null): Promise<DecidedRow[]> {
    const group = by ? GROUPS[by] : null;
    return this.rows<DecidedRow>(
      `SELECT ${group?.decided ?? 'NULL'} AS key, f.outcome, f.counted_days AS counted, f.elapsed_days AS elapsed, count(*)::int AS count
       FROM application_fact f ${group?.from ?? ''}
       WHERE f.decided_on BETWEEN $1 AND $2 AND ${this.scope} GROUP BY 1, 2, 3, 4`,
    );
  }

  /** How often a clock was missed in the period, of whatever application. */
  async missedClocks(): Promise<Record<string, number>> {
    const rows = await this.rows<{ clock: string; count: number }>(
      `SELECT m.clock, count(*)::int AS count FROM application_fact f CROSS JOIN unnest(f.missed, f.missed_on) AS m (clock, missed_on)
       WHERE f.missed <> '{}' AND m.missed_on BETWEEN $1 AND $2 AND ${this.scope} GROUP BY 1 ORDER BY 1`,
    );
    const visible = rows.filter(
      ({ clock }) => !this.isHidden || APPLICANT_CLOCKS.some((one) => one === clock),
    );
    return Object.fromEntries(visible.map(({ clock, count }) => [clock, count]));
  }

  /** How long the decided cases stayed in each stage. */
  async stages() {
    const source = this.isHidden
      ? `(SELECT CASE WHEN s.stage IN ('registered', 'intent_to_deny') THEN s.stage ELSE 'under_review' END AS stage, sum(s.days)::int AS days
          FROM application_fact f CROSS JOIN unnest(f.stages, f.stage_days) AS s (stage, days)
          WHERE f.decided_on BETWEEN $1 AND $2 AND ${this.scope} GROUP BY f.application_id, 1)`
      : `(SELECT s.stage, s.days FROM application_fact f CROSS JOIN unnest(f.stages, f.stage_days) AS s (stage, days)
          WHERE f.decided_on BETWEEN $1 AND $2 AND ${this.scope})`;
    const rows = await this.rows<{ stage: string; days: number; count: number }>(
      `SELECT stage, days, count(*)::int AS count FROM ${source} passed GROUP BY 1, 2`,
    );
    return byName(rows, ({ stage }) => stage).map(([stage, histogram]) => ({
      stage,
      count: sizeOf(histogram),
      days: statisticsOf(histogram),
    }));
  }

  /** How long each agency took, and how often its 30 days ran out, of the cases decided. 15 CFR 750.4(d). */
  async agencies() {
    if (this.isHidden) return [];
    const rows = await this.rows<{ agency: string; days: number; late: boolean; count: number }>(
      `SELECT g.agency, g.days, g.late, count(*)::int AS count
       FROM application_fact f CROSS JOIN unnest(f.agencies, f.agency_days, f.agency_late) AS g (agency, days, late)
       WHERE f.decided_on BETWEEN $1 AND $2 AND g.days IS NOT NULL AND ${this.scope} GROUP BY 1, 2, 3`,
    );
    return byName(rows, ({ agency }) => agency).map(([agency, histogram]) => {
      const late = rows.filter((row) => row.agency === agency && row.late);
      return {
        agency,
        count: sizeOf(histogram),
        late: late.reduce((sum, { count }) => sum + count, 0),
        days: statisticsOf(histogram),
      };
    });
  }

  /** Days that holds without a basis in 750.4(b) cost: of the cases decided in the period, and of those pending. */
  async baselessHoldDays(): Promise<number> {
    const [row] = await this.rows<{ days: number }>(
      `SELECT coalesce(sum(f.baseless_days + coalesce(greatest($3::date - f.baseless_since, 0), 0)), 0)::int AS days
       FROM application_fact f
       WHERE (f.baseless_days > 0 OR f.baseless_since IS NOT NULL)
         AND (f.decided_on BETWEEN $1 AND $2 OR f.decided_on IS NULL) AND ${this.scope}`,
    );
    return row?.days ?? 0;
  }

  /** What is pending today, by the days since registration. */
  async pending() {
    const rows = await this.rows<{ bucket: number; count: number }>(
      `SELECT width_bucket($3::date - f.registered_on, ARRAY[${AGES.map((age) => age + 1).join(', ')}]) AS bucket, count(*)::int AS count
       FROM application_fact f WHERE f.decided_on IS NULL AND ${this.scope} GROUP BY 1`,
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
    const scope = everywhere ? 'true' : this.scope;
    const [row] = await this.rows<{ pending: number; stalled: number }>(
      `SELECT count(*)::int AS pending, count(*) FILTER (WHERE o.stalls_on <= $3)::int AS stalled
       FROM application_fact f ${OUTLOOK_TODAY} WHERE f.decided_on IS NULL AND ${scope}`,
    );
    return row ?? { pending: 0, stalled: 0 };
  }

  async silentFiles() {
    return this.rows<{ applicationId: string; controlNumber: string; stalledOn: string }>(
      `SELECT f.application_id AS "applicationId", a.control_number AS "controlNumber", o.stalls_on::text AS "stalledOn"
       FROM application_fact f ${OUTLOOK_TODAY} JOIN application a ON a.id = f.application_id
       WHERE f.decided_on IS NULL AND o.stalls_on <= $3 AND ${this.scope} ORDER BY o.stalls_on, f.application_id LIMIT ${SHOWN_FILES}`,
    );
  }

  /** The same for each group, the largest first. */
  async groups(by: Grouping) {
    const { pending: key, from = '' } = GROUPS[by];
    const rows = await this.decided(by);
    const pending = key
      ? await this.rows<{ key: string | null; count: number }>(
          `SELECT ${key} AS key, count(*)::int AS count FROM application_fact f ${from}
           WHERE f.decided_on IS NULL AND ${this.scope} GROUP BY 1`,
        )
      : [];
    const keys = new Set([...rows, ...pending].map((row) => row.key));
    const perKey = new Map<string | null, DecidedRow[]>([...keys].map((one) => [one, []]));
    for (const row of rows) perKey.get(row.key)?.push(row);
    const groups = [...keys].map((one) => ({
      key: one,
      decided: decidedOf(perKey.get(one) ?? []),
      ...(key ? { pending: pending.find((row) => row.key === one)?.count ?? 0 } : {}),
    }));
    const order =
      by === 'month'
        ? (a: Group, b: Group) => String(a.key).localeCompare(String(b.key))
        : (a: Group, b: Group) =>
            b.decided.count - a.decided.count || String(a.key).localeCompare(String(b.key));
    return groups.sort(order).slice(0, MOST_GROUPS);
  }

  /** PostgreSQL wants every parameter's type known, also of those that a statement does not use. */
  private async rows<T>(sql: string): Promise<T[]> {
    const typed = 'SELECT $1::date, $2::date, $3::date';
    return rowsOf<T & object>(
      this.database.reader,
      `WITH period AS (${typed}) ${sql}`,
      this.parametersOf(sql),
    );
  }

  private parametersOf(sql: string): unknown[] {
    return this.parameters.slice(0, Math.max(3, ...[...sql.matchAll(/\$(\d+)/g)].map(([, n]) => Number(n))));
  }
}

interface Group {
  readonly key: string | null;
  readonly decided: Decided;
}

const OUTLOOK_TODAY = `JOIN application_outlook o ON o.application_id = f.application_id
  AND o.from_on <= $3 AND (o.until_on IS NULL OR o.until_on > $3)`;

function decidedOf(rows: readonly DecidedRow[]): Decided {
  const tally: Tally = { outcomes: new Map(), counted: new Map(), elapsed: new Map() };
  for (const { outcome, counted, elapsed, count } of rows) {
    add(tally.outcomes, outcome, count);
    add(tally.counted, counted, count);
    add(tally.elapsed, elapsed, count);
  }
  return {
    count: sizeOf(tally.counted),
    outcomes: Object.fromEntries(ENDINGS.map((ending) => [ending, tally.outcomes.get(ending) ?? 0])),
    countedDays: statisticsOf(tally.counted),
    elapsedDays: statisticsOf(tally.elapsed),
    within: {
      '30': shareWithin(tally.counted, 30),
      '60': shareWithin(tally.counted, 60),
      '90': shareWithin(tally.counted, 90),
    },
  };
}

function byName<R extends { days: number; count: number }>(
  rows: readonly R[],
  nameOf: (row: R) => string,
): [string, Map<number, number>][] {
  const histograms = new Map<string, Map<number, number>>();
  for (const row of rows) {
    const histogram = histograms.get(nameOf(row)) ?? new Map<number, number>();
    add(histogram, row.days, row.count);
    histograms.set(nameOf(row), histogram);
  }
  return [...histograms].sort(([a], [b]) => a.localeCompare(b));
}

function add<K>(counts: Map<K, number>, key: K, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}
