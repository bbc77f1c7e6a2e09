import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { CsvSplitter } from './csv-splitter.js';
import type { CsvRecord } from './csv-splitter.js';
import { readCsv } from './csv.js';
import { readJsonLines } from './json-lines.js';
import { Sentence } from '../sentences.js';
import { textOf, UnreadableFile } from './text-file.js';

const MARK = '\uFEFF';
/** Files are read in pieces of so many bytes. */
const PIECE = 65_536;

const folder = mkdtempSync(join(tmpdir(), 'ninety-records-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(content: string | Uint8Array): string {
  const path = join(folder, 'file');
  writeFileSync(path, content);
  return path;
}
async function all<T>(records: AsyncIterable<T>): Promise<T[]> {
  const read: T[] = [];
  for await (const record of records) read.push(record);
  return read;
}
async function csv(content: string | Uint8Array): Promise<CsvRecord[]> {
  return all(readCsv(fileOf(content)));
}
/** Each record's line with its cells, or with why it has none. */
const told = (records: readonly CsvRecord[]) =>
  records.map(({ line, cells, error }) => [line, cells ?? error.text]);
const toldOf = async (content: string | Uint8Array) => told(await csv(content));

const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.stringMatching(/^[ab",;\t\r\n ]{0,8}$/),
);
/** Rows of the same width, none of them blank, the first one without what could be taken for its delimiter. */
const table = fc
  .integer({ min: 2, max: 6 })
  .chain((width) =>
    fc
      .array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 })
      .map((rows) => [
        Array.from({ length: width }, (_, place) => `column${place}`),
        ...rows.filter((row) => row.some((one) => one.trim() !== '')),
      ]),
  );

