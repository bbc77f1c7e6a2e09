import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from './csv-table.js';
import type { TableColumn } from './workbook.js';

async function textOf<T>(columns: readonly TableColumn<T>[], rows: readonly T[]): Promise<string> {
  let text = '';
  for await (const piece of csvOf(columns, rows)) text += piece;
  return text;
}

const one = (kind: TableColumn<unknown>['kind']): TableColumn<unknown>[] => [
  { name: 'value', ...(kind && { kind }), of: (value) => value as string },
];
const cell = async (value: unknown, kind?: TableColumn<unknown>['kind']) =>
  (await textOf(one(kind), [value])).slice('value\n'.length, -1);

/** A cell as RFC 4180 reads it. */
const unquoted = (text: string) => (text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text);

describe('a table as CSV', () => {
  it('has its header where it has no row', async () => {
    expect(await textOf([...one('day'), { name: 'a, "b"', of: () => null }], [])).toBe('value,"a, ""b"""\n');
  });

  it('writes days, instants and numbers so that a program reads them as such', async () => {
    expect(await cell('2026-12-01', 'day')).toBe('2026-12-01');
    expect(await cell(new Date('2026-12-01T10:00:00Z'), 'instant')).toBe('2026-12-01T10:00:00.000Z');
    expect(await cell('-1250000.50', 'number')).toBe('-1250000.50');
    expect(await cell(-3, 'number')).toBe('-3');
    expect(await cell(null, 'number')).toBe('');
  });

  it('has an apostrophe before what a spreadsheet would run, in a column of numbers too', async () => {
    for (const begins of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'])
      expect(unquoted(await cell(begins))).toBe(`'${begins}`);
    expect(await cell('-1+cmd', 'number')).toBe("'-1+cmd");
    expect(await cell('1-1')).toBe('1-1');
  });

  it('has one in the middle of a text where a semicolon or a line break begins a cell', async () => {
    expect(await cell("Optik;=cmd|' /C calc'!A0;x")).toBe("Optik;'=cmd|' /C calc'!A0;x");
    expect(unquoted(await cell('a\n=1+1\r\n@b; c-d'))).toBe("a\n'=1+1\r\n'@b; c-d");
    expect(unquoted(await cell('\n=1'))).toBe("'\n'=1");
  });

  it('is read as it was written, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        const read = unquoted(await cell(text));
        const plain = (said: string) => said.replaceAll("'", '');
        expect(plain(read)).toBe(plain(text));
        expect(read).not.toMatch(/^[\t\r\n]|(^|[;\r\n])[=+\-@]/);
      }),
    );
  });
});
