import { randomBytes, randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Cluster } from '../support/cluster.js';
import { ServiceProcess } from '../support/process.js';
import { Receiver } from '../support/receiver.js';
import { draftFor, eventually, makeWorld, setToday } from '../support/world.js';
import type { World } from '../support/world.js';

const ROUNDS = Number(process.env.FAULT_ROUNDS || 20);
const WRITERS = 4;
/** Between filings: what comes due on each of the days is work, too. */
const PAUSE_MS = 150;
const RETRIES = Array.from({ length: 40 }, () => '1').join(',');

let cluster: Cluster;
let api: ServiceProcess;
let workers: ServiceProcess[];
let receiver: Receiver;
let world: World;

beforeAll(async () => {
  cluster = await Cluster.start();
  receiver = await Receiver.start();
  const shared = {
    ENCRYPTION_KEYS: randomBytes(32).toString('base64'),
    WEBHOOK_ALLOWED_NETWORKS: '127.0.0.0/8',
    WEBHOOK_RETRY_SCHEDULE: RETRIES,
    LOG_LEVEL: 'silent',
  };
  const make = (ROLE: string) => ServiceProcess.make({ ...shared, ROLE }, cluster.connection);
  api = await make('api');
  workers = [await make('worker'), await make('worker')];
  for (const one of [api, ...workers]) await one.start();
  await setToday(api, '2019-07-22');
  world = await makeWorld(api);
  await world.bis.made('/v1/webhook-endpoints', { url: receiver.url });
  await world.officer.made('/v1/webhook-endpoints', { url: receiver.url });
});
afterAll(async () => {
  for (const one of [api, ...workers]) await one.close();
  receiver.close();
  await cluster.close();
});

interface Acknowledged {
  readonly id: string;
  readonly controlNumber: string;
}

let isOver = false;

/** Files until it is over, each step repeated with its key until it is answered. */
async function write(writer: number, acknowledged: Acknowledged[]): Promise<number> {
  let repeated = 0;
  const insist = async (path: string, body: object | undefined, key: string) => {
    for (;;) {
      const answer = await world.officer
        .post(path, body)
        .set('Idempotency-Key', key)
        .catch(() => null);
      if (answer && answer.status < 300) return answer.body as { id: string; controlNumber: string };
      if (answer && answer.status < 500 && answer.status !== 409)
        throw new Error(JSON.stringify(answer.body));
      repeated += 1;
      await sleep(50);
    }
  };
  const form = await draftFor<{ parties: object[]; items: object[] }>(world.officer);
  for (let count = 0; !isOver; count += 1) {
    const reference = `W${writer}-${count}`;
    const items = form.items.map((item) => ({ ...item, totalPrice: undefined, description: reference }));
    const draft = {
      reference,
      type: 'export',
      contact: { name: 'Dana' },
      parties: form.parties,
      items,
      endUse: 'x',
    };
    const { id } = await insist('/v1/applications', draft, `${reference} draft`);
    const { controlNumber } = await insist(`/v1/applications/${id}/submit`, undefined, `${reference} submit`);
    acknowledged.push({ id, controlNumber });
    await sleep(PAUSE_MS);
  }
  return repeated;
}

describe('kill -9 at random moments', () => {
  it('of service, workers and database loses and invents nothing', async () => {
    const acknowledged: Acknowledged[] = [];
    const writers = Array.from({ length: WRITERS }, (_, writer) => write(writer, acknowledged));
    const victims: Record<string, number> = { api: 0, worker: 0, database: 0 };
    for (let round = 0; round < ROUNDS; round += 1) {
      await sleep(randomInt(200, 1_200));
      const victim = (['api', 'worker', 'database'] as const)[round % 3]!;
      victims[victim]! += 1;
      if (victim === 'database') cluster.kill();
      else {
        const process = victim === 'api' ? api : workers[randomInt(2)]!;
        await process.kill();
        await eventually(
          () =>
            process.start().then(
              () => true,
              () => false,
            ),
          Boolean,
        );
      }
      // Days pass as well: warnings, misses and automatic steps come due while processes die.
      const day = new Date(Date.UTC(2019, 6, 22 + round * 5)).toISOString().slice(0, 10);
      await eventually(
        async () =>
          (await api.admin.put('/v1/test-clock', { now: `${day}T16:00:00Z` }).catch(() => null))?.status,
        (status) => status === 204 || status === 422,
      );
    }
    isOver = true;
    const repeated = (await Promise.all(writers)).reduce((sum, one) => sum + one, 0);

    const pending = `SELECT count(*)::int AS count FROM webhook_delivery WHERE status <> 'succeeded'`;
    await eventually(
      async () => (await cluster.ask<{ count: number }>(pending))[0]!.count,
      (count) => count === 0,
    );
    const kept = await cluster.ask<{ id: string; control_number: string; reference: string }>(
      `SELECT id, control_number, form ->> 'reference' AS reference FROM application WHERE control_number IS NOT NULL`,
    );
    const byId = new Map(kept.map((one) => [one.id, one.control_number]));
    expect(acknowledged.filter(({ id, controlNumber }) => byId.get(id) !== controlNumber)).toEqual([]);
    expect(new Set(kept.map(({ reference }) => reference)).size).toBe(kept.length);
    expect(kept.length).toBe(acknowledged.length);

    const events = await cluster.ask<{ id: string }>('SELECT DISTINCT event_id AS id FROM webhook_delivery');
    const received = new Set(receiver.events.map(({ id }) => id));
    expect(events.filter(({ id }) => !received.has(id))).toEqual([]);
    expect([...received].filter((id) => !events.some((event) => event.id === id))).toEqual([]);
    const registered = await cluster.ask<{ count: number }>(
      `SELECT count(*)::int AS count FROM webhook_event WHERE type = 'application.registered' AND audience = 'applicant'`,
    );
    expect(registered[0]!.count).toBe(kept.length);

    const twice = await cluster.ask(
      `SELECT body::jsonb #> '{data}' AS data FROM webhook_event WHERE type IN ('clock.warning', 'clock.missed')
       GROUP BY audience, type, body::jsonb #> '{data}' HAVING count(*) > 1`,
    );
    expect(twice).toEqual([]);
    const fired = await cluster.ask<{ count: number }>(
      `SELECT count(*)::int AS count FROM webhook_event WHERE type IN ('clock.warning', 'clock.missed')`,
    );
    expect(fired[0]!.count).toBeGreaterThan(0);
    expect(await api.admin.read('/v1/audit/verify')).toMatchObject({ ok: true });
    console.log(
      `${ROUNDS} kills (${Object.entries(victims)
        .map(([name, count]) => `${name} ${count}`)
        .join(', ')}): ` +
        `${acknowledged.length} filings acknowledged and kept, ${repeated} requests repeated, ` +
        `${events.length} events delivered in ${receiver.events.length} requests, ${fired[0]!.count} clock events, each once`,
    );
  });
});
