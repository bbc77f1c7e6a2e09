import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LEAST_COMPANIES,
  LEAST_REMAINING,
  MOST_KNOWN,
  MOST_SHARE,
  nextBlock,
  publishedRanges,
  publishedSum,
  toldWith,
} from './blocks.js';
import type { Block, Part, Told } from './blocks.js';

const part = (n: number, ten = 30): Part => ({ n, days: [[ten, n]] });
const cell = (...counts: readonly number[]): Map<string, Part> =>
  new Map(counts.map((n, place) => [`company ${place}`, part(n)]));
const NOBODY: readonly Told[] = [];
const after = (history: readonly Told[], parts: Told): Told[] => {
  const block = nextBlock(history, parts);
  if (typeof block === 'string') throw new Error(block);
  return [...history, toldWith(history.at(-1) ?? new Map(), parts, block)];
};
const FIVE = [5, 6, 7, 8, 9] as const;

describe('a cell', () => {
  it('is published of five companies, and of no four', () => {
    expect(nextBlock(NOBODY, cell(6, 7, 8, 9))).toBe('too_few');
    expect(nextBlock(NOBODY, cell(...FIVE))).toMatchObject({ members: { length: 5 } });
  });

  it('is not published where one company prevails once two others are taken out', () => {
    expect(nextBlock(NOBODY, cell(100, 90, 6, 6, 6))).toBe('one_prevails');
    expect(nextBlock(NOBODY, cell(20, 20, 10, 10, 10))).not.toBe('one_prevails');
  });

  it('is not published where all have the least there may be: the sum would tell each', () => {
    expect(nextBlock(NOBODY, cell(5, 5, 5, 5, 5))).toBe('all_least');
    expect(nextBlock(NOBODY, cell(9, 9, 5, 5, 5))).toBe('all_least');
  });

  it('leaves out for now whoever prevails, where the others are enough', () => {
    expect(nextBlock(NOBODY, cell(500, 9, 8, 7, 6, 5))).toEqual({
      members: ['company 1', 'company 2', 'company 3', 'company 4', 'company 5'],
    });
  });

  it('stays as it was published while one joins, corrects or leaves', () => {
    const told = after(NOBODY, cell(...FIVE));
    expect(nextBlock(told, cell(...FIVE))).toBe('nothing_new');
    expect(nextBlock(told, cell(...FIVE, 10))).toBe('too_few');
    expect(nextBlock(told, cell(5, 6, 7, 8, 12))).toBe('too_few');
    expect(nextBlock(told, cell(5, 6, 7, 8))).toBe('too_few');
    // The days of one alone are another, though not how many.
    expect(nextBlock(told, new Map([...cell(...FIVE), ['company 0', part(5, 90)]]))).toBe('too_few');
  });

  it('stays as it was where five leave: what remained would be of two', () => {
    const told = after(NOBODY, cell(6, 7, 8, 9, 10, 11, 12));
    expect(nextBlock(told, cell(6, 7))).toBe('too_few');
  });

  it('is published anew where five join together, and those who left go with them', () => {
    const told = after(NOBODY, cell(...FIVE));
    const grown = new Map([...cell(0, 6, 7, 8, 9, ...FIVE)].slice(1));
    const [, newest] = after(told, grown);
    expect(publishedSum(newest ?? new Map())).toMatchObject({ n: 65, companies: 9 });
  });

  it('is not compared with the last publication alone: five who come back with one tell that one', () => {
    const ten = cell(6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    const changed = new Map([...ten].map(([name, { n }], place) => [name, part(n, place < 5 ? 90 : 30)]));
    const told = after(after(NOBODY, ten), changed);
    expect(nextBlock(told, new Map([...ten, ['company x', part(9)]]))).toBe('too_few');
  });

  const days = (...tens: [number, number][]): Part => ({
    n: tens.reduce((sum, [, n]) => sum + n, 0),
    days: tens,
  });
  const FROM_A_TO_E = ['a', 'b', 'c', 'd', 'e'] as const;
  const FROM_F_TO_J = ['f', 'g', 'h', 'i', 'j'] as const;

  it('tells days in ranges that five companies are in each, and all of them together', () => {
    const told: Told = new Map(
      FROM_A_TO_E.map((name, place) => [name, days([20, 3], [40, 3], [50 + place * 10, 2])]),
    );
    expect(publishedRanges(NOBODY, told, 360)).toEqual([
      { from: 0, to: 20, cases: 15 },
      { from: 30, to: 40, cases: 15 },
      { from: 50, to: 360, cases: 10 },
    ]);
  });

  it('has no range in which each may have one case alone: five cases of five would tell', () => {
    const told: Told = new Map(FROM_A_TO_E.map((name) => [name, days([20, 1], [40, 5])]));
    expect(publishedRanges(NOBODY, told, 360)).toEqual([{ from: 0, to: 360, cases: 30 }]);
  });

  it('widens a range by what is left only where nobody prevails in that', () => {
    const told: Told = new Map(
      FROM_A_TO_E.map((name, place) => [name, days([20, 12], [40, 3], [90, place === 0 ? 40 : 1])]),
    );
    expect(publishedRanges(NOBODY, told, 360)).toEqual([{ from: 0, to: 360, cases: 119 }]);
  });

  it('has a range only where five tell anew in it: what is added elsewhere would say that they have none here', () => {
    const first: Told = new Map(FROM_A_TO_E.map((name) => [name, days([20, 4], [90, 4])]));
    const joined: Told = new Map([...first, ...FROM_F_TO_J.map((name) => [name, days([20, 8])] as const)]);
    expect(publishedRanges(NOBODY, first, 360)).toHaveLength(2);
    expect(publishedRanges([first], joined, 360)).toEqual([{ from: 0, to: 360, cases: 80 }]);
  });
});

/** Companies that join, correct what they said, say again what they said before, and leave, one step after another. */
const MEMBERS = Array.from({ length: 12 }, (_, place) => `m${String(place).padStart(2, '0')}`);
const someParts = fc.array(
  fc.record({
    member: fc.constantFrom(...MEMBERS),
    n: fc.oneof(fc.constant(0), fc.integer({ min: 5, max: 25 })),
    ten: fc.constantFrom(20, 30),
  }),
  { minLength: 5, maxLength: 30 },
);
const story = fc.array(someParts, { minLength: 1, maxLength: 8 });

/** The same with days of several tens. */
const LAST = 40;
const storyOfDays = fc.array(
  fc.array(
    fc.record({
      member: fc.constantFrom(...MEMBERS),
      counts: fc.array(fc.nat({ max: 9 }), { minLength: 5, maxLength: 5 }),
    }),
    { minLength: 5, maxLength: 30 },
  ),
  { minLength: 1, maxLength: 8 },
);

function played(steps: readonly (readonly { member: string; counts: number[] }[])[]): Told[] {
  return tellEach(
    steps.map((step) =>
      step.map(({ member, counts }) => {
        const days = counts.flatMap((count, place): [number, number][] =>
          count === 0 ? [] : [[place * 10, count]],
        );
        const n = counts.reduce((sum, count) => sum + count, 0);
        return { member, one: n < 5 ? null : { n, days } };
      }),
    ),
  );
}

/** From where to where somebody can add up what is told. */
function intervalsOf(ranges: readonly { from: number; to: number }[]): [number, number][] {
  return ranges.flatMap(({ from }, place) =>
    ranges.slice(place).map(({ to }): [number, number] => [from, to]),
  );
}

function countsIn(one: Part | undefined, from: number, to: number): string {
  return JSON.stringify((one?.days ?? []).filter(([ten]) => from <= ten && ten <= to));
}

/** What was told at each publication of a story. */
function play(steps: readonly (readonly { member: string; n: number; ten: number }[])[]): Told[] {
  return tellEach(
    steps.map((step) => step.map(({ member, n, ten }) => ({ member, one: n === 0 ? null : part(n, ten) }))),
  );
}

function tellEach(steps: readonly (readonly { member: string; one: Part | null }[])[]): Told[] {
  const parts = new Map<string, Part>();
  const history: Told[] = [];
  for (const step of steps) {
    for (const { member, one } of step)
      if (one === null) parts.delete(member);
      else parts.set(member, one);
    const block: Block | string = nextBlock(history, parts);
    if (typeof block !== 'string') history.push(toldWith(history.at(-1) ?? new Map(), parts, block));
  }
  return history;
}

describe('an attacker who knows two companies', () => {
  it('has sums over three others at least, of which none is nearly all', () => {
    let published = 0;
    fc.assert(
      fc.property(story, (steps) => {
        const history = play(steps);
        published += history.length;
        for (const told of history) {
          const amounts = [...told.values()].map(({ n }) => n).sort((a, b) => b - a);
          expect(amounts.length).toBeGreaterThanOrEqual(LEAST_COMPANIES);
          const [largest = 0, ...others] = amounts;
          const rest = others.slice(MOST_KNOWN);
          expect(rest.length + 1).toBeGreaterThanOrEqual(LEAST_REMAINING);
          expect(largest).toBeLessThanOrEqual(MOST_SHARE * rest.reduce((sum, n) => sum + n, largest));
        }
      }),
      { numRuns: 300 },
    );
    expect(published).toBeGreaterThan(300);
  });

  it('finds nobody’s part by any sums and differences of all that was ever published', () => {
    fc.assert(
      fc.property(story, fc.shuffledSubarray(MEMBERS, { minLength: 2, maxLength: 2 }), (steps, known) => {
        const history = play(steps);
        // An unknown is what a company said once: said again, it is the same one; where it left, there is none.
        const nameOf = (member: string, { days }: Part) => `${member} ${JSON.stringify(days)}`;
        const unknowns = new Set(
          history.flatMap((told) =>
            [...told]
              .filter(([member]) => !known.includes(member))
              .map(([member, one]) => nameOf(member, one)),
          ),
        );
        const columns = [...unknowns];
        const rows = history.map((told) => {
          const names = new Set([...told].map(([member, one]) => nameOf(member, one)));
          return columns.map((column) => (names.has(column) ? 1 : 0));
        });
        const rank = rankOf(rows);
        // Were the parts of one company, or of two together, given by the rows, these would have a lower rank without them.
        const others = MEMBERS.filter((member) => !known.includes(member));
        for (const [place, one] of others.entries())
          for (const two of others.slice(place)) {
            const isTheirs = columns.map((column) => column.startsWith(one) || column.startsWith(two));
            expect(rankOf(rows.map((row) => row.map((value, at) => (isTheirs[at] ? 0 : value))))).toBe(rank);
          }
      }),
      { numRuns: 150 },
    );
  });

  it('finds in no days that two publications tell apart what fewer than three others changed', () => {
    let compared = 0;
    fc.assert(
      fc.property(storyOfDays, (steps) => {
        const history = played(steps);
        const ranges = history.map((told, at) => publishedRanges(history.slice(0, at), told, LAST));
        for (const [later, fine] of ranges.entries())
          for (const [earlier, coarse] of ranges.slice(0, later).entries())
            for (const [from, to] of intervalsOf(fine)) {
              if (!intervalsOf(coarse).some(([start, end]) => start === from && end === to)) continue;
              compared += 1;
              const changed = MEMBERS.filter(
                (member) =>
                  countsIn(history[later]?.get(member), from, to) !==
                  countsIn(history[earlier]?.get(member), from, to),
              );
              expect(changed.length - MOST_KNOWN).toBeGreaterThanOrEqual(LEAST_REMAINING);
            }
      }),
      { numRuns: 200 },
    );
    expect(compared).toBeGreaterThan(100);
  });

  it('cannot tell the world from another in which a case was another company’s', () => {
    let worlds = 0;
    fc.assert(
      fc.property(
        story,
        fc.shuffledSubarray(MEMBERS, { minLength: 3, maxLength: 3 }),
        (steps, [x, y, victim]) => {
          const [told] = play(steps);
          const own = told?.get(victim ?? '');
          if (!told || !own || victim === undefined) return;
          const others = [...told.keys()].filter((member) => ![x, y, victim].includes(member));
          const worldsOfIt = others.flatMap((other) => [
            moved(told, other, victim),
            moved(told, victim, other),
          ]);
          const same = worldsOfIt.filter(
            (world) =>
              world !== null &&
              publishedSum(world)?.n === publishedSum(told)?.n &&
              world.get(victim)?.n !== own.n,
          );
          expect(same.length).toBeGreaterThan(0);
          worlds += same.length;
        },
      ),
      { numRuns: 500 },
    );
    expect(worlds).toBeGreaterThan(0);
  });
});

/** A case of one is another's; null: one would have fewer than there may be. */
function moved(told: Told, from: string, to: string): Told | null {
  const [giver, taker] = [told.get(from), told.get(to)];
  const [ten, count] = giver?.days[0] ?? [0, 0];
  if (!giver || !taker || giver.n <= 5) return null;
  const days = new Map(taker.days).set(ten, (new Map(taker.days).get(ten) ?? 0) + 1);
  return new Map(told)
    .set(from, { n: giver.n - 1, days: [[ten, count - 1]] })
    .set(to, { n: taker.n + 1, days: [...days].sort(([a], [b]) => a - b) });
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
