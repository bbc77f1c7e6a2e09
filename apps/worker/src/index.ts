export * from './duties.js';
export * from './foundation.js';
export * from './worker.js';
