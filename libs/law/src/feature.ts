import type { Feature } from '@ninety/platform';
import { FETCH_LAW_DUTY, LawFetchService } from './law-fetch.service.js';
import { LawEditionEntity, LawRowEntity } from './law.entity.js';
import { LawModule } from './law.module.js';

export const LAW: Feature = {
  module: LawModule,
  entities: [LawEditionEntity, LawRowEntity],
  duties: (find) => [
    { name: FETCH_LAW_DUTY, everyMinute: true, run: () => find(LawFetchService).fetchDue() },
  ],
};
