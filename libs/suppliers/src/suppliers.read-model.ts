import { isApplicant, ownSuppliers } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { BY_ID, pageBy, prepared, rowOf, rowsOf, sql } from '@ninety/platform';
import type { Id, Page, PageQuery } from '@ninety/platform';
import { In } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { ProductEntity, SupplierEntity } from './suppliers.entity.js';

/** What lists of other features show of a supplier. */
export const SUPPLIER_NAMES = sql`(SELECT id, name FROM supplier)`;

/** The suppliers that the caller may see. */
export function suppliersPage(
  manager: EntityManager,
  caller: Principal,
  query: PageQuery,
): Promise<Page<SupplierEntity>> {
  return pageBy(query, BY_ID, (after, count) => {
    const found = manager.createQueryBuilder(SupplierEntity, 's').orderBy('s.id', 'ASC').limit(count);
    if (after) found.andWhere('s.id > :after', { after: after[0] });
    if (isApplicant(caller)) found.andWhere('s.id IN (:...own)', { own: ownSuppliers(caller) });
    return found.getMany();
  });
}

/** The catalogue of a supplier. */
export function productsPage(
  manager: EntityManager,
  supplierId: Id,
  query: PageQuery,
): Promise<Page<ProductEntity>> {
  return pageBy(query, BY_ID, (after, count) => {
    const found = manager
      .createQueryBuilder(ProductEntity, 'p')
      .where('p.supplierId = :supplierId', { supplierId })
      .orderBy('p.id', 'ASC')
      .limit(count);
    if (after) found.andWhere('p.id > :after', { after: after[0] });
    return found.getMany();
  });
}

/** What a company is called, and where it is. */
export type Company = Pick<SupplierEntity, 'name' | 'country' | 'addresses'>;

export async function companyOf(manager: EntityManager, supplierId: Id): Promise<Company | null> {
  const company = await rowOf<Company>(
    manager,
    sql`SELECT name, country, addresses FROM supplier WHERE id = ${supplierId}`,
  );
  return company ?? null;
}

/** Whether there is such a supplier, as far as the caller's transaction sees. */
export async function isSupplier(manager: EntityManager, id: Id): Promise<boolean> {
  return (await rowOf(manager, sql`SELECT 1 FROM supplier WHERE id = ${id}`)) !== undefined;
}

export async function supplierNames(
  manager: EntityManager,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, string>> {
  const rows = await rowsOf<{ id: Id; name: string }>(
    manager,
    sql`SELECT id, name FROM supplier WHERE id = ANY(${ids}::uuid[])`,
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** From which score a party of each supplier is a potential match, for statements of other features. */
export const SCREENING_THRESHOLDS = sql`(SELECT id, screening_threshold AS threshold FROM supplier)`;

/** From which score a party of the supplier is a potential match; null: the supplier did not say. */
export async function screeningThresholdOf(manager: EntityManager, id: Id): Promise<number | null> {
  const row = await rowOf<{ threshold: number | null }>(
    manager,
    prepared(sql`SELECT screening_threshold AS threshold FROM supplier WHERE id = ${id}`),
  );
  return row?.threshold ?? null;
}

/** The thresholds that suppliers set for themselves, by supplier. */
export async function screeningThresholds(manager: EntityManager): Promise<ReadonlyMap<Id, number>> {
  const rows = await rowsOf<{ id: Id; threshold: number }>(
    manager,
    sql`SELECT id, screening_threshold AS threshold FROM supplier WHERE screening_threshold IS NOT NULL`,
  );
  return new Map(rows.map(({ id, threshold }) => [id, threshold]));
}

/** The companies of a name; more than one may have it. */
export function suppliersNamed(manager: EntityManager, name: string): Promise<{ readonly id: Id }[]> {
  return rowsOf<{ id: Id }>(manager, sql`SELECT id FROM supplier WHERE name = ${name} ORDER BY id`);
}

/** A product by its id, as far as the caller's transaction sees. */
export function productOf(manager: EntityManager, id: Id): Promise<ProductEntity | null> {
  return manager.findOneBy(ProductEntity, { id });
}

/** Products of a supplier in the order of their ids: those named, or all. */
export function productsOf(
  manager: EntityManager,
  supplierId: Id,
  ids: readonly Id[] | null,
): Promise<ProductEntity[]> {
  const where = ids === null ? { supplierId } : { supplierId, id: In([...ids]) };
  return manager.find(ProductEntity, { where, order: { id: 'ASC' } });
}
