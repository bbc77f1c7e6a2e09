import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCsvList } from './csv.js';
import { readJsonList } from './json.js';
import type { ListFile } from './list-file.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lists-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(lines: readonly string[] | object): Promise<ListFile> {
  const path = join(folder, 'list');
  const isCsv = Array.isArray(lines) && typeof lines[0] === 'string';
  await writeFile(path, isCsv ? lines.join('\n') : JSON.stringify(lines));
  const sources = new Set(['EL'] as const);
  return isCsv ? readCsvList(path, sources) : readJsonList(path, sources);
}

const CSL = '_id,source,name,addresses,alt_names';
const CSL_ROW = 'a,EL,Alder,"Minsk, BY",Alderex';
const BIS = 'Source List,Name,Alternate Name,Country,Federal Register Notice';
const BIS_ROW = 'EL,Alder,Alderex,Belarus,80 FR 1';

describe('a column under another name', () => {
  it.each([
    [`${CSL},End Date`, `${CSL_ROW},2012-01-01`],
    [`${CSL},END_DATE`, `${CSL_ROW},2012-01-01`],
    [`${CSL},Date Lifted`, `${CSL_ROW},1/1/2012`],
    [`${BIS},Date Lifted`, `${BIS_ROW},1/1/2012`],
    [`${BIS},Date Lifted / Waived / Expired`, `${BIS_ROW},1/1/2012`],
    [`${BIS},date_lifted_waived_expired`, `${BIS_ROW},1/1/2012`],
    ['ID,Source,Name,Addresses,Alt Names,End-Date', `${CSL_ROW},2012-01-01`],
  ])('is the same where it says the same: %s', async (header, row) => {
    const { entities, notUnderstood } = await read([header, row]);
    expect(entities).toMatchObject([
      { name: 'Alder', aliases: ['Alderex'], country: 'BY', endsOn: '2012-01-01' },
    ]);
    expect(notUnderstood).toEqual([]);
  });

  it('is told once, by its name, where nobody knows it, and only of rows that are taken', async () => {
    const header = `${CSL},Notes 2,,programs,Name`;
    const rows = [
      'x,SDN,Other,"Minsk, BY",,of another list,,,',
      `${CSL_ROW},,,IRAN,Alder`,
      'b,EL,Birch,"Minsk, BY",,ended,more,,Birchex',
      'c,EL,Cedar,"Minsk, BY",,ended,more,,Cedarex',
    ];
    const { entities, notUnderstood } = await read([header, ...rows]);
    expect(entities).toHaveLength(3);
    expect(notUnderstood).toEqual([
      { line: 4, field: 'Notes 2', value: 'ended' },
      { line: 4, field: 'column 7', value: 'more' },
      { line: 4, field: 'Name', value: 'Birchex' },
    ]);
  });
});

describe('a key of an element in JSON', () => {
  const alder = { _id: 'a', source: 'EL', name: 'Alder', addresses: 'Minsk, BY' };

  it('is the same where it says the same', async () => {
    const { entities, notUnderstood } = await read([
      {
        ID: 'a',
        Source: 'EL',
        Name: 'Alder',
        altNames: ['Alderex'],
        'End Date': '2012-01-01',
        Country: 'BY',
      },
    ]);
    expect(entities).toMatchObject([
      { sourceId: 'a', name: 'Alder', aliases: ['Alderex'], country: 'BY', endsOn: '2012-01-01' },
    ]);
    expect(notUnderstood).toEqual([]);
  });

  it.each(['aliases', 'alternate_names', 'akas', 'footnotes'])(
    'is told where nobody knows it: %s',
    async (key) => {
      const { notUnderstood } = await read([
        { ...alder, [key]: [] },
        { ...alder, _id: 'b', [key]: ['Alderex'] },
        { ...alder, _id: 'c', [key]: 'Alderoil' },
      ]);
      expect(notUnderstood).toEqual([{ line: 2, field: key, value: '["Alderex"]' }]);
    },
  );

  it('is left out without a word where the published list has it and nobody needs it', async () => {
    const { notUnderstood } = await read([
      {
        ...alder,
        ids: [{ type: 'IMO' }],
        source_list_url: 'http://example.com',
        id: 'a',
      },
    ]);
    expect(notUnderstood).toEqual([]);
  });

  it.each([
    [
      ['SDGT', 'IFSR'],
      ['IFSR', 'SDGT'],
    ],
    [['SDGT] [IFSR'], ['IFSR', 'SDGT']],
    [[], null],
  ])('names programs of a sanction: %j', async (programs, found) => {
    const { entities } = await read([{ ...alder, programs }]);
    expect(entities).toMatchObject([{ programs: found }]);
  });
});

describe('a character that an exporter lost', () => {
  const reason = { text: 'has a name with a character that was lost when the file was made (U+FFFD)' };

  it('refuses the row where it stands in a name', async () => {
    const { entities, rejected } = await read([
      CSL,
      'a,EL,Soci\uFFFDt\uFFFD Alder,"Minsk, BY",',
      'b,EL,Birch,"Minsk, BY",Birch; Soci\uFFFDt\uFFFD Birch',
      'c,EL,Cedar,"Minsk, BY",',
    ]);
    expect(entities.map(({ name }) => name)).toEqual(['Cedar']);
    expect(rejected).toMatchObject([
      { line: 2, reason, id: 'a' },
      { line: 3, reason, id: 'b' },
    ]);
    const json = await read([{ source: 'EL', name: 'Birch', alt_names: ['Soci\uFFFDt\uFFFD'] }]);
    expect(json.rejected).toMatchObject([{ line: 1, reason }]);
  });

  it('is told where it stands elsewhere', async () => {
    const { entities, notUnderstood } = await read([
      `${CSL},license_requirement`,
      'a,EL,Alder,"Stra\uFFFDe 1, Wien, AT",,All item\uFFFD',
    ]);
    expect(entities).toHaveLength(1);
    expect(notUnderstood).toEqual([
      { line: 2, field: 'addresses', value: 'Stra\uFFFDe 1, Wien' },
      { line: 2, field: 'license requirement', value: 'All item\uFFFD' },
    ]);
  });
});
