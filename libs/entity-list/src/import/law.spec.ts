import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UnreadableFile } from '@ninety/platform';
import { readLawList } from './law.js';
import { UnreadableList } from './list-file.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'law-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(text: string) {
  const path = join(folder, 'part.xml');
  await writeFile(path, text);
  return readLawList(path, new Set(['EL']));
}

const HEADINGS = [
  'Country',
  'Entity',
  'License requirement',
  'License review policy',
  'Federal Register citation',
]
  .map((name) => `<TH>${name}</TH>`)
  .join('');
const part = (rows: string) =>
  `<DIV5 N="744"><DIV9 N="Supplement No. 4 to Part 744"><TABLE><TR>${HEADINGS}</TR>${rows}</TABLE></DIV9></DIV5>`;
const row = (entity: string, country = 'BELARUS') =>
  `<TR><TD>${country}</TD><TD>${entity}</TD><TD>All</TD><TD>Denial</TD><TD>84 FR 1, 5/21/19</TD></TR>`;

describe('part 744 in XML', () => {
  it('is read or refused, whatever it is', async () => {
    const piece = fc.constantFrom(
      '<DIV9 N="Supplement No. 4 to Part 744">',
      '</DIV9>',
      '<TABLE>',
      '</TABLE>',
      '<TR>',
      '</TR>',
      '<TD>',
      '</TD>',
      '<TD/>',
      '<TH>Entity</TH>',
      '<TFOOT>',
      '</TFOOT>',
      '<sup>3</sup>',
      '<sup>',
      '</sup>',
      '<br/>',
      '&amp;',
      '\u00a0',
      '—',
      'a.k.a., the following two aliases:',
      'Subordinate institution',
      '[Reserved]',
      'BELARUS',
      '<![CDATA[<TR>]]>',
      '<!-- -->',
    );
    const anything = fc.oneof(
      fc.string(),
      fc.array(piece).map((pieces) => `<DIV5 N="744">${pieces.join('')}</DIV5>`),
      fc.array(piece).map((pieces) => part(pieces.join(''))),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        const found = await read(text).catch((error: unknown) => error);
        const isRefused = found instanceof UnreadableList || found instanceof UnreadableFile;
        expect(isRefused || Array.isArray((found as { entities: unknown }).entities)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('has every row as an entry or as a rejected one', async () => {
    const words = fc.array(fc.constantFrom('Teal', 'Works', 'Ltd.', ',', '5', 'Road', '—', 'and', ''), {
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          words.map((some) => some.join(' ')),
          { maxLength: 20 },
        ),
        async (cells) => {
          const { entities, rejected } = await read(part(cells.map((cell) => row(cell)).join('')));
          const filled = cells.filter((cell) => cell.trim() !== '');
          expect(entities.length + rejected.length).toBe(filled.length);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('has a table within a cell as text of it, and rows of no other table', async () => {
    const nested = 'Teal Works, Minsk, <TABLE><TR><TD>Belarus</TD></TR></TABLE>';
    const { entities } = await read(
      part(row(nested) + row('Umber, Brest, Belarus')).replace(
        '</DIV5>',
        '<TABLE><TR><TD>no entry</TD></TR></TABLE></DIV5>',
      ),
    );
    expect(entities.map(({ name, addresses }) => [name, addresses])).toEqual([
      ['Teal Works', [{ lines: ['Minsk'], country: 'BY' }]],
      ['Umber', [{ lines: ['Brest'], country: 'BY' }]],
    ]);
  });

  it('loses a row of more than 100,000 characters alone', async () => {
    const { entities, rejected } = await read(part(row('x'.repeat(100_001)) + row('Umber, Brest, Belarus')));
    expect(entities).toMatchObject([{ name: 'Umber' }]);
    expect(rejected.map(({ reason }) => reason.text)).toEqual(['is longer than 100000 characters']);
  });

  it('loses what goes on with an entry beyond 100,000 characters alone', async () => {
    const more = `<TR><TD/><TD>${'x'.repeat(60_000)}</TD><TD/><TD/><TD/></TR>`;
    const { entities, rejected } = await read(part(row('Teal, Minsk, Belarus') + more + more));
    expect(entities).toHaveLength(1);
    expect(rejected).toHaveLength(1);
  });
});
