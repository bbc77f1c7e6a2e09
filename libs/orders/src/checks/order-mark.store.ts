import { empty, newId, rowsOf, run, sql } from '@ninety/platform';
import type { Id, Sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { licenseEntries } from '@ninety/licensing';
import type { OrderOccasion } from './order-check.js';

/** What happened on which answers to orders rest. */
export interface OrderMark {
  readonly because: OrderOccasion;
  readonly supplierId?: Id | null;
  readonly licenseId?: Id;
  readonly partyIds?: readonly Id[];
  readonly productId?: Id;
}

/** Notes that lines are to be asked again; whose they are is the request's supplier where it is not said. */
export function insertMark(tx: EntityManager, mark: OrderMark): Promise<void> {
  const supplier =
    mark.supplierId === undefined ? sql`(SELECT ninety_tenant())` : sql`${mark.supplierId}::uuid`;
  return run(
    tx,
    sql`INSERT INTO order_mark (id, supplier_id, because, license_id, party_ids, product_id)
      VALUES (${newId()}, ${supplier}, ${mark.because}, ${mark.licenseId ?? null}, ${mark.partyIds ?? null}, ${mark.productId ?? null})`,
  );
}

/** Whether a supplier has open lines that a license covers, or that wait. */
export async function hasOpenLines(
  tx: EntityManager,
  supplierId: Id,
  licenseId: Id | null,
): Promise<boolean> {
  const rows = await rowsOf(
    tx,
    sql`SELECT FROM order_check c WHERE c.supplier_id = ${supplierId} AND c.state = 'open'
      ${licenseId === null ? empty : sql`AND c.license_id = ${licenseId}`} LIMIT 1`,
  );
  return rows.length > 0;
}

interface KeptMark {
  readonly id: Id;
  readonly supplierId: Id | null;
  readonly because: OrderOccasion;
  readonly licenseId: Id | null;
  readonly partyIds: readonly Id[] | null;
  readonly productId: Id | null;
  readonly appliedAt: string | null;
}

/** What concerns lines that wait for a license by what it is for. */
const OF_ENTRIES: readonly OrderOccasion[] = ['license_changed', 'reservation_freed'];

/** So long after it was applied a mark is looked at once more: no request is so long under way. */
const AGAIN = '90 seconds';

/**
 * Takes the next mark, with all that note the same, and has the open lines that they concern asked again. The second time those alone whose
 * facts were being read when they were applied. By one at a time: two at once would each wait for lines that the other has.
 *
 * @returns whether there was one
 */
export async function applyMark(tx: EntityManager, now: Date): Promise<boolean> {
  const [mark] = await rowsOf<KeptMark>(
    tx,
    sql`SELECT id, supplier_id AS "supplierId", because, license_id AS "licenseId", party_ids AS "partyIds", product_id AS "productId",
        applied_at::text AS "appliedAt"
      FROM order_mark WHERE ${dueFor(null)} ORDER BY applied_at NULLS FIRST, id LIMIT 1 FOR UPDATE SKIP LOCKED`,
  );
  if (!mark) return false;
  // Chosen before the lines are looked at: what is noted later asks them once more.
  const same = await rowsOf<{ id: Id; appliedAt: string | null }>(
    tx,
    sql`SELECT id, applied_at::text AS "appliedAt" FROM order_mark
      WHERE ${dueFor(mark)} AND because = ${mark.because} AND supplier_id IS NOT DISTINCT FROM ${mark.supplierId}::uuid
        AND license_id IS NOT DISTINCT FROM ${mark.licenseId}::uuid AND party_ids IS NOT DISTINCT FROM ${mark.partyIds}::uuid[]
        AND product_id IS NOT DISTINCT FROM ${mark.productId}::uuid
      ORDER BY applied_at DESC NULLS LAST FOR UPDATE SKIP LOCKED`,
  );
  const [newest = mark] = same;
  const readBefore =
    newest.appliedAt === null ? empty : sql`AND c.read_at < ${newest.appliedAt}::timestamptz`;
  const isOfEntries = OF_ENTRIES.includes(mark.because);
  const entries = isOfEntries && mark.licenseId ? await licenseEntries(tx, mark.licenseId) : [];
  await run(
    tx,
    sql`UPDATE order_check c SET recheck_on = ${now}, recheck_because = ${mark.because}
      WHERE c.state = 'open' AND (${mark.supplierId}::uuid IS NULL OR c.supplier_id = ${mark.supplierId}::uuid)
        AND (${concernedBy(mark, entries)}) AND (c.recheck_on IS NULL OR c.recheck_on > ${now} OR c.recheck_because = 'day_passed') ${readBefore}`,
  );
  const ids = same.map(({ id }) => id);
  if (mark.appliedAt === null)
    await run(tx, sql`UPDATE order_mark SET applied_at = clock_timestamp() WHERE id = ANY(${ids}::uuid[])`);
  else await run(tx, sql`DELETE FROM order_mark WHERE id = ANY(${ids}::uuid[])`);
  return true;
}

/** Marks that were not applied yet, or long enough ago; of those alone that are as far as one. */
function dueFor(mark: KeptMark | null): Sql {
  const isNew = sql`applied_at IS NULL`;
  const isOld = sql`applied_at < clock_timestamp() - ${AGAIN}::interval`;
  if (mark === null) return sql`(${isNew} OR ${isOld})`;
  return mark.appliedAt === null ? isNew : isOld;
}

/**
 * Of a line of an entry of the license, of one that names a license, and of one that says no ECCN, for products are classified elsewhere:
 * where the order says another than the product's it is held for that.
 */
function mayBeCoveredBy(entries: readonly string[]): Sql {
  return sql`(c.asked ->> 'eccn' IS NULL OR c.asked ->> 'licenseNumber' IS NOT NULL
    OR split_part(upper(regexp_replace(c.asked ->> 'eccn', '\\s', '', 'g')), '.', 1) = ANY(${entries}::text[]))`;
}

function concernedBy({ because, licenseId, partyIds, productId }: KeptMark, entries: readonly string[]): Sql {
  switch (because) {
    case 'license_used':
      return sql`c.license_id = ${licenseId}`;
    case 'license_changed':
      return sql`c.license_id = ${licenseId} OR (c.decision <> 'release' AND ${mayBeCoveredBy(entries)})`;
    case 'reservation_freed':
      return sql`c.decision <> 'release' AND ${mayBeCoveredBy(entries)}`;
    case 'parties_changed':
      return sql`c.party_ids && ${partyIds ?? []}::uuid[]`;
    case 'list_changed':
      return sql`c.has_names`;
    case 'authorizations_changed':
      return sql`c.decision <> 'release' OR c."authorization" ->> 'kind' <> 'license'`;
    case 'product_changed':
      return sql`c.product_id = ${productId}`;
    default:
      return sql`true`;
  }
}
