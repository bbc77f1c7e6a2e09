const DAY_MS = 86_400_000;

/** A span of days on the ruler, in percent of its length. */
export interface Span {
  readonly from: number;
  readonly width: number;
}

/** Days since another day, both as YYYY-MM-DD. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** A ruler from the first day to the last, with some room behind. */
export class Scale {
  private readonly days: number;

  constructor(
    readonly first: string,
    readonly last: string,
  ) {
    this.days = Math.max(1, daysBetween(first, last));
  }

  /** Where a day is, in percent; not beyond the ends. */
  at(day: string): number {
    return Math.min(100, Math.max(0, (daysBetween(this.first, day) / this.days) * 100));
  }

  /** A little that ends on a day. */
  before(day: string): Span {
    const end = this.at(day);
    const from = Math.max(0, end - 4);
    return { from, width: end - from };
  }

  span(from: string, to: string): Span {
    const start = this.at(from);
    return { from: start, width: Math.max(0, this.at(to) - start) };
  }
}

/** The earliest and the latest of some days. */
export function extent(days: readonly string[]): { first: string; last: string } {
  const sorted = [...days].sort();
  return { first: sorted[0] ?? '', last: sorted.at(-1) ?? '' };
}

/** So many days later, as YYYY-MM-DD. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}
