import { once } from 'node:events';
import { get } from 'node:http';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { WAIT_MS } from '../support/patience.js';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { eventually, filed, makeWorld, record } from '../support/world.js';
import type { World } from '../support/world.js';

let service: TestService;
let world: World;

beforeAll(async () => {
  service = await startService();
  world = await makeWorld(service);
});
afterAll(() => service.close());

/** What a browser hears. */
class Listener {
  heard = '';

  private constructor(private readonly request: ClientRequest) {}

  static async open({ key }: Client, url = service.url): Promise<Listener> {
    const headers = { authorization: `Bearer ${key}`, accept: 'text/event-stream' };
    const request = get(`${url}/v1/changes`, { headers, agent: false }).on('error', () => undefined);
    const listener = new Listener(request);
    const [answer] = (await once(request, 'response')) as [IncomingMessage];
    expect(answer.headers['content-type']).toContain('text/event-stream');
    answer.setEncoding('utf8').on('data', (text: string) => (listener.heard += text));
    answer.on('error', () => undefined);
    await listener.hears('hello');
    return listener;
  }

  close(): void {
    this.request.destroy();
  }

  hears(text: string): Promise<string> {
    return eventually(
      () => Promise.resolve(this.heard),
      (heard) => heard.includes(text),
    );
  }
}

describe('what has changed', () => {
  it('is told to whoever may see it, and to nobody else', async () => {
    const other = await makeWorld(service);
    const defense = await world.reviewer('Defense');
    const energy = await world.reviewer('Energy');
    const callers = [world.officer, world.bis, other.officer, defense, energy];
    const listeners = await Promise.all(callers.map((caller) => Listener.open(caller)));
    const [own, bis, stranger, referred, unreferred] = listeners as [
      Listener,
      Listener,
      Listener,
      Listener,
      Listener,
    ];
    try {
      const application = await filed(world.officer);
      const resource = `applications/${application.id}`;
      await own.hears(resource);
      await bis.hears(resource);
      await record(world.bis, application, { type: 'referred', agencies: ['Defense'] });
      await referred.hears(resource);
      const later = await filed(other.officer);
      await stranger.hears(`applications/${later.id}`);
      expect(stranger.heard).not.toContain(application.id);
      expect(unreferred.heard).not.toContain(application.id);
      expect(own.heard).not.toContain(later.id);
    } finally {
      for (const listener of listeners) listener.close();
    }
  });

  it('is answered as an event stream alone', async () => {
    expect((await world.officer.get('/v1/changes')).status).toBe(406);
  });

  it('ends when the service stops', async () => {
    const short = await startService();
    const { bis } = await makeWorld(short);
    await Listener.open(bis, short.url);
    const closed = short.close().then(() => true);
    // A stream ends by itself after five minutes: it is not waited for.
    expect(await Promise.race([closed, sleep(WAIT_MS, false, { ref: false })])).toBe(true);
  });
});
