import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LEAST_COMPANIES,
  LEAST_REMAINING,
  MOST_KNOWN,
  MOST_SHARE,
  nextBlock,
  publishedSum,
  toldWith,
} from './blocks.js';
import type { Block, Part, Told } from './blocks.js';

const part = (n: number, ten = 30): Part => ({ n, days: [[ten, n]] });
const cell = (...counts: readonly number[]): Map<string, Part> =>
  new Map(counts.map((n, place) => [`company ${place}`, part(n)]));
const NOBODY: Told = new Map();

describe('a cell', () => {
  it('is published of five companies, and of no four', () => {
    expect(nextBlock(NOBODY, cell(5, 6, 7, 8))).toBe('too_few');
    expect(nextBlock(NOBODY, cell(5, 6, 7, 8, 9))).toMatchObject({ members: { length: 5 } });
  });

  it('is not published where one company prevails once two others are taken out', () => {
    expect(nextBlock(NOBODY, cell(100, 90, 5, 5, 5))).toBe('one_prevails');
    expect(nextBlock(NOBODY, cell(40, 90, 5, 5, 5))).toBe('one_prevails');
    expect(nextBlock(NOBODY, cell(20, 20, 10, 10, 10))).not.toBe('one_prevails');
  });

  it('leaves out for now whoever prevails, where the others are enough', () => {
    expect(nextBlock(NOBODY, cell(500, 9, 8, 7, 6, 5))).toEqual({
      members: ['company 1', 'company 2', 'company 3', 'company 4', 'company 5'],
    });
  });

  it('stays as it was published while one joins, corrects or leaves', () => {
    const first = cell(5, 6, 7, 8, 9);
    const told = toldWith(NOBODY, first, nextBlock(NOBODY, first) as Block);
    expect(nextBlock(told, first)).toBe('nothing_new');
    expect(nextBlock(told, cell(5, 6, 7, 8, 9, 10))).toBe('too_few');
    expect(nextBlock(told, cell(5, 6, 7, 8, 12))).toBe('too_few');
    expect(nextBlock(told, cell(5, 6, 7, 8))).toBe('too_few');
    // The days of one alone are another, though not how many.
    expect(nextBlock(told, new Map([...first, ['company 0', part(5, 90)]]))).toBe('too_few');
    expect(publishedSum(told)).toEqual({ n: 35, days: [[30, 35]], companies: 5 });
  });

  it('is published anew where five join together', () => {
    const first = cell(5, 6, 7, 8, 9);
    const told = toldWith(NOBODY, first, nextBlock(NOBODY, first) as Block);
    const grown = cell(5, 6, 7, 8, 9, 5, 6, 7, 8, 9);
    const block = nextBlock(told, grown) as Block;
    expect(block.members).toHaveLength(5);
    expect(publishedSum(toldWith(told, grown, block))).toMatchObject({ n: 70, companies: 10 });
  });
});

/** Companies that join, correct what they said and leave, one step after another. */
const MEMBERS = Array.from({ length: 12 }, (_, place) => `m${String(place).padStart(2, '0')}`);
const someParts = fc.array(
  fc.record({
    member: fc.constantFrom(...MEMBERS),
    n: fc.oneof(fc.constant(0), fc.integer({ min: 5, max: 60 })),
    ten: fc.constantFrom(20, 30, 90),
  }),
  { maxLength: 14 },
);
const story = fc.array(someParts, { minLength: 1, maxLength: 8 });

/** Every publication of a story: what was told after it, and which block it added. */
function play(steps: readonly (readonly { member: string; n: number; ten: number }[])[]) {
  const parts = new Map<string, Part>();
  let told: Told = NOBODY;
  const publications: { block: Block; before: Told; after: Told }[] = [];
  for (const step of steps) {
    for (const { member, n, ten } of step)
      if (n === 0) parts.delete(member);
      else parts.set(member, part(n, ten));
    const block = nextBlock(told, parts);
    if (typeof block === 'string') continue;
    const after = toldWith(told, parts, block);
    publications.push({ block, before: told, after });
    told = after;
  }
  return publications;
}

