import { once } from 'node:events';
import { Agent, get } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';

const EVENTS = 'text/event-stream';

interface Described {
  paths: Record<string, { get?: { responses: Record<string, { content?: Record<string, unknown> }> } }>;
}

let service: TestService;

beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

describe('a stream of events', () => {
  it('tells proxies on its way to hold nothing back, whichever stream it is', async () => {
    const { paths } = await service.admin.read<Described>('/openapi.json');
    const streams = Object.keys(paths).filter((path) =>
      Object.values(paths[path]?.get?.responses ?? {}).some(({ content }) => content && EVENTS in content),
    );
    expect(streams).toContain('/v1/changes');
    for (const path of streams) {
      const leaving = new AbortController();
      const { status, headers } = await fetch(`${service.url}${path}`, {
        headers: { accept: EVENTS, authorization: `Bearer ${service.admin.key}` },
        signal: leaving.signal,
      });
      expect([path, status, headers.get('x-accel-buffering')]).toEqual([path, 200, 'no']);
      expect(headers.get('cache-control')).toMatch(/\bno-(cache|store)\b/);
      expect(headers.get('content-type')).toContain(EVENTS);
      leaving.abort();
    }
  });
});

describe('a service that stops', () => {
  it('waits for no connection on which nothing was asked yet, nor for one whose stream it ended', async () => {
    const stopping = await startService();
    const door = stopping.app.getHttpServer();
    // Kept for ever, unless the service ends them.
    door.keepAliveTimeout = 0;
    const { hostname, port } = new URL(stopping.url);
    const agent = new Agent({ keepAlive: true });
    const headers = { accept: EVENTS, authorization: `Bearer ${stopping.admin.key}` };
    const request = get(`${stopping.url}/v1/changes`, { agent, headers });
    const [answer] = (await once(request, 'response')) as [IncomingMessage];
    const early = connect(Number(port), hostname);
    await once(early, 'connect');
    answer.resume();
    const ended = Promise.all([once(answer, 'end'), once(early, 'close')]);
    early.resume();
    await stopping.close();
    await ended;
    agent.destroy();
  });
});
