import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { formatDay, outlook } from '../procedure/index.js';
import type { Day, ProcedureEvent } from '../procedure/index.js';
import { nextWatchOn, summary } from './announcements.js';
import { factsOf, writeFacts } from './facts.js';
import { silenceOf } from './silence.js';
import type { WatchRules } from './silence.js';

/**
 * Stores how an application stands today and will stand on every later day if no event comes, so that lists and
 * filters answer as the procedure does without replaying it. Derived from the event log alone.
 *
 * @param announcedUntil what days changed has been told until then
 */
export async function project(
  tx: EntityManager,
  applicationId: Id,
  events: readonly ProcedureEvent[],
  announcedUntil: Day,
  rules: WatchRules,
): Promise<void> {
  const last = events.at(-1);
  if (!last) throw new Error(`application ${applicationId} has no events to project`);
  const segments = outlook(events, last.on);
  const rows = segments.map((segment) => ({
    ...segment,
    ...summary(segment),
    stallsOn: silenceOf(events, segment, rules)?.stallsOn ?? null,
  }));
  const present = segments.findLast(({ from }) => from <= announcedUntil) ?? segments[0];
  const watchOn = nextWatchOn(segments, events, announcedUntil, rules);

  await tx.query('DELETE FROM application_outlook WHERE application_id = $1', [applicationId]);
  await tx.query(
    `INSERT INTO application_outlook (application_id, from_on, until_on, status, next_due_on, applicant_next_due_on, overdue, applicant_overdue, stalls_on)
     SELECT $1, * FROM unnest($2::date[], $3::date[], $4::text[], $5::date[], $6::date[], $7::boolean[], $8::boolean[], $9::date[])`,
    [
      applicationId,
      rows.map(({ from }) => formatDay(from)),
      rows.map(({ until }) => (until === null ? null : formatDay(until))),
      rows.map(({ status }) => status),
      rows.map((segment) => segment.nextDueOn),
      rows.map((segment) => segment.applicantNextDueOn),
      rows.map(({ overdue }) => overdue),
      rows.map(({ applicantOverdue }) => applicantOverdue),
      rows.map(({ stallsOn }) => (stallsOn === null ? null : formatDay(stallsOn))),
    ],
  );
  if (present) await writeFacts(tx, applicationId, factsOf(present, announcedUntil));
  const referredTo = present?.state?.referrals.map(({ agency }) => agency) ?? [];
  await tx.query('UPDATE application SET status = $2, referred_to = $3, watch_on = $4 WHERE id = $1', [
    applicationId,
    present?.status ?? null,
    referredTo,
    watchOn === null ? null : formatDay(watchOn),
  ]);
}
