import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Doors, serveBrokenList } from '../support/doors.js';
import type { Body, Place, WayIn } from '../support/doors.js';
import { EventLoop, LONGEST_STEP_MS } from '../support/event-loop.js';
import { entityListLaw, listed } from '../support/law-lists.js';
import { ServiceProcess } from '../support/process.js';
import { draftFor, filed, makeWorld } from '../support/world.js';
import type { World } from '../support/world.js';

/** As much as a body and the headers may have. */
const MOST_BYTES = 1_000_000;
const MOST_HEADER_BYTES = 12_000;
const HERE = 'HERE';

const loop = new EventLoop();
let list: Awaited<ReturnType<typeof serveBrokenList>>;
let service: ServiceProcess;
let doors: Doors;
let bodies: Body[];
let world: World;

beforeAll(async () => {
  list = await serveBrokenList();
  service = await ServiceProcess.make({ ...loop.environment, ...list.environment });
  await service.start();
  doors = await Doors.of(service);
  bodies = await doors.bodies();
  world = await makeWorld(service);
});
afterAll(async () => {
  await service.close();
  loop.close();
  list.close();
});

/** On a connection of its own, whole although the answer may come first. */
function send({ url, method, headers }: WayIn, body = ''): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, agent: false }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode ?? 0));
    });
    sent.on('error', reject).end(body);
  });
}

/** What grows, written in so many bytes. */
type Growing = Readonly<Record<string, (bytes: number) => string>>;

const times = (count: number, write: (index: number) => string) =>
  Array.from({ length: Math.ceil(count) }, (_, index) => write(index)).join(',');

/** Values that grow in one way each; of a length, the same in every field of every body. */
const VALUES: Growing = writtenOnce({
  'a long text': (bytes) => `"${'x'.repeat(bytes)}"`,
  'a text of blanks': (bytes) => `"${' '.repeat(bytes)}"`,
  'a text of escapes': (bytes) => `"${'\\u00e9'.repeat(bytes / 6)}"`,
  'a long number': (bytes) => '1'.repeat(bytes),
  'a list of empty objects': (bytes) => `[${times(bytes / 3, () => '{}')}]`,
  'a list of texts': (bytes) => `[${times(bytes / 4, () => '"x"')}]`,
  'a list of different texts': (bytes) => `[${times(bytes / 9, (index) => `"${index}"`)}]`,
  'lists in lists': (bytes) => '['.repeat(bytes / 2) + ']'.repeat(bytes / 2),
  'an object of many names': (bytes) => `{${times(bytes / 11, (index) => `"f${index}":1`)}}`,
});

/** Those that are tried beneath the first level too, where the same code checks them. */
const OF_NESTED: ReadonlySet<string> = new Set(['a list of different texts', 'an object of many names']);

/** Fields that the shape does not have: the same wherever they stand, so that each is written once. */
const FIELDS: Growing = writtenOnce({
  'unknown names': (bytes) => times(bytes / 11, (index) => `"f${index}":1`),
  'names that are numbers': (bytes) => times(bytes / 19, (index) => `"${index * 4_294_967}":1`),
  'a long name': (bytes) => `"${'n'.repeat(bytes)}":1`,
  'a name of slashes': (bytes) => `"${'/~'.repeat(bytes / 2)}":1`,
});

function writtenOnce(growing: Growing): Growing {
  return Object.fromEntries(
    Object.entries(growing).map(([what, write]) => {
      const written = new Map<number, string>();
      return [
        what,
        (bytes) => {
          const text = written.get(bytes) ?? write(bytes);
          written.set(bytes, text);
          return text;
        },
      ];
    }),
  );
}

/** The body with fields of its own at a place. */
function bodyWith(place: Place, fields: string): string {
  return JSON.stringify(place.put({ [HERE]: HERE })).replace(`"${HERE}":"${HERE}"`, () => fields);
}

