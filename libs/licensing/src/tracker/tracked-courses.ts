import { eventOf, spanOf } from '@ninety/regimes';
import type { Certainty, Clock, Outcome, Outlook, Pack } from '@ninety/regimes';
import { formatDay } from '@ninety/procedure';
import type { Day } from '@ninety/procedure';
import type { ApplicationEntity } from '../applications/application.entity.js';
import { dayOfEvent } from './observation.js';
import type { Observation, SaidDay } from './observation.js';
import type { FilingStanding, TrackedCase } from './tracked-case.js';
import { ALWAYS } from './tracked-outlook.js';
import type { TrackedSegment } from './tracked-outlook.js';

/** From a filing to its ending, as far as it is known on a day. Days as `YYYY-MM-DD`. */
export interface Course {
  /** Which of the application's filings, from 1. */
  readonly filing: number;
  /** When it was filed: between these two, both included. */
  readonly filedFrom: string;
  readonly filedTo: string;
  /** When it ended; null: it has not, as far as is known. */
  readonly endedFrom: string | null;
  readonly endedTo: string | null;
  readonly outcome: Outcome | null;
  /** Whether somebody recorded the ending; else the law alone gave it. */
  readonly isRecorded: boolean;
  readonly clocks: readonly CourseClock[];
}

/** A limit or a target of the authority, as far as it is known. */
interface CourseClock {
  readonly clock: string;
  readonly kind: 'limit' | 'target';
  readonly state: Clock['state'];
  readonly certainty: Certainty | null;
  /** Where it is not known how it stands: its last day at the earliest, which stays the same as days go by. */
  readonly lastOn: string | null;
  /** The days that were counted; null until an ending was recorded. */
  readonly countedDays: Clock['countedDays'] | null;
}

/** A course with the days on which it stands so, if nothing more is heard. */
export interface CourseRow extends Course {
  readonly fromOn: string;
  readonly untilOn: string | null;
}

/** The courses of an application as they stand at the end of a day, the oldest filing first. */
export function coursesOf<A extends Pick<ApplicationEntity, 'id' | 'form'>>(
  file: TrackedCase<A>,
  day: Day,
): Course[] {
  const filings = file.byFiling(day);
  return filings.flatMap((one, index) => {
    // What was filed again had ended: what does not say so says nothing.
    if (index + 1 < filings.length && one.outlook.outcome === null) return [];
    return courseOf(file.regime.pack, one, index + 1) ?? [];
  });
}

/**
 * How the courses of an application stand on each day, if nothing more is heard.
 *
 * @param segments how it stands from a day on; at least one
 */
export function courseRows(
  file: TrackedCase<Pick<ApplicationEntity, 'id' | 'form'>>,
  segments: readonly TrackedSegment[],
): CourseRow[] {
  const [first] = segments;
  if (!first) return [];
  const filings = file.byFiling(first.from);
  const observations = filings.at(-1)?.observations ?? [];
  const rows: CourseRow[] = coursesOf(file, first.from)
    .filter(({ filing }) => filing < filings.length)
    .map((course) => ({ ...course, fromOn: ALWAYS, untilOn: null }));
  let said = '';
  for (const { from, until, outlook } of segments) {
    const course = courseOf(file.regime.pack, { observations, outlook }, filings.length);
    if (course === null) continue;
    const untilOn = until === null ? null : formatDay(until);
    const last = rows.at(-1)?.filing === course.filing ? rows.at(-1) : undefined;
    const saying = JSON.stringify(course);
    if (last && saying === said) rows[rows.length - 1] = { ...last, untilOn };
    else rows.push({ ...course, fromOn: last ? formatDay(from) : ALWAYS, untilOn });
    said = saying;
  }
  return rows;
}

/** Null: nothing was filed. */
function courseOf(pack: Pack, { observations, outlook }: FilingStanding, filing: number): Course | null {
  const filed = observations.find(({ type }) => type === 'filed');
  const filedOn = filed && daysOf(dayOfEvent(filed.event), null);
  if (!filedOn) return null;
  const ending = endingOf(pack, observations, outlook, filedOn.from);
  return {
    filing,
    filedFrom: filedOn.from,
    filedTo: filedOn.to,
    endedFrom: ending?.from ?? null,
    endedTo: ending?.to ?? null,
    outcome: ending?.outcome ?? null,
    isRecorded: ending?.isRecorded ?? false,
    clocks: outlook.clocks.flatMap((clock) => courseClock(clock, ending?.isRecorded === true)),
  };
}

interface Days {
  readonly from: string;
  readonly to: string;
}

interface Ended extends Days {
  readonly outcome: Outcome;
  readonly isRecorded: boolean;
}

/** Null: it has not ended, as far as is known. */
function endingOf(
  pack: Pack,
  observations: readonly Observation[],
  { outcome, clocks }: Outlook,
  filedFrom: string,
): Ended | null {
  if (outcome === null) return null;
  const recorded = observations.find(({ type }) => eventOf(pack, type)?.ends !== undefined);
  const on = recorded && daysOf(dayOfEvent(recorded.event), filedFrom);
  if (on) return { ...on, outcome, isRecorded: true };
  const lapsing = pack.clocks.filter(({ lapsesInto }) => lapsesInto !== undefined);
  const lapsed = clocks.find(
    ({ clock, state }) => state === 'lapsed' && lapsing.some((rule) => rule.clock === clock),
  );
  if (!lapsed) return null;
  const { lo, hi } = spanOf(lapsed.dueOn);
  return { from: formatDay(lo), to: formatDay(hi), outcome, isRecorded: false };
}

/** @param earliest what is not known to have been later was not before this */
function daysOf({ on, notBefore, notAfter }: SaidDay, earliest: string | null): Days | null {
  const from = on ?? notBefore ?? earliest;
  const to = on ?? notAfter;
  return from === null || to === null ? null : { from, to };
}

function courseClock(clock: Clock, hasEnded: boolean): CourseClock[] {
  const { clock: name, kind, state, certainty, dueOn, countedDays } = clock;
  if (kind !== 'limit' && kind !== 'target') return [];
  const lastOn = state === 'unknown' ? formatDay(spanOf(dueOn).lo) : null;
  return [{ clock: name, kind, state, certainty, lastOn, countedDays: hasEnded ? countedDays : null }];
}
