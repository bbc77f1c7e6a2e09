import { parseDay } from '@ninety/procedure';
import type { Day } from '@ninety/procedure';
import { bandOf, bandsOf, exposureOf, WorkingWindow } from './exposure.js';
import type { Exposure } from './exposure.js';
import { isInexact, readUntil } from './like-cases.js';
import type { LikeCase, OfficeDay, ReadCase } from './like-cases.js';

export const OFFICE_STATES = ['frozen', 'slower', 'faster', 'no_change', 'cannot_say'] as const;
export type OfficeState = (typeof OFFICE_STATES)[number];
type Change = 'frozen' | 'slower' | 'faster';

/** Of the calendar: none is written that was before it. */
const FIRST_DAY: Day = parseDay('0001-01-01') ?? NaN;
/** A year and a half: a freeze and what came before it, and no office of long ago. */
const WINDOW_DAYS = 540;
/** A change is looked for in the last half year: what changed before has become how the office is. */
export const LOOKED_BACK_DAYS = 180;
/** Decisions before that half year without which there is nothing to compare with: a quarter of them a band's worth. */
export const LEAST_DECIDED = 20;
/**
 * Decisions that would be expected in two months as before. With fewer, silence of two months would happen by chance more often
 * than once in 150 times (e⁻⁵).
 */
export const LEAST_EXPECTED = 5;
const LEAST_EXPECTED_WITHIN_DAYS = 60;
/** A change is claimed where its probability is so high: measured so that who asks daily is misled in few years (docs/timeliness.md). */
const SURE = 0.96;
/** That it has become faster is claimed where it is surer still: decisions that come together by chance look so. */
const SURELY_FASTER = 0.99;
/** Of what is slower for sure, a freeze is claimed where it is so probable; else that it is slower. */
const SURELY_FROZEN = 0.9;
/**
 * How often decisions come after a change, by how often they came before; each as likely as the others of its state. Frozen is
 * less than a quarter.
 */
const RATIOS: Readonly<Record<Change, readonly number[]>> = {
  frozen: [0.01, 0.05, 0.12, 0.2],
  slower: [0.3, 0.4, 0.5, 0.6, 0.75],
  faster: [1.35, 1.7, 2.2, 3, 4.5],
};
const CHANGES = ['frozen', 'slower', 'faster'] as const;
/** Before anything is counted: as likely as not that nothing changed; a freeze as likely as the two others together. */
const PRIORS = { no_change: 0.5, frozen: 0.25, slower: 0.125, faster: 0.125 } as const;
/** Decisions that come in batches vary more than by chance; less than this more is chance itself. */
const DISPERSED = 1.25;
const WEEK = 5;

/** Decisions for open case-days of working days. */
export interface Rate {
  readonly decisions: number;
  readonly caseDays: number;
  readonly perHundred: number | null;
}

/** How an office fares, as far as like cases show it. */
export interface OfficeChange {
  readonly state: OfficeState;
  readonly why: 'few_decided' | 'few_expected' | 'undecided' | 'inexact_days' | null;
  /** Of the state, given what was counted; null: nothing was. */
  readonly probability: number | null;
  readonly probabilities: Readonly<Record<'frozen' | 'slower' | 'faster' | 'no_change', number>> | null;
  /** Nine in ten that it began between these days, both included. */
  readonly since: { readonly notBefore: Day; readonly notAfter: Day } | null;
  readonly before: Rate | null;
  readonly after: Rate | null;
  /** Decisions after the change that would have come at the pace of before, for the ages of the cases. */
  readonly expected: number | null;
  readonly likeCases: number;
  readonly decided: number;
  readonly lastDecisionOn: Day | null;
  /** By working day. */
  readonly exposure: Exposure;
  /** Decisions a working day of a case of each age band, of before the half year. */
  readonly hazards: readonly number[];
}

