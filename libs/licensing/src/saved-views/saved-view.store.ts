import { PRINCIPALS, selves } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { BY_ID, notFound, pageBy, rowOf, rowsOf, run, sql } from '@ninety/platform';
import type { Id, Page, Sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { suppliersInScope } from '../audience/scope.js';
import type { SavedViewsQuery, ViewedList } from './saved-view.contract.js';

/** A filter of a list that somebody has given a name. */
export interface SavedView {
  readonly id: Id;
  readonly list: ViewedList;
  readonly name: string;
  /** As it was accepted when it was kept. */
  readonly query: Readonly<Record<string, unknown>>;
  /** The company that has it too; null: its owner alone. */
  readonly sharedWith: Id | null;
  readonly ownerId: Id;
  readonly ownerName: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

const VIEWS: Sql = sql`SELECT v.id, v.list, v.name, v.query, v.shared_with AS "sharedWith", v.principal_id AS "ownerId",
    p.name AS "ownerName", v.version, v.created_at AS "createdAt", v.updated_at AS "updatedAt"
  FROM saved_view v JOIN ${PRINCIPALS} p ON p.id = v.principal_id`;

/** One's own, and what is shared with a company in whose scope one is. */
function visibleTo(caller: Principal): Sql {
  const suppliers = suppliersInScope(caller);
  return sql`(v.principal_id = ANY(${selves(caller)}::uuid[]) OR v.shared_with IS NOT NULL
    AND (${suppliers}::uuid[] IS NULL OR v.shared_with = ANY(${suppliers}::uuid[])))`;
}

export function viewsPage(
  manager: EntityManager,
  caller: Principal,
  query: SavedViewsQuery,
): Promise<Page<SavedView>> {
  const { list } = query;
  return pageBy(query, BY_ID, (after, count) =>
    rowsOf<SavedView>(
      manager,
      sql`${VIEWS} WHERE ${visibleTo(caller)} AND (${list}::text IS NULL OR v.list = ${list}::text)
          AND (${after?.[0]}::uuid IS NULL OR v.id > ${after?.[0]}::uuid)
        ORDER BY v.id LIMIT ${count}`,
    ),
  );
}

/** @throws Problem 404, also for what is private to somebody else */
export async function findView(manager: EntityManager, caller: Principal, id: Id): Promise<SavedView> {
  const view = await rowOf<SavedView>(manager, sql`${VIEWS} WHERE v.id = ${id} AND ${visibleTo(caller)}`);
  if (!view) throw notFound('view');
  return view;
}

/** For one writer at a time. @throws Problem 404, as `findView` */
export async function lockView(tx: EntityManager, caller: Principal, id: Id): Promise<SavedView> {
  await run(tx, sql`SELECT 1 FROM saved_view v WHERE v.id = ${id} AND ${visibleTo(caller)} FOR UPDATE`);
  return findView(tx, caller, id);
}

/** How many a person has; until the end of the transaction nobody adds one in their name. */
export async function lockedCount(tx: EntityManager, principalId: Id): Promise<number> {
  await run(tx, sql`SELECT pg_advisory_xact_lock(hashtextextended('saved views ' || ${principalId}, 0))`);
  const row = await rowOf<{ count: number }>(
    tx,
    sql`SELECT count(*)::int AS count FROM saved_view WHERE principal_id = ${principalId}`,
  );
  return row?.count ?? 0;
}

export function insertView(tx: EntityManager, view: SavedView): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO saved_view (id, principal_id, list, name, query, shared_with, created_at, updated_at)
      VALUES (${view.id}, ${view.ownerId}, ${view.list}, ${view.name}, ${JSON.stringify(view.query)}, ${view.sharedWith},
        ${view.createdAt}, ${view.updatedAt})`,
  );
}

/** Keeps what is another of a view, which is locked. */
export function updateView(tx: EntityManager, view: SavedView): Promise<void> {
  return run(
    tx,
    sql`UPDATE saved_view SET name = ${view.name}, query = ${JSON.stringify(view.query)}, shared_with = ${view.sharedWith},
        updated_at = ${view.updatedAt}, version = ${view.version}
      WHERE id = ${view.id}`,
  );
}

export function deleteView(tx: EntityManager, id: Id): Promise<void> {
  return run(tx, sql`DELETE FROM saved_view WHERE id = ${id}`);
}
