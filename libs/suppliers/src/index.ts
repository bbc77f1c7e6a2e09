export { assertSupplier } from './supplier.store.js';
export * from './common.dto.js';
export * from './suppliers.entity.js';
export * from './suppliers.module.js';
export { SUPPLIERS } from './feature.js';
export { SUPPLIER_NAMES } from './suppliers.read-model.js';