/**
 * Whether an office decides as it did: one change of its pace within half a year, on whichever day, against none. Decisions of
 * each age band come at a rate of their own, so that a young backlog is no freeze. Of each day on which it may have begun, and of
 * each ratio of paces, how much likelier it makes what came after, with the rates of before known only as far as they were seen
 * (Gamma, Poisson). Days on which an office is closed have neither cases nor decisions.
 */
export function officeChange(
  cases: readonly LikeCase[],
  asOf: Day,
  dayIs: (day: Day) => OfficeDay,
): OfficeChange {
  const window = new WorkingWindow(Math.max(asOf - WINDOW_DAYS + 1, FIRST_DAY), asOf, dayIs);
  const late = changeOf(readUntil(cases, asOf, 'late'), window);
  if (!cases.some(isInexact)) return late;
  const early = changeOf(readUntil(cases, asOf, 'early'), window);
  return agreed(late, early);
}

/** What is so whichever way the days are read. */
function agreed(late: OfficeChange, early: OfficeChange): OfficeChange {
  if (late.state !== early.state)
    return { ...late, state: 'cannot_say', why: late.why ?? early.why ?? 'inexact_days', since: null };
  const [less, more] = (late.probability ?? 0) <= (early.probability ?? 0) ? [late, early] : [early, late];
  if (!less.since || !more.since) return less;
  const notBefore = Math.min(less.since.notBefore, more.since.notBefore);
  return { ...less, since: { notBefore, notAfter: Math.max(less.since.notAfter, more.since.notAfter) } };
}

function changeOf(cases: readonly ReadCase[], window: WorkingWindow): OfficeChange {
  const split = window.to - LOOKED_BACK_DAYS;
  const first = window.days.findIndex((day) => day > split);
  const ages = cases.flatMap(({ filed, ended, isDecided }) =>
    isDecided && ended !== null && ended >= window.from && ended <= split ? [ended - filed] : [],
  );
  const exposure = exposureOf(cases, window, bandsOf(ages));
  const sums = new RunningSums(exposure);
  const hazards = hazardsOf(sums, Math.max(first, 0));
  const counted = {
    exposure,
    hazards,
    likeCases: cases.length,
    decided: sums.decided,
    lastDecisionOn: lastDecision(cases),
  };
  const nothing = {
    probability: null,
    probabilities: null,
    since: null,
    before: null,
    after: null,
    expected: null,
  };
  if (ages.length < LEAST_DECIDED || first < 1)
    return { state: 'cannot_say', why: 'few_decided', ...nothing, ...counted };
  if (expectedFrom(sums, hazards, window.to - LEAST_EXPECTED_WITHIN_DAYS) < LEAST_EXPECTED)
    return { state: 'cannot_say', why: 'few_expected', ...nothing, ...counted };
  return { ...judged(sums, first, hazards), ...counted };
}

function lastDecision(cases: readonly ReadCase[]): Day | null {
  const last = cases.reduce(
    (latest, { ended, isDecided }) => (isDecided && ended !== null && ended > latest ? ended : latest),
    -Infinity,
  );
  return last === -Infinity ? null : last;
}

/** Case-days and decisions of each band before each working day. */
class RunningSums {
  readonly size: number;
  readonly bands: number;
  private readonly caseDays: Float64Array[];
  private readonly decisions: Float64Array[];

  constructor(readonly exposure: Exposure) {
    this.size = exposure.window.days.length;
    this.bands = exposure.bands.length;
    this.caseDays = exposure.caseDays.map(summed);
    this.decisions = exposure.decisions.map(summed);
  }

  /** Of a band, from a place until before another. */
  caseDaysIn(band: number, from: number, until: number): number {
    return (this.caseDays[band]?.[until] ?? 0) - (this.caseDays[band]?.[from] ?? 0);
  }

  decisionsIn(band: number, from: number, until: number): number {
    return (this.decisions[band]?.[until] ?? 0) - (this.decisions[band]?.[from] ?? 0);
  }

