import {
  generally,
  invalid,
  isText,
  openXlsx,
  readJsonLines,
  readWholeCsv,
  UnreadableFile,
} from '@ninety/platform';
import type { MergedCells, Sentence, TableCell, TableFormat, TableRow } from '@ninety/platform';
import type { CellReading } from './cells.js';
import type { ColumnMapping } from './column-mapping.js';
import { columnsOf } from './import-columns.js';
import type { RowValues } from './import-columns.js';
import { rowError } from './import.entity.js';
import type { ImportKind, Mapping, RowError } from './import.entity.js';
import { say } from './sentences.js';

/** A row of a file: what of it says something, by our columns, and what is wrong with it. `line` is the file's, from 1. */
export interface ImportLine {
  readonly line: number;
  readonly said: RowValues;
  readonly errors: readonly RowError[];
}

/** Rows that say nothing of their own, and why. */
export interface MergedLines {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly error: RowError;
}

/** A row as its cells stand under their headers. */
interface HeadedRow {
  readonly line: number;
  readonly cells: Iterable<readonly [header: string, cell: TableCell]>;
  readonly error?: Sentence;
}

/** The header stands among the first rows. */
const MOST_BEFORE_HEADER = 20;
/** A row with fewer headers that are known is a title, or no header. */
const FEWEST_KNOWN = 2;
const LONGEST_VALUE = 10_000;
const MOST_SHOWN = 20;

/** A file of rows, whichever its format: read once, row by row. */
export class ImportFile {
  /** Known when the rows have been read. */
  merged: MergedLines[] = [];
  private isFrom1904 = false;

  constructor(
    private readonly path: string,
    private readonly format: TableFormat,
    private readonly sheet: string | null,
    private readonly kind: ImportKind,
    private readonly mapping: Mapping,
    private readonly columns: ColumnMapping,
  ) {}

  /** @throws UnreadableFile when it is none, or no column of it is known */
  async *lines(): AsyncGenerator<ImportLine> {
    const presets = this.presets();
    for await (const row of this.rows()) yield this.lineOf(row, presets);
  }

  private rows(): AsyncGenerator<HeadedRow> {
    if (this.format === 'jsonl') return jsonRows(this.path);
    return this.headed(this.format === 'csv' ? csvRows(this.path) : this.sheetRows());
  }

  private async *sheetRows(): AsyncGenerator<TableRow> {
    const { rows, merged, isFrom1904 } = await openXlsx(this.path, this.sheet);
    this.isFrom1904 = isFrom1904;
    yield* rows;
    this.areas = merged;
  }

  private areas: readonly MergedCells[] = [];

  /** The rows below the first that has headers. */
  private async *headed(rows: AsyncGenerator<TableRow>): AsyncGenerator<HeadedRow> {
    let headers: readonly string[] | null = null;
    let headerLine = 0;
    let first: readonly string[] = [];
    let before = 0;
    for await (const { line, cells } of rows) {
      if (headers) {
        yield under(headers, line, cells);
        continue;
      }
      const named = cells.map(nameIn);
      if (before === 0) first = named;
      if (named.filter((name) => name !== '' && this.columns.knows(name)).length >= FEWEST_KNOWN) {
        headers = withoutEmptyEnd(named);
        assertDistinct(headers);
        for (const header of headers) if (header !== '') this.columns.columnOf(header);
        headerLine = line;
      } else if ((before += 1) >= MOST_BEFORE_HEADER) throw this.noHeader(first);
    }
    if (!headers) throw this.noHeader(first);
    this.merged = this.areas.flatMap((area) => this.mergedIn(area, headers, headerLine));
  }

  private noHeader(first: readonly string[]): UnreadableFile {
    const found = first.filter((name) => name !== '').slice(0, MOST_SHOWN);
    const known = { fewest: FEWEST_KNOWN, columns: [...columnsOf(this.kind).keys()].join(', ') };
    return new UnreadableFile(
      found.length === 0
        ? say('import_empty_header', known)
        : say('import_no_header', { ...known, found: found.join(', ') }),
    );
  }

