import type { Feature } from '@ninety/platform';
import { SuppliersModule } from './suppliers.module.js';
import { ClassificationEntity, ProductEntity, SupplierEntity } from './suppliers.entity.js';

export const SUPPLIERS: Feature = {
  module: SuppliersModule,
  entities: [ClassificationEntity, ProductEntity, SupplierEntity],
  duties: () => [],
};
