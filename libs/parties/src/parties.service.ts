import { Injectable } from '@nestjs/common';
import { assertMay, isApplicant } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import {
  assertVersion,
  cursorOf,
  Database,
  invalid,
  isId,
  limitOf,
  newId,
  notFound,
  pageOf,
  rowOf,
} from '@ninety/platform';
import type { FieldError, Id, Page, Unvalidated, Version } from '@ninety/platform';
import { ScreeningService } from '@ninety/screening';
import Big from 'big.js';
import { In } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { CreatePartyDto, EditPartyDto, OwnersDto, PartiesQuery } from './parties.contract.js';
import { PartyEntity, PartyOwnerEntity } from './parties.entity.js';

/** A party with who owns it. */
export interface PartyWithOwners {
  readonly party: PartyEntity;
  readonly owners: readonly { partyId: Id; percentage: string }[];
}

const WHOLE = 100;

/** A supplier's counterparties and who owns them. 15 CFR 748.5. */
@Injectable()
export class PartiesService {
  constructor(
    private readonly database: Database,
    private readonly screening: ScreeningService,
    private readonly audit: Audit,
  ) {}

  /** Adds a party and screens it, in one transaction. */
  async create(caller: Principal, body: Unvalidated<CreatePartyDto>): Promise<PartyWithOwners> {
    assertMay(caller, 'parties.edit');
    const dto = body.validated();
    return this.database.transaction(async (tx) => {
      const supplierId = await supplierFor(tx, caller, dto.supplierId ?? null);
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
      await tx.insert(PartyEntity, party);
      await this.screening.screenParty(tx, caller, party);
      await this.audit.record(tx, caller, 'party.created', `parties/${party.id}`, { supplierId });
      return { party, owners: [] };
    });
  }

  async list(caller: Principal, query: PartiesQuery): Promise<Page<PartyWithOwners>> {
    assertMay(caller, 'parties.read');
    const limit = limitOf(query);
    const after = cursorOf(query, isId)?.[0];
    const reader = this.database.reader;
    const found = reader
      .createQueryBuilder(PartyEntity, 'p')
      .orderBy('p.id', 'ASC')
      .limit(limit + 1);
    if (after) found.andWhere('p.id > :after', { after });
    if (isApplicant(caller)) found.andWhere('p.supplierId = :own', { own: caller.supplierId });
    if (query.supplierId) found.andWhere('p.supplierId = :supplierId', { supplierId: query.supplierId });
    if (query.q) {
      found.andWhere(
        'position(ninety_folded(:q) IN ninety_folded(p.name || chr(10) || array_to_string(p.aliases, chr(10)))) > 0',
        { q: query.q },
      );
    }
    const { data, nextCursor } = pageOf(
      await found.getMany(),
      limit,
      ({ id }) => [id],
      (party) => party,
    );
    const owners = await reader.findBy(PartyOwnerEntity, { partyId: In(data.map(({ id }) => id)) });
    return { data: data.map((party) => ({ party, owners: ownersOf(party.id, owners) })), nextCursor };
  }

