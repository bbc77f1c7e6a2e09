import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Doors, serveBrokenList } from '../support/doors.js';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { draftFor, makeWorld, setToday } from '../support/world.js';
import type { World } from '../support/world.js';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND'];

let list: Awaited<ReturnType<typeof serveBrokenList>>;
let service: TestService;
let doors: Doors;

beforeAll(async () => {
  list = await serveBrokenList();
  service = await startService(list.environment);
  doors = await Doors.of(service);
});
afterAll(async () => {
  await service.close();
  list.close();
});

interface Raw {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

interface Told {
  readonly code: string;
  readonly detail: string;
}

/** Any method, by any path, with nothing added. */
function send(method: string, url: string, headers: Record<string, string> = {}): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    sent.on('error', reject).end();
  });
}

/** An address of every path of the description, with the methods that it has. */
function everyPath(): { url: string; methods: string[] }[] {
  return [...new Set(doors.operations.map(({ path }) => path))].map((path) => {
    const methods = doors.operations
      .filter((operation) => operation.path === path)
      .map(({ method }) => method.toUpperCase());
    const url = doors.addresses(path)[0] ?? '';
    return { url, methods: [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].sort() };
  });
}

describe('Accept-Language', () => {
  it('changes what is said, and neither its code nor what a cache keeps of another', async () => {
    const url = `${service.url}/v1/applications`;
    const [english, german] = await Promise.all(
      ['en', 'de-AT, en;q=0.5'].map((language) => send('DELETE', url, { 'accept-language': language })),
    );
    expect([english, german].map((one) => [one?.headers['content-language'], one?.headers.vary])).toEqual([
      ['en', 'Accept-Language'],
      ['de', 'Accept-Language'],
    ]);
    const [said, gesagt] = [english, german].map((one) => JSON.parse(one?.body ?? '') as Told);
    expect(gesagt?.code).toBe(said?.code);
    expect(gesagt?.detail).not.toBe(said?.detail);
  });
});

describe('a method that a path does not have', () => {
  it('is 405 with those that it has in Allow, for every path', async () => {
    for (const { url, methods } of everyPath()) {
      for (const method of METHODS.filter((one) => !methods.includes(one))) {
        const { status, headers, body } = await send(method, url);
        expect([method, url, status, headers.allow]).toEqual([method, url, 405, methods.join(', ')]);
        expect(headers['content-type']).toContain('application/problem+json');
        if (method !== 'HEAD')
          expect(JSON.parse(body)).toMatchObject({ status: 405, detail: expect.any(String) });
      }
    }
  });

  it('is told to OPTIONS, which needs no key', async () => {
    for (const { url, methods } of everyPath()) {
      const { status, headers, body } = await send('OPTIONS', url);
      expect([url, status, headers.allow, body]).toEqual([url, 204, methods.join(', '), '']);
    }
  });

  it('of a path that is not known is 404', async () => {
    for (const method of ['GET', 'POST', 'OPTIONS', 'PROPFIND'])
      expect((await send(method, `${service.url}/v1/nothing`)).status).toBe(404);
  });
});

describe('a name in the query that an operation does not have', () => {
  it('is refused, for every path that is read', async () => {
    const authorization = `Bearer ${service.admin.key}`;
    const isRead = ({ url, methods }: { url: string; methods: string[] }) =>
      methods.includes('GET') && url.includes('/v1/') && !url.endsWith('/v1/changes');
    for (const { url } of everyPath().filter(isRead)) {
      const [open, known] = [await send('GET', url), await send('GET', url, { authorization })];
      // What strangers read too says nothing of anybody.
      if (known.status !== 200 || open.status === 200) continue;
      const { status, body } = await send('GET', `${url}?asKnownIn=2026`, { authorization });
      expect([url, status]).toEqual([url, 422]);
      const { errors } = JSON.parse(body) as { errors: { pointer: string }[] };
      expect(errors).toMatchObject([{ pointer: '/asKnownIn' }]);
    }
  });
});

describe('a request with several faults', () => {
  it('is refused for its query after 401, and before 403 and 404', async () => {
    const { auditor } = await makeWorld(service);
    const put = (by: typeof auditor, query: string) =>
      by.post(`/v1/entity-list/imports${query}`).set('Content-Type', 'text/csv').send('a,b');
    expect((await put(service.as(''), '?effectiveOn=never')).status).toBe(401);
    expect((await put(auditor, '?effectiveOn=never')).status).toBe(422);
    expect((await put(auditor, '')).status).toBe(403);
    const nowhere = '/v1/applications/00000000-0000-7000-8000-000000000000/clocks';
    expect((await auditor.get(`${nowhere}?asOf=never`)).status).toBe(422);
    expect((await auditor.get(nowhere)).status).toBe(404);
  });
});

