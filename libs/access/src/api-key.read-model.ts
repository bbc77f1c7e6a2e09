import { BY_ID, pageBy } from '@ninety/platform';
import type { Id, Page, PageQuery } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { ApiKeyEntity } from './access.entity.js';

/** The keys of a principal, the revoked ones too. */
export function keysPage(
  manager: EntityManager,
  principalId: Id,
  query: PageQuery,
): Promise<Page<ApiKeyEntity>> {
  return pageBy(query, BY_ID, (after, count) => {
    const found = manager
      .createQueryBuilder(ApiKeyEntity, 'k')
      .where('k.principalId = :principalId', { principalId })
      .orderBy('k.id', 'ASC')
      .limit(count);
    if (after) found.andWhere('k.id > :after', { after: after[0] });
    return found.getMany();
  });
}
