import { build } from 'vite';
import { CHROMIUM } from './chromium.js';

/** The console as it is now, once for all tests in the browser. */
export default async function setup(): Promise<void> {
  if (CHROMIUM === undefined) {
    console.warn('skipped: the browser tests, for this machine has no Chromium');
    return;
  }
  const configFile = new URL('../../apps/console/vite.config.ts', import.meta.url).pathname;
  await build({ configFile, logLevel: 'error' });
}
