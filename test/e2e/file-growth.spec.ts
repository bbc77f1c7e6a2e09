import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EventLoop, LONGEST_STEP_MS } from '../support/event-loop.js';
import { invented, screeningList } from '../support/fixtures.js';
import { ServiceProcess } from '../support/process.js';
import { makeWorld } from '../support/world.js';
import type { World } from '../support/world.js';

const CSV = 'text/csv';
const LINES = 'application/x-ndjson';
const MEGABYTE = 1_000_000;

const loop = new EventLoop();
let service: ServiceProcess;
let world: World;

beforeAll(async () => {
  service = await ServiceProcess.make(loop.environment);
  await service.start();
  const list = service.admin.post('/v1/entity-list/imports?effectiveOn=2019-05-16');
  expect((await list.set('Content-Type', CSV).send(screeningList(invented(12)))).status).toBe(201);
  world = await makeWorld(service);
});
afterAll(async () => {
  await service.close();
  loop.close();
});

/** So much of the same, after a beginning. */
const filled = (beginning: string, part: string) => (size: number) =>
  beginning + part.repeat(Math.ceil((size - beginning.length) / part.length));
/** Lines as long as they may be. */
const longLines = (line: (length: number) => string) => (size: number) =>
  `${line(MEGABYTE - 1_000)}\n`.repeat(size / MEGABYTE);
const names = (length: number) =>
  JSON.stringify(Object.fromEntries(Array.from({ length: length / 11 }, (_, n) => [`n${n + 100_000}`, 1])));

/** Each kind with the size that it begins with. */
const FILES: [string, string, number, (size: number) => string][] = [
  ['a header of commas', CSV, MEGABYTE, filled('', ',')],
  ['a header of many columns', CSV, MEGABYTE, filled('name', ',name')],
  ['the same numbers of a list', CSV, MEGABYTE, filled('reference,items.0.eccn', ',items.199.eccn')],
  ['a row of commas', CSV, MEGABYTE, filled('name\nx', ',')],
  ['rows as wide as they may be', CSV, MEGABYTE, filled('name\n', `x${','.repeat(4_999)}\n`)],
  ['a cell without end', CSV, MEGABYTE, filled('name\n', 'x')],
  ['a quote that is never closed', CSV, MEGABYTE, filled('name\n"', 'x\n')],
  ['quotes in each line that are never closed', CSV, MEGABYTE, filled('name\n', '"x\n')],
  ['quotes alone', CSV, MEGABYTE, filled('name\n', '"')],
  ['empty lines', CSV, MEGABYTE, filled('name\n', '\n')],
  ['rows of empty cells', CSV, MEGABYTE, filled('name,country\n', ',\r\n')],
  ['short rows', CSV, MEGABYTE / 100, filled('name\n', 'x\n')],
  ['rows that are rejected', CSV, MEGABYTE / 100, filled('name,country\n', 'x,y\n')],
  ['a line without end', LINES, MEGABYTE, filled('', 'x')],
  ['a text without end', LINES, MEGABYTE, filled('{"reference":"', 'x')],
  ['empty lines', LINES, MEGABYTE, filled('', '\n')],
  ['rows of nothing', LINES, MEGABYTE / 100, filled('', '{}\n')],
  ['rows that are none', LINES, MEGABYTE / 100, filled('', '{\n')],
  ['deep rows', LINES, MEGABYTE, longLines((length) => '['.repeat(length / 2) + ']'.repeat(length / 2))],
  ['rows of unknown names', LINES, MEGABYTE, longLines(names)],
  ['rows of empty lists', LINES, MEGABYTE, longLines((length) => `{"items":[${'[],'.repeat(length / 3)}0]}`)],
  ['rows of many items', LINES, MEGABYTE, longLines((length) => `{"items":[${'{},'.repeat(length / 3)}{}]}`)],
  [
    'rows of long texts',
    LINES,
    MEGABYTE,
    longLines((length) => JSON.stringify({ reference: 'x'.repeat(length) })),
  ],
];

const LIST = 'application/json';
/** Rows, or elements, as long as they may be, with the same again and again in a field. */
const longRows = (part: string) => (size: number) =>
  screeningList(
    Array.from({ length: size / LONGEST_ROW }, (_, n) => {
      const long = part.repeat((LONGEST_ROW - 500) / part.length / 3);
      return { id: `e${n}`, name: `Amber ${long}`, aliases: long, addresses: long };
    }),
  );
