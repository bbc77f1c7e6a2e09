import { paragraphIn } from './classification.js';
import type { ClassifiedProduct } from './classification.js';
import type { ClassificationEntity } from './suppliers.entity.js';
import type { ClassificationVersionResponseDto, ProductResponseDto } from './suppliers.contract.js';

export function productView(product: ClassifiedProduct): ProductResponseDto {
  const { version: _, classification, ...rest } = product;
  return {
    ...rest,
    paragraph: paragraphIn(product.eccn),
    classification: classification && classificationView(classification),
  };
}

/** A version of a product's classification as it is answered. */
export function classificationView(classification: ClassificationEntity): ClassificationVersionResponseDto {
  const { productId: _, supplierId: __, documentNumber, documentDate, ...rest } = classification;
  const isNamed = documentNumber !== null || documentDate !== null;
  return {
    ...rest,
    paragraph: paragraphIn(rest.eccn),
    document: isNamed ? { number: documentNumber, date: documentDate } : null,
  };
}
