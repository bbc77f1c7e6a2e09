import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { EMBEDDED, forgetOtherServers } from '@ninety/platform';
import pg from 'pg';
import { ApiClient } from './client.js';

const MAIN = fileURLToPath(new URL('../../apps/api/dist/main.js', import.meta.url));
const READY_WITHIN_MS = 600_000;
const SETTLED_LOOKS = 5;

/** A fresh service in a process of its own, on a spare port, with a data folder that goes away with it. */
export interface SpareService {
  readonly url: string;
  readonly admin: ApiClient;
  readonly pid: number;
  readonly dataDir: string;
  /** Waits until the database has no work of its own left to do. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

/** What the story of July 2019 needs: a clock that can be moved, and a receiver on this machine. */
export const DEMO_SETTINGS = { TEST_CLOCK: '1', WEBHOOK_ALLOWED_NETWORKS: '127.0.0.0/8' };

/** Settings of the shell that would lead it to another database, or fetch a list or the law meanwhile. */
const NOT_ITS_OWN = {
  DATABASE_URL: '',
  DATABASE_DIRECT_URL: '',
  DATABASE_REPLICA_URL: '',
  ROLE: '',
  LIST_URL: '',
  LAW_CCL_URL: '',
  LAW_COUNTRY_CHART_URL: '',
  LAW_COUNTRY_GROUPS_URL: '',
  LAW_LICENSE_EXCEPTIONS_URL: '',
};

/** A data folder that is there already, and the key of its administrator. */
export interface Kept {
  readonly dataDir: string;
  readonly key: string;
}

export async function startSpareService(
  environment: Record<string, string> = {},
  kept?: Kept,
): Promise<SpareService> {
  const dataDir = kept?.dataDir ?? mkdtempSync(join(tmpdir(), 'ninety-spare-'));
  const key = kept?.key ?? `ek_${randomBytes(24).toString('hex')}`;
  const port = await freePort();
  const child = spawn(process.execPath, [MAIN], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      ...NOT_ITS_OWN,
      DATA_DIR: dataDir,
      PORT: String(port),
      HOST: '127.0.0.1',
      BOOTSTRAP_ADMIN_KEY: key,
      LOG_LEVEL: 'error',
      RATE_LIMIT: '0',
      // What is measured, seeded and described is the office's, where nothing else is said.
      POSTURE: 'agency',
      ...environment,
    },
  });
  // It ends with this process, also when that is broken off.
  const end = () => child.kill('SIGTERM');
  const leave = () => process.exit(1);
  process.on('exit', end);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, leave);
  const url = `http://127.0.0.1:${port}`;
  await ready(url, child);
  const stop = async () => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.removeListener(signal, leave);
    process.removeListener('exit', end);
    if (child.exitCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    if (!kept) rmSync(dataDir, { recursive: true, force: true });
  };
  return {
    url,
    admin: new ApiClient(url, key),
    pid: child.pid ?? 0,
    dataDir,
    settled: () => settled(socketOf(dataDir)),
    stop,
  };
}

/** The folder of the socket of a data folder's database. */
export function socketOf(dataDir: string): string {
  const pidFile = readdirSync(dataDir, { recursive: true, encoding: 'utf8' }).find((path) =>
    path.endsWith('postmaster.pid'),
  );
  const socket = pidFile ? readFileSync(join(dataDir, pidFile), 'utf8').split('\n')[4] : undefined;
  if (!socket) throw new Error(`no database runs in ${dataDir}`);
  return socket;
}

/** Nothing runs but this question, several times in a row. */
async function settled(host: string): Promise<void> {
  forgetOtherServers(process.env);
  const client = new pg.Client({ host, user: EMBEDDED.superuser, database: EMBEDDED.database });
  await client.connect();
  const busy = `SELECT count(*)::int AS busy FROM pg_stat_activity
    WHERE state <> 'idle' AND pid <> pg_backend_pid() OR backend_type = 'autovacuum worker'`;
  try {
    for (let quiet = 0; quiet < SETTLED_LOOKS;) {
      const { rows } = await client.query<{ busy: number }>(busy);
      quiet = rows[0]?.busy === 0 ? quiet + 1 : 0;
      await sleep(1_000);
    }
  } finally {
    await client.end();
  }
}

async function ready(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline && child.exitCode === null) {
    // Until it listens; it has a deadline.
    const response = await fetch(`${url}/health/ready`).catch(() => null);
    if (response?.ok) return;
    await sleep(50);
  }
  throw new Error('the service did not become ready');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
