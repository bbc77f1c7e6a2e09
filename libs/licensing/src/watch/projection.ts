import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { formatDay, outlook } from '@ninety/procedure';
import type { Day, ProcedureEvent, Segment } from '@ninety/procedure';
import type { CaseFile } from '../case/case-file.js';
import { nextWatchOn, summary } from './announcements.js';
import { factsOf } from './facts.js';
import type { Facts } from './facts.js';
import { saveProjection } from './projection.store.js';
import type { OutlookRow, Projection } from './projection.store.js';
import { applicantInactivityOf, inactivityOf } from './inactivity.js';
import type { WatchRules } from './inactivity.js';

/**
 * What is stored of an application: how it stands today and will stand on every later day if no event comes, so that
 * lists and filters answer as the procedure does without replaying it. Derived from the event log alone.
 *
 * @param announcedUntil what days changed has been told until then. docs/decisions/0012
 * @param segments the outlook from the last event on, where it is known
 */
export function projectionOf(
  events: readonly ProcedureEvent[],
  announcedUntil: Day,
  rules: WatchRules,
  segments: readonly Segment[] = foreseen(events),
): Omit<Projection, 'applicationId'> & { readonly facts: Facts } {
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

function foreseen(events: readonly ProcedureEvent[]): Segment[] {
  const last = events.at(-1);
  if (!last) throw new Error('an application without events has no projection');
  return outlook(events, last.on);
}

/** Stores the projection of an application's log. */
export async function project(
  tx: EntityManager,
  file: CaseFile<{ readonly id: Id }>,
  announcedUntil: Day,
  rules: WatchRules,
): Promise<void> {
  const projection = projectionOf(file.events, announcedUntil, rules, file.outlook());
  await saveProjection(tx, { ...projection, applicationId: file.application.id });
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
    stallsOn: dayOrNull(inactivityOf(events, segment, rules)?.stallsOn ?? null),
    applicantStallsOn: dayOrNull(
      applicantInactivityOf(events, segment, segment.from, rules)?.stallsOn ?? null,
    ),
  };
}

function dayOrNull(day: Day | null): string | null {
  return day === null ? null : formatDay(day);
}
