import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CclEntry, LawKind } from '@ninety/bis';
import { afterAll, describe, expect, it } from 'vitest';
import { FORMATS } from './columns.js';
import type { LawFormat } from './law-file.js';
import { readLaw } from './read-law.js';

const folder = mkdtempSync(join(tmpdir(), 'ninety-law-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(kind: LawKind, content: string | Buffer, format: LawFormat = 'csv') {
  const path = join(folder, 'law');
  writeFileSync(path, content);
  return readLaw(kind, format, path);
}

/** A file of a kind: of each row the cells by the names of their columns. */
function table(kind: LawKind, ...rows: Readonly<Record<string, string>>[]): string {
  const { columns } = FORMATS[kind];
  const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = rows.map((row) => {
    const cells = new Map(Object.entries(row));
    return columns.map((column) => quoted(cells.get(column) ?? '')).join(',');
  });
  return ['# Invented. {"A:1": "of one\'s own", "B": "of others"}', columns.join(','), ...lines].join('\n');
}

const entry = (eccn: string, more: Readonly<Record<string, string>> = {}) => ({
  eccn,
  category: eccn.charAt(0),
  product_group: eccn.charAt(1),
  heading: `Things of ${eccn}`,
  reasons_for_control: 'NS, AT',
  control: 'AT applies to entire entry',
  country_chart_or_rule: 'AT Column 1.',
  ...more,
});

const told = (rows: readonly { line: number; reason: { text: string } }[]) =>
  rows.map(({ line, reason }) => `${line}: ${reason.text}`);

describe('the Country Chart', () => {
  it('is read by country, with its marks, footnotes and pointers', async () => {
    const file = table(
      'country_chart',
      { country: 'Seycheles', 'NS 2': 'X', 'RS 1': 'x', footnotes: '2;3' },
      { country: 'Korea, South', 'CB 1': 'X' },
      { country: 'Cuba', embargo_pointer: 'See elsewhere.' },
      { country: 'Sint Maarten (the Dutch two-fifths of the island of Saint Martin)' },
    );
    const { rows, rejected, noted } = await read('country_chart', file);
    expect(Object.fromEntries(rows)).toMatchObject({
      SC: { country: 'SC', name: 'Seycheles', marks: ['NS 2', 'RS 1'], footnotes: ['2', '3'], pointer: null },
      KR: { marks: ['CB 1'] },
      CU: { marks: [], pointer: 'See elsewhere.' },
      SX: { marks: [] },
    });
    expect([rejected, noted]).toEqual([[], []]);
  });

  it('names rows that cannot be used by their lines, and whom they are about', async () => {
    const file = table(
      'country_chart',
      { country: 'Chad', 'NS 2': 'X' },
      { country: 'Yugoslavia', 'NS 2': 'X' },
      { country: 'Atlantis', 'NS 2': 'X' },
      { country: 'Norway', 'NS 2': 'yes' },
      { country: 'Iran', 'NS 2': 'X', embargo_pointer: 'See elsewhere.' },
      { country: 'China', 'NS 2': 'X' },
      { country: 'China (PRC)' },
    );
    const { rows, rejected } = await read('country_chart', `${file}\nPeru,X\nMa"li,X`);
    expect([...rows.keys()]).toEqual(['TD']);
    expect(told(rejected)).toEqual([
      '4: names a country that there is no more: Yugoslavia',
      '5: names no country that is known: “Atlantis”',
      '6: has “yes” in the column NS 2, where X or nothing stands',
      '7: Iran has marks and, in their place, a pointer to another part',
      '9: is a second row of CN, as China (PRC)',
      '10: has 2 columns, not 19',
      '11: has a quote in a cell that does not begin with one',
    ]);
    expect(rejected.map(({ key }) => key)).toEqual(['Yugoslavia', null, 'NO', 'IR', 'CN', 'PE', null]);
  });
});

describe('the Country Groups', () => {
  it('are read by country; two names of one are taken together, and told', async () => {
    const file = table(
      'country_groups',
      { country: 'Congo (Democratic Republic of the)', B: 'X' },
      { country: 'Congo (Democratic Republic of)', 'D:5': 'X' },
      { country: "Cote d'lvoire", B: 'X' },
    );
    const { rows, rejected, noted } = await read('country_groups', file);
    expect(Object.fromEntries(rows)).toMatchObject({ CD: { groups: ['B', 'D:5'] }, CI: { groups: ['B'] } });
    expect(rejected).toEqual([]);
    expect(told(noted)).toEqual([
      '4: “Congo (Democratic Republic of)” is taken together with “Congo (Democratic Republic of the)”, which is the same country',
    ]);
  });

  it('may have a further group', async () => {
    const file = 'country,A:1,A:2,A:3,A:4,A:5,A:6,B,D:1,D:2,D:3,D:4,D:5,E:1,E:2,D:6\nChad,,,,,,,X,,,,,,,,X\n';
    expect((await read('country_groups', file)).rows.get('TD')).toMatchObject({ groups: ['B', 'D:6'] });
  });
});

describe('the License Exceptions', () => {
  it('are read by symbol, several of one section too', async () => {
    const file = table(
      'license_exceptions',
      { section: '100.3', symbols: 'LVS', title: 'Limited value' },
      { section: '100.8', symbols: 'NAC ACA', title: 'Computing' },
      { section: 'LVS', symbols: 'GBS', title: 'Group B' },
      { section: '100.4', symbols: 'gbs', title: 'Group B' },
      { section: '100.9', symbols: 'TMP', title: '' },
      { section: '100.3', symbols: 'LVS', title: 'Again' },
    );
    const { rows, rejected } = await read('license_exceptions', file);
    expect([...rows.keys()]).toEqual(['NAC', 'ACA']);
    expect(told(rejected)).toEqual([
      '5: has no section of a part, but “LVS”',
      '6: has no symbol of three letters, but “gbs”',
      '7: has no title for 100.9',
      '8: is a second row of LVS',
    ]);
  });
});

describe('the Commerce Control List', () => {
  it('is read by entry as CSV: a row for each requirement', async () => {
    const exceptions = { LVS: '$500', other_exceptions: '{"TSR":"Yes","STA":"not for .b"}' };
    const file = table(
      'ccl',
      entry('3A001', {
        ...exceptions,
        control: 'NS applies to 3A001.b',
        country_chart_or_rule: 'NS Column 2.',
      }),
      entry('3A001', exceptions),
      entry('0A002', { reasons_for_control: '', control: '', country_chart_or_rule: '' }),
      entry('3A229', { reasons_for_control: 'MT and AT, CC1, foreign policy' }),
    );
    const { rows, rejected, noted } = await read('ccl', file);
    expect(rows.get('3A001')).toEqual({
      eccn: '3A001',
      category: '3',
      productGroup: 'A',
      heading: 'Things of 3A001',
      reasonsForControl: ['NS', 'AT'],
      requirements: [
        { control: 'NS applies to 3A001.b', basis: 'NS Column 2.' },
        { control: 'AT applies to entire entry', basis: 'AT Column 1.' },
      ],
      exceptions: [
        ['LVS', '$500'],
        ['TSR', 'Yes'],
        ['STA', 'not for .b'],
      ],
      staConditions: null,
      paragraphs: null,
    });
    expect((rows.get('3A229') as CclEntry).reasonsForControl).toEqual(['MT', 'AT', 'CC']);
    expect(rejected).toEqual([]);
    expect(told(noted)).toEqual([
      '5: 0A002 has no license requirements in the file: what asks for a license stands elsewhere',
      '6: 3A229 has reasons for control in other words: “foreign policy”',
    ]);
  });

  it('loses an entry of which a row cannot be used, whole, and names the row', async () => {
    const file = table(
      'ccl',
      entry('3A001'),
      entry('3A001', { control: 'NS applies to all', heading: 'Other things' }),
      entry('3A002', { category: '4' }),
      entry('3A003', { heading: '' }),
      entry('3X003'),
      entry('3A004', { other_exceptions: '[1]' }),
      entry('4A001', { other_exceptions: '{"a license":"yes"}' }),
      entry('5A991'),
    );
    const { rows, rejected } = await read('ccl', file);
    expect([...rows.keys()]).toEqual(['5A991']);
    expect(told(rejected)).toEqual([
      '4: says of 3A001 something other than its first row does',
      '5: says that 3A002 is of category “4” and product group “A”',
      '6: 3A003 has no heading',
      '7: has no number such as 3A001, but “3X003”',
      '8: has other exceptions that are no object of texts in JSON',
      '9: has no symbol of three letters, but “a license”',
    ]);
  });

  const inHeading =
    'Software for things. License Requirements Reason for Control: NS NS applies to entire entry NS Column 1.';

  it('takes nothing but the heading of an entry whose requirements stand inside it', async () => {
    const { rows, rejected, bare } = await read(
      'ccl',
      table('ccl', entry('3A001'), entry('3E001', { heading: inHeading })),
    );
    expect([...rows.keys()]).toEqual(['3A001']);
    expect(bare.get('3E001')).toMatchObject({
      heading: 'Software for things.',
      reasonsForControl: [],
      requirements: [],
      exceptions: [],
    });
    expect(told(rejected)).toEqual([
      '4: 3E001 has its license requirements inside the heading, and those of another entry in their place: none of either is taken',
    ]);
  });

  const element = (eccn: string, more: object = {}) => ({
    eccn,
    category: eccn.charAt(0),
    productGroup: eccn.charAt(1),
    heading: `Things of ${eccn}`,
    reasonForControl: 'NS, AT',
    countryChart: [{ control: 'AT applies to entire entry', countryChart: 'AT Column 1.' }],
    licenceExceptionFlags: { TSR: 'Yes', LVS: '$500' },
    staSpecialConditions: null,
    relatedControls: null,
    ...more,
  });
  const json = (entries: readonly object[], more: object = {}) => JSON.stringify({ entries, ...more });

  it('is read as JSON with its paragraphs, the first of each letter', async () => {
    const items = [
      { paragraph: 'a', kind: 'item', text: 'Ovens' },
      { paragraph: null, kind: 'text', text: 'See elsewhere' },
      { paragraph: 'a.1', kind: 'item', text: 'Large ovens' },
      { paragraph: 'a', kind: 'item', text: 'of a note' },
    ];
    const file = json([element('3A001', { items }), element('0A501')], { entryCount: 2 });
    const { rows, noted } = await read('ccl', file, 'json');
    expect(rows.get('3A001')).toMatchObject({
      exceptions: [
        ['LVS', '$500'],
        ['TSR', 'Yes'],
      ],
      paragraphs: [
        { paragraph: 'a', text: 'Ovens' },
        { paragraph: 'a.1', text: 'Large ovens' },
      ],
    });
    expect(rows.get('0A501')).toMatchObject({ paragraphs: null });
    expect(told(noted)).toEqual(['1: 3A001 has paragraphs more than once, of which the first is taken: .a']);
  });

  it('names elements that cannot be used by their place', async () => {
    const deep = JSON.parse(`${'['.repeat(1_000)}${']'.repeat(1_000)}`) as unknown;
    const file = json([
      element('3A001'),
      element('3A001'),
      element('3A002', { countryChart: [{ control: 'AT' }] }),
      element('3A003', { heading: 'lost \uFFFD' }),
      element('3A004', { relatedControls: deep }),
      element('3A005', { heading: 5 }),
      element('3A006', { licenceExceptionFlags: { LVS: 1 } }),
      element('5A991'),
    ]);
    const { rows, rejected } = await read('ccl', file, 'json');
    expect([...rows.keys()]).toEqual(['5A991']);
    expect(told(rejected)).toEqual([
      '2: is a second entry 3A001',
      '3: has a “countryChart” that is not what it should be',
      '4: has a character that cannot be kept, or was lost',
      '5: has a character that cannot be kept, or was lost',
      '6: has a “heading” that is not what it should be',
      '7: has a “licenceExceptionFlags” that is not what it should be',
    ]);
  });

  it.each<[string, string, RegExp]>([
    ['cut off', json([element('3A001')]).slice(0, -3), /the file is not JSON/],
    [
      'of so many lists that to read them would take long',
      `${json([element('3A001', { heading: 'a "quoted" [list' })]).slice(0, -2)},${'[],'.repeat(100_001)}[]]}`,
      /more than 100000 objects and lists/,
    ],
    [
      'of fewer entries than it says',
      json([element('3A001')], { entryCount: 633 }),
      /says that it has 633 entries, and has 1/,
    ],
    ['without entries', '{"countries":[]}', /no list of entries/],
    [
      'with a member renamed',
      json([element('3A001')]).replaceAll('heading', 'title'),
      /no entry of the file has a “heading”/,
    ],
    ['with a member more', json([element('3A001', { note: '' })]), /have a “note”/],
  ])('is refused as JSON %s', async (_, file, why) => {
    await expect(read('ccl', file, 'json')).rejects.toThrow(why);
  });
});

describe('a file that is none', () => {
  const chart = table('country_chart', { country: 'Chad', 'NS 2': 'X' });

  it.each<[string, LawKind, string | Buffer, RegExp]>([
    ['of another law', 'country_groups', chart, /the file is of country_chart, not of country_groups/],
    ['of something else', 'ccl', 'name,country\nHuawei,CN\n', /the file has no column “eccn”, which ccl has/],
    ['with a column renamed', 'country_chart', chart.replace('NS 2', 'NS2'), /no column “NS 2”/],
    [
      'with a column more',
      'country_chart',
      chart.replace(',footnotes', ',notes,footnotes'),
      /a column “notes”/,
    ],
    [
      'with a column twice',
      'country_chart',
      chart.replace('embargo_pointer', 'embargo_pointer,NS 2'),
      /“NS 2” twice/,
    ],
    ['cut off within a text', 'country_chart', `${chart}\n"Mali,X`, /cut off: line 4 opens a quote/],
    ['empty', 'ccl', '', /no header of ccl/],
    ['of comments alone', 'ccl', '# nothing\n', /no header of ccl/],
    ['of a header alone', 'ccl', table('ccl'), /no usable row of ccl/],
    [
      'not UTF-8',
      'country_chart',
      Buffer.from(chart.replace('Chad', 'Cura\xe7ao'), 'latin1'),
      /line 3 of the file is not UTF-8/,
    ],
  ])('is refused: %s', async (_, kind, file, why) => {
    await expect(read(kind, file)).rejects.toThrow(why);
  });

  it('is refused as JSON where the law is a table', async () => {
    await expect(read('country_chart', '{}', 'json')).rejects.toThrow(/is read as CSV alone/);
  });

  it('is refused with more rows to tell of than any has', async () => {
    const rows = Array.from({ length: 10_001 }, () => 'Atlantis,X').join('\n');
    await expect(read('country_chart', `${chart}\n${rows}`)).rejects.toThrow(/more than 10000 rows/);
  });
});
