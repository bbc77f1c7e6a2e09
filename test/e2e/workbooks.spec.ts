import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openXlsx, UnreadableFile } from '@ninety/platform';
import type { TableRow } from '@ninety/platform';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { serialOf, workbook, zipped } from '../support/workbook.js';

const folder = mkdtempSync(join(tmpdir(), 'ninety-workbooks-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(
  file: Buffer,
  sheet: string | null = null,
): Promise<{ rows: TableRow[]; merged: readonly object[] }> {
  const path = join(folder, 'file.xlsx');
  writeFileSync(path, file);
  const opened = await openXlsx(path, sheet);
  const rows: TableRow[] = [];
  for await (const row of opened.rows) rows.push(row);
  return { rows, merged: opened.merged };
}

/** A workbook whose one sheet has this XML. */
const withSheet = (xml: string, more: Record<string, string> = {}) =>
  zipped({
    '_rels/.rels': relation('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relation('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': xml,
    ...more,
  });
const relation = (type: string, target: string) =>
  `<Relationships><Relationship Id="rId1" Type="http://x/${type}" Target="${target}"/></Relationships>`;
const refusal = (file: Promise<Buffer>) =>
  file.then(read).then(
    () => 'was read',
    (error: unknown) => (error instanceof UnreadableFile ? error.message : `fault: ${String(error)}`),
  );

describe('a workbook', () => {
  it('is read cell by cell, each as what it is', async () => {
    const file = await workbook({
      rows: [
        ['text', 1.5, { serial: serialOf('2019-07-22') }, null, { formula: '1+1', value: '2' }],
        [],
        [
          null,
          { formula: '1+1', value: null },
          { xml: (at) => `<c r="${at}" t="b"><v>1</v></c>` },
          '_x0041_ & <b>',
        ],
      ],
      merged: ['A1:B1', 'C3:C9'],
    });
    expect(await read(file)).toEqual({
      rows: [
        {
          line: 1,
          cells: [
            { text: 'text' },
            { number: 1.5, isShownAsDay: false },
            { number: 43_668, isShownAsDay: true },
            null,
            { number: 2, isShownAsDay: false },
          ],
        },
        {
          line: 3,
          cells: [
            null,
            { fault: expect.objectContaining({ text: expect.stringMatching(/formula/) }) },
            { text: 'true' },
            { text: 'A & <b>' },
          ],
        },
      ],
      merged: [
        { firstLine: 1, lastLine: 1, firstColumn: 0, lastColumn: 1 },
        { firstLine: 3, lastLine: 9, firstColumn: 2, lastColumn: 2 },
      ],
    });
  });

  it('says what texts say in runs, and not how they are spoken', async () => {
    const sheet =
      '<worksheet><sheetData><row><c t="inlineStr"><is><r><t>To</t></r><r><t>kyo</t></r><rPh><t>TOKYO</t></rPh></is></c></row></sheetData></worksheet>';
    expect((await read(await withSheet(sheet))).rows).toEqual([{ line: 1, cells: [{ text: 'Tokyo' }] }]);
  });

  it('is refused where it was made to fill a memory, or to lead elsewhere', async () => {
    const row = '<row><c><v>1</v></c></row>';
    const rows = (xml: string) => `<worksheet><sheetData>${xml}</sheetData></worksheet>`;
    const bomb = withSheet(rows(`<row><c t="inlineStr"><is><t>${'0'.repeat(40_000_000)}</t></is></c></row>`));
    expect(await refusal(bomb)).toMatch(/more than 200 times its size/);
    expect(
      await refusal(
        withSheet(rows(`<row><c t="inlineStr"><is><t>${'0'.repeat(1_000_001)}</t></is></c></row>`)),
      ),
    ).toMatch(/longer than/);
    expect(await refusal(withSheet(rows(`<row><c r="ZZZ1"><v>1</v></c></row>`)))).toMatch(
      /more than 5000 cells/,
    );
    expect(await refusal(withSheet(rows('<row r="5"><c><v>1</v></c></row><row r="4"/>')))).toMatch(
      /out of order/,
    );
    expect(await refusal(withSheet(`<!DOCTYPE x [<!ENTITY a "aaaa">]>${rows(row)}`))).toMatch(
      /document type/,
    );
    expect(await refusal(withSheet(rows(row).replace('</row>', '')))).toMatch(/no XLSX workbook/);
    expect(
      await refusal(
        withSheet('', { 'xl/_rels/workbook.xml.rels': relation('worksheet', '../../../etc/passwd') }),
      ),
    ).toMatch(/it has no/);
    expect(await refusal(zipped({ 'a.txt': 'b' }))).toMatch(/no xl\/workbook.xml/);
  });

  it('is read or refused, whatever its bytes are', async () => {
    const whole = await workbook({
      rows: [
        ['a', 1],
        ['b', { serial: 40_000 }],
      ],
      merged: ['A1:A2'],
    });
    const change = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
        const file = Buffer.from(whole);
        for (const { at, byte } of changes) file[at] = byte;
        expect(await refusal(Promise.resolve(file))).not.toMatch(/^fault/);
      }),
      { numRuns: 300 },
    );
  });
});
