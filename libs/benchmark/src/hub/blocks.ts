import { LEAST_CASES } from '../contribution.js';
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
export type Withheld = 'nothing_new' | 'too_few' | 'one_prevails' | 'all_least';

/** Three companies remain after any two are taken out who know their own parts. */
export const LEAST_REMAINING = 3;
export const MOST_KNOWN = 2;
export const LEAST_COMPANIES = LEAST_REMAINING + MOST_KNOWN;
/** After any two are taken out, one has no more than so much of what remains: else the rest would nearly tell its part. */
export const MOST_SHARE = 0.8;
/**
 * After any two are taken out, the others have so many cases more than the least that everybody knows each to have: five in a cell, one
 * in a range of its days. A sum of 15 over three would say that each has just five.
 */
const LEAST_ABOVE_LEAST = 3;
/** Of days, in which cases are counted. */
const TEN = 10;

const NOTHING: Part = { n: 0, days: [] };

/**
 * Which parts of a cell are published next. Five of them at least are **fresh**: there now, and never published before of that company.
 * So in whatever is added to or subtracted from whatever publications, the newest of them brings five companies' parts that stand
 * in no other one, and none of these can be taken out of it. Who leaves, or says again what was published once, has no such part, is
 * none of the five, and waits until five others come along; what is published until then is as it was. docs/decisions/0046
 *
 * @param history what was published of the cell at each time, the oldest first; of a company that is not there, nothing
 * @param parts what the companies have in it now; of one that has left, nothing
 */
export function nextBlock(history: readonly Told[], parts: Told): Block | Withheld {
  const told = history.at(-1) ?? new Map<string, Part>();
  let changed = changesFrom(told, parts);
  if (changed.length === 0) return 'nothing_new';
  const ever = partsEver(history);
  let withheld: Withheld = 'too_few';
  // One that prevails waits for others as large, and does not keep the rest waiting.
  while (changed.length >= LEAST_COMPANIES) {
    const block = { members: changed.map(({ member }) => member).sort() };
    const fault = faultOf(toldWith(told, parts, block), { history, ever, least: LEAST_CASES });
    if (fault === null) return block;
    withheld = fault;
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

/** Cases whose days are of some tens, both included. */
export interface Range {
  readonly from: number;
  readonly to: number;
  readonly cases: number;
}

/**
 * The days of a cell, in ranges of tens that are as narrow as the rule of a cell allows in each: five companies whose cases in it were never
 * published so, none prevailing. A ten without a case would tell that nobody has one, the victim of an attacker neither; and so would one
 * to which a publication adds nothing.
 *
 * @param history what was published of the cell at each time, the oldest first
 * @param after what is published of it now
 * @param last the tens that are the last
 */
export function publishedRanges(history: readonly Told[], after: Told, last: number): Range[] {
  const ranges: Range[] = [];
  let from = 0;
  for (let to = 0; to <= last; to += TEN) {
    const range = rangeOf(history, after, { from, to });
    if (range === null) continue;
    ranges.push(range);
    from = to + TEN;
  }
  // What is left is too little for a range of its own: it widens the last that may be so wide.
  for (let newest = ranges.pop(); newest; newest = ranges.pop()) {
    const widened = rangeOf(history, after, { from: newest.from, to: last });
    if (widened !== null) return [...ranges, widened];
  }
  return [];
}

/** Some tens of days, both included. */
interface Tens {
  readonly from: number;
  readonly to: number;
}

/** Null: it would say too much. */
function rangeOf(history: readonly Told[], after: Told, tens: Tens): Range | null {
  const within = toldWithin(after, tens);
  if (within.size < LEAST_COMPANIES) return null;
  const before = history.map((told) => toldWithin(told, tens));
  const fault = faultOf(within, { history: before, ever: partsEver(before), least: 1 });
  return fault === null ? { ...tens, cases: sumOf([...within.values()].map(({ n }) => n)) } : null;
}

/** What is told of cases of some days alone. */
function toldWithin(told: Told, { from, to }: Tens): Told {
  const within = new Map<string, Part>();
  for (const [member, part] of told) {
    const days = part.days.filter(([ten]) => from <= ten && ten <= to);
    if (days.length > 0) within.set(member, { n: sumOf(days.map(([, count]) => count)), days });
  }
  return within;
}

interface Change {
  readonly member: string;
  readonly amount: number;
}

/** Whose parts differ, the largest difference first. */
function changesFrom(before: Told, after: Told): Change[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((member) => ({ member, amount: difference(before.get(member), after.get(member)) }))
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => b.amount - a.amount || (a.member < b.member ? -1 : 1));
}

/** What was ever published of each company, as text. */
function partsEver(history: readonly Told[]): ReadonlyMap<string, ReadonlySet<string>> {
  const ever = new Map<string, Set<string>>();
  for (const told of history)
    for (const [member, part] of told)
      ever.set(member, (ever.get(member) ?? new Set<string>()).add(textOf(part)));
  return ever;
}

interface Circumstances {
  readonly history: readonly Told[];
  readonly ever: ReadonlyMap<string, ReadonlySet<string>>;
  /** What everybody knows each to have that has anything. */
  readonly least: number;
}

/** Why something is not told next; null: it may be. */
function faultOf(
  after: Told,
  { history, ever, least }: Circumstances,
): Exclude<Withheld, 'nothing_new'> | null {
  const fresh = [...after].filter(
    ([member, part]) => part.n > 0 && ever.get(member)?.has(textOf(part)) !== true,
  );
  if (fresh.length < LEAST_COMPANIES) return 'too_few';
  const amounts = descending(fresh.map(([, { n }]) => n));
  if (doesOnePrevail(amounts)) return 'one_prevails';
  const above = sumOf(amounts.slice(MOST_KNOWN).map((n) => n - least));
  if (above < LEAST_ABOVE_LEAST) return 'all_least';
  // Subtracted from any earlier publication, not the last alone, it nearly tells nobody's either.
  const tellsOne = history.some((before) =>
    doesOnePrevail(changesFrom(before, after).map(({ amount }) => amount)),
  );
  return tellsOne || doesOnePrevail(descending([...after.values()].map(({ n }) => n)))
    ? 'one_prevails'
    : null;
}

/** @param amounts the largest first */
function doesOnePrevail(amounts: readonly number[]): boolean {
  const [largest = 0, ...others] = amounts;
  // Taken out are the two after the largest: that leaves it the most of what remains.
  const rest = sumOf(others.slice(MOST_KNOWN));
  return largest > MOST_SHARE * (largest + rest);
}

/** By how many cases two parts differ, by their days. */
function difference(before: Part = NOTHING, after: Part = NOTHING): number {
  const tens = new Map<number, number>();
  for (const [ten, count] of after.days) tens.set(ten, count);
  for (const [ten, count] of before.days) tens.set(ten, (tens.get(ten) ?? 0) - count);
  return sumOf([...tens.values()].map(Math.abs));
}

function textOf({ days }: Part): string {
  return JSON.stringify(days);
}

function descending(amounts: Iterable<number>): number[] {
  return [...amounts].sort((a, b) => b - a);
}

function sumOf(amounts: Iterable<number>): number {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return sum;
}
