import { formatDay } from '@ninety/procedure';
import type { Day } from '@ninety/procedure';
import { spanOf } from '@ninety/regimes';
import type { Clock, Outlook } from '@ninety/regimes';
import type { ApplicationEntity } from '../applications/application.entity.js';
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
export const ALWAYS = '0001-01-01';

/** How a case stands from a day on. */
export function trackedSegments(
  file: TrackedCase<Pick<ApplicationEntity, 'id' | 'form'>>,
  from: Day,
): TrackedSegment[] {
  const segments: TrackedSegment[] = [];
  for (let day: Day | null = from; day !== null;) {
    const outlook = file.outlook(day);
    const until: Day | null = segments.length + 1 < MOST_SEGMENTS ? file.changesAfter(day) : null;
    segments.push({ from: day, until, outlook });
    day = until;
  }
  return segments;
}

/** How lists and filters read it, of what is not filed by that status; days on which nothing of that changes are one. */
export function outlookRows(segments: readonly TrackedSegment[], unfiled: string): OutlookRow[] {
  const rows: OutlookRow[] = [];
  for (const { from, until, outlook } of segments) {
    const row = rowOf(rows.length === 0 ? ALWAYS : formatDay(from), until, outlook, unfiled);
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

function rowOf(fromOn: string, until: Day | null, outlook: Outlook, unfiled: string): OutlookRow {
  const nextDueOn = nextDueOf(outlook.clocks);
  const overdue = isBehind(outlook);
  return {
    fromOn,
    untilOn: until === null ? null : formatDay(until),
    status: outlook.status ?? unfiled,
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
  const dues = clocks.filter(({ state }) => state === 'running').map(({ dueOn }) => spanOf(dueOn).lo);
  return dues.length > 0 ? formatDay(Math.min(...dues)) : null;
}

/** Whether, with no ending recorded, a published target has passed, or a time of the company's own. Silence makes no limit missed. */
export function isBehind({ outcome, clocks }: Outlook): boolean {
  return outcome === null && clocks.some(({ state }) => state === 'outside' || state === 'lapsed');
}
