import type { Feature } from '@ninety/platform';
import { RESCREEN_DUTY } from '@ninety/entity-list';
import { ScreeningModule } from './screening.module.js';
import { ScreeningBatchEntity } from './batch/screening-batch.entity.js';
import { SCREENING_BATCH_DUTY, ScreeningBatchesService } from './batch/screening-batches.service.js';
import { ConsequencesService } from './consequences.service.js';
import { ScreeningAlertEntity, ScreeningEntity, ScreeningSuppressionEntity } from './screening.entity.js';
import { SuppressionsService } from './suppressions.service.js';

export const SCREENING: Feature = {
  module: ScreeningModule,
  entities: [ScreeningAlertEntity, ScreeningBatchEntity, ScreeningEntity, ScreeningSuppressionEntity],
  duties: (find) => [
    {
      name: RESCREEN_DUTY,
      everyMinute: true,
      run: async (_, signal) => {
        await find(SuppressionsService).expire();
        await find(ConsequencesService).run(signal);
      },
    },
    {
      name: SCREENING_BATCH_DUTY,
      everyMinute: true,
      run: (_, signal) => find(ScreeningBatchesService).run(signal),
    },
  ],
};
