import { BY_ID, pageBy } from '@ninety/platform';
import type { Page, PageQuery } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { PrincipalEntity } from './access.entity.js';

export function principalsPage(manager: EntityManager, query: PageQuery): Promise<Page<PrincipalEntity>> {
  return pageBy(query, BY_ID, (after, count) => {
    const found = manager.createQueryBuilder(PrincipalEntity, 'p').orderBy('p.id', 'ASC').limit(count);
    if (after) found.where('p.id > :after', { after: after[0] });
    return found.getMany();
  });
}
