import type { Sentence } from '@ninety/platform';
import { dayOf } from '../../case/standing.js';
import { daysAfter } from '../../duties/days.js';
import { sentenceBy } from '../sentences.js';
import { COURSE_LIKENESSES, FORECAST_WEIGHTS, LEAST_CASES } from './like-times.js';
import type { Basis, CourseLikeness, LikeOutcome, LikeTimes } from './like-times.js';
import { decidedAfter, forecastDays } from './survival.js';
import type { Outcome } from './survival.js';

/** A case is at risk of coming late where a smaller part of those like it is in time. */
const SURE_SHARE = 0.9;

const { recentDays, olderCases, widerCases, publishedCases, enoughCases } = FORECAST_WEIGHTS;

/** How days of decisions are estimated, for people: of cases counted from a day on, of some sort. */
export function methodOf(from: string, cases: string): string {
  return (
    `Kaplan–Meier estimate of the days from ${from} to decision, given the days already passed, over ${cases}: ` +
    `the closest like cases of the last ${recentDays} days in full, older ones as ${olderCases} decided cases at most, less alike ` +
    `ones as ${widerCases} at most, and under ${enoughCases} of them a published figure, as ${publishedCases} at most`
  );
}

const METHOD = methodOf('filing', 'own cases of the same regime and type');

/** A case that is pending: when it was filed, by when it is needed, and the present day where its authority is. */
export interface PendingCase {
  readonly filedFrom: string;
  readonly filedTo: string;
  readonly needBy: string | null;
  readonly today: string;
}

/** Whether a case may come too late; null: it cannot be said, and why. */
export interface CaseRisk {
  readonly atRisk: boolean | null;
  readonly atRiskReason: Sentence | null;
}

/** A day that lies between two, both included. */
interface DayBetween {
  readonly notBefore: string;
  readonly notAfter: string;
}

/** What was published of the times of an authority, and how much a forecast rests on it. */
interface PriorUsed {
  /** The part of the forecast that rests on it. */
  readonly weight: number;
  readonly definition: string;
  readonly period: string;
  readonly source: string;
  readonly quality: string;
}

/** What a forecast rests on, in decided cases as far as they count. */
export interface ForecastBasis {
  /** Null: too few are decided. */
  readonly likeCases: CourseLikeness | null;
  readonly sampleSize: number;
  readonly decidedLater: number;
  readonly likeWeight: number;
  readonly widerWeight: number;
  readonly prior: PriorUsed | null;
}

/** When a case may be decided, by like cases. */
export interface CaseForecast extends CaseRisk, ForecastBasis {
  readonly method: string;
  readonly asOf: string;
  readonly elapsedDays: { readonly atLeast: number; readonly atMost: number };
  readonly needBy: string | null;
  readonly leastDecidedLater: number;
  readonly p50On: DayBetween | null;
  readonly p90On: DayBetween | null;
  /** Why there is no day. */
  readonly reason: Sentence | null;
  readonly decidedInTime: number | null;
}

/** P50 and P90 of the day of decision, with method and sample, and whether in time; null where there are too few cases and nothing was published. */
export function forecastOf(pending: PendingCase, like: LikeTimes): CaseForecast {
  const { filedFrom, filedTo, needBy, today } = pending;
  const elapsed = { atLeast: daysBetween(filedTo, today), atMost: daysBetween(filedFrom, today) };
  const about = { method: METHOD, asOf: today, elapsedDays: elapsed, needBy, leastDecidedLater: LEAST_CASES };
  const basis = basisOf(like, elapsed.atMost);
  if (basis.likeCases === null && basis.prior === null) {
    const reason = sentenceBy('too_few_like', { least: LEAST_CASES, days: elapsed.atMost });
    const unknown = { p50On: null, p90On: null, reason, decidedInTime: null };
    return { ...about, ...basis, ...unknown, ...riskOf(pending, null, reason) };
  }
  const { p50On, p90On, decidedInTime } = estimatesOf(like, pending);
  const reason = p50On === null ? sentenceBy('too_many_pending') : null;
  const risk = riskOf(pending, decidedInTime, sentenceBy('none_watched_so_long'));
  return { ...about, ...basis, p50On, p90On, reason, decidedInTime, ...risk };
}

/** What a forecast rests on of a case that has lasted some days; on nothing where there are too few and nothing was published. */
export function basisOf(like: LikeTimes, elapsed: number): ForecastBasis {
  const basis = like.basis(elapsed);
  const prior = priorUsed(like, basis);
  const { likeCases, sampleSize, decidedLater } = basis;
  if (likeCases === null && prior === null) return NOTHING;
  const likeWeight = rounded(basis.likeWeight);
  return { likeCases, sampleSize, decidedLater, likeWeight, widerWeight: rounded(basis.widerWeight), prior };
}

