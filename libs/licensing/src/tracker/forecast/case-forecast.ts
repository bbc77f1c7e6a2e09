import type { Sentence } from '@ninety/platform';
import { dayOf } from '../../case/standing.js';
import { daysAfter } from '../../duties/days.js';
import { sentenceBy } from '../sentences.js';
import { decidedAfter, forecastDays, shareDecidedBy } from './survival.js';
import type { Outcome } from './survival.js';

/** Fewer decided cases that outlasted this one say nothing: of nine of ten, one is the least that can be left over. */
export const LEAST_CASES = 10;
/** A case is at risk of coming late where a smaller part of those like it is in time. */
const SURE_SHARE = 0.9;

const METHOD =
  'Kaplan–Meier estimate of the days from filing to decision, given the days already passed, over own cases of the same regime and type';

/** What makes cases of one regime and type more alike, the closest first. */
export const COURSE_LIKENESSES = ['country and ECCN', 'country', 'ECCN', 'all'] as const;
export type CourseLikeness = (typeof COURSE_LIKENESSES)[number];

/** Like cases, by what they have in common with one besides regime and type. */
export interface LikeOutcome extends Outcome {
  readonly isOfCountry: boolean;
  readonly isOfEccn: boolean;
}

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

/** When a case may be decided, by like cases. */
export interface CaseForecast extends CaseRisk {
  readonly method: string;
  readonly asOf: string;
  readonly elapsedDays: { readonly atLeast: number; readonly atMost: number };
  readonly needBy: string | null;
  readonly leastDecidedLater: number;
  /** Null: too few are decided. */
  readonly likeCases: CourseLikeness | null;
  readonly sampleSize: number;
  readonly decidedLater: number;
  readonly p50On: DayBetween | null;
  readonly p90On: DayBetween | null;
  /** Why there is no day. */
  readonly reason: Sentence | null;
  readonly decidedInTime: number | null;
}

const ALIKE: Readonly<Record<CourseLikeness, (like: LikeOutcome) => boolean>> = {
  'country and ECCN': ({ isOfCountry, isOfEccn }) => isOfCountry && isOfEccn,
  country: ({ isOfCountry }) => isOfCountry,
  ECCN: ({ isOfEccn }) => isOfEccn,
  all: () => true,
};

/** P50 and P90 of the day of decision, with method and sample, and whether in time; null where the sample is too small. */
export function forecastOf(pending: PendingCase, all: readonly LikeOutcome[]): CaseForecast {
  const { filedFrom, filedTo, needBy, today } = pending;
  const elapsed = { atLeast: daysBetween(filedTo, today), atMost: daysBetween(filedFrom, today) };
  const about = { method: METHOD, asOf: today, elapsedDays: elapsed, needBy, leastDecidedLater: LEAST_CASES };
  for (const likeCases of COURSE_LIKENESSES) {
    const like = summed(all.filter(ALIKE[likeCases]));
    const decidedLater = decidedAfter(like, elapsed.atMost);
    if (decidedLater < LEAST_CASES) continue;
    const sampleSize = like.reduce((sum, { decided, censored }) => sum + decided + censored, 0);
    const { p50On, p90On } = quantilesOf(like, pending);
    const reason = p50On === null ? sentenceBy('too_many_pending') : null;
    const decidedInTime = shareInTime(like, pending);
    const risk = riskOf(pending, decidedInTime, sentenceBy('none_watched_so_long'));
    return { ...about, likeCases, sampleSize, decidedLater, p50On, p90On, reason, decidedInTime, ...risk };
  }
  const reason = sentenceBy('too_few_like', { least: LEAST_CASES, days: elapsed.atMost });
  return {
    ...about,
    likeCases: null,
    sampleSize: 0,
    decidedLater: 0,
    p50On: null,
    p90On: null,
    reason,
    decidedInTime: null,
    ...riskOf(pending, null, reason),
  };
}

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

/** By when they are decided, whichever day it was filed on. */
function quantilesOf(like: readonly Outcome[], { filedFrom, filedTo, today }: PendingCase) {
  const ways = [filedFrom, filedTo].map((filedOn) => {
    const { p50, p90 } = forecastDays(like, daysBetween(filedOn, today));
    const on = (days: number | null) => (days === null ? null : daysAfter(filedOn, days));
    return { p50: on(p50), p90: on(p90) };
  });
  const between = (name: 'p50' | 'p90'): DayBetween | null => {
    const days = ways.flatMap((way) => way[name] ?? []).sort();
    const [notBefore, notAfter] = [days[0], days[1]];
    return notBefore === undefined || notAfter === undefined ? null : { notBefore, notAfter };
  };
  return { p50On: between('p50'), p90On: between('p90') };
}

/** The share that is decided by the day on which it is needed, at the least, whichever day it was filed on; null: not known. */
function shareInTime(
  like: readonly Outcome[],
  { filedFrom, filedTo, needBy, today }: PendingCase,
): number | null {
  if (needBy === null) return null;
  const shares = [filedFrom, filedTo].map((filedOn) =>
    shareDecidedBy(like, daysBetween(filedOn, today), daysBetween(filedOn, needBy)),
  );
  const known = shares.filter((share) => share !== null);
  return known.length < shares.length ? null : Math.min(...known);
}

function riskOf({ needBy, today }: PendingCase, decidedInTime: number | null, unknown: Sentence): CaseRisk {
  if (needBy === null) return { atRisk: null, atRiskReason: sentenceBy('risk_without_day') };
  // What is pending still on the day by which it is needed does not come before it, whatever like cases took.
  if (needBy <= today) return { atRisk: true, atRiskReason: null };
  if (decidedInTime === null) return { atRisk: null, atRiskReason: unknown };
  return { atRisk: decidedInTime < SURE_SHARE, atRiskReason: null };
}
