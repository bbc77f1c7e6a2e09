import { isApplicant, isOwn, knownPrincipals } from '@ninety/access';
import type { Principal } from '@ninety/access';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';

/**
 * By who recorded something under a license: whether the caller may read all of it. All may but an applicant, who may of
 * what its own people recorded, not of what the supplier did from whom the license was transferred.
 */
export async function isOwnOf(
  manager: EntityManager,
  caller: Principal,
  recorders: readonly Id[],
): Promise<(recordedBy: Id) => boolean> {
  if (!isApplicant(caller)) return () => true;
  const known = await knownPrincipals(manager, recorders);
  return (recordedBy) => isOwn(caller, known.get(recordedBy)?.supplierId ?? null);
}
