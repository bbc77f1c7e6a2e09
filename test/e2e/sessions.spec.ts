import supertest from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asOwner, asService, startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { makeWorld } from '../support/world.js';
import type { World } from '../support/world.js';

interface Browser {
  readonly cookie: string;
  readonly csrf: string;
}

let service: TestService;
let world: World;

beforeAll(async () => {
  service = await startService();
  world = await makeWorld(service);
});
afterAll(() => service.close());

const anybody = () => supertest(service.url);

async function signIn(key = world.officer.key): Promise<Browser> {
  const answer = await anybody().post('/v1/session').send({ key });
  expect(answer.status).toBe(201);
  const [cookie] = answer.get('Set-Cookie') ?? [];
  return { cookie: cookie!.split(';')[0]!, csrf: answer.body.csrfToken as string };
}

const get = (path: string, { cookie }: Browser) => anybody().get(path).set('Cookie', cookie);
const party = { name: 'Harmless Oy', country: 'FI', kind: 'organization' };
const post = ({ cookie, csrf }: Browser, token = csrf) =>
  anybody().post('/v1/parties').set('Cookie', cookie).set('X-CSRF-Token', token).send(party);

describe('signing in', () => {
  it('with a key sets a cookie that no script reads and no other site sends, and answers who it is', async () => {
    const answer = await anybody().post('/v1/session').send({ key: world.officer.key });
    expect(answer.body).toMatchObject({
      principal: { role: 'compliance_officer', supplierId: world.supplierId },
    });
    const [cookie] = answer.get('Set-Cookie') ?? [];
    expect(cookie).toMatch(/^ninety_session=[\w-]{43}; Path=\/; Expires=.*; HttpOnly; SameSite=Strict$/);
    expect(JSON.stringify(answer.body)).not.toContain(world.officer.key!.slice(-20));
  });

  it('with a wrong key is refused and counted as a guess', async () => {
    const strict = await startService({ LOCKOUT_AFTER: '2' });
    try {
      const statuses: number[] = [];
      for (let tries = 0; tries < 4; tries += 1)
        statuses.push((await supertest(strict.url).post('/v1/session').send({ key: 'ek_wrong' })).status);
      expect(statuses).toEqual([401, 401, 429, 429]);
    } finally {
      await strict.close();
    }
  });

  it('needs a key', async () => {
    const answer = await anybody().post('/v1/session').send({});
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([422, '/key']);
  });
});

describe('a session', () => {
  it('reads what its principal may, and writes with the token that the same site knows', async () => {
    const browser = await signIn();
    expect((await get('/v1/applications', browser)).status).toBe(200);
    expect((await get('/v1/principals', browser)).status).toBe(403);
    expect((await post(browser)).status).toBe(201);
    const current = await get('/v1/session', browser);
    expect(current.body).toMatchObject({ csrfToken: browser.csrf });
  });

  it('writes nothing for another site, which has the cookie sent but not the token', async () => {
    const browser = await signIn();
    const other = await signIn();
    for (const token of ['', 'x', other.csrf]) expect((await post(browser, token)).status).toBe(403);
    const bare = await anybody().delete('/v1/session').set('Cookie', browser.cookie);
    expect(bare.status).toBe(403);
  });

  it('ends when it is signed out, for good', async () => {
    const browser = await signIn();
    const out = await anybody()
      .delete('/v1/session')
      .set('Cookie', browser.cookie)
      .set('X-CSRF-Token', browser.csrf);
    expect(out.status).toBe(204);
    expect(String(out.headers['set-cookie'])).toContain('ninety_session=;');
    expect((await get('/v1/me', browser)).status).toBe(401);
  });

  it('ends with its key, with its time, and when nobody used it for an hour', async () => {
    const made = await service.admin.made<{ id: string }>('/v1/principals', { name: 'Kim', role: 'auditor' });
    const key = await service.admin.made<{ id: string; key: string }>(
      `/v1/principals/${made.id}/api-keys`,
      {},
    );
    const revoked = await signIn(key.key);
    await service.admin.delete(`/v1/api-keys/${key.id}`);
    expect((await get('/v1/me', revoked)).status).toBe(401);

    for (const change of ["expires_at = now() - interval '1 s'", "seen_at = now() - interval '61 min'"]) {
      const browser = await signIn();
      await asService(service.connection, `UPDATE console_session SET ${change}`);
      expect((await get('/v1/me', browser)).status).toBe(401);
    }
  });

  it('may no more than its key, and is kept as a hash', async () => {
    const made = await service.admin.made<{ id: string }>('/v1/principals', { name: 'Kim', role: 'auditor' });
    const { key } = await service.admin.made<{ key: string }>(`/v1/principals/${made.id}/api-keys`, {
      scopes: ['applications:read'],
    });
    const browser = await signIn(key);
    expect((await get('/v1/applications', browser)).status).toBe(200);
    expect((await get('/v1/audit', browser)).status).toBe(403);
    const { rows } = await asOwner(service.connection, 'SELECT * FROM console_session');
    expect(JSON.stringify(rows)).not.toContain(browser.cookie.split('=')[1]);
  });

  it('is opened and closed in the audit record', async () => {
    const { data } = await service.admin.read<{ data: { action: string }[] }>('/v1/audit?limit=200');
    const actions = data.map(({ action }) => action);
    expect(actions).toEqual(expect.arrayContaining(['session.opened', 'session.closed']));
  });
});
