import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { formatDay, outlook } from '@ninety/procedure';
import type { Day, ProcedureEvent, Segment } from '@ninety/procedure';
import { nextWatchOn, summary } from './announcements.js';
import { factsOf, factsSql, factsValues } from './facts.js';
import type { Facts } from './facts.js';
import { applicantSilenceOf, silenceOf } from './silence.js';
import type { WatchRules } from './silence.js';

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
  readonly facts: Facts;
  readonly status: string | null;
  readonly referredTo: readonly string[];
  /** The next day on which there is something to tell; null: none. */
  readonly watchOn: string | null;
}

/**
 * What is stored of an application: how it stands today and will stand on every later day if no event comes, so that
 * lists and filters answer as the procedure does without replaying it. Derived from the event log alone.
 *
 * @param announcedUntil what days changed has been told until then. docs/decisions/0012
 */
export function projectionOf(
  events: readonly ProcedureEvent[],
  announcedUntil: Day,
  rules: WatchRules,
): Projection {
  const last = events.at(-1);
  if (!last) throw new Error('an application without events has no projection');
  const segments = outlook(events, last.on);
  const present = segments.findLast(({ from }) => from <= announcedUntil) ?? segments[0];
  if (!present) throw new Error('an outlook without segments');
  const watchOn = nextWatchOn(segments, events, announcedUntil, rules);
  return {
    // What is over and told is no outlook any more.
    outlook: segments
      .filter(({ until }) => until === null || until > announcedUntil)
      .map((segment) => outlookRow(events, segment, rules)),
    facts: factsOf(present, announcedUntil),
    status: present.status,
    referredTo: present.state?.referrals.map(({ agency }) => agency) ?? [],
    watchOn: dayOrNull(watchOn),
  };
}

/** Stores the projection of an application's log. */
export async function project(
  tx: EntityManager,
  applicationId: Id,
  events: readonly ProcedureEvent[],
  announcedUntil: Day,
  rules: WatchRules,
): Promise<void> {
  const { outlook: rows, facts, status, referredTo, watchOn } = projectionOf(events, announcedUntil, rules);
  await tx.query(PROJECT, [
    applicationId,
    rows.map(({ fromOn }) => fromOn),
    rows.map(({ untilOn }) => untilOn),
    rows.map((row) => row.status),
    rows.map(({ nextDueOn }) => nextDueOn),
    rows.map(({ applicantNextDueOn }) => applicantNextDueOn),
    rows.map(({ overdue }) => overdue),
    rows.map(({ applicantOverdue }) => applicantOverdue),
    rows.map(({ stallsOn }) => stallsOn),
    rows.map(({ applicantStallsOn }) => applicantStallsOn),
    referredTo,
    status,
    watchOn,
    ...factsValues(facts),
  ]);
}

const OUTLOOK_COLUMNS =
  'until_on, status, next_due_on, applicant_next_due_on, overdue, applicant_overdue, stalls_on, applicant_stalls_on, referred_to';

/** All of a projection in one statement: days that are no longer foreseen go, the others are written over. */
const PROJECT = `WITH gone AS (
    DELETE FROM application_outlook WHERE application_id = $1 AND from_on <> ALL($2::date[])),
  foreseen AS (
    INSERT INTO application_outlook (application_id, supplier_id, from_on, ${OUTLOOK_COLUMNS})
    SELECT a.id, a.supplier_id, o.*, $11 FROM application a CROSS JOIN
      unnest($2::date[], $3::date[], $4::text[], $5::date[], $6::date[], $7::boolean[], $8::boolean[], $9::date[],
        $10::date[]) o
    WHERE a.id = $1
    ON CONFLICT (application_id, from_on) DO UPDATE SET
      (${OUTLOOK_COLUMNS}) = ROW (${OUTLOOK_COLUMNS.split(', ')
        .map((name) => `excluded.${name}`)
        .join(', ')})),
  fact AS (${factsSql(14)})
  UPDATE application SET status = $12, referred_to = $11, watch_on = $13 WHERE id = $1`;

function outlookRow(events: readonly ProcedureEvent[], segment: Segment, rules: WatchRules): OutlookRow {
  const { status, nextDueOn, applicantNextDueOn, overdue, applicantOverdue } = summary(segment);
  return {
    fromOn: formatDay(segment.from),
    untilOn: dayOrNull(segment.until),
    status,
    nextDueOn,
    applicantNextDueOn,
    overdue,
    applicantOverdue,
    stallsOn: dayOrNull(silenceOf(events, segment, rules)?.stallsOn ?? null),
    applicantStallsOn: dayOrNull(applicantSilenceOf(events, segment, segment.from, rules)?.stallsOn ?? null),
  };
}

function dayOrNull(day: Day | null): string | null {
  return day === null ? null : formatDay(day);
}

/** A draft stands as one, whatever days pass: one draft, or null for all that have no row yet. */
export async function projectDrafts(tx: EntityManager, applicationId: Id | null): Promise<void> {
  await tx.query(
    `INSERT INTO application_outlook (application_id, supplier_id, from_on, status, overdue, applicant_overdue)
     SELECT id, supplier_id, '0001-01-01', 'draft', false, false FROM application
     WHERE control_number IS NULL AND ($1::uuid IS NULL OR id = $1) ON CONFLICT DO NOTHING`,
    [applicationId],
  );
}
