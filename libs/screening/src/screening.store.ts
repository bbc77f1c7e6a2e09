import { isApplicant, isOverseer, isOwn } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { notFound } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { ScreeningMatchResponseDto } from './screening.contract.js';
import { ScreeningEntity } from './screening.entity.js';

/** Keeps what was asked and answered. */
export async function insertScreening(tx: EntityManager, screening: ScreeningEntity): Promise<void> {
  await tx.insert(ScreeningEntity, screening);
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
