/**
 * A calendar day as the whole number of days since 1970-01-01, without time or zone:
 * the procedure counts calendar days (15 CFR 750.4(a)(1)), so its arithmetic is that of integers.
 */
export type Day = number;

/** The day as people write it: `YYYY-MM-DD`. */
export type DayText = string;

const MS_PER_DAY = 86_400_000;
const FIRST_DAY: DayText = '0001-01-01';
const DAY_TEXT = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The last day that may be given: the hundred years after it are for what follows from it, such as a due date, so that every
 * day that is answered is of the calendar too.
 */
export const LAST_GIVEN_DAY: DayText = '9899-12-31';

/** A day that the procedure may be given, of the years 1 to 9899; null for anything else. */
export function parseGivenDay(text: unknown): Day | null {
  return typeof text === 'string' && text <= LAST_GIVEN_DAY ? parseDay(text) : null;
}

/** Reads `YYYY-MM-DD`, of the years 1 to 9999; null for anything else, impossible dates such as 2019-02-30 included. */
export function parseDay(text: unknown): Day | null {
  if (typeof text !== 'string' || !DAY_TEXT.test(text) || text < FIRST_DAY) return null;
  const day = Date.parse(`${text}T00:00:00Z`) / MS_PER_DAY;
  return Number.isInteger(day) && formatDay(day) === text ? day : null;
}

/** Writes a day as `YYYY-MM-DD`. */
export function formatDay(day: Day): DayText {
  return day >= 0 && day < MOST_WRITTEN ? (written[day] ??= write(day)) : write(day);
}

/** Days already written: an answer writes the same few dates many times over. Index: the day, until the year 2149. */
const written: DayText[] = [];
const MOST_WRITTEN = 65_536;

/** The number of days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return to - from;
}

function write(day: Day): DayText {
  const text = new Date(day * MS_PER_DAY).toISOString();
  return text.slice(0, text.indexOf('T'));
}

/** The same date so many years later; of a 29th of February, the 28th where there is none. */
export function yearsAfter(day: Day, years: number): Day {
  const date = new Date(day * MS_PER_DAY);
  const month = date.getUTCMonth();
  date.setUTCFullYear(date.getUTCFullYear() + years);
  if (date.getUTCMonth() !== month) date.setUTCDate(0);
  return Math.round(date.getTime() / MS_PER_DAY);
}
