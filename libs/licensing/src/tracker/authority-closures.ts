import { rowsOf, run, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
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
  readonly recordedBy: Id;
  readonly recordedAt: Date;
}

const COLUMNS = sql`id, regime, from_on::text AS "from", to_on::text AS "to", reason, source, recorded_by AS "recordedBy",
  recorded_at AS "recordedAt"`;

/** Of a regime, those that were recorded until a day; all where none is said. */
export function closuresOf(
  manager: EntityManager,
  regime: string,
  knownAt: string | null,
): Promise<AuthorityClosure[]> {
  return rowsOf<AuthorityClosure>(
    manager,
    sql`SELECT ${COLUMNS} FROM authority_closure
      WHERE regime = ${regime} AND (${knownAt}::date IS NULL OR learned_on <= ${knownAt}::date) ORDER BY from_on, to_on, id`,
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
    sql`SELECT ${COLUMNS} FROM authority_closure
      WHERE (${regime}::text IS NULL OR regime = ${regime}) AND (${after}::uuid IS NULL OR id > ${after}::uuid)
      ORDER BY id LIMIT ${count}`,
  );
}

/** @param learnedOn the day of recording, where the authority is */
export function insertClosure(tx: EntityManager, one: AuthorityClosure, learnedOn: string): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO authority_closure (id, regime, from_on, to_on, reason, source, learned_on, recorded_by, recorded_at)
      VALUES (${one.id}, ${one.regime}, ${one.from}, ${one.to}, ${one.reason}, ${one.source}, ${learnedOn}, ${one.recordedBy}, ${one.recordedAt})`,
  );
}

/** Closures that the stored outlooks have not followed yet, the oldest first. */
export function unfollowedClosures(
  manager: EntityManager,
): Promise<Pick<AuthorityClosure, 'id' | 'regime'>[]> {
  return rowsOf(manager, sql`SELECT id, regime FROM authority_closure WHERE followed_at IS NULL ORDER BY id`);
}

export function closuresFollowed(tx: EntityManager, ids: readonly Id[]): Promise<void> {
  return run(tx, sql`UPDATE authority_closure SET followed_at = now() WHERE id = ANY(${ids}::uuid[])`);
}

export function closureView({ recordedAt, ...closure }: AuthorityClosure): ClosureResponseDto {
  return { ...closure, recordedAt: recordedAt.toISOString() };
}
