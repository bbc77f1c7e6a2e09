import { once } from 'node:events';
import { request as send } from 'node:http';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SecretBox } from '@ninety/platform';
import { resealSecrets } from '@ninety/composition';
import { Webhook } from 'standardwebhooks';
import supertest from 'supertest';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Issuer } from '../support/issuer.js';
import { WAIT_MS } from '../support/patience.js';
import { Receiver } from '../support/receiver.js';
import { ADMIN_KEY, asOwner, asService, startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { Following } from '../support/stream.js';
import { draftFor, eventually, makeWorld } from '../support/world.js';

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
/** Another process on the same database. */
let second: TestService;
let issuer: Issuer;
/** Where uploads are spooled, of this file's services alone. */
const folder = mkdtempSync(join(tmpdir(), 'ninety-uploads-'));

beforeAll(async () => {
  vi.stubEnv('TMPDIR', folder);
  issuer = await Issuer.start();
  const ENCRYPTION_KEYS = Buffer.alloc(32, 1).toString('base64');
  const settings = { BREAK_GLASS_KEY: BREAK_GLASS, ENCRYPTION_KEYS, ...issuer.settings };
  service = await startService(settings);
  second = await startService(settings, service.connection);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await second.close();
  await service.close();
  issuer.close();
  rmSync(folder, { recursive: true, force: true });
});

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
    await asService(
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
      // By hand, which the record tells.
      own.isWhole = false;
      await asService(own.connection, `UPDATE api_key SET expires_at = now() WHERE id = '${expiring}'`);
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
        // The first one is what goes on: it is put back where it lost, by hand, which the record tells.
        own.isWhole = false;
        await asService(own.connection, `UPDATE api_key SET revoked_at = NULL WHERE id = '${made.key.id}'`);
        await asService(own.connection, `UPDATE api_key SET revoked_at = now() WHERE id = '${other.key.id}'`);
      }
    } finally {
      await own.close();
    }
  });
});

/** What takes a caller away, and how it is done to one. */
interface Ending {
  readonly what: string;
  readonly key?: object;
  readonly bySession?: boolean;
  readonly end: (made: { principalId: string; key: Key; cookie: string; csrf: string }) => Promise<unknown>;
}

const ENDINGS: readonly Ending[] = [
  {
    what: 'its principal is disabled',
    end: ({ principalId }) => service.admin.patch(`/v1/principals/${principalId}`, { disabled: true }, '"1"'),
  },
  { what: 'its key is revoked', end: ({ key }) => service.admin.delete(`/v1/api-keys/${key.id}`) },
  {
    what: 'its key is over',
    end: ({ key }) =>
      asService(service.connection, `UPDATE api_key SET expires_at = now() WHERE id = '${key.id}'`),
  },
  {
    what: "its key's scopes are narrowed",
    end: ({ key }) =>
      asService(service.connection, `UPDATE api_key SET scopes = '{parties:read}' WHERE id = '${key.id}'`),
  },
  {
    what: "its key's networks are narrowed",
    end: ({ key }) =>
      asService(
        service.connection,
        `UPDATE api_key SET allowed_networks = '{203.0.113.0/24}' WHERE id = '${key.id}'`,
      ),
  },
  {
    what: 'its session is signed out',
    bySession: true,
    end: ({ cookie, csrf }) =>
      supertest(service.url)
        .delete('/v1/session')
        .set('Cookie', cookie)
        .set('X-CSRF-Token', csrf)
        .expect(204),
  },
  {
    what: 'its session is over',
    bySession: true,
    end: () => asService(service.connection, 'UPDATE console_session SET expires_at = now()'),
  },
  {
    what: 'its session was idle for an hour',
    bySession: true,
    end: () =>
      asService(service.connection, "UPDATE console_session SET seen_at = now() - interval '60 minutes'"),
  },
  {
    what: "its session's key is revoked",
    bySession: true,
    end: ({ key }) => service.admin.delete(`/v1/api-keys/${key.id}`),
  },
];

