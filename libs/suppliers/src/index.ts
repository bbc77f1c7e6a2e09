export {
  findClassification,
  findProduct,
  findSupplier,
  insertClassification,
  lockProduct,
} from './suppliers.store.js';
export { CLASSIFICATION_BASES } from './classification-basis.js';
export type { ClassificationBasis } from './classification-basis.js';
export { entryIn, paragraphIn } from './classification.js';
export type { ClassifiedProduct } from './classification.js';
export { classificationView } from './product-view.js';
export { ControlList } from './control-list.js';
export type { ListedReasons, SaidClassification } from './control-list.js';
export { ClassificationDocumentDto, ClassificationVersionResponseDto } from './suppliers.contract.js';
export * from './common.dto.js';
export { lockSampleCompanies, sampleCompanies, saveSampleCompanies } from './sample-companies.store.js';
export type { SampleCompany } from './sample-companies.store.js';
export { SUPPLIERS } from './feature.js';
export { CreateProductDto, CreateSupplierDto } from './suppliers.contract.js';
export { SuppliersService } from './suppliers.service.js';
export { SupplierSubscriber } from './supplier-subscriber.js';
export * from './suppliers.entity.js';
export * from './suppliers.module.js';
export {
  classificationsPage,
  classifiedByRequests,
  companyOf,
  entriesOfProducts,
  isReclassified,
  isSupplier,
  ownProducts,
  PRODUCT_NAMES,
  productOf,
  productsAlike,
  productsInEntries,
  productsNamed,
  productsOf,
  SCREENING_THRESHOLDS,
  screeningThresholdOf,
  screeningThresholds,
  SUPPLIER_NAMES,
  supplierNames,
  suppliersNamed,
} from './suppliers.read-model.js';
