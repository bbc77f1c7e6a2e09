import Holidays from 'date-holidays';
import { formatDay, parseDay, weekday } from './day.js';
import type { Day } from './day.js';
import type { CalendarRule } from './pack.js';

/** Counts days: all of them, or those on which an authority works. */
export interface Calendar {
  /** How many counted days there are up to and including a day, from some beginning. */
  upTo(day: Day): number;
  /** The first day up to which so many are counted. */
  dayOf(count: number): Day;
}

export const ALL_DAYS: Calendar = { upTo: (day) => day, dayOf: (count) => count };

/** Days on which an authority was closed, both included. */
export interface Closure {
  readonly from: Day;
  readonly to: Day;
}

const WEEK = 7;

/** The days on which an authority works; each year's holidays are looked up once. */
export class WorkingDays implements Calendar {
  private readonly free: ReadonlySet<number>;
  /** The year that was counted first. */
  private origin: number | null = null;
  private readonly counts = new Map<Day, number>();
  private readonly years = new Map<number, ReadonlySet<Day>>();
  private readonly holidays: Holidays | null;

  constructor(
    { weekend, holidays }: CalendarRule,
    private readonly closures: readonly Closure[] = [],
  ) {
    this.free = new Set(weekend);
    this.holidays = holidays
      ? new Holidays(holidays.country, holidays.state ?? '', { types: ['public', 'bank'] })
      : null;
  }

  isWorking(day: Day): boolean {
    if (this.free.has(weekday(day))) return false;
    if (this.closures.some(({ from, to }) => from <= day && day <= to)) return false;
    return !this.holidaysOf(yearOf(day)).has(day);
  }

  upTo(day: Day): number {
    const known = this.counts.get(day);
    if (known !== undefined) return known;
    this.countYear(yearOf(day));
    return this.counts.get(day) ?? NaN;
  }

  dayOf(count: number): Day {
    const origin = firstOf(this.origin ?? 0);
    let day = origin + Math.floor((count / (WEEK - this.free.size)) * WEEK);
    while (this.upTo(day) >= count) day -= WEEK;
    while (this.upTo(day) < count) day += 1;
    return day;
  }

  /** Counts the days of a year, and of those between it and the year that was counted first. */
  private countYear(year: number): void {
    this.origin ??= year;
    const first = firstOf(year);
    const next = firstOf(year + 1);
    let count = 0;
    if (year > this.origin) count = this.upTo(first - 1);
    if (year < this.origin) {
      count = this.upTo(next) - (this.isWorking(next) ? 1 : 0);
      for (let day = first; day < next; day += 1) if (this.isWorking(day)) count -= 1;
    }
    for (let day = first; day < next; day += 1) {
      if (this.isWorking(day)) count += 1;
      this.counts.set(day, count);
    }
  }

  private holidaysOf(year: number): ReadonlySet<Day> {
    const known = this.years.get(year);
    if (known) return known;
    const days = new Set(
      (this.holidays?.getHolidays(year) ?? []).map(({ date }) => parseDay(date.slice(0, 10)) ?? NaN),
    );
    this.years.set(year, days);
    return days;
  }
}

function yearOf(day: Day): number {
  return Number(formatDay(day).slice(0, 4));
}

function firstOf(year: number): Day {
  return Date.UTC(year, 0, 1) / 86_400_000;
}
