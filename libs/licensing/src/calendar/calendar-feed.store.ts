import { randomBytes } from 'node:crypto';
import { hashToken } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { BY_ID, notFound, pageBy, rowOf, rowsOf, run, sql } from '@ninety/platform';
import type { Id, Page, PageQuery } from '@ninety/platform';
import type { EntityManager } from 'typeorm';

/** A secret address at which a calendar reads what is due for a person. */
export interface CalendarFeed {
  readonly id: Id;
  readonly name: string | null;
  readonly createdAt: Date;
  readonly lastReadAt: Date | null;
}

/** 256 random bits: nobody comes upon one by trying. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

export function insertFeed(
  tx: EntityManager,
  { id: principalId }: Principal,
  { id, name, createdAt }: CalendarFeed,
  secret: string,
): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO calendar_feed (id, principal_id, secret_hash, name, created_at)
      VALUES (${id}, ${principalId}, ${hashToken(secret)}, ${name}, ${createdAt})`,
  );
}

/** How many a person has that are not revoked. */
export async function feedCount(tx: EntityManager, { id }: Principal): Promise<number> {
  const row = await rowOf<{ count: number }>(
    tx,
    sql`SELECT count(*)::int AS count FROM calendar_feed WHERE principal_id = ${id} AND revoked_at IS NULL`,
  );
  return row?.count ?? 0;
}

/** Those of a person that are not revoked. */
export function feedsPage(
  manager: EntityManager,
  principalIds: readonly Id[],
  query: PageQuery,
): Promise<Page<CalendarFeed>> {
  return pageBy(query, BY_ID, (after, count) =>
    rowsOf<CalendarFeed>(
      manager,
      sql`SELECT id, name, created_at AS "createdAt", last_read_at AS "lastReadAt" FROM calendar_feed
        WHERE principal_id = ANY(${principalIds}::uuid[]) AND revoked_at IS NULL AND (${after?.[0]}::uuid IS NULL OR id > ${after?.[0]}::uuid)
        ORDER BY id LIMIT ${count}`,
    ),
  );
}

/** One of the caller's own, or, for an administrator, of anybody's, locked. @throws Problem 404 */
export async function lockFeed(
  tx: EntityManager,
  { id: principalId, role }: Principal,
  id: Id,
): Promise<Pick<CalendarFeed, 'id'>> {
  const feed = await rowOf<Pick<CalendarFeed, 'id'>>(
    tx,
    sql`SELECT id FROM calendar_feed WHERE id = ${id} AND (principal_id = ${principalId} OR ${role === 'administrator'}) AND revoked_at IS NULL FOR UPDATE`,
  );
  if (!feed) throw notFound('calendar feed');
  return feed;
}

export function revokeFeed(tx: EntityManager, id: Id): Promise<void> {
  return run(tx, sql`UPDATE calendar_feed SET revoked_at = now() WHERE id = ${id}`);
}

/** Whose calendar it is, noted as read; undefined: nobody's, or it was revoked. */
export function readerOf(
  manager: EntityManager,
  secret: string,
): Promise<{ readonly principalId: Id } | undefined> {
  return rowOf(
    manager,
    sql`WITH asked AS (
        SELECT id, principal_id FROM calendar_feed WHERE secret_hash = ${hashToken(secret)} AND revoked_at IS NULL),
      noted AS (
        UPDATE calendar_feed f SET last_read_at = now() FROM asked
        WHERE f.id = asked.id AND (f.last_read_at IS NULL OR f.last_read_at < now() - interval '1 hour'))
      SELECT principal_id AS "principalId" FROM asked`,
  );
}
