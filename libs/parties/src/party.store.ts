import { isApplicant, ownSuppliers } from '@ninety/access';
import type { Principal } from '@ninety/access';
import {
  gatherableThings,
  notFound,
  prepared,
  raw,
  recalled,
  remember,
  rowOf,
  rowsOf,
  run,
  sql,
} from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { In } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { ScreenedParty, Screening } from './party-screening.js';
import { PartyEntity, PartyOwnerEntity } from './parties.entity.js';

/** A party with who owns it. */
export interface PartyWithOwners {
  readonly party: PartyEntity;
  readonly owners: readonly PartyOwnerEntity[];
}

/** A `ScreenedParty`, as columns of `party p`. */
export const SCREENED_PARTY = raw(
  'p.id, p.supplier_id AS "supplierId", p.name, p.aliases, p.country, p.addresses, p.kind',
);

/** @throws Problem 404, also for another tenant's */
export async function findParty(tx: EntityManager, caller: Principal, id: Id): Promise<PartyEntity> {
  const party = await tx.findOneBy(PartyEntity, ownOf(caller, id));
  if (!party) throw notFound('party');
  return party;
}

/** The same, for one writer at a time. */
export async function lockParty(tx: EntityManager, caller: Principal, id: Id): Promise<PartyEntity> {
  const lock = { mode: 'pessimistic_write' } as const;
  const party = await tx.findOne(PartyEntity, { where: ownOf(caller, id), lock });
  if (!party) throw notFound('party');
  return party;
}

function ownOf(caller: Principal, id: Id) {
  return isApplicant(caller) ? { id, supplierId: In(ownSuppliers(caller)) } : { id };
}

/** A party that is made, with how it was screened. */
export interface NewParty extends PartyEntity {
  readonly matchKeys: readonly number[];
}

/** Applications name them. */
const RANK_OF_PARTIES = 1;

const insertParties = gatherableThings(RANK_OF_PARTIES, (tx, parties: readonly NewParty[]) =>
  run(
    tx,
    sql`INSERT INTO party (id, supplier_id, name, aliases, country, addresses, kind, screened_version, match_keys, version,
        created_at, updated_at)
      SELECT p.id, p."supplierId", p.name, p.aliases, p.country, p.addresses, p.kind, p."screenedVersion", p."matchKeys", p.version,
        p."createdAt", p."updatedAt"
      FROM jsonb_to_recordset(${JSON.stringify(parties)}::jsonb) AS p (id uuid, "supplierId" uuid, name text, aliases text[],
        country text, addresses jsonb, kind text, "screenedVersion" int, "matchKeys" int[], version int, "createdAt" timestamptz,
        "updatedAt" timestamptz)`,
  ),
);

export async function insertParty(tx: EntityManager, party: NewParty): Promise<void> {
  await insertParties(tx, party);
  remember(tx, ownKey(party.supplierId, party.id), true);
  const name = recalled<string>(tx, nameKey(party.supplierId, party));
  if (name !== undefined) remember(tx, name, [party.id]);
}

/** Counts a change, and keeps it. */
export async function saveParty(tx: EntityManager, party: PartyEntity): Promise<void> {
  party.version += 1;
  party.updatedAt = new Date();
  await tx.save(party);
}

/** A party of a supplier's; null: there is none. */
export function partyOf(manager: EntityManager, supplierId: Id, id: Id): Promise<PartyEntity | null> {
  return manager.findOneBy(PartyEntity, { id, supplierId });
}

/** In the order of their ids. */
export function partiesIn(tx: EntityManager, ids: readonly Id[]): Promise<PartyEntity[]> {
  return tx.find(PartyEntity, { where: { id: In(ids) }, order: { id: 'ASC' } });
}

/** Which of some are parties of a supplier. */
export async function partiesOf(
  tx: EntityManager,
  supplierId: Id,
  ids: readonly Id[],
): Promise<ReadonlySet<Id>> {
  const known = ids.filter((id) => recalled(tx, ownKey(supplierId, id)));
  if (known.length === ids.length) return new Set(known);
  const found = await rowsOf<{ id: Id }>(
    tx,
    prepared(sql`SELECT id FROM party WHERE id = ANY(${ids}::uuid[]) AND supplier_id = ${supplierId}`),
  );
  return new Set(found.map(({ id }) => id));
}

/** The oldest party of a supplier that has a name and a country, however the name is written. */
export function partyNamed(
  tx: EntityManager,
  supplierId: Id,
  { name, country }: { readonly name: string; readonly country: string },
): Promise<PartyEntity | null> {
  return tx
    .createQueryBuilder(PartyEntity, 'p')
    .where('p.id IN (SELECT ninety_parties_named(:supplierId, :country, :name))', {
      supplierId,
      country,
      name,
    })
    .orderBy('p.id')
    .limit(1)
    .getOne();
}

/** How somebody is named. */
interface Named {
  readonly name: string;
  readonly country: string;
}

/** The id of the oldest party of a supplier that has a name and a country, however the name is written. */
export async function partyIdNamed(
  tx: EntityManager,
  supplierId: Id,
  { name, country }: Named,
): Promise<Id | null> {
  const lookedUp = recalled<readonly Id[]>(
    tx,
    recalled<string>(tx, nameKey(supplierId, { name, country })) ?? '',
  );
  if (lookedUp) return lookedUp[0] ?? null;
  const row = await rowOf<{ id: Id }>(
    tx,
    prepared(
      sql`SELECT id FROM ninety_parties_named(${supplierId}, ${country}, ${name}) id ORDER BY id LIMIT 1`,
    ),
  );
  return row?.id ?? null;
}

