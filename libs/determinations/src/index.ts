export { DETERMINATIONS } from './feature.js';
