import { Global, Module } from '@nestjs/common';
import { EntityListModule } from '@ninety/entity-list';
import { PartyScreening } from '@ninety/parties';
import { AlertsService } from './alerts.service.js';
import { ScreeningBatchesController } from './batch/screening-batches.controller.js';
import { ScreeningBatchesService } from './batch/screening-batches.service.js';
import { ConsequencesService } from './consequences.service.js';
import { ListIndex } from './list-index.js';
import { OwnershipService } from './ownership.service.js';
import { PartyScreener } from './party-screener.js';
import { ScreeningController } from './screening.controller.js';
import { ScreeningService } from './screening.service.js';
import { SuppressionsService } from './suppressions.service.js';
import { TuningService } from './tuning.service.js';

/** Global, for parties stand below and ask who screens them. */
@Global()
@Module({
  imports: [EntityListModule],
  controllers: [ScreeningController, ScreeningBatchesController],
  providers: [
    ListIndex,
    ScreeningService,
    AlertsService,
    PartyScreener,
    { provide: PartyScreening, useExisting: PartyScreener },
    ConsequencesService,
    ScreeningBatchesService,
    OwnershipService,
    SuppressionsService,
    TuningService,
  ],
  exports: [ScreeningService, PartyScreening, ScreeningBatchesService, ConsequencesService, OwnershipService],
})
export class ScreeningModule {}
