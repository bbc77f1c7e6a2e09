import { Injectable } from '@nestjs/common';
import { assertMay, perform, performNew } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { Database, newId, notFound, OfficeClock } from '@ninety/platform';
import type { Id, Page, PageQuery, Unvalidated, Version } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { classifiedBy } from './classification.js';
import type { ClassifiedProduct } from './classification.js';
import { ControlList } from './control-list.js';
import type {
  CreateProductDto,
  CreateSupplierDto,
  EditProductDto,
  EditSupplierDto,
} from './suppliers.contract.js';
import { sampleCompanies } from './sample-companies.store.js';
import { SupplierSubscriber } from './supplier-subscriber.js';
import { ProductEntity, SupplierEntity } from './suppliers.entity.js';
import { productOf, productsPage, suppliersPage } from './suppliers.read-model.js';
import {
  findSupplier,
  insertProduct,
  insertSupplier,
  lockProduct,
  lockSupplier,
  saveProduct,
  saveSupplier,
} from './suppliers.store.js';

/** Supplier companies and their item catalogue. */
@Injectable()
export class SuppliersService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly subscriber: SupplierSubscriber,
    private readonly clock: OfficeClock,
    private readonly controls: ControlList,
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
      await insertSupplier(tx, supplier);
      await this.audit.record(tx, caller, 'supplier.created', `suppliers/${supplier.id}`);
      return supplier;
    });
  }

  async list(caller: Principal, query: PageQuery): Promise<Page<SupplierEntity>> {
    assertMay(caller, 'suppliers.read');
    const { removed } = await sampleCompanies(this.database.reader);
    return suppliersPage(this.database.reader, caller, query, removed);
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
      find: (tx: EntityManager) => lockSupplier(tx, caller, id),
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
        await this.subscriber.thresholdChanged(tx, id);
      }
      await saveSupplier(tx, supplier);
      await this.audit.record(tx, caller, 'supplier.edited', `suppliers/${id}`);
      return supplier;
    });
  }

  async addProduct(
    caller: Principal,
    supplierId: Id,
    body: Unvalidated<CreateProductDto>,
  ): Promise<ClassifiedProduct> {
    const adding = {
      caller,
      find: (tx: EntityManager) => findSupplier(tx, caller, supplierId),
      permission: 'products.edit',
      body,
    } as const;
    return perform(this.database, adding, async (tx, _, dto) => {
      const said = { eccn: dto.eccn, reasonsForControl: dto.reasonsForControl ?? null };
      const { reasonsForControl } = await this.controls.reasonsOf(tx, said, [await this.clock.today()]);
      const now = new Date();
      const product = tx.create(ProductEntity, {
        ...dto,
        id: newId(),
        supplierId,
        reasonsForControl,
        model: dto.model ?? null,
        manufacturer: dto.manufacturer ?? null,
        version: 1,
        createdAt: now,
        updatedAt: now,
      });
      await insertProduct(tx, product);
      await this.audit.record(tx, caller, 'product.created', resourceOf(product));
      return classifiedBy(product, null);
    });
  }

  async editProduct(
    caller: Principal,
    supplierId: Id,
    id: Id,
    version: Version | null,
    body: Unvalidated<EditProductDto>,
  ): Promise<ClassifiedProduct> {
    const editing = {
      caller,
      find: (tx: EntityManager) => lockProduct(tx, caller, supplierId, id),
      permission: 'products.edit',
      version: { of: (product: ProductEntity) => product.version, named: version, isRequired: true },
      body,
    } as const;
    return perform(this.database, editing, async (tx, product, dto) => {
      const { name, model, manufacturer, unit, unitPrice } = dto;
      if (name !== undefined) product.name = name;
      if (model !== undefined) product.model = model;
      if (manufacturer !== undefined) product.manufacturer = manufacturer;
      if (unit !== undefined) product.unit = unit;
      if (unitPrice !== undefined) product.unitPrice = unitPrice;
      await saveProduct(tx, product);
      await this.audit.record(tx, caller, 'product.edited', resourceOf(product));
      return shown(await productOf(tx, id, await this.clock.today()));
    });
  }

  async getProduct(caller: Principal, supplierId: Id, id: Id): Promise<ClassifiedProduct> {
    const reader = this.database.reader;
    await findSupplier(reader, caller, supplierId);
    assertMay(caller, 'suppliers.read');
    const product = await productOf(reader, id, await this.clock.today());
    return shown(product?.supplierId === supplierId ? product : null);
  }

  async listProducts(caller: Principal, supplierId: Id, query: PageQuery): Promise<Page<ClassifiedProduct>> {
    await findSupplier(this.database.reader, caller, supplierId);
    assertMay(caller, 'suppliers.read');
    return productsPage(this.database.reader, supplierId, query, await this.clock.today());
  }
}

/** @throws Problem 404 */
function shown(product: ClassifiedProduct | null): ClassifiedProduct {
  if (!product) throw notFound('product');
  return product;
}

function resourceOf({ id, supplierId }: Pick<ProductEntity, 'id' | 'supplierId'>): string {
  return `suppliers/${supplierId}/products/${id}`;
}
