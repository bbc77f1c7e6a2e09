import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Cluster } from '../support/cluster.js';
import { ServiceProcess } from '../support/process.js';
import { Receiver } from '../support/receiver.js';
import { superuserOf } from '../support/service.js';
import { draftFor, eventually, filed, makeWorld, record, setToday } from '../support/world.js';
import type { World } from '../support/world.js';

const AWAY_SECONDS = Number(process.env.FAULT_AWAY_SECONDS || 60);
/** Services on one database have one folder and one key. */
const SHARED = {
  DATA_DIR: mkdtempSync(join(tmpdir(), 'ninety-outages-')),
  ENCRYPTION_KEYS: randomBytes(32).toString('base64'),
  WEBHOOK_ALLOWED_NETWORKS: '127.0.0.0/8',
  LOG_LEVEL: 'silent',
};

let cluster: Cluster;
let service: ServiceProcess;
let world: World;

beforeAll(async () => {
  cluster = await Cluster.start();
  service = await ServiceProcess.make(SHARED, cluster.connection);
  await service.start();
  await setToday(service, '2019-07-22');
  world = await makeWorld(service);
});
afterAll(async () => {
  await service.close();
  await cluster.close();
  rmSync(SHARED.DATA_DIR, { recursive: true, force: true });
});

const status = async (path: string) => (await service.admin.get(path)).status;

describe('a database that is away', () => {
  it('is told of with 503 and Retry-After, and found again without a restart', async () => {
    const receiver = await Receiver.start();
    await world.officer.made('/v1/webhook-endpoints', { url: receiver.url });
    const draft = await draftFor(world.officer);
    await cluster.stop();
    const from = Date.now();
    const answers: number[] = [];
    while (Date.now() - from < AWAY_SECONDS * 1000) {
      const submit = await world.officer.post(`/v1/applications/${draft.id}/submit`);
      expect(submit.headers['content-type']).toContain('application/problem+json');
      expect(Number(submit.headers['retry-after'])).toBeGreaterThan(0);
      const read = await service.admin.get('/v1/applications');
      answers.push(submit.status, read.status, await status('/health/ready'));
      expect(await status('/health/live')).toBe(200);
      await sleep(500);
    }
    expect(new Set(answers)).toEqual(new Set([503]));
    await cluster.startAgain();
    const back = Date.now();
    await eventually(
      () => status('/health/ready'),
      (answer) => answer === 200,
    );
    const ready = Date.now() - back;
    expect((await world.officer.post(`/v1/applications/${draft.id}/submit`)).status).toBe(200);
    await eventually(
      async () => receiver.events.length,
      (count) => count > 0,
    );
    console.log(
      `database away ${AWAY_SECONDS} s: ${answers.length} answers, all 503; ready ${ready} ms after it was back, the event delivered ${Date.now() - back} ms after`,
    );
    receiver.close();
  });
});

describe('a pool that is exhausted', () => {
  it('answers 503 in time, and serves again when there is room', async () => {
    const blocker = new pg.Client({ ...superuserOf(cluster.connection) });
    await blocker.connect();
    await blocker.query('BEGIN; LOCK TABLE supplier IN ACCESS EXCLUSIVE MODE');
    const from = Date.now();
    const blocked = Array.from({ length: 60 }, () => service.admin.get('/v1/suppliers'));
    const settled = Promise.all(blocked.map(async (one) => (await one).status));
    const refused = await eventually(
      () => service.admin.get('/v1/applications'),
      ({ status }) => status === 503,
    );
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    const waited = Date.now() - from;
    await blocker.query('ROLLBACK');
    await blocker.end();
    const statuses = await settled;
    expect(statuses.every((answer) => answer === 200 || answer === 503)).toBe(true);
    expect(await status('/v1/suppliers')).toBe(200);
    expect(await status('/health/ready')).toBe(200);
    console.log(
      `pool exhausted: 503 after ${waited} ms; of 60 that waited ${statuses.filter((s) => s === 200).length} were served`,
    );
  });
});

