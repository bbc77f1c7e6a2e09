import { COURSE_LIKENESSES, decidedAfter, forecastDays, LikeTimes } from '@ninety/licensing';
import type { CourseLikeness, ForecastWeights, LikeOutcome, PublishedPrior } from '@ninety/licensing';
import type { Day } from '@ninety/procedure';
import type { PastCase } from './cases.js';

/** What a rule says of a case. */
interface Forecast {
  readonly likeCases: CourseLikeness | null;
  readonly decidedLater: number;
  readonly p50: number | null;
  readonly p90: number | null;
}

/** A way to forecast a case that has lasted some days, by like cases as they were known on that day. */
export type Rule = (like: readonly LikeOutcome[], elapsed: number) => Forecast;

/** A forecast, and what came. */
export interface Tested extends Forecast {
  readonly filedOn: Day;
  readonly elapsed: number;
  /** In days since the filing; null: not decided when the data ends. */
  readonly took: number | null;
}

export interface Testing {
  /** Cases filed on these days are forecast, both included. */
  readonly from: Day;
  readonly to: Day;
  /** The last day of which anything is known. */
  readonly lastDay: Day;
  /** One of so many is forecast. */
  readonly every: number;
  /** A forecast rests on the cases of the same owner alone. */
  readonly isOwn: boolean;
  readonly recentDays: number;
}

/** Days after the filing on which cases that are pending still are forecast. */
export const LOOKS = [0, 15, 30, 60, 90] as const;

/** Forecasts cases as on the day of their filing and later ones, each by what was known that day. */
export function tested(all: readonly PastCase[], testing: Testing, rules: readonly Rule[]): Tested[][] {
  const { from, to, every, isOwn } = testing;
  const subjects = all
    .filter(({ filedOn }) => filedOn >= from && filedOn <= to)
    .filter((_, place) => place % every === 0)
    // What an applicant withdrew has no day of decision.
    .filter(({ endedOn, isDecided }) => isDecided || endedOn === null);
  const byOwner = new Map<number, PastCase[]>();
  for (const one of all) {
    const own = byOwner.get(one.owner) ?? [];
    own.push(one);
    byOwner.set(one.owner, own);
  }
  const results = rules.map((): Tested[] => []);
  for (const subject of subjects) {
    const known = isOwn ? (byOwner.get(subject.owner) ?? []) : all;
    for (const elapsed of LOOKS) {
      const today = subject.filedOn + elapsed;
      if (subject.endedOn !== null && subject.endedOn <= today) break;
      const like = likeOn(today, subject, known, testing.recentDays);
      const took = subject.endedOn === null ? null : subject.endedOn - subject.filedOn;
      rules.forEach((rule, place) =>
        results[place]?.push({ ...rule(like, elapsed), filedOn: subject.filedOn, elapsed, took }),
      );
    }
  }
  return results;
}

/** How like cases stood on a day. */
function likeOn(
  today: Day,
  subject: PastCase,
  known: readonly PastCase[],
  recentDays: number,
): LikeOutcome[] {
  const begins = today - recentDays;
  const sums = new Map<number, { -readonly [K in keyof LikeOutcome]: LikeOutcome[K] }>();
  for (const one of known) {
    if (one === subject || one.filedOn > today) continue;
    const hasEnded = one.endedOn !== null && one.endedOn <= today;
    const last = hasEnded ? one.endedOn : today;
    const passedBefore = last <= begins ? null : Math.max(0, begins - one.filedOn);
    const isOfCountry = one.country === subject.country;
    const isOfEccn = one.eccns.some((eccn) => subject.eccns.includes(eccn));
    const days = last - one.filedOn;
    const key =
      ((days * 10_000 + (passedBefore ?? -1) + 1) * 2 + (isOfCountry ? 1 : 0)) * 2 + (isOfEccn ? 1 : 0);
    const sum = sums.get(key) ?? { isOfCountry, isOfEccn, passedBefore, days, decided: 0, censored: 0 };
    if (hasEnded && one.isDecided) sum.decided += 1;
    else sum.censored += 1;
    sums.set(key, sum);
  }
  return [...sums.values()];
}

/** The closest like cases of which at least so many were decided later, all in full: the rule until 0.1. */
export function hardLevels(least: number): Rule {
  return (all, elapsed) => {
    for (const likeCases of COURSE_LIKENESSES) {
      const like = all.filter(
        ({ isOfCountry, isOfEccn }) =>
          (isOfCountry || !likeCases.startsWith('country')) && (isOfEccn || !likeCases.endsWith('ECCN')),
      );
      const decidedLater = decidedAfter(like, elapsed);
      if (decidedLater >= least) return { likeCases, decidedLater, ...forecastDays(like, elapsed) };
    }
    return { likeCases: null, decidedLater: 0, p50: null, p90: null };
  };
}

/** The service's rule. */
export function weighed(weights: ForecastWeights, prior: PublishedPrior | null): Rule {
  return (all, elapsed) => {
    const times = new LikeTimes(all, prior, weights);
    const { likeCases, decidedLater } = times.basis(elapsed);
    if (likeCases === null && prior === null) return { likeCases, decidedLater, p50: null, p90: null };
    const { p50, p90 } = times.estimate(elapsed);
    return { likeCases, decidedLater, p50, p90 };
  };
}

/** Of some forecasts, how many said a day of which it is known what came, which share was decided by it, and how sure that is. */
export interface Coverage {
  readonly forecasts: number;
  readonly p50: Share;
  readonly p90: Share;
}

interface Share {
  readonly said: number;
  readonly before: number;
  /** Half of the interval in which the true share lies with 95 chances in a hundred, were the forecasts independent. */
  readonly margin: number;
}

/** A day after the last one of which anything is known is not counted: nobody knows what came. */
export function coverageOf(some: readonly Tested[], lastDay: Day): Coverage {
  const share = (name: 'p50' | 'p90'): Share => {
    const said = some.filter((one) => one[name] !== null && one.filedOn + (one[name] ?? 0) <= lastDay);
    const before =
      said.filter((one) => one.took !== null && one.took <= (one[name] ?? 0)).length / said.length;
    return { said: said.length, before, margin: 1.96 * Math.sqrt((before * (1 - before)) / said.length) };
  };
  return { forecasts: some.length, p50: share('p50'), p90: share('p90') };
}

/** What a case that was not decided when the data ends is taken to have taken at least. */
const LONG = 400;

/** The mean loss of both quantiles (R. Koenker, G. Bassett, Econometrica 46 (1978) 33–50), of the forecasts that say both. */
export function lossOf(some: readonly Tested[]): number {
  const loss = (off: number, share: number) => Math.max(share * off, (share - 1) * off);
  const losses = some.flatMap(({ p50, p90, took }) =>
    p50 === null || p90 === null ? [] : [loss((took ?? LONG) - p50, 0.5) + loss((took ?? LONG) - p90, 0.9)],
  );
  return losses.reduce((sum, one) => sum + one, 0) / losses.length;
}
