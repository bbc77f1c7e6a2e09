import type { Principal } from '@ninety/access';
import { isVisibleRow } from '@ninety/access';
import { empty, INSTANT, notFound, prepared, raw, rowOf, rowsOf, run, sql } from '@ninety/platform';
import type { Id, Sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { KeptAnswer, OrderCheck, OrderOccasion, Reservation, Watched } from './order-check.js';

const at = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', ${INSTANT})`;

const CHECK =
  raw(`c.id, c.supplier_id AS "supplierId", c.document, c.line, c.system, c.also_from AS "alsoFrom", c.asked, c.state,
  c.license_id AS "licenseId",
  c.decision, c."authorization", c.reasons, ${at('c.valid_until')} AS "validUntil", c.signature,
  jsonb_build_object('quantity', trim_scale(c.issued_quantity)::text, 'value', trim_scale(c.issued_value)::text) AS issued,
  ${at('c.reservation_ended_at')} AS "reservationEndedAt", ${at('c.rechecked_at')} AS "recheckedAt",
  ${at('c.decided_at')} AS "decidedAt", c.asked_by AS "askedBy", c.version, ${at('c.created_at')} AS "createdAt",
  (SELECT jsonb_build_object('id', v.id, 'licenseId', v.license_id, 'line', v.line, 'quantity', v.quantity::text,
      'value', CASE WHEN v.value IS NOT NULL THEN jsonb_build_object('amount', v.value::text, 'currency', v.currency) END,
      'expiresAt', ${at('v.expires_at')})
    FROM order_reservation v WHERE v.order_check_id = c.id) AS reservation`);

/** Whether a caller may see the lines `c`. */
export function visibleTo(caller: Principal): Sql {
  return isVisibleRow(caller, sql`c.supplier_id`);
}

export function checksBy(manager: EntityManager, condition: Sql): Promise<OrderCheck[]> {
  return rowsOf<OrderCheck>(manager, sql`SELECT ${CHECK} FROM order_check c WHERE ${condition}`);
}

/** @throws Problem 404, also for another supplier's */
export async function findCheck(manager: EntityManager, caller: Principal, id: Id): Promise<OrderCheck> {
  return one(await checksBy(manager, sql`c.id = ${id} AND ${visibleTo(caller)}`));
}

/** The same, for one writer at a time. */
export async function lockCheck(tx: EntityManager, caller: Principal, id: Id): Promise<OrderCheck> {
  return one(await checksBy(tx, sql`c.id = ${id} AND ${visibleTo(caller)} FOR UPDATE OF c`));
}

/** A line of a document that one writer is at, be it known or not. */
export interface LockedLine {
  /** Null: it is not known. */
  readonly before: OrderCheck | null;
  /** From when on nobody else writes it, as `readingFrom` says it. */
  readonly readAt: string;
}

/** A line of a document for one writer at a time. */
export async function lockLine(
  tx: EntityManager,
  supplierId: Id,
  document: string,
  line: string,
): Promise<LockedLine> {
  const key = JSON.stringify(['order line', supplierId, document, line]);
  const locked = await rowOf<{ at: string }>(
    tx,
    prepared(sql`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0)), clock_timestamp()::text AS at`),
  );
  // By a statement of its own: it sees what was written while the lock was waited for.
  const [found] = await checksBy(
    tx,
    sql`c.supplier_id = ${supplierId} AND c.document = ${document} AND c.line = ${line} FOR UPDATE OF c`,
  );
  return { before: found ?? null, readAt: locked?.at ?? '' };
}

/** A line that is to be asked again, and why. */
export interface DueCheck {
  readonly check: OrderCheck;
  readonly because: OrderOccasion;
}

/**
 * Whether nobody else asks lines again until the end of the transaction: two at once would each be held for what the other holds. It
 * waits for nobody, for whoever waits keeps a connection from requests.
 */
export async function isAloneAtRechecks(tx: EntityManager): Promise<boolean> {
  const row = await rowOf<{ isAlone: boolean }>(
    tx,
    sql`SELECT pg_try_advisory_xact_lock(hashtextextended('order rechecks', 0)) AS "isAlone"`,
  );
  return row?.isAlone === true;
}

/**
 * The next line to be asked again that nobody else is at, locked. What was released comes before what waits, the newest first, so that
 * those who wait are asked once for all that was freed; of each what the day alone brings comes last.
 */
export async function lockDue(tx: EntityManager, now: Date, but: readonly Id[]): Promise<DueCheck | null> {
  const due = await rowOf<{ id: Id; because: OrderOccasion }>(
    tx,
    sql`SELECT c.id, c.recheck_because AS because FROM order_check c
      WHERE c.recheck_on <= ${now} AND c.id <> ALL(${but}::uuid[])
      ORDER BY c.decision <> 'release', c.recheck_because = 'day_passed', CASE WHEN c.decision = 'release' THEN c.id END DESC, c.id
      LIMIT 1 FOR UPDATE SKIP LOCKED`,
  );
  if (!due) return null;
  return { check: one(await checksBy(tx, sql`c.id = ${due.id}`)), because: due.because };
}

/** The moment, by the database's clock, from which on something is read. */
export async function readingFrom(tx: EntityManager): Promise<string> {
  const row = await rowOf<{ at: string }>(tx, sql`SELECT clock_timestamp()::text AS at`);
  return row?.at ?? '';
}

/** How a line is asked again by itself. */
export interface Recheck {
  readonly on: Date;
  readonly because: OrderOccasion;
}

/** Keeps a line as it stands, new or not, with what it holds, and appends what was answered; by one statement. */
export async function saveCheck(
  tx: EntityManager,
  check: OrderCheck,
  answer: KeptAnswer,
  { partyIds, hasNames, productId }: Watched,
  recheck: Recheck | null,
  readAt: string,
  isNew: boolean,
): Promise<void> {
  const { authorization: by, licenseId, reservation } = check;
  await run(
    tx,
    sql`WITH kept AS (INSERT INTO order_check (id, supplier_id, document, line, system, also_from, asked, product_id, party_ids, has_names, state,
        decision, "authorization", license_id, reasons, valid_until, signature, issued_quantity, issued_value, reservation_ended_at,
        recheck_on, recheck_because, rechecked_at, read_at, decided_at, asked_by, version, created_at)
      VALUES (${check.id}, ${check.supplierId}, ${check.document}, ${check.line}, ${check.system}, ${check.alsoFrom},
        ${JSON.stringify(check.asked)}, ${productId}, ${partyIds}, ${hasNames}, ${check.state}, ${check.decision},
        ${by && JSON.stringify(by)}, ${licenseId}, ${JSON.stringify(check.reasons)}, ${check.validUntil}, ${check.signature},
        ${check.issued.quantity}, ${check.issued.value}, ${check.reservationEndedAt}, ${recheck?.on ?? null}, ${recheck?.because ?? null},
        ${check.recheckedAt}, ${readAt}, ${check.decidedAt}, ${check.askedBy}, ${check.version}, ${check.createdAt})
      ON CONFLICT (id) DO UPDATE SET system = excluded.system, also_from = excluded.also_from, asked = excluded.asked,
        product_id = excluded.product_id, party_ids = excluded.party_ids, has_names = excluded.has_names, state = excluded.state,
        decision = excluded.decision, "authorization" = excluded."authorization", license_id = excluded.license_id,
        reasons = excluded.reasons, valid_until = excluded.valid_until, signature = excluded.signature,
        issued_quantity = excluded.issued_quantity, issued_value = excluded.issued_value,
        reservation_ended_at = excluded.reservation_ended_at, recheck_on = excluded.recheck_on,
        recheck_because = excluded.recheck_because, rechecked_at = excluded.rechecked_at, read_at = excluded.read_at,
        decided_at = excluded.decided_at, asked_by = excluded.asked_by, version = excluded.version)
      ${reservation === null ? empty : sql`, held AS (${insertReservation(check, reservation)})`}
      ${insertAnswer(check, answer)}`,
  );
  if (reservation === null && !isNew)
    await run(tx, sql`DELETE FROM order_reservation WHERE order_check_id = ${check.id}`);
}

function insertReservation(
  { id, supplierId, decidedAt }: OrderCheck,
  { id: reservationId, licenseId, line, quantity, value, expiresAt }: Reservation,
): Sql {
  return sql`INSERT INTO order_reservation (order_check_id, id, supplier_id, license_id, line, quantity, value, currency, expires_at, made_at)
      VALUES (${id}, ${reservationId}, ${supplierId}, ${licenseId}, ${line}, ${quantity}, ${value?.amount ?? null},
        ${value?.currency ?? null}, ${expiresAt}, ${decidedAt})
      ON CONFLICT (order_check_id) DO UPDATE SET id = excluded.id, license_id = excluded.license_id, line = excluded.line,
        quantity = excluded.quantity, value = excluded.value, currency = excluded.currency, expires_at = excluded.expires_at`;
}

/** Looked at again, and nothing is another. */
export function keepLooked(
  tx: EntityManager,
  id: Id,
  { partyIds, hasNames }: Watched,
  recheck: Recheck | null,
  readAt: string,
): Promise<void> {
  return run(
    tx,
    sql`UPDATE order_check SET party_ids = ${partyIds}, has_names = ${hasNames}, recheck_on = ${recheck?.on ?? null},
        recheck_because = ${recheck?.because ?? null}, read_at = ${readAt} WHERE id = ${id}`,
  );
}

function insertAnswer(check: OrderCheck, answer: KeptAnswer): Sql {
  const { authorization: by, reservation } = answer;
  return sql`INSERT INTO order_answer (id, order_check_id, supplier_id, because, asked, decision, "authorization", reservation, reasons,
        valid_until, signature, asked_by, at)
      VALUES (${answer.id}, ${check.id}, ${check.supplierId}, ${answer.because}, ${JSON.stringify(answer.asked)}, ${answer.decision},
        ${by && JSON.stringify(by)}, ${reservation && JSON.stringify(reservation)}, ${JSON.stringify(answer.reasons)},
        ${answer.validUntil}, ${answer.signature}, ${answer.askedBy}, ${answer.at})`;
}

/** What other lines hold of a line of a license. */
export interface Reserved {
  readonly licenseId: Id;
  readonly line: number;
  readonly quantity: string;
  readonly value: string;
}

/** What lines but one hold of licenses, as they were recorded first, at a moment. */
export function reservedOf(
  tx: EntityManager,
  licenseIds: readonly Id[],
  but: Id,
  now: Date,
): Promise<Reserved[]> {
  return rowsOf<Reserved>(
    tx,
    sql`SELECT license_id AS "licenseId", line, coalesce(sum(quantity), 0)::text AS quantity, coalesce(sum(value), 0)::text AS value
      FROM order_reservation WHERE license_id = ANY(${licenseIds}::uuid[]) AND order_check_id <> ${but} AND expires_at > ${now}
      GROUP BY license_id, line`,
  );
}

function one([check]: readonly OrderCheck[]): OrderCheck {
  if (!check) throw notFound('order check');
  return check;
}

/** Nothing is asked of a line any more, which is locked. */
export async function freeCheck(tx: EntityManager, id: Id): Promise<void> {
  await run(
    tx,
    sql`UPDATE order_check SET state = 'freed', license_id = NULL, recheck_on = NULL, recheck_because = NULL, version = version + 1
      WHERE id = ${id}`,
  );
  await run(tx, sql`DELETE FROM order_reservation WHERE order_check_id = ${id}`);
}
