import type { TenCount } from '../contribution.js';

/** What one company has in a cell. */
export interface Part {
  readonly n: number;
  readonly days: readonly TenCount[];
}

/** What of a cell was published already, by whose parts; none of whom nothing was. */
export type Told = ReadonlyMap<string, Part>;

/** Companies whose parts of a cell are published together for the first time, or anew. */
export interface Block {
  readonly members: readonly string[];
}

/** Why nothing more of a cell is published. */
export type Withheld = 'nothing_new' | 'too_few' | 'one_prevails';

/** Three companies remain after any two are taken out who know their own parts. */
export const LEAST_REMAINING = 3;
export const MOST_KNOWN = 2;
export const LEAST_COMPANIES = LEAST_REMAINING + MOST_KNOWN;
/** After any two are taken out, one has no more than so much of what remains: else the rest would nearly tell its part. */
export const MOST_SHARE = 0.8;

const NOTHING: Part = { n: 0, days: [] };

/**
 * Which parts of a cell are published next. Whatever is published is a sum over whole blocks, each of which is published once and
 * stays: so whoever subtracts one publication from another has the sum of a block, or of several, and never less. Who joins, corrects
 * or leaves therefore waits until there are enough of them for a block of their own; what is published of them until then is as it was.
 *
 * @param told what was published of the cell; of a company that is not there, nothing
 * @param parts what the companies have in it now; of one that has left, nothing
 */
export function nextBlock(told: Told, parts: Told): Block | Withheld {
  const names = [...new Set([...told.keys(), ...parts.keys()])].sort();
  let changed = names
    .map((member) => ({ member, amount: difference(told.get(member), parts.get(member)) }))
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => b.amount - a.amount || (a.member < b.member ? -1 : 1));
  if (changed.length === 0) return 'nothing_new';
  let withheld: Withheld = 'too_few';
  // One that prevails waits for others as large, and does not keep the rest waiting.
  while (changed.length >= LEAST_COMPANIES) {
    if (!doesOnePrevail(changed.map(({ amount }) => amount)))
      return { members: changed.map(({ member }) => member).sort() };
    withheld = 'one_prevails';
    changed = changed.slice(1);
  }
  return withheld;
}

/** What is published of the cell after the block. */
export function toldWith(told: Told, parts: Told, { members }: Block): Told {
  const after = new Map(told);
  for (const member of members) {
    const part = parts.get(member);
    if (part) after.set(member, part);
    else after.delete(member);
  }
  return after;
}

/** The sum of what is published of a cell; null: of nobody. */
export function publishedSum(told: Told): (Part & { readonly companies: number }) | null {
  const parts = [...told.values()].filter(({ n }) => n > 0);
  if (parts.length === 0) return null;
  const tens = new Map<number, number>();
  for (const { days } of parts) for (const [ten, count] of days) tens.set(ten, (tens.get(ten) ?? 0) + count);
  const days = [...tens].sort(([a], [b]) => a - b);
  return { n: parts.reduce((sum, { n }) => sum + n, 0), days, companies: parts.length };
}

/** @param amounts the largest first, `LEAST_COMPANIES` at least */
function doesOnePrevail(amounts: readonly number[]): boolean {
  const [largest = 0, ...others] = amounts;
  // Taken out are the two after the largest: that leaves it the most of what remains.
  const rest = others.slice(MOST_KNOWN).reduce((sum, amount) => sum + amount, 0);
  return largest > MOST_SHARE * (largest + rest);
}

/** By how many cases two parts differ, by their days. */
function difference(before: Part = NOTHING, after: Part = NOTHING): number {
  const tens = new Map<number, number>();
  for (const [ten, count] of after.days) tens.set(ten, count);
  for (const [ten, count] of before.days) tens.set(ten, (tens.get(ten) ?? 0) - count);
  return [...tens.values()].reduce((sum, count) => sum + Math.abs(count), 0);
}
