export * from './api.js';
export { runService } from './run.js';
