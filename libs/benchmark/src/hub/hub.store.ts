import { notFound, raw, rowOf, rowsOf, run, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { CellKey, TenCount } from '../contribution.js';
import type { ListedReceived, Member, Publication, Received } from './hub.js';

const MEMBER = raw(`id, name, keys, version, registered_by AS "registeredBy", registered_at AS "registeredAt",
  left_at AS "leftAt"`);
const LISTED = raw(`id, sequence, from_month AS "from", to_month AS "to", received_at AS "receivedAt"`);

/** Whose part stands in what was published of a cell; n is 0 where it stands there no more. */
export interface ToldRow extends CellKey {
  readonly publication: number;
  readonly memberId: Id;
  readonly n: number;
  readonly days: readonly TenCount[];
}

/** For one that changes members or publishes at a time. */
export function lockHubState(tx: EntityManager): Promise<void> {
  return run(tx, sql`SELECT pg_advisory_xact_lock(hashtextextended('benchmark hub', 0))`);
}

export function listedMembers(manager: EntityManager, before: Id | null, count: number): Promise<Member[]> {
  return rowsOf<Member>(
    manager,
    sql`SELECT ${MEMBER} FROM hub_member WHERE (${before}::uuid IS NULL OR id < ${before}::uuid)
      ORDER BY id DESC LIMIT ${count}`,
  );
}

export function allMembers(manager: EntityManager): Promise<Member[]> {
  return rowsOf<Member>(manager, sql`SELECT ${MEMBER} FROM hub_member ORDER BY id`);
}

export async function memberOf(manager: EntityManager, id: Id): Promise<Member | null> {
  return (await rowOf<Member>(manager, sql`SELECT ${MEMBER} FROM hub_member WHERE id = ${id}`)) ?? null;
}

/** For one writer at a time. @throws Problem 404 */
export async function lockMember(tx: EntityManager, id: Id): Promise<Member> {
  const found = await rowOf<Member>(tx, sql`SELECT ${MEMBER} FROM hub_member WHERE id = ${id} FOR UPDATE`);
  if (!found) throw notFound('member');
  return found;
}

export function insertMember(tx: EntityManager, one: Member): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO hub_member (id, name, keys, version, registered_by, registered_at)
      VALUES (${one.id}, ${one.name}, ${JSON.stringify(one.keys)}, ${one.version}, ${one.registeredBy}, ${one.registeredAt})`,
  );
}

export function updateMember(tx: EntityManager, one: Member): Promise<void> {
  return run(
    tx,
    sql`UPDATE hub_member SET keys = ${JSON.stringify(one.keys)}, left_at = ${one.leftAt}, version = ${one.version}
      WHERE id = ${one.id}`,
  );
}

export async function newestSequence(manager: EntityManager, memberId: Id): Promise<number> {
  const row = await rowOf<{ sequence: number }>(
    manager,
    sql`SELECT coalesce(max(sequence), 0) AS sequence FROM hub_contribution WHERE member_id = ${memberId}`,
  );
  return row?.sequence ?? 0;
}

/** Whether it was kept: another one may have its id. */
export async function insertReceived(tx: EntityManager, one: Received): Promise<boolean> {
  const row = await rowOf(
    tx,
    sql`INSERT INTO hub_contribution (id, member_id, sequence, from_month, to_month, jws, cells, received_at)
      VALUES (${one.id}, ${one.memberId}, ${one.sequence}, ${one.from}, ${one.to}, ${one.jws},
        ${JSON.stringify(one.cells)}, ${one.receivedAt})
      ON CONFLICT DO NOTHING RETURNING id`,
  );
  return row !== undefined;
}

export function listedReceived(
  manager: EntityManager,
  memberId: Id,
  before: Id | null,
  count: number,
): Promise<ListedReceived[]> {
  return rowsOf<ListedReceived>(
    manager,
    sql`SELECT ${LISTED} FROM hub_contribution
      WHERE member_id = ${memberId} AND (${before}::uuid IS NULL OR id < ${before}::uuid)
      ORDER BY id DESC LIMIT ${count}`,
  );
}

/** What one member told, the newest first. */
export function receivedOf(
  manager: EntityManager,
  memberId: Id,
): Promise<Pick<Received, 'from' | 'to' | 'cells'>[]> {
  return rowsOf(
    manager,
    sql`SELECT from_month AS "from", to_month AS "to", cells FROM hub_contribution
      WHERE member_id = ${memberId} ORDER BY sequence DESC`,
  );
}

/** The oldest first. */
export function toldRows(manager: EntityManager): Promise<ToldRow[]> {
  return rowsOf<ToldRow>(
    manager,
    sql`SELECT publication, month, regime, country_group AS "countryGroup", eccn_category AS "eccnCategory", type,
        member_id AS "memberId", n, days
      FROM hub_told ORDER BY publication, member_id`,
  );
}

export function insertTold(tx: EntityManager, rows: readonly ToldRow[]): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO hub_told (publication, month, regime, country_group, eccn_category, type, member_id, n, days)
      SELECT publication, month, regime, "countryGroup", "eccnCategory", type, "memberId", n, days
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r (publication int, month text, regime text,
        "countryGroup" text, "eccnCategory" text, type text, "memberId" uuid, n int, days jsonb)`,
  );
}

export async function newestPublication(manager: EntityManager): Promise<Publication | null> {
  const found = await rowOf<Publication>(
    manager,
    sql`SELECT number, published_by AS "publishedBy", published_at AS "publishedAt", body, jws FROM hub_publication
      ORDER BY number DESC LIMIT 1`,
  );
  return found ?? null;
}

/** @throws Problem 404 */
export async function findPublication(manager: EntityManager, number: number): Promise<Publication> {
  const found = await rowOf<Publication>(
    manager,
    sql`SELECT number, published_by AS "publishedBy", published_at AS "publishedAt", body, jws FROM hub_publication
      WHERE number = ${number}`,
  );
  if (!found) throw notFound('publication');
  return found;
}

/** All of them, the newest first: one a month, as a rule. */
export function listedPublications(
  manager: EntityManager,
): Promise<Pick<Publication, 'number' | 'publishedAt'>[]> {
  return rowsOf(
    manager,
    sql`SELECT number, published_at AS "publishedAt" FROM hub_publication ORDER BY number DESC LIMIT 1000`,
  );
}

export function insertPublication(tx: EntityManager, one: Publication): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO hub_publication (number, published_by, published_at, body, jws)
      VALUES (${one.number}, ${one.publishedBy}, ${one.publishedAt}, ${JSON.stringify(one.body)}, ${one.jws})`,
  );
}
