import { candidates, isApplicant, isVisibleRow, ownSuppliers, patternOf } from '@ninety/access';
import type { Principal, Sought } from '@ninety/access';
import { BY_ID, pageBy, prepared, rowOf, rowsOf, sql } from '@ninety/platform';
import type { Id, Page, PageQuery } from '@ninety/platform';
import { In } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { classifiedBy } from './classification.js';
import type { ClassifiedProduct } from './classification.js';
import { ClassificationEntity, ProductEntity, SupplierEntity } from './suppliers.entity.js';

/** What statements of other features show of a supplier: its name, and where it is. */
export const SUPPLIER_NAMES = sql`(SELECT id, name, country FROM supplier)`;

/** The same of a product, and whose it is. */
export const PRODUCT_NAMES = sql`(SELECT id, supplier_id, name FROM product)`;

/** The suppliers that the caller may see, but for those that were made up and are removed. */
export function suppliersPage(
  manager: EntityManager,
  caller: Principal,
  query: PageQuery,
  removed: readonly Id[],
): Promise<Page<SupplierEntity>> {
  return pageBy(query, BY_ID, (after, count) => {
    const found = manager.createQueryBuilder(SupplierEntity, 's').orderBy('s.id', 'ASC').limit(count);
    if (after) found.andWhere('s.id > :after', { after: after[0] });
    if (removed.length > 0) found.andWhere('s.id NOT IN (:...removed)', { removed });
    if (isApplicant(caller)) found.andWhere('s.id IN (:...own)', { own: ownSuppliers(caller) });
    return found.getMany();
  });
}

/** The catalogue of a supplier, as it is classified on a day. */
export function productsPage(
  manager: EntityManager,
  supplierId: Id,
  query: PageQuery,
  on: string,
): Promise<Page<ClassifiedProduct>> {
  return pageBy(query, BY_ID, async (after, count) => {
    const found = manager
      .createQueryBuilder(ProductEntity, 'p')
      .where('p.supplierId = :supplierId', { supplierId })
      .orderBy('p.id', 'ASC')
      .limit(count);
    if (after) found.andWhere('p.id > :after', { after: after[0] });
    return classified(manager, await found.getMany(), on);
  });
}

/** Products as they are classified on a day, in their order. */
async function classified(
  manager: EntityManager,
  products: readonly ProductEntity[],
  on: string,
): Promise<ClassifiedProduct[]> {
  if (products.length === 0) return [];
  const inForce = await manager
    .createQueryBuilder(ClassificationEntity, 'c')
    .distinctOn(['c.productId'])
    .where('c.productId IN (:...ids) AND c.validFrom <= :on', { ids: products.map(({ id }) => id), on })
    .orderBy('c.productId')
    .addOrderBy('c.validFrom', 'DESC')
    .addOrderBy('c.recordedAt', 'DESC')
    .addOrderBy('c.id', 'DESC')
    .getMany();
  const byProduct = new Map(inForce.map((one) => [one.productId, one]));
  return products.map((product) => classifiedBy(product, byProduct.get(product.id) ?? null));
}

/** A product by its id, as it is classified on a day, as far as the caller's transaction sees. */
export async function productOf(
  manager: EntityManager,
  id: Id,
  on: string,
): Promise<ClassifiedProduct | null> {
  const product = await manager.findOneBy(ProductEntity, { id });
  const [found] = await classified(manager, product ? [product] : [], on);
  return found ?? null;
}

/** Products of a supplier in the order of their ids, as they are classified on a day: those named, or all. */
export async function productsOf(
  manager: EntityManager,
  supplierId: Id,
  ids: readonly Id[] | null,
  on: string,
): Promise<ClassifiedProduct[]> {
  const where = ids === null ? { supplierId } : { supplierId, id: In([...ids]) };
  return classified(manager, await manager.find(ProductEntity, { where, order: { id: 'ASC' } }), on);
}

/** Which of some are products of a supplier. */
export async function ownProducts(
  manager: EntityManager,
  supplierId: Id,
  ids: readonly Id[],
): Promise<ReadonlySet<Id>> {
  const found = await rowsOf<{ id: Id }>(
    manager,
    sql`SELECT id FROM product WHERE id = ANY(${ids}::uuid[]) AND supplier_id = ${supplierId}`,
  );
  return new Set(found.map(({ id }) => id));
}

/** The products of a supplier with a model, or, where none has it, of a name. */
export async function productsNamed(manager: EntityManager, supplierId: Id, word: string): Promise<Id[]> {
  const rows = await rowsOf<{ id: Id; isModel: boolean }>(
    manager,
    sql`SELECT id, lower(model) IS NOT DISTINCT FROM lower(${word}::text) AS "isModel" FROM product
        WHERE supplier_id = ${supplierId} AND (lower(model) = lower(${word}::text) OR lower(name) = lower(${word}::text)) ORDER BY id`,
  );
  const ofModel = rows.filter(({ isModel }) => isModel);
  return (ofModel.length > 0 ? ofModel : rows).map(({ id }) => id);
}

