import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import swc from 'unplugin-swc';
import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { TEST_MS, WAIT_MS } from './test/support/patience.js';

/** The workspaces' TypeScript sources are tested, not a build of them. `module` stays out: with it pg breaks. */
const sources = {
  conditions: ['source', ...defaultServerConditions.filter((name) => name !== 'module')],
};
/** Packages that the SDK's client imports, and that keep sources of their own under that condition: of them the build. */
const built = ['eventsource', 'eventsource-parser', 'eventsource-parser/stream'].map((name) => {
  const [package_, file = 'index'] = name.split('/');
  const replacement = fileURLToPath(new URL(`node_modules/${package_}/dist/${file}.js`, import.meta.url));
  return { find: new RegExp(`^${name}$`), replacement };
});
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
  resolve: { alias: built },
  // Tests run in the first environment, their global setup in the second.
  environments: { ssr: { resolve: sources }, __vitest__: { resolve: sources } },
  test: {
    include: ['libs/**/*.spec.ts', 'apps/**/*.spec.ts', 'test/**/*.spec.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', 'test/faults/**'],
    // One project: each would have its own database, and read every source anew.
    globalSetup: ['test/support/build.ts', 'test/support/global-setup.ts'],
    reporters: TEST_REPORT ? ['default', ['json', { outputFile: TEST_REPORT }]] : ['default'],
    server: { deps: { inline: [/@modelcontextprotocol\/client/, /\/eventsource\//] } },
    pool: 'forks',
    // What a test asks for and forgets is let go while it is young: a twelfth of the processor goes to moving it otherwise.
    execArgv: ['--max-semi-space-size=64'],
    // One more than there are cores: each waits a fifth of its time for PostgreSQL, a browser or a process that starts.
    maxWorkers: availableParallelism() + 1,
    // Of the tests that a file says may run side by side: those wait, and have nothing to do.
    maxConcurrency: 20,
    // Loading the service takes longer than most files. Its modules keep nothing; `each-file.ts` holds the files to the same.
    isolate: false,
    setupFiles: ['test/support/each-file.ts'],
    expect: { poll: { timeout: WAIT_MS } },
    testTimeout: TEST_MS,
    hookTimeout: TEST_MS,
    teardownTimeout: WAIT_MS,
  },
});
