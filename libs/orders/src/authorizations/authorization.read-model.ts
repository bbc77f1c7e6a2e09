import { PRINCIPALS } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { BY_ID, empty, pageBy, prepared, rowsOf, sql } from '@ninety/platform';
import type { Id, Page } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { RecordedAuthorization } from '../gate/order-facts.js';
import { eccnKey, keysOfItem } from './authorization.js';
import type { Authorization, ListedAuthorization } from './authorization.js';
import type { AuthorizationsQuery } from './authorization.contract.js';
import {
  AUTHORIZATION,
  LISTED,
  visibleTo,
  WITH_WITHDRAWAL,
  withWithdrawal,
  WITHDRAWAL,
} from './authorization.store.js';
import type { ListedRow } from './authorization.store.js';

/** The authorizations that the caller may see, those that were recorded last first. */
export function authorizationsPage(
  manager: EntityManager,
  caller: Principal,
  query: AuthorizationsQuery,
): Promise<Page<ListedAuthorization>> {
  const { kind, productId, eccn, destination, inForceOn, supplierId } = query;
  const items = keysOfItem({ productId: productId ?? null, eccn: eccn ?? null });
  return pageBy(query, BY_ID, async (before, count) => {
    const rows = await rowsOf<ListedRow>(
      manager,
      sql`SELECT ${LISTED}, ${WITHDRAWAL} FROM ${WITH_WITHDRAWAL} WHERE ${visibleTo(caller)}
          ${before ? sql`AND a.id < ${before[0]}` : empty}
          ${supplierId === undefined ? empty : sql`AND a.supplier_id = ${supplierId}`}
          ${kind === undefined ? empty : sql`AND a.kind = ${kind}`}
          ${productId === undefined ? empty : forItems([productId])}
          ${eccn === undefined ? empty : forItems(items.filter((item) => item !== productId))}
          ${destination === undefined ? empty : sql`AND ${destination} = ANY(a.destinations)`}
          ${inForceOn === undefined ? empty : sql`AND a.valid_from <= ${inForceOn} AND a.valid_until >= ${inForceOn} AND w.authorization_id IS NULL`}
          ORDER BY a.id DESC LIMIT ${count}`,
    );
    return rows.map(withWithdrawal);
  });
}

/** Those `a` that are found by one of some items. */
function forItems(items: readonly string[]) {
  return sql`AND EXISTS (SELECT FROM authorization_item i
    WHERE i.supplier_id = a.supplier_id AND i.item = ANY(${items}::text[]) AND i.authorization_id = a.id)`;
}

/** What is asked of an item that goes somewhere. */
export interface OrderedItem {
  readonly productId: Id | null;
  readonly eccn: string | null;
  readonly destination: string;
}

/** Of what does not serve any more the newest are enough to be told of. */
const MOST_TRIED = 500;

/**
 * What persons recorded for an item to a destination, those that stand longest first; also what has ended, or was withdrawn. Found by the
 * index of its items, and believed by the row alone, which is sealed.
 */
export async function recordedFor(
  manager: EntityManager,
  supplierId: Id,
  { productId, eccn, destination }: OrderedItem,
): Promise<RecordedAuthorization[]> {
  const keys = keysOfItem({ productId, eccn });
  if (keys.length === 0) return [];
  const rows = await rowsOf<RecordedRow>(
    manager,
    prepared(sql`WITH found AS MATERIALIZED (
        SELECT DISTINCT a.id, w.authorization_id IS NOT NULL AS withdrawn, a.valid_until
          FROM authorization_item i JOIN recorded_authorization a ON a.id = i.authorization_id
          LEFT JOIN authorization_withdrawal w ON w.authorization_id = a.id
          WHERE i.supplier_id = ${supplierId} AND i.item = ANY(${keys}::text[]) AND ${destination} = ANY(a.destinations)
          ORDER BY 2, a.valid_until DESC, a.id LIMIT ${MOST_TRIED})
      SELECT ${AUTHORIZATION}, f.withdrawn, p.name AS "recordedByName"
        FROM found f JOIN recorded_authorization a ON a.id = f.id LEFT JOIN ${PRINCIPALS} p ON p.id = a.recorded_by
        ORDER BY f.withdrawn, a.valid_until DESC, a.id`),
  );
  return rows.filter((row) => isForItem(row, productId, keys)).map(recordedOf);
}

type RecordedRow = Omit<Authorization, 'withdrawn'> & {
  readonly withdrawn: boolean;
  readonly recordedByName: string | null;
};

function isForItem(
  { productIds, eccns }: RecordedRow,
  productId: Id | null,
  keys: readonly string[],
): boolean {
  return (
    (productId !== null && productIds.includes(productId)) ||
    eccns.some((eccn) => keys.includes(eccnKey(eccn)))
  );
}

function recordedOf(row: RecordedRow): RecordedAuthorization {
  const { id, kind, regime, symbol, validFrom, validUntil, withdrawn, endUses, partyIds, maxValue } = row;
  return {
    id,
    kind,
    regime,
    symbol,
    validFrom,
    validUntil,
    endsAt: row.endsAt.toISOString(),
    withdrawn,
    endUses,
    partyIds,
    conditions: row.conditions.map(({ text }) => text),
    maxValue,
    recordedBy: row.recordedByName ?? row.recordedBy,
    recordedOn: row.recordedOn,
  };
}
