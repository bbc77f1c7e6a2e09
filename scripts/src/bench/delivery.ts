import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { EMBEDDED } from '@ninety/platform';
import pg from 'pg';
import { Agent, request } from 'undici';
import type { ApiClient } from '../client.js';
import { socketOf } from '../service.js';
import type { SpareService } from '../service.js';
import { limitRow, median, quantile } from './table.js';
import type { Row } from './table.js';

const ENDPOINTS = 1_000;
const SINGLE = 200;
const MANY = 20_000;
const STEADY_PER_SECOND = 500;
const STEADY_SECONDS = 10;
const WANTED_PER_SECOND = 2_000;

/** What the service must be told to reach the receiver. */
export const DELIVERY_ENVIRONMENT = {
  WEBHOOK_ALLOWED_NETWORKS: '127.0.0.0/8',
  WEBHOOK_RETRY_SCHEDULE: '3600',
};

/** Webhook delivery: how soon one is there, how many a second, and what a dead and a slow endpoint cost the others. */
export async function deliveryRows(service: SpareService): Promise<Row[]> {
  const receiver = await Receiver.start();
  const database = new pg.Client({
    host: socketOf(service.dataDir),
    user: EMBEDDED.superuser,
    database: EMBEDDED.database,
  });
  await database.connect();
  try {
    const limit = await receiversLimit(receiver);
    const first = await endpoint(service.admin, `${receiver.url}/first`);
    const single = await oneByOne(service.admin, first, receiver);
    const endpoints = [first];
    for (let made = 1; made < ENDPOINTS; made += 1)
      endpoints.push(await endpoint(service.admin, `${receiver.url}/${made}`));
    await service.settled();
    const rate = await sustained(database, endpoints, receiver);
    await service.settled();
    const alone = await steady(database, endpoints, receiver);
    const dead = await endpoint(service.admin, 'http://127.0.0.1:9/dead');
    const slow = await endpoint(service.admin, `${receiver.url}/slow`);
    await enqueue(database, [dead, slow], 2_000);
    const beside = await steady(database, endpoints, receiver);
    return [
      limitRow('one event, request to receipt, p50 of an idle service', median(single), 50),
      ['the same, p99', `${quantile(single, 0.99).toFixed(0)} ms`, '', ''],
      [
        `${MANY} deliveries to ${ENDPOINTS} endpoints`,
        `${Math.round(rate)}/s`,
        `wanted ${WANTED_PER_SECOND}/s; the receiver's own limit ${Math.round(limit)}/s`,
        `ratio ${(rate / WANTED_PER_SECOND).toFixed(2)}`,
      ],
      [
        `due to receipt at ${STEADY_PER_SECOND}/s, p50 and p99`,
        `${median(alone).toFixed(0)} and ${quantile(alone, 0.99).toFixed(0)} ms`,
        '',
        '',
      ],
      [
        'the same beside a dead and a 30-second-slow endpoint with 1,000 due each',
        `${median(beside).toFixed(0)} and ${quantile(beside, 0.99).toFixed(0)} ms`,
        'without them: the line above',
        '',
      ],
    ];
  } finally {
    await database.end();
    receiver.stop();
  }
}

/** The receiver's process. */
class Receiver {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  static async start(): Promise<Receiver> {
    const child = fork(fileURLToPath(new URL('./receiver.js', import.meta.url)));
    const [{ port }] = (await once(child, 'message')) as [{ port: number }];
    return new Receiver(child, `http://127.0.0.1:${port}`);
  }

  /** What came since the last time it was asked, with the instant in milliseconds. */
  async came(): Promise<[id: string, atMs: number][]> {
    this.child.send('came');
    const [{ came }] = (await once(this.child, 'message')) as [{ came: [string, number][] }];
    return came;
  }

