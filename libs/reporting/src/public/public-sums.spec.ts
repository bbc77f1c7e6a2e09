import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FiscalPeriod } from '../quarterly/fiscal-quarter.js';
import { quarterlyReport } from '../quarterly/quarterly-report.js';
import { DECISIONS } from '../quarterly/tallies.js';
import type { EndTally, PendingTally } from '../quarterly/tallies.js';
import { publicGroups, publicQuarter, publicQuarters, tellsOfFew } from './public-sums.js';

const PERIOD: FiscalPeriod = { name: 'FY2026Q3', from: '2026-04-01', to: '2026-06-30' };

function reported(ended: readonly EndTally[], pending: readonly PendingTally[] = []) {
  const subject = {
    period: PERIOD,
    today: '2026-08-10',
    regime: 'us-bis',
    isToldLittle: true,
    isLookedInto: true,
  };
  const submitted = { count: 0, again: 0, mayBelong: 0 };
  const rest = { mayHaveEnded: 0, endedByLaw: 0, statuses: [], reasons: [], referrals: null };
  return quarterlyReport(subject, { ...rest, submitted, ended, pending });
}

function ended(days: number | null, count: number, change: Partial<EndTally> = {}): EndTally {
  return { dimension: 'all', key: null, end: 'approved', least: days, most: days, count, ...change };
}

function isFew(count: number): boolean {
  return count > 0 && count < 5;
}

describe('what everybody may know of a quarter', () => {
  it('has no limit from which few between two limits would follow', () => {
    // Eight within 30 days, two more within 90, ten beyond 120.
    const { limits } = publicQuarter(reported([ended(20, 8), ended(80, 2), ended(200, 10)]));
    expect(limits.map(({ decidedWithin }) => decidedWithin?.atLeast ?? null)).toEqual([8, null, null]);
  });

  it('has no days of few where of most they are not known', () => {
    expect(publicQuarter(reported([ended(null, 9), ended(33, 1)]))).toMatchObject({
      decided: 10,
      average: null,
      median: null,
    });
  });

  it('has, with a key as without one, no group of which the days of few are known', () => {
    const of = (key: string, days: number | null, count: number) =>
      ended(days, count, { dimension: 'country', key });
    const all = [ended(null, 9), ended(33, 1), ended(50, 24)];
    const { byCountry } = reported([
      ...all,
      of('DE', null, 9),
      of('DE', 33, 1),
      of('MY', 50, 12),
      of('SG', 50, 12),
    ]);
    expect(byCountry.filter(({ key }) => key === 'DE')).toEqual([{ key: 'DE', processing: null }]);
    expect(byCountry.filter(({ processing }) => processing !== null)).toEqual([]);
  });

  it('has no group that leaves few over, also where an application is of several', () => {
    const of = (key: string) => ended(50, 20, { dimension: 'country', key });
    const report = reported([ended(50, 22), of('DE'), of('MY')]);
    expect(report.byCountry.map(({ processing }) => processing?.decided)).toEqual([20, 20]);
    expect(publicGroups(report, report.byCountry)).toEqual([]);
  });

  it('does not name a group that is too small', () => {
    const of = (key: string, count: number) => ended(50, count, { dimension: 'country', key });
    const report = reported([ended(50, 17), of('DE', 10), of('MY', 5), of('KP', 2)]);
    expect(publicGroups(report, report.byCountry).map(({ key }) => key)).toEqual(['DE']);
  });

  it('never tells of few, whatever was decided and is pending', () => {
    const tally = fc.record({
      days: fc.option(fc.integer({ min: 0, max: 150 })),
      wide: fc.integer({ min: 0, max: 60 }),
      count: fc.integer({ min: 1, max: 9 }),
      end: fc.constantFrom(...DECISIONS),
    });
    fc.assert(
      fc.property(fc.array(tally, { maxLength: 8 }), fc.array(tally, { maxLength: 8 }), (decisions, open) => {
        const { decided, outcomes, limits, pending } = publicQuarter(
          reported(
            decisions.map(({ days, wide, count, end }) => ({
              ...ended(days, count, { end }),
              most: days === null ? null : days + wide,
            })),
            open.map(({ days, wide, count }) => ({
              ...{ least: days ?? 0, most: (days ?? 0) + wide },
              ...{ isPendingStill: true, isCertain: days !== null, count },
            })),
          ),
        );
        for (const bound of ['atLeast', 'atMost'] as const)
          for (const [whole, parts] of [
            [decided, limits.map(({ decidedWithin }) => decidedWithin)],
            [pending?.[bound] ?? null, limits.map(({ pendingBeyond }) => pendingBeyond)],
          ] as const) {
            const told = [0, whole, ...parts.map((part) => part?.[bound] ?? null)].filter(
              (one) => one !== null,
            );
            for (const one of told)
              for (const other of told) expect(isFew(Math.abs(one - other))).toBe(false);
          }
        const told = outcomes.flatMap(({ count }) => (count === null ? [] : [count]));
        expect(told.some(isFew)).toBe(false);
        const over = (decided ?? 0) - told.reduce((sum, count) => sum + count, 0);
        if (decided !== null) expect(isFew(over)).toBe(false);
      }),
    );
  });
  it('has nothing pending where few of it would follow from the quarter before', () => {
    const pending = (count: number): PendingTally => ({
      ...{ least: 40, most: 40, isPendingStill: true, isCertain: true, count },
    });
    // Nothing was filed: seven pending and five decided leave two.
    const quarters = publicQuarters([reported([ended(20, 5)], [pending(2)]), reported([], [pending(7)])]);
    expect(quarters.map((one) => one.pending)).toEqual([null, null]);
    expect(quarters.flatMap(({ limits }) => limits.map(({ pendingBeyond }) => pendingBeyond))).toEqual(
      Array.from({ length: 6 }, () => null),
    );
    const many = publicQuarters([reported([ended(20, 5)], [pending(12)]), reported([], [pending(17)])]);
    expect(many.map((one) => one.pending?.atLeast)).toEqual([12, 17]);
  });

  it('never tells of few pending, of any sequence of quarters, to who knows the rule and all filings', () => {
    const quarter = fc.record({ filed: fc.nat(12), decided: fc.nat(12), withdrawn: fc.nat(6) });
    const cases = fc.tuple(fc.nat(15), fc.array(quarter, { minLength: 2, maxLength: 5 }));
    fc.assert(
      fc.property(cases, ([begin, turns]) => {
        const steps = turns.map(({ filed, decided, withdrawn }) => ({ decided, net: filed - withdrawn }));
        const truth = flowOf(begin, steps);
        fc.pre(truth !== null);
        const seen = shownOf(truth);
        // All that can have been, as far as is shown: pending at first, and how many were decided where that was few.
        const possible = worlds(steps, seen).filter((world) => isSame(shownOf(world), seen));
        expect(possible).toContainEqual(truth);
        for (const [place, one] of truth.entries())
          if (isFew(one.pending))
            expect(new Set(possible.map((world) => world[place]?.pending)).size).toBeGreaterThan(1);
      }),
      { numRuns: 60 },
    );
  });
});

