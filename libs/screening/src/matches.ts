import { isAddressEntry, meaningOfEntry, rulesOf } from '@ninety/bis';
import type { ListEntry } from '@ninety/entity-list';
import { runYielding, Yielder } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { ScreenedParty } from '@ninety/parties';
import { addressesOf, addressIn, lineOf } from './addresses.js';
import type { AlertKind } from './alert-kind.js';
import type { IndexedVersion } from './list-index.js';
import type { WrittenAddress } from './matching/address-reading.js';
import type { Match } from './matching/matcher.js';
import { partySearch } from './matching/party-search.js';
import type { ScreenedName } from './matching/party-search.js';
import type { ScreenedPartyDto, ScreeningMatchResponseDto } from './screening.contract.js';

/** The rules that an entry makes apply, and the notices that put it on its list. */
export function citationsOf(entry: ListEntry | undefined): string[] {
  return entry ? [...rulesOf(entry), ...entry.federalRegisterNotices] : [];
}

/** Who is screened: names, and where they are. */
export interface Screened extends ScreenedName {
  readonly places: readonly WrittenAddress[];
}

/** A party as it is screened: by all its names, and each of its addresses. */
export function screenedOf(party: ScreenedParty): Screened {
  const [first] = party.addresses ?? [];
  return { ...party, address: first ? lineOf(first) : null, places: addressesOf(party) };
}

/** Whoever is asked about, as they are screened. */
export function screenedAs({ name, kind, country, address }: ScreenedPartyDto): Screened {
  return {
    name,
    aliases: [],
    kind: kind ?? 'unknown',
    country: country ?? null,
    address: address ?? null,
    places: addressIn(address),
  };
}

/**
 * The entries that a party may be, the likeliest first, with what the list says of each. Its names give others their turn.
 *
 * @param limit of entries that its names are like; those whose address it has come besides
 */
export async function matchesIn(
  list: IndexedVersion,
  party: Screened,
  threshold: number,
  limit: number,
  yielder = new Yielder(),
): Promise<ScreeningMatchResponseDto[]> {
  const found = await runYielding(partySearch(list.names, party, threshold, limit), yielder);
  return allMatches(list, found, party.places, threshold);
}

/** The same where the names were searched elsewhere. */
export function allMatches(
  list: IndexedVersion,
  byName: readonly Match[],
  places: readonly WrittenAddress[],
  threshold: number,
): ScreeningMatchResponseDto[] {
  const byAddress = list.addresses.search(places, threshold);
  // Sorting is stable: of equals a name comes first.
  return [...byName, ...byAddress]
    .sort((a, b) => b.score - a.score)
    .map((match) => described(match, list.entries));
}

/** What a match is of: an entry that is an address is matched by addresses alone. */
function kindOf(entry: ListEntry | undefined): AlertKind {
  return entry && isAddressEntry(entry) ? 'address' : 'name';
}

/** A match with what the list says of its entry. */
function described(
  { entryId, matchedName, score, explanation }: Match,
  entries: ReadonlyMap<Id, ListEntry>,
): ScreeningMatchResponseDto {
  const entry = entries.get(entryId);
  return {
    entryId,
    kind: kindOf(entry),
    name: entry?.name ?? matchedName,
    matchedName,
    score,
    explanation,
    licenseRequirement: entry?.licenseRequirement ?? null,
    licenseReviewPolicy: entry?.licenseReviewPolicy ?? null,
    citations: citationsOf(entry),
    source: entry?.source ?? null,
    meaning: entry ? meaningOfEntry(entry) : null,
  };
}
