import type { CclEntry, ChartRow, GroupRow, LawKind } from '@ninety/bis';
import { describe, expect, it } from 'vitest';
import { compareLaw } from './compare.js';
import { differencesOf } from './differences.js';
import type { LawFile, LawRow } from './read/law-file.js';
import { say } from './sentences.js';

const oven: CclEntry = {
  eccn: '3A001',
  category: '3',
  productGroup: 'A',
  heading: 'Ovens',
  reasonsForControl: ['NS', 'AT'],
  requirements: [{ control: 'AT applies to entire entry', basis: 'AT Column 1.' }],
  exceptions: [['LVS', '$500']],
  staConditions: null,
  paragraphs: null,
};
const chad: ChartRow = { country: 'TD', name: 'Chad', marks: ['NS 1'], footnotes: ['2'], pointer: null };
const seychelles: GroupRow = { country: 'SC', name: 'Seychelles', groups: ['B'] };

const told = (kind: LawKind, before: LawRow | null, after: LawRow | null) =>
  differencesOf(kind, before, after).map(({ says }) => says.text);
const requiring = (control: string, basis: string): CclEntry => ({
  ...oven,
  requirements: [...oven.requirements, { control, basis }],
});

describe('what two editions have otherwise', () => {
  it.each<[string, CclEntry, string]>([
    [
      'groups',
      requiring('RS applies to 3A001.z', 'To or within destinations specified in Country Group D:5.'),
      '3A001.z: RS added for D:5',
    ],
    [
      'groups but for others',
      requiring(
        'RS applies to 3A001.z.1.b, z.2.b',
        'To or within the United Arab Emirates or Country Groups D:1, D:4, and D:5, excluding any in A:5 or A:6.',
      ),
      '3A001.z.1.b: RS added for United Arab Emirates, D:1, D:4, D:5, but not A:5, A:6',
    ],
    ['a column', requiring('NS applies to entire entry', 'NS Column 2.'), '3A001: NS added for NS Column 2'],
    [
      'everywhere',
      requiring('RS applies to 3A001.a', 'To or within any destination worldwide.'),
      '3A001.a: RS added for all destinations',
    ],
    [
      'another rule',
      requiring('EI applies to entire entry', 'Refer to § 1.2.'),
      '3A001: EI added for Refer to § 1.2.',
    ],
    ['nothing that is known', requiring('UN applies to it', ''), '3A001: UN added for an unknown column'],
  ])('is a requirement for %s', (_, after, words) => {
    expect(told('ccl', oven, after)).toEqual([words]);
    expect(told('ccl', after, oven)).toEqual([words.replace(' added for ', ' removed for ')]);
  });

  it('is anything else of an entry', () => {
    const after: CclEntry = {
      ...oven,
      heading: 'Kilns',
      reasonsForControl: ['AT'],
      exceptions: [
        ['LVS', '$3000'],
        ['TSR', 'Yes'],
      ],
      staConditions: 'not for .b',
      paragraphs: [{ paragraph: 'a', text: 'Large' }],
    };
    expect(told('ccl', oven, after)).toEqual([
      '3A001: the heading is now: Kilns',
      '3A001: the reasons for control are now AT',
      '3A001: License Exception LVS is now: $3000',
      '3A001: License Exception TSR added: Yes',
      '3A001: the special conditions for STA are now: not for .b',
      '3A001: the paragraphs are known, of which there are 1',
    ]);
    const others: CclEntry = {
      ...after,
      exceptions: [],
      paragraphs: [
        { paragraph: 'a', text: 'Larger' },
        { paragraph: 'b', text: 'Small' },
      ],
    };
    expect(told('ccl', after, others)).toEqual([
      '3A001: License Exception LVS removed',
      '3A001: License Exception TSR removed',
      '3A001.a is now: Larger',
      '3A001.b added',
    ]);
    expect(told('ccl', others, { ...others, paragraphs: null })).toEqual([
      '3A001: the paragraphs are no longer known',
    ]);
    expect(told('ccl', null, oven)).toEqual(['3A001 added']);
    expect(told('ccl', oven, null)).toEqual(['3A001 removed']);
    expect(told('ccl', oven, { ...oven })).toEqual([]);
  });

  it('is a mark, a footnote or a pointer of the chart', () => {
    const after = { ...chad, marks: ['NS 1', 'NS 2'], footnotes: ['3'] };
    expect(told('country_chart', chad, after)).toEqual([
      'NS Column 2: X added for Chad',
      'Chad: footnote 2 removed',
      'Chad: footnote 3 added',
    ]);
    expect(
      told('country_chart', chad, { ...chad, name: 'Tchad', marks: [], pointer: 'See elsewhere.' }),
    ).toEqual([
      'Chad is now written Tchad',
      'NS Column 1: X removed for Tchad',
      'Tchad: in the place of marks stands now: See elsewhere.',
    ]);
  });

  it('is a group that a country joined or left, with its row or without', () => {
    expect(told('country_groups', seychelles, { ...seychelles, groups: ['D:1'] })).toEqual([
      'Seychelles left B',
      'Seychelles joined D:1',
    ]);
    expect(told('country_groups', null, seychelles)).toEqual(['Seychelles joined B']);
    expect(told('country_groups', seychelles, null)).toEqual(['Seychelles left B']);
  });

  it('is the section or the title of an exception', () => {
    const before = { symbol: 'LVS', section: '1.3', title: 'Limited' };
    expect(told('license_exceptions', before, { ...before, title: 'Small' })).toEqual([
      'LVS is now 1.3, Small',
    ]);
  });
});

describe('a file against the edition before it', () => {
  const known = new Map<string, LawRow>([
    ['SC', seychelles],
    ['TD', { ...seychelles, country: 'TD', name: 'Chad' }],
  ]);
  const reason = say('law_file_decided', { decision: 'applied' });
  const fileOf = (rows: readonly GroupRow[], ...broken: (string | null)[]): LawFile => ({
    rows: new Map(rows.map((row) => [row.country, row])),
    rejected: broken.map((key) => ({ line: 1, key, reason })),
    bare: new Map(
      broken.flatMap((key) =>
        key === null ? [] : [[key, { country: key, name: key, groups: [] }] as const],
      ),
    ),
    noted: [],
  });

  it('adds, changes and removes', () => {
    const peru = { country: 'PE', name: 'Peru', groups: ['B'] };
    const comparison = compareLaw('country_groups', known, fileOf([{ ...seychelles, groups: [] }, peru]));
    expect(comparison).toMatchObject({
      added: ['PE'],
      changed: ['SC'],
      removed: ['TD'],
      unchanged: 0,
      kept: 0,
    });
    expect([...comparison.rows.keys()]).toEqual(['SC', 'PE']);
  });

  it('keeps what a row that could not be used is about, and everything where nobody can tell', () => {
    expect(compareLaw('country_groups', known, fileOf([], 'TD'))).toMatchObject({ removed: ['SC'], kept: 1 });
    expect(compareLaw('country_groups', known, fileOf([], null))).toMatchObject({
      removed: [],
      unchanged: 2,
      kept: 2,
    });
  });

  it('takes what little is known of such a row only where nothing better is', () => {
    expect(compareLaw('country_groups', known, fileOf([seychelles], 'TD')).rows.get('TD')).toMatchObject({
      name: 'Chad',
    });
    expect(compareLaw('country_groups', known, fileOf([seychelles], 'PE'))).toMatchObject({ added: ['PE'] });
  });
});
