export { SCIM } from './feature.js';
