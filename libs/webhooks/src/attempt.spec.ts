import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { newId, SecretBox } from '@ninety/platform';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attempt, contextOf } from './attempt.js';
import type { Sending } from './attempt.js';
import { EndpointConcurrency } from './endpoint-concurrency.js';
import { GuardedAgent } from './guarded-agent.js';

let server: Server;
let port: number;
const secrets = SecretBox.open(tmpdir(), [randomBytes(32)]);
const stopped = new AbortController().signal;

beforeAll(async () => {
  server = createServer((_, response) => response.end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.close();
});

function sendingTo(url: string): Sending {
  const endpointId = newId();
  const secret = secrets.seal(`whsec_${randomBytes(32).toString('base64')}`, contextOf(endpointId));
  const none = { previousSecret: null, previousSecretUntil: null, olderSecrets: [] };
  return { eventId: newId(), endpointId, body: '{}', url, secret, ...none };
}

/** As a system that says so of itself when a name is looked up. */
function agentLacking(code: string): GuardedAgent {
  return new GuardedAgent(
    () => true,
    (_host, _options, done) => done(Object.assign(new Error(`${code}: none left`), { code }), []),
  );
}

const tryThrough = (agent: GuardedAgent) =>
  attempt(sendingTo(`http://receiver.example:${port}/`), secrets, agent, stopped);

describe('an attempt', () => {
  it('succeeds where the endpoint answers', async () => {
    const agent = new GuardedAgent(() => true);
    const outcome = await attempt(sendingTo(`http://127.0.0.1:${port}/`), secrets, agent, stopped);
    expect(outcome).toMatchObject({ responseStatus: 200, error: null });
    agent.destroy();
  });

  it.each(['EMFILE', 'ENFILE', 'ENOMEM', 'ENOBUFS', 'EAI_MEMORY'])(
    'is no attempt of the endpoint when this process lacks what it needs: %s',
    async (code) => {
      await expect(tryThrough(agentLacking(code))).rejects.toMatchObject({ code });
    },
  );

  it.each(['ENOTFOUND', 'ECONNREFUSED', 'ECONNRESET', 'EHOSTUNREACH'])(
    'has failed when the endpoint is not there: %s',
    async (code) => {
      expect(await tryThrough(agentLacking(code))).toMatchObject({
        responseStatus: null,
        error: `${code}: none left`,
      });
    },
  );
});

describe('an endpoint that was not tried', () => {
  it('keeps its place as it was, and one that failed gets less', () => {
    const concurrency = new EndpointConcurrency();
    const due = Array.from({ length: 20 }, () => ({ endpointId: 'one', mostInFlight: 16 }));
    concurrency.begin('one', 16);
    concurrency.end('one', 5);
    concurrency.begin('one', 16);
    concurrency.end('one', undefined);
    expect(concurrency.choose(due)).toHaveLength(16);
    concurrency.begin('one', 16);
    concurrency.end('one', null);
    expect(concurrency.choose(due)).toHaveLength(2);
  });
});
