import { Injectable } from '@nestjs/common';
import { assertMay, isApplicant, seesSupplier } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { assertVersion, cursorOf, Database, isId, limitOf, newId, notFound, pageOf } from '@ninety/platform';
import type { Id, Page, PageQuery, Unvalidated, Version } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { CreateProductDto, CreateSupplierDto, EditSupplierDto } from './suppliers.contract.js';
import { ProductEntity, SupplierEntity } from './suppliers.entity.js';

/** Supplier companies and their item catalogue. */
@Injectable()
export class SuppliersService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  async create(caller: Principal, body: Unvalidated<CreateSupplierDto>): Promise<SupplierEntity> {
    assertMay(caller, 'suppliers.create');
    const { name, country, addresses, contact } = body.validated();
    return this.database.transaction(async (tx) => {
      const now = new Date();
      const supplier = tx.create(SupplierEntity, {
        id: newId(),
        name,
        country,
        addresses: addresses ?? [],
        contact: contact ?? null,
        screeningThreshold: null,
        version: 1,
        createdAt: now,
        updatedAt: now,
      });
      await tx.insert(SupplierEntity, supplier);
      await this.audit.record(tx, caller, 'supplier.created', `suppliers/${supplier.id}`);
      return supplier;
    });
  }

  async list(caller: Principal, query: PageQuery): Promise<Page<SupplierEntity>> {
    assertMay(caller, 'suppliers.read');
    const limit = limitOf(query);
    const after = cursorOf(query, isId)?.[0];
    const found = this.database.reader
      .createQueryBuilder(SupplierEntity, 's')
      .orderBy('s.id', 'ASC')
      .limit(limit + 1);
    if (after) found.andWhere('s.id > :after', { after });
    if (isApplicant(caller)) found.andWhere('s.id = :own', { own: caller.supplierId });
    return pageOf(
      await found.getMany(),
      limit,
      ({ id }) => [id],
      (supplier) => supplier,
    );
  }

  async get(caller: Principal, id: Id): Promise<SupplierEntity> {
    assertMay(caller, 'suppliers.read');
    return findSupplier(this.database.reader, caller, id);
  }

  async edit(
    caller: Principal,
    id: Id,
    version: Version | null,
    body: Unvalidated<EditSupplierDto>,
  ): Promise<SupplierEntity> {
    return this.database.transaction(async (tx) => {
      const supplier = await findSupplier(tx, caller, id, true);
      assertMay(caller, 'suppliers.edit');
      assertVersion(supplier.version, version, true);
      const { name, country, addresses, contact, screeningThreshold } = body.validated();
      if (name !== undefined) supplier.name = name;
      if (country !== undefined) supplier.country = country;
      if (addresses !== undefined) supplier.addresses = addresses ?? [];
      if (contact !== undefined) supplier.contact = contact;
      if (screeningThreshold !== undefined && screeningThreshold !== supplier.screeningThreshold) {
        supplier.screeningThreshold = screeningThreshold;
        // Its parties are screened anew, by the new threshold.
        await tx.query('UPDATE party SET screened_version = NULL WHERE supplier_id = $1', [id]);
      }
      supplier.version += 1;
      supplier.updatedAt = new Date();
      await tx.save(supplier);
      await this.audit.record(tx, caller, 'supplier.edited', `suppliers/${id}`);
      return supplier;
    });
  }

  async addProduct(
    caller: Principal,
    supplierId: Id,
    body: Unvalidated<CreateProductDto>,
  ): Promise<ProductEntity> {
    return this.database.transaction(async (tx) => {
      await findSupplier(tx, caller, supplierId);
      assertMay(caller, 'products.edit');
      const dto = body.validated();
      const product = tx.create(ProductEntity, {
        ...dto,
        id: newId(),
        supplierId,
        model: dto.model ?? null,
        manufacturer: dto.manufacturer ?? null,
        createdAt: new Date(),
      });
      await tx.insert(ProductEntity, product);
      await this.audit.record(
        tx,
        caller,
        'product.created',
        `suppliers/${supplierId}/products/${product.id}`,
      );
      return product;
    });
  }

  async listProducts(caller: Principal, supplierId: Id, query: PageQuery): Promise<Page<ProductEntity>> {
    await findSupplier(this.database.reader, caller, supplierId);
    assertMay(caller, 'suppliers.read');
    const limit = limitOf(query);
    const after = cursorOf(query, isId)?.[0];
    const found = this.database.reader
      .createQueryBuilder(ProductEntity, 'p')
      .where('p.supplierId = :supplierId', { supplierId })
      .orderBy('p.id', 'ASC')
      .limit(limit + 1);
    if (after) found.andWhere('p.id > :after', { after });
    return pageOf(
      await found.getMany(),
      limit,
      ({ id }) => [id],
      (product) => product,
    );
  }
}

/** @throws Problem 404, also for another tenant's */
async function findSupplier(
  tx: EntityManager,
  caller: Principal,
  id: Id,
  lock = false,
): Promise<SupplierEntity> {
  const supplier = seesSupplier(caller, id)
    ? await tx.findOne(SupplierEntity, {
        where: { id },
        ...(lock ? { lock: { mode: 'pessimistic_write' as const } } : {}),
      })
    : null;
  if (!supplier) throw notFound('supplier');
  return supplier;
}
