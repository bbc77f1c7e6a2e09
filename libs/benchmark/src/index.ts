export { readContribution } from './contribution.js';
export type { Contribution, ReadContribution } from './contribution.js';
