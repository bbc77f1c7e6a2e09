import { LONGEST_RECORD, MOST_CELLS } from './limits.js';
import { TextTable } from './text-table.js';
import { UnreadableFile } from './text-file.js';
import { WorkbookParts } from './workbook-parts.js';
import { say } from '../platform-sentences.js';
import type { Sentence } from '../sentences.js';

/** What stands in a cell of a table: a text; a number, which a spreadsheet may show as a day; or what is no value. */
export type TableCell =
  | { readonly text: string }
  | { readonly number: number; readonly isShownAsDay: boolean }
  | { readonly fault: Sentence };

/** A row of a table, and its line in the file, from 1. A cell in which nothing stands is null. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly (TableCell | null)[];
}

/** Cells that were made one; what stands there stands in the first of them. Lines from 1, columns from 0. */
export interface MergedCells {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** A sheet of an XLSX workbook, read row by row. docs/decisions/0037 */
export interface Sheet {
  readonly rows: AsyncGenerator<TableRow>;
  /** Known when the rows have been read, for they stand behind them. */
  readonly merged: readonly MergedCells[];
  /** Whether its days are counted from 1904. */
  readonly isFrom1904: boolean;
}

const MOST_MERGED = 100_000;

/**
 * Opens a sheet of a workbook: the first that is not hidden, or the one named. A formula is what the spreadsheet last
 * computed of it. The rows must be read to their end, or the generator returned. @throws UnreadableFile
 */
export async function openXlsx(path: string, sheetName: string | null = null): Promise<Sheet> {
  const parts = await WorkbookParts.open(path);
  try {
    const { sheets, isFrom1904, workbook } = await workbookOf(parts);
    const sheet =
      sheetName === null
        ? sheets.find(({ isHidden }) => !isHidden)
        : sheets.find(({ name }) => name === sheetName);
    if (!sheet) throw noSheet(sheetName, sheets);
    const relations = await parts.relationsOf(workbook);
    const partOf = (type: string) => [...relations.values()].find((one) => one.type === type)?.part;
    const texts = await textsOf(parts, partOf('sharedStrings'));
    const dayStyles = await dayStylesOf(parts, partOf('styles'));
    const merged: MergedCells[] = [];
    const part = relations.get(sheet.relation)?.part ?? '';
    return { rows: rowsOf(parts, part, new SheetReader(texts, dayStyles, merged)), merged, isFrom1904 };
  } catch (error) {
    parts.close();
    throw error;
  }
}

interface NamedSheet {
  readonly name: string;
  readonly relation: string;
  readonly isHidden: boolean;
}

async function workbookOf(parts: WorkbookParts) {
  const roots = await parts.relationsOf('');
  const workbook =
    [...roots.values()].find(({ type }) => type === 'officeDocument')?.part ?? 'xl/workbook.xml';
  const sheets: NamedSheet[] = [];
  let isFrom1904 = false;
  await parts.readWhole(workbook, 'other', {
    open: (tag, attributes) => {
      if (tag === 'workbookPr') isFrom1904 = isTrue(attributes.get('date1904'));
      if (tag === 'sheet')
        sheets.push({
          name: attributes.get('name') ?? '',
          relation: attributes.get('id') ?? '',
          isHidden: (attributes.get('state') ?? 'visible') !== 'visible',
        });
    },
  });
  return { sheets, isFrom1904, workbook };
}

const MOST_NAMED = 20;

function noSheet(wanted: string | null, sheets: readonly NamedSheet[]): UnreadableFile {
  const names = sheets.slice(0, MOST_NAMED).map(({ name }) => name);
  return new UnreadableFile(
    wanted === null
      ? say('workbook_shows_nothing')
      : say('workbook_no_such_sheet', { names: names.join(', ') }),
  );
}

/** The texts of the workbook's cells, which name them by their place. How they are spoken is left out. */
async function textsOf(parts: WorkbookParts, part: string | undefined): Promise<TextTable> {
  const texts = new TextTable();
  if (part === undefined) return texts;
  let text = '';
  let isText = false;
  let isSpoken = false;
  const reading = parts.read(part, 'texts', {
    open: (tag) => {
      if (tag === 'si') text = '';
      if (tag === 'rPh') isSpoken = true;
      isText = tag === 't';
    },
    text: (piece) => {
      if (isText && !isSpoken) text += piece;
    },
    close: (tag) => {
      isText = false;
      if (tag === 'rPh') isSpoken = false;
      if (tag === 'si') texts.add(unescaped(text));
    },
  });
  for await (const _ of reading);
  return texts;
}

/** Formats of ECMA-376, 18.8.30, that show a day. */
const DAY_FORMATS: readonly (readonly [number, number])[] = [
  [14, 17],
  [22, 22],
  [27, 31],
  [34, 36],
  [50, 58],
];

/** The styles of cells that show a day. */
async function dayStylesOf(parts: WorkbookParts, part: string | undefined): Promise<ReadonlySet<number>> {
  const dayStyles = new Set<number>();
  if (part === undefined) return dayStyles;
  const ownFormats = new Map<number, boolean>();
  let isOfCells = false;
  let style = 0;
  await parts.readWhole(part, 'other', {
    open: (tag, attributes) => {
      if (tag === 'numFmt')
        ownFormats.set(Number(attributes.get('numFmtId')), showsDay(attributes.get('formatCode') ?? ''));
      if (tag === 'cellXfs') isOfCells = true;
      if (tag !== 'xf' || !isOfCells) return;
      const format = Number(attributes.get('numFmtId') ?? 0);
      const isDay =
        ownFormats.get(format) ?? DAY_FORMATS.some(([first, last]) => format >= first && format <= last);
      if (isDay) dayStyles.add(style);
      style += 1;
    },
    close: (tag) => {
      if (tag === 'cellXfs') isOfCells = false;
    },
  });
  return dayStyles;
}

/** A format that shows years, or days of months; what stands in quotes and brackets is shown as it is. */
function showsDay(format: string): boolean {
  const shown = format.replace(/"[^"]*"|\[[^[\]]*\]|\\./g, '');
  return /y|d/i.test(shown) && !/general/i.test(shown);
}

async function* rowsOf(parts: WorkbookParts, part: string, reader: SheetReader): AsyncGenerator<TableRow> {
  try {
    for await (const _ of parts.read(part, 'sheet', reader)) yield* reader.take();
  } finally {
    parts.close();
  }
}

/** The rows of a sheet as its XML is told. */
class SheetReader {
  private readonly rows: TableRow[] = [];
  private line = 0;
  private cells: (TableCell | null)[] = [];
  private characters = 0;

