import { Module } from '@nestjs/common';
import { EntityListModule } from '@ninety/entity-list';
import { ConsequencesService } from './consequences.service.js';
import { ListIndex } from './list-index.js';
import { OwnershipService } from './ownership.service.js';
import { ScreeningController } from './screening.controller.js';
import { ScreeningService } from './screening.service.js';
import { SuppressionsService } from './suppressions.service.js';
import { TuningService } from './tuning.service.js';

@Module({
  imports: [EntityListModule],
  controllers: [ScreeningController],
  providers: [
    ListIndex,
    ScreeningService,
    ConsequencesService,
    OwnershipService,
    SuppressionsService,
    TuningService,
  ],
  exports: [ScreeningService, ConsequencesService, OwnershipService],
})
export class ScreeningModule {}
