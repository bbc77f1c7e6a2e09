export * from './api.js';
export { runService } from './run.js';
export { RESPONSES } from './responses.js';