  /** Waits for so many; answers when each came. */
  async wait(count: number): Promise<Map<string, number>> {
    const all = new Map<string, number>();
    for (let tries = 0; all.size < count && tries < 1_200; tries += 1) {
      for (const [id, at] of await this.came()) all.set(id, at);
      await sleep(25);
    }
    if (all.size < count) throw new Error(`${all.size} of ${count} deliveries came`);
    return all;
  }

  stop(): void {
    this.child.kill();
  }
}

async function receiversLimit(receiver: Receiver): Promise<number> {
  const dispatcher = new Agent({ connections: 64 });
  const end = Date.now() + 3_000;
  let count = 0;
  const lane = async () => {
    for (; Date.now() < end; count += 1) {
      const { body } = await request(receiver.url, { method: 'POST', body: '{}', dispatcher });
      await body.dump();
    }
  };
  await Promise.all(Array.from({ length: 64 }, lane));
  await dispatcher.close();
  await receiver.came();
  return count / 3;
}

async function endpoint(admin: ApiClient, url: string): Promise<string> {
  return (await admin.post<{ id: string }>('/v1/webhook-endpoints', { url })).id;
}

/** Milliseconds from the request that writes an event to its receipt: more than from its commit. */
async function oneByOne(admin: ApiClient, id: string, receiver: Receiver): Promise<number[]> {
  const times: number[] = [];
  for (let count = 0; count < SINGLE; count += 1) {
    const from = Date.now();
    await admin.post(`/v1/webhook-endpoints/${id}/test`);
    const [at] = (await receiver.wait(1)).values();
    times.push((at ?? NaN) - from);
  }
  return times;
}

/** Deliveries that are due now, in one transaction; answers the events. */
async function enqueue(database: pg.Client, endpoints: readonly string[], count: number): Promise<string[]> {
  await database.query('BEGIN');
  const { rows } = await database.query<{ id: string }>(
    `WITH made AS (
       INSERT INTO webhook_event (id, type, audience, body)
       SELECT (left(replace(ninety_first_id(clock_timestamp())::text, '-', ''), 12) || '7' || substr(replace(gen_random_uuid()::text, '-', ''), 14))::uuid,
         'entity_list.updated', 'government', '{"type":"entity_list.updated","data":{}}' FROM generate_series(1, $2::int)
       RETURNING id), numbered AS (SELECT id, row_number() OVER () AS n FROM made), due AS (
       INSERT INTO webhook_delivery (id, event_id, endpoint_id, status, next_attempt_at)
       SELECT id, id, ($1::uuid[])[1 + (n % array_length($1::uuid[], 1))::int], 'pending', now() FROM numbered)
     SELECT id FROM made`,
    [endpoints, count],
  );
  await database.query(`SELECT ninety_wake('webhook-deliver', '{}', NULL, NULL)`);
  await database.query('COMMIT');
  return rows.map(({ id }) => id);
}

async function sustained(
  database: pg.Client,
  endpoints: readonly string[],
  receiver: Receiver,
): Promise<number> {
  const from = Date.now();
  await enqueue(database, endpoints, MANY);
  const came = await receiver.wait(MANY);
  return MANY / ((Math.max(...came.values()) - from) / 1000);
}

/** A steady stream; milliseconds from due to receipt. */
async function steady(
  database: pg.Client,
  endpoints: readonly string[],
  receiver: Receiver,
): Promise<number[]> {
  await receiver.came();
  const due = new Map<string, number>();
  const tenth = STEADY_PER_SECOND / 10;
  for (let step = 0; step < STEADY_SECONDS * 10; step += 1) {
    const from = Date.now();
    for (const id of await enqueue(database, endpoints, tenth)) due.set(id, from);
    await sleep(Math.max(0, 100 - (Date.now() - from)));
  }
  const came = new Map<string, number>();
  for (let tries = 0; tries < 1_200 && [...due.keys()].some((id) => !came.has(id)); tries += 1) {
    for (const [id, at] of await receiver.came()) came.set(id, at);
    await sleep(50);
  }
  return [...due].map(([id, from]) => (came.get(id) ?? Infinity) - from);
}
