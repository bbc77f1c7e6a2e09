import { OBSERVATION_SOURCES } from '@ninety/regimes';
import { dayOfEvent, inTime, knownOnes, textOf } from './observation.js';
import type { TrackedCase } from './tracked-case.js';
import type { ObservationResponseDto } from './tracker.contract.js';

/**
 * What was written down, in the order in which it happened; what stands no more is there too, and says by what.
 *
 * @param knownAt as it was known at the end of that day; null: with all that is known
 */
export function historyOf(
  { log }: Pick<TrackedCase, 'log'>,
  knownAt: string | null,
): ObservationResponseDto[] {
  const known = knownOnes(log, knownAt);
  const supersededBy = new Map(
    known.flatMap(({ id, supersedes }) => (supersedes === null ? [] : [[supersedes, id]])),
  );
  return inTime(known, log).map((one) => ({
    ...one.event,
    id: one.id,
    type: one.type,
    subject: textOf(one.event.id),
    ...dayOfEvent(one.event),
    learnedOn: one.learnedOn,
    recordedAt: one.recordedAt.toISOString(),
    recordedBy: one.recordedBy,
    source: OBSERVATION_SOURCES.find((source) => source === one.event.source) ?? null,
    saidBy: textOf(one.event.saidBy),
    note: textOf(one.event.note),
    attachmentIds: one.attachmentIds,
    supersedes: one.supersedes,
    reason: one.reason,
    supersededBy: supersededBy.get(one.id) ?? null,
  }));
}