describe('a receiver that never answers', () => {
  it.each([
    ['says nothing', () => undefined, { error: 'no answer within 15 s', responseStatus: null }],
    [
      'never ends what it begins',
      (response: ServerResponse) => {
        response.writeHead(200);
        const timer = setInterval(() => response.write('.'), 100);
        response.on('close', () => clearInterval(timer));
      },
      { error: null, responseStatus: 200 },
    ],
  ])('%s: one attempt ends, and nobody else is held up', async (how, answer, attempt) => {
    const slow = createServer((_, response) => answer(response)).listen(0, '127.0.0.1');
    await once(slow, 'listening');
    const url = `http://127.0.0.1:${(slow.address() as AddressInfo).port}/`;
    const other = await makeWorld(service);
    const { id } = await other.officer.made<{ id: string }>('/v1/webhook-endpoints', { url });
    const receiver = await Receiver.start();
    await other.officer.made('/v1/webhook-endpoints', { url: receiver.url });
    const from = Date.now();
    await filed(other.officer);
    await eventually(
      async () => receiver.events.length,
      (count) => count > 0,
    );
    const others = Date.now() - from;
    interface Delivery {
      attempts: { error: string | null; durationMs: number }[];
    }
    const [first] = await eventually(
      async () =>
        (await other.officer.read<{ data: Delivery[] }>(`/v1/webhook-endpoints/${id}/deliveries`)).data,
      ([one]) => (one?.attempts.length ?? 0) > 0,
    );
    expect(first!.attempts[0]).toMatchObject(attempt);
    console.log(
      `a receiver that ${how}: ended after ${first!.attempts[0]!.durationMs} ms; the other endpoint heard after ${others} ms`,
    );
    receiver.close();
    slow.closeAllConnections();
    slow.close();
  });
});

describe('a disk that is full', () => {
  it('refuses an upload with a problem, keeps nothing of it, and takes the next when there is room', async (context) => {
    const folder = mkdtempSync(join(tmpdir(), 'ninety-small-disk-'));
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'none', folder]).status === 0;
    if (!mounted) context.skip('this account may not mount a small file system');
    const small = await ServiceProcess.make({ ...SHARED, TMPDIR: folder }, cluster.connection);
    try {
      await small.start();
      const officer = small.as(world.officer.key!);
      const draft = await draftFor(officer);
      const upload = (bytes: number) =>
        officer
          .post(`/v1/applications/${draft.id}/attachments`)
          .field('kind', 'specification')
          .attach('file', Buffer.alloc(bytes, 'x'), 'sheet.txt');
      const full = await upload(1_000_000);
      expect(full.status).toBe(503);
      expect(full.headers['content-type']).toContain('application/problem+json');
      expect(await officer.read(`/v1/applications/${draft.id}/attachments`)).toMatchObject({ data: [] });
      expect((await upload(1_000)).status).toBe(201);
      console.log('disk full: an upload of 1 MB was answered 503, one of 1 kB after it 201');
    } finally {
      await small.close();
      spawnSync('umount', [folder]);
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('a clock that jumps', () => {
  it('a year ahead and back again confuses no delivery, key or history', async () => {
    const receiver = await Receiver.start();
    const shifted = async (CLOCK_SHIFT_MS: string) => {
      const preload = new URL('../support/shifted-clock.mjs', import.meta.url).href;
      const environment = { ...SHARED, CLOCK_SHIFT_MS, NODE_OPTIONS: `--import ${preload}` };
      const process = await ServiceProcess.make(environment, cluster.connection);
      await process.start();
      return process;
    };
    await service.kill();
    const ahead = await shifted(String(365 * 86_400_000));
    const there = await makeWorld(ahead);
    await there.officer.made('/v1/webhook-endpoints', { url: receiver.url });
    const application = await filed(there.officer);
    await eventually(
      async () => receiver.events.length,
      (count) => count >= 1,
    );
    await ahead.close();

    const now = await shifted('0');
    const officer = now.as(there.officer.key!);
    expect((await officer.get(`/v1/applications/${application.id}`)).status).toBe(200);
    await record(now.as(there.bis.key!), application, { type: 'approved' });
    await filed(officer);
    await eventually(
      async () => receiver.events.filter(({ type }) => type.startsWith('application.')).length,
      (count) => count >= 3,
    );
    expect(await now.admin.read('/v1/audit/verify')).toMatchObject({ ok: true, faults: [] });
    console.log('clock a year ahead and back: 3 events of applications delivered, the audit chain whole');
    await now.close();
    await service.start();
    receiver.close();
  });
});