describe('a stream', () => {
  it.each(ENDINGS)('ends within a second or two when $what, in every process', async ({ bySession, end }) => {
    const principalId = await makePrincipal({ name: 'Kim', role: 'auditor' });
    const key = await makeKey(principalId);
    const opened = await supertest(service.url).post('/v1/session').send({ key: key.key });
    const cookie = String(opened.headers['set-cookie']).split(';')[0] ?? '';
    const headers: Record<string, string> = bySession ? { cookie } : { authorization: `Bearer ${key.key}` };
    const streams = [await Following.open(service.url, headers), await Following.open(second.url, headers)];
    const bystander = await Following.open(service.url, { authorization: `Bearer ${ADMIN_KEY}` });
    try {
      await end({ principalId, key, cookie, csrf: opened.body.csrfToken as string });
      for (const stream of streams) expect((await stream.end()).how).toBe('whole');
      const again = await Following.open(service.url, headers);
      expect([401, 403]).toContain(again.answer.statusCode);
      expect(bystander.ended).toBeNull();
    } finally {
      for (const stream of [...streams, bystander]) stream.close();
    }
  });

  it('ends with the token that it was opened with', async () => {
    await makePrincipal({ name: 'Robin', role: 'auditor', externalSubject: 'robin' });
    const token = await issuer.token({ subject: 'robin', expiresIn: '3s' });
    const stream = await Following.open(service.url, { authorization: `Bearer ${token}` });
    expect((await stream.end()).how).toBe('whole');
  });
});

/** What lies on disk of uploads. */
const spooled = () => readdirSync(folder).filter((name) => name.startsWith('ninety-upload-'));
const nothingSpooled = () =>
  eventually(
    () => Promise.resolve(spooled()),
    (files) => files.length === 0,
  );

describe('a download', () => {
  it('is cut off when its key is revoked meanwhile', async () => {
    const { supplierId, officer } = await makeWorld(service);
    const draft = await draftFor(officer);
    const bytes = Buffer.alloc(24 * 1_048_576, 'x');
    const path = `/v1/applications/${draft.id}/attachments`;
    const document = await officer.post(path).field('kind', 'specification').attach('file', bytes, 'a.txt');
    const reader = await makePrincipal({ name: 'Dana', role: 'compliance_officer', supplierId });
    const key = await makeKey(reader);
    const request = send(`${service.url}${path}/${document.body.id}/content`, {
      headers: { authorization: `Bearer ${key.key}` },
      agent: false,
    });
    request.end();
    const [answer] = (await once(request, 'response')) as [IncomingMessage];
    let [read, isCut] = [0, false];
    answer.pause().on('error', () => (isCut = true));
    const over = new Promise((resolve) => answer.once('close', resolve));
    const stream = await Following.open(service.url, { authorization: `Bearer ${key.key}` });
    await service.admin.delete(`/v1/api-keys/${key.id}`);
    // Who came first is ended first.
    await stream.end();
    answer.on('data', (chunk: Buffer) => (read += chunk.length)).resume();
    await over;
    expect(isCut).toBe(true);
    expect(read).toBeLessThan(bytes.length);
  });
});

describe('an upload', () => {
  /** The beginning of a request with a body, whose rest is still to come. */
  async function begin(path: string, headers: Record<string, string>, first: string): Promise<ClientRequest> {
    const request = send(service.url + path, { method: 'POST', headers, agent: false });
    request.on('error', () => undefined);
    request.write(first);
    await eventually(
      () => Promise.resolve(spooled()),
      (files) => files.length > 0,
    );
    return request;
  }

  const answerOf = async (request: ClientRequest) =>
    ((await once(request, 'response')) as [IncomingMessage])[0];

  it.each([
    ['a file of applications', '/v1/bulk-filings?submit=false', 'application/x-ndjson', '{}\n'],
    [
      'a document',
      '',
      'multipart/form-data; boundary=b',
      '--b\r\nContent-Disposition: form-data; name="kind"\r\n\r\nspecification\r\n' +
        '--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nthe beginning',
    ],
  ])(
    'of %s is refused when its key is revoked meanwhile, and leaves no file',
    async (_, path, type, first) => {
      const { supplierId, officer } = await makeWorld(service);
      const id = await makePrincipal({ name: 'Dana', role: 'compliance_officer', supplierId });
      const key = await makeKey(id);
      const draft = await draftFor(officer);
      const headers = { authorization: `Bearer ${key.key}`, 'content-type': type };
      const request = await begin(path || `/v1/applications/${draft.id}/attachments`, headers, first);
      await service.admin.delete(`/v1/api-keys/${key.id}`);
      const answer = await answerOf(request);
      expect(answer.statusCode).toBe(401);
      expect(answer.headers['content-type']).toContain('application/problem+json');
      await nothingSpooled();
      request.destroy();
    },
  );

  it('leaves no file when its sender goes away', async () => {
    const { officer } = await makeWorld(service);
    const headers = { authorization: `Bearer ${officer.key}`, 'content-type': 'application/x-ndjson' };
    const request = await begin('/v1/bulk-filings', headers, '{}\n');
    request.destroy();
    await nothingSpooled();
  });
});

