import { seesSupplier } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { notFound } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { ProductEntity, SupplierEntity } from './suppliers.entity.js';

/** @throws Problem 404, also for another tenant's */
export async function findSupplier(tx: EntityManager, caller: Principal, id: Id): Promise<SupplierEntity> {
  const supplier = seesSupplier(caller, id) ? await tx.findOneBy(SupplierEntity, { id }) : null;
  if (!supplier) throw notFound('supplier');
  return supplier;
}

/** The same, for one writer at a time. */
export async function lockSupplier(tx: EntityManager, caller: Principal, id: Id): Promise<SupplierEntity> {
  const lock = { mode: 'pessimistic_write' } as const;
  const supplier = seesSupplier(caller, id)
    ? await tx.findOne(SupplierEntity, { where: { id }, lock })
    : null;
  if (!supplier) throw notFound('supplier');
  return supplier;
}

export async function insertSupplier(tx: EntityManager, supplier: SupplierEntity): Promise<void> {
  await tx.insert(SupplierEntity, supplier);
}

/** Counts a change, and keeps it. */
export async function saveSupplier(tx: EntityManager, supplier: SupplierEntity): Promise<void> {
  supplier.version += 1;
  supplier.updatedAt = new Date();
  await tx.save(supplier);
}

export async function insertProduct(tx: EntityManager, product: ProductEntity): Promise<void> {
  await tx.insert(ProductEntity, product);
}
