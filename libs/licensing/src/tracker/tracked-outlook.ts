import { formatDay } from '@ninety/procedure';
import type { Day } from '@ninety/procedure';
import type { Clock, Outlook, Pack } from '@ninety/regimes';
import type { ApplicationEntity } from '../applications/application.entity.js';
import { dayOf } from '../case/standing.js';
import type { OutlookRow } from '../watch/projection.store.js';
import type { TrackedCase } from './tracked-case.js';

/** How a case stands from one day until before another, if nothing more is heard. */
export interface TrackedSegment {
  readonly from: Day;
  /** Null: for ever. */
  readonly until: Day | null;
  readonly outlook: Outlook;
}

/** Days on which something changes by itself that are foreseen. */
const MOST_SEGMENTS = 60;
/** Wherever on earth it is read: the day may not have begun there. */
const ALWAYS = '0001-01-01';

/** How a case stands from a day on. */
export function trackedSegments(
  file: TrackedCase<Pick<ApplicationEntity, 'id' | 'form'>>,
  from: Day,
): TrackedSegment[] {
  const segments: TrackedSegment[] = [];
  for (let day: Day | null = from; day !== null;) {
    const outlook = file.outlook(day);
    const until: Day | null = segments.length + 1 < MOST_SEGMENTS ? nextChange(file, outlook, day) : null;
    segments.push({ from: day, until, outlook });
    day = until;
  }
  return segments;
}

/** The next day on which something may stand otherwise: after a clock's last day, or with what may have happened by then. */
function nextChange(
  { standing, regime }: Pick<TrackedCase, 'standing' | 'regime'>,
  { clocks }: Outlook,
  day: Day,
): Day | null {
  const days = [
    ...clocks.filter(isOpen).flatMap(({ dueOn }) => [earliest(dueOn) + 1, latest(dueOn) + 1]),
    ...standing.flatMap(({ event }) =>
      [event.notBefore, event.notAfter].flatMap((text) => (typeof text === 'string' ? dayOf(text) : [])),
    ),
    ...pauseEnds(regime.pack, standing),
  ].filter((one) => one > day);
  return days.length > 0 ? Math.min(...days) : null;
}

/** Days after which what paused a clock does so no more, however long it lasts. */
function pauseEnds({ clocks, events }: Pack, standing: TrackedCase['standing']): Day[] {
  const most = new Map<string, Set<number>>();
  for (const { thing, most: days } of clocks.flatMap(({ pausedBy = [] }) => pausedBy))
    if (days !== undefined) most.set(thing, (most.get(thing) ?? new Set()).add(days));
  return standing.flatMap(({ type, event }) => {
    const opens = events.find((rule) => rule.type === type)?.opens;
    const begun = [event.on, event.notBefore, event.notAfter].flatMap((text) =>
      typeof text === 'string' ? dayOf(text) : [],
    );
    return [...(most.get(opens ?? '') ?? [])].flatMap((days) =>
      begun.flatMap((day) => [day + days, day + days + 1]),
    );
  });
}

/** Its last day does not move by itself, and something follows when it is over. */
function isOpen({ state }: Clock): boolean {
  return state === 'running' || state === 'unknown';
}

/** How lists and filters read it; days on which nothing of that changes are one. */
export function outlookRows(segments: readonly TrackedSegment[]): OutlookRow[] {
  const rows: OutlookRow[] = [];
  for (const { from, until, outlook } of segments) {
    const row = rowOf(rows.length === 0 ? ALWAYS : formatDay(from), until, outlook);
    const last = rows.at(-1);
    if (
      last &&
      last.status === row.status &&
      last.nextDueOn === row.nextDueOn &&
      last.overdue === row.overdue
    )
      rows[rows.length - 1] = { ...last, untilOn: row.untilOn };
    else rows.push(row);
  }
  return rows;
}

function rowOf(fromOn: string, until: Day | null, outlook: Outlook): OutlookRow {
  const nextDueOn = nextDueOf(outlook.clocks);
  const overdue = isBehind(outlook);
  return {
    fromOn,
    untilOn: until === null ? null : formatDay(until),
    status: outlook.status ?? 'draft',
    nextDueOn,
    applicantNextDueOn: nextDueOn,
    overdue,
    applicantOverdue: overdue,
    stallsOn: null,
    applicantStallsOn: null,
  };
}

/** The nearest day on which a running clock may be due. */
export function nextDueOf(clocks: readonly Clock[]): string | null {
  const dues = clocks.filter(({ state }) => state === 'running').map(({ dueOn }) => earliest(dueOn));
  return dues.length > 0 ? formatDay(Math.min(...dues)) : null;
}

/** Whether, with no ending recorded, a published target has passed, or a time of the company's own. Silence makes no limit missed. */
export function isBehind({ outcome, clocks }: Outlook): boolean {
  return outcome === null && clocks.some(({ state }) => state === 'outside' || state === 'lapsed');
}

export function earliest(date: Clock['dueOn']): Day {
  return dayOf(typeof date === 'string' ? date : date.notBefore);
}

function latest(date: Clock['dueOn']): Day {
  return dayOf(typeof date === 'string' ? date : date.notAfter);
}
