import type { Day } from '@ninety/procedure';
import type { OfficeDay, ReadCase } from './like-cases.js';

/** So many decisions make an age band: with fewer its hazard would be a guess. */
const DECISIONS_A_BAND = 12;
const MOST_BANDS = 8;

/** The ages, in days from the filing, with which bands begin: each has about as many decisions as another. */
export function bandsOf(ages: readonly number[]): number[] {
  const sorted = [...ages].sort((a, b) => a - b);
  const count = Math.min(MOST_BANDS, Math.max(1, Math.floor(sorted.length / DECISIONS_A_BAND)));
  const edges = new Set([0]);
  for (let band = 1; band < count; band += 1)
    edges.add(1 + (sorted[Math.floor((band * sorted.length) / count) - 1] ?? 0));
  return [...edges];
}

/** The days of a window on which the authority works, in order, with the place of each. */
export class WorkingWindow {
  readonly days: readonly Day[];
  /** Of each day of the window, the place of the last working day up to it; -1: none, or closed. */
  private readonly places: readonly number[];

  constructor(
    readonly from: Day,
    readonly to: Day,
    dayIs: (day: Day) => OfficeDay,
  ) {
    const days: Day[] = [];
    const places: number[] = [];
    for (let day = from; day <= to; day += 1) {
      const kind = dayIs(day);
      if (kind === 'works') days.push(day);
      places.push(kind === 'closed' ? -1 : days.length - 1);
    }
    this.days = days;
    this.places = places;
  }

  /** Where what happened on a day counts; -1: nowhere. */
  placeOf(day: Day): number {
    return this.places[day - this.from] ?? -1;
  }
}

/** Open case-days and decisions of each age band, by working day. */
export interface Exposure {
  readonly window: WorkingWindow;
  readonly bands: readonly number[];
  /** By band, then by the place of the working day. */
  readonly caseDays: readonly Float64Array[];
  readonly decisions: readonly Float64Array[];
}

/** Linear in the cases: each adds two marks to each band that it lived through. */
export function exposureOf(
  cases: readonly ReadCase[],
  window: WorkingWindow,
  bands: readonly number[],
): Exposure {
  const span = window.to - window.from + 2;
  const marks = bands.map(() => new Float64Array(span));
  const decisions = bands.map(() => new Float64Array(window.days.length));
  for (const { filed, ended, isDecided } of cases) {
    if (ended !== null && ended < window.from) continue;
    markLife(marks, bands, window, filed, Math.min(ended ?? window.to, window.to));
    if (!isDecided || ended === null) continue;
    const place = window.placeOf(ended);
    const counts = decisions[bandOf(bands, ended - filed)];
    if (place >= 0 && counts) counts[place] = (counts[place] ?? 0) + 1;
  }
  return { window, bands, decisions, caseDays: marks.map((own) => onWorkingDays(own, window)) };
}

/** Which band an age belongs to. */
export function bandOf(bands: readonly number[], age: number): number {
  return bands.findLastIndex((edge) => edge <= age);
}

function markLife(
  marks: readonly Float64Array[],
  bands: readonly number[],
  { from }: WorkingWindow,
  filed: Day,
  last: Day,
): void {
  marks.forEach((own, band) => {
    const begins = Math.max(filed + (bands[band] ?? 0), from);
    const ends = Math.min(filed + (bands[band + 1] ?? Infinity) - 1, last);
    if (begins > ends) return;
    own[begins - from] = (own[begins - from] ?? 0) + 1;
    own[ends + 1 - from] = (own[ends + 1 - from] ?? 0) - 1;
  });
}

function onWorkingDays(marks: Float64Array, { from, days }: WorkingWindow): Float64Array {
  let open = 0;
  const running = marks.map((mark) => (open += mark));
  return Float64Array.from(days, (day) => running[day - from] ?? 0);
}
