import { PassThrough, Readable } from 'node:stream';
import yazl from 'yazl';
import { Yielder } from '../yielding.js';

/** How what stands in a column is written: a text, a number, a day `YYYY-MM-DD`, or an instant, which is shown in UTC. */
type ColumnKind = 'text' | 'number' | 'day' | 'instant';

/** A column of a table: its name, and what stands in it; nothing stands in an empty cell. */
export interface TableColumn<T> {
  readonly name: string;
  /** `text` when left out. */
  readonly kind?: ColumnKind;
  readonly of: (row: T) => string | number | Date | null | undefined;
}

/** A sentence that stands alone in a line of a table. */
export class Remark {
  constructor(readonly text: string) {}
}

/** A cell as it is written; a text alone stands in no column's kind. */
interface Written {
  readonly kind: ColumnKind;
  readonly value: string;
}

/** A spreadsheet keeps a number to so many digits; what has more stays a text, to the last digit. */
const MOST_DIGITS = 15;
/** What a cell may hold (ECMA-376 leaves it open, spreadsheets do not). */
const MOST_CHARACTERS = 32_767;
/** Of a sheet; a longer one is taken for a fault of the file. */
const LONGEST_NAME = 31;
/** Spreadsheets know no day before, and count 1900 as a leap year until March. */
const FIRST_DAY = '1900-03-01';
const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * A table as an XLSX workbook (ECMA-376) of one sheet, made as it is read: no more rows are asked for than the reader takes.
 * Texts stand in cells of texts, so that none is a formula, whatever it begins with.
 *
 * @param sheet its name, of which a spreadsheet shows 31 characters
 */
export function workbookOf<T>(
  sheet: string,
  columns: readonly TableColumn<T>[],
  rows: Iterable<T> | AsyncIterable<T | Remark>,
): Readable {
  const zip = new yazl.ZipFile();
  const out = new PassThrough();
  // What fails while the file is made ends it in the middle: it is no workbook then, and nobody takes it for the whole.
  zip.once('error', (error: Error) => out.destroy(error));
  for (const [name, xml] of Object.entries(partsAround(sheet))) zip.addBuffer(Buffer.from(xml), name);
  const xml = Readable.from(sheetXml(columns, rows));
  xml.once('error', (error) => out.destroy(error));
  out.once('close', () => xml.destroy());
  zip.addReadStream(xml, 'xl/worksheets/sheet1.xml');
  zip.end();
  return zip.outputStream.pipe(out);
}

async function* sheetXml<T>(
  columns: readonly TableColumn<T>[],
  rows: Iterable<T> | AsyncIterable<T | Remark>,
): AsyncGenerator<string> {
  const yielder = new Yielder();
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${widthsXml(columns.length)}<sheetData>`;
  yield rowXml(columns.map(({ name }) => textXml(name, STYLES.header)));
  for await (const row of rows) {
    await yielder.yieldIfDue();
    yield row instanceof Remark
      ? rowXml([textXml(row.text)])
      : rowXml(columns.map((column) => cellXml(writtenOf(column, row))));
  }
  yield '</sheetData></worksheet>';
}

function widthsXml(columns: number): string {
  return columns === 0 ? '' : `<cols><col min="1" max="${columns}" width="20" customWidth="1"/></cols>`;
}

function writtenOf<T>({ kind = 'text', of }: TableColumn<T>, row: T): Written | null {
  const value = of(row);
  if (value === null || value === undefined || value === '') return null;
  return { kind, value: value instanceof Date ? value.toISOString() : String(value) };
}

function cellXml(cell: Written | null): string {
  if (cell === null) return '<c/>';
  const { kind, value } = cell;
  const number = kind === 'number' ? exactNumber(value) : kind === 'text' ? null : serialOf(value);
  return number === null ? textXml(value) : `<c s="${STYLES[kind]}"><v>${number}</v></c>`;
}

/** Null: it is none, or a spreadsheet would round it. */
function exactNumber(value: string): number | null {
  const digits = value.replace(/[-.]/g, '').replace(/^0+/, '');
  return /^-?\d+(\.\d+)?$/.test(value) && digits.length <= MOST_DIGITS ? Number(value) : null;
}

/** Days since the end of 1899, as spreadsheets count them; null: a day that they do not know. */
function serialOf(value: string): number | null {
  const at = Date.parse(value);
  return Number.isNaN(at) || value < FIRST_DAY ? null : (at - EPOCH) / DAY_MS;
}

function textXml(text: string, style: number = STYLES.text): string {
  return `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(clipped(text))}</t></is></c>`;
}

function clipped(text: string): string {
  return text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS - 1)}…`;
}

function rowXml(cells: readonly string[]): string {
  return `<row>${cells.join('')}</row>`;
}

/** What XML cannot have stands as `_x000B_` (ECMA-376, 22.9.2.19), and so does what would be read as such. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      // eslint-disable-next-line no-control-regex -- these are what is looked for
      /[\u0000-\u0008\u000B\u000C\r\u000E-\u001F\uFFFE\uFFFF]/g,
      (one) => `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Places among the formats of `STYLES_XML`. */
const STYLES = { number: 0, text: 1, day: 2, instant: 3, header: 4 } as const;

/** Format 49 is that of texts, and `quotePrefix` keeps a text one also where somebody edits its cell. */
const STYLES_XML = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss&quot;Z&quot;"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`;

/** The parts of a workbook of one sheet besides the sheet, by their names. */
function partsAround(sheet: string): Readonly<Record<string, string>> {
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${CONTENT}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/></Types>`,
    '_rels/.rels': relations(
      `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>`,
    ),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escaped(sheet.slice(0, LONGEST_NAME))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      `<Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/>`,
    ),
    'xl/styles.xml': STYLES_XML,
  };
}

function relations(inside: string): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`;
}