const NOTHING: ForecastBasis = {
  likeCases: null,
  sampleSize: 0,
  decidedLater: 0,
  likeWeight: 0,
  widerWeight: 0,
  prior: null,
};

function priorUsed(
  { prior }: LikeTimes,
  { likeWeight, widerWeight, publishedWeight }: Basis,
): PriorUsed | null {
  if (prior === null || publishedWeight === 0) return null;
  const { definition, period, source, quality } = prior.published;
  const weight = publishedWeight / (likeWeight + widerWeight + publishedWeight);
  return { weight: rounded(weight), definition, period, source, quality };
}

function rounded(number: number): number {
  return Math.round(number * 100) / 100;
}

const ALIKE: Readonly<Record<CourseLikeness, (like: LikeOutcome) => boolean>> = {
  'country and ECCN': ({ isOfCountry, isOfEccn }) => isOfCountry && isOfEccn,
  country: ({ isOfCountry }) => isOfCountry,
  ECCN: ({ isOfEccn }) => isOfEccn,
  all: () => true,
};

/** How long like cases took from filing to decision. */
export interface DecisionTimes {
  /** Null: too few are decided. */
  readonly likeCases: CourseLikeness | null;
  readonly decided: number;
  /** Days within which nine of ten are decided; null: not known. */
  readonly p90: number | null;
}

/** Of a case that is filed anew: of the closest like cases of which enough are decided. */
export function decisionTimes(all: readonly LikeOutcome[]): DecisionTimes {
  for (const likeCases of COURSE_LIKENESSES) {
    const like = summed(all.filter(ALIKE[likeCases]));
    const decided = decidedAfter(like, NOT_BEGUN);
    if (decided >= LEAST_CASES) return { likeCases, decided, p90: forecastDays(like, NOT_BEGUN).p90 };
  }
  return { likeCases: null, decided: decidedAfter(all, NOT_BEGUN), p90: null };
}

/** Days that have passed of a case that is not filed: what was decided on the day of its filing counts too. */
const NOT_BEGUN = -1;

/** Never below 0, where one may have been on the day of the other. */
export function daysBetween(from: string, to: string): number {
  return Math.max(0, dayOf(to) - dayOf(from));
}

/** Cases that took the same number of days are one row. */
function summed(outcomes: readonly Outcome[]): Outcome[] {
  const byDays = new Map<number, Outcome>();
  for (const { days, decided, censored } of outcomes) {
    const sum = byDays.get(days) ?? { days, decided: 0, censored: 0 };
    byDays.set(days, { days, decided: sum.decided + decided, censored: sum.censored + censored });
  }
  return [...byDays.values()];
}

/** By when it is decided, and how probably by the day on which it is needed, whichever day it was filed on; null: not known. */
function estimatesOf(like: LikeTimes, { filedFrom, filedTo, needBy, today }: PendingCase) {
  const longest = daysBetween(filedFrom, today);
  const ways = (filedFrom === filedTo ? [filedFrom] : [filedFrom, filedTo]).map((filedOn) => {
    const by = needBy === null ? null : daysBetween(filedOn, needBy);
    const { p50, p90, decidedBy } = like.estimate(daysBetween(filedOn, today), longest, by);
    const on = (days: number | null) => (days === null ? null : daysAfter(filedOn, days));
    return { p50: on(p50), p90: on(p90), decidedBy };
  });
  const between = (name: 'p50' | 'p90'): DayBetween | null => {
    const days = ways.flatMap((way) => way[name] ?? []).sort();
    const [notBefore, notAfter] = [days[0], days.at(-1)];
    if (days.length < ways.length || notBefore === undefined || notAfter === undefined) return null;
    return { notBefore, notAfter };
  };
  const shares = ways.flatMap(({ decidedBy }) => decidedBy ?? []);
  const decidedInTime = shares.length < ways.length ? null : Math.min(...shares);
  return { p50On: between('p50'), p90On: between('p90'), decidedInTime };
}

function riskOf({ needBy, today }: PendingCase, decidedInTime: number | null, unknown: Sentence): CaseRisk {
  if (needBy === null) return { atRisk: null, atRiskReason: sentenceBy('risk_without_day') };
  // What is pending still on the day by which it is needed does not come before it, whatever like cases took.
  if (needBy <= today) return { atRisk: true, atRiskReason: null };
  if (decidedInTime === null) return { atRisk: null, atRiskReason: unknown };
  return { atRisk: decidedInTime < SURE_SHARE, atRiskReason: null };
}
