import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ApiClient } from './client.js';

const MAIN = new URL('../../apps/api/dist/main.js', import.meta.url).pathname;
const READY_WITHIN_MS = 30_000;

/** A fresh service in a process of its own, on a spare port, with a data folder that goes away with it. */
export interface SpareService {
  readonly url: string;
  readonly admin: ApiClient;
  stop(): Promise<void>;
}

export async function startSpareService(environment: Record<string, string> = {}): Promise<SpareService> {
  const dataDir = mkdtempSync(join(tmpdir(), 'ninety-spare-'));
  const key = `ek_${randomBytes(24).toString('hex')}`;
  const port = await freePort();
  const child = spawn(process.execPath, [MAIN], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      PORT: String(port),
      HOST: '127.0.0.1',
      BOOTSTRAP_ADMIN_KEY: key,
      LOG_LEVEL: 'error',
      RATE_LIMIT: '0',
      ...environment,
    },
  });
  const url = `http://127.0.0.1:${port}`;
  await ready(url, child);
  const stop = async () => {
    if (child.exitCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { url, admin: new ApiClient(url, key), stop };
}

async function ready(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline && child.exitCode === null) {
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
