import { isOwn, ownSuppliers } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { BY_ID, notFound, pageBy } from '@ninety/platform';
import type { Id, Page, PageQuery } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { TemplateEntity } from './filing.entity.js';

/** @throws Problem 404, also for another tenant's */
export async function findTemplate(tx: EntityManager, caller: Principal, id: Id): Promise<TemplateEntity> {
  const template = await tx.findOneBy(TemplateEntity, { id });
  if (!template || !isOwn(caller, template.supplierId)) throw notFound('template');
  return template;
}

/** The templates of a supplier. */
export function templatesPage(
  manager: EntityManager,
  caller: Principal,
  query: PageQuery,
): Promise<Page<TemplateEntity>> {
  return pageBy(query, BY_ID, (after, count) => {
    const found = manager
      .createQueryBuilder(TemplateEntity, 't')
      .where('t.supplierId = ANY(:own)', { own: ownSuppliers(caller) })
      .orderBy('t.id')
      .limit(count);
    if (after) found.andWhere('t.id > :after', { after: after[0] });
    return found.getMany();
  });
}

export async function insertTemplate(tx: EntityManager, template: TemplateEntity): Promise<void> {
  await tx.insert(TemplateEntity, template);
}

export async function deleteTemplate(tx: EntityManager, id: Id): Promise<void> {
  await tx.delete(TemplateEntity, { id });
}
