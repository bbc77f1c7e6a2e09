import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { invented, screeningList } from '../support/fixtures.js';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { eventually } from '../support/world.js';

const CSV = 'text/csv';
const JSON_LIST = 'application/json';
const MARK = '\uFEFF';

interface Imported {
  status: number;
  detail?: string;
  added: number;
  rejected: { line: number; reason: string }[];
}

let service: TestService;

beforeEach(async () => {
  service = await startService();
});
afterEach(() => service.close());

async function importList(content: string | Buffer, type = CSV, to = service): Promise<Imported> {
  const response = await fetch(`${to.url}/v1/entity-list/imports`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${to.admin.key}`,
      'content-type': type,
      'idempotency-key': 'a list',
    },
    body: typeof content === 'string' ? content : new Uint8Array(content),
  });
  return { ...((await response.json()) as Imported), status: response.status };
}
const entries = async () =>
  (await service.admin.read<{ data: { name: string; country: string | null }[] }>('/v1/entity-list/entries'))
    .data;
const jsonList = (...names: string[]) =>
  `{"results":[${names.map((name) => `{"source":"EL","name":"${name}"}`).join()}]}`;

describe('a list that is not UTF-8', () => {
  const latin = (text: string) => Buffer.from(text, 'latin1');

  it.each<[string, string, Buffer, RegExp]>([
    [
      'Windows-1252',
      CSV,
      latin(screeningList([{ name: 'Good' }, { name: 'Garnet Soci\xe9t\xe9' }])),
      /line 3 of the file is not UTF-8 \(0xE9/,
    ],
    ['UTF-16', CSV, Buffer.from(MARK + screeningList([{ name: 'Good' }]), 'utf16le'), /the file is UTF-16/],
    [
      'Windows-1252 in JSON',
      JSON_LIST,
      latin(`${jsonList('Good')}\n`.replace('Good', 'G\xfcte')),
      /line 1 of the file is not UTF-8 \(0xFC/,
    ],
    [
      'UTF-16 in JSON',
      JSON_LIST,
      Buffer.from(MARK + jsonList('Good'), 'utf16le').swap16(),
      /the file is UTF-16/,
    ],
  ])('is refused by the line, and nothing of it is taken: %s', async (_, type, file, detail) => {
    expect(await importList(file, type)).toMatchObject({
      status: 422,
      detail: expect.stringMatching(detail) as string,
    });
    expect(await entries()).toEqual([]);
  });

  it('waits for a person when it was fetched, with that reason', async () => {
    const file = latin(screeningList([...invented(3), { name: 'Jasper Soci\xe9t\xe9' }]));
    const server = createServer((_, response) => response.writeHead(200, { 'content-type': CSV }).end(file));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/list.csv`;
    const fetching = await startService({ LIST_URL: url });
    try {
      // The worker looks once as it starts.
      const { data } = await eventually(
        () => fetching.admin.read<{ data: object[] }>('/v1/entity-list/held'),
        ({ data: held }) => held.length > 0,
      );
      const reason = expect.stringContaining('line 5 of the file is not UTF-8 (0xE9') as string;
      expect(data).toMatchObject([{ reason, decision: null }]);
    } finally {
      await fetching.close();
      server.close();
    }
  });
});

