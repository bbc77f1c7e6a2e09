import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RawReceiver } from '../support/raw-receiver.js';
import type { Afterwards } from '../support/raw-receiver.js';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { eventually, makeWorld } from '../support/world.js';
import type { World } from '../support/world.js';

interface Delivery {
  status: string;
  attempts: {
    responseStatus: number | null;
    responseExcerpt: string | null;
    error: string | null;
    durationMs: number;
  }[];
}

let service: TestService;
let world: World;
const receivers: RawReceiver[] = [];

beforeAll(async () => {
  service = await startService({ WEBHOOK_RETRY_SCHEDULE: '1' });
  world = await makeWorld(service);
});
afterAll(async () => {
  for (const receiver of receivers) receiver.close();
  await service.close();
});

/** An endpoint, and the receiver behind it. */
async function endpointFor(...answer: Parameters<typeof RawReceiver.start>): Promise<[string, RawReceiver]> {
  const receiver = await RawReceiver.start(...answer);
  receivers.push(receiver);
  const { id } = await world.officer.made<{ id: string }>('/v1/webhook-endpoints', { url: receiver.url });
  return [id, receiver];
}
const send = (endpointId: string) => world.officer.made(`/v1/webhook-endpoints/${endpointId}/test`);
const settled = async (endpointId: string): Promise<Delivery> => {
  const { data } = await eventually(
    () => world.officer.read<{ data: Delivery[] }>(`/v1/webhook-endpoints/${endpointId}/deliveries`),
    ({ data: [first] }) => first?.status === 'succeeded' || first?.status === 'exhausted',
  );
  return data[0]!;
};

const OK = 'HTTP/1.1 200 OK\r\n';
const CASES: [string, readonly string[], Afterwards, { responseStatus: number; responseExcerpt?: string }][] =
  [
    [
      'no content, with a body',
      ['HTTP/1.1 204 No Content\r\nContent-Length: 2\r\n\r\nok'],
      'closes',
      { responseStatus: 204 },
    ],
    [
      'no content, with a chunked body',
      ['HTTP/1.1 204 No Content\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n'],
      'stays',
      { responseStatus: 204 },
    ],
    [
      'a body that breaks off',
      [`${OK}Content-Length: 100\r\n\r\nok`],
      'closes',
      { responseStatus: 200, responseExcerpt: 'ok' },
    ],
    [
      'a body that breaks off with a reset',
      [`${OK}Content-Length: 100\r\n\r\nok`],
      'resets',
      { responseStatus: 200 },
    ],
    [
      'a body that is longer than said',
      [`${OK}Content-Length: 1\r\n\r\nok and more`],
      'stays',
      { responseStatus: 200, responseExcerpt: 'o' },
    ],
    [
      'a body that says no length and does not end',
      [`${OK}\r\nok`],
      'stays',
      { responseStatus: 200, responseExcerpt: 'ok' },
    ],
    [
      'chunks without an end',
      [`${OK}Transfer-Encoding: chunked\r\n\r\n2\r\nok\r\n`],
      'stays',
      { responseStatus: 200, responseExcerpt: 'ok' },
    ],
    [
      'chunks that are none',
      [`${OK}Transfer-Encoding: chunked\r\n\r\nno chunk\r\n`],
      'stays',
      { responseStatus: 200 },
    ],
    ['a length that is no number', [`${OK}Content-Length: abc\r\n\r\nok`], 'closes', { responseStatus: 200 }],
    [
      'two lengths',
      [`${OK}Content-Length: 2\r\nContent-Length: 3\r\n\r\nok`],
      'closes',
      { responseStatus: 200 },
    ],
    [
      'a length and chunks',
      [`${OK}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\nok`],
      'closes',
      { responseStatus: 200 },
    ],
    ['a head that is no header', [`${OK}this is no header\r\n\r\nok`], 'closes', { responseStatus: 200 }],
    ['a head with other bytes', [`${OK}X: \x00\x01\x02\r\n\r\nok`], 'closes', { responseStatus: 200 }],
    ['a head that is cut off', [`${OK}Content-Le`], 'closes', { responseStatus: 200 }],
    ['a head that never ends', [`${OK}Content-Le`], 'stays', { responseStatus: 200 }],
    ['a head of 100 KiB', [`${OK}X: ${'x'.repeat(100_000)}\r\n\r\nok`], 'closes', { responseStatus: 200 }],
    [
      'a head in pieces',
      ['HTTP', '/1.1 2', '00', ' OK\r', '\nContent-Length: abc\r\n\r\n'],
      'closes',
      { responseStatus: 200 },
    ],
    ['line feeds alone', ['HTTP/1.1 200 OK\nContent-Length: 2\n\nok'], 'closes', { responseStatus: 200 }],
    ['no reason', ['HTTP/1.1 200\r\nContent-Length: 0\r\n\r\n'], 'closes', { responseStatus: 200 }],
    [
      'HTTP of the nineties',
      ['HTTP/1.0 200 Fine\r\n\r\nok'],
      'closes',
      { responseStatus: 200, responseExcerpt: 'ok' },
    ],
    [
      'early hints before',
      ['HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n', `${OK}Content-Length: 2\r\n\r\nok`],
      'closes',
      { responseStatus: 200, responseExcerpt: 'ok' },
    ],
    [
      'leave to go on before, unasked',
      ['HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n'],
      'closes',
      { responseStatus: 202 },
    ],
    [
      'several of them, and a broken head',
      [
        'HTTP/1.1 102 Processing\r\n\r\n',
        'HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n',
        `${OK}Content-Length: -1\r\n\r\n`,
      ],
      'closes',
      { responseStatus: 200 },
    ],
  ];

