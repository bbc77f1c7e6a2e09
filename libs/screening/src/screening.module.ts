import { Module } from '@nestjs/common';
import { EntityListModule } from '@ninety/entity-list';
import { ScreeningBatchesController } from './batch/screening-batches.controller.js';
import { ScreeningBatchesService } from './batch/screening-batches.service.js';
import { ConsequencesService } from './consequences.service.js';
import { ListIndex } from './list-index.js';
import { OwnershipService } from './ownership.service.js';
import { ScreeningController } from './screening.controller.js';
import { ScreeningService } from './screening.service.js';
import { SuppressionsService } from './suppressions.service.js';
import { TuningService } from './tuning.service.js';

@Module({
  imports: [EntityListModule],
  controllers: [ScreeningController, ScreeningBatchesController],
  providers: [
    ListIndex,
    ScreeningService,
    ConsequencesService,
    ScreeningBatchesService,
    OwnershipService,
    SuppressionsService,
    TuningService,
  ],
  exports: [ScreeningService, ScreeningBatchesService, ConsequencesService, OwnershipService],
})
export class ScreeningModule {}
