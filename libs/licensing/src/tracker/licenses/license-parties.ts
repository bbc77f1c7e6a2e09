import type { Principal } from '@ninety/access';
import { partyOf } from '@ninety/parties';
import type { PartiesService, PartyEntity } from '@ninety/parties';
import type { Id } from '@ninety/platform';
import type { Pack } from '@ninety/regimes';
import type { EntityManager } from 'typeorm';
import { assertRole } from '../of-regime.js';
import { sentenceProblem } from '../sentences.js';
import type { FacePartyDto } from './recorded-license.contract.js';
import type { LicenseParty } from './recorded-license.store.js';
import { RELEASED_TO } from './released-to.js';

/** Whom the face names: a party that is named by its name and place is the company's of that name, or a new one. */
export async function partiesOfFace(
  tx: EntityManager,
  parties: PartiesService,
  caller: Principal,
  supplierId: Id,
  { library, partyRoles = [] }: Pick<Pack, 'library' | 'partyRoles'>,
  given: readonly FacePartyDto[],
): Promise<LicenseParty[]> {
  // On the face of a license of BIS stands to whom technology is released, which is in no role of a party.
  const roles = partyRoles.length > 0 && library === 'bis' ? [...partyRoles, RELEASED_TO] : partyRoles;
  const named: LicenseParty[] = [];
  for (const [index, { role, partyId, name, country, addresses }] of given.entries()) {
    const pointer = `/parties/${index}`;
    assertRole({ partyRoles: roles }, role, `${pointer}/role`);
    if (partyId != null && (name != null || country != null || addresses != null))
      throw sentenceProblem('party_unnamed', pointer);
    if (partyId == null && (name == null || country == null)) throw sentenceProblem('party_unnamed', pointer);
    const party =
      partyId == null
        ? await parties.named(tx, caller, supplierId, {
            name: name ?? '',
            country: country ?? '',
            addresses: addresses ?? [],
          })
        : await ownParty(tx, supplierId, partyId, `${pointer}/partyId`);
    named.push({
      role,
      partyId: party.id,
      name: party.name,
      country: party.country,
      addresses: addresses ?? party.addresses,
    });
  }
  return named;
}

/** @throws Problem 422 where it is no party of the supplier */
export async function ownParty(
  tx: EntityManager,
  supplierId: Id,
  partyId: Id,
  pointer: string,
): Promise<PartyEntity> {
  const party = await partyOf(tx, supplierId, partyId);
  if (!party) throw sentenceProblem('no_party', pointer);
  return party;
}