/** The products that the caller may see with a text in their name or model, those that begin with it first, as they are classified on a day. */
export async function productsFound(
  manager: EntityManager,
  caller: Principal,
  { text, count }: Sought,
  on: string,
): Promise<ClassifiedProduct[]> {
  const like = sql`SELECT p.id FROM product p
    WHERE lower(p.name || chr(10) || coalesce(p.model, '')) LIKE ${patternOf(text)}`;
  const rows = await rowsOf<{ id: Id }>(
    manager,
    sql`SELECT p.id FROM product p
        WHERE p.id IN (${candidates(caller, text, 'ninety_products_like', like)}) AND ${isVisibleRow(caller, sql`p.supplier_id`)}
        ORDER BY starts_with(lower(p.name), lower(${text}::text)) DESC, length(p.name), p.name, p.id LIMIT ${count}`,
  );
  const ids = rows.map(({ id }) => id);
  const products = await manager.findBy(ProductEntity, { id: In(ids) });
  products.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  return classified(manager, products, on);
}

/** Where a list of products goes on, and how many of them are read. */
export interface ProductRun {
  readonly after: Id | null;
  readonly count: number;
}

/** Products of some suppliers (null: of all) that are classified by some entries on a day, in the order of their ids. */
export async function productsInEntries(
  manager: EntityManager,
  supplierIds: readonly Id[] | null,
  entries: readonly string[],
  on: string,
  { after, count }: ProductRun,
): Promise<ClassifiedProduct[]> {
  const rows = await rowsOf<{ id: Id }>(
    manager,
    sql`SELECT p.id FROM product p LEFT JOIN LATERAL (SELECT c.eccn FROM product_classification c
          WHERE c.product_id = p.id AND c.valid_from <= ${on}::date
          ORDER BY c.valid_from DESC, c.recorded_at DESC, c.id DESC LIMIT 1) c ON true
        WHERE split_part(coalesce(c.eccn, p.eccn), '.', 1) = ANY(${entries}::text[])
          AND (${supplierIds}::uuid[] IS NULL OR p.supplier_id = ANY(${supplierIds}::uuid[]))
          AND (${after}::uuid IS NULL OR p.id > ${after}) ORDER BY p.id LIMIT ${count}`,
  );
  const ids = rows.map(({ id }) => id);
  const products = await manager.find(ProductEntity, { where: { id: In(ids) }, order: { id: 'ASC' } });
  return classified(manager, products, on);
}

/** The entries by which products of some suppliers (null: of all) are classified on a day. */
export async function entriesOfProducts(
  manager: EntityManager,
  supplierIds: readonly Id[] | null,
  on: string,
): Promise<string[]> {
  const rows = await rowsOf<{ entry: string }>(
    manager,
    sql`SELECT DISTINCT split_part(coalesce(c.eccn, p.eccn), '.', 1) AS entry
        FROM product p LEFT JOIN LATERAL (SELECT c.eccn FROM product_classification c
          WHERE c.product_id = p.id AND c.valid_from <= ${on}::date
          ORDER BY c.valid_from DESC, c.recorded_at DESC, c.id DESC LIMIT 1) c ON true
        WHERE ${supplierIds}::uuid[] IS NULL OR p.supplier_id = ANY(${supplierIds}::uuid[])`,
  );
  return rows.map(({ entry }) => entry);
}

/** The ECCNs by which products of a supplier were classified on answered requests, by the request. */
export async function classifiedByRequests(
  manager: EntityManager,
  supplierId: Id,
): Promise<ReadonlyMap<Id, readonly string[]>> {
  const rows = await rowsOf<{ applicationId: Id; eccns: string[] }>(
    manager,
    sql`SELECT application_id AS "applicationId", array_agg(eccn ORDER BY id) AS eccns FROM product_classification
        WHERE supplier_id = ${supplierId} AND application_id IS NOT NULL GROUP BY 1`,
  );
  return new Map(rows.map(({ applicationId, eccns }) => [applicationId, eccns]));
}

/** Of each item the products of a supplier with its model, or named as it is described. */
export async function productsAlike(
  manager: EntityManager,
  supplierId: Id,
  items: readonly { readonly model: string | null; readonly description: string | null }[],
): Promise<readonly (readonly Id[])[]> {
  const sought = items.map(({ model, description }, place) => ({ place, model, description }));
  const rows = await rowsOf<{ place: number; ids: Id[] }>(
    manager,
    sql`SELECT i.place, array_agg(p.id ORDER BY p.id) AS ids
        FROM jsonb_to_recordset(${JSON.stringify(sought)}::jsonb) AS i (place int, model text, description text)
        JOIN product p ON p.supplier_id = ${supplierId} AND (lower(p.model) = lower(i.model) OR lower(p.name) = lower(i.description))
        GROUP BY 1`,
  );
  const byPlace = new Map(rows.map(({ place, ids }) => [place, ids]));
  return items.map((_, place) => byPlace.get(place) ?? []);
}

/** All that was recorded of a product's classification, what was recorded last first. */
export function classificationsPage(
  manager: EntityManager,
  productId: Id,
  query: PageQuery,
): Promise<Page<ClassificationEntity>> {
  return pageBy(query, BY_ID, (before, count) => {
    const found = manager
      .createQueryBuilder(ClassificationEntity, 'c')
      .where('c.productId = :productId', { productId })
      .orderBy('c.id', 'DESC')
      .limit(count);
    if (before) found.andWhere('c.id < :before', { before: before[0] });
    return found.getMany();
  });
}

/** Whether a product is classified anew between two days, the first excluded. */
export async function isReclassified(
  manager: EntityManager,
  productId: Id,
  after: string,
  until: string,
): Promise<boolean> {
  const row = await rowOf(
    manager,
    sql`SELECT 1 FROM product_classification WHERE product_id = ${productId} AND valid_from > ${after} AND valid_from <= ${until} LIMIT 1`,
  );
  return row !== undefined;
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
