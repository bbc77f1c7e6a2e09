import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { formatDay, outlook } from '../procedure/index.js';
import type { Day, ProcedureEvent, Segment } from '../procedure/index.js';
import { nextWatchOn, summary } from './announcements.js';
import { factsOf, writeFacts } from './facts.js';
import type { Facts } from './facts.js';
import { silenceOf } from './silence.js';
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
 * @param announcedUntil what days changed has been told until then
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
  await tx.query('DELETE FROM application_outlook WHERE application_id = $1', [applicationId]);
  await tx.query(
    `INSERT INTO application_outlook (application_id, supplier_id, referred_to, from_on, until_on, status, next_due_on,
       applicant_next_due_on, overdue, applicant_overdue, stalls_on)
     SELECT a.id, a.supplier_id, $10, o.* FROM application a CROSS JOIN
       unnest($2::date[], $3::date[], $4::text[], $5::date[], $6::date[], $7::boolean[], $8::boolean[], $9::date[]) o
     WHERE a.id = $1`,
    [
      applicationId,
      rows.map(({ fromOn }) => fromOn),
      rows.map(({ untilOn }) => untilOn),
      rows.map((row) => row.status),
      rows.map(({ nextDueOn }) => nextDueOn),
      rows.map(({ applicantNextDueOn }) => applicantNextDueOn),
      rows.map(({ overdue }) => overdue),
      rows.map(({ applicantOverdue }) => applicantOverdue),
      rows.map(({ stallsOn }) => stallsOn),
      referredTo,
    ],
  );
  await writeFacts(tx, applicationId, facts);
  await tx.query('UPDATE application SET status = $2, referred_to = $3, watch_on = $4 WHERE id = $1', [
    applicationId,
    status,
    referredTo,
    watchOn,
  ]);
}

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
