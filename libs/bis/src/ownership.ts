import Big from 'big.js';

/** Who owns what part of a party: percentages as exact decimals, 0…100. */
export interface Holding {
  readonly partyId: string;
  readonly ownerId: string;
  readonly percentage: Big;
}

/** An owner that is listed, and how it brings a party in. */
interface ListedOwner {
  readonly ownerId: string;
  /** From the party to the owner, both included. */
  readonly path: readonly string[];
  /** What it holds of the party through this path: the percentages multiplied. */
  readonly percentage: Big;
}

export interface Ownership {
  /**
   * The part of the party that listed parties, and parties that they own to half or more, hold directly, added up. A
   * listed owner's holding of a party that it owns to half or more counts whole on the next layer.
   */
  readonly aggregated: Big;
  /** The same if every possible match were a true one. */
  readonly aggregatedIfConfirmed: Big;
  /** Those that are listed, and those that may be. */
  readonly owners: readonly ListedOwner[];
  /** Circles of holdings that the party's owners form. */
  readonly circles: readonly (readonly string[])[];
  /** Whether all such owners and circles are named. What is added up is whole in any case. */
  readonly namesAll: boolean;
}

/** Who is listed, and who may be, those that are included. */
export interface Listed {
  readonly confirmed: ReadonlySet<string>;
  readonly possible: ReadonlySet<string>;
}

const WHOLE = 100;
const ONE_PERCENT = '0.01';
/**
 * The rule that brings in whom listed parties own: from which percentage, and when. In force from 29 September 2025 (90 FR
 * 47201), suspended for one year from 10 November 2025.
 */
export const AFFILIATES_RULE = {
  thresholdPercent: 50,
  citation: '15 CFR 744.11; 90 FR 47201',
  periods: [
    { from: '2025-09-29', until: '2025-11-09' },
    { from: '2026-11-10', until: null },
  ],
} as const;
const DEEPEST = 20;
/*
 * There may be more paths and circles than can be counted. All the parties that are asked for at once share these; what is
 * added up does not depend on them.
 */
const MOST_PATHS = 1_000;
const MOST_STEPS = 50_000;
/** Of one party. */
const MOST_CIRCLES = 100;
const LONGEST_CIRCLE = 100;

/**
 * How far listed parties own each of several parties, directly and through others. 15 CFR 744.11 as amended by the rule of
 * 29 September 2025 (90 FR 47201): ownership of 50 percent or more, individually or in aggregate, directly or indirectly.
 */
export function* ownershipsOf(
  partyIds: readonly string[],
  holdings: readonly Holding[],
  { confirmed, possible }: Listed,
): Generator<undefined, ReadonlyMap<string, Ownership>> {
  const ownersOf = yield* groupedBy(holdings, ({ partyId }) => partyId);
  const ownedBy = yield* groupedBy(holdings, ({ ownerId }) => ownerId);
  const counted = yield* countedBy(ownedBy, confirmed);
  const countedIfConfirmed = yield* countedBy(ownedBy, possible);
  const leading = yield* leadingTo(possible, ownedBy);
  const left = { steps: MOST_STEPS, paths: MOST_PATHS, circleSteps: MOST_STEPS };
  const found = new Map<string, Ownership>();
  for (const [index, partyId] of partyIds.entries()) {
    const share = (of: number) => Math.ceil(of / (partyIds.length - index));
    const most = { steps: share(left.steps), paths: share(left.paths) };
    const owned = yield* ownersAbove(partyId, ownersOf, possible, leading, most);
    const circled = yield* circlesAbove(partyId, ownersOf, share(left.circleSteps));
    left.steps -= owned.steps;
    left.paths -= owned.owners.length;
    left.circleSteps -= circled.steps;
    const direct = ownersOf.get(partyId) ?? [];
    found.set(partyId, {
      aggregated: held(direct, counted),
      aggregatedIfConfirmed: held(direct, countedIfConfirmed),
      owners: owned.owners,
      circles: circled.circles,
      namesAll: owned.areAll && circled.areAll,
    });
  }
  return found;
}

type Holdings = ReadonlyMap<string, readonly Holding[]>;

function* groupedBy(
  holdings: readonly Holding[],
  keyOf: (holding: Holding) => string,
): Generator<undefined, Holdings> {
  const groups = new Map<string, Holding[]>();
  for (const holding of holdings) {
    yield;
    const group = groups.get(keyOf(holding));
    if (group) group.push(holding);
    else groups.set(keyOf(holding), [holding]);
  }
  return groups;
}

/**
 * The listed parties, and those that they own to half or more, on every layer: the least set that follows from the listed
 * ones.
 */
function* countedBy(
  ownedBy: Holdings,
  listed: ReadonlySet<string>,
): Generator<undefined, ReadonlySet<string>> {
  const counted = new Set(listed);
  const sums = new Map<string, Big>();
  for (const owner of counted) {
    for (const { partyId, percentage } of ownedBy.get(owner) ?? []) {
      yield;
      const sum = (sums.get(partyId) ?? new Big(0)).plus(percentage);
      sums.set(partyId, sum);
      if (sum.gte(AFFILIATES_RULE.thresholdPercent)) counted.add(partyId);
    }
  }
  return counted;
}

