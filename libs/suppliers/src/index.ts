export { findSupplier } from './suppliers.store.js';
export * from './common.dto.js';
export { SUPPLIERS } from './feature.js';
export { SupplierSubscriber } from './supplier-subscriber.js';
export * from './suppliers.entity.js';
export * from './suppliers.module.js';
export {
  companyOf,
  isSupplier,
  productOf,
  productsOf,
  SCREENING_THRESHOLDS,
  screeningThresholdOf,
  screeningThresholds,
  SUPPLIER_NAMES,
  supplierNames,
  suppliersNamed,
} from './suppliers.read-model.js';
