import { candidates, isApplicant, isVisibleRow, ownSuppliers, patternOf } from '@ninety/access';
import type { Hit, Principal, Sought } from '@ninety/access';
import { BY_ID, pageBy, prepared, rowOf, rowsOf, run, sql } from '@ninety/platform';
import type { Id, Page, Sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { PartiesQuery } from './parties.contract.js';
import { PartyEntity } from './parties.entity.js';
import type { ScreenedParty } from './party-screening.js';
import { ownersOf, SCREENED_PARTY } from './party.store.js';
import type { PartyWithOwners } from './party.store.js';

/** What statements of other features join of a party: who it is, whose, and whether it was ever edited. */
export const PARTY_ROWS = sql`(
  SELECT id, supplier_id, name, aliases, country, addresses, kind, version, created_at FROM party)`;

/** A holding, as it was said. */
export interface OwnerRow {
  readonly partyId: Id;
  readonly ownerId: Id;
  readonly percentage: string;
}

const KEYS_AT_ONCE = 4_000;

/** The parties that the caller may see, each with its owners. */
export async function partiesPage(
  manager: EntityManager,
  caller: Principal,
  query: PartiesQuery,
): Promise<Page<PartyWithOwners>> {
  const { data, nextCursor } = await pageBy(query, BY_ID, (after, count) => {
    const found = manager.createQueryBuilder(PartyEntity, 'p').orderBy('p.id', 'ASC').limit(count);
    if (after) found.andWhere('p.id > :after', { after: after[0] });
    if (isApplicant(caller)) found.andWhere('p.supplierId IN (:...own)', { own: ownSuppliers(caller) });
    if (query.supplierId) found.andWhere('p.supplierId = :supplierId', { supplierId: query.supplierId });
    if (query.q) found.andWhere(HAS_IN_A_NAME, { q: query.q });
    return found.getMany();
  });
  const owners = await ownersOf(
    manager,
    data.map(({ id }) => id),
  );
  const of = (party: PartyEntity) => owners.filter(({ partyId }) => partyId === party.id);
  return { data: data.map((party) => ({ party, owners: of(party) })), nextCursor };
}

const HAS_IN_A_NAME =
  'position(ninety_folded(:q) IN ninety_folded(p.name || chr(10) || array_to_string(p.aliases, chr(10)))) > 0';

/** The ids of parties that the caller may see with a text in their name, at most so many as a search looks at. */
export function partiesLike(caller: Principal, text: string): Sql {
  return candidates(
    caller,
    text,
    'ninety_parties_like',
    sql`SELECT p.id FROM party p WHERE lower(p.name) LIKE ${patternOf(text)}`,
  );
}

/** Those that begin with it first, then the shortest. */
export function partiesFound(
  manager: EntityManager,
  caller: Principal,
  { text, count }: Sought,
): Promise<Hit[]> {
  return rowsOf<Hit>(
    manager,
    sql`SELECT p.id, p.name, p.country, '{}'::text[] AS about FROM party p
        WHERE p.id IN (${partiesLike(caller, text)}) AND ${isVisibleRow(caller, sql`p.supplier_id`)}
        ORDER BY starts_with(lower(p.name), lower(${text}::text)) DESC, length(p.name), p.name, p.id LIMIT ${count}`,
  );
}

export function screenedParty(manager: EntityManager, id: Id): Promise<ScreenedParty | undefined> {
  return rowOf<ScreenedParty>(manager, sql`SELECT ${SCREENED_PARTY} FROM party p WHERE p.id = ${id}`);
}

/** The newest parties of a supplier. */
export function newestPartiesOf(
  manager: EntityManager,
  supplierId: Id,
  count: number,
): Promise<ScreenedParty[]> {
  return rowsOf<ScreenedParty>(
    manager,
    sql`SELECT ${SCREENED_PARTY} FROM party p WHERE p.supplier_id = ${supplierId} ORDER BY p.id DESC LIMIT ${count}`,
  );
}

export async function partyNames(
  manager: EntityManager,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, string>> {
  const rows = await rowsOf<{ id: Id; name: string }>(
    manager,
    sql`SELECT id, name FROM party WHERE id = ANY(${ids}::uuid[])`,
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/**
 * The parties that have any of some numbers, or all of some others, in the order of their ids. Within a transaction.
 */
export async function partiesByKeys(
  tx: EntityManager,
  { any, all }: { readonly any: readonly number[]; readonly all: readonly (readonly number[])[] },
): Promise<ScreenedParty[]> {
  const found = new Map<Id, ScreenedParty>();
  const take = async (condition: Sql) => {
    const statement = sql`SELECT ${SCREENED_PARTY} FROM party p WHERE ${condition}`;
    for (const party of await rowsOf<ScreenedParty>(tx, statement)) found.set(party.id, party);
  };
  // The planner guesses that thousands of numbers are in every row; an index reads few.
  await run(tx, sql`SET LOCAL enable_seqscan = off`);
  for (let start = 0; start < any.length; start += KEYS_AT_ONCE)
    await take(sql`p.match_keys && ${any.slice(start, start + KEYS_AT_ONCE)}::int[]`);
  for (const keys of all) await take(sql`p.match_keys @> ${keys}::int[]`);
  await run(tx, sql`SET LOCAL enable_seqscan = on`);
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * The numbers that so many parties have, and so large a share of them, that they tell none, as far as the database's
 * statistics know.
 */
export async function commonMatchKeys(
  manager: EntityManager,
  { share, parties }: { readonly share: number; readonly parties: number },
): Promise<ReadonlySet<number>> {
  const rows = await rowsOf<{ key: number }>(
    manager,
    sql`SELECT ninety_common_match_keys(${share}, ${parties}) AS key`,
  );
  return new Set(rows.map(({ key }) => key));
}

/** Every holding on the way up from the parties, whatever circles there are. */
export function holdingsAbove(manager: EntityManager, partyIds: readonly Id[]): Promise<OwnerRow[]> {
  return rowsOf<OwnerRow>(
    manager,
    sql`WITH RECURSIVE above (id) AS (
          SELECT unnest(${partyIds}::uuid[]) UNION SELECT o.owner_id FROM party_owner o JOIN above a ON a.id = o.party_id)
        SELECT o.party_id AS "partyId", o.owner_id AS "ownerId", o.percentage
        FROM party_owner o JOIN above a ON a.id = o.party_id ORDER BY o.party_id, o.owner_id`,
  );
}

/** Of parties those that are a supplier's, with every holding on the way up from them. */
export async function ownWithHoldings(
  manager: EntityManager,
  supplierId: Id,
  partyIds: readonly Id[],
): Promise<{ readonly own: ReadonlySet<Id>; readonly holdings: readonly OwnerRow[] }> {
  if (partyIds.length === 0) return { own: new Set(), holdings: [] };
  const found = await rowOf<{ own: Id[]; holdings: OwnerRow[] }>(
    manager,
    prepared(sql`WITH RECURSIVE own AS (SELECT id FROM party WHERE id = ANY(${partyIds}::uuid[]) AND supplier_id = ${supplierId}),
          above (id) AS (SELECT id FROM own UNION SELECT o.owner_id FROM party_owner o JOIN above a ON a.id = o.party_id),
          holding AS (SELECT o.party_id AS "partyId", o.owner_id AS "ownerId", o.percentage::text AS percentage
            FROM party_owner o JOIN above a ON a.id = o.party_id ORDER BY o.party_id, o.owner_id)
        SELECT (SELECT coalesce(json_agg(id), '[]') FROM own) AS own, (SELECT coalesce(json_agg(h), '[]') FROM holding h) AS holdings`),
  );
  return { own: new Set(found?.own), holdings: found?.holdings ?? [] };
}
