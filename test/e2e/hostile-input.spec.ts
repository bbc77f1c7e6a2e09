import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Doors, serveBrokenList } from '../support/doors.js';
import type { Body, Place, WayIn } from '../support/doors.js';
import { Issuer } from '../support/issuer.js';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { draftFor, makeWorld } from '../support/world.js';

/** Names that a caller may write, as JSON writes them, and as the pointer of the refusal shows them. */
const NAMES: readonly (readonly [written: string, shown: string])[] = [
  ['surprise', 'surprise'],
  ['__proto__', '__proto__'],
  ['constructor', 'constructor'],
  ['prototype', 'prototype'],
  ['toString', 'toString'],
  ['hasOwnProperty', 'hasOwnProperty'],
  ['__defineGetter__', '__defineGetter__'],
  ['', ''],
  ['a/b~c', 'a~1b~0c'],
  ['a\\u0000b', 'a\\u0000b'],
  ['a\\ud800b', 'a\\ud800b'],
  ['\\udc00', '\\udc00'],
  [`a${'𐐷'.repeat(40_000)}`, `a${'𐐷'.repeat(99)}\\ud801…`],
];
/** What cannot be kept, as JSON writes it. */
const UNSTORABLE = ['a\\u0000b', 'a\\udc00\\ud800b'];
/** What turns around the letters after it, as JSON writes it: an override, an isolate. */
const TURNING = ['Acme \\u202etxt.exe', 'Acme \\u2067cod'];
/** A name that is asked about is answered however it is written: who hides in it is found. */
const NAME_ASKED =
  /^(Screening_screen|Screening_compare|Determinations_ask): .*"(name|query|candidate)":"Acme/;
/** Longer texts are prose. */
const LONGEST_LINE = 500;
/** Stands in a body for what `JSON.stringify` would not write. */
const HERE = 'HERE';

let list: Awaited<ReturnType<typeof serveBrokenList>>;
let service: TestService;
let doors: Doors;
let bodies: Body[];
let keys = 0;

beforeAll(async () => {
  list = await serveBrokenList();
  service = await startService(list.environment);
  doors = await Doors.of(service);
  bodies = await doors.bodies();
});
afterAll(async () => {
  await service.close();
  list.close();
});

interface Answer {
  readonly status: number;
  readonly pointers: readonly string[];
}

/** @param keyed with an Idempotency-Key of its own, so that the answer is kept */
async function ask(
  { url, method, headers }: WayIn,
  body: string | Buffer | undefined,
  keyed = false,
): Promise<Answer> {
  const response = await fetch(url, {
    method,
    headers: { ...headers, ...(keyed ? { 'idempotency-key': `hostile ${(keys += 1)}` } : {}) },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : new Uint8Array(body) }),
  });
  const { errors = [] } = ((await response.json().catch(() => ({}))) ?? {}) as {
    errors?: { pointer: string }[];
  };
  return { status: response.status, pointers: errors.map(({ pointer }) => pointer) };
}

/** A body with something of the caller's choice at a place. */
function bodyWith(place: Place, written: string, what: object): string {
  return JSON.stringify(place.put(what)).replace(HERE, () => written);
}

interface Case {
  readonly body: string;
  /** Of the refusal. */
  readonly pointer: string;
}

/** What is not refused as is right, of all that is tried with each body. */
async function notRefused(casesOf: (place: Place) => readonly Case[]): Promise<string[]> {
  const found = await Promise.all(
    bodies.map(async ({ operation: { operationId }, places, wayIn }) => {
      const wrong: string[] = [];
      for (const { body, pointer } of places.flatMap(casesOf)) {
        const isKept = wayIn.method === 'POST' && body.includes('\\u');
        const { status, pointers } = await ask(wayIn, body, isKept);
        if (status === 422 && pointers.includes(pointer)) continue;
        wrong.push(`${operationId}: ${status} ${pointers.join(' ').slice(0, 300)} for ${body.slice(0, 150)}`);
      }
      return wrong;
    }),
  );
  return found.flat();
}

