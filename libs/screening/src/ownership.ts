/** Who owns what part of a party: percentages as numbers, 0…100. */
export interface Holding {
  readonly partyId: string;
  readonly ownerId: string;
  readonly percentage: number;
}

/** An owner that is listed, and how it brings a party in. */
export interface ListedOwner {
  readonly ownerId: string;
  /** From the party to the owner, both included. */
  readonly path: readonly string[];
  /** What it holds of the party through this path: the percentages multiplied. */
  readonly percentage: number;
}

export interface Ownership {
  /**
   * The part of the party that listed parties, and parties that they own to half or more, hold directly, added up. A
   * listed owner's holding of a party that it owns to half or more counts whole on the next layer.
   */
  readonly aggregated: number;
  readonly owners: readonly ListedOwner[];
  /** Circles of holdings that the party's owners form. */
  readonly circles: readonly (readonly string[])[];
}

const HALF = 50;
const DEEPEST = 20;
const MOST_PATHS = 1_000;

/**
 * How far listed parties own a party, directly and through others. 15 CFR 744.11 as amended by the rule of 29 September
 * 2025 (90 FR 47201): ownership of 50 percent or more, individually or in aggregate, directly or indirectly.
 */
export function ownershipOf(
  partyId: string,
  holdings: readonly Holding[],
  listed: ReadonlySet<string>,
): Ownership {
  const ownersOf = new Map<string, Holding[]>();
  for (const holding of holdings)
    ownersOf.set(holding.partyId, [...(ownersOf.get(holding.partyId) ?? []), holding]);
  const restricted = restrictedBy(holdings, ownersOf, listed);
  const owners: ListedOwner[] = [];
  const circles: string[][] = [];
  const walk = (path: readonly string[], share: number) => {
    for (const { ownerId, percentage } of ownersOf.get(path.at(-1) ?? '') ?? []) {
      const at = path.indexOf(ownerId);
      if (at >= 0) {
        circles.push([...path.slice(at), ownerId]);
        continue;
      }
      const held = (share * percentage) / 100;
      const longer = [...path, ownerId];
      if (listed.has(ownerId)) owners.push({ ownerId, path: longer, percentage: rounded(held) });
      if (longer.length < DEEPEST && owners.length < MOST_PATHS) walk(longer, held);
    }
  };
  walk([partyId], 100);
  return {
    aggregated: rounded(directlyHeld(ownersOf.get(partyId) ?? [], listed, restricted)),
    owners: owners.sort((a, b) => b.percentage - a.percentage || a.path.length - b.path.length),
    circles: distinct(circles),
  };
}

/** Parties that listed ones own to half or more, on every layer: the least set that follows from the listed ones. */
function restrictedBy(
  holdings: readonly Holding[],
  ownersOf: ReadonlyMap<string, readonly Holding[]>,
  listed: ReadonlySet<string>,
): Set<string> {
  const restricted = new Set<string>();
  const parties = [...new Set(holdings.map(({ partyId }) => partyId))];
  for (let size = -1; size !== restricted.size;) {
    size = restricted.size;
    for (const party of parties) {
      if (directlyHeld(ownersOf.get(party) ?? [], listed, restricted) >= HALF) restricted.add(party);
    }
  }
  return restricted;
}

function directlyHeld(
  owners: readonly Holding[],
  listed: ReadonlySet<string>,
  restricted: ReadonlySet<string>,
): number {
  return owners
    .filter(({ ownerId }) => listed.has(ownerId) || restricted.has(ownerId))
    .reduce((sum, { percentage }) => sum + percentage, 0);
}

function distinct(circles: readonly (readonly string[])[]): string[][] {
  return [...new Map(circles.map((circle) => [[...new Set(circle)].sort().join(' '), [...circle]])).values()];
}

function rounded(percentage: number): number {
  return Math.round(percentage * 10_000) / 10_000;
}