// Most of them wait, for a second attempt or the end of a time limit: side by side.
describe.concurrent('an answer whose status line says 2xx', () => {
  it.each(CASES)('succeeds after one attempt: %s', async (_, pieces, afterwards, expected) => {
    const [endpoint, receiver] = await endpointFor(pieces, afterwards, 5);
    await send(endpoint);
    const delivery = await settled(endpoint);
    expect(delivery).toMatchObject({ status: 'succeeded', attempts: [{ error: null, ...expected }] });
    expect(receiver.attempts).toBe(1);
    if (expected.responseExcerpt === undefined)
      expect(delivery.attempts[0]!.responseExcerpt).toSatisfy(isNoneOr('ok'));
  });

  it.each(CASES.filter(([, [first]]) => /204|abc|100\r\n|: 1\r\n|chunked/.test(first!)))(
    'is the end of its connection when it was malformed: %s',
    async (_, pieces, afterwards) => {
      const [endpoint, receiver] = await endpointFor(pieces, afterwards, 5);
      await send(endpoint);
      await settled(endpoint);
      await eventually(
        async () => receiver.open,
        (open) => open === 0,
      );
      await send(endpoint);
      await eventually(
        async () => receiver.attempts,
        (attempts) => attempts === 2,
      );
      expect(receiver.requests).toEqual([1, 1]);
    },
  );

  it('keeps its connection for the next one when it was well formed', async () => {
    const [endpoint, receiver] = await endpointFor([`${OK}Content-Length: 2\r\n\r\nok`], 'stays');
    for (let sent = 1; sent <= 3; sent += 1) {
      await send(endpoint);
      await eventually(
        async () => receiver.attempts,
        (attempts) => attempts === sent,
      );
      await settled(endpoint);
    }
    expect(receiver.requests).toEqual([3]);
  });

  it.each([
    ['fast', () => 'x'.repeat(10_000), 0],
    ['slow', () => 'x', 20],
  ])('is not read to its end when its body has none: %s', async (_, piece, apartMs) => {
    let sent = 0;
    const next = () => (sent++ === 0 ? `${OK}\r\n` : piece());
    const [endpoint, receiver] = await endpointFor(next, 'stays', apartMs);
    await send(endpoint);
    const { status, attempts } = await settled(endpoint);
    expect([status, attempts.length]).toEqual(['succeeded', 1]);
    expect(attempts[0]!.responseExcerpt).toMatch(/^x{1,500}$/);
    await eventually(
      async () => receiver.open,
      (open) => open === 0,
    );
    expect(sent * piece().length).toBeLessThan(10_000_000);
  });
});

