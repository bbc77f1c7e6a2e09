import { formatDay, parseDay } from './day.js';
import type { Day } from './day.js';

/** When something happened, as far as it is known: not before `lo`, not after `hi`, both included. */
export interface Span {
  readonly lo: Day;
  readonly hi: Day;
}

/** A date of an answer: exact, or what it lies between. */
export type DateText = string | { readonly notBefore: string; readonly notAfter: string };

export function exactly(day: Day): Span {
  return { lo: day, hi: day };
}

export function shifted({ lo, hi }: Span, by: (day: Day) => Day): Span {
  return { lo: by(lo), hi: by(hi) };
}

export function dateText({ lo, hi }: Span): DateText {
  return lo === hi ? formatDay(lo) : { notBefore: formatDay(lo), notAfter: formatDay(hi) };
}

/** Whether one lies on or before another whatever the exact days are: yes, no, or null where that depends on them. */
export function isBy(one: Span, other: Span): boolean | null {
  if (one.hi <= other.lo) return true;
  return one.lo > other.hi ? false : null;
}

/** A date of an answer as days. */
export function spanOf(date: DateText): Span {
  if (typeof date === 'string') return exactly(parseWritten(date));
  return { lo: parseWritten(date.notBefore), hi: parseWritten(date.notAfter) };
}

/** What lies between the earliest and the latest of some dates. */
export function around(dates: readonly DateText[]): DateText {
  const spans = dates.map(spanOf);
  return dateText({
    lo: Math.min(...spans.map(({ lo }) => lo)),
    hi: Math.max(...spans.map(({ hi }) => hi)),
  });
}

/** A date that was written here may lie beyond those that may be given. */
function parseWritten(text: string): Day {
  return parseDay(text) ?? Date.parse(`${text}T00:00:00Z`) / 86_400_000;
}
