import type { Feature } from '@ninety/platform';
import { DeterminationBatchEntity } from './batch/determination-batch.entity.js';
import {
  DETERMINATION_BATCH_DUTY,
  DeterminationBatchesService,
} from './batch/determination-batches.service.js';
import { DeterminationEntity } from './determination.entity.js';
import { DeterminationsModule } from './determinations.module.js';
import { SUPERSEDING_DUTY, SupersedingService } from './superseding.service.js';

export const DETERMINATIONS: Feature = {
  module: DeterminationsModule,
  entities: [DeterminationEntity, DeterminationBatchEntity],
  duties: (find) => [
    {
      name: SUPERSEDING_DUTY,
      everyMinute: true,
      run: (_, signal) => find(SupersedingService).run(signal),
    },
    {
      name: DETERMINATION_BATCH_DUTY,
      everyMinute: true,
      run: (_, signal) => find(DeterminationBatchesService).run(signal),
    },
  ],
};