  private place = 0;
  private type = '';
  private style = 0;
  private value: string | null = null;
  private isFormula = false;
  /** The element whose text is read. */
  private reading: 'value' | 'text' | null = null;
  private isSpoken = false;

  constructor(
    private readonly texts: TextTable,
    private readonly dayStyles: ReadonlySet<number>,
    private readonly merged: MergedCells[],
  ) {}

  take(): TableRow[] {
    return this.rows.splice(0);
  }

  readonly open = (tag: string, attributes: ReadonlyMap<string, string>): void => {
    if (tag === 'row') this.beginRow(attributes.get('r'));
    else if (tag === 'c') this.beginCell(attributes);
    else if (tag === 'f') this.isFormula = true;
    else if (tag === 'rPh') this.isSpoken = true;
    else if (tag === 'v') this.reading = 'value';
    else if (tag === 't') this.reading = 'text';
    else if (tag === 'mergeCell') this.merge(attributes.get('ref') ?? '');
  };

  readonly text = (piece: string): void => {
    if (this.reading === null || this.isSpoken) return;
    this.value = (this.value ?? '') + piece;
    this.count(piece.length);
  };

  readonly close = (tag: string): void => {
    if (tag === 'v' || tag === 't') this.reading = null;
    else if (tag === 'rPh') this.isSpoken = false;
    else if (tag === 'c') this.endCell();
    else if (tag === 'row' && this.cells.some((cell) => cell !== null))
      this.rows.push({ line: this.line, cells: this.cells });
  };

  private beginRow(given: string | undefined): void {
    const line = given === undefined ? this.line + 1 : Number(given);
    if (!Number.isSafeInteger(line) || line <= this.line)
      throw new UnreadableFile(say('sheet_out_of_order', { line: this.line }));
    this.line = line;
    this.cells = [];
    this.characters = 0;
    this.place = -1;
  }

  private beginCell(attributes: ReadonlyMap<string, string>): void {
    const reference = attributes.get('r');
    this.place = reference === undefined ? this.place + 1 : placeOf(reference).column;
    if (!(this.place < MOST_CELLS))
      throw new UnreadableFile(say('sheet_row_too_wide', { line: this.line, most: MOST_CELLS }));
    this.type = attributes.get('t') ?? 'n';
    this.style = Number(attributes.get('s') ?? 0);
    this.value = null;
    this.isFormula = false;
  }

  private endCell(): void {
    const cell = this.cellOf(this.value);
    if (cell === null) return;
    while (this.cells.length < this.place) this.cells.push(null);
    this.cells[this.place] = cell;
  }

  private cellOf(value: string | null): TableCell | null {
    if (this.isFormula && value === null && this.type !== 'str')
      return { fault: say('cell_formula_without_value') };
    if (this.type === 'e') return { fault: say('cell_error', { error: value ?? '' }) };
    if (value === null) return null;
    if (this.type === 's') return this.textCell(this.texts.at(Number(value)));
    if (this.type === 'b') return { text: value === '1' ? 'true' : 'false' };
    if (this.type === 'd') return { text: value.slice(0, 'YYYY-MM-DD'.length) };
    if (this.type !== 'n') return this.textCell(unescaped(value));
    const number = Number(value);
    if (value.trim() === '' || !Number.isFinite(number)) return { fault: say('cell_no_number') };
    return { number, isShownAsDay: this.dayStyles.has(this.style) };
  }

  private textCell(text: string | null): TableCell | null {
    if (text === null) return { fault: say('cell_text_lost') };
    if (this.type === 's') this.count(text.length);
    return text.trim() === '' ? null : { text };
  }

  private count(characters: number): void {
    this.characters += characters;
    if (this.characters > LONGEST_RECORD)
      throw new UnreadableFile(say('sheet_row_too_long', { line: this.line, longest: LONGEST_RECORD }));
  }

  private merge(area: string): void {
    if (this.merged.length >= MOST_MERGED)
      throw new UnreadableFile(say('sheet_too_merged', { most: MOST_MERGED }));
    const [from = '', to = from] = area.split(':');
    const [first, last] = [placeOf(from), placeOf(to)];
    this.merged.push({
      firstLine: first.line,
      lastLine: last.line,
      firstColumn: first.column,
      lastColumn: last.column,
    });
  }
}

const LETTERS = 26;

/** `AB12`: line 12, column 27. @throws UnreadableFile */
function placeOf(reference: string): { line: number; column: number } {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  if (letters === undefined)
    throw new UnreadableFile(say('sheet_no_place', { reference: reference.slice(0, 20) }));
  const column = [...letters].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - 64, 0) - 1;
  return { line: Number(digits), column };
}

/** `_x000D_` stands for a character that XML cannot have. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
