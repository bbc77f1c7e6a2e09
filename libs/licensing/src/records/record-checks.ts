import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { RecordVerification } from '@ninety/audit';
import type { Fault, Looked } from '@ninety/audit';
import { Database, isDatabaseAway, OfficeClock, rowOf, rowsOf, sql, Yielder } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { eventsOf } from '../case/event-log.js';
import type { RecordedEvent } from '../case/event-log.js';
import { projectionOf } from '../watch/projection.js';
import type { OutlookRow } from '../watch/projection.store.js';
import { InactivityNorms } from '../watch/inactivity.js';
import type { WatchRules } from '../watch/inactivity.js';
import { dayOf } from '../case/standing.js';

interface Stored {
  readonly id: Id;
  readonly status: string | null;
  readonly referredTo: readonly string[];
  readonly isFiled: boolean;
  readonly outlook: readonly StoredOutlook[];
}

type StoredOutlook = Omit<OutlookRow, 'stallsOn'> & { readonly referredTo: readonly string[] };

const APPLICATIONS = 200;
const LICENSES = 1_000;
const MOST_FAULTS = 100;

/** What follows from the sealed rows and is stored beside them: balances, how applications stand. docs/decisions/0034 */
@Injectable()
export class RecordChecks implements OnModuleInit {
  constructor(
    private readonly verification: RecordVerification,
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly silence: InactivityNorms,
  ) {}

  onModuleInit(): void {
    this.verification.also('balance', () => this.balances());
    this.verification.also('projection', () => this.projections());
  }

  /** What was shipped of a license is the sum of its shipments, and what it authorizes the sum of its items. */
  private async *balances(): AsyncGenerator<Looked> {
    for (let after: string | null = ''; after !== null;) {
      const chunk: BalanceChunk | undefined = await rowOf<BalanceChunk>(
        this.database.reader,
        balancesAfter(after),
      );
      yield {
        count: chunk?.count ?? 0,
        faults: (chunk?.faults ?? []).map(({ row, column, is, sum }) => ({
          what: 'balance',
          where: row,
          detail: `has ${column} ${is ?? 'none'}, and the sum is ${sum}`,
        })),
      };
      after = chunk?.last ?? null;
    }
  }

  /** How an application stands, now and on later days, is what its events give. */
  private async *projections(): AsyncGenerator<Looked> {
    const rules = await this.silence.rules();
    const yielder = new Yielder();
    // Under a test clock days may have been later already.
    const latest = [await this.clock.today(), this.clock.dayOf(new Date())].sort().at(-1) ?? '';
    for (let after: Id | null = null; ;) {
      const [stored, logs] = await this.standings(after);
      const faults: Fault[] = [];
      for (const application of stored) {
        await yielder.yieldIfDue();
        const detail = wrongOf(application, logs.get(application.id) ?? [], latest, rules);
        if (detail !== null)
          faults.push({ what: 'projection', where: `applications/${application.id}`, detail });
      }
      yield { count: stored.length, faults };
      if (stored.length < APPLICATIONS) return;
      after = stored.at(-1)?.id ?? null;
    }
  }

  /** Applications with their logs, both from one snapshot; an event that is none is told as the log's fault. */
  private standings(after: Id | null): Promise<[Stored[], Map<Id, RecordedEvent[] | Error>]> {
    return this.database.transaction(async (tx) => {
      await tx.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
      const stored = await rowsOf<Stored>(tx, standingsAfter(after));
      const ids = stored.map(({ id }) => id);
      const allLogs = await eventsOf(tx, ids).catch(notAway);
      if (!(allLogs instanceof Error)) return [stored, allLogs];
      const logs = new Map<Id, RecordedEvent[] | Error>();
      for (const id of ids) {
        const log = await eventsOf(tx, [id]).catch(notAway);
        logs.set(id, log instanceof Error ? log : (log.get(id) ?? []));
      }
      return [stored, logs];
    });
  }
}

function notAway(error: unknown): Error {
  if (isDatabaseAway(error)) throw error;
  return error as Error;
}

