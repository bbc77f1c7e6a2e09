import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair } from 'jose';
import type { FlattenedJWSInput, JWK } from 'jose';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { IssuerAway, IssuerKeys } from './issuer-keys.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const JWS: FlattenedJWSInput = { payload: '', signature: '' };

let server: Server;
let issuer: string;
let published: unknown;
let isAway: boolean;
let asked: number;
let now: number;
let keys: IssuerKeys;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (isAway) return void response.writeHead(503).end();
    if (request.url === '/jwks') asked += 1;
    const body = request.url === '/jwks' ? { keys: published } : { issuer, jwks_uri: `${issuer}/jwks` };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

beforeEach(async () => {
  published = [await publicKey('k1')];
  [isAway, asked, now] = [false, 0, 0];
  keys = new IssuerKeys(issuer, pino({ level: 'silent' }), () => now);
});

async function publicKey(kid: string): Promise<JWK> {
  const pair = await generateKeyPair('ES256', { extractable: true });
  return { ...(await exportJWK(pair.publicKey)), kid, alg: 'ES256' };
}

const find = (kid: string) => keys.find({ alg: 'ES256', kid }, JWS);

describe("an issuer's keys", () => {
  it('are read once for ten minutes, then again', async () => {
    for (now of [0, 5 * MINUTE_MS, 10 * MINUTE_MS - 1]) await find('k1');
    expect(asked).toBe(1);
    now = 10 * MINUTE_MS;
    await find('k1');
    expect(asked).toBe(2);
  });

  it('are read again at once for a key that is unknown, every five seconds at most', async () => {
    await find('k1');
    published = [await publicKey('k2')];
    now = 4_999;
    await expect(find('k2')).rejects.toMatchObject({ code: 'ERR_JWKS_NO_MATCHING_KEY' });
    now = 5_000;
    await find('k2');
    await expect(find('k1')).rejects.toMatchObject({ code: 'ERR_JWKS_NO_MATCHING_KEY' });
    expect(asked).toBe(2);
  });

  it('are good for a day while the issuer is away, and no longer', async () => {
    await find('k1');
    isAway = true;
    for (now of [HOUR_MS, 12 * HOUR_MS, 24 * HOUR_MS - 1]) await find('k1');
    now = 24 * HOUR_MS;
    await expect(find('k1')).rejects.toThrow(IssuerAway);
    isAway = false;
    now += 5_000;
    await find('k1');
  });

  it('say nothing of a key that may have come while the issuer is away', async () => {
    await find('k1');
    isAway = true;
    now = 5_000;
    await expect(find('k2')).rejects.toThrow(IssuerAway);
    // Not asked again so soon: it is as unknown as before.
    await expect(find('k2')).rejects.toThrow(IssuerAway);
    await find('k1');
  });

  it('are away while what the issuer answers is no set of keys', async () => {
    published = [{}, null];
    await expect(find('k1')).rejects.toThrow(IssuerAway);
  });
});
