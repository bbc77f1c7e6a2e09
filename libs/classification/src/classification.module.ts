import { Global, Module } from '@nestjs/common';
import { LawModule } from '@ninety/law';
import { AttachmentFiles } from '@ninety/licensing';
import { ControlList } from '@ninety/suppliers';
import { ClassificationsController } from './classifications.controller.js';
import { ClassificationsService } from './classifications.service.js';
import { ClassificationDocumentChecks } from './documents/classification-document-checks.js';
import { ClassificationDocumentsService } from './documents/classification-documents.service.js';
import { LoadedControlList } from './loaded-control-list.js';
import { TouchedProductsController } from './touched/touched-products.controller.js';
import { TouchedProductsService } from './touched/touched-products.service.js';

/** Global, for suppliers stand below the law and ask by which list their products are classified. */
@Global()
@Module({
  imports: [LawModule],
  controllers: [ClassificationsController, TouchedProductsController],
  providers: [
    AttachmentFiles,
    ClassificationDocumentChecks,
    ClassificationDocumentsService,
    ClassificationsService,
    { provide: ControlList, useClass: LoadedControlList },
    TouchedProductsService,
  ],
  exports: [ControlList],
})
export class ClassificationModule {}
