import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiddenCells, LEAST_CELL } from './small-cells.js';

describe('small cells', () => {
  it('of which none is small are all shown', () => {
    expect([...hiddenCells([5, 6, 900])]).toEqual([]);
  });

  it('take the next smallest with them where one alone would follow from the total', () => {
    expect([...hiddenCells([100, 4, 7])].sort()).toEqual([1, 2]);
  });

  it('that are two and large enough together stay alone', () => {
    expect([...hiddenCells([100, 4, 3])].sort()).toEqual([1, 2]);
  });

  it('that are too few together take another with them', () => {
    expect([...hiddenCells([100, 1, 2, 50])].sort()).toEqual([1, 2, 3]);
  });

  it('hide the only cell there is, where it is small', () => {
    expect([...hiddenCells([3])]).toEqual([0]);
  });

  it('never are what a total leaves over', () => {
    const cells = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 12 });
    fc.assert(
      fc.property(cells, (counts) => {
        const hidden = hiddenCells(counts);
        for (const [place, count] of counts.entries())
          if (count < LEAST_CELL) expect(hidden.has(place)).toBe(true);
        if (hidden.size === 0) return;
        const rest = [...hidden].reduce((sum, place) => sum + (counts[place] ?? 0), 0);
        // Whoever subtracts what is shown from the total knows of a sum of several, or of all there is.
        if (hidden.size < counts.length) expect(hidden.size).toBeGreaterThan(1);
        if (hidden.size < counts.length) expect(rest).toBeGreaterThanOrEqual(LEAST_CELL);
      }),
    );
  });
});
