import { Injectable } from '@nestjs/common';
import type { Principal } from '@ninety/access';
import {
  CreatePartyDto,
  EditPartyDto,
  KINDS,
  PartiesService,
  partyIdNamed,
  partyNamed,
} from '@ninety/parties';
import type { Kind, PartyEntity } from '@ninety/parties';
import { generally, Unvalidated } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { folded, textsIn } from './import-columns.js';
import type { PartyValues } from './import-columns.js';
import { atDoor, refuse } from './row-taking.js';
import type { ColumnsByPointer, DoorColumns, Taken } from './row-taking.js';
import { say } from './sentences.js';

const FIELDS: ColumnsByPointer = [
  ['/name', 'name'],
  ['/country', 'country'],
  ['/kind', 'kind'],
  ['/aliases', 'aliases'],
  ['/addresses/lines', 'street'],
  ['/addresses/city', 'city'],
  ['/addresses/region', 'region'],
  ['/addresses/postalCode', 'postalCode'],
];
const DOOR: DoorColumns = { fields: FIELDS, whole: null, conflict: null };

const KIND_WORDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...KINDS.map((kind) => [kind, kind] as const),
  ['company', 'organization'],
  ['organisation', 'organization'],
  ['firma', 'organization'],
  ['individual', 'person'],
  ['ship', 'vessel'],
]);

/** Takes rows of parties in, each found again by its name and country. */
@Injectable()
export class PartyRows {
  constructor(private readonly parties: PartiesService) {}

  async take(tx: EntityManager, caller: Principal, supplierId: Id, said: PartyValues): Promise<Taken> {
    const required = generally('field_required');
    const { name = refuse('name', required), country = refuse('country', required) } = said;
    const found = await partyNamed(tx, supplierId, { name, country });
    if (found) return this.bring(caller, found, said);
    const draft = {
      supplierId,
      name,
      country,
      kind: kindIn(said) ?? 'organization',
      aliases: textsIn(said.aliases ?? ''),
      addresses: addressIn(said, country),
    };
    const made = await this.make(caller, draft);
    return { outcome: 'made', resource: `parties/${made}`, changes: ['party'] };
  }

  /** The party of this name and country, which is made where there is none. */
  async named(tx: EntityManager, caller: Principal, supplierId: Id, name: string, country: string) {
    const id = await partyIdNamed(tx, supplierId, { name, country });
    if (id !== null) return { id, isNew: false };
    return { id: await this.make(caller, { supplierId, name, country, kind: 'organization' }), isNew: true };
  }

  private async make(caller: Principal, draft: object): Promise<Id> {
    const creating = () => this.parties.create(caller, new Unvalidated(CreatePartyDto, draft));
    return (await atDoor(DOOR, creating)).party.id;
  }

  /** Adds what the row says more of a party; what it says otherwise is refused. */
  private async bring(caller: Principal, party: PartyEntity, said: PartyValues): Promise<Taken> {
    const resource = `parties/${party.id}`;
    const kind = kindIn(said);
    if (kind !== null && kind !== party.kind)
      refuse('kind', say('import_party_recorded_as', { kind: party.kind }));
    const known = new Set([party.name, ...party.aliases].map(folded));
    const aliases = textsIn(said.aliases ?? '').filter((alias) => !known.has(folded(alias)));
    const places = new Set(party.addresses.map(placeOf));
    const addresses = addressIn(said, party.country).filter((one) => !places.has(placeOf(one)));
    if (aliases.length === 0 && addresses.length === 0)
      return { outcome: 'unchanged', resource, changes: [] };
    const more = {
      ...(aliases.length > 0 ? { aliases: [...party.aliases, ...aliases] } : {}),
      ...(addresses.length > 0 ? { addresses: [...party.addresses, ...addresses] } : {}),
    };
    const editing = () =>
      this.parties.edit(caller, party.id, party.version, new Unvalidated(EditPartyDto, more));
    await atDoor(DOOR, editing);
    return { outcome: 'updated', resource, changes: Object.keys(more) };
  }
}

function kindIn({ kind }: PartyValues): Kind | null {
  if (kind === undefined) return null;
  return (
    KIND_WORDS.get(folded(kind)) ?? refuse('kind', say('import_no_party_kind', { kinds: KINDS.join(', ') }))
  );
}

type Address = PartyEntity['addresses'][number];

function addressIn({ street, city, region, postalCode }: PartyValues, country: string): Address[] {
  if (street === undefined && city === undefined && region === undefined && postalCode === undefined)
    return [];
  const lines = textsIn(street ?? '');
  return [{ lines, city: city ?? null, region: region ?? null, postalCode: postalCode ?? null, country }];
}

function placeOf({ lines, city, region, postalCode, country }: Address): string {
  return folded([...lines, city, region, postalCode, country].join(' '));
}
