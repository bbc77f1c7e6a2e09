import { PRINCIPALS } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { BY_ID, empty, pageBy, prepared, rowsOf, sql } from '@ninety/platform';
import type { Id, Page } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { RecordedAuthorization } from '../gate/order-facts.js';
import { eccnKey } from '../gate/eccns.js';
import { keysOfItem } from './authorization.js';
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
import type { AuthorizationRow, ListedRow } from './authorization.store.js';

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

/** As it is recorded; whose law is loaded is another's to say. */
type FoundAuthorization = Omit<RecordedAuthorization, 'answersLaw'>;

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
): Promise<FoundAuthorization[]> {
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

function recordedOf(row: RecordedRow): FoundAuthorization {
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

/** What one says that is sought again; `validFrom` null: from whatever day. */
interface Alike {
  readonly kind: string;
  readonly regime: string;
  readonly symbol?: string;
  readonly productIds: readonly Id[];
  readonly eccns: readonly string[];
  readonly destinations: readonly string[];
  readonly endUses?: readonly string[];
  readonly maxValue?: { readonly amount: string; readonly currency: string };
  readonly conditions: readonly { readonly text: string }[];
  readonly terms?: string;
  readonly validFrom: string | null;
  readonly validUntil: string;
}

/** Those of a supplier that say the same, whoever may take part, whatever they are based on. */
export async function alikeAuthorizations(
  manager: EntityManager,
  supplierId: Id,
  said: Alike,
): Promise<{ readonly id: Id; readonly isWithdrawn: boolean }[]> {
  const [item] = [...said.productIds, ...said.eccns.map(eccnKey)];
  if (item === undefined) return [];
  const rows = await rowsOf<AuthorizationRow>(
    manager,
    sql`SELECT ${AUTHORIZATION}, ${WITHDRAWAL} FROM ${WITH_WITHDRAWAL} JOIN authorization_item i ON i.authorization_id = a.id
        WHERE i.supplier_id = ${supplierId} AND i.item = ${item} AND a.kind = ${said.kind} AND a.regime = ${said.regime}
          AND a.symbol IS NOT DISTINCT FROM ${said.symbol ?? null}::text AND a.valid_until = ${said.validUntil}
          AND (${said.validFrom}::date IS NULL OR a.valid_from = ${said.validFrom}) AND a.party_ids IS NULL
        ORDER BY a.id`,
  );
  return rows
    .filter((row) => contentOf(row) === contentOf({ endUses: null, maxValue: null, terms: null, ...said }))
    .map((row) => ({ id: row.id, isWithdrawn: row.withdrawnAt !== null }));
}

type Content = Pick<
  Authorization,
  'productIds' | 'eccns' | 'destinations' | 'endUses' | 'maxValue' | 'conditions' | 'terms'
>;

/** What it says, as a text in which the order of what it lists does not count. */
function contentOf({
  productIds,
  eccns,
  destinations,
  endUses,
  maxValue,
  conditions,
  terms,
}: Content): string {
  const sorted = (texts: readonly string[]) => [...texts].sort();
  return JSON.stringify([
    sorted(productIds),
    sorted(eccns.map(eccnKey)),
    sorted(destinations),
    endUses && sorted(endUses),
    maxValue && [Number(maxValue.amount), maxValue.currency],
    conditions.map(({ text }) => text),
    terms,
  ]);
}
