import type { Feature } from '@ninety/platform';
import { EntityListModule } from './entity-list.module.js';
import { EntityListEntryEntity, EntityListVersionEntity } from './entity-list.entity.js';
import { FETCH_DUTY, ListFetchService } from './list-fetch.service.js';

export const ENTITY_LIST: Feature = {
  module: EntityListModule,
  entities: [EntityListEntryEntity, EntityListVersionEntity],
  duties: (find) => [{ name: FETCH_DUTY, everyMinute: true, run: () => find(ListFetchService).fetchDue() }],
};
