import { Yielder } from '../yielding.js';
import type { TableColumn } from './workbook.js';

/**
 * Before what a spreadsheet takes for the beginning of a formula, or passes over before one; the wide forms too. Where the semicolon separates
 * cells, as in most of Europe, it begins a cell in the middle of a text, and quotes that follow a comma are none: a line break too.
 */
const BEFORE_FORMULA = /^(?=[=+\-@\t\r\n＝＋－＠])|(?<=[;\r\n])(?=[=+\-@＝＋－＠])/g;
const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;
/** So much is written in one piece. */
const PIECE_CHARACTERS = 16_384;

/**
 * A table as CSV (RFC 4180, UTF-8, lines that end with a line feed), its header first, also where there is no row: days `YYYY-MM-DD`,
 * instants of RFC 3339, numbers with a decimal point and nothing else. A text that a spreadsheet would run has an apostrophe before it.
 */
export async function* csvOf<T>(
  columns: readonly TableColumn<T>[],
  rows: Iterable<T> | AsyncIterable<T>,
): AsyncGenerator<string> {
  const yielder = new Yielder();
  let piece = lineOf(columns.map(({ name }) => quoted(name)));
  for await (const row of rows) {
    await yielder.yieldIfDue();
    piece += lineOf(columns.map((column) => cellOf(column, row)));
    if (piece.length < PIECE_CHARACTERS) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

function lineOf(cells: readonly string[]): string {
  return `${cells.join(',')}\n`;
}

function cellOf<T>({ kind, of }: TableColumn<T>, row: T): string {
  const value = of(row);
  if (value === null || value === undefined) return '';
  const text = value instanceof Date ? value.toISOString() : String(value);
  return kind === 'number' && PLAIN_NUMBER.test(text) ? text : quoted(guarded(text));
}

function guarded(text: string): string {
  return text.replaceAll(BEFORE_FORMULA, "'");
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