describe('a name that a shape does not have', () => {
  it('is refused by every operation, at every place of its body, whatever the name', async () => {
    const found = await notRefused((place) =>
      NAMES.map(([written, shown]) => ({
        body: bodyWith(place, written, { [HERE]: 1 }),
        pointer: `${place.pointer}/${shown}`,
      })),
    );
    expect(found).toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('a text that cannot be kept', () => {
  it('is refused by every operation, in every field that is a text', async () => {
    const found = await notRefused((place) =>
      Object.entries(place.schema.properties ?? {}).flatMap(([name, property]) => {
        const { type, items, enum: values } = doors.resolve(property);
        const isText = [type].flat().includes('string');
        // The ids of attachments are looked for after the event itself was found right.
        const item = items && doors.resolve(items);
        const isTexts = item?.format !== 'uuid' && [item?.type].flat().includes('string');
        if (values !== undefined || (!isText && !isTexts)) return [];
        return UNSTORABLE.map((written) => ({
          body: bodyWith(place, written, { [name]: isText ? HERE : [HERE] }),
          pointer: `${place.pointer}/${name}`,
        }));
      }),
    );
    expect(found).toEqual([]);
  });
});

describe('a short text that turns around what is written after it', () => {
  it('is refused by every operation, in every field that is one', async () => {
    let tried = 0;
    const found = await notRefused((place) =>
      Object.entries(place.schema.properties ?? {}).flatMap(([name, property]) => {
        const { type, enum: values, maxLength = Infinity } = doors.resolve(property);
        if (values !== undefined || ![type].flat().includes('string') || maxLength > LONGEST_LINE) return [];
        tried += 1;
        return TURNING.map((written) => ({
          body: bodyWith(place, written, { [name]: HERE }),
          pointer: `${place.pointer}/${name}`,
        }));
      }),
    );
    expect(found.filter((one) => !NAME_ASKED.test(one))).toEqual([]);
    expect(found.filter((one) => NAME_ASKED.test(one))).toHaveLength(4 * TURNING.length);
    expect(tried).toBeGreaterThan(100);
  });
});

describe('a body of very many unknown fields', () => {
  it('lists a hundred of them, and says how many more there are', async () => {
    const fields = Array.from({ length: 90_000 }, (_, index) => [`f${index}`, 1]);
    const { status, body } = await service.as('').post('/v1/session', Object.fromEntries(fields) as object);
    expect(status).toBe(422);
    expect(body.errors).toHaveLength(100);
    expect(body).toMatchObject({
      detail: '/f0: is not a known field (and 90000 more)',
      moreErrors: 89_901,
    });
  });
});

describe('what is not UTF-8', () => {
  const NOT_UTF8 = {
    'a byte of Latin-1': [0xdf],
    'a character cut short': [0xe2, 0x82],
    'half of a surrogate pair': [0xed, 0xa0, 0x80],
    'a slash in two bytes': [0xc0, 0xaf],
    'beyond Unicode': [0xf4, 0x90, 0x80, 0x80],
  };

  it('is no body of any operation', async () => {
    const found: string[] = [];
    for (const { operation, wayIn } of bodies) {
      for (const [what, bytes] of Object.entries(NOT_UTF8)) {
        const body = Buffer.concat([Buffer.from('{"x":"'), Buffer.from(bytes), Buffer.from('"}')]);
        const { status } = await ask(wayIn, body);
        if (status !== 400) found.push(`${operation.operationId}: ${status} for ${what}`);
      }
    }
    expect(found).toEqual([]);
  });

  it('is never kept as other letters', async () => {
    const world = await makeWorld(service);
    const create = world.officer
      .post('/v1/applications')
      .set('Content-Type', 'application/json')
      .serialize((body: unknown) => body as string);
    const refused = await create.send(Buffer.from('{"reference":"Stra\xdfe 7"}', 'latin1'));
    expect(refused.status).toBe(400);
    expect(refused.body.detail).toContain('UTF-8');
    expect((await world.officer.read<{ data: object[] }>('/v1/applications')).data).toEqual([]);
  });

  it('is refused in every path and every query', async () => {
    const { key } = service.admin;
    for (const { path } of doors.operations.filter(({ method }) => method === 'get')) {
      const url = doors.addresses(path)[0] ?? '';
      const urls = ['%FF', '%ED%A0%80', '%C0%AF', '%'].flatMap((bad) => [
        `${url}?q=${bad}`,
        `${url}?${bad}=1`,
        ...(path.includes('{') ? [service.url + path.replaceAll(/\{\w+\}/g, bad)] : []),
      ]);
      for (const one of urls) {
        const { status } = await fetch(one, { headers: { authorization: `Bearer ${key}` } });
        expect([one, status]).toEqual([one, 400]);
      }
    }
  });

  it('is refused in the name of a file, and what is UTF-8 is kept letter for letter', async () => {
    const world = await makeWorld(service);
    const { id } = await draftFor(world.officer);
    const attach = async (fileName: Buffer, kind = Buffer.from('specification')) => {
      const part = (head: string) => `--b\r\nContent-Disposition: form-data; ${head}\r\n\r\n`;
      const body = Buffer.concat([
        Buffer.from(part('name="kind"')),
        kind,
        Buffer.from('\r\n--b\r\nContent-Disposition: form-data; name="file"; filename="'),
        fileName,
        Buffer.from('"\r\nContent-Type: text/plain\r\n\r\nx\r\n--b--\r\n'),
      ]);
      const response = await fetch(`${service.url}/v1/applications/${id}/attachments`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${world.officer.key}`,
          'content-type': 'multipart/form-data; boundary=b',
        },
        body: new Uint8Array(body),
      });
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    };
    for (const bytes of Object.values(NOT_UTF8)) {
      expect((await attach(Buffer.from([...bytes, 0x61]))).status).toBe(400);
      expect((await attach(Buffer.from('a.txt'), Buffer.from(bytes))).status).toBe(422);
    }
    const kept = await attach(Buffer.from('Übersicht 𐐷 图.txt'));
    expect(kept).toMatchObject({ status: 201, body: { fileName: 'Übersicht 𐐷 图.txt' } });
  });
});

describe('a byte order mark', () => {
  it('may begin a body', async () => {
    const world = await makeWorld(service);
    const made = await world.officer
      .post('/v1/applications')
      .set('Content-Type', 'application/json')
      .send('\uFEFF{"reference":"PO-7"}');
    expect(made.body).toMatchObject({ reference: 'PO-7' });
  });
});

describe('a query', () => {
  it('is refused a name that the operation does not have, and a text that cannot be kept', async () => {
    const found: string[] = [];
    for (const { operationId, path, method, parameters = [] } of doors.operations) {
      const queries = parameters.filter((parameter) => parameter.in === 'query');
      if (queries.length === 0 || method !== 'get') continue;
      const unknown = NAMES.filter(([written]) => !/\\u[d8]|𐐷/.test(written)).map(([written, shown]) => [
        encodeURIComponent(JSON.parse(`"${written}"`) as string),
        shown,
      ]);
      const unstorable = queries.map(({ name }) => [name, name]);
      for (const [name, shown] of [...unknown, ...unstorable]) {
        if (name === '') continue;
        const url = `${doors.addresses(path)[0]}?${name}=%00`;
        const { status, pointers } = await ask(
          { url, method: 'GET', headers: { authorization: `Bearer ${service.admin.key}` } },
          undefined,
        );
        if (status !== 422 || !pointers.includes(`/${shown}`))
          found.push(`${operationId}: ${status} ${pointers.join(' ')} for ${name}`);
      }
    }
    expect(found).toEqual([]);
  });
});

describe('a path', () => {
  it('with a name of its own where something is named finds nothing', async () => {
    const names = [
      '__proto__',
      'constructor',
      'toString',
      '%00',
      '%F0%90%90%B7',
      '..%2f..%2fetc',
      'x'.repeat(300),
    ];
    for (const { path, method } of doors.operations.filter((operation) => operation.path.includes('{'))) {
      for (const name of names) {
        const url = service.url + path.replaceAll(/\{\w+\}/g, name);
        const response = await fetch(url, {
          method: method.toUpperCase(),
          headers: { authorization: `Bearer ${service.admin.key}` },
        });
        await response.arrayBuffer();
        expect([url, [400, 403, 404, 415, 422, 428].includes(response.status) || response.status]).toEqual([
          url,
          true,
        ]);
      }
    }
  });
});

describe('a part of a form', () => {
  it('is refused under a name that the form does not have, whatever the name', async () => {
    const world = await makeWorld(service);
    const { id } = await draftFor(world.officer);
    for (const name of [
      'surprise',
      '__proto__',
      'constructor',
      'toString',
      'a/b',
      '\ufffd',
      '𐐷'.repeat(500),
    ]) {
      const form = new FormData();
      form.append(name, 'x');
      const response = await fetch(`${service.url}/v1/applications/${id}/attachments`, {
        method: 'POST',
        headers: { authorization: `Bearer ${world.officer.key}` },
        body: form,
      });
      await response.arrayBuffer();
      expect([name, [400, 422].includes(response.status) || response.status]).toEqual([name, true]);
    }
  });
});

describe('a cursor', () => {
  it('that no list answered is refused, whatever it holds', async () => {
    const id = '0192f0c1-0000-7000-8000-000000000000';
    const parts = [
      'a\0b',
      'a\ud800b',
      '-1',
      '9'.repeat(9),
      '9'.repeat(10),
      '9'.repeat(400),
      id,
      '2019-07-22',
    ];
    const others = [null, 1e308, {}, [], ...parts];
    const held = others.flatMap((one) => [[one], [one, id]]);
    const lists = doors.operations.filter(
      ({ method, parameters }) => method === 'get' && parameters?.some(({ name }) => name === 'cursor'),
    );
    for (const { path } of lists) {
      for (const what of held) {
        const cursor = Buffer.from(JSON.stringify(what)).toString('base64url');
        const { status } = await service.admin.get(
          `${doors.addresses(path)[0]}?cursor=${cursor}`.slice(service.url.length),
        );
        expect([path, what, [200, 403, 404, 422].includes(status) || status]).toEqual([path, what, true]);
      }
    }
    expect(lists.length).toBeGreaterThan(10);
  });
});

describe('a subject that the issuer names', () => {
  it('is nobody when it cannot be kept, and not whoever is called almost so', async () => {
    const issuer = await Issuer.start();
    const own = await startService(issuer.settings);
    try {
      const principal = { name: 'Kim', role: 'auditor', externalSubject: 'kim\ufffd' };
      await own.admin.made('/v1/principals', principal);
      for (const [subject, end] of [
        ['kim\ufffd', '/'],
        ['kim\ud800', '/?signIn=unknown'],
        ['kim\0', '/?signIn=unknown'],
      ] as const) {
        issuer.subject = subject;
        const begun = await fetch(`${own.url}/v1/session/oidc`, { redirect: 'manual' });
        const cookie = begun.headers.getSetCookie()[0]?.split(';')[0] ?? '';
        const away = await fetch(begun.headers.get('location') ?? '', { redirect: 'manual' });
        const back = away.headers.get('location') ?? '';
        const { status, headers } = await fetch(back, { headers: { cookie }, redirect: 'manual' });
        expect([subject, status, headers.get('location')]).toEqual([subject, 302, end]);
      }
    } finally {
      await own.close();
      issuer.close();
    }
  });
});

describe('a stranger', () => {
  it('is counted by address before anything of the request is read', async () => {
    const strict = await startService({ RATE_LIMIT: '3' });
    try {
      const sign = async (body: string) =>
        (
          await fetch(`${strict.url}/v1/session`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body,
          })
        ).status;
      expect([await sign('{'), await sign('{}'), await sign('{"key":"ek_wrong"}')]).toEqual([400, 422, 401]);
      expect([await sign('{'), await sign('{"key":"ek_wrong"}')]).toEqual([429, 429]);
      const anybody = strict.as('');
      expect((await anybody.get('/v1/session/ways')).status).toBe(429);
      expect((await anybody.get('/health/live')).status).toBe(200);
    } finally {
      await strict.close();
    }
  });
});
