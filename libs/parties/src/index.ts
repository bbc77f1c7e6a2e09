export * from './parties.entity.js';
export * from './parties.module.js';
export * from './parties.service.js';
export { PARTIES } from './feature.js';
export { PARTY_ROWS } from './party.read-model.js';
