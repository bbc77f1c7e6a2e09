import { Injectable } from '@nestjs/common';
import type { Principal } from '@ninety/access';
import { sentenceBy, sentenceOf, TrackedCourses } from '@ninety/licensing';
import type { NewestCourse } from '@ninety/licensing';
import type { Id } from '@ninety/platform';
import { daysAfter } from '../days.js';
import { REPORTING_PROBLEMS } from '../problems.js';
import { decidedAfter, forecastDays, shareDecidedBy } from '../survival.js';
import type { Outcome } from '../survival.js';
import { daysBetween } from './course-sums.js';
import { COURSE_LIKENESSES } from './tracked-reports.contract.js';
import type {
  CourseLikeness,
  ForecastDayResponseDto,
  TrackedForecastResponseDto,
} from './tracked-reports.contract.js';

/** Fewer decided cases that outlasted this one say nothing: of nine of ten, one is the least that can be left over. */
const LEAST_CASES = 10;
/** A case is at risk of coming late where a smaller part of those like it is in time. */
const SURE_SHARE = 0.9;

const METHOD =
  'Kaplan–Meier estimate of the days from filing to decision, given the days already passed, over own cases of the same regime and type';

/** A like case, by what it has in common besides regime and type. */
interface LikeOutcome extends Outcome {
  readonly isOfCountry: boolean;
  readonly isOfEccn: boolean;
}

const ALIKE: Readonly<Record<CourseLikeness, (like: LikeOutcome) => boolean>> = {
  'country and ECCN': ({ isOfCountry, isOfEccn }) => isOfCountry && isOfEccn,
  country: ({ isOfCountry }) => isOfCountry,
  ECCN: ({ isOfEccn }) => isOfEccn,
  all: () => true,
};

/** When a pending case will be decided, by the history of one's own like cases. */
@Injectable()
export class TrackedForecastService {
  constructor(private readonly courses: TrackedCourses) {}

  /**
   * P50 and P90 of the day of decision, with method and sample; null where the sample is too small.
   *
   * @throws Problem 409 of what was not filed, or has ended
   */
  async forecast(caller: Principal, id: Id): Promise<TrackedForecastResponseDto> {
    const course = await this.courses.newest(caller, id);
    const { filedFrom, filedTo, endedFrom, endedTo, outcome, needBy, today } = course;
    if (outcome !== null)
      throw sentenceOf(REPORTING_PROBLEMS['decided-already'], 'decided_already', {
        from: endedFrom ?? today,
        to: endedTo ?? today,
        outcome,
      });
    const elapsed = { atLeast: daysBetween(filedTo, today), atMost: daysBetween(filedFrom, today) };
    const about = {
      method: METHOD,
      asOf: today,
      elapsedDays: elapsed,
      needBy,
      leastDecidedLater: LEAST_CASES,
    };
    const all = await this.courses.outcomesLike(caller, course);
    for (const likeCases of COURSE_LIKENESSES) {
      const like = summed(all.filter(ALIKE[likeCases]));
      const decidedLater = decidedAfter(like, elapsed.atMost);
      if (decidedLater < LEAST_CASES) continue;
      const sampleSize = like.reduce((sum, { decided, censored }) => sum + decided + censored, 0);
      const { p50On, p90On } = quantilesOf(like, course);
      const reason = p50On === null ? sentenceBy('too_many_pending') : null;
      return { ...about, likeCases, sampleSize, decidedLater, p50On, p90On, reason, ...riskOf(like, course) };
    }
    return {
      ...about,
      likeCases: null,
      sampleSize: 0,
      decidedLater: 0,
      p50On: null,
      p90On: null,
      decidedInTime: null,
      // What is needed by a day that has passed is late, whatever like cases took.
      atRisk: needBy !== null && needBy <= today ? true : null,
      reason: sentenceBy('too_few_like', { least: LEAST_CASES, days: elapsed.atMost }),
    };
  }
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

type Filed = Pick<NewestCourse, 'filedFrom' | 'filedTo' | 'needBy' | 'today'>;

/** By when they are decided, whichever day it was filed on. */
function quantilesOf(
  like: readonly Outcome[],
  { filedFrom, filedTo, today }: Filed,
): { p50On: ForecastDayResponseDto | null; p90On: ForecastDayResponseDto | null } {
  const ways = [filedFrom, filedTo].map((filedOn) => {
    const { p50, p90 } = forecastDays(like, daysBetween(filedOn, today));
    const on = (days: number | null) => (days === null ? null : daysAfter(filedOn, days));
    return { p50: on(p50), p90: on(p90) };
  });
  const between = (name: 'p50' | 'p90') => {
    const days = ways.flatMap((way) => way[name] ?? []).sort();
    const [notBefore, notAfter] = [days[0], days[1]];
    return notBefore === undefined || notAfter === undefined ? null : { notBefore, notAfter };
  };
  return { p50On: between('p50'), p90On: between('p90') };
}

/** Whether it may come too late, whichever day it was filed on. */
function riskOf(
  like: readonly Outcome[],
  { filedFrom, filedTo, needBy, today }: Filed,
): Pick<TrackedForecastResponseDto, 'decidedInTime' | 'atRisk'> {
  if (needBy === null) return { decidedInTime: null, atRisk: null };
  const shares = [filedFrom, filedTo].map((filedOn) =>
    shareDecidedBy(like, daysBetween(filedOn, today), daysBetween(filedOn, needBy)),
  );
  const known = shares.filter((share) => share !== null);
  if (known.length < shares.length) return { decidedInTime: null, atRisk: null };
  const decidedInTime = Math.min(...known);
  return { decidedInTime, atRisk: decidedInTime < SURE_SHARE };
}
