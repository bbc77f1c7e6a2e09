import type { Day } from '@ninety/procedure';
import type { LikeCase, OfficeDay } from './like-cases.js';

/** An office that is made up: filings come by chance, and each open case is decided by chance, by its age. */
export interface SimulatedOffice {
  readonly days: number;
  /** Decisions a quarter, in the long run. */
  readonly quarterly: number;
  /** Its pace on a day, by its usual one; 1 where left out. */
  readonly pace?: (day: Day) => number;
  /** Filings on a day, by how many there usually are; 1 where left out. */
  readonly filings?: (day: Day) => number;
  readonly dayIs?: (day: Day) => OfficeDay;
  /** Half of the decisions come after so many days. */
  readonly median?: number;
  readonly spread?: number;
}

/** Day 0 is a Thursday. */
export function weekdays(day: Day): OfficeDay {
  return (day + 4) % 7 === 0 || (day + 4) % 7 === 6 ? 'free' : 'works';
}

/** Numbers between 0 and 1 that are the same for a seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The cases of days 1 to the last. */
export function simulated(office: SimulatedOffice, random: () => number): LikeCase[] {
  const { days, quarterly, pace = one, filings = one, dayIs = weekdays, median = 38, spread = 0.6 } = office;
  const daily = (quarterly * 7) / (91 * 5);
  const hazards = hazardsByAge(median, spread, days);
  const done: LikeCase[] = [];
  let open: Day[] = [];
  for (let day = 1; day <= days; day += 1) {
    if (dayIs(day) !== 'works') continue;
    const stays: Day[] = [];
    for (const filed of open)
      if (random() < (hazards[day - filed] ?? 0) * pace(day)) done.push(decided(filed, day));
      else stays.push(filed);
    open = stays;
    for (let left = poisson(daily * filings(day), random); left > 0; left -= 1) open.push(day);
  }
  return [
    ...done,
    ...open.map((filed) => ({
      filedFrom: filed,
      filedTo: filed,
      endedFrom: null,
      endedTo: null,
      isDecided: false,
    })),
  ];
}

const one = () => 1;

function decided(filed: Day, ended: Day): LikeCase {
  return { filedFrom: filed, filedTo: filed, endedFrom: ended, endedTo: ended, isDecided: true };
}

/** Of a log-normal duration: the chance of a decision on a working day of each age, seven days' being five's. */
function hazardsByAge(median: number, spread: number, days: number): number[] {
  const surviving = (age: number) => 1 - normal(Math.log(Math.max(age, 0.01) / median) / spread);
  return Array.from({ length: days + 1 }, (_, age) => {
    const left = surviving(age);
    return left < 1e-9 ? 0.05 : Math.min(0.9, ((1 - surviving(age + 1) / left) * 7) / 5);
  });
}

/** A. & S. 7.1.26. */
function normal(z: number): number {
  const t = 1 / (1 + 0.3275911 * (Math.abs(z) / Math.SQRT2));
  const poly =
    ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  const erf = 1 - poly * Math.exp((-z * z) / 2);
  return z < 0 ? (1 - erf) / 2 : (1 + erf) / 2;
}

function poisson(mean: number, random: () => number): number {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > limit; product *= random()) count += 1;
  return count;
}
