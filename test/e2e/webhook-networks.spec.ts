import { DeliveryService } from '@ninety/webhooks';
import supertest from 'supertest';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { Receiver } from '../support/receiver.js';
import { asOwner, asService, startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { eventually, makeWorld } from '../support/world.js';
import type { World } from '../support/world.js';

interface Delivery {
  id: string;
  status: string;
  attempts: { error: string | null; responseStatus: number | null }[];
}

const ALL = '127.0.0.0/8';
const HERE = '127.0.0.1/32';

let service: TestService;
/** Another process on the same database, which delivers too. */
let second: TestService;
let receiver: Receiver;
let world: World;
let other: World;

beforeAll(async () => {
  const ENCRYPTION_KEYS = Buffer.alloc(32, 1).toString('base64');
  const settings = { WEBHOOK_RETRY_SCHEDULE: '600', ENCRYPTION_KEYS };
  service = await startService(settings);
  second = await startService(settings, service.connection);
  receiver = await Receiver.start();
});
afterAll(async () => {
  await second.close();
  await service.close();
  receiver.close();
});

beforeEach(async () => {
  [world, other] = [await makeWorld(service), await makeWorld(service)];
});

const path = ({ supplierId }: World) => `/v1/suppliers/${supplierId}/webhook-networks`;

async function grant(to: World, networks: string[] | null): Promise<void> {
  const { headers } = await service.admin.get(path(to));
  const answer = await service.admin.put(path(to), { networks }).set('If-Match', String(headers.etag));
  expect(answer.status).toBe(200);
}

const endpointOf = async (caller: Client) =>
  (await caller.made<{ id: string }>('/v1/webhook-endpoints', { url: receiver.url })).id;

/** Sends an event to an endpoint. Answers why it did not come, null when it did. */
async function send(caller: Client, endpoint: string): Promise<string | null> {
  const deliveries = async () =>
    (await caller.read<{ data: Delivery[] }>(`/v1/webhook-endpoints/${endpoint}/deliveries`)).data;
  const before = (await deliveries()).length;
  await caller.made(`/v1/webhook-endpoints/${endpoint}/test`);
  const [newest] = await eventually(
    deliveries,
    (all) => all.length === before + 1 && (all[0]?.attempts.length ?? 0) > 0,
  );
  return newest!.attempts[0]!.error;
}

describe("a supplier's private receiver", () => {
  it('is reached by the supplier to whom its network was granted, and by no other supplier', async () => {
    const [own, stranger] = [await endpointOf(world.officer), await endpointOf(other.officer)];
    expect(await send(other.officer, stranger)).toBeNull();
    await grant(world, [HERE]);
    expect(await send(world.officer, own)).toBeNull();
    const heard = receiver.raw.length;
    expect(await send(other.officer, stranger)).toMatch(
      /not a public address, nor in a network that was granted/,
    );
    expect(receiver.raw.length).toBe(heard);
    await grant(other, [ALL]);
    expect(await send(other.officer, stranger)).toBeNull();
    for (const one of [world, other]) await grant(one, null);
  });

  it('is not reached any more once the grant is revoked, over a connection that was kept neither', async () => {
    await grant(world, [HERE]);
    const endpoint = await endpointOf(world.officer);
    for (let times = 0; times < 4; times += 1) expect(await send(world.officer, endpoint)).toBeNull();
    const heard = receiver.raw.length;
    await grant(world, []);
    for (let times = 0; times < 4; times += 1)
      expect(await send(world.officer, endpoint)).toMatch(/granted to the owner/);
    expect(receiver.raw.length).toBe(heard);
    await grant(world, [HERE]);
    expect(await send(world.officer, endpoint)).toBeNull();
    await grant(world, null);
  });

  it('is not reached by a probe of an endpoint that was disabled', async () => {
    const endpoint = await endpointOf(world.officer);
    await grant(world, []);
    await asService(
      service.connection,
      `UPDATE webhook_endpoint SET disabled_at = now(), probe_at = now() WHERE id = '${endpoint}'`,
    );
    const heard = receiver.raw.length;
    await service.app.get(DeliveryService, { strict: false }).probeDue();
    expect(receiver.raw.length).toBe(heard);
    expect((await world.officer.read(`/v1/webhook-endpoints/${endpoint}`)).disabled).toBe(true);
    await grant(world, null);
  });

  it('is reached by nobody beyond what the setting allows, whatever was granted', async () => {
    await grant(world, [HERE]);
    const endpoint = await endpointOf(world.officer);
    const narrower = await startService({
      WEBHOOK_ALLOWED_NETWORKS: '127.0.0.2/32',
      WEBHOOK_RETRY_SCHEDULE: '600',
    });
    try {
      const theirs = await makeWorld(narrower);
      const id = await endpointOf(theirs.officer);
      // Granted when the setting was wider.
      await asService(
        narrower.connection,
        `INSERT INTO webhook_network_grant (supplier_id, networks, granted_by, granted_at, version)
         SELECT '${theirs.supplierId}', '{${ALL}}', id, now(), 1 FROM principal WHERE role = 'administrator'`,
      );
      expect(await send(theirs.officer, id)).toMatch(/granted to the owner/);
    } finally {
      await narrower.close();
    }
    expect(await send(world.officer, endpoint)).toBeNull();
    await grant(world, null);
  });

  it("of the government's is reached by its endpoints, whatever was granted to suppliers", async () => {
    await grant(world, [ALL]);
    const defense = await world.reviewer('Defense');
    for (const caller of [world.bis, defense])
      expect(await send(caller, await endpointOf(caller))).toBeNull();
    await grant(world, null);
  });
});

describe('a grant', () => {
  it("is the administrator's to make, read by auditors and the supplier itself, and recorded", async () => {
    await grant(world, [HERE]);
    const me = await service.admin.read<{ id: string }>('/v1/me');
    for (const caller of [service.admin, world.auditor, world.officer])
      expect(await caller.read(path(world))).toEqual({
        supplierId: world.supplierId,
        networks: [HERE],
        grantedBy: me.id,
        grantedAt: expect.any(String) as string,
      });
    expect((await other.officer.get(path(world))).status).toBe(404);
    expect((await world.bis.get(path(world))).status).toBe(403);
    for (const [caller, status] of [
      [world.officer, 403],
      [other.officer, 404],
      [world.bis, 403],
      [world.auditor, 403],
    ] as const)
      expect((await caller.put(path(world), { networks: [] })).status).toBe(status);
    const { data } = await service.admin.read<{ data: { action: string; details: unknown }[] }>(
      `/v1/audit?resource=suppliers/${world.supplierId}`,
    );
    expect(data[0]).toMatchObject({ action: 'webhook_networks.granted', details: { networks: [HERE] } });
    await grant(world, null);
  });

  it('is made on the version that was read', async () => {
    const put = (etag?: string) => {
      const request = service.admin.put(path(world), { networks: [] });
      return etag === undefined ? request : request.set('If-Match', etag);
    };
    expect(await service.admin.read(path(world))).toMatchObject({ networks: null, grantedBy: null });
    expect((await put()).status).toBe(428);
    const made = await put('"0"');
    expect([made.status, made.headers.etag]).toEqual([200, expect.stringMatching(/^"1[-"]/)]);
    expect((await put('"0"')).status).toBe(412);
    await grant(world, null);
  });

  it('names networks that are some, and that the setting allows', async () => {
    for (const [networks, pointer] of [
      ['127.0.0.0/8', '/networks'],
      [['127.0.0.1'], '/networks'],
      [['127.0.0.1/8'], '/networks'],
      [[HERE, HERE], '/networks'],
      [[HERE, '10.0.0.0/8'], '/networks/1'],
      [['0.0.0.0/0'], '/networks/0'],
      [['::/0'], '/networks/0'],
      [undefined, '/networks'],
    ] as const) {
      const answer = await service.admin.json('put', path(world), { networks }).set('If-Match', '"0"');
      expect([answer.status, answer.body.errors[0].pointer]).toEqual([422, pointer]);
    }
    const unknown = '/v1/suppliers/00000000-0000-4000-8000-000000000000/webhook-networks';
    expect((await service.admin.get(unknown)).status).toBe(404);
    expect((await service.admin.put(unknown, { networks: [] }).set('If-Match', '"0"')).status).toBe(404);
  });

  it('that is missing is told to administrators, as long as there are endpoints that it is about', async () => {
    const own = await startService();
    try {
      const theirs = await makeWorld(own);
      const notices = async () => (await own.admin.read<{ data: { kind: string }[] }>('/v1/notices')).data;
      expect(await notices()).toEqual([]);
      await theirs.officer.made('/v1/webhook-endpoints', { url: receiver.url });
      expect(await notices()).toMatchObject([
        {
          kind: 'webhook_networks_undecided',
          detail: expect.stringContaining('The endpoints of 1 supplier') as string,
        },
      ]);
      expect((await theirs.officer.read('/v1/notices')).data).toEqual([]);
      const decided = await own.admin.put(path(theirs), { networks: [] }).set('If-Match', '"0"');
      expect(decided.status).toBe(200);
      expect(await notices()).toEqual([]);
    } finally {
      await own.close();
    }
  });
});

