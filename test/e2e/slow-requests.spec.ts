import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { draftFor, eventually, makeWorld } from '../support/world.js';
import type { World } from '../support/world.js';

/** A second to begin in; after it, 8 KiB a second. */
const REQUEST_TIMEOUT = '1';

let service: TestService;
let world: World;
let applicationId: string;
/** Where uploads are spooled, of this file's services alone. */
const folder = mkdtempSync(join(tmpdir(), 'ninety-uploads-'));

beforeAll(async () => {
  vi.stubEnv('TMPDIR', folder);
  service = await startService({ REQUEST_TIMEOUT });
  world = await makeWorld(service);
  applicationId = (await draftFor(world.officer)).id;
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await service.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A client that says what it says, and how fast. */
class Wire {
  heard = '';
  isClosed = false;
  private timer: NodeJS.Timeout | null = null;

  private constructor(readonly socket: Socket) {
    socket.on('data', (chunk: Buffer) => (this.heard += chunk.toString('latin1')));
    socket
      .on('error', () => undefined)
      .on('close', () => {
        this.isClosed = true;
        if (this.timer) clearInterval(this.timer);
      });
  }

  static async to(one: TestService): Promise<Wire> {
    const { hostname, port } = new URL(one.url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    return new Wire(socket);
  }

  say(text: string | Buffer): this {
    this.socket.write(text);
    return this;
  }

  /** Goes on, a piece at a time, for as long as it is listened to. */
  drip(piece: string | Buffer, everyMs: number): this {
    this.timer = setInterval(() => this.socket.write(piece), everyMs);
    return this;
  }

  async status(): Promise<number> {
    const heard = await eventually(
      () => Promise.resolve(this.heard),
      (text) => text.includes('\r\n\r\n'),
    );
    return Number(/^HTTP\/1\.1 (\d{3})/.exec(heard)?.[1]);
  }

  closed(): Promise<unknown> {
    return eventually(
      () => Promise.resolve(this.isClosed),
      (isClosed) => isClosed,
    );
  }
}

function head(path: string, type: string, length: number | null, key: string | null): string {
  const size = length === null ? 'Transfer-Encoding: chunked' : `Content-Length: ${length}`;
  const authorization = key === null ? '' : `Authorization: Bearer ${key}\r\n`;
  return `POST ${path} HTTP/1.1\r\nHost: ninety\r\n${authorization}Content-Type: ${type}\r\n${size}\r\n\r\n`;
}

const spooled = () => readdirSync(folder).filter((name) => name.startsWith('ninety-upload-'));
const FORM =
  '--b\r\nContent-Disposition: form-data; name="kind"\r\n\r\nspecification\r\n' +
  '--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n';

/** Every kind of body that there is: what a route takes, and how it begins. */
const BODIES = [
  ['JSON of somebody unknown', '/v1/session', 'application/json', '{"key":"'],
  ['JSON', '/v1/parties', 'application/json', '{"name":"'],
  ['JSON Lines', '/v1/bulk-filings', 'application/x-ndjson', '{"a":"'],
  ['CSV', '/v1/screening-batches', 'text/csv', 'name,country\n'],
  ['a form', '', 'multipart/form-data; boundary=b', FORM],
] as const;

describe('a body that trickles', () => {
  it.each(BODIES)('is answered 408 and leaves no file: %s', async (_, path, type, first) => {
    const route = path || `/v1/applications/${applicationId}/attachments`;
    const key = path === '/v1/session' ? null : world.officer.key;
    for (const length of [1_000_000, null]) {
      const wire = await Wire.to(service);
      const piece = length === null ? '1\r\nx\r\n' : 'x';
      const began = length === null ? `${first.length.toString(16)}\r\n${first}\r\n` : first;
      wire
        .say(head(route, type, length, key))
        .say(began)
        .drip(piece, 50);
      expect(await wire.status()).toBe(408);
      expect(wire.heard).toContain('application/problem+json');
      expect(JSON.parse(wire.heard.slice(wire.heard.indexOf('\r\n\r\n') + 4))).toMatchObject({
        status: 408,
        title: 'Too slow',
        detail: expect.stringContaining('8192 bytes a second') as string,
      });
      await wire.closed();
    }
    await eventually(
      () => Promise.resolve(spooled()),
      (files) => files.length === 0,
    );
  });

  it('ends its connection where the answer did not wait for it', async () => {
    for (const [path, type, key, status] of [
      ['/v1/parties', 'text/plain', world.officer.key, 415],
      ['/v1/bulk-filings', 'text/csv', null, 401],
    ] as const) {
      const wire = await Wire.to(service);
      wire.say(head(path, type, 1_000_000, key)).drip('x', 50);
      expect(await wire.status()).toBe(status);
      await wire.closed();
    }
  });

  it('that never begins is answered so too', async () => {
    const wire = await Wire.to(service);
    wire.say(head('/v1/parties', 'application/json', 100, world.officer.key));
    expect(await wire.status()).toBe(408);
    await wire.closed();
  });
});

describe('an honest slow line', () => {
  it('is not cut, though its body takes several times as long as one may take to begin', async () => {
    const rows = `${JSON.stringify({ reference: 'x'.repeat(900) })}\n`.repeat(64);
    const wire = await Wire.to(service);
    wire.say(head('/v1/bulk-filings?submit=false', 'application/x-ndjson', rows.length, world.officer.key));
    // 59 KB at 16 KiB a second: 3.6 s.
    let sent = 0;
    await new Promise<void>((resolve) => {
      const timer = setInterval(() => {
        wire.say(rows.slice(sent, sent + 1_638));
        sent += 1_638;
        if (sent < rows.length && !wire.isClosed) return;
        clearInterval(timer);
        resolve();
      }, 100);
    });
    expect(await wire.status()).toBe(202);
    wire.socket.destroy();
  });
});

describe('headers', () => {
  it('that trickle are answered 408', async () => {
    const wire = await Wire.to(service);
    wire.say('GET /v1/me HTTP/1.1\r\nHost: ninety\r\n').drip('X-A: b\r\n', 200);
    expect(await wire.status()).toBe(408);
    await wire.closed();
  });

  it('that never come have an end too', async () => {
    const wire = await Wire.to(service);
    await wire.closed();
  });

  it('of a second request on the same connection are no exception', async () => {
    const wire = await Wire.to(service);
    wire.say('GET /health/live HTTP/1.1\r\nHost: ninety\r\n\r\n');
    expect(await wire.status()).toBe(200);
    wire.say('GET /v1/me HTTP/1.1\r\n').drip('X-A: b\r\n', 200);
    await wire.closed();
    expect(wire.heard).toContain('HTTP/1.1 408');
  });
});

describe('an answer that nobody reads', () => {
  it('is cut off', async () => {
    const bytes = Buffer.alloc(24 * 1_048_576, 'x');
    const path = `/v1/applications/${applicationId}/attachments`;
    const document = await world.officer.post(path).field('kind', 'specification').attach('file', bytes, 'a');
    // Only the one that is not read is counted.
    service.hangUp();
    const wire = await Wire.to(service);
    wire.socket.pause();
    wire.say(
      `GET ${path}/${document.body.id}/content HTTP/1.1\r\nHost: n\r\nAuthorization: Bearer ${world.officer.key}\r\n\r\n`,
    );
    const server = service.app.getHttpServer() as {
      getConnections(done: (e: unknown, n: number) => void): void;
    };
    await eventually(
      () => new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count))),
      (count) => count === 0,
    );
    let read = 0;
    wire.socket.on('data', (chunk: Buffer) => (read += chunk.length)).resume();
    await wire.closed();
    expect(read).toBeLessThan(bytes.length);
  });
});

