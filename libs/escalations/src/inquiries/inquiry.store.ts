import { isVisibleRow, PRINCIPALS } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { notFound, raw, rowOf, run, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { Inquiry } from './inquiry.js';

/** Of an `inquiry i`. */
export const INQUIRY =
  raw(`i.id, i.supplier_id AS "supplierId", i.application_id AS "applicationId", i.regime, i.rung, i.kind,
  i.recipient AS "to", i.language, i.as_of::text AS "asOf", i.composed, i.facts, i.left_out AS "leftOut", i.basis, i.subject,
  i.body AS text, i.state, i.version, i.drafted_by AS "draftedBy", i.drafted_at AS "draftedAt", i.prepared_by AS "preparedBy",
  i.approved_by AS "approvedBy", i.approved_at AS "approvedAt", i.approved_hash AS "approvedHash", i.sent_by AS "sentBy",
  i.sent_at AS "sentAt", i.sent_on::text AS "sentOn", i.sent_how AS "sentHow", i.contact_id AS "contactId",
  i.follow_up_on::text AS "followUpOn", i.cancelled_by AS "cancelledBy", i.cancelled_at AS "cancelledAt",
  i.cancel_reason AS "cancelReason"`);

/** @throws Problem 404, also for another supplier's */
export async function findInquiry(
  manager: EntityManager,
  caller: Principal,
  id: Id,
  lock = false,
): Promise<Inquiry> {
  const row = await rowOf<Inquiry>(
    manager,
    sql`SELECT ${INQUIRY} FROM inquiry i WHERE i.id = ${id} AND ${isVisibleRow(caller, sql`i.supplier_id`)}
      ${raw(lock ? 'FOR UPDATE' : '')}`,
  );
  if (!row) throw notFound('inquiry');
  return row;
}

export function insertInquiry(tx: EntityManager, one: Inquiry): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO inquiry (id, supplier_id, application_id, regime, rung, kind, recipient, language, as_of, composed, facts,
        left_out, basis, subject, body, state, version, drafted_by, drafted_at, prepared_by)
      VALUES (${one.id}, ${one.supplierId}, ${one.applicationId}, ${one.regime}, ${one.rung}, ${one.kind},
        ${JSON.stringify(one.to)}::jsonb, ${one.language}, ${one.asOf}, ${JSON.stringify(one.composed)}::jsonb,
        ${JSON.stringify(one.facts)}::jsonb, ${JSON.stringify(one.leftOut)}::jsonb, ${JSON.stringify(one.basis)}::jsonb,
        ${one.subject}, ${one.text}, ${one.state}, ${one.version}, ${one.draftedBy}, ${one.draftedAt}, ${one.preparedBy}::uuid[])`,
  );
}

/** Keeps an inquiry as it is now; what it is of stays. */
export function updateInquiry(tx: EntityManager, one: Inquiry): Promise<void> {
  return run(
    tx,
    sql`UPDATE inquiry SET recipient = ${JSON.stringify(one.to)}::jsonb, as_of = ${one.asOf},
        composed = ${JSON.stringify(one.composed)}::jsonb, facts = ${JSON.stringify(one.facts)}::jsonb,
        left_out = ${JSON.stringify(one.leftOut)}::jsonb, basis = ${JSON.stringify(one.basis)}::jsonb, subject = ${one.subject},
        body = ${one.text}, state = ${one.state}, version = ${one.version}, prepared_by = ${one.preparedBy}::uuid[],
        approved_by = ${one.approvedBy}, approved_at = ${one.approvedAt}, approved_hash = ${one.approvedHash},
        sent_by = ${one.sentBy}, sent_at = ${one.sentAt}, sent_on = ${one.sentOn}, sent_how = ${one.sentHow},
        contact_id = ${one.contactId}, follow_up_on = ${one.followUpOn}, cancelled_by = ${one.cancelledBy},
        cancelled_at = ${one.cancelledAt}, cancel_reason = ${one.cancelReason}
      WHERE id = ${one.id}`,
  );
}

/** Whether somebody else of a company than some may approve what they wrote. */
export async function hasOtherApprover(
  tx: EntityManager,
  supplierId: Id,
  roles: readonly string[],
  besides: readonly Id[],
): Promise<boolean> {
  const row = await rowOf(
    tx,
    sql`SELECT 1 FROM ${PRINCIPALS} p WHERE p.supplier_id = ${supplierId} AND p.role = ANY(${roles}::text[])
      AND p.disabled_at IS NULL AND NOT p.id = ANY(${besides}::uuid[]) LIMIT 1`,
  );
  return row !== undefined;
}
