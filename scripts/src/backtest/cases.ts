import { isIllegal, replay } from '@ninety/procedure';
import type { Day } from '@ninety/procedure';
import { randomHistory } from '../seed/histories.js';
import { COUNTRIES, ECCNS, SUPPLIERS } from '../seed/spread.js';
import { Random } from '../seed/random.js';

/** A case as it was in the end. */
export interface PastCase {
  /** Whose it is; a company's forecast rests on its own. */
  readonly owner: number;
  readonly country: string;
  readonly eccns: readonly string[];
  readonly filedOn: Day;
  /** Null: pending when the data ends. */
  readonly endedOn: Day | null;
  readonly isDecided: boolean;
}

/** What cases are made up from. */
export interface Making {
  readonly cases: number;
  readonly years: number;
  readonly seed: number;
  readonly lastDay: Day;
}

const DAYS_PER_YEAR = 365;

/** Cases with the histories of `npm run seed`: the same spread over days, suppliers, countries and ECCNs. */
export function seededCases({ cases, years, seed, lastDay }: Making): PastCase[] {
  const random = new Random(seed);
  const owners = Array.from({ length: SUPPLIERS }, (_, index) => index);
  return Array.from({ length: cases }, (_, place) => {
    const filedOn = dayOf(place, { cases, years, lastDay });
    const owner = random.mostlyEarly(owners);
    const country = random.mostlyEarly(COUNTRIES);
    const eccns = eccnsOf(random);
    const history = randomHistory(random, filedOn, lastDay);
    const standing = replay(
      history.map(({ event }) => event),
      lastDay,
    );
    if (isIllegal(standing)) throw new Error(`an unlawful history was made up: ${standing.why}`);
    const endedOn = standing.state?.end?.on ?? null;
    const isDecided = endedOn !== null && standing.state?.status !== 'withdrawn';
    return { owner, country, eccns, filedOn, endedOn, isDecided };
  });
}

/**
 * Cases of companies to whose authority something happens: countries and ECCNs take longer or shorter, it slows down and
 * catches up again, it decides nothing on weekends, and three cases in a hundred are withdrawn.
 */
export function driftingCases({ cases, years, seed, lastDay }: Making): PastCase[] {
  const random = new Random(seed);
  const owners = Array.from({ length: SUPPLIERS }, (_, index) => index);
  const slow = new Map<string, number>(
    [...COUNTRIES, ...ECCNS].map((name) => [name, random.between(-40, 40) / 100]),
  );
  return Array.from({ length: cases }, (_, place) => {
    const filedOn = dayOf(place, { cases, years, lastDay });
    const country = random.mostlyEarly(COUNTRIES);
    const eccns = eccnsOf(random);
    const year = (filedOn - lastDay) / DAYS_PER_YEAR;
    const middle =
      Math.log(32) + (slow.get(country) ?? 0) + (slow.get(eccns[0] ?? '') ?? 0) + 0.3 * Math.sin(year * 1.6);
    const took = Math.max(1, Math.round(Math.exp(middle + 0.75 * normal(random))));
    const isWithdrawn = random.percent(3);
    const endedOn = filedOn + (isWithdrawn ? random.between(1, 90) : onWorkingDay(filedOn, took));
    return {
      owner: random.mostlyEarly(owners),
      country,
      eccns,
      filedOn,
      endedOn: endedOn > lastDay ? null : endedOn,
      isDecided: !isWithdrawn && endedOn <= lastDay,
    };
  });
}

function dayOf(place: number, { cases, years, lastDay }: Omit<Making, 'seed'>): Day {
  return lastDay - years * DAYS_PER_YEAR + Math.floor((place / cases) * years * DAYS_PER_YEAR);
}

function eccnsOf(random: Random): string[] {
  const count = random.percent(70) ? 1 : 2;
  return [...new Set(Array.from({ length: count }, () => random.mostlyEarly(ECCNS)))].sort();
}

/** Day 0, the first of January of 1970, was a Thursday. */
function onWorkingDay(filedOn: Day, took: number): number {
  const weekday = (filedOn + took + 4) % 7;
  return took + (weekday === 6 ? 2 : weekday === 0 ? 1 : 0);
}

/** By Box and Muller. */
function normal(random: Random): number {
  const uniform = () => random.between(1, 1_000_000) / 1_000_001;
  return Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}