describe('a session', () => {
  const open = async (key: string, by = service) => supertest(by.url).post('/v1/session').send({ key });
  /** A session that worked, bought with a token of two seconds, or of as many as a busy machine needs to show that it does. */
  const briefly = async (tokenFor: (expiresIn: string) => Promise<string>): Promise<string> => {
    for (let seconds = 2; ; seconds *= 2) {
      const answer = await open(await tokenFor(`${seconds}s`));
      const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? '';
      if ((await meOf(cookie)).status === 200) return cookie;
      if (seconds * 1_000 > WAIT_MS) throw new Error(`no session works: ${answer.status} ${answer.text}`);
    }
  };

  it('never outlives the token that bought it', async () => {
    await makePrincipal({ name: 'Sam', role: 'auditor', externalSubject: 'sam' });
    const token = await issuer.token({ subject: 'sam', expiresIn: '60s' });
    const { body } = await open(token);
    expect(Date.parse(body.expiresAt as string)).toBeLessThanOrEqual(Date.now() + 60_000);
    const cookie = await briefly((expiresIn) => issuer.token({ subject: 'sam', expiresIn }));
    await eventually(
      async () => (await meOf(cookie)).status,
      (status) => status === 401,
    );
  });

  it('is not opened with a token that is over, though the clock may be a minute off', async () => {
    await makePrincipal({ name: 'Toni', role: 'auditor', externalSubject: 'toni' });
    const token = await issuer.token({ subject: 'toni', expiresIn: '-30s' });
    expect((await service.as(token).get('/v1/me')).status).toBe(200);
    expect((await open(token)).status).toBe(401);
  });

  it('never outlives the key that bought it, nor the longest time that the settings give it', async () => {
    const id = await makePrincipal({ name: 'Uli', role: 'auditor' });
    const expiresAt = new Date(Date.now() + 90_000).toISOString();
    const { key } = await makeKey(id, { expiresAt });
    expect((await open(key)).body.expiresAt).toBe(expiresAt);
    const brief = await startService({ SESSION_HOURS: '1' }, service.connection);
    try {
      const { key: lasting } = await makeKey(id);
      const { body } = await open(lasting, brief);
      const hours = (Date.parse(body.expiresAt as string) - Date.now()) / 3_600_000;
      expect(hours).toBeLessThanOrEqual(1);
      expect(hours).toBeGreaterThan(0.9);
    } finally {
      await brief.close();
    }
  });

  it('may no more than its key may by now, and from where it may be used by now', async () => {
    const id = await makePrincipal({ name: 'Val', role: 'auditor' });
    const { id: keyId, key } = await makeKey(id);
    const cookie = await signIn(key);
    const alter = (change: string) =>
      asService(service.connection, `UPDATE api_key SET ${change} WHERE id = '${keyId}'`);
    const audit = () => supertest(service.url).get('/v1/audit').set('Cookie', cookie);
    await audit().expect(200);
    await alter("scopes = '{applications:read}'");
    await audit().expect(403);
    await alter("scopes = '{}', allowed_networks = '{203.0.113.0/24}'");
    await audit().expect(403);
  });

  it('of the issuer ends when the settings name it no more, or another', async () => {
    await makePrincipal({ name: 'Wim', role: 'auditor', externalSubject: 'wim' });
    const cookie = await signIn(await issuer.token({ subject: 'wim' }));
    const other = await Issuer.start();
    for (const settings of [{}, other.settings] as const) {
      const changed = await startService(settings, service.connection);
      await meOf(cookie, changed).expect(401);
      await changed.close();
    }
    other.close();
    await meOf(cookie).expect(200);
  });

  it('gives way to the one that the same browser opens next', async () => {
    const { key } = await makeKey(await makePrincipal({ name: 'Xin', role: 'auditor' }));
    const first = await signIn(key);
    const next = await supertest(service.url).post('/v1/session').set('Cookie', first).send({ key });
    const cookie = String(next.headers['set-cookie']).split(';')[0] ?? '';
    expect(cookie).not.toBe(first);
    await meOf(first).expect(401);
    await meOf(cookie).expect(200);
  });
});

