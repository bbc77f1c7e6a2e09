import type { PublishedPrior } from './published-prior.js';
import type { Outcome } from './survival.js';

/** What makes cases of one regime and type more alike, the closest first. */
export const COURSE_LIKENESSES = ['country and ECCN', 'country', 'ECCN', 'all'] as const;
export type CourseLikeness = (typeof COURSE_LIKENESSES)[number];

/** Like cases, by what they have in common with one besides regime and type. */
export interface LikeOutcome extends Outcome {
  readonly isOfCountry: boolean;
  readonly isOfEccn: boolean;
  /** Days that had passed of them when the recent period began: 0 of those filed in it, null of those that had ended by then. */
  readonly passedBefore: number | null;
}

/** How much a forecast rests on what. Numbers of decided cases. */
export interface ForecastWeights {
  /** In full count the last so many days; what was before them is older. */
  readonly recentDays: number;
  /** As so many at most count those that are as like and older. */
  readonly olderCases: number;
  /** As so many at most count those that are less alike. */
  readonly widerCases: number;
  /** As so many counts a published figure where there are no own cases, the less the more there are. */
  readonly publishedCases: number;
  /** With so many own cases, of whatever likeness and age, a published figure counts no more. */
  readonly enoughCases: number;
  /** As so much of a case that takes longer than all like cases counts the one that is forecast. */
  readonly itself: number;
}

/** Chosen by `npm run backtest -- --choose` on years that no measured share is of. docs/timeliness.md */
export const FORECAST_WEIGHTS: ForecastWeights = {
  recentDays: 180,
  olderCases: 10,
  widerCases: 40,
  publishedCases: 10,
  enoughCases: 30,
  itself: 0.5,
};

/** Fewer decided cases that outlasted one are not taken as the closest: of nine of ten, one is the least that can be left over. */
export const LEAST_CASES = 10;

/** What a forecast of a case that has lasted some days rests on. */
export interface Basis {
  /** Null: too few are decided. */
  readonly likeCases: CourseLikeness | null;
  /** Those of that likeness, pending ones too. */
  readonly sampleSize: number;
  readonly decidedLater: number;
  /** As how many decided cases those count that are as like. */
  readonly likeWeight: number;
  /** As how many those count that are less alike. */
  readonly widerWeight: number;
  /** As how many a published figure counts. */
  readonly publishedWeight: number;
}

/** By when a case is decided, in days since its filing; null: not known. */
export interface Estimate {
  readonly p50: number | null;
  readonly p90: number | null;
  /** The share that is decided by a day that was asked for. */
  readonly decidedBy: number | null;
}

const ROUNDING = 1e-9;

/** Rows are of one of these groups: of four likenesses, the older ones after the recent. */
const LIKES = 4;
const GROUPS = 2 * LIKES;
const OLDER = LIKES;

/** The groups of each likeness, without `OLDER`: 2 is of the country, 1 of the ECCN. */
const MEMBERS: Readonly<Record<CourseLikeness, readonly number[]>> = {
  'country and ECCN': [3],
  country: [3, 2],
  ECCN: [3, 1],
  all: [3, 2, 1, 0],
};

/** How many cases, by group, came, went and were decided on the days since their filing. */
interface Sums {
  readonly days: readonly number[];
  readonly entered: Float64Array;
  readonly left: Float64Array;
  readonly decided: Float64Array;
}

/**
 * How long like cases took, for forecasts by what had passed of a case: the product-limit estimate of Kaplan and Meier, with late
 * entry (E. L. Kaplan, P. Meier, J. Am. Stat. Assoc. 53 (1958) 457–481), over cases that count the less the less they are like.
 */
export class LikeTimes {
  private readonly sums: Sums;

  constructor(
    outcomes: Iterable<LikeOutcome>,
    readonly prior: PublishedPrior | null = null,
    private readonly weights: ForecastWeights = FORECAST_WEIGHTS,
  ) {
    this.sums = summed(outcomes);
  }

  /** What a forecast rests on of a case of which so many days have passed. */
  basis(elapsed: number): Basis {
    return this.weighed(elapsed).basis;
  }