/** Each field with each value that grows, and the fields that are none. */
function* growingBodies(place: Place): Generator<readonly [what: string, write: (bytes: number) => string]> {
  for (const [what, write] of Object.entries(FIELDS)) yield [what, (bytes) => bodyWith(place, write(bytes))];
  for (const [what, write] of Object.entries(VALUES)) {
    if (place.pointer !== '' && !OF_NESTED.has(what)) continue;
    const names = Object.keys(place.schema.properties ?? {});
    // All fields at once: they share the bytes.
    const share = (bytes: number) =>
      times(names.length, (index) => `"${names[index]}":${write(Math.floor(bytes / names.length))}`);
    if (names.length > 0) yield [what, (bytes) => bodyWith(place, share(bytes))];
  }
}

/** One place for each that there is, not one for each form of what may stand there. */
function placesOf({ operation, places }: Body): Place[] {
  const first = bodies.find((body) => body.operation === operation)?.places;
  if (first !== places) return [];
  return places.filter(({ pointer }, index) => places.findIndex((one) => one.pointer === pointer) === index);
}

/** The steps that were too long, of those that a kind of input takes in two sizes, one ten times the other, or in one. */
async function tooLong(
  what: string,
  most: number,
  work: (bytes: number) => Promise<unknown>,
  sizes: readonly number[] = [most / 10, most],
): Promise<string[]> {
  const found: string[] = [];
  for (const bytes of sizes) {
    const longest = await loop.longestStepDuring(() => work(bytes));
    if (longest > LONGEST_STEP_MS) found.push(`${what}, ${bytes} bytes: ${Math.round(longest)} ms`);
  }
  return found;
}

