import { meaningOf } from '@ninety/entity-list';
import type { ListEntry, Source } from '@ninety/entity-list';
import type { Id } from '@ninety/platform';
import type { IndexedVersion } from './list-index.js';
import type { Explanation, Kind, Match } from './matching/matcher.js';

/** A name to be screened, as screening needs it. */
export interface ScreenedName {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: Kind;
  readonly country?: string | null;
  readonly address?: string | null;
}

/** What a match says, for the person who judges. */
export interface ScreeningMatch {
  readonly entryId: Id;
  readonly name: string;
  readonly matchedName: string;
  readonly score: number;
  readonly explanation: Explanation;
  readonly licenseRequirement: string | null;
  readonly licenseReviewPolicy: string | null;
  readonly citations: readonly string[];
  /** The list, and what it means for an exporter. */
  readonly source: Source | null;
  readonly meaning: ReturnType<typeof meaningOf> | null;
}

/** The rules that make an entry's license requirement apply. */
const LISTING_CITATIONS = ['15 CFR 744.11', '15 CFR 744.16'];

/** The rules that an entry makes apply, and the notices that put it on its list. */
export function citationsOf(entry: ListEntry | undefined): string[] {
  if (!entry) return [];
  const rules = entry.source === 'EL' ? LISTING_CITATIONS : [meaningOf(entry.source).citation];
  return [...rules, ...entry.federalRegisterNotices];
}

/** The entries that a party may be, by the best of its names, the likeliest first. */
export function matchesIn(
  list: IndexedVersion,
  party: ScreenedName,
  threshold: number,
  limit: number,
): ScreeningMatch[] {
  const best = new Map<Id, Match>();
  const beside = { kind: party.kind, country: party.country ?? null, address: party.address ?? null };
  for (const name of [party.name, ...party.aliases]) {
    for (const match of list.names.search({ name, ...beside }, threshold, limit)) {
      if ((best.get(match.entryId)?.score ?? -1) < match.score) best.set(match.entryId, match);
    }
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score || (a.entryId < b.entryId ? -1 : 1))
    .slice(0, limit)
    .map(({ entryId, matchedName, score, explanation }) => {
      const entry = list.entries.get(entryId);
      return {
        entryId,
        name: entry?.name ?? matchedName,
        matchedName,
        score,
        explanation,
        licenseRequirement: entry?.licenseRequirement ?? null,
        licenseReviewPolicy: entry?.licenseReviewPolicy ?? null,
        citations: citationsOf(entry),
        source: entry?.source ?? null,
        meaning: entry ? meaningOf(entry.source) : null,
      };
    });
}
