import { meaningOf, rulesOf } from '@ninety/bis';
import type { ListEntry } from '@ninety/entity-list';
import { runYielding, Yielder } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { IndexedVersion } from './list-index.js';
import type { Match } from './matching/matcher.js';
import { partySearch } from './matching/party-search.js';
import type { ScreenedName } from './matching/party-search.js';
import type { ScreeningMatchResponseDto } from './screening.contract.js';

/** The rules that an entry makes apply, and the notices that put it on its list. */
export function citationsOf(entry: ListEntry | undefined): string[] {
  return entry ? [...rulesOf(entry.source), ...entry.federalRegisterNotices] : [];
}

/** The entries that a party may be, the likeliest first, with what the list says of each. Its names give others their turn. */
export async function matchesIn(
  list: IndexedVersion,
  party: ScreenedName,
  threshold: number,
  limit: number,
  yielder = new Yielder(),
): Promise<ScreeningMatchResponseDto[]> {
  const found = await runYielding(partySearch(list.names, party, threshold, limit), yielder);
  return found.map((match) => described(match, list.entries));
}

/** A match with what the list says of its entry. */
export function described(
  { entryId, matchedName, score, explanation }: Match,
  entries: ReadonlyMap<Id, ListEntry>,
): ScreeningMatchResponseDto {
  const entry = entries.get(entryId);
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
}