describe('no step of the event loop is long', () => {
  it('however large a body is, at any place of the body of any operation', async () => {
    const found: string[] = [];
    for (const body of bodies) {
      for (const place of placesOf(body)) {
        for (const [what, write] of growingBodies(place)) {
          const name = `${body.operation.operationId}${place.pointer}: ${what}`;
          const work = async (bytes: number) => {
            const status = await send(body.wayIn, write(bytes));
            expect([name, status === 400 || status === 422 || status]).toEqual([name, true]);
          };
          const most = MOST_BYTES - 2_000;
          // Beneath the first level the same code checks them: what of a tenth is too long is so of the whole.
          found.push(...(await tooLong(name, most, work, place.pointer === '' ? undefined : [most])));
        }
      }
    }
    expect(found).toEqual([]);
  });

  it('however large a body is that a stranger sends', async () => {
    const found: string[] = [];
    const body = bodyOf(FIELDS['unknown names'], MOST_BYTES);
    for (const { operationId, method, path, requestBody } of doors.operations) {
      for (const media of Object.keys(requestBody?.content ?? {})) {
        const headers = { 'content-type': media.replace('form-data', 'form-data; boundary=b') };
        const url = doors.addresses(path)[0] ?? '';
        const work = (bytes: number) =>
          send({ url, method: method.toUpperCase(), headers }, body.slice(0, bytes));
        found.push(...(await tooLong(`${operationId} as ${media}`, MOST_BYTES, work)));
      }
    }
    expect(found).toEqual([]);
  });

  it('however long a query is, of any operation', async () => {
    const found: string[] = [];
    const headers = { authorization: `Bearer ${service.admin.key}` };
    for (const { operationId, method, path, parameters = [] } of doors.operations) {
      const url = doors.addresses(path)[0] ?? '';
      const named = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
      for (const [what, write] of method === 'get' ? queriesOf(named) : []) {
        const work = async (bytes: number) => {
          const status = await send({ url: `${url}?${write(bytes)}`, method: 'GET', headers });
          expect(status).toBeLessThan(500);
        };
        found.push(...(await tooLong(`${operationId}: ${what}`, MOST_HEADER_BYTES, work)));
      }
    }
    expect(found).toEqual([]);
  });

  it('however long a header or a cookie is', async () => {
    const found: string[] = [];
    for (const [name, unit] of HEADERS) {
      const work = async (bytes: number) => {
        const headers = {
          authorization: `Bearer ${service.admin.key}`,
          [name]: unit.repeat(bytes / unit.length),
        };
        expect(await send({ url: `${service.url}/v1/suppliers`, method: 'GET', headers })).toBeLessThan(500);
      };
      found.push(...(await tooLong(`${name}: ${unit}`, MOST_HEADER_BYTES, work)));
    }
    expect(found).toEqual([]);
  });

  it('however many parts, names and headers a form has', async () => {
    const { id } = await draftFor(world.officer);
    const part = (head: string, body = '') =>
      `--b\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`;
    const forms: Growing = {
      'many parts': (bytes) => part('name="x"').repeat(bytes / 55),
      'a long name': (bytes) => part(`name="${'n'.repeat(bytes)}"`),
      'a name of escapes': (bytes) => part(`name="${'\\"'.repeat(bytes / 2)}"`),
      'many parameters': (bytes) => part(`name="x"${'; a=b'.repeat(bytes / 5)}`),
      'an encoded name': (bytes) => part(`name*=utf-8''${'%c3%a9'.repeat(bytes / 6)}`),
      'many headers': (bytes) => `--b\r\n${'x: y\r\n'.repeat(bytes / 6)}\r\n`,
      'a header that goes on': (bytes) => `--b\r\nx: y\r\n${' z\r\n'.repeat(bytes / 4)}\r\n`,
      'almost a boundary': (bytes) => part('name="x"', '\r\n--'.repeat(bytes / 4)),
      dashes: (bytes) => '-'.repeat(bytes),
    };
    const found: string[] = [];
    for (const [what, write] of Object.entries(forms)) {
      const work = (bytes: number) =>
        send(
          {
            url: `${service.url}/v1/applications/${id}/attachments`,
            method: 'POST',
            headers: {
              authorization: `Bearer ${world.officer.key}`,
              'content-type': 'multipart/form-data; boundary=b',
            },
          },
          `${write(bytes)}--b--\r\n`,
        );
      found.push(...(await tooLong(what, MOST_BYTES, work)));
    }
    expect(found).toEqual([]);
  });

  it('however a list in the law is written', async () => {
    const row = (entity: string) => listed(entity, { country: 'BELARUS' });
    const cell = (piece: string) => (bytes: number) =>
      entityListLaw(many(bytes / 100_000, () => row(`Amber ${piece.repeat(95_000 / piece.length)}`)));
    const files: Growing = {
      'many rows': (bytes) =>
        entityListLaw(many(bytes / 200, (index) => row(`Amber ${index}, Minsk, Belarus`))),
      'rows that go on': (bytes) =>
        entityListLaw([
          row('Amber'),
          ...many(Math.ceil(bytes / 100), () => [' ', 'x, Minsk', '', '', ''] as const),
        ]),
      'one row': (bytes) => entityListLaw([row('x'.repeat(bytes))]),
      'many cells': (bytes) => entityListLaw([many(Math.ceil(bytes / 30), () => 'x')]),
      'text of no table': (bytes) => entityListLaw([]).replace('certain entities', 'x '.repeat(bytes / 2)),
      aliases: cell('<br/>&#x2014;a;'),
      announcements: cell('the following two aliases: '),
      conjunctions: cell('China, and A '),
      brackets: cell('(see ('),
      'other names': cell(', a.k.a. B'),
      institutions: cell('<br/>Subordinate institution<br/>B'),
      figures: cell('<sup>3</sup>'),
    };
    const found: string[] = [];
    const headers = { authorization: `Bearer ${service.admin.key}`, 'content-type': 'application/xml' };
    for (const path of ['imports?allowShrink=true', 'comparisons'])
      for (const [what, write] of Object.entries(files)) {
        const work = (bytes: number) =>
          send({ url: `${service.url}/v1/entity-list/${path}`, method: 'POST', headers }, write(bytes));
        found.push(...(await tooLong(`${path}: ${what}`, MOST_BYTES, work)));
      }
    expect(found).toEqual([]);
  });

  it('however much of it is right', async () => {
    const application = await filed(world.officer);
    const ids = Array.from({ length: 1_000 }, () => application.id);
    const long = (index: number) => `Amber Basalt ${'cobalt '.repeat(60)}${index} Optics Co., Ltd.`;
    const right: readonly (readonly [
      path: string,
      who: { key: string | null },
      write: (share: number) => object,
    ])[] = [
      [
        '/v1/screenings',
        world.officer,
        (share) => ({ parties: many(1_000 * share, (index) => ({ name: long(index) })) }),
      ],
      [
        '/v1/screenings/compare',
        world.officer,
        (share) => ({
          pairs: many(1_000 * share, (index) => ({ query: long(index), candidate: long(index + 1) })),
        }),
      ],
      [
        '/v1/procedure/simulate',
        world.bis,
        (share) => ({
          asOf: '2019-12-01',
          events: [
            { type: 'registered', on: '2019-07-22' },
            ...many(998 * share, (index) => ({
              type: index % 2 === 0 ? 'information_requested' : 'information_received',
              on: '2019-07-23',
              id: `q${Math.floor(index / 2)}`,
              ...(index % 2 === 0 ? { by: 'BIS' } : {}),
            })),
          ],
        }),
      ],
      [
        `/v1/applications/${application.id}/events`,
        world.bis,
        (share) => ({
          type: 'information_requested',
          id: `q${share}`,
          by: 'BIS',
          questions: many(80_000 * share, (index) => `Why ${index}?`),
        }),
      ],
      ['/v1/assignments', world.bis, (share) => ({ applicationIds: ids.slice(0, 1_000 * share) })],
      [
        '/v1/applications',
        world.officer,
        (share) => ({
          endUse: 'x '.repeat(5_000 * share),
          items: many(200 * share, (index) => ({
            eccn: '3A991',
            reasonsForControl: ['AT'],
            description: `${index} ${'y '.repeat(2_000)}`,
            quantity: '1000.1234',
            unit: 'each',
            unitPrice: { amount: '12.50', currency: 'USD' },
          })),
        }),
      ],
    ];
    const found: string[] = [];
    for (const [path, { key }, write] of right) {
      const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
      const work = async (share: number) => {
        const status = await send(
          { url: service.url + path, method: 'POST', headers },
          JSON.stringify(write(share)),
        );
        expect([path, status]).toEqual([path, expect.toSatisfy((one: number) => one < 300)]);
      };
      found.push(...(await tooLong(path, 1, work)));
    }
    expect(found).toEqual([]);
  });
});

function many<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function bodyOf(write: ((bytes: number) => string) | undefined, bytes: number): string {
  return `{${write?.(bytes)}}`;
}

/** What a header may say again and again. */
const HEADERS = [
  ['authorization', 'Bearer '],
  ['authorization', 'Bearer.'],
  ['cookie', 'a=b; '],
  ['cookie', 'ninety_session=x; '],
  ['if-none-match', 'W/"1", '],
  ['if-match', '"1"'],
  ['idempotency-key', 'k'],
  ['x-forwarded-for', '1.2.3.4, '],
  ['accept', 'text/event-stream;q=0.1, '],
  ['content-type', 'a/b;'],
] as const;

/** Queries that grow: in one of the names that the operation has, and in others. */
function queriesOf(names: readonly string[]): (readonly [what: string, write: (bytes: number) => string])[] {
  return [
    ['many names', (bytes) => many(bytes / 8, (index) => `n${index}=1`).join('&')],
    ['a name again and again', (bytes) => `${names[0] ?? 'a'}=1&`.repeat(bytes / 12)],
    ...names.map(
      (name) => [`a long ${name}`, (bytes: number) => `${name}=${'%20x'.repeat(bytes / 4)}`] as const,
    ),
  ];
}