const LONGEST_ROW = 100_000;
const elements = (element: (n: number) => object) => (size: number) =>
  JSON.stringify(
    Array.from({ length: size / JSON.stringify(element(100)).length }, (_, n) => element(n + 100)),
  );
const agencyRows = (row: (n: number) => readonly string[]) => (size: number) =>
  [
    ['Source List', 'Name', 'Alternate Name', 'Address', 'Country', 'Federal Register Notice'],
    ...Array.from({ length: size / row(100).join().length }, (_, n) => row(n + 100)),
  ]
    .map((cells) => cells.join())
    .join('\n');

/** Each kind of a published list with the size that it begins with. */
const LISTS: [string, string, number, (size: number) => string][] = [
  [
    'entries of one name',
    CSV,
    MEGABYTE / 10,
    (size) => screeningList(Array.from({ length: size / 250 }, (_, n) => ({ id: `e${n}`, name: 'Amber' }))),
  ],
  ['entries of many names', LIST, MEGABYTE / 10, elements((n) => ({ source: 'EL', name: `Amber ${n}` }))],
  [
    'the same names under other numbers',
    LIST,
    MEGABYTE / 10,
    elements((n) => ({ source: 'EL', id: String(n), name: `Amber ${n % 7}` })),
  ],
  [
    'rows of one entry',
    CSV,
    MEGABYTE / 10,
    agencyRows((n) => ['Entity List', 'Amber', `Amber ${n}`, `Street ${n}`, 'CN', '84 FR 1']),
  ],
  ['rows that cannot be read', CSV, MEGABYTE / 10, agencyRows((n) => ['Entity List', 'Amber', String(n)])],
  [
    'quotes that are never closed',
    CSV,
    MEGABYTE / 10,
    agencyRows((n) => ['Entity List', `"Amber ${n}`, '', '', 'CN', '']),
  ],
  ...[
    ' ',
    '(',
    ';',
    'a;',
    ', ',
    'a.k.a. ',
    '“',
    '84 FR 1, 1/2/15 ',
    'and ',
    '1 ',
    '-',
    '\t',
    '&amp;',
    'ä',
  ].map((part): [string, string, number, (size: number) => string] => [
    `fields of ${JSON.stringify(part)}`,
    CSV,
    2 * LONGEST_ROW,
    longRows(part),
  ]),
  ['elements of nothing', LIST, MEGABYTE / 10, elements(() => ({}))],
  [
    'elements of lists',
    LIST,
    MEGABYTE,
    elements(() => ({ source: 'EL', name: 'Amber', x: Array(40_000).fill([]) })),
  ],
  [
    'elements of names',
    LIST,
    MEGABYTE,
    elements(() => ({
      source: 'EL',
      name: 'Amber',
      ...Object.fromEntries(Array.from({ length: 9_000 }, (_, n) => [`n${n}`, 1])),
    })),
  ],
  ['deep elements', LIST, MEGABYTE, (size) => '['.repeat(size / 2) + ']'.repeat(size / 2)],
  ['a deep beginning', LIST, MEGABYTE, (size) => '{"a":'.repeat(size / 6) + '1' + '}'.repeat(size / 6)],
  ['a text without end', LIST, MEGABYTE, filled('[{"name":"', 'x')],
  ['a number without end', LIST, MEGABYTE, filled('[', '1')],
  ['blanks', LIST, MEGABYTE, filled('[', ' ')],
];

const imports = '/v1/entity-list/imports?effectiveOn=2019-05-16&allowShrink=true';

describe('however a file grows', () => {
  const send = async (path: string, key: string | null, type: string, body: string) => {
    const longest = await loop.longestStepDuring(async () => {
      const headers = { authorization: `Bearer ${key}`, 'content-type': type };
      const { status } = await fetch(`${service.url}${path}`, { method: 'POST', headers, body });
      expect([201, 202, 400, 422]).toContain(status);
    });
    expect(longest, `${path}, ${body.length} bytes`).toBeLessThan(LONGEST_STEP_MS);
  };

  it.each(FILES)('it holds nobody up: %s, %s', async (_, type, size, fileOf) => {
    for (const path of ['/v1/bulk-filings?mode=skip_bad&submit=false', '/v1/screening-batches'])
      for (const body of [fileOf(size), fileOf(10 * size)]) await send(path, world.officer.key, type, body);
  });

  it.each(LISTS)('it holds nobody up, as a list: %s, %s', async (_, type, size, fileOf) => {
    for (const body of [fileOf(size), fileOf(10 * size)]) await send(imports, service.admin.key, type, body);
  });
});
