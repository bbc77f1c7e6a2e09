import { spawnSync } from 'node:child_process';
import { CHROMIUM } from './chromium.js';
import { ROOT } from './root.js';

/**
 * What the tests start as processes and threads, and open in a browser, is built: the service, its command line, the
 * console. The rest of the tests reads the sources.
 */
export default function setup(): void {
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error('the build of the service failed');
  if (CHROMIUM === undefined) console.warn('skipped: the browser tests, for this machine has no Chromium');
}
