import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecastDays, shareDecidedBy } from './survival.js';

describe('the forecast', () => {
  const decided = (days: number, count = 1) => ({ days, decided: count, censored: 0 });

  it('without censored cases is the share of those decided', () => {
    const cases = Array.from({ length: 100 }, (_, index) => decided(index + 1));
    expect(forecastDays(cases, 0)).toEqual({ p50: 50, p90: 90 });
    // Of the cases that outlast 80 days half are decided by 90.
    expect(forecastDays(cases, 80)).toEqual({ p50: 90, p90: 98 });
  });
  it('counts the cases still pending, and says nothing beyond what is known', () => {
    // 10 at risk: 4 of 10 decided on day 10; 3 pending since 15; 1 of 3 left decided on day 20: 0.6 · 2/3 = 0.4
    const cases = [
      decided(10, 4),
      { days: 15, decided: 0, censored: 3 },
      decided(20),
      { days: 30, decided: 0, censored: 2 },
    ];
    expect(forecastDays(cases, 0)).toEqual({ p50: 20, p90: null });
  });
  it('never lies in the past', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            days: fc.nat({ max: 200 }),
            decided: fc.nat({ max: 5 }),
            censored: fc.nat({ max: 5 }),
          }),
        ),
        fc.nat({ max: 200 }),
        (cases, elapsed) => {
          const { p50, p90 } = forecastDays(cases, elapsed);
          if (p50 !== null) expect(p50).toBeGreaterThan(elapsed);
          if (p90 !== null) expect(p90).toBeGreaterThanOrEqual(p50 ?? Infinity);
        },
      ),
    );
  });

  it('says which share is decided by a day, where any case was watched for so long', () => {
    const cases = [
      decided(10, 4),
      { days: 15, decided: 0, censored: 3 },
      decided(20),
      { days: 30, decided: 0, censored: 2 },
    ];
    expect(shareDecidedBy(cases, 0, 9)).toBe(0);
    expect(shareDecidedBy(cases, 0, 10)).toBe(0.4);
    expect(shareDecidedBy(cases, 0, 30)).toBe(0.6);
    expect(shareDecidedBy(cases, 0, 31)).toBeNull();
    expect(shareDecidedBy(cases, 12, 12)).toBe(0);
    expect(shareDecidedBy([decided(10)], 0, 500)).toBe(1);
  });
  it('decides by its 90th percentile nine cases of ten', () => {
    const outcome = fc.record({
      days: fc.integer({ min: 1, max: 200 }),
      decided: fc.integer({ min: 1, max: 5 }),
      censored: fc.nat({ max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(outcome), fc.nat({ max: 100 }), (cases, elapsed) => {
        const { p90 } = forecastDays(cases, elapsed);
        if (p90 !== null) expect(shareDecidedBy(cases, elapsed, p90)).toBeGreaterThanOrEqual(0.8999);
      }),
    );
  });
});
