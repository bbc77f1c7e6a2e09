import { rowOf, rowsOf, run, sql } from '@ninety/platform';
import type { Audience } from '@ninety/webhooks';
import type { EntityManager } from 'typeorm';
import { SHOWN_EVENTS } from '../audience/applicant-view.js';

/** How long it is silent after an event of one kind, as an audience hears of it. */
export interface SilenceNorm {
  readonly audience: Audience;
  readonly afterEvent: string;
  readonly medianDays: number;
  readonly silences: number;
}

/** Norms are measured on what was recorded last. */
const MEASURED_EVENTS = 500_000;

export function silenceNorms(manager: EntityManager): Promise<SilenceNorm[]> {
  return rowsOf<SilenceNorm>(
    manager,
    sql`SELECT audience, after_event AS "afterEvent", median_days AS "medianDays", silences FROM silence_norm`,
  );
}

export async function isMeasuredOn(manager: EntityManager, day: string): Promise<boolean> {
  return (
    (await rowOf(manager, sql`SELECT 1 FROM silence_norm WHERE computed_on = ${day} LIMIT 1`)) !== undefined
  );
}

/** Measures the norms anew: after all events, and after those that every applicant sees. */
export async function measureNorms(tx: EntityManager, today: string): Promise<void> {
  await run(tx, sql`DELETE FROM silence_norm`);
  await run(
    tx,
    sql`WITH recorded AS (
      SELECT application_id, index, event ->> 'type' AS type, (event ->> 'on')::date AS happened_on
      FROM application_event ORDER BY recorded_at DESC LIMIT ${MEASURED_EVENTS}),
    heard AS (
      SELECT 'government' AS audience, r.* FROM recorded r
      UNION ALL SELECT 'applicant', s.application_id, s.index, s.type, s.happened_on
        FROM (SELECT r.*, row_number() OVER (PARTITION BY application_id, type ORDER BY index) AS time FROM recorded r) s
        WHERE s.type = ANY(${SHOWN_EVENTS}::text[]) AND (s.type <> 'referred' OR s.time = 1)),
    silences AS (
      SELECT audience, type, lead(happened_on) OVER (PARTITION BY audience, application_id ORDER BY index) - happened_on AS days
      FROM heard)
    INSERT INTO silence_norm (audience, after_event, median_days, silences, computed_on)
    SELECT audience, type, percentile_cont(0.5) WITHIN GROUP (ORDER BY days), count(*), ${today}::date
    FROM silences WHERE days IS NOT NULL GROUP BY audience, type`,
  );
}
