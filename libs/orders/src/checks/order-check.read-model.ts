import type { Principal } from '@ninety/access';
import { BY_ID, INSTANT, empty, pageBy, raw, rowsOf, sql } from '@ninety/platform';
import type { Id, Page } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { OrderChecksQuery } from './order-check.contract.js';
import type { KeptAnswer, OrderCheck } from './order-check.js';
import { checksBy, visibleTo } from './order-check.store.js';

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
