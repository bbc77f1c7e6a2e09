import supertest from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADMIN_KEY, asOwner, startService } from '../support/service.js';
import type { TestService } from '../support/service.js';

interface Key {
  id: string;
  key: string;
}

interface Audited {
  action: string;
  resource: string;
  details: Record<string, unknown>;
}

const BREAK_GLASS = 'ek_break_the_glass_in_an_emergency';

let service: TestService;

beforeAll(async () => {
  service = await startService({ BREAK_GLASS_KEY: BREAK_GLASS });
});
afterAll(() => service.close());

const makePrincipal = async (principal: object, by = service) =>
  (await by.admin.made<{ id: string }>('/v1/principals', principal)).id;

const makeKey = (principalId: string, body: object = {}, by = service) =>
  by.admin.made<Key>(`/v1/principals/${principalId}/api-keys`, body);

const audited = async (action: string, by = service) =>
  (await by.admin.read<{ data: Audited[] }>('/v1/audit?limit=200')).data.filter(
    (entry) => entry.action === action,
  );

/** The cookie of a session that was opened with a key or a token. */
async function signIn(key: string, by = service): Promise<string> {
  const answer = await supertest(by.url).post('/v1/session').send({ key });
  expect(answer.status).toBe(201);
  return String(answer.headers['set-cookie']).split(';')[0] ?? '';
}

const meOf = (cookie: string, by = service) => supertest(by.url).get('/v1/me').set('Cookie', cookie);

describe('the break-glass administrator', () => {
  const itself = async () => (await service.as(BREAK_GLASS).read<{ id: string }>('/v1/me')).id;

  it('is neither disabled nor renamed nor given or robbed of a key by another administrator', async () => {
    const id = await itself();
    const [key] = (await service.admin.read<{ data: Key[] }>(`/v1/principals/${id}/api-keys`)).data;
    const etag = (await service.admin.get(`/v1/principals/${id}`)).headers.etag;
    const refused = [
      await service.admin.patch(`/v1/principals/${id}`, { disabled: true }, etag),
      await service.admin.patch(`/v1/principals/${id}`, { name: 'Lou Vega' }, etag),
      await service.admin.delete(`/v1/api-keys/${key!.id}`),
      await service.admin.post(`/v1/principals/${id}/api-keys`, {}),
    ];
    for (const answer of refused) {
      expect(answer.status).toBe(409);
      expect(answer.body.detail).toContain('BREAK_GLASS_KEY');
    }
    expect((await service.as(BREAK_GLASS).get('/v1/principals')).status).toBe(200);
  });

  it('has each use recorded, one by session too', async () => {
    const cookie = await signIn(BREAK_GLASS);
    const before = (await audited('break_glass.used')).length;
    await meOf(cookie).expect(200);
    const used = await audited('break_glass.used');
    expect(used).toHaveLength(before + 1);
    expect(used[0]!.details).toMatchObject({ method: 'GET', route: '/v1/me' });
  });

  it('works again after a start with the variable, whatever an earlier release let be done to it', async () => {
    await asOwner(
      service.connection,
      `UPDATE principal SET disabled_at = now() WHERE break_glass;
       UPDATE api_key SET revoked_at = now() WHERE principal_id IN (SELECT id FROM principal WHERE break_glass)`,
    );
    expect((await service.as(BREAK_GLASS).get('/v1/me')).status).toBe(401);
    const restarted = await startService({ BREAK_GLASS_KEY: BREAK_GLASS }, service.connection);
    try {
      expect((await restarted.as(BREAK_GLASS).get('/v1/me')).status).toBe(200);
    } finally {
      await restarted.close();
    }
  });

  it('ends with its sessions in every process at a start without the variable', async () => {
    const own = await startService({ BREAK_GLASS_KEY: BREAK_GLASS });
    const cookie = await signIn(BREAK_GLASS, own);
    const restarted = await startService({}, own.connection);
    try {
      for (const process of [own, restarted]) {
        await meOf(cookie, process).expect(401);
        expect((await process.as(BREAK_GLASS).get('/v1/me')).status).toBe(401);
      }
    } finally {
      await restarted.close();
      await own.close();
    }
  });

  it("has a key of its own: another caller's is refused at the start, in one line", async () => {
    await expect(startService({ BREAK_GLASS_KEY: ADMIN_KEY })).rejects.toThrow(
      /^BREAK_GLASS_KEY must be another key than BOOTSTRAP_ADMIN_KEY$/,
    );
    const { key } = await makeKey(await makePrincipal({ name: 'Kim', role: 'auditor' }));
    await expect(startService({ BREAK_GLASS_KEY: key }, service.connection)).rejects.toThrow(
      /^BREAK_GLASS_KEY is another caller's key already/,
    );
  });
});

describe('the last administrator', () => {
  it('who has a key stays, beside others who have none that works', async () => {
    const own = await startService({ BREAK_GLASS_KEY: BREAK_GLASS });
    try {
      const first = (await own.admin.read<{ id: string }>('/v1/me')).id;
      const second = await makePrincipal({ name: 'Second', role: 'administrator' }, own);
      const disable = (id: string) =>
        own.as(BREAK_GLASS).patch(`/v1/principals/${id}`, { disabled: true }, '"1"');
      expect((await disable(first)).status).toBe(409);
      const { id: expiring } = await makeKey(second, {}, own);
      await asOwner(own.connection, `UPDATE api_key SET expires_at = now() WHERE id = '${expiring}'`);
      expect((await disable(first)).status).toBe(409);
      await makeKey(second, { scopes: ['applications:read'] }, own);
      expect((await disable(first)).status).toBe(409);
      await makeKey(second, {}, own);
      expect((await disable(first)).status).toBe(200);
    } finally {
      await own.close();
    }
  });

  it('keeps one of two keys that are revoked at once', async () => {
    const own = await startService();
    try {
      const { id } = await own.admin.read<{ id: string }>('/v1/me');
      for (let round = 0; round < 5; round += 1) {
        const { data } = await own.admin.read<{ data: { id: string; revokedAt: string | null }[] }>(
          `/v1/principals/${id}/api-keys?limit=200`,
        );
        const live = data.filter(({ revokedAt }) => revokedAt === null);
        expect(live.length).toBeGreaterThan(0);
        const callers = [own.admin, own.as((await makeKey(id, {}, own)).key)];
        const made = await own.admin.read<{ key: { id: string } }>('/v1/me');
        const other = await callers[1]!.read<{ key: { id: string } }>('/v1/me');
        const statuses = await Promise.all([
          callers[0]!.delete(`/v1/api-keys/${other.key.id}`).then(({ status }) => status),
          callers[1]!.delete(`/v1/api-keys/${made.key.id}`).then(({ status }) => status),
        ]);
        expect(statuses.filter((status) => status === 204)).toHaveLength(1);
        // The first one is what goes on: it is put back where it lost.
        await asOwner(own.connection, `UPDATE api_key SET revoked_at = NULL WHERE id = '${made.key.id}'`);
        await asOwner(own.connection, `UPDATE api_key SET revoked_at = now() WHERE id = '${other.key.id}'`);
      }
    } finally {
      await own.close();
    }
  });
});
