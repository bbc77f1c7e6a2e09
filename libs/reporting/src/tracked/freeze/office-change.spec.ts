import { parseDay } from '@ninety/procedure';
import type { Day } from '@ninety/procedure';
import { describe, expect, it } from 'vitest';
import { freezeReport, standingStill } from './freeze-report.js';
import type { LikeCase } from './like-cases.js';
import { officeChange } from './office-change.js';
import type { OfficeChange } from './office-change.js';
import { chance, simulated, weekdays } from './simulated-office.js';
import type { SimulatedOffice } from './simulated-office.js';

/** Offices, and years of asking daily, that are made up for a rate; docs/timeliness.md says what more of them measured. */
const RUNS = Number(process.env.FREEZE_RUNS ?? 60);
const YEARS = Number(process.env.FREEZE_YEARS ?? 5);
const LAST = 1_500;

const after = (office: Partial<SimulatedOffice>, seed: number): OfficeChange =>
  officeChange(
    simulated({ days: LAST, quarterly: 30, ...office }, chance(seed)),
    LAST,
    office.dayIs ?? weekdays,
  );

/** Of so many offices, the share that is told to be so. */
function share(runs: number, isSo: (seed: number) => boolean): number {
  let count = 0;
  for (let seed = 1; seed <= runs; seed += 1) if (isSo(seed)) count += 1;
  return count / runs;
}

function measured(what: string, rate: number): number {
  if (process.env.FREEZE_RUNS !== undefined) process.stdout.write(`${what}: ${(100 * rate).toFixed(1)} %\n`);
  return rate;
}

const isAlarm = ({ state }: OfficeChange) => state !== 'no_change' && state !== 'cannot_say';
const day = (text: string): Day => parseDay(text) ?? NaN;

