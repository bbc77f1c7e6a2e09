import { faultsIn, generally, readJsonLines, readWholeCsv, toldError } from '@ninety/platform';
import type { FieldErrorResponseDto, RecordFormat, Sentence } from '@ninety/platform';
import { DraftDto } from '../applications/application.contract.js';
import { columnsIn } from './filing-columns.js';
import type { Column } from './filing-columns.js';

/** One application of a file: what it says, or why it cannot be taken. `line` is the file's, from 1. */
export interface FilingLine {
  readonly line: number;
  readonly draft: object | null;
  readonly errors: readonly FieldErrorResponseDto[];
}

/** Reads applications one by one. @throws UnreadableFile when its header is none, or it is not UTF-8 */
export function readFilingFile(path: string, format: RecordFormat): AsyncGenerator<FilingLine> {
  return format === 'csv' ? readTable(path) : readJson(path);
}

async function* readJson(path: string): AsyncGenerator<FilingLine> {
  for await (const { line, value, error } of readJsonLines(path))
    yield error === null ? checked(line, value) : unreadable(line, error);
}

/**
 * CSV: one application on each row; a column is named by the path of its field (`contact.name`, `items.0.eccn`), the
 * values of a list are separated by semicolons, yes and no are `true` and `false`, and an empty cell says nothing, or that a list
 * that must be said has none.
 */
async function* readTable(path: string): AsyncGenerator<FilingLine> {
  let columns: readonly Column[] | null = null;
  for await (const { line, cells } of readWholeCsv(path)) {
    if (columns) yield rowOf(columns, cells, line);
    else columns = columnsIn(cells);
  }
}

function rowOf(columns: readonly Column[], cells: readonly string[], line: number): FilingLine {
  const extra = cells.findIndex((cell, place) => place >= columns.length && cell.trim() !== '');
  if (extra >= 0)
    return unreadable(line, generally('row_too_wide', { cell: extra + 1, columns: columns.length }));
  const draft: Nest = new Map();
  for (const [place, { path, kind }] of columns.entries()) {
    const cell = cells[place]?.trim() ?? '';
    if (cell !== '') put(draft, path, valueIn(cell, kind));
  }
  for (const list of columns.flatMap(({ lists }) => lists)) putNone(draft, list);
  return checked(line, withLists(draft));
}

type Nest = Map<string, unknown>;

/** The names of a path are those of the form, none that a user chose. */
function put(target: Nest, [name = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) return void target.set(name, value);
  const inner = target.get(name);
  const nest: Nest = inner instanceof Map ? (inner as Nest) : new Map<string, unknown>();
  put(nest, rest, value);
  target.set(name, nest);
}

/** Of what the row says something, a list that must be said is empty where no cell says anything of it. */
function putNone(target: Nest, [name = '', ...rest]: readonly string[]): void {
  const inner = target.get(name);
  if (rest.length > 0) {
    if (inner instanceof Map) putNone(inner as Nest, rest);
  } else if (inner === undefined) target.set(name, []);
}

/** Objects whose names are numbers are lists. A number left out would shift the others: it is an empty place. */
function withLists(value: unknown): unknown {
  if (!(value instanceof Map)) return value;
  const entries = [...(value as Nest)].map(([name, one]) => [name, withLists(one)] as const);
  if (entries.length === 0 || !entries.every(([name]) => /^\d+$/.test(name)))
    return Object.fromEntries(entries);
  const list: unknown[] = Array.from(
    { length: 1 + Math.max(...entries.map(([name]) => Number(name))) },
    () => ({}),
  );
  for (const [name, one] of entries) list[Number(name)] = one;
  return list;
}

/** What a cell says; what its field cannot hold stays as it is written, and is refused by the field's rule. */
function valueIn(cell: string, kind: Column['kind']): unknown {
  if (kind === 'list') return valuesIn(cell);
  if (kind === 'flag' && /^(true|false)$/i.test(cell)) return cell.toLowerCase() === 'true';
  return kind === 'number' && /^\d{1,15}$/.test(cell) ? Number(cell) : cell;
}

function valuesIn(cell: string): string[] {
  return cell
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function checked(line: number, draft: unknown): FilingLine {
  const errors = faultsIn(DraftDto, draft);
  return { line, draft: errors.length === 0 ? (draft as object) : null, errors };
}

function unreadable(line: number, detail: Sentence): FilingLine {
  return { line, draft: null, errors: [toldError({ pointer: '', detail })] };
}