/**
 * The listed parties and all that they own a part of, however far below: no other owner leads to one. By how many holdings
 * the nearest of them is away.
 */
function* leadingTo(
  listed: ReadonlySet<string>,
  ownedBy: Holdings,
): Generator<undefined, ReadonlyMap<string, number>> {
  const leading = new Map([...listed].map((partyId) => [partyId, 0]));
  for (const [owner, distance] of leading) {
    for (const { partyId } of ownedBy.get(owner) ?? []) {
      yield;
      if (!leading.has(partyId)) leading.set(partyId, distance + 1);
    }
  }
  return leading;
}

/** A party on the way up, and the one that it owns a part of. */
interface Step {
  readonly partyId: string;
  readonly share: Big;
  readonly depth: number;
  readonly below: Step | null;
}

/**
 * The listed owners of a party by every path. Those that lead to one by the fewest holdings are followed first: where there
 * are too many, the longest are missing.
 */
function* ownersAbove(
  partyId: string,
  ownersOf: Holdings,
  listed: ReadonlySet<string>,
  leading: ReadonlyMap<string, number>,
  most: { readonly steps: number; readonly paths: number },
): Generator<undefined, { owners: ListedOwner[]; steps: number; areAll: boolean }> {
  const owners: ListedOwner[] = [];
  /** By how many parties the shortest path through them has. */
  const reached: Step[][] = Array.from({ length: DEEPEST + 1 }, () => []);
  reached[1]?.push({ partyId, share: new Big(WHOLE), depth: 1, below: null });
  let steps = 0;
  let areAll = true;
  for (const through of reached) {
    for (let step = through.pop(); step; step = through.pop()) {
      for (const { ownerId, percentage } of ownersOf.get(step.partyId) ?? []) {
        yield;
        const distance = leading.get(ownerId);
        if (distance === undefined || isOn(step, ownerId)) continue;
        if (steps >= most.steps || owners.length >= most.paths) return { ...sorted(), areAll: false };
        steps += 1;
        const share = step.share.times(percentage).times(ONE_PERCENT);
        const next = { partyId: ownerId, share, depth: step.depth + 1, below: step };
        if (listed.has(ownerId)) owners.push({ ownerId, path: pathTo(next), percentage: share });
        const further = reached[next.depth + distance];
        if (further) further.push(next);
        else areAll = false;
      }
    }
  }
  return { ...sorted(), areAll };

  function sorted() {
    owners.sort((a, b) => b.percentage.cmp(a.percentage) || a.path.length - b.path.length);
    return { owners, steps };
  }
}

function isOn(step: Step, partyId: string): boolean {
  for (let at: Step | null = step; at; at = at.below) if (at.partyId === partyId) return true;
  return false;
}

function pathTo(step: Step): string[] {
  const path: string[] = [];
  for (let at: Step | null = step; at; at = at.below) path.push(at.partyId);
  return path.reverse();
}

/** For each holding that closes a circle, one circle: all of them may be too many to count. */
function* circlesAbove(
  partyId: string,
  ownersOf: Holdings,
  mostSteps: number,
): Generator<undefined, { circles: string[][]; steps: number; areAll: boolean }> {
  const circles = new Map<string, string[]>();
  const seen = new Set([partyId]);
  const path = [partyId];
  /** Where on the path a party is, and how many of its owners were tried. */
  const places = new Map([[partyId, 0]]);
  const tried = [0];
  let steps = 0;
  let areAll = true;
  for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
    yield;
    if (steps >= mostSteps || circles.size >= MOST_CIRCLES) return { ...list(), areAll: false };
    const at = tried.length - 1;
    const next = ownersOf.get(last)?.[tried[at] ?? 0];
    if (!next) {
      path.pop();
      tried.pop();
      places.delete(last);
      continue;
    }
    steps += 1;
    tried[at] = (tried[at] ?? 0) + 1;
    const start = places.get(next.ownerId);
    if (start !== undefined && path.length - start > LONGEST_CIRCLE) areAll = false;
    else if (start !== undefined) {
      const members = path.slice(start);
      circles.set(members.toSorted().join(' '), [...members, next.ownerId]);
    }
    if (seen.has(next.ownerId)) continue;
    seen.add(next.ownerId);
    places.set(next.ownerId, path.length);
    path.push(next.ownerId);
    tried.push(0);
  }
  return { ...list(), areAll };

  function list() {
    return { circles: [...circles.values()], steps };
  }
}

function held(owners: readonly Holding[], by: ReadonlySet<string>): Big {
  return owners
    .filter(({ ownerId }) => by.has(ownerId))
    .reduce((sum, { percentage }) => sum.plus(percentage), new Big(0));
}
