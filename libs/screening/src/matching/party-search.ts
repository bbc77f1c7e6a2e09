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
  const best = new Map<string, Match>();
  const beside = { kind: party.kind, country: party.country ?? null, address: party.address ?? null };
  for (const name of [party.name, ...party.aliases]) {
    for (const match of names.search({ name, ...beside }, threshold, limit)) {
      if ((best.get(match.entryId)?.score ?? -1) < match.score) best.set(match.entryId, match);
    }
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score || (a.entryId < b.entryId ? -1 : 1))
    .slice(0, limit);
}
