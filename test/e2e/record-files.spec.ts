import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { invented, screeningList } from '../support/fixtures.js';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { eventually, makeWorld } from '../support/world.js';
import type { Application, World } from '../support/world.js';

const CSV = 'text/csv';
const LINES = 'application/x-ndjson';
const MARK = '\uFEFF';

interface Refusal {
  status: number;
  detail: string;
  errors?: { pointer: string; detail: string }[];
}
interface Row {
  line: number;
  status?: string;
  applicationId?: string | null;
  errors: { pointer: string; detail: string }[];
}

let service: TestService;
let world: World;
let partyId: string;

beforeAll(async () => {
  service = await startService();
  const list = service.admin.post('/v1/entity-list/imports?effectiveOn=2019-05-16');
  expect((await list.set('Content-Type', CSV).send(screeningList(invented(12)))).status).toBe(201);
  world = await makeWorld(service);
});
afterAll(() => service.close());
beforeEach(async () => {
  const party = { name: 'Harmless Bakery Supplies Oy', country: 'FI', kind: 'organization' };
  partyId = (await world.officer.made<{ id: string }>('/v1/parties', party)).id;
});

const send = (path: string, type: string, content: string | Buffer, key?: string) => {
  const request = world.officer.post(path).set('Content-Type', type);
  return (key === undefined ? request : request.set('Idempotency-Key', key)).send(content);
};
let keys = 0;
/** The refusal of a file; it is kept under a key, too. */
async function refusalOf(path: string, type: string, content: string | Buffer): Promise<Refusal> {
  const first = await send(path, type, content);
  const kept = await send(path, type, content, `file ${(keys += 1)}`);
  expect([first.status, kept.status]).toEqual([422, 422]);
  const { status, detail, errors } = kept.body as Refusal;
  return { status, detail, ...(errors ? { errors } : {}) };
}
const isOver = ({ status }: { status: string }) => ['succeeded', 'failed'].includes(status);

const BULK = '/v1/bulk-filings?mode=skip_bad&submit=false';
const BATCHES = '/v1/screening-batches';
const HEADER = [
  'reference',
  'type',
  'contact.name',
  'parties.0.role',
  'parties.0.partyId',
  'items.0.eccn',
  'items.0.reasonsForControl',
  'items.0.description',
  'items.0.quantity',
  'items.0.unit',
  'items.0.unitPrice.amount',
  'items.0.unitPrice.currency',
  'endUse',
];
/** A complete application by its reference and what it describes. */
const rowOf = (reference: string, description: string) => [
  reference,
  'export',
  'Ada Example',
  'ultimate_consignee',
  partyId,
  '5A991',
  'AT',
  description,
  '10',
  'each',
  '5',
  'USD',
  'Offices',
];
const fileOf = (...rows: string[][]) => [HEADER, ...rows].map((cells) => cells.join(',')).join('\r\n');

async function filedRows(type: string, content: string | Buffer, path = BULK): Promise<Row[]> {
  const response = await send(path, type, content);
  expect([response.status, response.body]).toEqual([202, expect.anything()]);
  const { id } = response.body as { id: string };
  await eventually(() => world.officer.read<{ status: string }>(`/v1/jobs/${id}`), isOver);
  return (await world.officer.read<{ data: Row[] }>(`/v1/jobs/${id}/rows?limit=200`)).data;
}
async function rejectedParties(type: string, content: string | Buffer): Promise<Row[]> {
  const response = await send(BATCHES, type, content);
  expect(response.status).toBe(202);
  const { id } = response.body as { id: string };
  await eventually(() => world.officer.read<{ status: string }>(`${BATCHES}/${id}`), isOver);
  return (await world.officer.read<{ data: Row[] }>(`${BATCHES}/${id}/results?outcome=rejected`)).data;
}
const applicationOf = ({ applicationId }: Row) =>
  world.officer.read<Application & { items: { description: string }[] }>(`/v1/applications/${applicationId}`);

