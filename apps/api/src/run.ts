import { assertFree, ConfigError, EmbeddedPostgresError, readConfig, startTracing } from '@ninety/platform';
import type { Config } from '@ninety/platform';
import { layFoundation, startWorker } from '@ninety/worker';
import type { Foundation } from '@ninety/worker';
import { startApi } from './api.js';

const STOP_TIMEOUT_MS = 9_500;
const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/**
 * Runs the service as its environment says, until it is told to end. Where it cannot, it says why in one line and ends
 * the process.
 *
 * @param keys lines that show keys to sign in with, where they are known already
 */
export async function runService(keys: readonly string[] = []): Promise<void> {
  try {
    // Nothing is to be finished yet; a database of our own ends with this process.
    for (const signal of SIGNALS) process.once(signal, giveUp);
    const config = readConfig(process.env);
    await assertDoorIsFree(config);
    const stopTracing = await startTracing(process.env);
    const foundation = await layFoundation(config, console.log);
    const stop = await open(foundation, keys).catch(async (error: unknown) => {
      await foundation.close();
      throw error;
    });
    turnLogOnSignal(foundation);
    let ending: Promise<void> | null = null;
    // A terminal tells us and npm, and npm tells us again.
    const end = () => void (ending ??= shutDown(foundation, () => stop().then(stopTracing)));
    for (const signal of SIGNALS) process.removeListener(signal, giveUp).on(signal, end);
  } catch (error) {
    console.error(`ninety: ${explain(error)}`);
    process.exit(1);
  }
}

function giveUp(): never {
  process.exit(1);
}

/** Before the database is touched, which takes a moment. */
async function assertDoorIsFree({ role, port, workerPort, host }: Config): Promise<void> {
  if (role !== 'worker') await assertFree({ port, host, variable: 'PORT' });
  else if (workerPort !== 0) await assertFree({ port: workerPort, host, variable: 'WORKER_PORT' });
}

/** Opens the doors that ROLE asks for. */
async function open(foundation: Foundation, keys: readonly string[]): Promise<() => Promise<void>> {
  const { config } = foundation;
  if (config.role === 'worker') {
    const stopWorker = await startWorker(foundation);
    console.log('Ninety works in the background (ROLE=worker)');
    return stopWorker;
  }
  const { url, adminKey, stop } = await startApi(foundation);
  const lines = [
    `Ninety listens on ${url}`,
    `Its docs are at   ${url}/docs`,
    `Open ${url} and sign in with ${keys.length > 0 ? 'a key:' : keyToSignInWith(config, adminKey)}`,
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

/** SIGUSR2 turns the log of a running process to `debug`, and back to LOG_LEVEL. */
function turnLogOnSignal({ config, log }: Foundation): void {
  process.on('SIGUSR2', () => {
    log.level = log.level === 'debug' ? config.logLevel : 'debug';
    log.info({ level: log.level }, 'the log level was changed');
  });
}

async function shutDown(foundation: Foundation, stop: () => Promise<void>): Promise<void> {
  setTimeout(() => process.exit(1), STOP_TIMEOUT_MS).unref();
  await stop();
  await foundation.close();
  process.exit(0);
}

/** One line for what the operator can mend; the whole story for what is our fault. */
function explain(error: unknown): string {
  if (error instanceof ConfigError || error instanceof EmbeddedPostgresError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
