export type { Difference } from './differences.js';
export { KnownAt, ListMeaningResponseDto } from './entity-list.contract.js';
export * from './entity-list.entity.js';
export * from './entity-list.module.js';
export * from './entity-list.service.js';
export type { ListedAddress } from './import/list-file.js';
export { FETCH_DUTY, ListFetchService } from './list-fetch.service.js';
export { AFFILIATE_SOURCES, meaningOf, SOURCE_NAMES, SOURCES } from './sources.js';
export type { Source } from './sources.js';