describe('what is our own fault', () => {
  it('is no failure of an endpoint: a secret that cannot be opened counts no attempt', async () => {
    const endpoint = await endpointOf(world.officer);
    await asService(
      service.connection,
      `UPDATE webhook_endpoint SET secret = '\\x00' WHERE id = '${endpoint}'`,
    );
    await world.officer.made(`/v1/webhook-endpoints/${endpoint}/test`);
    const leased = `SELECT leased_until IS NOT NULL AS tried, attempt_count, status FROM webhook_delivery WHERE endpoint_id = '${endpoint}'`;
    const { rows } = await eventually(
      () => asOwner(service.connection, leased),
      ({ rows: [one] }) => (one as { tried: boolean }).tried,
    );
    expect(rows).toMatchObject([{ attempt_count: 0, status: 'pending' }]);
    const { rows: endpoints } = await asOwner(
      service.connection,
      `SELECT failing_count, failing_since FROM webhook_endpoint WHERE id = '${endpoint}'`,
    );
    expect(endpoints).toEqual([{ failing_count: 0, failing_since: null }]);
  });

  it('is no "no such delivery": a table that cannot be read is a fault of the service', async () => {
    const broken = await startService();
    try {
      const theirs = await makeWorld(broken);
      const endpoint = await endpointOf(theirs.officer);
      await theirs.officer.made(`/v1/webhook-endpoints/${endpoint}/test`);
      const { data } = await theirs.officer.read<{ data: Delivery[] }>(
        `/v1/webhook-endpoints/${endpoint}/deliveries`,
      );
      const redeliver = () =>
        supertest(broken.url)
          .post(`/v1/webhook-deliveries/${data[0]!.id}/redeliver`)
          .set('Authorization', `Bearer ${theirs.officer.key}`);
      await asOwner(broken.connection, 'REVOKE SELECT ON webhook_endpoint FROM ninety_applicant');
      expect((await redeliver()).status).toBe(500);
      await asOwner(broken.connection, 'GRANT SELECT ON webhook_endpoint TO ninety_applicant');
      expect((await redeliver()).status).toBe(202);
    } finally {
      await broken.close();
    }
  });
});
