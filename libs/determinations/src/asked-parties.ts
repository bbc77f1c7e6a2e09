import { seesSupplier } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { CITATIONS } from '@ninety/bis';
import type { DeterminationParty, ListedEntry } from '@ninety/bis';
import { screenedParty } from '@ninety/parties';
import { invalid } from '@ninety/platform';
import type { OwnershipService, PossibleEntry, ScreeningService } from '@ninety/screening';
import type { EntityManager } from 'typeorm';
import type { AskedParty } from './determination.entity.js';
import type { DeterminationPartyDto } from './determinations.contract.js';
import { say } from './sentences.js';

/** The parties as they were named, what the lists say of each, and by which version. */
export interface PartiesAsked {
  readonly asked: readonly AskedParty[];
  readonly examined: readonly DeterminationParty[];
  readonly listVersion: number | null;
}

interface Services {
  readonly screening: ScreeningService;
  readonly ownership: OwnershipService;
}

/**
 * Looks the parties up: those on record by their alerts and owners, the others by their names.
 *
 * @throws Problem 422 for one that is nobody's
 */
export async function partiesAsked(
  manager: EntityManager,
  caller: Principal,
  { screening, ownership }: Services,
  parties: readonly DeterminationPartyDto[],
  day: string,
): Promise<PartiesAsked> {
  if (parties.length === 0) return { asked: [], examined: [], listVersion: null };
  const asked: AskedParty[] = [];
  for (const [place, party] of parties.entries()) asked.push(await askedParty(manager, caller, party, place));
  const ids = asked.flatMap(({ partyId }) => partyId ?? []);
  const { listVersion, entries } = await screening.listedParties(manager, ids, day);
  const owned = await ownership.of(manager, ids, day);
  const nameless = asked.filter(({ partyId }) => partyId === null);
  const byName = await screening.listedNames(manager, nameless, day);
  const broughtIn = new Set(owned.filter(({ isBroughtIn }) => isBroughtIn).map(({ partyId }) => partyId));
  const examined = asked.map((party) => {
    const { partyId, name, country, role } = party;
    const possible = partyId === null ? byName[nameless.indexOf(party)] : entries.get(partyId);
    return {
      name,
      country: country ?? '',
      role,
      // No list in force: nobody was looked for on it.
      ...(listVersion === null ? {} : { listed: (possible ?? []).map(listedEntry) }),
      ...(partyId === null ? {} : { ownedByListed: broughtIn.has(partyId) }),
    };
  });
  return { asked, examined, listVersion };
}

async function askedParty(
  manager: EntityManager,
  caller: Principal,
  { partyId, name, country, role }: DeterminationPartyDto,
  place: number,
): Promise<AskedParty> {
  const pointer = `/parties/${place}`;
  if (!partyId === !name) throw invalid({ pointer, detail: say('party_by_id_or_name') });
  if (!partyId) {
    if (!country) throw invalid({ pointer: `${pointer}/country`, detail: say('party_country_required') });
    return { partyId: null, name: name ?? '', country, role };
  }
  const party = await screenedParty(manager, partyId);
  if (!party || !seesSupplier(caller, party.supplierId))
    throw invalid({ pointer: `${pointer}/partyId`, detail: say('determination_party_unknown') });
  return { partyId: party.id, name: party.name, country: party.country, role };
}

/** What a list says of a party. */
export function listedEntry({ entry, isConfirmed }: PossibleEntry): ListedEntry {
  return {
    source: entry.source,
    name: entry.name,
    confirmed: isConfirmed,
    licenseRequirement: entry.licenseRequirement,
    footnotes: entry.footnotes,
    ...(entry.programs === null ? {} : { programs: entry.programs }),
    citation: entry.federalRegisterNotices[0] ?? CITATIONS.entityList,
  };
}
