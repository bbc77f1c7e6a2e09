import type { Principal } from '@ninety/access';
import { BY_ID, notFound, pageBy } from '@ninety/platform';
import type { Id, Page, PageQuery } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { DelegationEntity } from './officers.entity.js';

/** The delegations that somebody gave or received and that were not ended. */
export function delegationsPage(
  manager: EntityManager,
  { id: me }: Principal,
  query: PageQuery,
): Promise<Page<DelegationEntity>> {
  return pageBy(query, BY_ID, (after, count) => {
    const found = manager
      .createQueryBuilder(DelegationEntity, 'd')
      .where('(d.fromPrincipal = :me OR d.toPrincipal = :me) AND d.endedAt IS NULL', { me })
      .orderBy('d.id')
      .limit(count);
    if (after) found.andWhere('d.id > :after', { after: after[0] });
    return found.getMany();
  });
}

/** @throws Problem 404, also for another's */
export async function findDelegation(
  tx: EntityManager,
  caller: Principal,
  id: Id,
): Promise<DelegationEntity> {
  const delegation = await tx.findOneBy(DelegationEntity, { id, fromPrincipal: caller.id });
  if (!delegation || delegation.endedAt) throw notFound('delegation');
  return delegation;
}

export async function insertDelegation(tx: EntityManager, delegation: DelegationEntity): Promise<void> {
  await tx.insert(DelegationEntity, delegation);
}

export async function endDelegation(tx: EntityManager, id: Id): Promise<void> {
  await tx.update(DelegationEntity, { id }, { endedAt: new Date() });
}
