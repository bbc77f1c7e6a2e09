import { isVisibleRow } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { notFound, raw, rowOf, run, sql } from '@ninety/platform';
import type { Id, Sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { eccnKey } from '../gate/eccns.js';
import type { Authorization, ListedAuthorization, Withdrawal } from './authorization.js';

/** Of an authorization `a`, beside its products. */
const WITHOUT_PRODUCTS = `a.id, a.supplier_id AS "supplierId", a.kind, a.regime, a.symbol, a.eccns,
  a.destinations, a.end_uses AS "endUses", a.party_ids AS "partyIds",
  CASE WHEN a.max_amount IS NULL THEN NULL ELSE jsonb_build_object('amount', trim_scale(a.max_amount)::text, 'currency', a.max_currency) END AS "maxValue",
  a.conditions, a.terms, a.determination_id AS "determinationId", a.basis, a.valid_from::text AS "validFrom",
  a.valid_until::text AS "validUntil", a.ends_at AS "endsAt", a.recorded_by AS "recordedBy", a.recorded_on::text AS "recordedOn",
  a.recorded_at AS "recordedAt"`;

export const AUTHORIZATION = raw(`${WITHOUT_PRODUCTS}, a.product_ids AS "productIds"`);
/** The same with how many products it names. */
export const LISTED = raw(`${WITHOUT_PRODUCTS}, cardinality(a.product_ids) AS products`);

export const WITHDRAWAL = raw(
  `w.reason AS "withdrawnFor", w.withdrawn_by AS "withdrawnBy", w.withdrawn_at AS "withdrawnAt"`,
);

export const WITH_WITHDRAWAL = raw(
  `recorded_authorization a LEFT JOIN authorization_withdrawal w ON w.authorization_id = a.id`,
);

/** How a row says that it was withdrawn. */
interface WithdrawnRow {
  readonly withdrawnFor: string | null;
  readonly withdrawnBy: Id | null;
  readonly withdrawnAt: Date | null;
}

export type AuthorizationRow = Omit<Authorization, 'withdrawn'> & WithdrawnRow;
export type ListedRow = Omit<ListedAuthorization, 'withdrawn'> & WithdrawnRow;

export function withWithdrawal<R extends WithdrawnRow>({
  withdrawnFor,
  withdrawnBy,
  withdrawnAt,
  ...row
}: R) {
  if (withdrawnFor === null || withdrawnBy === null || withdrawnAt === null)
    return { ...row, withdrawn: null };
  return { ...row, withdrawn: { reason: withdrawnFor, by: withdrawnBy, at: withdrawnAt } };
}

/** Whether a caller may see the authorizations `a`. */
export function visibleTo(caller: Principal): Sql {
  return isVisibleRow(caller, sql`a.supplier_id`);
}

/** @throws Problem 404, also for another supplier's */
export async function findAuthorization(
  manager: EntityManager,
  caller: Principal,
  id: Id,
): Promise<Authorization> {
  const row = await rowOf<AuthorizationRow>(
    manager,
    sql`SELECT ${AUTHORIZATION}, ${WITHDRAWAL} FROM ${WITH_WITHDRAWAL} WHERE a.id = ${id} AND ${visibleTo(caller)}`,
  );
  if (!row) throw notFound('authorization');
  return withWithdrawal(row);
}

/** For one writer at a time. @throws Problem 404, as `findAuthorization` */
export async function lockAuthorization(
  tx: EntityManager,
  caller: Principal,
  id: Id,
): Promise<Authorization> {
  await rowOf(
    tx,
    sql`SELECT pg_advisory_xact_lock(hashtextextended(a.id::text, 0)) FROM recorded_authorization a
        WHERE a.id = ${id} AND ${visibleTo(caller)}`,
  );
  return findAuthorization(tx, caller, id);
}

/** Keeps it, and by which items it is found. */
export async function insertAuthorization(tx: EntityManager, one: Authorization): Promise<void> {
  const items = [...new Set([...one.productIds, ...one.eccns.map(eccnKey)])];
  await run(
    tx,
    sql`WITH made AS (
        INSERT INTO recorded_authorization (id, supplier_id, kind, regime, symbol, product_ids, eccns, destinations, end_uses,
            party_ids, max_amount, max_currency, conditions, terms, determination_id, basis, valid_from, valid_until, ends_at,
            recorded_by, recorded_on, recorded_at)
          VALUES (${one.id}::uuid, ${one.supplierId}::uuid, ${one.kind}::text, ${one.regime}::text, ${one.symbol}::text,
            ${one.productIds}::uuid[], ${one.eccns}::text[], ${one.destinations}::text[], ${one.endUses}::text[],
            ${one.partyIds}::uuid[], ${one.maxValue?.amount ?? null}::numeric, ${one.maxValue?.currency ?? null}::text,
            ${JSON.stringify(one.conditions)}::jsonb, ${one.terms}::text, ${one.determinationId}::uuid, ${one.basis}::text,
            ${one.validFrom}::date, ${one.validUntil}::date, ${one.endsAt}::timestamptz, ${one.recordedBy}::uuid,
            ${one.recordedOn}::date, ${one.recordedAt}::timestamptz)
          RETURNING id, supplier_id)
      INSERT INTO authorization_item (supplier_id, item, authorization_id)
        SELECT made.supplier_id, i.item, made.id FROM made, unnest(${items}::text[]) AS i (item)`,
  );
}

export async function insertWithdrawal(
  tx: EntityManager,
  { id, supplierId }: Authorization,
  { reason, by, at }: Withdrawal,
): Promise<void> {
  await run(
    tx,
    sql`INSERT INTO authorization_withdrawal (authorization_id, supplier_id, reason, withdrawn_by, withdrawn_at)
      VALUES (${id}, ${supplierId}, ${reason}, ${by}, ${at})`,
  );
}
