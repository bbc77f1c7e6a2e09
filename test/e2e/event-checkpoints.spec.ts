import { chain, digestOf, EventGrowth, GENESIS } from '@ninety/webhooks';
import type { CheckpointResponseDto } from '@ninety/webhooks';
import { compactVerify, createLocalJWKSet } from 'jose';
import type { JSONWebKeySet } from 'jose';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Receiver } from '../support/receiver.js';
import { asOwner, startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { eventually, filed, makeWorld, record, setToday } from '../support/world.js';
import type { Application, World } from '../support/world.js';

interface Endpoint {
  id: string;
  secret: string;
}

let service: TestService;
let world: World;
let receiver: Receiver;

beforeAll(async () => {
  service = await startService({ WEBHOOK_RETENTION_DAYS: '30' });
  await setToday(service, '2019-07-22');
});
afterAll(() => service.close());
beforeEach(async () => {
  world = await makeWorld(service);
  receiver = await Receiver.start();
});
afterEach(() => receiver.close());

const received = (count: number) =>
  eventually(
    async () => numbered().length,
    (has) => has >= count,
  );

const numbered = () =>
  receiver.raw
    .map(({ body }) => ({ body, event: JSON.parse(body) as { data: { sequence?: number } } }))
    .filter(({ event }) => event.data.sequence !== undefined)
    .sort((a, b) => (a.event.data.sequence ?? 0) - (b.event.data.sequence ?? 0));

/** Filed, referred to Defense, approved: three events for the applicant, four for the government. */
async function decided(): Promise<Application> {
  const application = await filed(world.officer);
  await record(world.bis, application, { type: 'referred', agencies: ['Defense'] });
  const defense = await world.reviewer('Defense');
  await record(defense, application, { type: 'position', agency: 'Defense', recommendation: 'approve' });
  await record(world.bis, application, { type: 'approved' });
  return application;
}

const checkpointOf = (application: Application, caller = world.officer) =>
  caller.read<CheckpointResponseDto>(`/v1/applications/${application.id}/event-checkpoint`);

describe('the checkpoint of an application', () => {
  it('has the head that a receiver of every body computes, signed with a published key', async () => {
    await world.officer.made('/v1/webhook-endpoints', { url: receiver.url });
    const application = await decided();
    await received(3);

    const checkpoint = await checkpointOf(application);
    const head = chain(
      GENESIS,
      numbered().map(({ body }) => digestOf(body)),
    );
    expect(checkpoint).toMatchObject({ audience: 'applicant', sequence: 3, head: head.toString('hex') });
    expect(checkpoint.events.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    const keys = await service.as('').read<JSONWebKeySet>('/v1/event-checkpoint-keys');
    expect(JSON.stringify(keys)).not.toContain('"d"');
    const { payload } = await compactVerify(checkpoint.signature, createLocalJWKSet(keys));
    const { applicationId, audience, sequence, at } = checkpoint;
    expect(JSON.parse(Buffer.from(payload).toString())).toEqual({
      applicationId,
      audience,
      sequence,
      head: head.toString('hex'),
      at,
    });
  });

  it('shows that one is missing, and one call brings it, also where the endpoint said 200', async () => {
    const endpoint = await world.officer.made<Endpoint>('/v1/webhook-endpoints', { url: receiver.url });
    const application = await decided();
    await received(3);
    receiver.raw.splice(0);

    const repaired = await world.officer.post(`/v1/webhook-endpoints/${endpoint.id}/recover`, {
      applicationId: application.id,
      sequences: [2],
    });
    expect(repaired.status).toBe(202);
    expect(repaired.body).toEqual({ deliveries: 1 });
    await received(1);
    const checkpoint = await checkpointOf(application);
    expect(numbered().map(({ body }) => digestOf(body).toString('hex'))).toEqual([
      checkpoint.events[1]!.sha256,
    ]);
  });

  it('lets an endpoint that came later ask for what was before it', async () => {
    const application = await decided();
    const endpoint = await world.officer.made<Endpoint>('/v1/webhook-endpoints', { url: receiver.url });
    const { body } = await world.officer.post(`/v1/webhook-endpoints/${endpoint.id}/recover`, {
      applicationId: application.id,
      sequences: [1, 2, 3, 99],
    });
    expect(body).toEqual({ deliveries: 3 });
    await received(3);
    receiver.verifyAll(endpoint.secret);
  });

  it('is of the audience of the caller, and withholds from an agency what is not for it', async () => {
    const application = await decided();
    const government = await checkpointOf(application, world.bis);
    expect(government).toMatchObject({ audience: 'government', sequence: 4 });
    const defense = await checkpointOf(application, await world.reviewer('Defense'));
    expect(defense.head).toBe(government.head);
    const digests = defense.events.map(({ sha256 }) => Buffer.from(sha256, 'hex'));
    expect(chain(GENESIS, digests).toString('hex')).toBe(defense.head);

    const stranger = await makeWorld(service);
    const foreign = await stranger.officer.get(`/v1/applications/${application.id}/event-checkpoint`);
    expect(foreign.status).toBe(404);
    const chair = await world.chair.get(`/v1/applications/${application.id}/event-checkpoint`);
    expect(chair.status).toBe(403);
  });

  it('holds after retention dropped the events, except of applications under a legal hold', async () => {
    const application = await decided();
    const before = await checkpointOf(application);
    const inAYear = new Date(Date.now() + 400 * 86_400_000);
    const growth = service.app.get(EventGrowth);
    await growth.keep(() => Promise.resolve([application.id]), inAYear);
    expect((await checkpointOf(application)).events).toHaveLength(3);

    await growth.keep(() => Promise.resolve([]), inAYear);
    const after = await checkpointOf(application);
    expect(after).toMatchObject({
      sequence: 3,
      head: before.head,
      events: [],
      keptAfter: { sequence: 3, head: before.head },
    });
    const sql = `SELECT count(*)::int AS count FROM webhook_event WHERE application_id = '${application.id}'`;
    expect((await asOwner(service.connection, sql)).rows).toEqual([{ count: 0 }]);
    const next = await filed(world.officer);
    expect((await checkpointOf(next)).events).toHaveLength(1);
  });
});

describe('recovery', () => {
  it('names what it needs', async () => {
    const endpoint = await world.officer.made<Endpoint>('/v1/webhook-endpoints', { url: receiver.url });
    const path = `/v1/webhook-endpoints/${endpoint.id}/recover`;
    const nothing = await world.officer.post(path, {});
    expect([nothing.status, nothing.body.errors[0].pointer]).toEqual([422, '/since']);
    const unnamed = await world.officer.post(path, { sequences: [1] });
    expect([unnamed.status, unnamed.body.errors[0].pointer]).toEqual([422, '/applicationId']);
    const twice = await world.officer.post(path, { sequences: [1, 1] });
    expect([twice.status, twice.body.errors[0].pointer]).toEqual([422, '/sequences']);
  });

  it('takes a window of time', async () => {
    receiver.status = 500;
    const endpoint = await world.officer.made<Endpoint>('/v1/webhook-endpoints', { url: receiver.url });
    await filed(world.officer);
    await eventually(
      () => deliveries(endpoint, '?status=exhausted'),
      (all) => all.length === 1,
    );
    const recover = async (body: object) =>
      (await world.officer.post(`/v1/webhook-endpoints/${endpoint.id}/recover`, body)).body as object;
    const hour = 3_600_000;
    const at = (ms: number) => new Date(Date.now() + ms).toISOString();
    expect(await recover({ since: at(-hour), until: at(-hour / 2) })).toEqual({ deliveries: 0 });
    receiver.status = 200;
    expect(await recover({ since: at(-hour), until: at(hour) })).toEqual({ deliveries: 1 });
  });
});

const deliveries = async (endpoint: Endpoint, query = '') =>
  (
    await world.officer.read<{ data: { id: string }[] }>(
      `/v1/webhook-endpoints/${endpoint.id}/deliveries${query}`,
    )
  ).data;

describe('deliveries', () => {
  it('are searched by status, type, application and time', async () => {
    const endpoint = await world.officer.made<Endpoint>('/v1/webhook-endpoints', { url: receiver.url });
    const application = await decided();
    await filed(world.officer);
    await eventually(
      () => deliveries(endpoint, '?status=succeeded'),
      (all) => all.length === 5,
    );
    const found = async (query: string) => (await deliveries(endpoint, query)).length;
    expect(await found('?eventType=application.registered')).toBe(2);
    expect(await found(`?applicationId=${application.id}&eventType=application.registered`)).toBe(1);
    expect(await found('?since=2001-01-01T00:00:00Z&until=2002-01-01T00:00:00Z')).toBe(0);
    expect(await found('?since=2001-01-01T00:00:00Z')).toBe(5);
    expect(await found('?status=failed')).toBe(0);
  });

  it('of a disabled endpoint are told of among the notices', async () => {
    receiver.status = 410;
    const endpoint = await world.officer.made<Endpoint>('/v1/webhook-endpoints', { url: receiver.url });
    await filed(world.officer);
    const notices = await eventually(
      async () => (await world.officer.read<{ data: object[] }>('/v1/notices')).data,
      (all) => all.length > 0,
    );
    expect(notices).toMatchObject([
      { kind: 'endpoint_disabled', resource: `/v1/webhook-endpoints/${endpoint.id}` },
    ]);
    const other = await makeWorld(service);
    expect((await other.officer.read('/v1/notices')).data).toEqual([]);
  });
});
