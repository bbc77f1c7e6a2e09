import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LikeTimes } from './like-times.js';
import type { LikeOutcome } from './like-times.js';
import { PublishedPrior } from './published-prior.js';
import { shareDecidedBy } from './survival.js';

const FIGURE = {
  kinds: ['license'],
  definition: 'average',
  period: '2023',
  source: 'a page',
  quality: 'primary',
};
const AVERAGE = new PublishedPrior({ ...FIGURE, averageDays: 38 });

const outcome = fc
  .record({
    isOfCountry: fc.boolean(),
    isOfEccn: fc.boolean(),
    days: fc.nat({ max: 200 }),
    decided: fc.nat({ max: 5 }),
    censored: fc.nat({ max: 5 }),
    before: fc.option(fc.double({ min: 0, max: 0.99, noNaN: true })),
  })
  .map(({ before, ...one }): LikeOutcome => ({
    ...one,
    passedBefore: before === null ? null : Math.floor(before * one.days),
  }));
const cases = fc.array(outcome, { maxLength: 40 });
const prior = fc.constantFrom(null, AVERAGE);
const elapsed = fc.nat({ max: 200 });

/** A day that is not known is later than any. */
const later = (days: number | null) => days ?? Infinity;

describe('how long like cases take', () => {
  const recent = { isOfCountry: true, isOfEccn: true, passedBefore: 0, decided: 1, censored: 0 };
  const hundred = Array.from({ length: 100 }, (_, index): LikeOutcome => ({ ...recent, days: index + 1 }));

  it('is the share of those decided, where they are recent and alike', () => {
    const times = new LikeTimes(hundred);
    expect(times.estimate(0)).toEqual({ p50: 51, p90: 91, decidedBy: null });
    expect(times.basis(80)).toMatchObject({
      likeCases: 'country and ECCN',
      sampleSize: 100,
      decidedLater: 20,
    });
    expect(times.estimate(80, 80, 90).decidedBy).toBeCloseTo(0.49, 2);
  });

  it('walks through the days that say something alone, also where one case took two thousand years', () => {
    const ancient: LikeOutcome = { ...recent, days: 739_000, passedBefore: null };
    const times = new LikeTimes([...hundred.slice(0, 5), ancient], AVERAGE);
    const began = performance.now();
    for (let elapsed = 0; elapsed < 100; elapsed += 1) times.estimate(elapsed);
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  it('borrows no more from older and less alike cases than they may count', () => {
    const older = hundred.map((one): LikeOutcome => ({ ...one, days: 150, passedBefore: null }));
    const wider = hundred.map((one): LikeOutcome => ({ ...one, days: 150, isOfCountry: false }));
    const few = hundred.slice(0, 12);
    expect(new LikeTimes([...few, ...older, ...wider]).basis(0)).toMatchObject({
      likeCases: 'country and ECCN',
      decidedLater: 112,
      likeWeight: 22,
      widerWeight: 40,
    });
  });

  it('rests on what was published the less the more own cases there are', () => {
    const weight = (count: number) =>
      new LikeTimes(hundred.slice(0, count), AVERAGE).basis(0).publishedWeight;
    expect([0, 15, 30, 100].map(weight)).toEqual([10, 5, 0, 0]);
  });

  it('counts a case that was pending when the recent period began once', () => {
    const crossing: LikeOutcome = { ...recent, days: 40, passedBefore: 30, decided: 12 };
    const times = new LikeTimes([crossing]);
    expect(times.basis(0)).toMatchObject({ sampleSize: 12, decidedLater: 12, likeWeight: 12 });
    expect(times.estimate(0)).toMatchObject({ p50: 40, p90: 40 });
  });

  it('by a published figure is what the figure says', () => {
    const days = (published: PublishedPrior) => new LikeTimes([], published).estimate(0, 0, 28);
    expect(days(AVERAGE)).toMatchObject({ p50: 21, p90: 85 });
    const within = [
      { workingDays: 20, percent: 43 },
      { workingDays: 60, percent: 83 },
    ];
    const shares = new PublishedPrior({ ...FIGURE, within });
    expect(days(shares).decidedBy).toBeCloseTo(0.43, 3);
    expect(new LikeTimes([], shares).estimate(0, 0, 84).decidedBy).toBeCloseTo(0.83, 3);
  });

  it('has P50 not after P90, both after today', () => {
    fc.assert(
      fc.property(cases, prior, elapsed, (some, published, days) => {
        const { p50, p90 } = new LikeTimes(some, published).estimate(days);
        expect(later(p50)).toBeGreaterThan(days);
        expect(later(p90)).toBeGreaterThanOrEqual(later(p50));
      }),
    );
  });

  it('is never shorter by a case that is pending still', () => {
    fc.assert(
      fc.property(cases, outcome, prior, elapsed, (some, one, published, days) => {
        const before = new LikeTimes(some, published).estimate(days, days, days + 30);
        const pending = { ...one, decided: 0, censored: 1 };
        const after = new LikeTimes([...some, pending], published).estimate(days, days, days + 30);
        expect(later(after.p50)).toBeGreaterThanOrEqual(later(before.p50));
        expect(later(after.p90)).toBeGreaterThanOrEqual(later(before.p90));
      }),
      { numRuns: 1_000 },
    );
  });

  it('says of the day of P90 that it is in time, and of the day before that it is not', () => {
    fc.assert(
      fc.property(cases, prior, elapsed, (some, published, days) => {
        const times = new LikeTimes(some, published);
        const { p90 } = times.estimate(days);
        if (p90 === null) return;
        expect(times.estimate(days, days, p90).decidedBy).toBeGreaterThanOrEqual(0.8999);
        expect(times.estimate(days, days, p90 - 1).decidedBy).toBeLessThanOrEqual(0.9);
      }),
    );
  });

  it('is nearly the plain estimate where there are many, recent and alike', () => {
    fc.assert(
      fc.property(cases, (some) => {
        const many = some.map((one) => ({
          ...one,
          ...recent,
          days: one.days + 1,
          decided: one.decided * 100 + 100,
        }));
        const plain = shareDecidedBy(many, 0, 100);
        const { decidedBy } = new LikeTimes(many).estimate(0, 0, 100);
        if (plain !== null && decidedBy !== null) expect(Math.abs(plain - decidedBy)).toBeLessThan(0.006);
      }),
    );
  });
});
