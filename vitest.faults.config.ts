import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import base from './vitest.config.js';

/** `npm run test:faults`: real kills and outages, each on a database of its own; much of it is waiting. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ['test/faults/**/*.spec.ts'],
    exclude: ['**/node_modules/**'],
    maxWorkers: availableParallelism(),
  },
});
