import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Client } from '../support/client.js';
import { databaseFolder } from '../support/memory.js';
import { freePort, listens, start, stop, stopAll } from '../support/start.js';
import { eventually } from '../support/world.js';

const KEY = 'ek_administrator_of_this_test';

let dataDir: string;
let port: number;

beforeEach(async () => {
  dataDir = databaseFolder('ninety-life-');
  port = await freePort();
});
afterEach(async () => {
  await stopAll();
  rmSync(dataDir, { recursive: true, force: true });
});

const settings = (others: Record<string, string> = {}) => ({
  DATA_DIR: dataDir,
  PORT: String(port),
  ...others,
});
const client = (key = KEY) => new Client(`http://127.0.0.1:${port}`, key);

describe('the service', () => {
  it('prints where it listens and, on the first start alone, the administrator key', async () => {
    const first = start(settings());
    const output = await listens(first);
    const key = /ek_\S+/.exec(output)?.[0] ?? '';
    expect(output).toContain(`http://127.0.0.1:${port}/docs`);
    expect((await client(key).get('/v1/me')).body).toMatchObject({ role: 'administrator' });
    expect(await stop(first)).toBe(0);

    const second = start(settings());
    expect(await listens(second)).not.toContain('ek_');
    expect((await client(key).get('/v1/me')).status).toBe(200);
  });

  it('writes no secret into its log that stands in an address', async () => {
    const run = start(settings({ BOOTSTRAP_ADMIN_KEY: KEY, POSTURE: 'company', LOG_LEVEL: 'info' }));
    await listens(run);
    const { secretUrl: url } = await client().made<{ secretUrl: string }>('/v1/calendar-feeds', {});
    const secret = url.split('/').at(-1)!.replace('.ics', '');
    expect((await fetch(url)).status).toBe(200);
    expect((await fetch(url.replace(secret, `${secret}0`))).status).toBe(404);
    // Whatever is asked there, and wherever it stands.
    for (const method of ['POST', 'PUT', 'OPTIONS', 'DELETE']) await fetch(url, { method });
    const spelt = secret.replace(/^./, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
    for (const elsewhere of [`${url}/`, `${url}/x`, url.replace('/v1/', '/V1//'), url.replace(secret, spelt)])
      await fetch(elsewhere);
    expect(await stop(run)).toBe(0);
    expect(run.output()).toContain('/v1/calendar/….ics');
    expect(run.output()).not.toContain(secret.slice(1));
  });

  it('ends cleanly on SIGTERM under load, losing nothing that it acknowledged', async () => {
    const run = start(settings({ BOOTSTRAP_ADMIN_KEY: KEY }));
    await listens(run);
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
    const code = await stop(run);
    stopping = true;
    await Promise.all(load);
    expect(code).toBe(0);

    const again = start(settings({ BOOTSTRAP_ADMIN_KEY: KEY }));
    await listens(again);
    for (const id of acknowledged.slice(-20))
      expect((await client().get(`/v1/suppliers/${id}`)).status).toBe(200);
  });

  it('recovers by itself after kill -9', async () => {
    const run = start(settings({ BOOTSTRAP_ADMIN_KEY: KEY }));
    await listens(run);
    const { id } = await client().made<{ id: string }>('/v1/suppliers', { name: 'Kept', country: 'US' });
    run.child.kill('SIGKILL');
    await run.ended;

    await listens(start(settings({ BOOTSTRAP_ADMIN_KEY: KEY })));
    expect((await client().get(`/v1/suppliers/${id}`)).status).toBe(200);
  });
});
