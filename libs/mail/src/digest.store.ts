import { ADDRESSEES } from '@ninety/access';
import type { Role } from '@ninety/access';
import { rowsOf, sql } from '@ninety/platform';
import type { Id, Sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';

/** Those who see the same. */
export interface DigestScope {
  /** Null: those who see everybody's. */
  readonly supplierId: Id | null;
  /** One of them. */
  readonly principalId: Id;
}

/** Of `p`, that the digest of a week is wanted and was not computed yet. */
function isDue(week: string, roles: readonly Role[]): Sql {
  return sql`p.role = ANY(${roles}::text[])
    AND NOT EXISTS (SELECT FROM mail_preference o WHERE o.principal_id = p.id AND 'weekly_digest' = ANY(o.off))
    AND NOT EXISTS (SELECT FROM mail_digest d WHERE d.principal_id = p.id AND d.week >= ${week}::date)`;
}

export function digestScopes(
  manager: EntityManager,
  week: string,
  roles: readonly Role[],
): Promise<DigestScope[]> {
  return rowsOf<DigestScope>(
    manager,
    sql`SELECT DISTINCT ON (p.supplier_id) p.supplier_id AS "supplierId", p.id AS "principalId"
      FROM ${ADDRESSEES} p WHERE ${isDue(week, roles)} ORDER BY p.supplier_id, p.id`,
  );
}

/** Notes for some of those who see the same that the digest of a week is computed for them; answers whom nobody had yet. */
export async function claimDigests(
  tx: EntityManager,
  week: string,
  roles: readonly Role[],
  supplierId: Id | null,
  count: number,
): Promise<Id[]> {
  const rows = await rowsOf<{ id: Id }>(
    tx,
    sql`INSERT INTO mail_digest AS m (principal_id, week)
      SELECT p.id, ${week}::date FROM ${ADDRESSEES} p
      WHERE p.supplier_id IS NOT DISTINCT FROM ${supplierId}::uuid AND ${isDue(week, roles)} ORDER BY p.id LIMIT ${count}
      ON CONFLICT (principal_id) DO UPDATE SET week = excluded.week WHERE m.week < excluded.week
      RETURNING m.principal_id AS id`,
  );
  return rows.map(({ id }) => id);
}
