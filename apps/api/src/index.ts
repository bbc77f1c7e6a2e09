export * from './api.js';
export { RESPONSES } from './responses.js';