describe('lockout', () => {
  it('counts the 64 bits of an IPv6 network as one address, and IPv4 in its clothes as IPv4', async () => {
    const settings = { LOCKOUT_AFTER: '4', TRUSTED_PROXIES: '127.0.0.0/8' };
    const strict = await startService(settings, service.connection);
    const guess = async (from: string) =>
      (await strict.as('ek_wrong_wrong_wrong_wrong').get('/v1/me').set('X-Forwarded-For', from)).status;
    try {
      const statuses: number[] = [];
      for (const host of ['1', '2', 'dead:beef:1:2', 'ffff:ffff:ffff:ffff', '5'])
        statuses.push(await guess(`2001:db8:0:7:${host.includes(':') ? host : `:${host}`}`));
      expect(statuses).toEqual([401, 401, 401, 401, 429]);
      expect(await guess('2001:db8:0:8::1')).toBe(401);
      for (const from of ['192.0.2.1', '::ffff:192.0.2.1', '192.0.2.1', '::ffff:c000:201'])
        expect(await guess(from)).toBe(401);
      expect(await guess('192.0.2.1')).toBe(429);
      expect(await guess('192.0.2.2')).toBe(401);
    } finally {
      await strict.close();
    }
  });
});

describe("a webhook's secret", () => {
  it('signs for a day after it was rotated away, though it is rotated again meanwhile, and no longer', async () => {
    const receiver = await Receiver.start();
    try {
      const { officer } = await makeWorld(service);
      const made = await officer.made<{ id: string; secret: string }>('/v1/webhook-endpoints', {
        url: receiver.url,
      });
      const path = `/v1/webhook-endpoints/${made.id}`;
      const rotate = async () => (await officer.made<{ secret: string }>(`${path}/rotate-secret`)).secret;
      const secrets = [made.secret, await rotate(), await rotate(), await rotate()];
      /** Which of the secrets made a signature of the newest delivery. */
      const signing = async (): Promise<number[]> => {
        const before = receiver.raw.length;
        await officer.made(`${path}/test`);
        await eventually(
          () => Promise.resolve(receiver.raw.length),
          (count) => count > before,
        );
        const { headers, body } = receiver.raw.at(-1)!;
        const made = (secret: string) =>
          new Webhook(secret).sign(
            String(headers['webhook-id']),
            new Date(Number(headers['webhook-timestamp']) * 1_000),
            body,
          );
        const signatures = String(headers['webhook-signature']).split(' ');
        return secrets.flatMap((secret, index) => (signatures.includes(made(secret)) ? [index] : []));
      };
      expect(await signing()).toEqual([0, 1, 2, 3]);
      const end = (index: number) =>
        asService(
          service.connection,
          `UPDATE webhook_endpoint SET older_secrets =
             jsonb_set(older_secrets, '{${index},until}', to_jsonb(now())) WHERE id = '${made.id}'`,
        );
      await end(0);
      expect(await signing()).toEqual([1, 2, 3]);
      await end(1);
      await asService(
        service.connection,
        `UPDATE webhook_endpoint SET previous_secret_until = now() WHERE id = '${made.id}'`,
      );
      expect(await signing()).toEqual([3]);
    } finally {
      receiver.close();
    }
  });

  it('is sealed with the newest encryption key whenever it was rotated away, so that the old key may go', async () => {
    const [old, fresh] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
    const keys = (...all: Buffer[]) => ({
      ENCRYPTION_KEYS: all.map((key) => key.toString('base64')).join(','),
    });
    const before = await startService(keys(old));
    const after = await startService(keys(fresh, old), before.connection);
    // Whoever has the old key alone reads nothing of it any more.
    before.isWhole = false;
    try {
      const { officer } = await makeWorld(before);
      const url = 'https://hooks.example/';
      const { id } = await officer.made<{ id: string }>('/v1/webhook-endpoints', { url });
      for (let times = 0; times < 3; times += 1)
        await officer.made(`/v1/webhook-endpoints/${id}/rotate-secret`);
      expect(await resealSecrets(after.app)).toBeGreaterThan(0);
      expect(await resealSecrets(after.app)).toBe(0);
      const { rows } = await asOwner(
        before.connection,
        `SELECT secret, previous_secret, older_secrets FROM webhook_endpoint WHERE id = '${id}'`,
      );
      const [row] = rows as {
        secret: Buffer;
        previous_secret: Buffer;
        older_secrets: { secret: string }[];
      }[];
      const older = row!.older_secrets.map(({ secret }) => Buffer.from(secret, 'base64'));
      const box = SecretBox.open(mkdtempSync(join(folder, 'key-')), [fresh]);
      const opened = [row!.secret, row!.previous_secret, ...older].map((sealed) =>
        box.open(sealed, `webhook_endpoint ${id}`),
      );
      expect(opened).toEqual(Array.from({ length: 4 }, () => expect.stringMatching(/^whsec_/) as string));
    } finally {
      await after.close();
      await before.close();
    }
  });
});
