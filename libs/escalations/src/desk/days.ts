import type { PendingCase, ToldEvent } from '@ninety/licensing';

const DAY_MS = 86_400_000;

/** A number that lies between two, both included. */
export interface Bounds {
  readonly atLeast: number;
  readonly atMost: number;
}

/** When something happened, as far as it is known. */
export interface DayBounds {
  readonly notBefore: string;
  readonly notAfter: string;
}

function daysFrom(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The days of an event; one of which the first is not known began with the filing at the earliest. */
export function boundsOf(
  { on, notBefore, notAfter }: Pick<ToldEvent, 'on' | 'notBefore' | 'notAfter'>,
  earliest: string,
): DayBounds {
  const last = on ?? notAfter ?? earliest;
  return { notBefore: on ?? notBefore ?? (earliest < last ? earliest : last), notAfter: last };
}

/** Days since something, on a day. */
export function since({ notBefore, notAfter }: DayBounds, today: string): Bounds {
  return { atLeast: Math.max(0, daysFrom(notAfter, today)), atMost: Math.max(0, daysFrom(notBefore, today)) };
}

/** The filings of a case, the oldest first. */
export function filingsOf({ events }: Pick<PendingCase, 'events'>): readonly ToldEvent[] {
  return events.filter(({ type }) => type === 'filed');
}

/** The events of the newest filing, which is the first of them. */
export function ofNewestFiling({ events }: Pick<PendingCase, 'events'>): readonly ToldEvent[] {
  const begin = events.map(({ type }) => type).lastIndexOf('filed');
  return begin < 0 ? [] : events.slice(begin);
}
