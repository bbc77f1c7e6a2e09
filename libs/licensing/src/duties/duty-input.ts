import { pointerTo, isId } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { sentenceProblem } from '../tracker/sentences.js';
import { dayOf } from '../case/standing.js';
import { daysAfter } from './days.js';
import { APPLICATION_EVENTS, LICENSE_EVENTS } from './duty.js';
import type { DutyDue, DutySubject } from './duty.js';
import type { DutyDueDto, DutyEveryDto } from './duty.contract.js';

/** So long ago a duty that comes again may have begun. */
const TEN_YEARS_DAYS = 3_653;
/** So many times, of all who owe it, what is made now may have been due before. */
const MOST_BEGUN = 2_000;
const LEAST_MONTH_DAYS = 28;

/**
 * When it is due, of what it is.
 *
 * @param parties how many owe it
 * @throws Problem 422 for what says it not at all, in two ways, or counts from what it is not of
 */
export function dueOf(due: DutyDueDto, subject: DutySubject, today: string, parties: number): DutyDue {
  const { on, every, after, before, days } = due;
  if ([on, every, after, before].filter((one) => one !== undefined).length !== 1)
    throw sentenceProblem('due_one_way', '/due');
  if (after === undefined && before === undefined) {
    if (days !== undefined) throw sentenceProblem('due_days_unwanted', '/due/days');
    return on === undefined ? { every: everyOf(every, today, parties) } : { on };
  }
  if (days === undefined) throw sentenceProblem('due_days_required', '/due/days');
  assertCountsFromSubject(due, subject);
  return after === undefined ? { before: before ?? 'needBy', days } : { after, days };
}

function everyOf(every: DutyEveryDto | undefined, today: string, parties: number) {
  const { months, days, from, until } = every ?? { from: today };
  if ((months === undefined) === (days === undefined)) throw sentenceProblem('every_one_way', '/due/every');
  const earliest = daysAfter(today, -TEN_YEARS_DAYS);
  if (from < earliest) throw sentenceProblem('every_too_early', '/due/every/from', { earliest });
  const begun = (dayOf(today) - dayOf(from)) / (days ?? (months ?? 1) * LEAST_MONTH_DAYS);
  if (begun * parties > MOST_BEGUN)
    throw sentenceProblem('every_too_many', '/due/every/from', { most: MOST_BEGUN });
  if (until !== undefined && until < from) throw sentenceProblem('every_never', '/due/every/until');
  return {
    ...(months === undefined ? { days } : { months }),
    from,
    ...(until === undefined ? {} : { until }),
  };
}

function assertCountsFromSubject({ after, before }: DutyDueDto, subject: DutySubject): void {
  const ofLicense: readonly string[] = [...LICENSE_EVENTS, 'validUntil'];
  const ofApplication: readonly string[] = [...APPLICATION_EVENTS, 'needBy'];
  const what = after ?? before ?? '';
  const pointer = pointerTo('/due', after === undefined ? 'before' : 'after');
  if (ofLicense.includes(what) && subject.licenseId === null)
    throw sentenceProblem('due_of_license', pointer);
  if (ofApplication.includes(what) && subject.applicationId === null)
    throw sentenceProblem('due_of_application', pointer);
}

/** Who owes it, as ids of parties; null is the company. @throws Problem 422 */
export function obligedOf(
  one: string | null | undefined,
  several: readonly string[] | null | undefined,
): (Id | null)[] {
  if (one != null && several != null) throw sentenceProblem('obliged_one_way', '/obligedParties');
  if (several != null) return [...new Set(several)];
  if (one == null || one === 'us') return [null];
  if (!isId(one)) throw sentenceProblem('obliged_us_or_party', '/obligedParty');
  return [one.toLowerCase()];
}

/** Lead times as they are kept: the longest first. */
export function leadsOf(leadDays: readonly number[]): number[] {
  return [...leadDays].sort((a, b) => b - a);
}