  async get(caller: Principal, id: Id): Promise<PartyWithOwners> {
    const reader = this.database.reader;
    const party = await find(reader, caller, id);
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
    return this.database.transaction(async (tx) => {
      const party = await find(tx, caller, id, true);
      assertMay(caller, 'parties.edit');
      assertVersion(party.version, version, true);
      const { name, aliases, country, addresses, kind } = body.validated();
      if (name !== undefined) party.name = name;
      if (aliases !== undefined) party.aliases = aliases ?? [];
      if (country !== undefined) party.country = country;
      if (addresses !== undefined) party.addresses = addresses ?? [];
      if (kind !== undefined) party.kind = kind;
      party.version += 1;
      party.updatedAt = new Date();
      await tx.save(party);
      await this.screening.screenParty(tx, caller, party);
      await this.audit.record(tx, caller, 'party.edited', `parties/${id}`);
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
    return this.database.transaction(async (tx) => {
      const party = await find(tx, caller, id, true);
      assertMay(caller, 'parties.edit');
      assertVersion(party.version, version);
      const { owners } = body.validated();
      await assertOwners(tx, party, owners);
      await tx.delete(PartyOwnerEntity, { partyId: id });
      await tx.insert(
        PartyOwnerEntity,
        owners.map(({ partyId, percentage }) => ({
          partyId: id,
          ownerId: partyId.toLowerCase(),
          percentage,
        })),
      );
      party.version += 1;
      party.updatedAt = new Date();
      await tx.save(party);
      await this.audit.record(tx, caller, 'party.owners_set', `parties/${id}`, { owners: owners.length });
      return withOwners(tx, party);
    });
  }

  /** Screens parties of a filing that were not screened against the list in force yet; answers them all. */
  async bringScreeningUpToDate(
    tx: EntityManager,
    caller: Principal,
    ids: readonly Id[],
  ): Promise<PartyEntity[]> {
    const parties = await tx.find(PartyEntity, { where: { id: In(ids) }, order: { id: 'ASC' } });
    for (const party of await this.screening.outdated(tx, parties))
      await this.screening.screenParty(tx, caller, party);
    return parties;
  }
}

/** The supplier whose party or application it is to be: the caller's own, or for others the one named. */
export async function supplierFor(tx: EntityManager, caller: Principal, given: Id | null): Promise<Id> {
  const unknown = () => invalid({ pointer: '/supplierId', detail: 'names no supplier' });
  if (caller.supplierId !== null) {
    if (given !== null && given.toLowerCase() !== caller.supplierId) throw unknown();
    return caller.supplierId;
  }
  if (given === null) throw invalid({ pointer: '/supplierId', detail: 'is required' });
  if (!(await rowOf(tx, 'SELECT 1 FROM supplier WHERE id = $1', [given]))) throw unknown();
  return given.toLowerCase();
}

async function find(tx: EntityManager, caller: Principal, id: Id, lock = false): Promise<PartyEntity> {
  const party = await tx.findOne(PartyEntity, {
    where: { id, ...(isApplicant(caller) ? { supplierId: caller.supplierId ?? '' } : {}) },
    ...(lock ? { lock: { mode: 'pessimistic_write' as const } } : {}),
  });
  if (!party) throw notFound('party');
  return party;
}

async function withOwners(tx: EntityManager, party: PartyEntity): Promise<PartyWithOwners> {
  return { party, owners: ownersOf(party.id, await tx.findBy(PartyOwnerEntity, { partyId: party.id })) };
}

function ownersOf(partyId: Id, owners: readonly PartyOwnerEntity[]) {
  return owners
    .filter((owner) => owner.partyId === partyId)
    .map(({ ownerId, percentage }) => ({ partyId: ownerId, percentage: new Big(percentage).toFixed(2) }));
}

async function assertOwners(
  tx: EntityManager,
  party: PartyEntity,
  owners: OwnersDto['owners'],
): Promise<void> {
  const errors: FieldError[] = [];
  const seen = new Set<Id>();
  for (const [index, { partyId, percentage }] of owners.entries()) {
    const owner = partyId.toLowerCase();
    const known = await tx.existsBy(PartyEntity, { id: owner, supplierId: party.supplierId });
    if (!known)
      errors.push({ pointer: `/owners/${index}/partyId`, detail: 'names no party of this supplier' });
    if (owner === party.id)
      errors.push({ pointer: `/owners/${index}/partyId`, detail: 'a party does not own itself' });
    if (seen.has(owner)) errors.push({ pointer: `/owners/${index}/partyId`, detail: 'is named twice' });
    if (new Big(percentage).gt(WHOLE))
      errors.push({ pointer: `/owners/${index}/percentage`, detail: `must be at most ${WHOLE}` });
    seen.add(owner);
  }
  const total = owners.reduce((sum, { percentage }) => sum.plus(percentage), new Big(0));
  if (total.gt(WHOLE))
    errors.push({
      pointer: '/owners',
      detail: `the percentages add up to ${total.toFixed(2)}, more than ${WHOLE}`,
    });
  if (errors.length > 0) throw invalid(...errors);
}