describe('a list', () => {
  it('may have a byte order mark, semicolons or tabs, rows of empty cells, and its type in capitals', async () => {
    const blank = ','.repeat(28);
    const [header, one, two] = screeningList([{ name: 'Amber Société' }, { name: 'Basalt' }])
      .trim()
      .split('\n');
    const file = `${MARK}${[header, blank, one, '', `${blank}  `, two].join('\r\n')}`;
    expect(await importList(file, 'TEXT/CSV')).toMatchObject({ status: 201, added: 2, rejected: [] });
    expect((await entries()).map(({ name }) => name).sort()).toEqual(['Amber Société', 'Basalt']);
    for (const delimiter of [';', '\t']) {
      const agency = [
        ['Entity List, as of today; see the notes'],
        ['Source List', 'Name', 'Alternate Name', 'Country', 'Federal Register Notice'],
        ['Entity List', '"Cobalt, Ltd; Co"', '', 'CHINA', '84 FR 22961'],
        ['', '', '', '', ''],
        ['Entity List', 'Dolomite, Ltd', '', 'CHINA', '84 FR 22961'],
      ];
      const other = await startService();
      try {
        const table = agency.map((cells) => cells.join(delimiter)).join('\n');
        expect(await importList(table, CSV, other)).toMatchObject({ added: 2, rejected: [] });
        const { data } = await other.admin.read<{ data: object[] }>('/v1/entity-list/entries');
        expect(data).toMatchObject([{ country: 'CN' }, { country: 'CN' }]);
      } finally {
        await other.close();
      }
    }
    const marked = await startService();
    const json = `${MARK} ${jsonList('Emerald')}`;
    expect(await importList(json, 'Application/JSON', marked)).toMatchObject({ added: 1 });
    await marked.close();
  });

  it('loses a row with what cannot be kept alone, and says so', async () => {
    const rows = screeningList([{ name: 'Amber' }, { name: 'Bas\0alt' }, { name: 'Cobalt', aliases: 'D\0' }]);
    expect(await importList(rows)).toMatchObject({
      status: 201,
      added: 1,
      rejected: [
        { line: 3, reason: 'has a character that cannot be kept in cell 6' },
        { line: 4, reason: 'has a character that cannot be kept in cell 23' },
      ],
    });
    expect((await entries()).map(({ name }) => name)).toEqual(['Amber']);
  });

  it('loses an element with what cannot be kept alone, and says so', async () => {
    const elements = [
      '{"source":"EL","name":"Amber"}',
      '{"source":"EL","name":"Bas\\u0000alt"}',
      '{"source":"EL","name":"Cobalt","alt_names":["x","\\ud800"]}',
      '{"source":"EL","name":"Dolomite","x\\udc00":1}',
      '{"source":"EL","name":"Emerald","addresses":[{"city":"\\u0000"}]}',
    ];
    const { status, added, rejected } = await importList(`[${elements.join()}]`, JSON_LIST);
    expect([status, added]).toEqual([201, 1]);
    expect(rejected).toMatchObject([
      { line: 2, reason: 'has a character that cannot be kept in name' },
      { line: 3, reason: 'has a character that cannot be kept in alt_names' },
      { line: 4, reason: 'has a name with a character that cannot be kept' },
      { line: 5, reason: 'has a character that cannot be kept in addresses' },
    ]);
  });

  it('tells the beginning of what it does not understand, wherever that is cut', async () => {
    const country = `${'x'.repeat(499)}𐐷`;
    const file = `[{"source":"EL","name":"Amber","country":"${country}"}]`;
    expect(await importList(file, JSON_LIST)).toMatchObject({ status: 201, added: 1 });
  });

  it('has countries and columns of any name, also of those that every object inherits', async () => {
    const file = `[{"source":"EL","name":"Amber","country":"constructor"},{"source":"EL","name":"Basalt","country":"__proto__"}]`;
    expect(await importList(file, JSON_LIST)).toMatchObject({ status: 201, added: 2 });
    expect((await entries()).map(({ country }) => country)).toEqual([null, null]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it.each<[string, string, string, RegExp]>([
    [
      'levels',
      JSON_LIST,
      `[{"source":"EL","name":"Amber","x":${'['.repeat(19)}${']'.repeat(19)}}]`,
      /element 1 of the file is nested deeper than 20 levels/,
    ],
    [
      'levels before its results',
      JSON_LIST,
      `${'{"a":'.repeat(21)}1${'}'.repeat(21)}`,
      /nested deeper than 20 levels/,
    ],
    [
      'characters in an element',
      JSON_LIST,
      jsonList('Amber', 'x'.repeat(200_000)),
      /element 2 of the file is longer than 100000 characters/,
    ],
    [
      'tokens in an element',
      JSON_LIST,
      `[{"source":"EL","name":"Amber","x":[${'[],'.repeat(100_001)}0]}]`,
      /element 1 .* longer/,
    ],
    [
      'rows that cannot be read',
      CSV,
      screeningList([{ name: 'Amber' }]) + 'x\n'.repeat(10_001),
      /more than 10000 rows that cannot be read: has 1 columns, not 29/,
    ],
    [
      'elements that cannot be read',
      JSON_LIST,
      `[${'1,'.repeat(10_001)}1]`,
      /more than 10000 rows that cannot be read: is not an object/,
    ],
  ])('is refused with more %s than a list has', async (_, type, file, detail) => {
    expect(await importList(file, type)).toMatchObject({
      status: 422,
      detail: expect.stringMatching(detail) as string,
    });
    expect(await entries()).toEqual([]);
  });

  it('loses a row of more than 100,000 characters alone', async () => {
    const file = screeningList([{ name: 'Amber' }, { name: 'x'.repeat(100_000) }, { name: 'Cobalt' }]);
    expect(await importList(file)).toMatchObject({
      added: 2,
      rejected: [{ line: 3, reason: 'is longer than 100000 characters' }],
    });
  });
});
