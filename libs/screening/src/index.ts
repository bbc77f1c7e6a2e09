export { KINDS } from './matching/matcher.js';
export type { Kind } from './matching/matcher.js';
export { nameMatcher } from './matching/name-matcher.js';
export * from './screening.entity.js';
export * from './screening.module.js';
export * from './screening.service.js';
