import { rowOf, rowsOf, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { Subject } from '../case/case-file.js';

/** Applications with something to tell that nobody else is at, but for some. */
export function lockDue(
  tx: EntityManager,
  today: string,
  besides: readonly Id[],
  count: number,
): Promise<Subject[]> {
  return rowsOf<Subject>(
    tx,
    sql`SELECT id, supplier_id AS "supplierId", control_number AS "controlNumber", watch_on::text AS "watchOn"
      FROM application WHERE watch_on <= ${today} AND id <> ALL(${besides}::uuid[])
      ORDER BY watch_on, id LIMIT ${count} FOR UPDATE SKIP LOCKED`,
  );
}

/** Whether there is any, whoever is at it. */
export async function isAnyDue(
  manager: EntityManager,
  today: string,
  besides: readonly Id[],
): Promise<boolean> {
  const row = await rowOf(
    manager,
    sql`SELECT 1 FROM application WHERE watch_on <= ${today} AND id <> ALL(${besides}::uuid[]) LIMIT 1`,
  );
  return row !== undefined;
}

/** Every application that was filed. */
export async function filedApplications(manager: EntityManager): Promise<Id[]> {
  const rows = await rowsOf<{ id: Id }>(
    manager,
    sql`SELECT id FROM application WHERE control_number IS NOT NULL ORDER BY id`,
  );
  return rows.map(({ id }) => id);
}

/** Locks an application; answers the next day on which there is something to tell of it. Null: none. */
export async function lockWatch(tx: EntityManager, id: Id): Promise<string | null> {
  const row = await rowOf<{ watchOn: string | null }>(
    tx,
    sql`SELECT watch_on::text AS "watchOn" FROM application WHERE id = ${id} FOR UPDATE`,
  );
  return row?.watchOn ?? null;
}