/** What is wrong with how an application is stored to stand; null: nothing. */
function wrongOf(
  { status, referredTo, isFiled, outlook }: Stored,
  log: readonly RecordedEvent[] | Error,
  latest: string,
  rules: WatchRules,
): string | null {
  if (log instanceof Error) return `has a log that cannot be read: ${log.message}`;
  const first = outlook[0];
  if (!isFiled) return log.length > 0 || status !== null ? 'is a draft with events or a status' : null;
  if (log.length === 0) return 'was filed and has no events';
  if (!first || first.fromOn > latest) return `has no outlook for ${latest}`;
  try {
    const expected = projectionOf(
      log.map(({ event }) => event),
      dayOf(first.fromOn),
      rules,
    );
    if (status !== expected.status) return `has the status ${status}, and its events give ${expected.status}`;
    const [is, given] = [referredTo, expected.referredTo].map((agencies) => agencies.join(', ') || 'nobody');
    if (is !== given) return `is referred to ${is}, and its events refer it to ${given}`;
    const rows = expected.outlook.map(({ stallsOn: _, ...row }) => ({
      ...row,
      referredTo: expected.referredTo,
    }));
    return textOf(outlook) === textOf(rows) ? null : 'has an outlook that its events do not give';
  } catch (error) {
    return `has a log that cannot be replayed: ${(error as Error).message}`;
  }
}

/** In one order of the fields. */
function textOf(rows: readonly StoredOutlook[]): string {
  return JSON.stringify(
    rows.map((row) => [
      row.fromOn,
      row.untilOn,
      row.status,
      row.nextDueOn,
      row.applicantNextDueOn,
      row.overdue,
      row.applicantOverdue,
      row.referredTo,
    ]),
  );
}

interface BalanceChunk {
  readonly count: number;
  readonly last: string | null;
  readonly faults: readonly { row: string; column: string; is: string | null; sum: string }[];
}

const balancesAfter = (number: string) => sql`
  WITH chunk AS MATERIALIZED (
    SELECT number, shipped_value, authorized_value FROM license WHERE number > ${number} ORDER BY number LIMIT ${LICENSES}),
  drawn AS (
    SELECT s.license_number AS number, (i ->> 'item')::int AS item, sum((i ->> 'quantity')::numeric) AS quantity,
      sum((i -> 'value' ->> 'amount')::numeric) AS value
    FROM chunk c JOIN license_shipment s ON s.license_number = c.number CROSS JOIN jsonb_array_elements(s.items) i GROUP BY 1, 2),
  items AS (
    SELECT coalesce(i.license_number, d.number) AS number, coalesce(i.item, d.item) AS item, i.authorized_value,
      i.shipped_quantity, i.shipped_value, coalesce(d.quantity, 0) AS quantity, coalesce(d.value, 0) AS value
    FROM (SELECT i.* FROM chunk c JOIN license_item i ON i.license_number = c.number) i
      FULL JOIN drawn d ON d.number = i.license_number AND d.item = i.item),
  sums AS (
    SELECT number, sum(value) AS value, sum(authorized_value) AS authorized FROM items GROUP BY number),
  compared AS (
    SELECT 'license_item/' || number || '/' || item AS row, 'shipped_quantity' AS column, shipped_quantity AS is, quantity AS sum FROM items
    UNION ALL SELECT 'license_item/' || number || '/' || item, 'shipped_value', shipped_value, value FROM items
    UNION ALL SELECT 'license/' || c.number, 'shipped_value', c.shipped_value, coalesce(s.value, 0) FROM chunk c LEFT JOIN sums s USING (number)
    UNION ALL SELECT 'license/' || c.number, 'authorized_value', c.authorized_value, coalesce(s.authorized, 0)
      FROM chunk c LEFT JOIN sums s USING (number))
  SELECT (SELECT count(*)::int FROM chunk) AS count,
    (SELECT CASE WHEN count(*) = ${LICENSES} THEN max(number) END FROM chunk) AS last,
    coalesce((SELECT json_agg(f) FROM (SELECT row, "column", "is"::text, sum::text FROM compared
      WHERE "is" IS DISTINCT FROM sum ORDER BY row LIMIT ${MOST_FAULTS}) f), '[]') AS faults`;

const standingsAfter = (id: Id | null) => sql`
  SELECT a.id, a.status, a.referred_to AS "referredTo", a.control_number IS NOT NULL AS "isFiled",
    coalesce((SELECT json_agg(json_build_object('fromOn', o.from_on, 'untilOn', o.until_on, 'status', o.status,
        'nextDueOn', o.next_due_on, 'applicantNextDueOn', o.applicant_next_due_on, 'overdue', o.overdue,
        'applicantOverdue', o.applicant_overdue, 'referredTo', o.referred_to) ORDER BY o.from_on)
      FROM application_outlook o WHERE o.application_id = a.id), '[]') AS outlook
  FROM application a WHERE ${id}::uuid IS NULL OR a.id > ${id} ORDER BY a.id LIMIT ${APPLICATIONS}`;
