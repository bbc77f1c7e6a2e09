export * from './common.dto.js';
export * from './suppliers.entity.js';
export * from './suppliers.module.js';
export { SUPPLIER_NAMES } from './suppliers.read-model.js';
