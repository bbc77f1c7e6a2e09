import Big from 'big.js';

/** Who owns what part of a party: percentages as exact decimals, 0…100. */
export interface Holding {
  readonly partyId: string;
  readonly ownerId: string;
  readonly percentage: Big;
}

/** An owner that is listed, and how it brings a party in. */
export interface ListedOwner {
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
  readonly owners: readonly ListedOwner[];
  /** Circles of holdings that the party's owners form. */
  readonly circles: readonly (readonly string[])[];
}

const WHOLE = 100;
const ONE_PERCENT = '0.01';
/** Percent of a party that bring it in. 15 CFR 744.11. */
export const HALF = 50;
const DEEPEST = 20;
const MOST_PATHS = 1_000;
/** Where holdings run in circles, most paths lead nowhere: so many steps are tried. */
const MOST_STEPS = 50_000;
const MOST_CIRCLES = 100;

/**
 * How far listed parties own a party, directly and through others. 15 CFR 744.11 as amended by the rule of 29 September
 * 2025 (90 FR 47201): ownership of 50 percent or more, individually or in aggregate, directly or indirectly.
 */
export function ownershipOf(
  partyId: string,
  holdings: readonly Holding[],
  listed: ReadonlySet<string>,
): Ownership {
  const ownersOf = groupedBy(holdings, ({ partyId: owned }) => owned);
  const ownedBy = groupedBy(holdings, ({ ownerId }) => ownerId);
  const restricted = restrictedBy(ownedBy, listed);
  const leading = leadingTo(listed, ownedBy);
  const owners: ListedOwner[] = [];
  let steps = 0;
  const walk = (path: readonly string[], share: Big) => {
    for (const { ownerId, percentage } of ownersOf.get(path.at(-1) ?? '') ?? []) {
      if (!leading.has(ownerId) || path.includes(ownerId) || (steps += 1) > MOST_STEPS) continue;
      const held = share.times(percentage).times(ONE_PERCENT);
      const longer = [...path, ownerId];
      if (listed.has(ownerId)) owners.push({ ownerId, path: longer, percentage: held });
      if (longer.length < DEEPEST && owners.length < MOST_PATHS) walk(longer, held);
    }
  };
  walk([partyId], new Big(WHOLE));
  return {
    aggregated: directlyHeld(ownersOf.get(partyId) ?? [], listed, restricted),
    owners: owners.sort((a, b) => b.percentage.cmp(a.percentage) || a.path.length - b.path.length),
    circles: distinct(circlesAbove(partyId, ownersOf)),
  };
}

type Holdings = ReadonlyMap<string, readonly Holding[]>;

function groupedBy(holdings: readonly Holding[], keyOf: (holding: Holding) => string): Holdings {
  const groups = new Map<string, Holding[]>();
  for (const holding of holdings) {
    const group = groups.get(keyOf(holding));
    if (group) group.push(holding);
    else groups.set(keyOf(holding), [holding]);
  }
  return groups;
}

/** Parties that listed ones own to half or more, on every layer: the least set that follows from the listed ones. */
function restrictedBy(ownedBy: Holdings, listed: ReadonlySet<string>): Set<string> {
  const restricted = new Set<string>();
  const held = new Map<string, Big>();
  const counted = [...listed];
  for (const owner of counted) {
    for (const { partyId, percentage } of ownedBy.get(owner) ?? []) {
      const sum = (held.get(partyId) ?? new Big(0)).plus(percentage);
      held.set(partyId, sum);
      if (!sum.gte(HALF) || restricted.has(partyId)) continue;
      restricted.add(partyId);
      // What a listed party holds is counted already.
      if (!listed.has(partyId)) counted.push(partyId);
    }
  }
  return restricted;
}

/** The listed parties and all that they own a part of, however far below: no other owner leads to one. */
function leadingTo(listed: ReadonlySet<string>, ownedBy: Holdings): Set<string> {
  const leading = new Set(listed);
  for (const owner of leading) for (const { partyId } of ownedBy.get(owner) ?? []) leading.add(partyId);
  return leading;
}

/** For each holding that closes a circle, one circle: all of them may be too many to count. */
function circlesAbove(partyId: string, ownersOf: Holdings): string[][] {
  const circles: string[][] = [];
  const seen = new Set([partyId]);
  const path = [partyId];
  const left = [[...(ownersOf.get(partyId) ?? [])]];
  while (left.length > 0 && circles.length < MOST_CIRCLES) {
    const next = left.at(-1)?.shift();
    if (!next) {
      left.pop();
      path.pop();
      continue;
    }
    const at = path.indexOf(next.ownerId);
    if (at >= 0) circles.push([...path.slice(at), next.ownerId]);
    if (seen.has(next.ownerId)) continue;
    seen.add(next.ownerId);
    path.push(next.ownerId);
    left.push([...(ownersOf.get(next.ownerId) ?? [])]);
  }
  return circles;
}

function directlyHeld(
  owners: readonly Holding[],
  listed: ReadonlySet<string>,
  restricted: ReadonlySet<string>,
): Big {
  return owners
    .filter(({ ownerId }) => listed.has(ownerId) || restricted.has(ownerId))
    .reduce((sum, { percentage }) => sum.plus(percentage), new Big(0));
}

function distinct(circles: readonly (readonly string[])[]): string[][] {
  return [...new Map(circles.map((circle) => [[...new Set(circle)].sort().join(' '), [...circle]])).values()];
}
