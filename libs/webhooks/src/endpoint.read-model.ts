import type { Principal } from '@ninety/access';
import { BY_ID, pageBy } from '@ninety/platform';
import type { Page, PageQuery } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { ownEndpoints } from './endpoint.store.js';
import type { WebhookEndpointEntity } from './webhooks.entity.js';

const MOST_DISABLED = 200;

/** The caller's endpoints. */
export function endpointsPage(
  manager: EntityManager,
  caller: Principal,
  query: PageQuery,
): Promise<Page<WebhookEndpointEntity>> {
  return pageBy(query, BY_ID, (after, count) => {
    const found = ownEndpoints(manager, caller)
      .andWhere('e.deletedAt IS NULL')
      .orderBy('e.id', 'ASC')
      .limit(count);
    if (after) found.andWhere('e.id > :after', { after: after[0] });
    return found.getMany();
  });
}

/** The caller's endpoints that get nothing, those disabled last first. */
export function disabledEndpoints(
  manager: EntityManager,
  caller: Principal,
): Promise<WebhookEndpointEntity[]> {
  return ownEndpoints(manager, caller)
    .andWhere('e.deletedAt IS NULL AND e.disabledAt IS NOT NULL')
    .orderBy('e.disabledAt', 'DESC')
    .limit(MOST_DISABLED)
    .getMany();
}
