import net from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { Client } from '../support/client.js';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { draftFor, filed, makeWorld, setToday } from '../support/world.js';
import type { World } from '../support/world.js';

let service: TestService;
let world: World;

beforeAll(async () => {
  service = await startService();
  await setToday(service, '2019-07-22');
  world = await makeWorld(service);
});
afterAll(() => service.close());

const supplier = { name: 'Cisco Systems, Inc.', country: 'US' };

describe('an error', () => {
  it('is problem+json, whoever raises it', async () => {
    const { admin } = service;
    const json = (body: string) =>
      admin.post('/v1/suppliers').set('Content-Type', 'application/json').send(body);
    const cases: [string, { status: number; headers: Record<string, string>; body: object }, number][] = [
      ['malformed JSON', await json('{"name":'), 400],
      ['__proto__', await json('{"__proto__":{"name":"x"}}'), 422],
      [
        'a wrong media type',
        await admin.post('/v1/suppliers').set('Content-Type', 'text/plain').send('x'),
        415,
      ],
      ['a body over 1 MiB', await json(JSON.stringify({ name: 'x'.repeat(1_100_000) })), 413],
      ['no body', await admin.post('/v1/suppliers'), 422],
      ['an unknown field', await admin.post('/v1/suppliers', { ...supplier, role: 'administrator' }), 422],
      ['a wrong type', await admin.post('/v1/suppliers', { ...supplier, name: 7 }), 422],
      ['NUL', await admin.post('/v1/suppliers', { ...supplier, name: 'a\0b' }), 422],
      ['a lone surrogate', await json('{"name":"a\\ud800b","country":"US"}'), 422],
      ['nesting without end', await json(`{"name":${'['.repeat(100_000)}${']'.repeat(100_000)}}`), 422],
      ['a malformed id', await admin.get('/v1/suppliers/42'), 400],
      ['an unknown id', await admin.get('/v1/suppliers/0192f0c1-0000-7000-8000-000000000000'), 404],
      ['an unknown route', await admin.get('/v1/nothing'), 404],
      ['a malformed path', await admin.get('/v1/%zz'), 400],
      ['a bad cursor', await admin.get('/v1/suppliers?cursor=nonsense'), 422],
      ['NUL in a query', await admin.get('/v1/parties?q=%00'), 422],
      ['an unknown query', await admin.get('/v1/suppliers?limits=1'), 422],
      ['a limit out of range', await admin.get('/v1/suppliers?limit=201'), 422],
      ['an impossible date', await admin.get('/v1/entity-list/entries?asOf=2019-02-30'), 422],
      ['a malformed If-Match', await admin.patch(`/v1/suppliers/${world.supplierId}`, {}, 'x'), 400],
      ['a license number that is none', await admin.get('/v1/licenses/%00'), 404],
      ['no key', await new Client(service.url, null).get('/v1/me'), 401],
      ['a wrong key', await new Client(service.url, 'ek_wrong').get('/v1/me'), 401],
    ];
    for (const [what, { status, headers, body }, expected] of cases) {
      expect([what, status]).toEqual([what, expected]);
      expect(headers['content-type']).toContain('application/problem+json');
      expect(body).toMatchObject({
        type: expect.any(String),
        title: expect.any(String),
        status: expected,
        detail: expect.any(String),
        instance: expect.any(String),
        requestId: headers['x-request-id'],
      });
    }
  });

  it('in what is not even HTTP is one too', async () => {
    const { port } = new URL(service.url);
    const answer = await new Promise<string>((resolve) => {
      const socket = net.connect(Number(port), '127.0.0.1', () => socket.write('NONSENSE\r\n\r\n'));
      let text = '';
      socket.on('data', (chunk) => (text += chunk.toString()));
      socket.on('close', () => resolve(text));
    });
    expect(answer).toContain('application/problem+json');
  });

  it('of an unauthenticated caller says how to authenticate', async () => {
    const refused = await new Client(service.url, null).get('/v1/me');
    expect(refused.headers['www-authenticate']).toMatch(/^Bearer/);
  });

  it('names the field by JSON Pointer', async () => {
    const refused = await world.officer.post('/v1/applications', {
      items: [{ eccn: '5A991' }, { eccn: 'nonsense', unitPrice: { amount: '1e9', currency: 'USD' } }],
    });
    expect(refused.body.errors).toEqual([
      expect.objectContaining({ pointer: '/items/1/eccn', citation: '15 CFR 748, Supp. 1, Block 22(a)' }),
      expect.objectContaining({ pointer: '/items/1/unitPrice/amount' }),
    ]);
  });
});

describe('any input', () => {
  const routes = [
    '/v1/suppliers',
    '/v1/parties',
    '/v1/applications',
    '/v1/principals',
    '/v1/screenings',
    '/v1/screenings/compare',
    '/v1/procedure/simulate',
    '/v1/webhook-endpoints',
    '/v1/test-clock',
  ];
  it.each(routes)('to %s gets an answer below 500', async (route) => {
    const events = fc.array(
      fc.record({
        type: fc.constantFrom('registered', 'referred', 'hold_placed', 'position', 'approved'),
        on: fc.oneof(fc.string(), fc.constant('2019-07-22')),
        id: fc.anything(),
        agencies: fc.anything(),
      }),
    );
    const body = fc.oneof(
      fc.dictionary(
        fc.constantFrom(
          'name',
          'country',
          'kind',
          'items',
          'parties',
          'pairs',
          'url',
          'role',
          'asOf',
          'now',
          'addresses',
          'owners',
        ),
        fc.jsonValue(),
      ),
      fc.jsonValue(),
      fc.record({ events, asOf: fc.constantFrom('2019-07-22', '9999-12-31', '0000-01-01', 'x') }),
    );
    const method = route === '/v1/test-clock' ? 'put' : 'post';
    await fc.assert(
      fc.asyncProperty(body, async (value) => {
        const { status } = await service.admin.json(method, route, value);
        expect(status).toBeLessThan(500);
      }),
      { numRuns: 60 },
    );
  });

  it('to the events of an application gets an answer below 500', async () => {
    const { id } = await filed(world.officer);
    const field = fc.constantFrom(
      'type',
      'on',
      'id',
      'by',
      'kind',
      'agencies',
      'agency',
      'recommendation',
      'outcome',
      'votes',
      'attachmentIds',
      'validUntil',
      'note',
    );
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(
        'approved',
        'referred',
        'hold_placed',
        'information_requested',
        '2019-07-22',
        '0000-01-01',
        'BIS',
        ['Defense'],
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.dictionary(field, value), async (body) => {
        const { status } = await world.bis.json('post', `/v1/applications/${id}/events`, body);
        expect(status).toBeLessThan(500);
      }),
      { numRuns: 150 },
    );
  });
});

