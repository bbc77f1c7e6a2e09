import { Global, Module } from '@nestjs/common';
import { LawModule, LawSubscriber } from '@ninety/law';
import { DeterminationBatchesController } from './batch/determination-batches.controller.js';
import { DeterminationBatchesService } from './batch/determination-batches.service.js';
import { DeterminationsController } from './determinations.controller.js';
import { DeterminationsService } from './determinations.service.js';
import { DraftDeterminations } from './draft-determinations.service.js';
import { LineDeterminations } from './line-determinations.service.js';
import { LawChange } from './law-change.js';
import { SupersedingService } from './superseding.service.js';

/** Global, for the law stands below and asks who answers by it. */
@Global()
@Module({
  imports: [LawModule],
  // The batches first: their path is no id of a determination.
  controllers: [DeterminationBatchesController, DeterminationsController],
  providers: [
    DeterminationsService,
    DraftDeterminations,
    LineDeterminations,
    SupersedingService,
    DeterminationBatchesService,
    { provide: LawSubscriber, useClass: LawChange },
  ],
  exports: [DraftDeterminations, LawSubscriber, LineDeterminations],
})
export class DeterminationsModule {}
