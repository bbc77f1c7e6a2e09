import { changePoint } from './change-point.js';
import type { DecisionDay } from './change-point.js';

/** A case as its authority's work is seen by it. Days as numbers, rising by one a day. */
export interface FreezeCase {
  readonly filed: number;
  /** The day by which the authority decided; null: it has not, as far as is known. */
  readonly decided: number | null;
  /** The day on which it ended otherwise, as by being withdrawn; null: it has not. */
  readonly left: number | null;
}

/** How an authority works on the cases of a kind. */
export type OfficeState = 'frozen' | 'slower' | 'faster' | 'no_change' | 'cannot_say';

export interface OfficeStanding {
  readonly state: OfficeState;
  /** Of a change, given that one in twenty spans has one; null: it cannot be said. */
  readonly probability: number | null;
  /** From which day on, the likeliest and between which two with nine tenths; null: there was no change. */
  readonly since: { readonly on: number; readonly notBefore: number; readonly notAfter: number } | null;
  readonly before: Segment | null;
  readonly after: Segment | null;
  readonly cases: number;
  readonly decisions: number;
  readonly lastDecidedOn: number | null;
}

/** What was decided in a part of the span, and what would have been at the rate of the whole span. */
export interface Segment {
  readonly decided: number;
  readonly expected: number;
}

/** How far back it is looked: a year of weeks. */
export const WINDOW_DAYS = 364;
/** Fewer decisions in the span tell of no rate. */
export const LEAST_DECISIONS = 20;
/** How much likelier a change must be: asked every day, one steady office in twenty or fewer is called changed in a year. */
export const LEAST_BAYES_FACTOR = 30;
/** Of the rate before: below it an office is frozen, and slower, and above it faster. */
export const RATES = { frozen: 0.2, slower: 0.7, faster: 1.4 } as const;
const PRIOR = 1 / 20;
/** Cases of about the same age are decided at about the same rate. */
const AGES = [15, 30, 60, 90, 120, 180, 365] as const;

/**
 * Whether the decisions of an authority changed, by all cases of a kind: of each working day, how many were decided, and how
 * many would have been by the ages of the cases that were open, each age at its rate in the whole span. So a young backlog is
 * not taken for a freeze.
 *
 * @param isWorkingDay days on which nobody decides, as on weekends and where the authority was closed, count as none
 */
export function officeStanding(
  cases: readonly FreezeCase[],
  today: number,
  isWorkingDay: (day: number) => boolean,
): OfficeStanding {
  const from = today - WINDOW_DAYS + 1;
  const within = cases.filter(({ filed, ...one }) => filed < today && endOf(one) > from);
  const days = workingDays(from, today, isWorkingDay);
  const decided = within.flatMap((one) => (one.decided === null || one.decided < from ? [] : one.decided));
  const about = {
    cases: within.length,
    decisions: decided.length,
    lastDecidedOn: decided.length === 0 ? null : Math.max(...decided),
  };
  const nothing = { probability: null, since: null, before: null, after: null };
  if (decided.length < LEAST_DECISIONS) return { state: 'cannot_say', ...nothing, ...about };
  const found = changePoint(expectedDays(within, from, days));
  if (found === null) return { state: 'cannot_say', ...nothing, ...about };
  const odds = (found.bayesFactor * PRIOR) / (1 - PRIOR);
  const probability = Number.isFinite(odds) ? odds / (1 + odds) : 1;
  if (found.bayesFactor < LEAST_BAYES_FACTOR)
    return { state: 'no_change', ...nothing, probability, ...about };
  const dayAt = (place: number) => days[place] ?? today;
  return {
    state: stateOf(found),
    probability,
    since: { on: dayAt(found.place), notBefore: dayAt(found.earliest), notAfter: dayAt(found.latest) },
    before: found.before,
    after: found.after,
    ...about,
  };
}

