import { runProcess, startWorker } from '@ninety/composition';
import type { Foundation } from '@ninety/composition';
import type { Config } from '@ninety/platform';
import { startApi } from './api.js';

/**
 * Runs the service as its environment says, until it is told to end.
 *
 * @param keys lines that show keys to sign in with, where they are known already
 */
export async function runService(keys: readonly string[] = []): Promise<void> {
  const open = (foundation: Foundation) => openApi(foundation, keys);
  await runProcess(process.env, { all: open, api: open, worker: startWorker });
}

async function openApi(foundation: Foundation, keys: readonly string[]): Promise<() => Promise<void>> {
  const { url, adminKey, stop } = await startApi(foundation);
  const lines = [
    `Ninety listens on ${url}`,
    `Its docs are at   ${url}/docs`,
    `Open ${url} and sign in with ${keys.length > 0 ? 'a key:' : keyToSignInWith(foundation.config, adminKey)}`,
    ...keys,
  ];
  // At once: whoever reads the first line has the others.
  console.log(lines.join('\n'));
  return stop;
}

function keyToSignInWith({ bootstrapAdminKey }: Config, made: string | null): string {
  if (made !== null) return `the administrator's key, shown this once: ${made}`;
  if (bootstrapAdminKey !== null) return 'the key of BOOTSTRAP_ADMIN_KEY';
  return "your key; the administrator's was shown at the first start";
}
