import { Injectable } from '@nestjs/common';
import { assertMay, isApplicant, perform, performNew, seesSupplier } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { BY_ID, Database, newId, notFound, pageBy } from '@ninety/platform';
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
    return performNew(this.database, { caller, permission: 'suppliers.create', body }, async (tx, dto) => {
      const { name, country, addresses, contact } = dto;
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
    return pageBy(query, BY_ID, (after, count) => {
      const found = this.database.reader
        .createQueryBuilder(SupplierEntity, 's')
        .orderBy('s.id', 'ASC')
        .limit(count);
      if (after) found.andWhere('s.id > :after', { after: after[0] });
      if (isApplicant(caller)) found.andWhere('s.id = :own', { own: caller.supplierId });
      return found.getMany();
    });
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
    const editing = {
      caller,
      find: (tx: EntityManager) => findSupplier(tx, caller, id, true),
      permission: 'suppliers.edit',
      version: { of: (supplier: SupplierEntity) => supplier.version, named: version, isRequired: true },
      body,
    } as const;
    return perform(this.database, editing, async (tx, supplier, dto) => {
      const { name, country, addresses, contact, screeningThreshold } = dto;
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
    const adding = {
      caller,
      find: (tx: EntityManager) => findSupplier(tx, caller, supplierId),
      permission: 'products.edit',
      body,
    } as const;
    return perform(this.database, adding, async (tx, _, dto) => {
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
    return pageBy(query, BY_ID, (after, count) => {
      const found = this.database.reader
        .createQueryBuilder(ProductEntity, 'p')
        .where('p.supplierId = :supplierId', { supplierId })
        .orderBy('p.id', 'ASC')
        .limit(count);
      if (after) found.andWhere('p.id > :after', { after: after[0] });
      return found.getMany();
    });
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
