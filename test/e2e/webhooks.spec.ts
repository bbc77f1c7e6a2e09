import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DeliveryService } from '@ninety/webhooks';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Receiver } from '../support/receiver.js';
import { asOwner, asService, startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { eventually, filed, makeWorld, record, setToday } from '../support/world.js';
import type { World } from '../support/world.js';

interface Endpoint {
  id: string;
  secret: string;
}
interface Delivery {
  id: string;
  status: string;
  attempts: { responseStatus: number | null; error: string | null }[];
}

let service: TestService;
let world: World;
let receiver: Receiver;

beforeAll(async () => {
  service = await startService();
  await setToday(service, '2019-07-22');
});
afterAll(() => service.close());
beforeEach(async () => {
  world = await makeWorld(service);
  receiver = await Receiver.start();
});
afterEach(() => receiver.close());

const deliveries = async (endpoint: Endpoint) =>
  (await world.officer.read<{ data: Delivery[] }>(`/v1/webhook-endpoints/${endpoint.id}/deliveries`)).data;

describe('an endpoint', () => {
  it('hears of each step in order, signed, as its audience may', async () => {
    const endpoint = await world.officer.made<Endpoint>('/v1/webhook-endpoints', { url: receiver.url });
    expect(endpoint.secret).toMatch(/^whsec_/);
    const application = await filed(world.officer);
    await record(world.bis, application, { type: 'referred', agencies: ['Defense'] });
    const defense = await world.reviewer('Defense');
    await record(defense, application, { type: 'position', agency: 'Defense', recommendation: 'approve' });
    await record(world.bis, application, { type: 'approved' });

    const types = ['application.registered', 'application.referred', 'application.approved'];
    await eventually(
      async () => receiver.events.length,
      (count) => count >= 4,
    );
    receiver.verifyAll(endpoint.secret);
    const steps = receiver.arrived.filter(({ type }) => type.startsWith('application.'));
    expect(steps.map(({ type }) => type)).toEqual(types);
    expect(steps.map(({ data }) => data.sequence)).toEqual([1, 2, 3]);
    expect(steps[2]!.data).toMatchObject({
      applicationId: application.id,
      controlNumber: application.controlNumber,
      status: 'approved',
      previousStatus: 'under_review',
    });
    expect(receiver.events.map(({ type }) => type)).toContain('license.issued');
    expect(JSON.stringify(receiver.events)).not.toMatch(/Defense|position/);
    const sent = await eventually(
      () => deliveries(endpoint),
      (all) => all.every(({ status }) => status === 'succeeded'),
    );
    expect(sent).toHaveLength(4);
    expect(sent[0]!.attempts).toMatchObject([{ responseStatus: 200, error: null }]);
  });

  it('of the government hears of positions too', async () => {
    await world.bis.made<Endpoint>('/v1/webhook-endpoints', {
      url: receiver.url,
      eventTypes: ['application.position_recorded'],
    });
    const application = await filed(world.officer);
    await record(world.bis, application, { type: 'referred', agencies: ['State'] });
    await record(await world.reviewer('State'), application, {
      type: 'position',
      agency: 'State',
      recommendation: 'approve',
    });
    await eventually(
      async () => receiver.events,
      (events) => events.some(({ data }) => data.applicationId === application.id),
    );
  });

  it('that fails is tried again on the schedule, then kept as exhausted, and sent again by hand', async () => {
    receiver.status = 500;
    const endpoint = await world.officer.made<Endpoint>('/v1/webhook-endpoints', { url: receiver.url });
    await filed(world.officer);
    const [exhausted] = await eventually(
      () => deliveries(endpoint),
      ([first]) => first?.status === 'exhausted',
    );
    expect(exhausted!.attempts.map(({ responseStatus }) => responseStatus)).toEqual([500, 500, 500]);
    receiver.status = 204;
    expect((await world.officer.post(`/v1/webhook-deliveries/${exhausted!.id}/redeliver`)).body).toEqual({
      deliveries: 1,
    });
    await eventually(
      () => deliveries(endpoint),
      ([first]) => first?.status === 'succeeded',
    );
  });

  it('sends some deliveries again at once, and shows of each the body that was signed', async () => {
    const { officer } = world;
    const endpoint = await officer.made<Endpoint>('/v1/webhook-endpoints', { url: receiver.url });
    const other = await officer.made<Endpoint>('/v1/webhook-endpoints', { url: `${receiver.url}/other` });
    await filed(officer);
    await filed(officer);
    const sent = await eventually(
      () => deliveries(endpoint),
      (all) => all.length === 2 && all.every(({ status }) => status === 'succeeded'),
    );
    const others = (await deliveries(other))[0]?.id;
    const path = `/v1/webhook-endpoints/${endpoint.id}/redeliveries`;
    const ids = sent.map(({ id }) => id);
    const refused = await officer.post(path, { deliveryIds: [ids[0], others] });
    expect([refused.status, refused.body.errors]).toMatchObject([
      422,
      [{ pointer: '/deliveryIds/1', code: 'delivery_of_no_endpoint' }],
    ]);
    expect((await officer.post(path, { deliveryIds: [] })).status).toBe(422);
    const again = await officer.post(path, { deliveryIds: [...ids, ids[0]] });
    expect([again.status, again.body]).toEqual([202, { deliveries: 2 }]);
    await eventually(
      () => deliveries(endpoint),
      (all) => all.every(({ attempts }) => attempts.length === 2),
    );
    const { body } = await officer.read<{ body: string }>(`/v1/webhook-deliveries/${ids[0]}`);
    expect(receiver.events).toContainEqual(JSON.parse(body));
    const { officer: stranger } = await makeWorld(service);
    expect((await stranger.get(`/v1/webhook-deliveries/${ids[0]}`)).status).toBe(404);
    expect((await stranger.post(path, { deliveryIds: ids })).status).toBe(404);
  });

  it('gets a test as an event of a type that it may hear', async () => {
    const endpoint = await world.officer.made<Endpoint>('/v1/webhook-endpoints', { url: receiver.url });
    const test = (eventType: string) =>
      world.officer.post(`/v1/webhook-endpoints/${endpoint.id}/test?eventType=${eventType}`);
    expect((await test('license.expiring')).status).toBe(202);
    await eventually(
      async () => receiver.events,
      (events) => events.some(({ type, data }) => type === 'license.expiring' && data.test === true),
    );
    // An agency's own, a company's, and none.
    for (const [type, code] of [
      ['application.position_recorded', 'type_not_heard'],
      ['order.held', 'types_never_sent'],
      ['nothing.happened', 'field_one_of'],
    ] as const)
      expect((await test(type)).body.errors).toMatchObject([{ code }]);
  });

  it('counts a redirect as a failure and follows none', async () => {
    receiver.status = 302;
    receiver.headers = { location: receiver.url };
    const endpoint = await world.officer.made<Endpoint>('/v1/webhook-endpoints', { url: receiver.url });
    await filed(world.officer);
    const [first] = await eventually(
      () => deliveries(endpoint),
      ([one]) => (one?.attempts.length ?? 0) > 0,
    );
    expect(first!.attempts[0]).toMatchObject({ responseStatus: 302, error: 'answered 302' });
  });

  it('keeps as skipped what comes while it is disabled, and recovers it', async () => {
    const endpoint = await world.officer.made<Endpoint>('/v1/webhook-endpoints', { url: receiver.url });
    await world.officer.patch(`/v1/webhook-endpoints/${endpoint.id}`, { disabled: true }, '"1"');
    await filed(world.officer);
    expect(await deliveries(endpoint)).toMatchObject([{ status: 'skipped', attempts: [] }]);
    await world.officer.patch(`/v1/webhook-endpoints/${endpoint.id}`, { disabled: false }, '"2"');
    const recovered = await world.officer.post(`/v1/webhook-endpoints/${endpoint.id}/recover`, {
      since: '2020-01-01T00:00:00Z',
    });
    expect([recovered.status, recovered.body]).toEqual([202, { deliveries: 1 }]);
    await eventually(
      () => deliveries(endpoint),
      ([one]) => one?.status === 'succeeded',
    );
  });

  it('that is disabled gets what is sent again by hand, once, and nothing else', async () => {
    const endpoint = await world.officer.made<Endpoint>('/v1/webhook-endpoints', { url: receiver.url });
    await world.officer.patch(`/v1/webhook-endpoints/${endpoint.id}`, { disabled: true }, '"1"');
    await filed(world.officer);
    const [skipped] = await deliveries(endpoint);
    receiver.status = 500;
    const again = () => world.officer.post(`/v1/webhook-deliveries/${skipped?.id}/redeliver`);
    expect((await again()).status).toBe(202);
    const [failed] = await eventually(
      () => deliveries(endpoint),
      ([one]) => one?.attempts.length === 1 && one.status !== 'pending',
    );
    expect(failed?.status).toBe('skipped');
    receiver.status = 200;
    await again();
    await eventually(
      () => deliveries(endpoint),
      ([one]) => one?.status === 'succeeded',
    );
    expect(receiver.events).toHaveLength(1);
  });

  it('is disabled after failing both long and often, and enabled again when a probe is answered', async () => {
    receiver.status = 500;
    const endpoint = await world.officer.made<Endpoint>('/v1/webhook-endpoints', { url: receiver.url });
    const set = (sql: string) =>
      asService(service.connection, `UPDATE webhook_endpoint SET ${sql} WHERE id = '${endpoint.id}'`);
    const isDisabled = async () =>
      (await world.officer.read<{ disabled: boolean }>(`/v1/webhook-endpoints/${endpoint.id}`)).disabled;
    const fails = async (attempts: number) => {
      await filed(world.officer);
      await eventually(
        async () => receiver.raw.length,
        (count) => count >= attempts,
      );
    };
    await set("failing_since = now() - interval '6 days', failing_count = 3");
    await fails(1);
    expect(await isDisabled()).toBe(false);
    await set("failing_since = now() - interval '6 days', failing_count = 20");
    await fails(2);
    await eventually(isDisabled, (disabled) => disabled);
    expect(new Set((await deliveries(endpoint)).map(({ status }) => status))).toEqual(new Set(['skipped']));

    const delivery = service.app.get(DeliveryService, { strict: false });
    await set('probe_at = now()');
    await delivery.probeDue();
    expect(await isDisabled()).toBe(true);
    receiver.status = 200;
    await set('probe_at = now()');
    await delivery.probeDue();
    expect(await isDisabled()).toBe(false);
    await eventually(
      () => deliveries(endpoint),
      (all) => all.filter(({ status }) => status === 'succeeded').length >= 2,
    );
    expect(receiver.events.map(({ type }) => type)).toContain('endpoint.probe');
    receiver.verifyAll(endpoint.secret);
  });

  it('that never answers delays nobody else, however much waits for it', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const slow = await world.officer.made<Endpoint>('/v1/webhook-endpoints', {
      url: `http://127.0.0.1:${port}/`,
    });
    const other = await makeWorld(service);
    await other.officer.made('/v1/webhook-endpoints', { url: receiver.url });
    await asService(
      service.connection,
      `WITH events AS (
         INSERT INTO webhook_event (id, type, audience, body)
         SELECT gen_random_uuid(), 'entity_list.updated', 'applicant', '{}' FROM generate_series(1, 3000) RETURNING id)
       INSERT INTO webhook_delivery (id, event_id, endpoint_id, status, next_attempt_at)
       SELECT gen_random_uuid(), id, '${slow.id}', 'pending', now() - interval '1 minute' FROM events`,
    );
    await filed(other.officer);
    await eventually(
      async () => receiver.events.length,
      (count) => count > 0,
    );
    const waiting = `SELECT 1 FROM webhook_delivery WHERE endpoint_id = '${slow.id}' AND status = 'pending'`;
    expect((await asOwner(service.connection, waiting)).rowCount).toBeGreaterThan(2_000);
    await world.officer.patch(`/v1/webhook-endpoints/${slow.id}`, { disabled: true }, '"1"');
    silent.closeAllConnections();
    silent.close();
  });

  it('that is slow delays no other endpoint of the same host', async () => {
    const heard: string[] = [];
    const server = createServer((request, response) => {
      if (request.url === '/slow') return;
      heard.push(request.url ?? '');
      response.end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const slow = await world.officer.made<Endpoint>('/v1/webhook-endpoints', { url: `${host}/slow` });
    for (let sent = 0; sent < 12; sent += 1)
      await world.officer.post(`/v1/webhook-endpoints/${slow.id}/test`);
    const other = await makeWorld(service);
    const { id } = await other.officer.made<Endpoint>('/v1/webhook-endpoints', { url: `${host}/fast` });
    for (let sent = 0; sent < 12; sent += 1) await other.officer.post(`/v1/webhook-endpoints/${id}/test`);
    await eventually(
      async () => heard.length,
      (count) => count === 12,
    );
    await world.officer.patch(`/v1/webhook-endpoints/${slow.id}`, { disabled: true }, '"1"');
    server.closeAllConnections();
    server.close();
  });

  it('that its owner disables after the service did is not probed', async () => {
    receiver.status = 500;
    const endpoint = await world.officer.made<Endpoint>('/v1/webhook-endpoints', { url: receiver.url });
    await asService(
      service.connection,
      `UPDATE webhook_endpoint SET disabled_at = now(), probe_at = now() WHERE id = '${endpoint.id}'`,
    );
    await world.officer.patch(`/v1/webhook-endpoints/${endpoint.id}`, { disabled: true }, '"1"');
    await service.app.get(DeliveryService, { strict: false }).probeDue();
    expect(receiver.raw).toEqual([]);
  });

  it('that answers 410 is disabled at once', async () => {
    receiver.status = 410;
    const endpoint = await world.officer.made<Endpoint>('/v1/webhook-endpoints', { url: receiver.url });
    await filed(world.officer);
    await eventually(
      () => world.officer.read(`/v1/webhook-endpoints/${endpoint.id}`),
      ({ disabled }) => disabled === true,
    );
  });

  it('signs with both secrets while a rotation overlaps', async () => {
    const endpoint = await world.officer.made<Endpoint>('/v1/webhook-endpoints', { url: receiver.url });
    const rotated = await world.officer.made<Endpoint>(`/v1/webhook-endpoints/${endpoint.id}/rotate-secret`);
    expect(rotated.secret).not.toBe(endpoint.secret);
    expect((await world.officer.post(`/v1/webhook-endpoints/${endpoint.id}/test`)).status).toBe(202);
    await eventually(
      async () => receiver.raw.length,
      (count) => count > 0,
    );
    receiver.verifyAll(endpoint.secret);
    receiver.verifyAll(rotated.secret);
  });

  it("is nobody else's", async () => {
    const endpoint = await world.officer.made<Endpoint>('/v1/webhook-endpoints', { url: receiver.url });
    const other = await makeWorld(service);
    expect((await other.officer.get(`/v1/webhook-endpoints/${endpoint.id}`)).status).toBe(404);
    expect(await world.officer.read(`/v1/webhook-endpoints/${endpoint.id}`)).not.toHaveProperty('secret');
  });
});

describe('private addresses', () => {
  it('are refused when the connection is made, in every notation', async () => {
    const strict = await startService({ WEBHOOK_ALLOWED_NETWORKS: '', WEBHOOK_RETRY_SCHEDULE: '600' });
    try {
      const { officer } = await makeWorld(strict);
      const { port } = new URL(receiver.url);
      const hosts = [
        '127.0.0.1',
        'localhost',
        '2130706433',
        '0x7f.1',
        '[::1]',
        '[::ffff:127.0.0.1]',
        '[64:ff9b::7f00:1]',
        '169.254.169.254',
        '0.0.0.0',
      ];
      const endpoints = [];
      for (const host of hosts) {
        const { id } = await officer.made<Endpoint>('/v1/webhook-endpoints', {
          url: `http://${host}:${port}/hook`,
        });
        await officer.made(`/v1/webhook-endpoints/${id}/test`);
        endpoints.push(id);
      }
      for (const id of endpoints) {
        const { data } = await eventually(
          () => officer.read<{ data: Delivery[] }>(`/v1/webhook-endpoints/${id}/deliveries`),
          ({ data: all }) => (all[0]?.attempts.length ?? 0) > 0,
        );
        expect(data[0]!.attempts[0]!.error).toMatch(/public address/);
      }
      expect(receiver.raw).toEqual([]);
    } finally {
      await strict.close();
    }
  });
});
