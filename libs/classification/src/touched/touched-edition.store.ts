import { rowOf, sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';

/** The last edition of the list whose changes were told of; 0: none. */
export async function lastTold(manager: EntityManager): Promise<number> {
  const row = await rowOf<{ last: number }>(
    manager,
    sql`SELECT coalesce(max(edition), 0) AS last FROM classification_edition`,
  );
  return row?.last ?? 0;
}

/** Keeps that an edition is told of, by this transaction; false: another one does, or did. */
export async function keepTold(tx: EntityManager, edition: number): Promise<boolean> {
  const row = await rowOf(
    tx,
    sql`INSERT INTO classification_edition (edition, told_at) VALUES (${edition}, now()) ON CONFLICT DO NOTHING RETURNING edition`,
  );
  return row !== undefined;
}