/** By the rate after the change over the rate before it. */
function stateOf({ before, after }: { before: DecisionDay; after: DecisionDay }): OfficeState {
  // As many decisions as were expected, and one: no rate is 0.
  const rate = ({ decided, expected }: DecisionDay) => (decided + 1) / (expected + 1);
  const ratio = rate(after) / rate(before);
  if (ratio < RATES.frozen) return 'frozen';
  if (ratio < RATES.slower) return 'slower';
  return ratio > RATES.faster ? 'faster' : 'no_change';
}

function endOf({ decided, left }: Pick<FreezeCase, 'decided' | 'left'>): number {
  return decided ?? left ?? Infinity;
}

function workingDays(from: number, to: number, isWorkingDay: (day: number) => boolean): number[] {
  const days: number[] = [];
  for (let day = from; day <= to; day += 1) if (isWorkingDay(day)) days.push(day);
  return days;
}

/** Decisions and what was expected of each working day; what was decided on another day counts for the next one. */
function expectedDays(cases: readonly FreezeCase[], from: number, days: readonly number[]): DecisionDay[] {
  const open = openByAge(cases, from, days);
  const decidedIn = AGE_PLACES.map(() => 0);
  const decidedOn = days.map(() => 0);
  for (const { filed, decided } of cases) {
    if (decided === null) continue;
    const place = days.findIndex((day) => day >= decided);
    if (place === -1 || decided < from) continue;
    decidedOn[place] = (decidedOn[place] ?? 0) + 1;
    const age = ageOf(decided - filed);
    decidedIn[age] = (decidedIn[age] ?? 0) + 1;
  }
  const rates = AGE_PLACES.map((age) => {
    const exposed = open.reduce((sum, counts) => sum + (counts[age] ?? 0), 0);
    return exposed === 0 ? 0 : (decidedIn[age] ?? 0) / exposed;
  });
  return days.map((_, place) => ({
    decided: decidedOn[place] ?? 0,
    expected: rates.reduce((sum, rate, age) => sum + rate * (open[place]?.[age] ?? 0), 0),
  }));
}

const AGE_PLACES: readonly number[] = [...AGES, Infinity].map((_, place) => place);

function ageOf(days: number): number {
  const place = AGES.findIndex((until) => days < until);
  return place === -1 ? AGES.length : place;
}

/** How many cases of each age were open on each working day: each case is added where an age begins and taken where it ends. */
function openByAge(cases: readonly FreezeCase[], from: number, days: readonly number[]): number[][] {
  const placeOf = placesOf(from, days);
  const changes = days.map(() => AGE_PLACES.map(() => 0));
  const change = (day: number, age: number, by: number) => {
    const row = changes[placeOf(day)];
    if (row) row[age] = (row[age] ?? 0) + by;
  };
  for (const one of cases) {
    const end = endOf(one);
    for (const age of AGE_PLACES) {
      const begins = one.filed + (age === 0 ? 0 : (AGES[age - 1] ?? 0));
      const ends = Math.min(one.filed + (AGES[age] ?? Infinity), end);
      if (begins >= ends) continue;
      change(begins + 1, age, 1);
      change(ends + 1, age, -1);
    }
  }
  const open = AGE_PLACES.map(() => 0);
  return changes.map((row) => {
    for (const age of AGE_PLACES) open[age] = (open[age] ?? 0) + (row[age] ?? 0);
    return [...open];
  });
}

/** The place of the first working day that is not before a day. */
function placesOf(from: number, days: readonly number[]): (day: number) => number {
  const places: number[] = [];
  for (const [place, day] of days.entries()) while (places.length <= day - from) places.push(place);
  return (day) => (day <= from ? 0 : (places[day - from] ?? days.length));
}

/** Whether one case stands still by itself, or with its whole office. */
export type StandingStill = 'whole_office' | 'one_file' | 'neither' | 'cannot_say';
/** Fewer of like cases are pending still at that age. */
export const RARE = 0.05;

/**
 * @param pendingStill the share of like cases that are pending still at the age of this one; null: not known
 */
export function standsStill(office: OfficeState, pendingStill: number | null): StandingStill {
  if (office === 'frozen') return 'whole_office';
  if (office === 'cannot_say' || pendingStill === null) return 'cannot_say';
  return pendingStill < RARE ? 'one_file' : 'neither';
}
