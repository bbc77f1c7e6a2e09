import supertest from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '@ninety/platform';
import { Issuer } from '../support/issuer.js';
import { ADMIN_KEY, startService } from '../support/service.js';
import type { TestService } from '../support/service.js';

const PUBLIC = 'https://ninety.example';
/** What a client or a proxy may claim of where the service is. */
const CLAIMS = {
  Host: 'evil.example',
  'X-Forwarded-Host': 'evil.example',
  'X-Forwarded-Proto': 'https',
  Forwarded: 'host=evil.example;proto=https',
};

let issuer: Issuer;
/** With PUBLIC_URL, behind a proxy that is trusted. */
let service: TestService;
/** On this machine alone, without it. */
let local: TestService;

beforeAll(async () => {
  issuer = await Issuer.start();
  const settings = { PUBLIC_URL: `${PUBLIC}/`, TRUSTED_PROXIES: '127.0.0.0/8' };
  service = await startService({ ...issuer.settings, ...settings });
  local = await startService(issuer.settings);
  for (const one of [service, local])
    await one.admin.made('/v1/principals', { name: 'Kim', role: 'auditor', externalSubject: 'kim' });
});
afterAll(async () => {
  await local.close();
  await service.close();
  issuer.close();
});

const begin = (one: TestService, headers: Record<string, string> = {}) =>
  supertest(one.url).get('/v1/session/oidc').set(headers).expect(302);

const redirectOf = (answer: { headers: Record<string, unknown> }) =>
  new URL(String(answer.headers.location)).searchParams.get('redirect_uri');

const cookiesOf = (answer: { headers: Record<string, unknown> }) =>
  (answer.headers['set-cookie'] ?? []) as string[];

describe('the address that the issuer sends browsers back to', () => {
  it('is PUBLIC_URL, whatever a request or a trusted proxy claims', async () => {
    for (const headers of [{}, CLAIMS])
      expect(redirectOf(await begin(service, headers))).toBe(`${PUBLIC}/v1/session/oidc/callback`);
  });

  it('is this machine where there is no PUBLIC_URL, by that of its own names which the browser used', async () => {
    const { port } = new URL(local.url);
    for (const [host, expected] of [
      ['localhost', 'localhost'],
      ['127.0.0.1', '127.0.0.1'],
      ['[::1]', '[::1]'],
      ['evil.example', '127.0.0.1'],
      ['localhost.evil.example', '127.0.0.1'],
    ] as const) {
      const answer = await begin(local, { ...CLAIMS, Host: `${host}:${port}` });
      expect(redirectOf(answer)).toBe(`http://${expected}:${port}/v1/session/oidc/callback`);
    }
    const elsewhere = await begin(local, { Host: 'localhost:1' });
    expect(redirectOf(elsewhere)).toBe(`http://127.0.0.1:${port}/v1/session/oidc/callback`);
  });
});

