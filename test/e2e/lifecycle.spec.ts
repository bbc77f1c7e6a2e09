import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Client } from '../support/client.js';
import { ROOT } from '../support/root.js';
import { eventually } from '../support/world.js';

const KEY = 'ek_administrator_of_this_test';

let dataDir: string;
let port: number;
let running: ChildProcess[] = [];

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'ninety-life-'));
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
  server.close();
});
afterEach(async () => {
  for (const child of running.filter(
    ({ exitCode, signalCode }) => exitCode === null && signalCode === null,
  )) {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
  running = [];
  rmSync(dataDir, { recursive: true, force: true });
});

interface Run {
  readonly child: ChildProcess;
  readonly output: () => string;
}

function start(environment: Record<string, string> = {}): Run {
  const child = spawn(process.execPath, ['apps/api/dist/main.js'], {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH,
      DATA_DIR: dataDir,
      PORT: String(port),
      LOG_LEVEL: 'error',
      RATE_LIMIT: '0',
      ...environment,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  running.push(child);
  return { child, output: () => output };
}

const listening = (run: Run) =>
  eventually(
    () => Promise.resolve(run.output()),
    (output) => output.includes('listens on'),
  );
const client = (key = KEY) => new Client(`http://127.0.0.1:${port}`, key);

describe('the service', () => {
  it('prints where it listens and, on the first start alone, the administrator key', async () => {
    const first = start();
    const output = await listening(first);
    const key = /ek_\S+/.exec(output)?.[0] ?? '';
    expect(output).toContain(`http://127.0.0.1:${port}/docs`);
    expect((await client(key).get('/v1/me')).body).toMatchObject({ role: 'administrator' });
    first.child.kill('SIGTERM');
    expect((await once(first.child, 'exit'))[0]).toBe(0);

    const second = start();
    expect(await listening(second)).not.toContain('ek_');
    expect((await client(key).get('/v1/me')).status).toBe(200);
  });

  it('ends cleanly on SIGTERM under load, losing nothing that it acknowledged', async () => {
    const run = start({ BOOTSTRAP_ADMIN_KEY: KEY });
    await listening(run);
    const acknowledged: string[] = [];
    let stopping = false;
    const load = Array.from({ length: 8 }, async () => {
      while (!stopping) {
        const answer = await client()
          .post('/v1/suppliers', { name: 'Load', country: 'US' })
          .catch(() => null);
        if (answer?.status === 201) acknowledged.push(answer.body.id as string);
        else if (run.child.exitCode !== null || answer === null) return;
      }
    });
    await eventually(
      () => Promise.resolve(acknowledged.length),
      (count) => count > 50,
    );
    run.child.kill('SIGTERM');
    const [code] = await once(run.child, 'exit');
    stopping = true;
    await Promise.all(load);
    expect(code).toBe(0);

    const again = start({ BOOTSTRAP_ADMIN_KEY: KEY });
    await listening(again);
    for (const id of acknowledged.slice(-20))
      expect((await client().get(`/v1/suppliers/${id}`)).status).toBe(200);
  });

  it('recovers by itself after kill -9', async () => {
    const run = start({ BOOTSTRAP_ADMIN_KEY: KEY });
    await listening(run);
    const { id } = await client().made<{ id: string }>('/v1/suppliers', { name: 'Kept', country: 'US' });
    run.child.kill('SIGKILL');
    await once(run.child, 'exit');

    await listening(start({ BOOTSTRAP_ADMIN_KEY: KEY }));
    expect((await client().get(`/v1/suppliers/${id}`)).status).toBe(200);
  });

  it.each([
    [{ PORT: 'eighty' }, 'PORT must be a whole number'],
    [{ ROLE: 'worker' }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must be a URL'],
    [{ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }, 'DATABASE_URL cannot be connected to'],
    [{ OFFICE_TIME_ZONE: 'Mars' }, 'OFFICE_TIME_ZONE'],
    [{ WEBHOOK_ALLOWED_NETWORKS: '10.0.0.0/99' }, 'WEBHOOK_ALLOWED_NETWORKS'],
    [{ BOOTSTRAP_ADMIN_KEY: 'short' }, 'BOOTSTRAP_ADMIN_KEY'],
    [{ OIDC_ISSUER: 'https://id.example' }, 'OIDC_AUDIENCE'],
  ])('ends with one clear line when configured %o', async (environment, line) => {
    const run = start(environment);
    const [code] = await once(run.child, 'close');
    expect(code).toBe(1);
    expect(run.output().trim().split('\n')).toEqual([expect.stringContaining(line)]);
  });
});