interface Turn {
  readonly decided: number;
  readonly pending: number;
}
interface Step {
  readonly decided: number;
  readonly net: number;
}

/** Quarters in their order; null: more would have gone than there were. */
function flowOf(begin: number, steps: readonly Step[]): Turn[] | null {
  let pending = begin;
  const turns = steps.map(({ decided, net }) => ({ decided, pending: (pending += net - decided) }));
  return turns.some((turn) => turn.pending < 0) ? null : turns;
}

/** What everybody reads of them. */
function shownOf(turns: readonly Turn[]): { decided: number | null; pending: number | null }[] {
  const newestFirst = turns.toReversed().map(({ decided, pending }) => ({
    ...{ decided, pending: { atLeast: pending, atMost: pending } },
  }));
  const isHidden = tellsOfFew(newestFirst);
  return turns.map(({ decided, pending }) => ({
    decided: isFew(decided) ? null : decided,
    pending: isHidden ? null : pending,
  }));
}

function isSame(one: readonly object[], other: readonly object[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function worlds(steps: readonly Step[], seen: readonly { readonly decided: number | null }[]): Turn[][] {
  const begins = Array.from({ length: 60 }, (_, begin) => begin);
  const options = seen.map(({ decided }) => (decided === null ? [1, 2, 3, 4] : [decided]));
  const decisions = options.reduce<number[][]>(
    (before, next) => before.flatMap((some) => next.map((one) => [...some, one])),
    [[]],
  );
  return begins.flatMap((begin) =>
    decisions.flatMap((decided) => {
      const flow = flowOf(
        begin,
        steps.map(({ net }, place) => ({ net, decided: decided[place] ?? 0 })),
      );
      return flow === null ? [] : [flow];
    }),
  );
}
