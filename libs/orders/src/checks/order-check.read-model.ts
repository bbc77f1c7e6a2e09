import { beginsWith, isApplicant, MOST_CANDIDATES, ownSuppliers } from '@ninety/access';
import type { Hit, Principal, Sought } from '@ninety/access';
import { BY_ID, INSTANT, empty, pageBy, raw, rowOf, rowsOf, sql } from '@ninety/platform';
import type { Id, Page } from '@ninety/platform';
import { SUPPLIER_NAMES } from '@ninety/suppliers';
import type { EntityManager } from 'typeorm';
import type { OrderDecision } from '../gate/decision.js';
import type { OrderChecksQuery } from './order-check.contract.js';
import type { KeptAnswer, OrderCheck } from './order-check.js';
import { checksBy, visibleTo } from './order-check.store.js';

/** How many open lines of a decision the caller may see. */
export async function openLinesThat(
  manager: EntityManager,
  caller: Principal,
  decision: OrderDecision,
): Promise<number> {
  const row = await rowOf<{ count: number }>(
    manager,
    sql`SELECT count(*)::int AS count FROM order_check c
      WHERE ${visibleTo(caller)} AND c.decision = ${decision} AND c.state = 'open'`,
  );
  return row?.count ?? 0;
}

/** The lines that the caller may see, the newest first. */
export function checksPage(
  manager: EntityManager,
  caller: Principal,
  { decision, state, document, licenseId, supplierId, recheckedSince, ...query }: OrderChecksQuery,
): Promise<Page<OrderCheck>> {
  return pageBy(query, BY_ID, (before, count) =>
    checksBy(
      manager,
      sql`${visibleTo(caller)}
        ${before ? sql`AND c.id < ${before[0]}` : empty}
        ${decision ? sql`AND c.decision = ${decision}` : empty}
        ${state ? sql`AND c.state = ${state}` : empty}
        ${document === undefined ? empty : sql`AND c.document = ${document}`}
        ${licenseId ? sql`AND (c.license_id = ${licenseId}::uuid OR c."authorization" ->> 'id' = ${licenseId})` : empty}
        ${supplierId ? sql`AND c.supplier_id = ${supplierId}::uuid` : empty}
        ${recheckedSince ? sql`AND c.rechecked_at >= ${recheckedSince}::timestamptz` : empty}
        ORDER BY c.id DESC LIMIT ${count}`,
    ),
  );
}

const at = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', ${INSTANT})`;

/** The newest lines that the caller may see of documents whose number begins with a text, in capitals too. */
export function linesFound(
  manager: EntityManager,
  caller: Principal,
  { text, count }: Sought,
): Promise<Hit[]> {
  // Supplier by supplier, as the index has them.
  const suppliers = isApplicant(caller)
    ? sql`unnest(${ownSuppliers(caller)}::uuid[]) AS s (id)`
    : sql`${SUPPLIER_NAMES} s`;
  const most = raw(String(MOST_CANDIDATES));
  const begins = (number: string) =>
    sql`(SELECT c.id FROM order_check c WHERE c.supplier_id = s.id AND ${beginsWith(sql`c.document`, sql`${number}::text`)} LIMIT ${most})`;
  return rowsOf<Hit>(
    manager,
    sql`SELECT c.id, c.document AS name, ARRAY[c.line] AS about, c.asked ->> 'destination' AS country FROM order_check c
      WHERE ${visibleTo(caller)} AND c.id IN (SELECT l.id FROM ${suppliers}
        CROSS JOIN LATERAL (${begins(text)} UNION ALL ${begins(text.toUpperCase())}) l)
      ORDER BY c.id DESC LIMIT ${count}`,
  );
}

const ANSWER =
  raw(`w.id, w.because, w.asked, w.decision, w."authorization", w.reservation, w.reasons, ${at('w.valid_until')} AS "validUntil",
  w.signature, w.asked_by AS "askedBy", ${at('w.at')} AS at`);

/** So many answers of a line after one, the oldest first. */
export function answersPage(
  manager: EntityManager,
  checkId: Id,
  after: Id | null,
  count: number,
): Promise<KeptAnswer[]> {
  return rowsOf<KeptAnswer>(
    manager,
    sql`SELECT ${ANSWER} FROM order_answer w WHERE w.order_check_id = ${checkId}
      ${after === null ? empty : sql`AND w.id > ${after}`} ORDER BY w.id LIMIT ${count}`,
  );
}

/** How lines of orders stand on the whole. */
export interface OrderLoad {
  readonly open: Readonly<Record<OrderDecision, number>>;
  /** How long the line that is to be asked again first has waited. */
  readonly recheckLagSeconds: number;
}

/** Of all suppliers. */
export async function orderLoad(manager: EntityManager): Promise<OrderLoad> {
  const row = await rowOf<OrderLoad>(
    manager,
    sql`SELECT jsonb_build_object('release', count(*) FILTER (WHERE decision = 'release'), 'hold', count(*) FILTER (WHERE decision = 'hold'),
        'blocked', count(*) FILTER (WHERE decision = 'blocked')) AS open,
      coalesce(greatest(extract(epoch FROM now() - min(recheck_on)), 0), 0)::float AS "recheckLagSeconds"
      FROM order_check WHERE state = 'open'`,
  );
  return row ?? { open: { release: 0, hold: 0, blocked: 0 }, recheckLagSeconds: 0 };
}
