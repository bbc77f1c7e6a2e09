import { rowOf, run, sql } from '@ninety/platform';
import type { Id, Version } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { rightsOf } from './group-grants.js';
import type { GroupGrant, GroupRights } from './group-grants.js';

/** The table of grants as it is, with the number of times that it was set. */
export interface GroupGrants {
  readonly grants: readonly GroupGrant[];
  readonly version: Version;
}

export async function groupGrants(manager: EntityManager): Promise<GroupGrants> {
  const found = await rowOf<GroupGrants>(
    manager,
    sql`SELECT grants, version FROM group_grants ORDER BY version DESC LIMIT 1`,
  );
  return found ?? { grants: [], version: 0 };
}

/** What some groups make of somebody together. */
export async function rightsOfGroups(
  manager: EntityManager,
  groups: readonly string[],
): Promise<GroupRights> {
  return rightsOf((await groupGrants(manager)).grants, groups);
}

/** Whoever sets the table takes turns. */
export function lockGroupGrants(tx: EntityManager): Promise<void> {
  return run(tx, sql`SELECT pg_advisory_xact_lock(hashtextextended('group grants', 0))`);
}

export function insertGroupGrants(
  tx: EntityManager,
  { grants, version }: GroupGrants,
  by: Id,
): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO group_grants (version, grants, set_by) VALUES (${version}, ${JSON.stringify(grants)}::jsonb, ${by})`,
  );
}

/** The first of some suppliers that there is not. */
export async function unknownSupplier(manager: EntityManager, ids: readonly Id[]): Promise<Id | undefined> {
  const row = await rowOf<{ readonly id: Id }>(
    manager,
    sql`SELECT g.id FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS g (id, place)
        WHERE ninety_tenant_of(ARRAY[g.id], ARRAY[g.id]) IS NULL ORDER BY g.place LIMIT 1`,
  );
  return row?.id;
}
