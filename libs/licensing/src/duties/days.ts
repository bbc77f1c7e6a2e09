import { formatDay } from '@ninety/procedure';
import type { Day } from '@ninety/procedure';
import { dayOf } from '../case/standing.js';

/** The ends of the calendar that a day can be written in. */
const FIRST_DAY = '0001-01-01';
export const LAST_DAY = '9999-12-31';

const [FIRST, LAST]: readonly [Day, Day] = [dayOf(FIRST_DAY), dayOf(LAST_DAY)];

/** A day so many days later, or earlier; beyond an end of the calendar that end. */
export function daysAfter(day: string, days: number): string {
  return formatDay(Math.min(LAST, Math.max(FIRST, dayOf(day) + days)));
}

/** A day so many days later; null: it is beyond the calendar. */
export function laterBy(day: string, days: number): string | null {
  return dayOf(day) + days > LAST ? null : daysAfter(day, days);
}
