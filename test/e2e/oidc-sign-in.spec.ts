import supertest from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Issuer } from '../support/issuer.js';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';

let issuer: Issuer;
let service: TestService;

beforeAll(async () => {
  issuer = await Issuer.start();
  service = await startService(issuer.settings);
  await service.admin.made('/v1/principals', { name: 'Kim', role: 'auditor', externalSubject: 'kim' });
});
afterAll(async () => {
  await service.close();
  issuer.close();
});

/** Cookies as a browser keeps them. */
const cookiesOf = (answer: { headers: Record<string, unknown> }) =>
  ((answer.headers['set-cookie'] ?? []) as string[]).map((cookie) => cookie.split(';')[0] ?? '').join('; ');

async function begin(returnTo = '/applications') {
  const answer = await supertest(service.url)
    .get(`/v1/session/oidc?returnTo=${encodeURIComponent(returnTo)}`)
    .expect(302);
  const away = new URL(String(answer.headers.location));
  return { away, cookie: cookiesOf(answer), header: String(answer.headers['set-cookie']) };
}

async function throughIssuer(away: URL): Promise<string> {
  const answer = await fetch(away, { redirect: 'manual' });
  const back = new URL(answer.headers.get('location') ?? '');
  return back.pathname + back.search;
}

const finish = (path: string, cookie: string) => supertest(service.url).get(path).set('Cookie', cookie);

describe('signing in at the issuer', () => {
  it('goes there with PKCE, comes back to the page that was asked for, and opens a session', async () => {
    const { away, cookie, header } = await begin();
    expect(away.origin).toBe(issuer.url);
    expect(Object.fromEntries(away.searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: `${service.url}/v1/session/oidc/callback`,
    });
    expect(header).toMatch(/HttpOnly; SameSite=Lax/);
    const answer = await finish(await throughIssuer(away), cookie).expect(302);
    expect(answer.headers.location).toBe('/applications');
    const session = await supertest(service.url)
      .get('/v1/session')
      .set('Cookie', cookiesOf(answer))
      .expect(200);
    expect(session.body.principal).toMatchObject({ name: 'Kim', role: 'auditor', key: null });
  });

  it('comes back to no other site', async () => {
    for (const elsewhere of ['https://evil.example/', '//evil.example', '/\\evil.example']) {
      const { away, cookie } = await begin(elsewhere);
      const answer = await finish(await throughIssuer(away), cookie);
      expect(answer.headers.location).toBe('/');
    }
  });

  it('is refused without the cookie, with another sign-in’s, and with a state that was changed', async () => {
    const [first, second] = [await begin(), await begin()];
    const path = await throughIssuer(second.away);
    const without = await supertest(service.url).get(path);
    expect(without.headers.location).toBe('/?signIn=stale');
    const crossed = await finish(path, first.cookie);
    expect(crossed.headers.location).toBe('/?signIn=refused');
    const changed = await finish(path.replace(/state=[^&]+/, 'state=x'), second.cookie);
    expect(changed.headers.location).toBe('/?signIn=refused');
    for (const answer of [without, crossed, changed])
      expect(cookiesOf(answer)).not.toContain('ninety_session=');
  });

  it('of somebody who is no principal here says so', async () => {
    issuer.subject = 'stranger';
    const { away, cookie } = await begin();
    const answer = await finish(await throughIssuer(away), cookie);
    issuer.subject = 'kim';
    expect(answer.headers.location).toBe('/?signIn=unknown');
  });

  it('is offered where a client is set, and otherwise is not there', async () => {
    expect((await supertest(service.url).get('/v1/session/ways')).body).toEqual({ apiKey: true, oidc: true });
    const plain = await startService();
    try {
      expect((await supertest(plain.url).get('/v1/session/ways')).body.oidc).toBe(false);
      expect((await supertest(plain.url).get('/v1/session/oidc')).status).toBe(404);
    } finally {
      await plain.close();
    }
  });
});
