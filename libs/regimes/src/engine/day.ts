/** A calendar day as the whole number of days since 1970-01-01, without time or zone. */
export type Day = number;

const MS_PER_DAY = 86_400_000;
/** The last day that may be given: what follows from it is of the calendar too. */
export const LAST_GIVEN_DAY = '9899-12-31';
const DAY_TEXT = /^\d{4}-\d{2}-\d{2}$/;

/** Reads `YYYY-MM-DD` of the years 1 to 9899; null for anything else, impossible dates included. */
export function parseDay(text: unknown): Day | null {
  if (typeof text !== 'string') return null;
  const known = read.get(text);
  if (known !== undefined) return known;
  const day = dayIn(text);
  if (day !== null && read.size < MOST_READ) read.set(text, day);
  return day;
}

/** Days already read: a case is read again for each day on which it may stand otherwise. */
const read = new Map<string, Day>();
const MOST_READ = 65_536;

function dayIn(text: string): Day | null {
  if (!DAY_TEXT.test(text) || text < '0001-01-01' || text > LAST_GIVEN_DAY) return null;
  const day = Date.parse(`${text}T00:00:00Z`) / MS_PER_DAY;
  return Number.isInteger(day) && formatDay(day) === text ? day : null;
}

/** Writes a day as `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  return day >= 0 && day < MOST_WRITTEN ? (written[day] ??= write(day)) : write(day);
}

/** Days already written: an answer writes the same few dates many times over. Index: the day, until the year 2149. */
const written: string[] = [];
const MOST_WRITTEN = 65_536;

function write(day: Day): string {
  const text = new Date(day * MS_PER_DAY).toISOString();
  return text.slice(0, text.indexOf('T'));
}

/** The day of the week, 0 for Sunday. */
export function weekday(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}