describe('HEAD', () => {
  it('answers what GET does but for the body, for every path', async () => {
    const authorization = `Bearer ${service.admin.key}`;
    for (const { url, methods } of everyPath()) {
      if (!methods.includes('GET') || url.endsWith('/v1/changes')) continue;
      const got = await send('GET', url, { authorization });
      const head = await send('HEAD', url, { authorization });
      expect([url, head.status, head.body]).toEqual([url, got.status, '']);
      for (const name of ['content-type', 'etag', 'location'])
        expect([url, name, head.headers[name]]).toEqual([url, name, got.headers[name]]);
    }
  });

  it('of a stream that has no end ends', async () => {
    const authorization = `Bearer ${service.admin.key}`;
    const accept = 'text/event-stream';
    const { status, headers } = await send('HEAD', `${service.url}/v1/changes`, { authorization, accept });
    expect([status, headers['content-type']]).toEqual([200, accept]);
  });
});

describe('If-None-Match', () => {
  let world: World;
  beforeAll(async () => {
    world = await makeWorld(service);
  });

  it('is 304 without a body when every answer with an ETag has not changed', async () => {
    const seen: string[] = [];
    for (const { path } of doors.operations.filter(({ method }) => method === 'get')) {
      for (const url of doors.addresses(path)) {
        if (url.endsWith('/v1/changes')) continue;
        const authorization = `Bearer ${service.admin.key}`;
        const { headers } = await send('GET', url, { authorization });
        if (headers.etag === undefined || !path.startsWith('/v1/')) continue;
        const etag = String(headers.etag);
        for (const known of [etag, `W/${etag}`, '*', `"other", ${etag}`]) {
          for (const asked of ['GET', 'HEAD']) {
            const again = await send(asked, url, { authorization, 'if-none-match': known });
            expect([url, known, again.status, again.body, again.headers.etag]).toEqual([
              url,
              known,
              304,
              '',
              etag,
            ]);
            expect(again.headers['content-type']).toBeUndefined();
          }
        }
        expect((await send('GET', url, { authorization, 'if-none-match': '"1", W/"2"' })).status).toBe(200);
        seen.push(path);
      }
    }
    expect(new Set(seen)).toEqual(
      new Set([
        '/v1/applications/{id}',
        '/v1/law/policies/{id}',
        '/v1/licenses/{number}',
        '/v1/parties/{id}',
        '/v1/principals/{id}',
        '/v1/screening-alerts/{id}',
        '/v1/settings',
        '/v1/setup',
        '/v1/settings/group-grants',
        '/v1/settings/ownership-rule',
        '/v1/suppliers/{id}',
        '/v1/suppliers/{id}/products/{productId}',
        '/v1/suppliers/{id}/webhook-networks',
        '/v1/webhook-endpoints/{id}',
      ]),
    );
  });

  it('is 200 once anything of the answer is another, although its version is the same', async () => {
    const { id } = await draftFor(world.officer);
    const url = `/v1/applications/${id}`;
    await world.officer.made(`${url}/submit`);
    const { headers } = await world.officer.get(url);
    const again = () => world.officer.get(url).set('If-None-Match', headers.etag as string);
    expect((await again()).status).toBe(304);
    await setToday(service, '2019-07-30');
    const changed = await again();
    expect([changed.status, (changed.headers.etag as string).split('-')[0]]).toEqual([
      200,
      (headers.etag as string).split('-')[0],
    ]);
  });

  it('changes nothing for what writes, and the ETag that was read serves If-Match', async () => {
    const draft = await draftFor(world.officer);
    const url = `/v1/applications/${draft.id}`;
    const { headers } = await world.officer.get(url);
    const edited = await world.officer
      .patch(url, { endUse: 'Kitchens' }, headers.etag)
      .set('If-None-Match', headers.etag as string);
    expect(edited.status).toBe(200);
    expect((await world.officer.get(url)).headers.etag).toBe(edited.headers.etag);
    expect((await world.officer.patch(url, { endUse: 'Ovens' }, headers.etag as string)).status).toBe(412);
  });
});
