import { daysAfter } from './days.js';
import type { DutyTerms, Occurrence } from './duty.js';

/** What a day brings to a duty, once that it is owed. */
export interface DutyDayNews {
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly type: 'duty.warning' | 'duty.overdue' | 'duty.escalated';
  /** Days until it is due, or since. */
  readonly days: number;
}

/** In the order in which they come. */
export function dayNewsOf(dueOn: string, leadDays: readonly number[], escalationDays: number): DutyDayNews[] {
  const warnings = leadDays.map((days) => ({
    on: daysAfter(dueOn, -days),
    type: 'duty.warning' as const,
    days,
  }));
  return [
    ...warnings,
    { on: daysAfter(dueOn, 1), type: 'duty.overdue' as const, days: 1 },
    { on: daysAfter(dueOn, escalationDays), type: 'duty.escalated' as const, days: escalationDays },
  ].sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

/**
 * The first day from one on that brings something to an occurrence: a warning that lies before it is not given but of a renewal,
 * whose day moves by itself, and that it is overdue, or has long been, is told late. Null: nothing.
 */
export function firstWatch(
  { state, dueOn }: Pick<Occurrence, 'state' | 'dueOn'>,
  { leadDays, due }: Pick<DutyTerms, 'leadDays' | 'due'>,
  escalationDays: number,
  from: string,
): string | null {
  if (state !== 'open' || dueOn === null) return null;
  const days = dayNewsOf(dueOn, leadDays, escalationDays)
    .filter(({ type, on }) => type !== 'duty.warning' || on >= from || 'renewal' in due)
    .map(({ on }) => (on < from ? from : on));
  // On its day the next one of a duty that comes again is seen.
  return earliest([...days, ...(dueOn >= from ? [dueOn] : [])]);
}

/** The first day after one that brings something; null: none. */
export function watchAfter(
  dueOn: string,
  { leadDays }: Pick<DutyTerms, 'leadDays'>,
  escalationDays: number,
  day: string,
): string | null {
  const days = dayNewsOf(dueOn, leadDays, escalationDays).map(({ on }) => on);
  return earliest([...days, dueOn].filter((on) => on > day));
}

function earliest(days: readonly string[]): string | null {
  return days.length === 0 ? null : days.reduce((first, day) => (day < first ? day : first));
}