/** Looks several up by name at once, for work whose writes are gathered: `partyIdNamed` then knows them, and those made since. */
export async function lookUpParties(
  tx: EntityManager,
  supplierId: Id,
  named: readonly Named[],
): Promise<void> {
  const rows = await rowsOf<Named & { readonly folded: string; readonly id: Id | null }>(
    tx,
    sql`SELECT n.name, n.country, md5(ninety_folded(n.name)) AS folded,
        (SELECT id FROM ninety_parties_named(${supplierId}, n.country, n.name) id ORDER BY id LIMIT 1) AS id
      FROM (SELECT DISTINCT name, country
        FROM jsonb_to_recordset(${JSON.stringify(named)}::jsonb) AS n (name text, country text)) n`,
  );
  for (const { name, country, folded, id } of rows) {
    const key = JSON.stringify(['parties named', supplierId, country, folded]);
    remember(tx, nameKey(supplierId, { name, country }), key);
    remember(tx, key, id === null ? [] : [id]);
    if (id !== null) remember(tx, ownKey(supplierId, id), true);
  }
}

/** Of a name as it is written; what is remembered by it is the key of all that are the same name. */
function nameKey(supplierId: Id, { name, country }: Named): string {
  return JSON.stringify(['name of a party', supplierId, country, name]);
}

function ownKey(supplierId: Id, id: Id): string {
  return JSON.stringify(['party of', supplierId, id]);
}

/** Of a supplier one at a time looks for a party by its name and makes it, until the end of its transaction. */
export function lockPartyNames(tx: EntityManager, supplierId: Id): Promise<void> {
  return run(tx, sql`SELECT pg_advisory_xact_lock(hashtextextended('party names ' || ${supplierId}, 0))`);
}

export async function withOwners(manager: EntityManager, party: PartyEntity): Promise<PartyWithOwners> {
  return { party, owners: await ownersOf(manager, [party.id]) };
}

/** Several with who owns each, by their ids. */
export async function partiesInFull(
  manager: EntityManager,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, PartyWithOwners>> {
  const parties = await partiesIn(manager, ids);
  const owners = await ownersOf(manager, ids);
  return new Map(
    parties.map((party) => [
      party.id,
      { party, owners: owners.filter(({ partyId }) => partyId === party.id) },
    ]),
  );
}

export function ownersOf(manager: EntityManager, partyIds: readonly Id[]): Promise<PartyOwnerEntity[]> {
  return manager.find(PartyOwnerEntity, { where: { partyId: In(partyIds) }, order: { ownerId: 'ASC' } });
}

/** In place of those before. */
export async function replaceOwners(
  tx: EntityManager,
  partyId: Id,
  owners: readonly Omit<PartyOwnerEntity, 'partyId'>[],
): Promise<void> {
  await tx.delete(PartyOwnerEntity, { partyId });
  await tx.insert(
    PartyOwnerEntity,
    owners.map((owner) => ({ partyId, ...owner })),
  );
}

/** Parties that are to be screened, which nobody else screens at this moment. */
export function lockUnscreened(tx: EntityManager, count: number): Promise<ScreenedParty[]> {
  return rowsOf<ScreenedParty>(
    tx,
    sql`SELECT ${SCREENED_PARTY} FROM party p
          WHERE p.screened_version IS NULL ORDER BY p.id LIMIT ${count} FOR UPDATE SKIP LOCKED`,
  );
}

/** Keeps how a party was screened. */
export function recordScreening(
  tx: EntityManager,
  id: Id,
  { listVersion, matchKeys }: Screening,
): Promise<void> {
  return run(
    tx,
    sql`UPDATE party SET screened_version = ${listVersion}, match_keys = ${matchKeys} WHERE id = ${id}`,
  );
}

/** These parties are to be screened. */
export function screenAgain(tx: EntityManager, ids: readonly Id[]): Promise<void> {
  return run(tx, sql`UPDATE party SET screened_version = NULL WHERE id = ANY(${ids}::uuid[])`);
}

/** The parties of a supplier are to be screened. */
export function screenAgainOf(tx: EntityManager, supplierId: Id): Promise<void> {
  return run(tx, sql`UPDATE party SET screened_version = NULL WHERE supplier_id = ${supplierId}`);
}

/** All are to be screened. */
export function screenAllAgain(tx: EntityManager): Promise<void> {
  return run(tx, sql`UPDATE party SET screened_version = NULL WHERE screened_version IS NOT NULL`);
}

/** All that were screened against another version are to be screened. */
export function screenAgainUnlessAgainst(tx: EntityManager, listVersion: number): Promise<void> {
  return run(tx, sql`UPDATE party SET screened_version = NULL WHERE screened_version <> ${listVersion}`);
}

/** Parties from before they had numbers to be found by. */
export function withoutMatchKeys(
  manager: EntityManager,
  count: number,
): Promise<Pick<ScreenedParty, 'id' | 'name' | 'aliases' | 'addresses' | 'country'>[]> {
  return rowsOf(
    manager,
    sql`SELECT id, name, aliases, addresses, country FROM party WHERE match_keys IS NULL LIMIT ${count}`,
  );
}

export function keepMatchKeys(
  tx: EntityManager,
  keyed: readonly { readonly id: Id; readonly keys: readonly number[] }[],
): Promise<void> {
  return run(
    tx,
    sql`UPDATE party p SET match_keys = k.keys
        FROM jsonb_to_recordset(${JSON.stringify(keyed)}::jsonb) AS k (id uuid, keys int[]) WHERE p.id = k.id`,
  );
}
