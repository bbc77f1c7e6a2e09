import supertest from 'supertest';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Issuer } from '../support/issuer.js';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { eventually } from '../support/world.js';

let issuer: Issuer;
const services: TestService[] = [];

beforeAll(async () => {
  issuer = await Issuer.start();
});
afterEach(async () => {
  for (const service of services.splice(0)) await service.close();
});
afterAll(() => issuer.close());

/** A service for which Kim is a principal. */
async function start(settings: Record<string, string> = {}): Promise<TestService> {
  const service = await startService({ ...issuer.settings, ...settings });
  services.push(service);
  await service.admin.made('/v1/principals', { name: 'Kim', role: 'auditor', externalSubject: 'kim' });
  return service;
}

const statusOf = async (service: TestService, token: string) =>
  (await service.as(token).get('/v1/me')).status;

describe('while the issuer cannot be reached', () => {
  it('the service starts, and a token whose keys it never read gets 503, until it can be checked', async () => {
    const token = await issuer.token();
    await issuer.goAway();
    const service = await start();
    const answer = await service.as(token).get('/v1/me');
    expect([answer.status, answer.headers['retry-after']]).toEqual([503, '5']);
    const signIn = await supertest(service.url).post('/v1/session').send({ key: token });
    expect([signIn.status, signIn.headers['retry-after']]).toEqual([503, '5']);
    await issuer.comeBack();
    await eventually(
      () => statusOf(service, token),
      (status) => status === 200,
    );
  });

  it('nobody is locked out, however often they try', async () => {
    const token = await issuer.token();
    await issuer.goAway();
    const service = await start({ LOCKOUT_AFTER: '2' });
    for (let tries = 0; tries < 6; tries += 1) expect(await statusOf(service, token)).toBe(503);
    // A wrong key is a wrong key still, and none has been counted before it.
    expect(await statusOf(service, 'ek_wrong_wrong_wrong_wrong')).toBe(401);
    await issuer.comeBack();
    await eventually(
      () => statusOf(service, token),
      (status) => status === 200,
    );
  });

  it('tokens of keys that were read go on being good, and others stay what they are', async () => {
    const service = await start();
    expect(await statusOf(service, await issuer.token())).toBe(200);
    const [good, other, expired, stranger] = [
      await issuer.token(),
      await issuer.token({ audience: 'other' }),
      await issuer.token({ expiresIn: '-5m' }),
      await issuer.token({ subject: 'nobody' }),
    ];
    await issuer.goAway();
    expect(await statusOf(service, good)).toBe(200);
    for (const token of [other, expired, stranger]) expect(await statusOf(service, token)).toBe(401);
    await issuer.comeBack();
  });

  it('a token that is not of its making is refused without asking it', async () => {
    await issuer.goAway();
    const service = await start();
    const [header, , signature] = (await issuer.token()).split('.');
    const payload = Buffer.from(JSON.stringify({ iss: 'https://elsewhere.example', exp: 9_999_999_999 }));
    const others = [`${header}.${payload.toString('base64url')}.${signature}`, 'a.b.c', '..', 'x.y.z'];
    for (const token of others) expect(await statusOf(service, token)).toBe(401);
    await issuer.comeBack();
  });

  it('a sign-in that comes back says that it could not be finished, and not that it was refused', async () => {
    const service = await start();
    const begun = await supertest(service.url).get('/v1/session/oidc').expect(302);
    const cookie = String(begun.headers['set-cookie']).split(';')[0] ?? '';
    const { headers } = await fetch(String(begun.headers.location), { redirect: 'manual' });
    const back = new URL(headers.get('location') ?? '');
    await issuer.goAway();
    const answer = await supertest(service.url)
      .get(back.pathname + back.search)
      .set('Cookie', cookie);
    expect(answer.headers.location).toBe('/?signIn=unreachable');
    const another = await start();
    expect((await supertest(another.url).get('/v1/session/oidc')).headers.location).toBe(
      '/?signIn=unreachable',
    );
    await issuer.comeBack();
  });
});
