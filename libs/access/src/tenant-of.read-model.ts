import { rowOf, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';

/** Whose, of some suppliers, a thing is that has one of some ids; null: nobody's of them. */
export async function tenantOf(
  manager: EntityManager,
  ids: readonly Id[],
  among: readonly Id[],
): Promise<Id | null> {
  const row = await rowOf<{ readonly tenant: Id | null }>(
    manager,
    sql`SELECT ninety_tenant_of(${ids}::uuid[], ${among}::uuid[]) AS tenant`,
  );
  return row?.tenant ?? null;
}