  /**
   * When a case is decided, given that it has lasted `elapsed` days.
   *
   * @param since days by which it is chosen which cases count, where the days that have passed are not exactly known
   * @param by the days within which it is asked which share is decided
   */
  estimate(elapsed: number, since = elapsed, by: number | null = null): Estimate {
    const { basis, groups } = this.weighed(since);
    let p50: number | null = null;
    let p90: number | null = null;
    let share = 0;
    let watched = elapsed;
    let isAllKnown = false;
    for (const { days, surviving, isLast } of this.survival(elapsed, groups, basis)) {
      watched = days;
      isAllKnown = isLast;
      if (surviving <= 0.5 + ROUNDING) p50 ??= days;
      if (surviving <= 0.1 + ROUNDING) p90 ??= days;
      if (by !== null && days <= by) share = 1 - surviving;
      if (p90 !== null && by !== null && days >= by) break;
    }
    if (by === null) return { p50, p90, decidedBy: null };
    if (by <= elapsed) return { p50, p90, decidedBy: 0 };
    const isKnown = watched >= by || isAllKnown;
    return { p50, p90, decidedBy: isKnown ? Math.round(share * 10_000) / 10_000 : null };
  }

  /** The closest like cases of which enough were decided later; of older and of less alike ones no more than what counts at most. */
  private weighed(elapsed: number): { readonly basis: Basis; readonly groups: Float64Array } {
    const decided = this.decidedLater(elapsed);
    const both = (one: number) => (decided[one] ?? 0) + (decided[one + OLDER] ?? 0);
    const count = (likeness: CourseLikeness) => MEMBERS[likeness].reduce((sum, one) => sum + both(one), 0);
    const likeCases = COURSE_LIKENESSES.find((likeness) => count(likeness) >= LEAST_CASES) ?? null;
    const likeness = likeCases ?? 'all';
    const groups = new Float64Array(GROUPS);
    const members = MEMBERS[likeness];
    const older = members.map((one) => one + OLDER);
    for (const one of members) groups[one] = 1;
    let like = members.reduce((sum, one) => sum + (decided[one] ?? 0), 0);
    like += share(groups, older, decided, this.weights.olderCases);
    let wider = 0;
    for (const tier of tiersBeyond(likeness))
      wider += share(groups, tier, decided, this.weights.widerCases - wider);
    const { publishedCases, enoughCases } = this.weights;
    const missing = Math.max(0, 1 - count('all') / enoughCases);
    const publishedWeight = this.prior === null ? 0 : publishedCases * missing;
    const basis = {
      likeCases,
      sampleSize: this.sizeOf(members),
      decidedLater: count(likeness),
      likeWeight: like,
      widerWeight: wider,
      publishedWeight,
    };
    return { basis, groups };
  }

  /** How many were decided after more days, of each group. */
  private decidedLater(elapsed: number): Float64Array {
    const { days, decided } = this.sums;
    const later = new Float64Array(GROUPS);
    for (let at = firstAfter(days, elapsed); at < days.length; at += 1)
      for (let group = 0; group < GROUPS; group += 1)
        later[group] = (later[group] ?? 0) + (decided[at * GROUPS + group] ?? 0);
    return later;
  }

  /** Cases, each once: one that was pending when the recent period began is of the older ones and of the recent. */
  private sizeOf(members: readonly number[]): number {
    const { left, entered } = this.sums;
    let size = 0;
    for (let at = 0; at < left.length; at += GROUPS)
      for (const one of members)
        size += (left[at + one] ?? 0) - (entered[at + one] ?? 0) + (left[at + one + OLDER] ?? 0);
    return Math.round(size);
  }

