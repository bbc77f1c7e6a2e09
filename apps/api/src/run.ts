import type { Foundation } from '@ninety/composition';
import { runProcess } from '@ninety/composition/process';
import type { Config } from '@ninety/platform';

/**
 * Runs the service as its environment says, until it is told to end.
 *
 * @param keys lines that show keys to sign in with, where they are known already
 */
export async function runService(keys: readonly string[] = []): Promise<void> {
  const open = (foundation: Foundation) => openApi(foundation, keys);
  await runProcess(process.env, { all: open, api: open, hub: open, worker: openWorker });
}

async function openApi(foundation: Foundation, keys: readonly string[]): Promise<() => Promise<void>> {
  const { startApi } = await import('./api.js');
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

async function openWorker(foundation: Foundation): Promise<() => Promise<void>> {
  const { startWorker } = await import('@ninety/composition');
  return startWorker(foundation);
}

function keyToSignInWith({ bootstrapAdminKey }: Config, made: string | null): string {
  if (made !== null) return `the administrator's key, shown this once: ${made}`;
  if (bootstrapAdminKey !== null) return 'the key of BOOTSTRAP_ADMIN_KEY';
  return "your key; the administrator's was shown at the first start";
}
