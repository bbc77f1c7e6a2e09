import { Injectable, Optional } from '@nestjs/common';
import { assertMay, perform, performNew } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import type { Actor } from '@ninety/audit';
import { Database, invalid, newId } from '@ninety/platform';
import type { FieldError, Id, Page, Unvalidated, Version } from '@ninety/platform';
import { isSupplier } from '@ninety/suppliers';
import Big from 'big.js';
import type { EntityManager } from 'typeorm';
import type { CreatePartyDto, EditPartyDto, OwnersDto, PartiesQuery } from './parties.contract.js';
import { PartyEntity } from './parties.entity.js';
import { PartyScreening } from './party-screening.js';
import { PartySubscriber } from './party-subscriber.js';
import { partiesPage } from './party.read-model.js';
import {
  findParty,
  insertParty,
  lockParty,
  partiesIn,
  partiesOf,
  lockPartyNames,
  partyNamed,
  replaceOwners,
  saveParty,
  withOwners,
} from './party.store.js';
import type { PartyWithOwners } from './party.store.js';
import { say } from './sentences.js';

const WHOLE = 100;

/** A supplier's counterparties and who owns them. */
@Injectable()
export class PartiesService {
  constructor(
    private readonly database: Database,
    private readonly screening: PartyScreening,
    private readonly audit: Audit,
    // An office's applications keep their parties as they were filed.
    @Optional() private readonly subscriber?: PartySubscriber,
  ) {}

  /** Adds a party and screens it, in one transaction. */
  async create(caller: Principal, body: Unvalidated<CreatePartyDto>): Promise<PartyWithOwners> {
    return performNew(this.database, { caller, permission: 'parties.edit', body }, async (tx, dto) => {
      const supplierId = await supplierFor(tx, caller, dto.supplierId ?? null);
      return { party: await this.make(tx, caller, supplierId, dto), owners: [] };
    });
  }

  /** The supplier's party of a name and country, whom a paper names so; made and screened where there is none. */
  async named(
    tx: EntityManager,
    caller: Principal,
    supplierId: Id,
    paper: Pick<CreatePartyDto, 'name' | 'country' | 'addresses'>,
  ): Promise<PartyEntity> {
    assertMay(caller, 'parties.edit');
    const known = await partyNamed(tx, supplierId, paper);
    if (known) return known;
    await lockPartyNames(tx, supplierId);
    const madeMeanwhile = await partyNamed(tx, supplierId, paper);
    return madeMeanwhile ?? this.make(tx, caller, supplierId, { ...paper, kind: 'organization' });
  }

  async list(caller: Principal, query: PartiesQuery): Promise<Page<PartyWithOwners>> {
    assertMay(caller, 'parties.read');
    return partiesPage(this.database.reader, caller, query);
  }

  async get(caller: Principal, id: Id): Promise<PartyWithOwners> {
    const reader = this.database.reader;
    const party = await findParty(reader, caller, id);
    assertMay(caller, 'parties.read');
    return withOwners(reader, party);
  }

  /** Changes a party and screens it again, in one transaction. */
  async edit(
    caller: Principal,
    id: Id,
    version: Version | null,
    body: Unvalidated<EditPartyDto>,
  ): Promise<PartyWithOwners> {
    const editing = { ...changing(caller, id, version, true), body };
    return perform(this.database, editing, async (tx, party, dto) => {
      const { name, aliases, country, addresses, kind } = dto;
      if (name !== undefined) party.name = name;
      if (aliases !== undefined) party.aliases = aliases ?? [];
      const isElsewhere = country !== undefined && country !== party.country;
      if (country !== undefined) party.country = country;
      if (addresses !== undefined) party.addresses = addresses ?? [];
      if (kind !== undefined) party.kind = kind;
      await saveParty(tx, party);
      if (isElsewhere) await this.subscriber?.countryChanged(tx, id);
      await this.screening.screenParty(tx, caller, party);
      await this.audit.record(tx, caller, 'party.edited', `parties/${id}`);
      await this.subscriber?.edited(tx, caller, id);
      return withOwners(tx, party);
    });
  }