describe('cookies', () => {
  it('of a service with TLS are bound to its host and to TLS, those of a sign-in at the issuer too', async () => {
    const begun = await begin(service);
    expect(cookiesOf(begun)[0]).toMatch(
      /^__Host-ninety_oidc=[\w-]+; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    const { headers } = await fetch(String(begun.headers.location), { redirect: 'manual' });
    const back = new URL(headers.get('location') ?? '');
    expect(back.origin).toBe(PUBLIC);
    const finished = await supertest(service.url)
      .get(back.pathname + back.search)
      .set('Cookie', cookiesOf(begun)[0]?.split(';')[0] ?? '');
    const [session] = cookiesOf(finished).filter((cookie) => cookie.includes('ninety_session'));
    expect(session).toMatch(
      /^__Host-ninety_session=[\w-]{43}; Path=\/; Expires=.*; HttpOnly; Secure; SameSite=Strict$/,
    );
    const cookie = session?.split(';')[0] ?? '';
    await supertest(service.url).get('/v1/me').set('Cookie', cookie).expect(200);
    // One that another host or a page without TLS could have set is not looked at.
    await supertest(service.url).get('/v1/me').set('Cookie', cookie.replace('__Host-', '')).expect(401);
  });

  it('of one without TLS are what they were, whatever protocol a client claims', async () => {
    const answer = await supertest(local.url).post('/v1/session').set(CLAIMS).send({ key: ADMIN_KEY });
    expect(cookiesOf(answer)[0]).toMatch(
      /^ninety_session=[^;]+; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Strict$/,
    );
  });
});

describe('what the service says of where it is', () => {
  it('names PUBLIC_URL in its description, and no host anywhere that a request claimed', async () => {
    const { body } = await supertest(service.url).get('/openapi.json').set(CLAIMS);
    expect(body.servers).toEqual([{ url: PUBLIC }]);
    const { body: plain } = await supertest(local.url).get('/openapi.json').set(CLAIMS);
    expect(JSON.stringify(plain.servers ?? [])).not.toContain('evil');
    const paths = ['/', '/docs', '/openapi.json', '/v1/session/ways', '/v1/me', '/nothing', '/health/ready'];
    for (const one of [service, local])
      for (const path of paths) {
        const answer = await supertest(one.url).get(path).set(CLAIMS);
        expect(JSON.stringify(answer.headers) + answer.text).not.toContain('evil.example');
      }
  });

  it('is where a thing was made, as a path', async () => {
    const made = await service.admin
      .post('/v1/suppliers', { name: 'Intel Corporation', country: 'US' })
      .set(CLAIMS);
    expect(made.headers.location).toBe(`/v1/suppliers/${made.body.id}`);
  });
});

describe('a sign-in at the issuer', () => {
  const come = async (goOn: (path: string, cookie: string) => Promise<string[]>) => {
    const begun = await begin(local);
    const { headers } = await fetch(String(begun.headers.location), { redirect: 'manual' });
    const back = new URL(headers.get('location') ?? '');
    return goOn(back.pathname + back.search, cookiesOf(begun)[0]?.split(';')[0] ?? '');
  };

  it('comes back once: whoever repeats it, in another process too, gets no session', async () => {
    const other = await startService(issuer.settings, local.connection);
    try {
      const answers = await come(async (path, cookie) => {
        const locations: string[] = [];
        for (const { url } of [local, local, other]) {
          const answer = await supertest(url).get(path).set('Cookie', cookie).expect(302);
          locations.push(String(answer.headers.location));
        }
        return locations;
      });
      expect(answers).toEqual(['/', '/?signIn=stale', '/?signIn=stale']);
    } finally {
      await other.close();
    }
  });
});

describe('PUBLIC_URL', () => {
  const oidc = { OIDC_ISSUER: 'https://issuer.example', OIDC_AUDIENCE: 'ninety', OIDC_CLIENT_ID: 'console' };

  it('is needed where the console signs in at an issuer and others than this machine come', () => {
    for (const reached of [
      { HOST: '0.0.0.0' },
      { HOST: '::' },
      { HOST: '10.0.0.1' },
      { TRUSTED_PROXIES: '127.0.0.1/32' },
    ]) {
      expect(() => readConfig({ ...oidc, ...reached })).toThrow(
        /^PUBLIC_URL is required when OIDC_CLIENT_ID is set/,
      );
      expect(readConfig({ ...oidc, ...reached, PUBLIC_URL: PUBLIC }).publicUrl).toBe(PUBLIC);
    }
    for (const alone of [{}, { HOST: '' }, { HOST: 'localhost' }, { HOST: '::1' }, { HOST: '127.0.0.9' }])
      expect(readConfig({ ...oidc, ...alone }).publicUrl).toBeNull();
    const worker = { ROLE: 'worker', HOST: '0.0.0.0', DATABASE_URL: 'postgres://db/ninety' };
    expect(readConfig({ ...oidc, ...worker }).publicUrl).toBeNull();
  });

  it('is an absolute address without a path', () => {
    for (const wrong of [
      'ninety.example',
      '/v1',
      'ftp://ninety.example',
      'https://a:b@ninety.example',
      'https://ninety.example/app',
      'https://ninety.example/?a',
      'https://ninety.example/#a',
    ])
      expect(() => readConfig({ PUBLIC_URL: wrong })).toThrow(/^PUBLIC_URL must be an /);
    expect(readConfig({ PUBLIC_URL: 'https://NINETY.example:443/' }).publicUrl).toBe(PUBLIC);
  });
});
