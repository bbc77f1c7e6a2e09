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
  /** Whether the holidays of its year are known: those of years long past or far away are not. */
  knows(day: Day): boolean;
}

export const ALL_DAYS: Calendar = { upTo: (day) => day, dayOf: (count) => count, knows: () => true };

/** Days on which an authority was closed, both included. */
export interface Closure {
  readonly from: Day;
  readonly to: Day;
}

const WEEK = 7;
/** The years of which public holidays are looked up, each once: that takes some milliseconds. Others have none. */
const HOLIDAYS_FROM = 2010;
const HOLIDAYS_UNTIL = 2040;

/**
 * The days on which an authority works: those of the week, without what is free besides. Counted from the first year that
 * anybody asked about, so that only the years between it and a day are looked up.
 */
export class WorkingDays implements Calendar {
  /** Of the authority's place, once anybody asked about a year: a pack is loaded without. */
  private holidays: Holidays | null = null;
  private readonly closures: readonly Closure[];
  /** Holidays of a year on which the authority would work, in order. */
  private readonly years = new Map<number, readonly Day[]>();
  private origin: number | null = null;

  constructor(
    private readonly rule: CalendarRule,
    closures: readonly Closure[] = [],
  ) {
    this.closures = apart(closures);
  }

  upTo(day: Day): number {
    return this.weekdaysUpTo(day) - this.closedUpTo(day) - this.holidaysUpTo(day);
  }

  dayOf(count: number): Day {
    let early = Math.floor((count / (WEEK - this.rule.weekend.length)) * WEEK) - WEEK;
    let step = WEEK;
    while (this.upTo(early) >= count) early -= step *= 2;
    let late = early + step;
    while (this.upTo(late) < count) late += step *= 2;
    while (late - early > 1) {
      const between = Math.floor((early + late) / 2);
      if (this.upTo(between) < count) early = between;
      else late = between;
    }
    return late;
  }

  knows(day: Day): boolean {
    const year = yearOf(day);
    return !this.rule.holidays || (HOLIDAYS_FROM <= year && year <= HOLIDAYS_UNTIL);
  }

  /** Days of the week on which the authority was closed. */
  private closedUpTo(day: Day): number {
    let count = 0;
    for (const { from, to } of this.closures) {
      if (from > day) break;
      count += this.weekdaysUpTo(Math.min(to, day)) - this.weekdaysUpTo(from - 1);
    }
    return count;
  }

  /** Days of the week on which the authority works, from the Sunday before 1970. */
  private weekdaysUpTo(day: Day): number {
    const { weekend } = this.rule;
    const last = weekday(day);
    const inWeek = last + 1 - weekend.filter((free) => free <= last).length;
    return ((day - last + WEEKDAY_OF_FIRST) / WEEK) * (WEEK - weekend.length) + inWeek;
  }

  private holidaysUpTo(day: Day): number {
    if (!this.rule.holidays) return 0;
    const year = yearOf(day);
    this.origin ??= year;
    let count = 0;
    for (const one of knownYears(this.origin, year)) count += this.holidaysOf(one).length;
    for (const one of knownYears(year, this.origin)) count -= this.holidaysOf(one).length;
    return count + this.holidaysOf(year).filter((one) => one <= day).length;
  }

  private holidaysOf(year: number): readonly Day[] {
    const known = this.years.get(year);
    if (known) return known;
    const { holidays } = this.rule;
    if (!holidays || year < HOLIDAYS_FROM || year > HOLIDAYS_UNTIL) return [];
    this.holidays ??= new Holidays(holidays.country, holidays.state ?? '', { types: ['public', 'bank'] });
    const dates = this.holidays.getHolidays(year).map(({ date }) => parseDay(date.slice(0, 10)) ?? NaN);
    const free = [...new Set(dates)].filter((day) => this.wouldWork(day)).sort((a, b) => a - b);
    this.years.set(year, free);
    return free;
  }

  private wouldWork(day: Day): boolean {
    if (this.rule.weekend.includes(weekday(day))) return false;
    return !this.closures.some(({ from, to }) => from <= day && day <= to);
  }
}

function yearOf(day: Day): number {
  return Number(formatDay(day).slice(0, -'-12-31'.length));
}

/** 1970-01-01 was a Thursday. */
const WEEKDAY_OF_FIRST = 4;

/** The years with holidays from one until before another; none where that is not later. */
function* knownYears(from: number, until: number): Generator<number> {
  const last = Math.min(until, HOLIDAYS_UNTIL + 1);
  for (let year = Math.max(from, HOLIDAYS_FROM); year < last; year += 1) yield year;
}

/** Closures without what two have in common. */
function apart(closures: readonly Closure[]): Closure[] {
  const result: Closure[] = [];
  for (const { from, to } of [...closures].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && from <= last.to) result[result.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else result.push({ from, to });
  }
  return result;
}
