import {
  assertFolders,
  assertFree,
  ConfigError,
  EmbeddedPostgresError,
  readConfig,
} from '@ninety/platform/start';
import type { Config } from '@ninety/platform/start';
import type { Foundation } from './foundation.js';

/** Opens a door, says that it is open, and answers how to close it. */
type Open = (foundation: Foundation) => Promise<() => Promise<void>>;

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/**
 * Runs a process of the service until it is told to end. Where it cannot, it says why in one line and ends the process.
 *
 * @param doors what it opens for each ROLE that it can have
 */
export async function runProcess(
  environment: Readonly<Record<string, string | undefined>>,
  doors: Readonly<Partial<Record<Config['role'], Open>>>,
): Promise<void> {
  try {
    // Nothing is to be finished yet; a database of our own ends with this process.
    for (const signal of SIGNALS) process.once(signal, giveUp);
    const config = readConfig(environment);
    const open = doors[config.role];
    if (open === undefined)
      throw new ConfigError(
        'ROLE',
        `of this process is ${Object.keys(doors).join(' or ')}, not ${config.role}`,
      );
    await assertDoorIsFree(config);
    assertFolders(config);
    // Loaded when nothing stops the start any more: it takes longer than all of the above.
    const [{ startTracing }, { layFoundation }] = await Promise.all([
      import('@ninety/platform'),
      import('./foundation.js'),
    ]);
    const stopTracing = await startTracing(environment);
    const foundation = await layFoundation(config, console.log);
    const stop = await open(foundation).catch(async (error: unknown) => {
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

/** SIGUSR2 turns the log of a running process to `debug`, and back to LOG_LEVEL. */
function turnLogOnSignal({ config, log }: Foundation): void {
  process.on('SIGUSR2', () => {
    log.level = log.level === 'debug' ? config.logLevel : 'debug';
    log.info({ level: log.level }, 'the log level was changed');
  });
}

async function shutDown(foundation: Foundation, stop: () => Promise<void>): Promise<void> {
  setTimeout(() => process.exit(1), foundation.config.shutdownTimeout * 1_000).unref();
  await stop();
  await foundation.close();
  process.exit(0);
}

/** One line for what the operator can mend; the whole story for what is our fault. */
function explain(error: unknown): string {
  if (error instanceof ConfigError || error instanceof EmbeddedPostgresError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
