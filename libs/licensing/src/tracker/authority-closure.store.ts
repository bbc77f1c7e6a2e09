import { PRINCIPALS } from '@ninety/access';
import { notFound, prepared, readOnce, rowOf, rowsOf, run, sql } from '@ninety/platform';
import type { Id, Sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { ClosureResponseDto } from './tracker.contract.js';

/** Days on which an authority was closed, both included, as somebody wrote them down. */
export interface AuthorityClosure {
  readonly id: Id;
  readonly regime: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly source: string;
  /** Null: somebody of another company, of whom a company is told nothing. */
  readonly recordedBy: Id | null;
  readonly recordedAt: Date;
  /** Null: it stands. */
  readonly voidReason: string | null;
  readonly voidedBy: Id | null;
  readonly voidedAt: Date | null;
}

/** Somebody, where whoever asks may know them: behind the second wall people of their own company alone. */
function known(principal: Sql): Sql {
  return sql`(SELECT p.id FROM ${PRINCIPALS} p WHERE p.id = ${principal})`;
}

const COLUMNS = sql`c.id, c.regime, c.from_on::text AS "from", c.to_on::text AS "to", c.reason, c.source,
  ${known(sql`c.recorded_by`)} AS "recordedBy", c.recorded_at AS "recordedAt", v.reason AS "voidReason",
  ${known(sql`v.recorded_by`)} AS "voidedBy", v.recorded_at AS "voidedAt"`;
const CLOSURES = sql`authority_closure c LEFT JOIN authority_closure_void v ON v.closure_id = c.id`;

/** Of a regime, those that stood at the end of a day, as it was known then; that stand, where none is said. */
export function closuresOf(
  manager: EntityManager,
  regime: string,
  knownAt: string | null,
): Promise<AuthorityClosure[]> {
  const reading = prepared(sql`SELECT ${COLUMNS} FROM ${CLOSURES}
    WHERE c.regime = ${regime} AND (${knownAt}::date IS NULL OR c.learned_on <= ${knownAt}::date)
      AND (v.closure_id IS NULL OR v.learned_on > ${knownAt}::date) ORDER BY c.from_on, c.to_on, c.id`);
  return readOnce(manager, JSON.stringify(['closures', regime, knownAt]), () =>
    rowsOf<AuthorityClosure>(manager, reading),
  );
}

export function closuresPage(
  manager: EntityManager,
  regime: string | null,
  after: Id | null,
  count: number,
): Promise<AuthorityClosure[]> {
  return rowsOf<AuthorityClosure>(
    manager,
    sql`SELECT ${COLUMNS} FROM ${CLOSURES}
      WHERE (${regime}::text IS NULL OR c.regime = ${regime}) AND (${after}::uuid IS NULL OR c.id > ${after}::uuid)
      ORDER BY c.id LIMIT ${count}`,
  );
}

/** @throws Problem 404 */
export async function findClosure(manager: EntityManager, id: Id): Promise<AuthorityClosure> {
  const found = await rowOf<AuthorityClosure>(
    manager,
    sql`SELECT ${COLUMNS} FROM ${CLOSURES} WHERE c.id = ${id}`,
  );
  if (!found) throw notFound('closure');
  return found;
}

/**
 * Takes one back, which stays. Answers whether nobody had.
 *
 * @param learnedOn the day of recording, where the authority is
 */
export async function insertClosureVoid(
  tx: EntityManager,
  id: Id,
  { reason, by, at, learnedOn }: { reason: string; by: Id; at: Date; learnedOn: string },
): Promise<boolean> {
  const made = await rowOf<{ id: Id }>(
    tx,
    sql`INSERT INTO authority_closure_void (closure_id, reason, learned_on, recorded_by, recorded_at)
      VALUES (${id}, ${reason}, ${learnedOn}, ${by}, ${at}) ON CONFLICT DO NOTHING RETURNING closure_id AS id`,
  );
  return made !== undefined;
}

/** @param learnedOn the day of recording, where the authority is */
export function insertClosure(tx: EntityManager, one: AuthorityClosure, learnedOn: string): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO authority_closure (id, regime, from_on, to_on, reason, source, learned_on, recorded_by, recorded_at)
      VALUES (${one.id}, ${one.regime}, ${one.from}, ${one.to}, ${one.reason}, ${one.source}, ${learnedOn}, ${one.recordedBy}, ${one.recordedAt})`,
  );
}

/** Closures that the stored outlooks have not followed yet, or not that they were taken back, the oldest first. */
export function unfollowedClosures(manager: EntityManager): Promise<UnfollowedClosure[]> {
  return rowsOf(
    manager,
    sql`SELECT c.id, c.regime, v.closure_id IS NOT NULL AS "isVoid" FROM ${CLOSURES}
      WHERE c.followed_at IS NULL OR (v.closure_id IS NOT NULL AND v.followed_at IS NULL) ORDER BY c.id`,
  );
}

/** A closure as it was followed: one that was taken back meanwhile has still to be. */
export interface UnfollowedClosure extends Pick<AuthorityClosure, 'id' | 'regime'> {
  readonly isVoid: boolean;
}

export async function closuresFollowed(
  tx: EntityManager,
  closures: readonly UnfollowedClosure[],
): Promise<void> {
  const ids = closures.map(({ id }) => id);
  const voids = closures.filter(({ isVoid }) => isVoid).map(({ id }) => id);
  await run(tx, sql`UPDATE authority_closure SET followed_at = now() WHERE id = ANY(${ids}::uuid[])`);
  await run(
    tx,
    sql`UPDATE authority_closure_void SET followed_at = now() WHERE closure_id = ANY(${voids}::uuid[])`,
  );
}

export function closureView({ recordedAt, voidedAt, ...closure }: AuthorityClosure): ClosureResponseDto {
  return {
    ...closure,
    recordedAt: recordedAt.toISOString(),
    voidedAt: voidedAt?.toISOString() ?? null,
  };
}
