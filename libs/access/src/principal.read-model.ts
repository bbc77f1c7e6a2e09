import { BY_ID, pageBy, rowsOf, sql } from '@ninety/platform';
import type { Id, Page, PageQuery } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { PrincipalEntity } from './access.entity.js';

export function principalsPage(manager: EntityManager, query: PageQuery): Promise<Page<PrincipalEntity>> {
  return pageBy(query, BY_ID, (after, count) => {
    const found = manager.createQueryBuilder(PrincipalEntity, 'p').orderBy('p.id', 'ASC').limit(count);
    if (after) found.where('p.id > :after', { after: after[0] });
    return found.getMany();
  });
}

/** Who somebody is, as other features know it. */
export type KnownPrincipal = Pick<
  PrincipalEntity,
  'id' | 'name' | 'role' | 'supplierId' | 'agency' | 'disabledAt'
>;

/** Who some are, by their ids. */
export async function knownPrincipals(
  manager: EntityManager,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, KnownPrincipal>> {
  const rows = await rowsOf<KnownPrincipal>(
    manager,
    sql`SELECT id, name, role, supplier_id AS "supplierId", agency, disabled_at AS "disabledAt"
        FROM principal WHERE id = ANY(${[...new Set(ids)]}::uuid[])`,
  );
  return new Map(rows.map((row) => [row.id, row]));
}
