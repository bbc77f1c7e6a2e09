import { Module } from '@nestjs/common';
import { LawModule } from '@ninety/law';
import { DeterminationBatchesController } from './batch/determination-batches.controller.js';
import { DeterminationBatchesService } from './batch/determination-batches.service.js';
import { DeterminationsController } from './determinations.controller.js';
import { DeterminationsService } from './determinations.service.js';
import { DraftDeterminations } from './draft-determinations.service.js';
import { SupersedingService } from './superseding.service.js';

@Module({
  imports: [LawModule],
  // The batches first: their path is no id of a determination.
  controllers: [DeterminationBatchesController, DeterminationsController],
  providers: [DeterminationsService, DraftDeterminations, SupersedingService, DeterminationBatchesService],
  exports: [DraftDeterminations],
})
export class DeterminationsModule {}
