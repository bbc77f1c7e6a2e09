import type { Principal } from '@ninety/access';
import { BY_ID, notFound, pageBy, rowOf, rowsOf, run, sql } from '@ninety/platform';
import type { Id, Page, Sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { suppliersInScope } from '../audience/scope.js';
import type { IntakesQuery } from './intake.contract.js';
import type { Intake } from './intake.js';

const INTAKES: Sql = sql`SELECT i.id, i.supplier_id AS "supplierId", i.format, i.file_name AS "fileName", i.media_type AS "mediaType",
    i.size::int AS size, i.sha256, i.message_key AS "messageKey", i.reading, i.received_by AS "receivedBy",
    i.received_at AS "receivedAt"
  FROM intake i`;

function visibleTo(caller: Principal): Sql {
  const suppliers = suppliersInScope(caller);
  return sql`(${suppliers}::uuid[] IS NULL OR i.supplier_id = ANY(${suppliers}::uuid[]))`;
}

/** The newest first. */
export function intakesPage(
  manager: EntityManager,
  caller: Principal,
  query: IntakesQuery,
): Promise<Page<Intake>> {
  return pageBy(query, BY_ID, (after, count) =>
    rowsOf<Intake>(
      manager,
      sql`${INTAKES} WHERE ${visibleTo(caller)} AND (${after?.[0]}::uuid IS NULL OR i.id < ${after?.[0]}::uuid)
        ORDER BY i.id DESC LIMIT ${count}`,
    ),
  );
}

/** @throws Problem 404, also for another company's */
export async function findIntake(manager: EntityManager, caller: Principal, id: Id): Promise<Intake> {
  const found = await rowOf<Intake>(manager, sql`${INTAKES} WHERE i.id = ${id} AND ${visibleTo(caller)}`);
  if (!found) throw notFound('intake');
  return found;
}

/** Until the end of the transaction no other file of the supplier is taken in: the same twice would be two. */
export function lockIntakes(tx: EntityManager, supplierId: Id): Promise<void> {
  return run(tx, sql`SELECT pg_advisory_xact_lock(hashtextextended('intake ' || ${supplierId}, 0))`);
}

/** The same file, or the same message as another mailbox kept it; undefined: it is new. */
export function intakeLike(
  tx: EntityManager,
  { supplierId, sha256, messageKey }: Pick<Intake, 'supplierId' | 'sha256' | 'messageKey'>,
): Promise<Intake | undefined> {
  return rowOf(
    tx,
    sql`${INTAKES} WHERE i.supplier_id = ${supplierId} AND (i.sha256 = ${sha256} OR i.message_key = ${messageKey}::text)
      ORDER BY i.id LIMIT 1`,
  );
}

export function insertIntake(tx: EntityManager, one: Intake): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO intake (id, supplier_id, format, file_name, media_type, size, sha256, message_key, reading, received_by, received_at)
      VALUES (${one.id}, ${one.supplierId}, ${one.format}, ${one.fileName}, ${one.mediaType}, ${one.size}, ${one.sha256},
        ${one.messageKey}, ${JSON.stringify(one.reading)}, ${one.receivedBy}, ${one.receivedAt})`,
  );
}