describe('a CSV file', () => {
  it('says what was written, whatever stands between cells and at the ends of lines', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        async (rows, delimiter, lineEnd, isMarked) => {
          const text = stringify(rows, { delimiter, record_delimiter: lineEnd, quoted_match: /[\r\n]/ });
          const records = await csv(`${isMarked ? MARK : ''}${text}`);
          expect(records.map(({ cells }) => cells)).toEqual(rows);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is read alike, wherever its pieces end', () => {
    const split = (pieces: readonly string[]) => {
      const splitter = new CsvSplitter(',');
      const records: CsvRecord[] = [];
      const take = () => {
        for (let record = splitter.next(); record; record = splitter.next()) records.push(record);
      };
      for (const piece of pieces) {
        splitter.add(piece);
        take();
      }
      splitter.end();
      take();
      return told(records);
    };
    fc.assert(
      fc.property(fc.stringMatching(/^[a",\r\n]{0,60}$/), fc.integer({ min: 1, max: 5 }), (text, length) => {
        const pieces = text.match(new RegExp(`[^]{1,${length}}`, 'g')) ?? [];
        expect(split(pieces)).toEqual(split([text]));
      }),
      { numRuns: 2_000 },
    );
  });

  it('has records that begin on the lines of the file, past empty lines and rows of empty cells', async () => {
    expect(await toldOf('\r\na,b\r\n"two\r\nlines",1\r\n,\r\n ,\t\r\n\r\n""\n"also\rtwo",2\n3,4')).toEqual([
      [2, ['a', 'b']],
      [3, ['two\r\nlines', '1']],
      [9, ['also\rtwo', '2']],
      [11, ['3', '4']],
    ]);
  });

  it('has semicolons or tabs between its cells when its header has', async () => {
    expect(await toldOf('a;b;c,d\n1,5;"2;3";4\n')).toEqual([
      [1, ['a', 'b', 'c,d']],
      [2, ['1,5', '2;3', '4']],
    ]);
    expect(await toldOf('a\tb\n1;2,3\t4\n')).toEqual([
      [1, ['a', 'b']],
      [2, ['1;2,3', '4']],
    ]);
    expect(await toldOf('"a;b;c",d\n1;2,3\n')).toEqual([
      [1, ['a;b;c', 'd']],
      [2, ['1;2', '3']],
    ]);
  });

  it('loses a broken record alone, and says what is wrong with it', async () => {
    expect(await toldOf('a,b\n"never closed,1\nc,d\n1"2,e\n"f"g,h\ni,j\n"at the end')).toEqual([
      [1, ['a', 'b']],
      [2, 'has more in a cell behind its closing quote'],
      [3, ['c', 'd']],
      [4, 'has a quote in a cell that does not begin with one'],
      [5, 'has more in a cell behind its closing quote'],
      [6, ['i', 'j']],
      [7, 'opens a quote that is never closed'],
    ]);
    const notTwo = Sentence.inWords('is not two', 'not_two', {});
    const refuse = (cells: readonly string[]) => (cells.length === 2 ? null : notTwo);
    const records = await all(readCsv(fileOf('a,b\n"swallows\nc,d\n",e,f\ng,h\n1,2,3\n'), { refuse }));
    expect(told(records)).toEqual([
      [1, ['a', 'b']],
      [2, 'is not two'],
      [3, ['c', 'd']],
      [4, 'opens a quote that is never closed'],
      [5, ['g', 'h']],
      [6, 'is not two'],
    ]);
    expect(records[1]!.text).toBe('"swallows\n');
  });

  it('is none when a thousand of its records are broken', async () => {
    await expect(csv(`a\n${'"x"y\n'.repeat(1_000)}`)).resolves.toHaveLength(1_001);
    await expect(csv(`a\n${'"x"y\n'.repeat(1_001)}`)).rejects.toThrow(UnreadableFile);
  });

  it('has records of a million characters and five thousand cells at most', async () => {
    const longest = 'x'.repeat(999_998);
    expect(await toldOf(`a,b\n${longest},1\n${longest}x,2\n"${longest}\n\n3",4\n5,6`)).toEqual([
      [1, ['a', 'b']],
      [2, [longest, '1']],
      [3, 'is longer than 1000000 characters'],
      [4, 'is longer than 1000000 characters'],
      [6, 'has a quote in a cell that does not begin with one'],
      [7, ['5', '6']],
    ]);
    const wide = (cells: number) => Array(cells).fill('1').join(',');
    expect((await csv(`a\n${wide(5_000)}`))[1]!.cells).toHaveLength(5_000);
    expect((await csv(`a\n${wide(5_001)}`))[1]!.error?.text).toBe('has more than 5000 cells');
    expect((await csv(wide(5_001)))[0]!.error?.text).toBe('has more than 5000 cells');
  });
});

describe('the text of a file', () => {
  const textIn = async (content: string | Uint8Array) => (await all(textOf(fileOf(content)))).join('');

  it('is what its UTF-8 says, wherever a piece ends, without a byte order mark', async () => {
    for (const letter of ['ß', '中', '𐐷'])
      for (let before = PIECE - 5; before <= PIECE; before += 1) {
        const text = `${'x'.repeat(before)}${letter}\uFFFD${MARK}y`;
        expect(await textIn(`${MARK}${text}`)).toBe(text);
      }
  });

  it.each([
    ['in the first line', Buffer.from('a,\xfc', 'latin1'), /^line 1 .*\(0xFC, byte 3 of the file\)/],
    ['after a mark', Buffer.from('\xef\xbb\xbfa\n\n\xe9,b', 'latin1'), /^line 3 .*\(0xE9, byte 7 of/],
    ['beyond a piece', Buffer.from(`${'x\n'.repeat(40_000)}\xe4\n`, 'latin1'), /^line 40001 .*byte 80001 of/],
    [
      'at the end of a piece',
      Buffer.from(`${'x'.repeat(PIECE - 1)}\xe4\n\n`, 'latin1'),
      /^line 1 .*byte 65536 of/,
    ],
    ['a character that is cut off', Buffer.from('a\n\xe4\xb8', 'latin1'), /^line 2 .*\(0xE4, byte 3 of/],
    ['half a surrogate pair', Buffer.from('\xed\xa0\x80', 'latin1'), /^line 1 .*\(0xED, byte 1 of/],
    ['a character written too long', Buffer.from('\xc0\x80', 'latin1'), /^line 1 .*\(0xC0, byte 1 of/],
    ['UTF-16', Buffer.from(`${MARK}a`, 'utf16le'), /^the file is UTF-16, not UTF-8: save it as UTF-8/],
    ['the other UTF-16', Buffer.from(`${MARK}a`, 'utf16le').swap16(), /^the file is UTF-16, not UTF-8/],
  ])('is refused where it is not UTF-8: %s', async (_, bytes, expected) => {
    const refused = await textIn(bytes).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(UnreadableFile);
    expect((refused as UnreadableFile).problem.errors?.[0]?.detail.text).toMatch(expected);
  });

  it('is refused wherever one byte of it is none', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.nat(), async (text, place) => {
        const bytes = Buffer.from(`${text}x`);
        bytes[place % bytes.length] = 0xff;
        await expect(textIn(bytes)).rejects.toThrow(UnreadableFile);
      }),
    );
  });
});

describe('JSON Lines', () => {
  const lines = async (content: string) => all(readJsonLines(fileOf(content)));

  it('are documents on lines of their own, past empty lines and a byte order mark', async () => {
    expect(await lines(`${MARK}{"a":1}\r\n\n  \n[2]\n"3\u20283\u0085"`)).toEqual([
      { line: 1, value: { a: 1 }, error: null },
      { line: 4, value: [2], error: null },
      { line: 5, value: '3\u20283\u0085', error: null },
    ]);
  });

  it('lose a line that is none alone', async () => {
    const deep = `${'['.repeat(400_000)}${']'.repeat(400_000)}`;
    const text = ['{', '1', `"${'x'.repeat(999_998)}"`, `"${'x'.repeat(3_000_000)}"`, deep, '2'].join('\n');
    const read = await lines(text);
    expect(read.map(({ line, error }) => [line, error?.text ?? null])).toEqual([
      [1, 'is not valid JSON'],
      [2, null],
      [3, null],
      [4, 'is longer than 1000000 characters'],
      [5, 'must not be nested deeper than 20 levels'],
      [6, null],
    ]);
  });
});
