import { defineConfig } from 'vitest/config';
import base from './vitest.config.js';

/** `npm run test:faults`: real kills and outages, one file after another, for they take the machine's time. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ['test/faults/**/*.spec.ts'],
    exclude: ['**/node_modules/**'],
    fileParallelism: false,
  },
});
