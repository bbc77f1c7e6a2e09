import { rowOf, sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';

/** Entries and rows of the record that are not in their chains yet. */
export async function countUnsealed(manager: EntityManager): Promise<number> {
  const row = await rowOf<{ count: number }>(
    manager,
    sql`SELECT ((SELECT count(*) FROM audit_pending) + (SELECT count(*) FROM record_pending))::int AS count`,
  );
  return row?.count ?? 0;
}