describe('an attacker who knows two companies', () => {
  it('has sums over three others at least, of which none is nearly all, whichever publications are subtracted', () => {
    fc.assert(
      fc.property(story, (steps) => {
        for (const { block, before, after } of play(steps)) {
          expect(block.members.length).toBeGreaterThanOrEqual(LEAST_COMPANIES);
          const amounts = block.members.map((member) => {
            const tens = new Map<number, number>();
            for (const [ten, count] of after.get(member)?.days ?? []) tens.set(ten, count);
            for (const [ten, count] of before.get(member)?.days ?? [])
              tens.set(ten, (tens.get(ten) ?? 0) - count);
            return [...tens.values()].reduce((sum, count) => sum + Math.abs(count), 0);
          });
          for (const [one, victim] of amounts.entries()) {
            const others = amounts.filter((_, place) => place !== one).sort((a, b) => b - a);
            const rest = others.slice(MOST_KNOWN);
            expect(rest.length + 1).toBeGreaterThanOrEqual(LEAST_REMAINING);
            const remaining = victim + rest.reduce((sum, amount) => sum + amount, 0);
            expect(victim / remaining).toBeLessThanOrEqual(MOST_SHARE);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds no company’s part by any sum of publications: what they add up to are whole blocks', () => {
    fc.assert(
      fc.property(story, fc.constantFrom(...MEMBERS), fc.constantFrom(...MEMBERS), (steps, known, other) => {
        const publications = play(steps);
        // An unknown is what a company added in a block; a publication is the sum of the blocks up to it.
        const unknowns = publications.flatMap(({ block }, place) =>
          block.members.map((member) => `${place} ${member}`),
        );
        const rows = publications.map((_, until) =>
          unknowns.map((unknown) => {
            const [place = '', member = ''] = unknown.split(' ');
            return Number(place) <= until && member !== known && member !== other ? 1 : 0;
          }),
        );
        const rank = rankOf(rows);
        // Were one unknown given by the rows, they would have a lower rank without it.
        for (const [column, unknown] of unknowns.entries()) {
          const [, member] = unknown.split(' ');
          if (member === known || member === other) continue;
          const without = rows.map((row) => row.map((value, place) => (place === column ? 0 : value)));
          expect(rankOf(without)).toBe(rank);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('cannot tell the world from another in which a case was another company’s', () => {
    fc.assert(
      fc.property(story, (steps) => {
        for (const { block, after } of play(steps)) {
          const present = block.members.filter((member) => (after.get(member)?.n ?? 0) > 5);
          const [victim, ...rest] = present;
          const other = rest.at(MOST_KNOWN);
          if (victim === undefined || other === undefined) continue;
          const one = after.get(victim);
          if (!one) continue;
          const [ten = 0] = one.days[0] ?? [];
          const moved = new Map(after)
            .set(victim, changedBy(one, ten, -1))
            .set(other, changedBy(after.get(other) ?? part(0), ten, 1));
          expect(publishedSum(moved)).toEqual(publishedSum(after));
        }
      }),
    );
  });
});

function changedBy({ n, days }: Part, ten: number, by: number): Part {
  const tens = new Map(days).set(ten, (new Map(days).get(ten) ?? 0) + by);
  return { n: n + by, days: [...tens].filter(([, count]) => count > 0).sort(([a], [b]) => a - b) };
}

/** By elimination; the rows hold 0 and 1, so that nothing is lost by fractions that matters here. */
function rankOf(given: readonly (readonly number[])[]): number {
  const rows = given.map((row) => [...row]);
  let rank = 0;
  const width = rows[0]?.length ?? 0;
  for (let column = 0; column < width && rank < rows.length; column += 1) {
    const pivot = rows.findIndex((row, place) => place >= rank && Math.abs(row[column] ?? 0) > 1e-9);
    if (pivot === -1) continue;
    const [top = [], chosen = []] = [rows[rank], rows[pivot]];
    rows[pivot] = top;
    rows[rank] = chosen;
    for (let below = rank + 1; below < rows.length; below += 1) {
      const row = rows[below] ?? [];
      const factor = (row[column] ?? 0) / (chosen[column] ?? 1);
      rows[below] = row.map((value, place) => value - factor * (chosen[place] ?? 0));
    }
    rank += 1;
  }
  return rank;
}