describe.concurrent('any other status', () => {
  it.each<[number, readonly string[], Afterwards]>([
    [500, ['HTTP/1.1 500 Oh\r\nContent-Length: 100\r\n\r\nno'], 'closes'],
    [503, ['HTTP/1.1 503 Busy\r\nContent-Length: abc\r\n\r\nno'], 'closes'],
    [404, ['HTTP/1.1 404 Not Found\r\nthis is no header\r\n\r\n'], 'resets'],
    [302, ['HTTP/1.1 302 Found\r\nLocation: /\r\nContent-Length: -1\r\n\r\n'], 'closes'],
    [304, ['HTTP/1.1 304 Not Modified\r\nContent-Length: 2\r\n\r\nno'], 'closes'],
    [101, ['HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\nno'], 'stays'],
    [400, ['HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 400 Bad Request\r\nContent-Le'], 'stays'],
  ])('is told as what failed, however malformed the rest is: %i', async (status, pieces, afterwards) => {
    const [endpoint] = await endpointFor(pieces, afterwards);
    await send(endpoint);
    const { attempts, ...delivery } = await settled(endpoint);
    expect(delivery.status).toBe('exhausted');
    expect(attempts.map(({ responseStatus, error }) => [responseStatus, error])).toEqual(
      Array(2).fill([status, `answered ${status}`]),
    );
  });
});

describe.concurrent('an answer without a status line', () => {
  it.each<[string, readonly string[], Afterwards, RegExp]>([
    [
      'another protocol',
      ['220 mail.example ESMTP\r\n'],
      'stays',
      /^answered with no status line of HTTP: "220 mail\.example ESMTP"$/,
    ],
    ['a misspelt one', ['HTP/1.1 200 OK\r\n\r\n'], 'closes', /no status line of HTTP: "HTP\/1\.1 200 OK"/],
    ['a status of two digits', ['HTTP/1.1 20 OK\r\n\r\n'], 'closes', /no status line/],
    ['a status of four digits', ['HTTP/1.1 2000 OK\r\n\r\n'], 'closes', /no status line/],
    ['a status of no class', ['HTTP/1.1 999 Odd\r\n\r\n'], 'closes', /no status line/],
    ['one that is cut off', ['HTTP/1.1 20'], 'closes', /no status line of HTTP: "HTTP\/1\.1 20"/],
    [
      'one after early hints',
      ['HTTP/1.1 103 Early Hints\r\n\r\nnonsense\r\n'],
      'closes',
      /no status line of HTTP: "nonsense"/,
    ],
    [
      'bytes',
      ['\x00\x16\x03\xff"\\\r\n'],
      'closes',
      /no status line of HTTP: "\\u0000\\u0016\\u0003ÿ\\"\\\\"/,
    ],
    ['a line without an end', ['x'.repeat(100_000)], 'stays', /no status line of HTTP: "x{80}…"/],
    ['nothing', [], 'closes', /hang up/],
  ])('is a failure that says so: %s', async (_, pieces, afterwards, error) => {
    const [endpoint, receiver] = await endpointFor(pieces, afterwards);
    await send(endpoint);
    const { attempts, ...delivery } = await settled(endpoint);
    expect(delivery.status).toBe('exhausted');
    expect(attempts).toHaveLength(2);
    for (const attempt of attempts)
      expect(attempt).toMatchObject({ responseStatus: null, error: expect.stringMatching(error) as string });
    expect(receiver.attempts).toBe(2);
  });

  it('is not waited for through hints without end', async () => {
    const [endpoint] = await endpointFor(() => 'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n', 'stays');
    await send(endpoint);
    const { attempts } = await settled(endpoint);
    expect(attempts[0]).toMatchObject({
      responseStatus: null,
      error: expect.stringMatching(/64 KiB/) as string,
    });
  });
});

const isNoneOr = (text: string) => (excerpt: unknown) => excerpt === null || excerpt === text;