  rate(from: number, until: number): Rate {
    let [caseDays, decisions] = [0, 0];
    for (let band = 0; band < this.bands; band += 1) {
      caseDays += this.caseDaysIn(band, from, until);
      decisions += this.decisionsIn(band, from, until);
    }
    return { decisions, caseDays, perHundred: caseDays === 0 ? null : (100 * decisions) / caseDays };
  }

  get decided(): number {
    return this.rate(0, this.size).decisions;
  }
}

function summed(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  values.forEach((value, place) => (sums[place + 1] = (sums[place] ?? 0) + value));
  return sums;
}

/** What is known of the rate of each band from before a place: shape and rate of its Gamma distribution. */
function knownBefore(sums: RunningSums, until: number): { shape: number; rate: number }[] {
  const { decisions, caseDays } = sums.rate(0, until);
  // One decision's worth of the pace of all ages, so that an age never seen is not taken for one that is never decided.
  const prior = (caseDays + 1) / (decisions + 1);
  return Array.from({ length: sums.bands }, (_, band) => ({
    shape: 1 + sums.decisionsIn(band, 0, until),
    rate: prior + sums.caseDaysIn(band, 0, until),
  }));
}

function hazardsOf(sums: RunningSums, until: number): number[] {
  return knownBefore(sums, until).map(({ shape, rate }) => shape / rate);
}

/** Decisions that would come from a day on at the pace of the bands. */
function expectedFrom(sums: RunningSums, hazards: readonly number[], day: Day): number {
  const from = sums.exposure.window.days.findIndex((one) => one >= day);
  return from < 0 ? 0 : expectedIn(sums, hazards, from, sums.size);
}

function expectedIn(sums: RunningSums, hazards: readonly number[], from: number, until: number): number {
  return hazards.reduce((sum, hazard, band) => sum + hazard * sums.caseDaysIn(band, from, until), 0);
}

type Judged = Pick<
  OfficeChange,
  'state' | 'why' | 'probability' | 'probabilities' | 'since' | 'before' | 'after' | 'expected'
>;

function judged(sums: RunningSums, first: number, hazards: readonly number[]): Judged {
  const dispersion = dispersionOf(sums, first, hazards);
  const weights = CHANGES.map((change) => ({ change, days: weightsOf(sums, first, change, dispersion) }));
  const total = PRIORS.no_change + weights.reduce((sum, { days }) => sum + sumOf(days), 0);
  const of = (name: Change) => sumOf(weights.find(({ change }) => change === name)?.days ?? []) / total;
  const probabilities = {
    frozen: of('frozen'),
    slower: of('slower'),
    faster: of('faster'),
    no_change: PRIORS.no_change / total,
  };
  const state = stateOf(probabilities);
  const whole = { probabilities, probability: probabilityOf(state, probabilities), why: null };
  if (state === 'cannot_say')
    return { state, ...whole, why: 'undecided', ...unchanged(sums, first, hazards) };
  if (state === 'no_change') return { state, ...whole, ...unchanged(sums, first, hazards) };
  const added = (place: number) =>
    weights.reduce(
      (sum, { change, days }) =>
        sum + ((change === 'faster') === (state === 'faster') ? (days[place] ?? 0) : 0),
      0,
    );
  const days = Array.from({ length: sums.size - first }, (_, place) => added(place));
  const { from, likeliest, to } = ninetyPercent(days);
  const dayAt = (place: number) => sums.exposure.window.days[first + place] ?? 0;
  return {
    state,
    ...whole,
    since: { notBefore: dayAt(from), notAfter: dayAt(to) },
    before: sums.rate(0, first + likeliest),
    after: sums.rate(first + likeliest, sums.size),
    expected: expectedIn(sums, hazardsOf(sums, first + likeliest), first + likeliest, sums.size),
  };
}