  private *survival(
    elapsed: number,
    groups: Float64Array,
    basis: Basis,
  ): Generator<{ days: number; surviving: number; isLast: boolean }> {
    const { days, entered, left, decided } = this.sums;
    const total = (of: Float64Array, at: number) => {
      let sum = 0;
      for (let group = 0; group < GROUPS; group += 1)
        sum += (groups[group] ?? 0) * (of[at * GROUPS + group] ?? 0);
      return sum;
    };
    const from = firstAfter(days, elapsed);
    let atRisk = 0;
    for (let at = from; at < days.length; at += 1) atRisk += total(left, at) - total(entered, at);
    const { likeWeight, widerWeight, publishedWeight } = basis;
    const prior = publishedWeight > 0 ? this.prior : null;
    // The case itself may take longer than all of those like it.
    const all = likeWeight + widerWeight + publishedWeight;
    const itself = (this.weights.itself * likeWeight) / Math.max(1, all);
    let surviving = 1;
    let published = publishedWeight;
    let at = from;
    const last = Math.max(days.at(-1) ?? 0, prior?.horizon ?? 0);
    const isFigured = prior !== null && elapsed < prior.horizon;
    for (let day = isFigured ? elapsed + 1 : (days[at] ?? Infinity); day <= last;) {
      const isDay = days[at] === day;
      const ended = prior ? published * prior.hazard(day) : 0;
      const own = isDay ? total(decided, at) : 0;
      const pool = Math.max(0, atRisk) + published;
      if (pool > ROUNDING) surviving *= Math.max(0, 1 - (ended + own) / (pool + itself));
      if (isDay) atRisk += total(entered, at) - total(left, at);
      const isAll = isDay && at === days.length - 1 && own > 0 && pool - own < ROUNDING;
      yield { days: day, surviving, isLast: isAll };
      published -= ended;
      if (isDay) at += 1;
      // Beyond its horizon a published figure says nothing of any day.
      day = prior && day < prior.horizon ? day + 1 : (days[at] ?? Infinity);
    }
  }
}

/** Gives the groups of a tier the same weight, so that they count as `most` decided cases at most; says as how many. */
function share(groups: Float64Array, tier: readonly number[], decided: Float64Array, most: number): number {
  const there = tier.reduce((sum, one) => sum + (decided[one] ?? 0), 0);
  // Of whom none is decided, nothing can be borrowed.
  const weight = there > 0 ? Math.min(1, Math.max(0, most) / there) : 0;
  for (const one of tier) groups[one] = weight;
  return there * weight;
}

/** The groups that are less alike, the closest first, the older ones of each after its recent ones. */
function tiersBeyond(likeness: CourseLikeness): number[][] {
  const known = new Set(MEMBERS[likeness]);
  const tiers: number[][] = [];
  for (const wider of COURSE_LIKENESSES.slice(COURSE_LIKENESSES.indexOf(likeness) + 1)) {
    const tier = MEMBERS[wider].filter((one) => !known.has(one));
    if (tier.length === 0) continue;
    tier.forEach((one) => known.add(one));
    tiers.push(
      tier,
      tier.map((one) => one + OLDER),
    );
  }
  return tiers;
}

/** The first place of which the day is later. */
function firstAfter(days: readonly number[], day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function summed(outcomes: Iterable<LikeOutcome>): Sums {
  const byDay = new Map<number, { entered: Float64Array; left: Float64Array; decided: Float64Array }>();
  const of = (day: number) => {
    const known = byDay.get(day);
    if (known) return known;
    const made = {
      entered: new Float64Array(GROUPS),
      left: new Float64Array(GROUPS),
      decided: new Float64Array(GROUPS),
    };
    byDay.set(day, made);
    return made;
  };
  const add = (to: Float64Array, group: number, count: number) => {
    to[group] = (to[group] ?? 0) + count;
  };
  for (const { isOfCountry, isOfEccn, passedBefore, days, decided, censored } of outcomes) {
    const group = (isOfCountry ? 2 : 0) + (isOfEccn ? 1 : 0);
    const count = decided + censored;
    const ended = of(days);
    add(ended.left, passedBefore === null ? group + OLDER : group, count);
    add(ended.decided, passedBefore === null ? group + OLDER : group, decided);
    if (passedBefore === null || passedBefore === 0) continue;
    // It lasted so long before the recent period, and is one of the recent ones after that.
    const before = of(passedBefore);
    add(before.entered, group, count);
    add(before.left, group + OLDER, count);
  }
  const days = [...byDay.keys()].sort((a, b) => a - b);
  const sums = {
    days,
    entered: new Float64Array(days.length * GROUPS),
    left: new Float64Array(days.length * GROUPS),
    decided: new Float64Array(days.length * GROUPS),
  };
  days.forEach((day, at) => {
    const { entered, left, decided } = of(day);
    sums.entered.set(entered, at * GROUPS);
    sums.left.set(left, at * GROUPS);
    sums.decided.set(decided, at * GROUPS);
  });
  return sums;
}
