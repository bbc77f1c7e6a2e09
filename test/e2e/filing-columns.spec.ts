import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DraftDto } from '../../libs/licensing/src/applications/application.contract.js';
import { citationOfBlock } from '@ninety/bis';
import { aboutField, shapeOf } from '@ninety/platform';
import type { AboutField, DtoClass } from '@ninety/platform';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/root.js';

/**
 * `docs/filing-columns.md` has every column of a file of applications. After a change that is meant:
 * `WRITE_COLUMNS=1 npx vitest run test/e2e/filing-columns.spec.ts`, and read what changed.
 */
const FILE = join(ROOT, 'docs/filing-columns.md');

interface Column extends AboutField {
  readonly name: string;
}

/** Of the fields that no rule of theirs has a paragraph for, by the beginning of their names. 15 CFR 748, Supp. 1. */
const BLOCKS: readonly (readonly [name: string, block: string])[] = [
  ['type', 'Block 5'],
  ['resubmissionOf', 'Block 10'],
  ['supportDocuments.', 'Blocks 6, 7'],
  ['parties.', 'Blocks 16–20'],
  ['items.0.model', 'Block 22(c)'],
  ['items.0.unitPrice.', 'Block 22(g)'],
  ['items.0.totalPrice.', 'Block 22(h)'],
  ['items.0.manufacturer', 'Block 22(i)'],
  ['totalValue.', 'Block 23'],
  ['additionalInformation', 'Block 24'],
];
/** What a company alone says so. */
const NOT_OF_FILES = 'bis748p.type';

const CELLS = {
  text: '',
  flag: '`true` or `false`',
  number: 'a whole number',
  list: 'several, separated by semicolons',
} as const satisfies Readonly<Record<AboutField['kind'], string>>;

describe('the columns of a file of applications', () => {
  it('stand in the documentation, each with its block or paragraph', async () => {
    const document = await described();
    if (process.env.WRITE_COLUMNS) writeFileSync(FILE, document);
    expect(readFileSync(FILE, 'utf8')).toBe(document);
  });

  it('are those of the form too', () => {
    const names = columnsOf(DraftDto).map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'items.0.adjustedPeakPerformance',
        'bis748p.answers.0.requirement',
        'bis748p.foreignPersons.0.citizenships.0.country',
      ]),
    );
    expect(new Set(names).size).toBe(names.length);
  });
});

/** Fields of a body with those beneath them, the first of each list; what says no paragraph itself is of that of its parent. */
function columnsOf(dto: DtoClass<object>, above = '', citation?: string): Column[] {
  return [...shapeOf(dto)].flatMap(([name, beneath]): Column[] => {
    const about = aboutField(dto, name);
    const cited = about.citation ?? citation;
    if (beneath === null)
      return [{ ...about, name: `${above}${name}`, ...(cited === undefined ? {} : { citation: cited }) }];
    return columnsOf(beneath.dto, `${above}${name}.${beneath.list ? '0.' : ''}`, cited);
  });
}

function described(): Promise<string> {
  const columns = columnsOf(DraftDto)
    .filter(({ name }) => name !== NOT_OF_FILES)
    .map((column) => {
      const block = BLOCKS.find(([begin]) => column.name.startsWith(begin))?.[1];
      const citation = column.citation ?? (block === undefined ? '' : citationOfBlock(block));
      return { ...column, citation, place: placeOf(citation) };
    });
  columns.sort((one, other) => one.place - other.place);
  const rows = columns.map(
    ({ name, citation, kind, description = '' }) =>
      `| \`${name}\` | ${citation} | ${CELLS[kind]} | ${description} |`,
  );
  const text = [
    '# Columns of a file of applications',
    '',
    'Each column that `POST /v1/bulk-filings` takes in a CSV file, in the order of the blocks of BIS-748P, then by paragraph. `0` is the first of a list;',
    "the second is `1`. A column that is left out, and an empty cell, say nothing; where all cells of a person's citizenships or residencies are empty, there are none. [What is read](files.md), [the form](form.md).",
    '',
    '| column | block or paragraph | cell | what |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
  return format(text, { parser: 'markdown', printWidth: 140, proseWrap: 'preserve' });
}

/** By the number of the block; what is in none comes after. */
function placeOf(citation: string): number {
  return Number(/Blocks? (\d+)/.exec(citation)?.[1] ?? 100);
}
