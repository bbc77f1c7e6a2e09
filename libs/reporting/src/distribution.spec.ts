import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareWithin, statisticsOf } from './distribution.js';

const histogram = (days: readonly number[]) => {
  const counts = new Map<number, number>();
  for (const one of days) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
};

describe('statistics of days', () => {
  it('interpolate between the two middle cases', () => {
    expect(statisticsOf(histogram([10, 20]))).toEqual({ median: 15, p90: 19, p95: 19.5, mean: 15 });
    expect(statisticsOf(histogram([]))).toEqual({ median: null, p90: null, p95: null, mean: null });
  });
  it('are those of the list of cases', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 200 }), { minLength: 1 }), (days) => {
        const sorted = [...days].sort((a, b) => a - b);
        const middle = (sorted.length - 1) / 2;
        const median = ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
        expect(statisticsOf(histogram(days)).median).toBe(median);
      }),
    );
  });
  it('count a case of exactly 90 days as within 90', () => {
    expect(shareWithin(histogram([89, 90, 91, 120]), 90)).toBe(0.5);
    expect(shareWithin(histogram([]), 90)).toBeNull();
  });
});
