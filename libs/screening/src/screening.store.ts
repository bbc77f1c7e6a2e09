import { isApplicant, isOverseer, isOwn } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { notFound, prepared, rowOf, rowsOf, sql } from '@ninety/platform';
import type { Id, Sql } from '@ninety/platform';
import { SCREENING_THRESHOLDS } from '@ninety/suppliers';
import type { EntityManager } from 'typeorm';
import type { ScreeningMatchResponseDto } from './screening.contract.js';
import { ScreeningEntity } from './screening.entity.js';

/** What names are screened against. */
export interface Terms {
  /** Of the list; null: none was in force. */
  readonly version: number | null;
  /** What the supplier says; null: nothing. */
  readonly threshold: number | null;
}

/**
 * Read together, for a screening is short and each statement takes a good part of it.
 *
 * @param inForce the version of the list
 */
export async function termsOf(manager: EntityManager, inForce: Sql, supplierId: Id | null): Promise<Terms> {
  const row = await rowOf<Terms>(
    manager,
    prepared(sql`SELECT ${inForce} AS version, ${thresholdSql(supplierId)} AS threshold`),
  );
  return row ?? { version: null, threshold: null };
}

function thresholdSql(supplierId: Id | null): Sql {
  return sql`(SELECT t.threshold FROM ${SCREENING_THRESHOLDS} t WHERE t.id = ${supplierId})`;
}

/** Keeps what was asked and answered. False: the terms are others meanwhile, and nothing is kept. */
export async function insertScreening(
  manager: EntityManager,
  { id, principalId, supplierId, listVersion, matcherVersion, threshold, ...screening }: ScreeningEntity,
  inForce: Sql,
  terms: Terms,
): Promise<boolean> {
  const { matchLimit, parties, results, createdAt } = screening;
  const kept = await rowsOf(
    manager,
    prepared(sql`INSERT INTO screening (id, principal_id, supplier_id, list_version, matcher_version, threshold, match_limit,
          parties, results, created_at)
        SELECT ${id}::uuid, ${principalId}::uuid, ${supplierId}::uuid, ${listVersion}::int, ${matcherVersion}::text,
          ${threshold}::float8, ${matchLimit}::int, ${JSON.stringify(parties)}::jsonb, ${JSON.stringify(results)}::jsonb,
          ${createdAt}::timestamptz
        WHERE ${inForce} IS NOT DISTINCT FROM ${terms.version}::int
          AND ${thresholdSql(supplierId)} IS NOT DISTINCT FROM ${terms.threshold}::float8
        RETURNING id`),
  );
  return kept.length > 0;
}

/** @throws Problem 404, also for somebody else's */
export async function findScreening(
  manager: EntityManager,
  caller: Principal,
  id: Id,
): Promise<ScreeningEntity> {
  const screening = await manager.findOneBy(ScreeningEntity, { id });
  if (!screening || !mayReadScreening(caller, screening)) throw notFound('screening');
  return Object.assign(screening, { results: screening.results.map(withKinds) });
}

/** An earlier release compared names alone, and did not say so. */
export function withKinds<T extends { readonly matches: readonly ScreeningMatchResponseDto[] }>(
  result: T,
): T {
  return {
    ...result,
    matches: result.matches.map((match) => ({ ...{ kind: 'name' as const }, ...match })),
  };
}

/** Whether what was screened is the caller's own, or the caller oversees all. */
export function mayReadScreening(
  caller: Principal,
  { supplierId, principalId }: { readonly supplierId: Id | null; readonly principalId: Id },
): boolean {
  if (isApplicant(caller)) return isOwn(caller, supplierId);
  return principalId === caller.id || isOverseer(caller);
}
