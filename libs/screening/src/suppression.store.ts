import { In } from 'typeorm';
import { isApplicant, ownSuppliers } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { BY_ID, notFound, pageBy, problemOf, rowsOf, run, sql, violatedConstraint } from '@ninety/platform';
import type { Id, Page } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { SCREENING_PROBLEMS } from './problems.js';
import type { SuppressionsQuery } from './screening.contract.js';
import { ScreeningSuppressionEntity } from './screening.entity.js';
import { say } from './sentences.js';

/** A suppression in force, and what it was judged on. */
export type Suppression = Pick<ScreeningSuppressionEntity, 'id' | 'entryId' | 'basis'>;

/** @throws Problem 404, also for another tenant's */
export async function findSuppression(
  tx: EntityManager,
  caller: Principal,
  id: Id,
): Promise<ScreeningSuppressionEntity> {
  const suppression = await tx.findOneBy(ScreeningSuppressionEntity, { id, ...ownOf(caller) });
  if (!suppression) throw notFound('screening suppression');
  return suppression;
}

/** The suppressions that the caller may see. */
export function suppressionsPage(
  manager: EntityManager,
  caller: Principal,
  query: SuppressionsQuery,
): Promise<Page<ScreeningSuppressionEntity>> {
  return pageBy(query, BY_ID, (after, count) => {
    const found = manager
      .createQueryBuilder(ScreeningSuppressionEntity, 's')
      .where(ownOf(caller))
      .orderBy('s.id', 'ASC')
      .limit(count);
    if (query.partyId) found.andWhere('s.partyId = :partyId', { partyId: query.partyId });
    if (after) found.andWhere('s.id > :after', { after: after[0] });
    return found.getMany();
  });
}

function ownOf(caller: Principal) {
  return isApplicant(caller) ? { supplierId: In(ownSuppliers(caller)) } : {};
}

/** @throws Problem 409 while there is one of the party for the entry */
export async function insertSuppression(
  tx: EntityManager,
  suppression: ScreeningSuppressionEntity,
): Promise<void> {
  try {
    await tx.insert(ScreeningSuppressionEntity, suppression);
  } catch (error) {
    if (violatedConstraint(error) !== 'screening_suppression_once') throw error;
    const problem = problemOf(SCREENING_PROBLEMS['suppressed-already'], say('suppressed_already'));
    throw Object.assign(problem, { cause: error });
  }
}

/** The suppressions of a party that are in force on a day. */
export function suppressionsOf(tx: EntityManager, partyId: Id, today: string): Promise<Suppression[]> {
  return rowsOf<Suppression>(
    tx,
    sql`SELECT id, entry_id AS "entryId", basis FROM screening_suppression
        WHERE party_id = ${partyId} AND ended_at IS NULL AND (expires_on IS NULL OR expires_on >= ${today}) ORDER BY id`,
  );
}

/** A person ends it. */
export async function endSuppression(tx: EntityManager, id: Id, by: Id): Promise<void> {
  await tx.update(ScreeningSuppressionEntity, { id }, { endedBy: by, endedAt: new Date() });
}

/** It ends by itself. */
export function lapseSuppression(tx: EntityManager, id: Id): Promise<void> {
  return run(tx, sql`UPDATE screening_suppression SET ended_at = now() WHERE id = ${id}`);
}

/** What it is judged on from now on. */
export function keepBasis(tx: EntityManager, id: Id, basis: string): Promise<void> {
  return run(tx, sql`UPDATE screening_suppression SET basis = ${basis} WHERE id = ${id}`);
}

/** One whose last day is over makes room for another. */
export function endExpiredOf(tx: EntityManager, partyId: Id, entryId: Id, today: string): Promise<void> {
  return run(
    tx,
    sql`UPDATE screening_suppression SET ended_at = now()
        WHERE party_id = ${partyId} AND entry_id = ${entryId} AND ended_at IS NULL AND expires_on < ${today}`,
  );
}

/** Ends those whose last day is over. */
export function endExpired(tx: EntityManager, today: string): Promise<{ id: Id; partyId: Id }[]> {
  return rowsOf<{ id: Id; partyId: Id }>(
    tx,
    sql`UPDATE screening_suppression SET ended_at = now() WHERE ended_at IS NULL AND expires_on < ${today}
        RETURNING id, party_id AS "partyId"`,
  );
}
