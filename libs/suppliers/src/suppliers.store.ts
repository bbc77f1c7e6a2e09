import { seesSupplier } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { notFound } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { ClassificationEntity, ProductEntity, SupplierEntity } from './suppliers.entity.js';

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

/** @throws Problem 404, also for a product of another supplier */
export async function lockProduct(
  tx: EntityManager,
  caller: Principal,
  supplierId: Id,
  id: Id,
): Promise<ProductEntity> {
  const lock = { mode: 'pessimistic_write' } as const;
  await findSupplier(tx, caller, supplierId);
  const product = await tx.findOne(ProductEntity, { where: { id, supplierId }, lock });
  if (!product) throw notFound('product');
  return product;
}

/** @throws Problem 404, also for a product of another supplier */
export async function findProduct(
  manager: EntityManager,
  caller: Principal,
  supplierId: Id,
  id: Id,
): Promise<ProductEntity> {
  await findSupplier(manager, caller, supplierId);
  const product = await manager.findOneBy(ProductEntity, { id, supplierId });
  if (!product) throw notFound('product');
  return product;
}

/** @throws Problem 404, also for a classification of another product */
export async function findClassification(
  manager: EntityManager,
  caller: Principal,
  {
    supplierId,
    productId,
    classificationId: id,
  }: Readonly<Record<'supplierId' | 'productId' | 'classificationId', Id>>,
): Promise<ClassificationEntity> {
  await findProduct(manager, caller, supplierId, productId);
  const classification = await manager.findOneBy(ClassificationEntity, { id, productId });
  if (!classification) throw notFound('classification');
  return classification;
}

/** Counts a change, and keeps it. */
export async function saveProduct(tx: EntityManager, product: ProductEntity): Promise<void> {
  product.version += 1;
  product.updatedAt = new Date();
  await tx.save(product);
}

/** Classifies a product from a day on, which is a change of it. */
export async function insertClassification(
  tx: EntityManager,
  product: ProductEntity,
  classification: ClassificationEntity,
): Promise<void> {
  await tx.insert(ClassificationEntity, classification);
  await saveProduct(tx, product);
}

export async function insertProduct(tx: EntityManager, product: ProductEntity): Promise<void> {
  await tx.insert(ProductEntity, product);
}
