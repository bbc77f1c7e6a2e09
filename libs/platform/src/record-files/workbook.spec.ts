import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { Remark, workbookOf } from './workbook.js';
import type { TableColumn } from './workbook.js';
import { WorkbookParts } from './workbook-parts.js';
import { openXlsx } from './xlsx.js';
import type { TableCell } from './xlsx.js';

const folder = mkdtempSync(join(tmpdir(), 'ninety-workbook-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes the rows, and says where. */
async function written<T>(
  columns: readonly TableColumn<T>[],
  rows: readonly (T | Remark)[],
): Promise<string> {
  const path = join(folder, 'file.xlsx');
  const each = async function* () {
    yield* rows;
  };
  await writeFile(path, await buffer(workbookOf('Sheet & <one>', columns, each())));
  return path;
}

/** Writes the rows and reads them back, without the names of the columns. */
async function back<T>(columns: readonly TableColumn<T>[], rows: readonly (T | Remark)[]) {
  const read: (readonly (TableCell | null)[])[] = [];
  for await (const { cells } of (await openXlsx(await written(columns, rows))).rows) read.push(cells);
  return read.slice(1);
}

const text: TableColumn<string> = { name: 'text', of: (row) => row };

describe('a workbook that is written', () => {
  it('says every text again, whatever its characters', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc
            .string({ unit: 'binary', minLength: 1 })
            .map((one) => one.toWellFormed())
            .filter((one) => one.trim() !== ''),
          { minLength: 1, maxLength: 20 },
        ),
        async (texts) => {
          expect(await back([text], texts)).toEqual(texts.map((one) => [{ text: one }]));
        },
      ),
      { numRuns: 50 },
    );
    const hard = ['_x000D_', '_x_x0041_', 'a\u0001\u000b\r\nb', '\uFFFE', '<c>&"\'', ' =1 '];
    expect(await back([text], hard)).toEqual(hard.map((one) => [{ text: one }]));
  });

  it('has no formula, and keeps a text one also where its cell is edited', async () => {
    const parts = await WorkbookParts.open(await written([text], ['=1+1', '+1', '-1', '@A1', '\t=1']));
    const tags: string[] = [];
    const styles: (string | undefined)[] = [];
    await parts.readWhole('xl/worksheets/sheet1.xml', 'sheet', {
      open: (name, attributes) => {
        tags.push(name);
        if (name === 'c') styles.push(attributes.get('s'));
      },
    });
    expect(tags).not.toContain('f');
    const quoted: (string | undefined)[] = [];
    await parts.readWhole('xl/styles.xml', 'other', {
      open: (name, attributes) => {
        if (name === 'xf') quoted.push(attributes.get('quotePrefix'));
      },
    });
    parts.close();
    // The first format is that on which the others stand.
    expect(styles.slice(1).map((style) => quoted[Number(style) + 1])).toEqual(['1', '1', '1', '1', '1']);
  });

  it('has numbers to their last digit, days and instants; what a spreadsheet would change is a text', async () => {
    const columns: TableColumn<string>[] = [
      { name: 'number', kind: 'number', of: (row) => row },
      { name: 'day', kind: 'day', of: (row) => row },
      {
        name: 'instant',
        kind: 'instant',
        of: (row) => (Number.isNaN(Date.parse(row)) ? null : new Date(row)),
      },
    ];
    const [amount, digits, day, early] = await back(columns, [
      '-1250000.50',
      '9007199254740993',
      '2026-11-27',
      '1899-12-31',
    ]);
    expect(amount?.[0]).toEqual({ number: -1_250_000.5, isShownAsDay: false });
    expect(digits?.[0]).toEqual({ text: '9007199254740993' });
    expect(day?.slice(1)).toEqual([
      { number: 46_353, isShownAsDay: true },
      { number: 46_353, isShownAsDay: true },
    ]);
    expect(early?.[1]).toEqual({ text: '1899-12-31' });
  });

  it('names its sheet in 31 characters, and may have no column at all', async () => {
    const name = `${'n'.repeat(31)}and more`;
    const path = join(folder, 'named.xlsx');
    await writeFile(path, await buffer(workbookOf(name, [], [])));
    const parts = await WorkbookParts.open(path);
    const named: (string | undefined)[] = [];
    await parts.readWhole('xl/workbook.xml', 'other', {
      open: (tag, attributes) => {
        if (tag === 'sheet') named.push(attributes.get('name'));
      },
    });
    const tags: string[] = [];
    await parts.readWhole('xl/worksheets/sheet1.xml', 'sheet', { open: (tag) => tags.push(tag) });
    parts.close();
    expect(named).toEqual(['n'.repeat(31)]);
    expect(tags).not.toContain('col');
  });

  it('has a remark alone in its line, and a text as long as a cell may be', async () => {
    const rows = await back(
      [text, { name: 'more', of: () => 'x' }],
      ['a'.repeat(40_000), new Remark('more')],
    );
    expect(rows[0]?.[0]).toEqual({ text: `${'a'.repeat(32_766)}…` });
    expect(rows[1]).toEqual([{ text: 'more' }]);
  });
});