describe('connections of one address', () => {
  it('that have not shown a key are so many and no more; those of known callers are not among them', async () => {
    const few = await startService({ CONNECTIONS_PER_ADDRESS: '5' }, service.connection);
    const wires: Wire[] = [];
    const open = async () => {
      const wire = await Wire.to(few);
      wires.push(wire);
      return wire;
    };
    const me = `GET /v1/me HTTP/1.1\r\nHost: n\r\nAuthorization: Bearer ${world.officer.key}\r\n\r\n`;
    try {
      for (let known = 0; known < 8; known += 1) expect(await (await open()).say(me).status()).toBe(200);
      const strangers = [];
      for (let idle = 0; idle < 5; idle += 1) strangers.push(await open());
      const refused = await open();
      await refused.closed();
      expect(refused.heard).toMatch(/^HTTP\/1\.1 429 Too Many Requests\r\nRetry-After: 5\r\n/);
      // Those who are there already are served on.
      expect(await strangers[0]!.say(me).status()).toBe(200);
      expect(await (await open()).say(me).status()).toBe(200);
      for (const stranger of strangers) stranger.socket.destroy();
      await eventually(
        async () => {
          const wire = await open();
          return wire.say('GET /health/live HTTP/1.1\r\nHost: n\r\n\r\n').status();
        },
        (status) => status === 200,
      );
    } finally {
      for (const { socket } of wires) socket.destroy();
      await few.close();
    }
  });

  it('are not counted where it is a proxy that is trusted', async () => {
    const behind = await startService(
      { CONNECTIONS_PER_ADDRESS: '2', TRUSTED_PROXIES: '127.0.0.0/8' },
      service.connection,
    );
    const wires = await Promise.all(Array.from({ length: 6 }, () => Wire.to(behind)));
    try {
      for (const wire of wires)
        expect(await wire.say('GET /health/live HTTP/1.1\r\nHost: n\r\n\r\n').status()).toBe(200);
    } finally {
      for (const { socket } of wires) socket.destroy();
      await behind.close();
    }
  });
});