/** What is shown where no change is claimed: the half year against what was before it. */
function unchanged(
  sums: RunningSums,
  first: number,
  hazards: readonly number[],
): Pick<Judged, 'since' | 'before' | 'after' | 'expected'> {
  return {
    since: null,
    before: sums.rate(0, first),
    after: sums.rate(first, sums.size),
    expected: expectedIn(sums, hazards, first, sums.size),
  };
}

type Probabilities = NonNullable<OfficeChange['probabilities']>;

function stateOf({ frozen, slower, faster, no_change: same }: Probabilities): OfficeState {
  if (frozen + slower >= SURE) return frozen >= SURELY_FROZEN ? 'frozen' : 'slower';
  if (faster >= SURELY_FASTER) return 'faster';
  return same >= 0.5 ? 'no_change' : 'cannot_say';
}

function probabilityOf(
  state: OfficeState,
  { frozen, slower, faster, no_change: same }: Probabilities,
): number {
  if (state === 'frozen') return frozen;
  // What is frozen is slower too.
  if (state === 'slower') return frozen + slower;
  return state === 'faster' ? faster : same;
}

/** How much each working day, as the first of a change, weighs against that nothing changed. */
function weightsOf(sums: RunningSums, first: number, change: Change, dispersion: number): number[] {
  const ratios = RATIOS[change];
  const share = PRIORS[change] / ratios.length / (sums.size - first);
  return Array.from({ length: sums.size - first }, (_, place) => {
    const at = first + place;
    const known = knownBefore(sums, at);
    const after = known.map((own, band) => ({
      ...own,
      decisions: sums.decisionsIn(band, at, sums.size),
      caseDays: sums.caseDaysIn(band, at, sums.size),
    }));
    return ratios.reduce((sum, ratio) => sum + share * Math.exp(logFactor(after, ratio) / dispersion), 0);
  });
}

/** How much likelier a ratio of paces makes what came after, each band's rate being known as a Gamma distribution. */
function logFactor(
  after: readonly { shape: number; rate: number; decisions: number; caseDays: number }[],
  ratio: number,
): number {
  return after.reduce(
    (sum, { shape, rate, decisions, caseDays }) =>
      sum +
      decisions * Math.log(ratio) +
      (shape + decisions) * (Math.log(rate + caseDays) - Math.log(rate + ratio * caseDays)),
    0,
  );
}

/** How much more the weeks before the half year vary than by chance; 1: no more. */
function dispersionOf(sums: RunningSums, first: number, hazards: readonly number[]): number {
  let [squares, all] = [0, 0];
  for (let from = 0; from + WEEK <= first; from += WEEK) {
    const expected = expectedIn(sums, hazards, from, from + WEEK);
    squares += (sums.rate(from, from + WEEK).decisions - expected) ** 2;
    all += expected;
  }
  const dispersion = all === 0 ? 1 : squares / all;
  return dispersion < DISPERSED ? 1 : dispersion;
}

function ninetyPercent(weights: readonly number[]): { from: number; likeliest: number; to: number } {
  const total = sumOf(weights);
  let [sum, from, to, likeliest] = [0, -1, 0, 0];
  weights.forEach((weight, place) => {
    if (weight > (weights[likeliest] ?? 0)) likeliest = place;
    if (sum < 0.95 * total) to = place;
    sum += weight;
    if (from < 0 && sum >= 0.05 * total) from = place;
  });
  return { from: Math.min(Math.max(from, 0), likeliest), likeliest, to: Math.max(to, likeliest) };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** A share of like cases is pending still after so long, at the pace of before. */
export function shareStillPending(
  { exposure: { bands, window }, hazards }: Pick<OfficeChange, 'exposure' | 'hazards'>,
  filed: Day,
): number {
  let hazard = 0;
  for (const day of window.days) if (day >= filed) hazard += hazards[bandOf(bands, day - filed)] ?? 0;
  return Math.exp(-hazard);
}
