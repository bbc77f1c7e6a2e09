import { empty, raw, run, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { excluded, writeFacts } from './fact.store.js';
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

/** Everything that is derived from an event log and stored. */
export interface Projection {
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
export function saveProjection(tx: EntityManager, applicationId: Id, projection: Projection): Promise<void> {
  const { outlook: rows, facts, status, referredTo, watchOn } = projection;
  const fromOn = rows.map((row) => row.fromOn);
  const fact = facts ? sql`, fact AS (${writeFacts(applicationId, facts)})` : empty;
  return run(
    tx,
    sql`WITH gone AS (
        DELETE FROM application_outlook WHERE application_id = ${applicationId} AND from_on <> ALL(${fromOn}::date[])),
      foreseen AS (
        INSERT INTO application_outlook (application_id, supplier_id, from_on, ${raw(OUTLOOK_COLUMNS)})
        SELECT a.id, a.supplier_id, o.*, ${referredTo}::text[] FROM application a CROSS JOIN unnest(
          ${fromOn}::date[], ${rows.map(({ untilOn }) => untilOn)}::date[], ${rows.map((row) => row.status)}::text[],
          ${rows.map(({ nextDueOn }) => nextDueOn)}::date[],
          ${rows.map(({ applicantNextDueOn }) => applicantNextDueOn)}::date[],
          ${rows.map(({ overdue }) => overdue)}::boolean[],
          ${rows.map(({ applicantOverdue }) => applicantOverdue)}::boolean[],
          ${rows.map(({ stallsOn }) => stallsOn)}::date[],
          ${rows.map(({ applicantStallsOn }) => applicantStallsOn)}::date[]) o
        WHERE a.id = ${applicationId}
        ON CONFLICT (application_id, from_on) DO UPDATE SET
          (${raw(OUTLOOK_COLUMNS)}) = ROW (${raw(excluded(OUTLOOK_COLUMNS))}))${fact}
      UPDATE application SET status = ${status}, referred_to = ${referredTo}, watch_on = ${watchOn}
      WHERE id = ${applicationId}`,
  );
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
