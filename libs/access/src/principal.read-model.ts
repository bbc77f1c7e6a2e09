import { BY_ID, pageBy, rowsOf, sql } from '@ninety/platform';
import type { Id, Page, PageQuery } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { PrincipalEntity } from './access.entity.js';
import type { Person } from './person.js';
import { isApplicant, ownSuppliers } from './principal.js';
import type { Principal } from './principal.js';
import { withFurther } from './principal.store.js';

/** People, each with all that they are. */
export async function peoplePage(manager: EntityManager, query: PageQuery): Promise<Page<Person>> {
  const { data, nextCursor } = await pageBy(query, BY_ID, (after, count) => {
    const found = manager
      .createQueryBuilder(PrincipalEntity, 'p')
      .where('p.personId IS NULL')
      .orderBy('p.id', 'ASC')
      .limit(count);
    if (after) found.andWhere('p.id > :after', { after: after[0] });
    return found.getMany();
  });
  return { data: await withFurther(manager, data), nextCursor };
}

/**
 * Those with whom a caller works and who may still act, the caller too: of the same supplier, or, where that is none, of the
 * same role and agency.
 */
export function colleaguesPage(
  manager: EntityManager,
  caller: Principal,
  query: PageQuery,
): Promise<Page<PrincipalEntity>> {
  return pageBy(query, BY_ID, (after, count) => {
    const found = manager
      .createQueryBuilder(PrincipalEntity, 'p')
      .where('p.disabledAt IS NULL AND NOT p.breakGlass')
      .orderBy('p.id', 'ASC')
      .limit(count);
    const { role, agency } = caller;
    if (isApplicant(caller)) found.andWhere('p.supplierId = ANY(:own)', { own: ownSuppliers(caller) });
    else found.andWhere('p.role = :role AND p.agency IS NOT DISTINCT FROM :agency', { role, agency });
    if (after) found.andWhere('p.id > :after', { after: after[0] });
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