describe('a freeze of an office', () => {
  it.each<[string, Partial<SimulatedOffice>]>([
    ['a constant office, 30 decisions a quarter', {}],
    ['a constant office, 200 decisions a quarter', { quarterly: 200 }],
    [
      'an office of which more and more is asked',
      { quarterly: 60, filings: (on) => 0.3 + (1.4 * on) / LAST },
    ],
    ['a young backlog', { quarterly: 40, filings: (on) => (on > LAST - 30 ? 4 : 1) }],
    ['durations of a long tail', { quarterly: 40, spread: 1 }],
  ])('is not told of %s', (what, office) => {
    expect(
      measured(
        `alarms, ${what}`,
        share(RUNS, (seed) => isAlarm(after(office, seed))),
      ),
    ).toBeLessThanOrEqual(0.02);
  });

  it('is told of 30 days without a decision, where 30 came a quarter', () => {
    const frozen = { pace: (on: Day) => (on > LAST - 30 ? 0 : 1) };
    const rate = share(RUNS, (seed) => after(frozen, seed).state === 'frozen');
    expect(measured('told, a freeze of 30 days', rate)).toBeGreaterThanOrEqual(0.95);
  });

  it('is told of few constant offices by somebody who asks on every day of a year', () => {
    const rate = share(YEARS, (seed) => {
      const cases = simulated({ days: LAST, quarterly: 30 }, chance(9_000 + seed));
      for (let on = LAST - 364; on <= LAST; on += 1)
        if (isAlarm(officeChange(cases, on, weekdays))) return true;
      return false;
    });
    expect(measured('alarms in a year of asking daily', rate)).toBeLessThanOrEqual(YEARS < 50 ? 0.2 : 0.05);
  });

  it('began within the days that are named, nine times of ten', () => {
    const frozen = { quarterly: 60, pace: (on: Day) => (on > LAST - 45 ? 0 : 1) };
    const rate = share(RUNS, (seed) => {
      const { since } = after(frozen, seed);
      // The first working day after the last of before may be two days later.
      return since !== null && since.notBefore <= LAST - 44 + 2 && LAST - 44 <= since.notAfter;
    });
    expect(measured('the beginning is within its interval', rate)).toBeGreaterThanOrEqual(0.85);
  });

  it('is the pause of February 2025: told in it, and over after it', () => {
    const [began, ended] = [day('2025-02-05'), day('2025-03-26')];
    const from = day('2023-01-01');
    const pace = (on: Day) => (from + on >= began && from + on <= ended ? 0.02 : 1);
    const days = day('2025-12-31') - from;
    const cases = simulated({ days, quarterly: 90, pace, dayIs: shifted(from) }, chance(5)).map((one) =>
      moved(one, from),
    );
    const on = (text: string) => officeChange(cases, day(text), weekdays);
    expect(on('2025-02-04').state).toBe('no_change');
    const within = on('2025-03-20');
    expect(within.state).toBe('frozen');
    expect(within.probability).toBeGreaterThan(0.95);
    expect(within.since?.notBefore).toBeLessThanOrEqual(began + 4);
    expect(within.since?.notAfter).toBeGreaterThanOrEqual(began);
    expect(['frozen', 'slower']).not.toContain(on('2025-09-30').state);
  });

  it('is no mystery where the office was closed: the days count for nothing, and the closure is named', () => {
    const closed = {
      from: '2025-10-01',
      to: '2025-11-12',
      reason: 'A lapse of appropriations',
      source: 'press',
    };
    const from = day('2023-01-01');
    const isClosed = (on: Day) => on >= day(closed.from) && on <= day(closed.to);
    const dayIs = (on: Day) => (weekdays(on) === 'free' ? 'free' : isClosed(on) ? 'closed' : 'works');
    const office = {
      days: day('2025-12-31') - from,
      quarterly: 90,
      dayIs: (on: Day) => dayIs(from + on),
    } as const;
    const cases = simulated(office, chance(6)).map((one) => moved(one, from));
    const asOf = day('2025-11-10');
    const change = officeChange(cases, asOf, dayIs);
    expect(isAlarm(change)).toBe(false);
    const read = { regime: 'us-bis', authority: 'BIS', type: null, asOf, change, closures: [closed] };
    expect(freezeReport(read)).toMatchObject({ closedNow: closed, closuresWithin: [closed] });
    expect(standingStill(read, '2025-08-01')).toMatchObject({
      verdict: 'whole_office',
      why: { code: 'still_closed' },
    });
    // Without the closure it would be taken for a freeze.
    expect(officeChange(cases, asOf, weekdays).state).toBe('frozen');
  });

  it('is told from one stuck file, and says nothing of what is usual or of too few', () => {
    const read = (change: OfficeChange) => ({ change, closures: [], asOf: LAST });
    const constant = after({ quarterly: 60 }, 3);
    const filed = (ago: number) => new Date((LAST - ago) * 86_400_000).toISOString().slice(0, 10);
    expect(standingStill(read(constant), filed(200))).toMatchObject({ verdict: 'one_file' });
    expect(standingStill(read(constant), filed(30))).toMatchObject({ verdict: 'cannot_say' });
    const frozen = after({ quarterly: 60, pace: (on) => (on > LAST - 45 ? 0 : 1) }, 3);
    expect(standingStill(read(frozen), filed(200))).toMatchObject({ verdict: 'whole_office' });
    const few = after({ quarterly: 2 }, 3);
    expect(few).toMatchObject({ state: 'cannot_say', probability: null });
    expect(standingStill(read(few), filed(400))).toMatchObject({ verdict: 'cannot_say', stillPending: null });
  });

  it('is not claimed where it depends on days that are known only as lying between two', () => {
    const cases = simulated({ days: LAST, quarterly: 60, pace: (on) => (on > LAST - 45 ? 0 : 1) }, chance(3));
    const vague = cases.map((one, place) =>
      one.endedTo !== null && place % 3 === 0 ? { ...one, endedTo: Math.max(one.endedTo, LAST - 3) } : one,
    );
    expect(officeChange(vague, LAST, weekdays).state).toBe('cannot_say');
  });
});

function shifted(from: Day): (on: Day) => ReturnType<typeof weekdays> {
  return (on) => weekdays(from + on);
}

function moved({ filedFrom, filedTo, endedFrom, endedTo, isDecided }: LikeCase, by: Day): LikeCase {
  return {
    filedFrom: filedFrom + by,
    filedTo: filedTo + by,
    endedFrom: endedFrom === null ? null : endedFrom + by,
    endedTo: endedTo === null ? null : endedTo + by,
    isDecided,
  };
}