  /** What stands in merged cells stands in the first of them, and whose the others are cannot be told. */
  private mergedIn(area: MergedCells, headers: readonly string[], headerLine: number): MergedLines[] {
    const { firstColumn, lastColumn, firstLine, lastLine } = area;
    const names = headers
      .slice(firstColumn, lastColumn + 1)
      .filter((one) => one !== '' && this.columns.columnOf(one));
    const [column] = names;
    const isWide = lastColumn > firstColumn;
    const from = Math.max(isWide ? firstLine : firstLine + 1, headerLine + 1);
    if (column === undefined || from > lastLine) return [];
    const reason = say(isWide ? 'cell_merged_beside' : 'cell_merged_above');
    return [{ firstLine: from, lastLine, error: rowError(column, reason) }];
  }

  private lineOf({ line, cells, error }: HeadedRow, presets: ReadonlyMap<string, string>): ImportLine {
    if (error !== undefined) return { line, said: {}, errors: [rowError(null, error)] };
    const known = columnsOf(this.kind);
    const said = new Map(presets);
    const errors: RowError[] = [];
    for (const [header, cell] of cells) {
      const name = this.columns.columnOf(header);
      const column = name === null ? undefined : known.get(name);
      if (name === null || !column) continue;
      const read = column.read(cell, this.reading);
      if ('reason' in read) errors.push(rowError(header, read.reason));
      else if (!isText(read.value) || read.value.length > LONGEST_VALUE)
        errors.push(rowError(header, say('cell_too_long', { most: LONGEST_VALUE })));
      else said.set(name, read.value);
    }
    return { line, said: Object.fromEntries(said), errors };
  }

  private get reading(): CellReading {
    const { dates, decimals } = this.mapping;
    return { dates, decimals, isFrom1904: this.isFrom1904 };
  }

  /** @throws Problem 422 for one that its column cannot have */
  private presets(): ReadonlyMap<string, string> {
    return new Map(
      this.mapping.presets.map(({ column, value }, index) => {
        const read = columnsOf(this.kind).get(column)?.read({ text: value }, this.reading);
        if (read && 'value' in read) return [column, read.value];
        throw invalid({
          pointer: `/mapping/presets/${index}/value`,
          detail: read?.reason ?? say('import_preset_of_no_column'),
        });
      }),
    );
  }
}

async function* csvRows(path: string): AsyncGenerator<TableRow> {
  for await (const { line, cells } of readWholeCsv(path))
    yield { line, cells: cells.map((text) => (text.trim() === '' ? null : { text })) };
}

async function* jsonRows(path: string): AsyncGenerator<HeadedRow> {
  for await (const { line, value, error } of readJsonLines(path)) {
    if (error !== null) yield { line, cells: [], error };
    else if (typeof value !== 'object' || value === null || Array.isArray(value))
      yield { line, cells: [], error: say('import_no_object') };
    else
      yield {
        line,
        cells: Object.entries(value).flatMap(([name, one]: [string, unknown]) => {
          const cell = cellOf(one);
          return cell === null ? [] : [[keepable(name), cell] as const];
        }),
      };
  }
}

function cellOf(value: unknown): TableCell | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value.trim() === '' ? null : { text: value };
  if (typeof value === 'number') return { number: value, isShownAsDay: false };
  if (typeof value === 'boolean') return { text: String(value) };
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return { text: value.join(';') };
  return { fault: say('cell_object') };
}

function nameIn(cell: TableCell | null): string {
  if (cell === null || 'fault' in cell) return '';
  return 'text' in cell ? keepable(cell.text).trim() : String(cell.number);
}

/** A name is kept and shown as it stands, but for what no text can have. */
function keepable(name: string): string {
  return name.replaceAll('\0', '\ufffd').toWellFormed();
}

function withoutEmptyEnd(names: readonly string[]): readonly string[] {
  return names.slice(0, names.findLastIndex((name) => name !== '') + 1);
}

/** @throws UnreadableFile */
function assertDistinct(headers: readonly string[]): void {
  const seen = new Set<string>();
  for (const header of headers) {
    if (header !== '' && seen.has(header))
      throw new UnreadableFile(say('import_header_twice', { header: header.slice(0, 100) }));
    seen.add(header);
  }
}

function under(headers: readonly string[], line: number, cells: TableRow['cells']): HeadedRow {
  const extra = cells.findIndex((cell, place) => place >= headers.length && cell !== null);
  if (extra >= 0)
    return {
      line,
      cells: [],
      error: generally('row_too_wide', { cell: extra + 1, columns: headers.length }),
    };
  return {
    line,
    cells: cells.flatMap((cell, place) => {
      const header = headers[place] ?? '';
      return cell === null || header === '' ? [] : [[header, cell] as const];
    }),
  };
}
