export { ESCALATIONS } from './feature.js';
