import { BY_ID, pageBy, rowOf, rowsOf, run, sql } from '@ninety/platform';
import type { Id, Page, PageQuery, Sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { CaseHoldResponseDto } from './case-work.contract.js';

/** That nothing of a case may be destroyed, or might not until it was lifted. */
export interface CaseHold {
  readonly id: Id;
  readonly reason: string;
  readonly placedBy: Id;
  readonly placedAt: Date;
  readonly liftedBy: Id | null;
  readonly liftedAt: Date | null;
  readonly liftReason: string | null;
}

const HOLDS: Sql = sql`SELECT h.id, h.reason, h.placed_by AS "placedBy", h.placed_at AS "placedAt", h.lifted_by AS "liftedBy",
    h.lifted_at AS "liftedAt", h.lift_reason AS "liftReason" FROM case_hold h`;

/** The one in force; undefined: none. */
export function holdInForce(manager: EntityManager, applicationId: Id): Promise<CaseHold | undefined> {
  return rowOf<CaseHold>(
    manager,
    sql`${HOLDS} WHERE h.application_id = ${applicationId} AND h.lifted_at IS NULL`,
  );
}

/** All of an application, in the order in which they were placed. */
export function holdsPage(
  manager: EntityManager,
  applicationId: Id,
  query: PageQuery,
): Promise<Page<CaseHold>> {
  return pageBy(query, BY_ID, (after, count) =>
    rowsOf<CaseHold>(
      manager,
      sql`${HOLDS} WHERE h.application_id = ${applicationId} AND (${after?.[0]}::uuid IS NULL OR h.id > ${after?.[0]}::uuid)
        ORDER BY h.id LIMIT ${count}`,
    ),
  );
}

export function insertCaseHold(tx: EntityManager, applicationId: Id, hold: CaseHold): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO case_hold (id, application_id, reason, placed_by, placed_at)
      VALUES (${hold.id}, ${applicationId}, ${hold.reason}, ${hold.placedBy}, ${hold.placedAt})`,
  );
}

export function liftCaseHold(
  tx: EntityManager,
  { id, liftedBy, liftedAt, liftReason }: CaseHold,
): Promise<void> {
  return run(
    tx,
    sql`UPDATE case_hold SET lifted_by = ${liftedBy}, lifted_at = ${liftedAt}, lift_reason = ${liftReason} WHERE id = ${id}`,
  );
}

/** Which of some cases are held. */
export async function heldAmong(
  manager: EntityManager,
  applicationIds: readonly Id[],
): Promise<ReadonlySet<Id>> {
  const rows = await rowsOf<{ id: Id }>(
    manager,
    sql`SELECT application_id AS id FROM case_hold WHERE lifted_at IS NULL AND application_id = ANY(${applicationIds}::uuid[])`,
  );
  return new Set(rows.map(({ id }) => id));
}

/** The cases under a hold. None is placed until the transaction ends. */
export async function lockHeldCases(tx: EntityManager): Promise<Id[]> {
  await run(tx, sql`LOCK TABLE case_hold IN SHARE MODE`);
  const rows = await rowsOf<{ id: Id }>(
    tx,
    sql`SELECT application_id AS id FROM case_hold WHERE lifted_at IS NULL`,
  );
  return rows.map(({ id }) => id);
}

export function caseHoldView(hold: CaseHold): CaseHoldResponseDto {
  return {
    ...hold,
    placedAt: hold.placedAt.toISOString(),
    liftedAt: hold.liftedAt?.toISOString() ?? null,
  };
}
