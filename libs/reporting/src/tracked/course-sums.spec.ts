import { OUTCOMES } from '@ninety/regimes';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CourseSums } from './course-sums.js';
import type { Counted } from './course-sums.js';
import { KnownDays } from './known-days.js';

const AS_OF = '2026-11-02';
const DAY_MS = 86_400_000;
const day = (days: number) => new Date(Date.parse(AS_OF) - days * DAY_MS).toISOString().slice(0, 10);

/** Two numbers of days ago, the longer first. */
const span = fc
  .tuple(fc.nat({ max: 400 }), fc.nat({ max: 30 }))
  .map(([least, more]) => ({ from: day(least + more), to: day(least) }));
const clock = fc.record({
  clock: fc.constantFrom('resolution', 'thirty_days'),
  kind: fc.constantFrom('limit' as const, 'target' as const),
  state: fc.constantFrom('running', 'paused', 'met', 'missed', 'outside', 'lapsed', 'cancelled', 'unknown'),
  certainty: fc.constantFrom('certain' as const, 'as_known' as const, null),
  lastOn: fc.option(fc.nat({ max: 400 }).map(day)),
  countedDays: fc.option(fc.nat({ max: 90 }).map((days) => ({ atLeast: days, atMost: days + 3 }))),
});
const course: fc.Arbitrary<Counted> = fc
  .record({
    filed: span,
    ended: fc.option(
      fc.record({ on: span, outcome: fc.constantFrom(...OUTCOMES), isRecorded: fc.boolean() }),
    ),
    clocks: fc.array(clock, { maxLength: 3 }),
  })
  .map(({ filed, ended, clocks }) => ({
    regime: 'us-bis',
    filedFrom: filed.from,
    filedTo: filed.to,
    endedFrom: ended?.on.from ?? null,
    endedTo: ended?.on.to ?? null,
    outcome: ended?.outcome ?? null,
    isRecorded: ended?.isRecorded ?? false,
    clocks: clocks,
  }));

function countsOf(courses: readonly Counted[]) {
  const sums = new CourseSums();
  for (const one of courses) sums.add(one, AS_OF);
  return sums.counts();
}

describe('counts of courses', () => {
  it('say of each once how it stands', () => {
    fc.assert(
      fc.property(fc.array(course), (courses) => {
        const { filed, decided, pending, outcomes, endedByLaw, elapsedDays, pendingDays } = countsOf(courses);
        expect(filed).toBe(courses.length);
        expect(decided + pending).toBe(filed);
        expect(Object.values(outcomes).reduce((sum, count) => sum + count, 0)).toBe(decided);
        expect(elapsedDays.exact + elapsedDays.inexact + endedByLaw).toBe(decided);
        expect(pendingDays.exact + pendingDays.inexact).toBe(pending);
      }),
    );
  });

  it('say of each clock once whether it was kept', () => {
    fc.assert(
      fc.property(fc.array(course), (courses) => {
        const { clocks } = countsOf(courses);
        for (const { count, within, beyond, running, cancelled, silent, unknown } of clocks)
          expect(
            within.certain +
              within.asKnown +
              beyond.certain +
              beyond.asKnown +
              running +
              cancelled +
              silent +
              unknown,
          ).toBe(count);
        expect(clocks.reduce((sum, { count }) => sum + count, 0)).toBe(
          courses.reduce((sum, one) => sum + one.clocks.length, 0),
        );
      }),
    );
  });

  it('accuse nobody on silence: without a recorded ending nothing is beyond its time', () => {
    fc.assert(
      fc.property(fc.array(course.map((one) => ({ ...one, isRecorded: false }))), (courses) => {
        for (const { beyond } of countsOf(courses).clocks) expect(beyond).toEqual({ certain: 0, asKnown: 0 });
      }),
    );
  });
});

describe('statistics of days that lie between two', () => {
  it('enclose those of the days, whichever they were', () => {
    const between = fc.tuple(fc.nat({ max: 100 }), fc.nat({ max: 20 }), fc.nat({ max: 20 }));
    fc.assert(
      fc.property(fc.array(between, { minLength: 1 }), (days) => {
        const [known, true_] = [new KnownDays(), new KnownDays()];
        for (const [least, more, beyond] of days) {
          known.add(least, least + more + beyond);
          true_.add(least + more, least + more);
        }
        for (const name of ['median', 'p90', 'mean'] as const) {
          const said = known.statistics()[name];
          const was = true_.statistics()[name]?.atLeast ?? NaN;
          expect(said?.atLeast).toBeLessThanOrEqual(was);
          expect(said?.atMost).toBeGreaterThanOrEqual(was);
        }
      }),
    );
  });

  it('are null of nothing', () => {
    expect(new KnownDays().statistics()).toEqual({
      exact: 0,
      inexact: 0,
      median: null,
      p90: null,
      mean: null,
    });
  });
});
