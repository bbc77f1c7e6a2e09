export * from './entity-list.entity.js';
export * from './entity-list.module.js';
export * from './entity-list.service.js';
export type { ListedAddress } from './import/list-file.js';
