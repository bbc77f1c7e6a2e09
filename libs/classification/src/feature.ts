import type { Feature } from '@ninety/platform';
import { ClassificationDocumentEntity } from './documents/classification-document.entity.js';
import { ClassificationModule } from './classification.module.js';
import { TOUCHED_DUTY, TouchedProductsService } from './touched/touched-products.service.js';

export const CLASSIFICATION: Feature = {
  module: ClassificationModule,
  entities: [ClassificationDocumentEntity],
  duties: (find) => [
    {
      name: TOUCHED_DUTY,
      everyMinute: true,
      run: (_, signal) => find(TouchedProductsService).tellAll(signal),
    },
  ],
};