describe('Idempotency-Key', () => {
  const keyed = (key: string, body: object) =>
    service.admin.post('/v1/suppliers', body).set('Idempotency-Key', key);

  it('replays the first answer, and makes one thing', async () => {
    const first = await keyed('k1', supplier);
    const again = await keyed('k1', supplier);
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    expect([again.headers['idempotent-replayed'], again.headers.location]).toEqual([
      'true',
      first.headers.location,
    ]);
    expect((await keyed('k1', { ...supplier, name: 'Another' })).status).toBe(422);
  });

  it('keeps a refusal too, and never a secret', async () => {
    const refused = await keyed('k2', { name: '' });
    expect((await keyed('k2', { name: '' })).body.errors).toEqual(refused.body.errors);
    const { id } = await service.admin.made<{ id: string }>('/v1/principals', { name: 'X', role: 'auditor' });
    const key = () => service.admin.post(`/v1/principals/${id}/api-keys`, {}).set('Idempotency-Key', 'k3');
    expect((await key()).body).toHaveProperty('key');
    expect((await key()).body).not.toHaveProperty('key');
  });

  it('makes one thing of many at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => keyed('k4', { ...supplier, name: 'Once Only' })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(
      new Set(answers.some(({ status }) => status === 409) ? [201, 409] : [201]),
    );
    const { data } = await service.admin.read<{ data: { name: string }[] }>('/v1/suppliers?limit=200');
    expect(data.filter(({ name }) => name === 'Once Only')).toHaveLength(1);
  });
});

describe('an attachment', () => {
  it('is kept byte for byte, and shown to those who may see the application', async () => {
    const draft = await draftFor(world.officer);
    const path = `/v1/applications/${draft.id}/attachments`;
    const bytes = Buffer.from([1, 2, 3, 0, 255]);
    const made = await world.officer
      .post(path)
      .field('kind', 'specification')
      .attach('file', bytes, { filename: 'sheet.pdf', contentType: 'application/pdf' });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      kind: 'specification',
      fileName: 'sheet.pdf',
      size: 5,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const content = await world.officer
      .get(`${path}/${made.body.id}/content`)
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      });
    expect(content.body).toEqual(bytes);
    expect(content.headers['content-disposition']).toMatch(/^attachment/);
    const other = await makeWorld(service);
    expect((await other.officer.get(`${path}/${made.body.id}`)).status).toBe(404);
  });

  it('over 25 MiB is refused', async () => {
    const draft = await draftFor(world.officer);
    const big = Buffer.alloc(25 * 1_048_576 + 1);
    const refused = await world.officer
      .post(`/v1/applications/${draft.id}/attachments`)
      .field('kind', 'other')
      .attach('file', big, 'big.bin');
    expect(refused.status).toBe(413);
  });
});

describe('the description', () => {
  it('is OpenAPI 3.1 with every webhook, and its viewer asks no outside host', async () => {
    const { body } = await service.admin.get('/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    expect(Object.keys(body.webhooks)).toContain('application.registered');
    const docs = await service.admin.get('/docs');
    expect(docs.status).toBe(200);
    expect(docs.text.match(/(?:src|href)="https?:\/\//g)).toBeNull();
  });

  it('has health and metrics beside it, without a key', async () => {
    const anybody = new Client(service.url, null);
    expect((await anybody.get('/health/live')).status).toBe(200);
    expect((await anybody.get('/health/ready')).body).toEqual({ status: 'ok' });
    expect((await anybody.get('/metrics')).text).toContain('ninety_http_request_seconds');
  });
});

describe('owners of a party', () => {
  it('are parties of the same supplier, and come to no more than the whole', async () => {
    const party = (name: string) =>
      world.officer.made<{ id: string }>('/v1/parties', { name, country: 'FI', kind: 'organization' });
    const [owned, owner] = [await party('Owned Oy'), await party('Owner Oy')];
    const put = (percentage: string, partyId = owner.id) =>
      world.officer.put(`/v1/parties/${owned.id}/owners`, { owners: [{ partyId, percentage }] });
    expect((await put('50.00')).body.owners).toEqual([{ partyId: owner.id, percentage: '50.00' }]);
    expect((await put('100.01')).status).toBe(422);
    expect((await put('50.00', owned.id)).status).toBe(422);
  });
});

describe('the rate limit', () => {
  it('answers 429 with Retry-After', async () => {
    const strict = await startService({ RATE_LIMIT: '3' });
    try {
      const answers = [];
      for (let count = 0; count < 4; count += 1) answers.push(await strict.admin.get('/v1/me'));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
      expect(answers[3]!.headers).toMatchObject({
        'retry-after': expect.any(String),
        'ratelimit-limit': '3',
      });
    } finally {
      await strict.close();
    }
  });
});
