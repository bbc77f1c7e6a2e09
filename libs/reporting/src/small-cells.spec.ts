import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areNameable, hiddenCells, LEAST_CELL } from './small-cells.js';

/** What is printed of a table: its total, and each cell that is shown; null: hidden; nothing where none is named. */
function printed(counts: readonly number[]): (number | null)[] {
  if (!areNameable(counts)) return [];
  const hidden = hiddenCells(counts);
  return counts.map((count, place) => (hidden.has(place) ? null : count));
}

/** All tables of so many cells, of so many cases each at most. */
function* tables(cells: number, most: number): Generator<number[]> {
  if (cells === 0) yield [];
  else
    for (const rest of tables(cells - 1, most))
      for (let count = 1; count <= most; count += 1) yield [...rest, count];
}

describe('small cells', () => {
  it.each([
    { counts: [5, 6, 900], hidden: [], because: 'none is small' },
    { counts: [100, 4, 7], hidden: [1, 2], because: 'one alone would follow from the total' },
    { counts: [100, 4, 3], hidden: [1, 2], because: 'two are large enough together' },
    { counts: [100, 1, 2, 50], hidden: [1, 2, 3], because: 'two are too few together' },
    { counts: [100, 50, 4, 4], hidden: [1, 2, 3], because: 'two alike are a half each' },
    { counts: [9, 1, 1, 1, 1, 1], hidden: [0, 1, 2, 3, 4, 5], because: 'as many as cases have one each' },
    { counts: [100, 7, 7, 4], hidden: [1, 2, 3], because: 'of two of the same count the order would tell' },
    { counts: [3], hidden: [0], because: 'it is all there is' },
  ])('$counts: $because', ({ counts, hidden }) => {
    expect([...hiddenCells(counts)].sort()).toEqual(hidden);
  });

  it('are not named where their names say how many they have', () => {
    expect([[3], [1, 1], [1, 1, 1, 1, 1, 1]].map(areNameable)).toEqual([false, false, false]);
    expect([[5], [1, 2], [40, 1]].map(areNameable)).toEqual([true, true, true]);
  });

  it('follow from nothing that is printed, even for whoever knows the rule: several tables print the same', () => {
    for (const [cells, most] of [
      [1, 40],
      [2, 40],
      [3, 14],
      [4, 9],
      [5, 7],
    ] as const) {
      const alike = new Map<string, number[][]>();
      for (const counts of tables(cells, most)) {
        const total = counts.reduce((sum, count) => sum + count, 0);
        const key = JSON.stringify([total, printed(counts)]);
        alike.set(key, [...(alike.get(key) ?? []), counts]);
      }
      for (const [key, all] of alike) {
        const [, cellsShown] = JSON.parse(key) as [number, (number | null)[]];
        for (const [place, shown] of cellsShown.entries()) {
          if (shown !== null) expect(shown).toBeGreaterThanOrEqual(LEAST_CELL);
          else if (all.some((counts) => (counts[place] ?? 0) < LEAST_CELL))
            expect([key, new Set(all.map((counts) => counts[place])).size > 1]).toEqual([key, true]);
        }
      }
    }
  });

  it('never are what a total leaves over, of however many', () => {
    const cells = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 40 });
    fc.assert(
      fc.property(cells, (counts) => {
        const hidden = hiddenCells(counts);
        for (const [place, count] of counts.entries())
          if (count < LEAST_CELL) expect(hidden.has(place)).toBe(true);
        if (hidden.size === 0 || hidden.size === counts.length) return;
        const own = [...hidden].map((place) => counts[place] ?? 0);
        expect(own.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(LEAST_CELL);
        expect(new Set(own).size).toBeGreaterThan(1);
      }),
    );
  });
});
