import { rowsOf, run, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { LegalHoldEntity } from './records.entity.js';

export function lookUpHold(tx: EntityManager, applicationId: Id, id: Id): Promise<LegalHoldEntity | null> {
  return tx.findOneBy(LegalHoldEntity, { id, applicationId });
}

/** The holds on an application, in the order in which they were placed. */
export function holdsOf(manager: EntityManager, applicationId: Id): Promise<LegalHoldEntity[]> {
  return manager.find(LegalHoldEntity, { where: { applicationId }, order: { id: 'ASC' } });
}

export async function insertHold(tx: EntityManager, hold: LegalHoldEntity): Promise<void> {
  await tx.insert(LegalHoldEntity, hold);
}

export async function saveHold(tx: EntityManager, hold: LegalHoldEntity): Promise<void> {
  await tx.save(hold);
}

/** The applications under a hold. None is placed until the transaction ends. */
export async function lockHeldApplications(tx: EntityManager): Promise<Id[]> {
  await run(tx, sql`LOCK TABLE legal_hold IN SHARE MODE`);
  const rows = await rowsOf<{ id: Id }>(
    tx,
    sql`SELECT DISTINCT application_id AS id FROM legal_hold WHERE lifted_at IS NULL`,
  );
  return rows.map(({ id }) => id);
}
