import { ConfigError, EmbeddedPostgresError, readConfig, startTracing } from '@ninety/platform';
import { layFoundation, startWorker } from '@ninety/worker';
import type { Foundation } from '@ninety/worker';
import { startApi } from './api.js';

const STOP_TIMEOUT_MS = 9_500;

const stopTracing = startTracing(process.env);

try {
  const foundation = await layFoundation(readConfig(process.env));
  const stop = await open(foundation).catch(async (error: unknown) => {
    await foundation.close();
    throw error;
  });
  turnLogOnSignal(foundation);
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => void shutDown(foundation, stop));
} catch (error) {
  console.error(`ninety: ${explain(error)}`);
  process.exit(1);
}

/** Opens the doors that ROLE asks for. */
async function open(foundation: Foundation): Promise<() => Promise<void>> {
  if (foundation.config.role === 'worker') {
    const stopWorker = await startWorker(foundation);
    console.log('Ninety works in the background (ROLE=worker)');
    return stopWorker;
  }
  const { url, adminKey, stop } = await startApi(foundation);
  const lines = [
    `Ninety listens on ${url}`,
    `Its docs are at   ${url}/docs`,
    ...(adminKey ? [`The administrator's key, shown this once: ${adminKey}`] : []),
  ];
  // At once: whoever reads the first line has the others.
  console.log(lines.join('\n'));
  return stop;
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
  await stopTracing();
  process.exit(0);
}

/** One line for what the operator can mend; the whole story for what is our fault. */
function explain(error: unknown): string {
  if (error instanceof ConfigError || error instanceof EmbeddedPostgresError) return error.message;
  const { code, message, stack } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return `PORT ${process.env.PORT ?? 3000} is in use already`;
  if (code === 'EACCES')
    return `PORT ${process.env.PORT ?? 3000} or DATA_DIR may not be used by this account: ${message}`;
  return stack ?? String(error);
}