describe('the columns of a file of applications', () => {
  it.each([
    ['constructor.prototype.hello', 'is no field of an application'],
    ['__proto__.hello', 'is no field of an application'],
    ['constructor', 'is no field of an application'],
    ['items.0.constructor', 'is no field of an application'],
    ['items.0.__proto__.eccn', 'is no field of an application'],
    ['contact.toString', 'is no field of an application'],
    ['aa.999.b', 'is no field of an application'],
    ['Reference', 'is no field of an application'],
    ['supplierId.x', 'is no field: supplierId has none beneath it'],
    ['contact', 'is not one value: name a field beneath it'],
    ['items', 'is a list: say which of it, counted from 0'],
    ['items.eccn', 'is a list: say which of it, counted from 0'],
    ['items.-1.eccn', 'is a list: say which of it, counted from 0'],
    ['items.00.eccn', 'is a list: say which of it, counted from 0'],
    ['items.0', 'is not one value: name a field beneath it'],
    ['items.0.unitPrice', 'is not one value: name a field beneath it'],
    ['items.1.eccn', 'leaves out items.0: a list is counted without a gap'],
    ['parties.99.role', 'leaves out parties.98: a list is counted without a gap'],
    ['parties.100.role', 'is beyond the 100 that the list may have'],
    ['items.200.eccn', 'is beyond the 200 that the list may have'],
    ['items.999999999999999999999.eccn', 'is beyond the 200 that the list may have'],
    ['supportDocuments.20.kind', 'is beyond the 20 that the list may have'],
    ['endUse', 'stands there twice'],
    ['a\u0000b', 'is no field of an application'],
  ])('are its fields, none twice, without gaps: not %j', async (name, rule) => {
    const { detail } = await refusalOf(BULK, CSV, `endUse,${name}\r\nx,polluted\r\n`);
    expect(detail).toContain(
      `the column "${name.replace('\0', '\\u0000')}" ${rule}; columns are fields such as`,
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect((await world.officer.get('/v1/me')).status).toBe(200);
  });

  it('reach every field of the form, and every element that a list may have', async () => {
    const items = Array.from({ length: 200 }, (_, place) => [
      `items.${place}.eccn`,
      `items.${place}.totalPrice.amount`,
    ]);
    const parties = Array.from({ length: 100 }, (_, place) => `parties.${place}.role`);
    const wide = [...new Set([...HEADER, ...parties, ...items.flat(), 'supportDocuments.0.kind'])];
    const rows = [
      wide.map((name) => (name === 'reference' ? 'r1' : '')),
      wide.map((name) => (name === 'items.199.totalPrice.amount' ? '1' : '')),
    ];
    const file = [wide, ...rows].map((cells) => cells.join(',')).join('\n');
    expect(await filedRows(CSV, file)).toMatchObject([
      { line: 2, status: 'filed' },
      {
        line: 3,
        status: 'rejected',
        errors: expect.arrayContaining([expect.objectContaining({ pointer: '/items/0/eccn' })]),
      },
    ]);
  });

  it('are shown by their beginnings when they are long', async () => {
    const { detail } = await refusalOf(BULK, CSV, `${'x'.repeat(5_000)}\nx\n`);
    expect(detail).toContain(`the column "${'x'.repeat(100)}…" is no field of an application`);
  });

  it('may be followed by columns without a name, which hold nothing', async () => {
    const rows = [...rowOf('r1', 'x'), '', ' ', ''].join(',');
    const more = [...rowOf('r2', 'x'), '', 'y'].join(',');
    const read = await filedRows(CSV, `${HEADER.join(',')},, ,\r\n${rows}\r\n${more}\r\n`);
    expect(read).toMatchObject([
      { line: 2, status: 'filed' },
      {
        line: 3,
        status: 'rejected',
        errors: [{ pointer: '', detail: 'has something in cell 15, of the 13 columns' }],
      },
    ]);
    const { detail } = await refusalOf(BULK, CSV, 'reference,,endUse\r\nx,y,z\r\n');
    expect(detail).toContain('column 2 has no name');
  });
});

describe('what cannot be kept', () => {
  it('is a rejected row that says where, of CSV', async () => {
    const read = await filedRows(CSV, fileOf(rowOf('r1', 'a\0b'), rowOf('r\0', 'x'), rowOf('r3', 'x')));
    expect(read.map(({ line, status, errors }) => [line, status, errors[0]?.pointer])).toEqual([
      [2, 'rejected', '/items/0/description'],
      [3, 'rejected', '/reference'],
      [4, 'filed', undefined],
    ]);
    const [party, ...others] = await rejectedParties(CSV, 'name,country\nHarm\0less,FI\nHarmless,FI\n');
    expect(party).toMatchObject({ line: 2, errors: [{ pointer: '/name' }] });
    expect(others).toEqual([]);
  });

  const LINES_AND_POINTERS: [string, string][] = [
    ['{"reference":"a\\u0000b"}', '/reference'],
    ['{"reference":"a\\ud800b"}', '/reference'],
    ['{"name":"a","reference":"\\udc00"}', '/reference'],
    ['{"a\\u0000b":1}', '/a\\u0000b'],
    ['{"a\\ud800b":{"c":[]}}', '/a\\ud800b'],
    ['{"\\u0000":"\\u0000"}', '/\\u0000'],
    ['{"__proto__":{"polluted":1}}', '/__proto__'],
    ['{"constructor":{"prototype":{"polluted":1}}}', '/constructor'],
    ['{"toString":1}', '/toString'],
    [`{"${'x'.repeat(5_000)}":1}`, `/${'x'.repeat(200)}…`],
    ['{"reference":1e999}', '/reference'],
    ['[]', ''],
    ['null', ''],
    ['"text"', ''],
    ['{"reference":', ''],
  ];

  it.each([
    ['applications', filedRows],
    ['parties', rejectedParties],
  ])('is a rejected row that says where, of JSON Lines: %s', async (_, rowsIn) => {
    const read = await rowsIn(LINES, LINES_AND_POINTERS.map(([line]) => line).join('\n'));
    const pointers = read.map(({ line, errors }) => [line, errors.map(({ pointer }) => pointer)] as const);
    for (const [place, [text, pointer]] of LINES_AND_POINTERS.entries())
      expect(pointers, text).toContainEqual([place + 1, expect.arrayContaining([pointer])]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('a file that is not UTF-8', () => {
  const latin = (text: string) => Buffer.from(text, 'latin1');
  const files: [string, string, string, Buffer, RegExp][] = [
    ['applications', '/v1/bulk-filings', CSV, latin('reference,endUse\r\nx,caf\xe9\r\n'), /line 2 .*0xE9/],
    ['applications', '/v1/bulk-filings', LINES, latin('{}\n{"reference":"Stra\xdfe"}'), /line 2 .*0xDF/],
    ['applications', '/v1/bulk-filings', CSV, Buffer.from(`${MARK}reference\n`, 'utf16le'), /UTF-16/],
    ['parties', BATCHES, CSV, latin('name\nGood\nM\xfcller\n'), /line 3 .*0xFC/],
    ['parties', BATCHES, CSV, latin('n\xe4me\nGood\n'), /line 1 .*0xE4/],
    ['parties', BATCHES, LINES, latin('{"name":"M\xfcller"}'), /line 1 .*0xFC/],
    ['parties', BATCHES, LINES, Buffer.from(`${MARK}{}`, 'utf16le').swap16(), /UTF-16/],
  ];

  it.each(files)(
    'is refused by the line, with how to save it: %s at %s as %s',
    async (_, path, type, file, where) => {
      const { detail } = await refusalOf(path, type, file);
      expect(detail).toMatch(where);
      expect(detail).toContain('save it as UTF-8, which spreadsheets call "CSV UTF-8"');
    },
  );

  it('is refused however far in it stops being UTF-8, and leaves nothing', async () => {
    const before = (await world.officer.read<{ data: object[] }>('/v1/applications?limit=200')).data.length;
    const good = `${JSON.stringify({ reference: 'x'.repeat(150) })}\n`.repeat(3_000);
    const { detail } = await refusalOf('/v1/bulk-filings', LINES, latin(`${good}{"reference":"\x96"}\n`));
    expect(detail).toMatch(/line 3001 of the file is not UTF-8 \(0x96, byte /);
    expect((await world.officer.read<{ data: object[] }>('/v1/applications?limit=200')).data).toHaveLength(
      before,
    );
  });

  it('is read with a byte order mark, and with letters of every script', async () => {
    const row = rowOf('Straße', 'Müller 中文 𐐷');
    const [filed] = await filedRows(CSV, MARK + fileOf(row));
    expect(await applicationOf(filed!)).toMatchObject({
      reference: 'Straße',
      items: [{ description: 'Müller 中文 𐐷' }],
    });
    const [marked] = await filedRows(LINES, `${MARK}{"reference":"Łódź"}\n`);
    expect(await applicationOf(marked!)).toMatchObject({ reference: 'Łódź' });
    expect(await rejectedParties(CSV, `${MARK}name\nŁódź\n`)).toEqual([]);
    expect(await rejectedParties(LINES, `${MARK}{"name":"Łódź"}\n`)).toEqual([]);
  });
});

describe('a file of a spreadsheet', () => {
  it.each([
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('may have %s between its cells', async (_, delimiter) => {
    const cells = [HEADER, rowOf('r7', 'one, two'), rowOf('r8', '"one; two"')];
    const [one, two] = await filedRows(CSV, cells.map((row) => row.join(delimiter)).join('\r\n'));
    expect(await applicationOf(one!)).toMatchObject({
      reference: 'r7',
      items: [{ description: 'one, two' }],
    });
    expect(await applicationOf(two!)).toMatchObject({
      reference: 'r8',
      items: [{ description: 'one; two' }],
    });
    const parties = ['name', 'country', 'address'].join(delimiter);
    const party = ['Harmless', 'Nowhere', 'Main Street 1, Oulu'].join(delimiter);
    expect(await rejectedParties(CSV, `${parties}\n${party}\n`)).toMatchObject([
      { line: 2, errors: [{ pointer: '/country' }] },
    ]);
  });

  it('may have rows of empty cells, which are passed over; the others keep their numbers', async () => {
    const blank = ','.repeat(HEADER.length - 1);
    const [first, second] = [rowOf('r8', 'desc eight'), rowOf('', 'desc')].map((row) => row.join(','));
    const file = [HEADER.join(','), first, blank, ` ${blank} `, '', second, blank, blank, ''].join('\r\n');
    const read = await filedRows(CSV, file, '/v1/bulk-filings?mode=all_or_nothing&submit=false');
    expect(read.map(({ line, status }) => [line, status])).toEqual([
      [2, 'filed'],
      [6, 'filed'],
    ]);
    expect(await rejectedParties(CSV, 'name,country\r\n,\r\n\r\n"",\r\n,FI\r\n,\r\n')).toMatchObject([
      { line: 5, errors: [{ pointer: '/name' }] },
    ]);
    expect((await refusalOf(BATCHES, CSV, 'name,country\r\n,\r\n,\r\n')).detail).toContain(
      'the file has no party',
    );
    expect((await refusalOf(BULK, CSV, `${HEADER.join(',')}\n${blank}\n`)).detail).toContain(
      'no application',
    );
  });

  it('may have lines within its cells, which count', async () => {
    const file = fileOf(rowOf('r1', '"two\r\nlines\nthree"'), rowOf('r2', 'a\0b'));
    const read = await filedRows(CSV, file);
    expect(read.map(({ line, status }) => [line, status])).toEqual([
      [2, 'filed'],
      [5, 'rejected'],
    ]);
  });

  it('is refused by the line of a quote that is never closed', async () => {
    const file = `${fileOf(rowOf('r1', 'x'), rowOf('r2', '"y'))}\r\nmore\r\n`;
    expect((await refusalOf(BULK, CSV, file)).detail).toContain(
      'the file is no CSV: line 3 opens a quote that is never closed',
    );
    expect((await refusalOf(BATCHES, CSV, 'name\nA\nB "C" D\n')).detail).toContain(
      'line 3 has a quote in a cell that does not begin with one',
    );
  });
});
