import { empty, gatherableLast, raw, run, sql } from '@ninety/platform';
import type { Id, Sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { excluded, writeFacts } from './fact.store.js';
import type { FactsOf } from './fact.store.js';
import type { Facts } from './facts.js';

/** How an application stands from one day on, as lists and filters need it. Days as `YYYY-MM-DD`. */
export interface OutlookRow {
  readonly fromOn: string;
  readonly untilOn: string | null;
  readonly status: string;
  readonly nextDueOn: string | null;
  readonly applicantNextDueOn: string | null;
  readonly overdue: boolean;
  readonly applicantOverdue: boolean;
  readonly stallsOn: string | null;
  readonly applicantStallsOn: string | null;
}

/** Everything that is derived from the event log of an application, and stored. */
export interface Projection {
  readonly applicationId: Id;
  readonly outlook: readonly OutlookRow[];
  /** What reports of the office count; null: they do not count it. */
  readonly facts: Facts | null;
  readonly status: string | null;
  readonly referredTo: readonly string[];
  /** The next day on which there is something to tell; null: none. */
  readonly watchOn: string | null;
}

const OUTLOOK_COLUMNS =
  'until_on, status, next_due_on, applicant_next_due_on, overdue, applicant_overdue, stalls_on, applicant_stalls_on, referred_to';

/** Keeps a projection, in one statement: days that are no longer foreseen go, the others are written over. */
export const saveProjection = gatherableLast(
  ({ applicationId }: Projection) => applicationId,
  (tx, projections) => {
    const rows = projections.flatMap(({ applicationId, outlook }) =>
      outlook.map((row) => ({ ...row, applicationId })),
    );
    const facts = projections.flatMap(({ applicationId, facts: one }) =>
      one ? [{ applicationId, facts: one }] : [],
    );
    return run(tx, projected(JSON.stringify(projections.map(standing)), JSON.stringify(rows), facts));
  },
);

function standing({ applicationId, status, referredTo, watchOn }: Projection) {
  return { applicationId, status, referredTo, watchOn };
}

/** @param standings JSON, how each stands; `rows`: the days of all */
function projected(standings: string, rows: string, facts: readonly FactsOf[]): Sql {
  const fact = facts.length > 0 ? sql`, fact AS (${writeFacts(facts)})` : empty;
  return sql`WITH given AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${standings}::jsonb)
        AS g ("applicationId" uuid, status text, "referredTo" text[], "watchOn" date)),
    day AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${rows}::jsonb) AS r ("applicationId" uuid, "fromOn" date, "untilOn" date, status text,
        "nextDueOn" date, "applicantNextDueOn" date, overdue boolean, "applicantOverdue" boolean, "stallsOn" date,
        "applicantStallsOn" date)),
    gone AS (
      DELETE FROM application_outlook o USING given g WHERE o.application_id = g."applicationId"
        AND NOT EXISTS (SELECT FROM day d WHERE d."applicationId" = o.application_id AND d."fromOn" = o.from_on)),
    foreseen AS (
      INSERT INTO application_outlook (application_id, supplier_id, from_on, ${raw(OUTLOOK_COLUMNS)})
      SELECT a.id, a.supplier_id, d."fromOn", d."untilOn", d.status, d."nextDueOn", d."applicantNextDueOn", d.overdue,
        d."applicantOverdue", d."stallsOn", d."applicantStallsOn", g."referredTo"
      FROM given g JOIN application a ON a.id = g."applicationId" JOIN day d ON d."applicationId" = g."applicationId"
      ON CONFLICT (application_id, from_on) DO UPDATE SET
        (${raw(OUTLOOK_COLUMNS)}) = ROW (${raw(excluded(OUTLOOK_COLUMNS))}))${fact}
    UPDATE application a SET status = g.status, referred_to = g."referredTo", watch_on = g."watchOn"
    FROM given g WHERE a.id = g."applicationId"`;
}

/** A draft stands as one, whatever days pass: all that have no row yet. */
export function projectDrafts(tx: EntityManager): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO application_outlook (application_id, supplier_id, from_on, status, overdue, applicant_overdue)
      SELECT id, supplier_id, '0001-01-01', 'draft', false, false FROM application
      WHERE control_number IS NULL ON CONFLICT DO NOTHING`,
  );
}
