import type { ClassificationEntity, ProductEntity } from './suppliers.entity.js';

/** A product as it is classified on a day. */
export interface ClassifiedProduct extends ProductEntity {
  /** The version that is in force on that day; null: none is, and what was typed with the product stands. */
  readonly classification: ClassificationEntity | null;
}

/** A product with what is in force of its classification on a day. */
export function classifiedBy(
  product: ProductEntity,
  classification: ClassificationEntity | null,
): ClassifiedProduct {
  const { eccn, reasonsForControl } = classification ?? product;
  return { ...product, eccn, reasonsForControl, classification };
}

/** Of an ECCN with its paragraphs the paragraph, 'b.2' of 3A001.b.2; null: it has none. */
export function paragraphIn(eccn: string): string | null {
  const dot = eccn.indexOf('.');
  return dot < 0 ? null : eccn.slice(dot + 1);
}

/** Of an ECCN with its paragraphs the entry, 3A001 of 3A001.b.2. */
export function entryIn(eccn: string): string {
  return eccn.split('.')[0] ?? eccn;
}
