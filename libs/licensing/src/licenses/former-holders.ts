import { isApplicant, PrincipalEntity } from '@ninety/access';
import type { Principal } from '@ninety/access';
import type { Id } from '@ninety/platform';
import { In } from 'typeorm';
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
  const supplierId = caller.supplierId ?? '';
  const own = await manager.findBy(PrincipalEntity, { id: In([...new Set(recorders)]), supplierId });
  const ids = new Set(own.map(({ id }) => id));
  return (recordedBy) => ids.has(recordedBy);
}