  /** Says who owns a party; replaces what was said before. */
  async setOwners(
    caller: Principal,
    id: Id,
    version: Version | null,
    body: Unvalidated<OwnersDto>,
  ): Promise<PartyWithOwners> {
    const setting = { ...changing(caller, id, version, false), body };
    return perform(this.database, setting, async (tx, party, { owners }) => {
      await assertOwners(tx, party, owners);
      const owning = owners.map(({ partyId, percentage }) => ({
        ownerId: partyId.toLowerCase(),
        percentage,
      }));
      await replaceOwners(tx, id, owning);
      await saveParty(tx, party);
      await this.audit.record(tx, caller, 'party.owners_set', `parties/${id}`, { owners: owners.length });
      await this.subscriber?.edited(tx, caller, id);
      return withOwners(tx, party);
    });
  }

  private async make(
    tx: EntityManager,
    caller: Principal,
    supplierId: Id,
    dto: CreatePartyDto,
  ): Promise<PartyEntity> {
    const now = new Date();
    const party = tx.create(PartyEntity, {
      id: newId(),
      supplierId,
      name: dto.name,
      aliases: dto.aliases ?? [],
      country: dto.country,
      addresses: dto.addresses ?? [],
      kind: dto.kind,
      screenedVersion: null,
      version: 1,
      createdAt: now,
      updatedAt: now,
    });
    await this.screening.screenNew(tx, caller, party, ({ listVersion, matchKeys }) =>
      insertParty(tx, { ...party, screenedVersion: listVersion, matchKeys }),
    );
    await this.audit.record(tx, caller, 'party.created', `parties/${party.id}`, { supplierId });
    return party;
  }
}

/** Screens parties of a filing that were not screened against the list in force yet; answers them all. */
export async function bringScreeningUpToDate(
  tx: EntityManager,
  screening: PartyScreening,
  caller: Actor,
  ids: readonly Id[],
): Promise<PartyEntity[]> {
  const parties = await partiesIn(tx, ids);
  for (const party of await screening.outdated(tx, parties)) await screening.screenParty(tx, caller, party);
  return parties;
}

function changing(caller: Principal, id: Id, named: Version | null, isRequired: boolean) {
  return {
    caller,
    find: (tx: EntityManager) => lockParty(tx, caller, id),
    permission: 'parties.edit',
    version: { of: (party: PartyEntity) => party.version, named, isRequired },
  } as const;
}

/** The supplier whose party or application it is to be: the caller's own, or for others the one named. */
export async function supplierFor(tx: EntityManager, caller: Principal, given: Id | null): Promise<Id> {
  const unknown = () => invalid({ pointer: '/supplierId', detail: say('party_supplier_unknown') });
  if (caller.supplierId !== null) {
    if (given !== null && given.toLowerCase() !== caller.supplierId) throw unknown();
    return caller.supplierId;
  }
  if (given === null) throw invalid({ pointer: '/supplierId', detail: say('party_supplier_required') });
  if (!(await isSupplier(tx, given))) throw unknown();
  return given.toLowerCase();
}

async function assertOwners(
  tx: EntityManager,
  party: PartyEntity,
  owners: OwnersDto['owners'],
): Promise<void> {
  const errors: FieldError[] = [];
  const seen = new Set<Id>();
  const ids = owners.map(({ partyId }) => partyId.toLowerCase());
  const known = await partiesOf(tx, party.supplierId, ids);
  for (const [index, { partyId, percentage }] of owners.entries()) {
    const owner = partyId.toLowerCase();
    if (!known.has(owner)) errors.push({ pointer: `/owners/${index}/partyId`, detail: say('owner_unknown') });
    if (owner === party.id)
      errors.push({ pointer: `/owners/${index}/partyId`, detail: say('owner_is_itself') });
    if (seen.has(owner)) errors.push({ pointer: `/owners/${index}/partyId`, detail: say('owner_twice') });
    if (new Big(percentage).gt(WHOLE))
      errors.push({
        pointer: `/owners/${index}/percentage`,
        detail: say('share_too_large', { most: WHOLE }),
      });
    seen.add(owner);
  }
  const total = owners.reduce((sum, { percentage }) => sum.plus(percentage), new Big(0));
  if (total.gt(WHOLE))
    errors.push({
      pointer: '/owners',
      detail: say('shares_too_large', { total: total.toFixed(2), most: WHOLE }),
    });
  if (errors.length > 0) throw invalid(...errors);
}
