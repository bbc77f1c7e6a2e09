import type { Kind, Match, NameIndex } from './matcher.js';

/** A name to be screened, as screening needs it. */
export interface ScreenedName {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: Kind;
  readonly country?: string | null;
  readonly address?: string | null;
}

/** The entries that a party may be, by the best of its names, the likeliest first. */
export function searchParty(
  names: NameIndex,
  party: ScreenedName,
  threshold: number,
  limit: number,
): Match[] {
  const search = partySearch(names, party, threshold, limit);
  for (;;) {
    const step = search.next();
    if (step.done) return step.value;
  }
}

/** The same, a name at a time: a party may have many long ones. */
export function* partySearch(
  names: NameIndex,
  party: ScreenedName,
  threshold: number,
  limit: number,
): Generator<undefined, Match[]> {
  const best = new Map<string, Match>();
  const beside = { kind: party.kind, country: party.country ?? null, address: party.address ?? null };
  for (const name of [party.name, ...party.aliases]) {
    for (const match of names.search({ name, ...beside }, threshold, limit)) {
      if ((best.get(match.entryId)?.score ?? -1) < match.score) best.set(match.entryId, match);
    }
    yield;
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score || (a.entryId < b.entryId ? -1 : 1))
    .slice(0, limit);
}
