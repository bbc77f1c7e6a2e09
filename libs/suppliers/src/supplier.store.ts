import { notFound } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { SupplierEntity } from './suppliers.entity.js';

/** @throws Problem 404 when there is no such supplier; for those who see every supplier */
export async function assertSupplier(manager: EntityManager, id: Id): Promise<void> {
  if (!(await manager.existsBy(SupplierEntity, { id }))) throw notFound('supplier');
}
