import { meaningOf } from '@ninety/entity-list';
import type { ListEntry } from '@ninety/entity-list';
import { runYielding, Yielder } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { IndexedVersion } from './list-index.js';
import type { Match } from './matching/matcher.js';
import { partySearch } from './matching/party-search.js';
import type { ScreenedName } from './matching/party-search.js';
import type { ScreeningMatchResponseDto } from './screening.contract.js';

/** The rules that make an entry's license requirement apply. */
const LISTING_CITATIONS = ['15 CFR 744.11', '15 CFR 744.16'];

/** The rules that an entry makes apply, and the notices that put it on its list. */
export function citationsOf(entry: ListEntry | undefined): string[] {
  if (!entry) return [];
  const rules = entry.source === 'EL' ? LISTING_CITATIONS : [meaningOf(entry.source).citation];
  return [...rules, ...entry.federalRegisterNotices];
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
