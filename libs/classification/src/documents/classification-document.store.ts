import type { HashedDocument } from '@ninety/licensing';
import { rowsOf, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { In } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { ClassificationDocumentEntity } from './classification-document.entity.js';

export async function insertDocument(
  tx: EntityManager,
  document: ClassificationDocumentEntity,
): Promise<void> {
  await tx.insert(ClassificationDocumentEntity, document);
}

/** The documents of some classifications, in the order in which they came. */
export async function documentsOf(
  manager: EntityManager,
  classificationIds: readonly Id[],
): Promise<ReadonlyMap<Id, readonly ClassificationDocumentEntity[]>> {
  const found = await manager.find(ClassificationDocumentEntity, {
    where: { classificationId: In([...classificationIds]) },
    order: { id: 'ASC' },
  });
  const byId = new Map<Id, ClassificationDocumentEntity[]>();
  for (const one of found) {
    const known = byId.get(one.classificationId);
    if (known) known.push(one);
    else byId.set(one.classificationId, [one]);
  }
  return byId;
}

export function documentOf(
  manager: EntityManager,
  classificationId: Id,
  id: Id,
): Promise<ClassificationDocumentEntity | null> {
  return manager.findOneBy(ClassificationDocumentEntity, { classificationId, id });
}

/** Documents after another one, in the order of their ids. */
export function classificationHashes(
  manager: EntityManager,
  after: Id | null,
  count: number,
): Promise<HashedDocument[]> {
  return rowsOf(
    manager,
    sql`SELECT id, sha256, 'classification_document' AS "table" FROM classification_document
        WHERE ${after}::uuid IS NULL OR id > ${after} ORDER BY id LIMIT ${count}`,
  );
}
