import { availableParallelism } from 'node:os';
import swc from 'unplugin-swc';
import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { TEST_MS, WAIT_MS } from './test/support/patience.js';

/** The workspaces' TypeScript sources are tested, not a build of them. `module` stays out: with it pg breaks. */
const sources = {
  conditions: ['source', ...defaultServerConditions.filter((name) => name !== 'module')],
};
const EVERY = ['libs/**/*.spec.ts', 'apps/**/*.spec.ts', 'test/**/*.spec.ts'];
const NONE = ['**/node_modules/**', '**/dist/**', 'test/faults/**'];
/** Files that put something in the place of a module, which others in their process would get too. */
const ALONE = ['test/e2e/replays.spec.ts'];
/** Where the results are written besides, as JSON. */
const { TEST_REPORT } = process.env;

export default defineConfig({
  plugins: [
    swc.vite({
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
      },
    }),
  ],
  // Tests run in the first environment, their global setup in the second.
  environments: { ssr: { resolve: sources }, __vitest__: { resolve: sources } },
  test: {
    globalSetup: ['test/support/build.ts', 'test/support/global-setup.ts'],
    reporters: TEST_REPORT ? ['default', ['json', { outputFile: TEST_REPORT }]] : ['default'],
    pool: 'forks',
    // One for each core: with PostgreSQL beside them they have enough to do.
    maxWorkers: availableParallelism(),
    // Of the tests that a file says may run side by side: those wait, and have nothing to do.
    maxConcurrency: 20,
    projects: [
      {
        extends: true,
        // Loading the service takes longer than most files. Its modules keep nothing; `each-file.ts` holds the files to the same.
        test: { name: 'shared', include: EVERY, exclude: [...NONE, ...ALONE], isolate: false },
      },
      { extends: true, test: { name: 'alone', include: ALONE, isolate: true } },
    ],
    setupFiles: ['test/support/each-file.ts'],
    expect: { poll: { timeout: WAIT_MS } },
    testTimeout: TEST_MS,
    hookTimeout: TEST_MS,
    teardownTimeout: WAIT_MS,
  },
});
