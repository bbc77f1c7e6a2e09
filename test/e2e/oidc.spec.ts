import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT } from 'jose';
import type { CryptoKey, JWK } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { eventually } from '../support/world.js';

let server: Server;
let issuer: string;
let service: TestService;
let signer: CryptoKey;
let publicKey: CryptoKey;
/** What the issuer publishes. */
let published: JWK[];
let stranger: CryptoKey;

beforeAll(async () => {
  const keys = await generateKeyPair('ES256');
  signer = keys.privateKey;
  publicKey = keys.publicKey;
  stranger = (await generateKeyPair('ES256')).privateKey;
  published = [{ ...(await exportJWK(keys.publicKey)), kid: 'k1', alg: 'ES256' }];
  server = createServer((request, response) => {
    const body = request.url === '/jwks' ? { keys: published } : { issuer, jwks_uri: `${issuer}/jwks` };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  service = await startService({ OIDC_ISSUER: issuer, OIDC_AUDIENCE: 'ninety', LOCKOUT_AFTER: '0' });
  await service.admin.made('/v1/principals', { name: 'Kim', role: 'auditor', externalSubject: 'kim' });
});
afterAll(async () => {
  await service.close();
  server.close();
});

interface Claims {
  subject?: string;
  audience?: string;
  expiresIn?: string;
  key?: CryptoKey;
  kid?: string;
}

function token({
  subject = 'kim',
  audience = 'ninety',
  expiresIn = '5m',
  key = signer,
  kid = 'k1',
}: Claims = {}): Promise<string> {
  return new SignJWT({})
    .setProtectedHeader({ alg: 'ES256', kid })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(subject)
    .setExpirationTime(expiresIn)
    .sign(key);
}

const me = async (bearer: string) => service.as(bearer).get('/v1/me');

describe('a token of the configured issuer', () => {
  it('is the principal whose externalSubject it names', async () => {
    const answer = await me(await token());
    expect([answer.status, answer.body.role]).toEqual([200, 'auditor']);
  });

  it('is refused with another audience, another key, no principal, or after its time', async () => {
    const bad = [
      await token({ audience: 'other' }),
      await token({ key: stranger }),
      await token({ subject: 'nobody' }),
      await token({ expiresIn: '-5m' }),
    ];
    for (const bearer of bad) expect((await me(bearer)).status).toBe(401);
  });

  it('is refused when it is signed with a shared secret or not at all', async () => {
    const [, payload] = (await token()).split('.');
    const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
    const shared = await new SignJWT({})
      .setProtectedHeader({ alg: 'HS256', kid: 'k1' })
      .setIssuer(issuer)
      .setAudience('ninety')
      .setSubject('kim')
      .setExpirationTime('5m')
      .sign(Buffer.from('k1'.repeat(20)));
    for (const bearer of [none, shared]) expect((await me(bearer)).status).toBe(401);
  });

  it('is refused when it is signed with the public key as if that were a shared secret', async () => {
    const secrets = [await exportSPKI(publicKey), JSON.stringify(published[0])];
    for (const secret of secrets) {
      const confused = await new SignJWT({})
        .setProtectedHeader({ alg: 'HS256', kid: 'k1' })
        .setIssuer(issuer)
        .setAudience('ninety')
        .setSubject('kim')
        .setExpirationTime('5m')
        .sign(Buffer.from(secret));
      expect((await me(confused)).status).toBe(401);
    }
  });

  it('is accepted when its clock is less than a minute off', async () => {
    expect((await me(await token({ expiresIn: '-1s' }))).status).toBe(200);
    expect((await me(await token({ expiresIn: '-90s' }))).status).toBe(401);
  });

  it('is accepted when the issuer has a new key, and no more when the old one is withdrawn', async () => {
    const fresh = await generateKeyPair('ES256');
    const old = published;
    published = [{ ...(await exportJWK(fresh.publicKey)), kid: 'k2', alg: 'ES256' }];
    try {
      // The issuer's keys are read again after some seconds at the earliest.
      await eventually(
        async () => (await me(await token({ key: fresh.privateKey, kid: 'k2' }))).status,
        (status) => status === 200,
      );
      expect((await me(await token())).status).toBe(401);
    } finally {
      published = old;
    }
  });
});
