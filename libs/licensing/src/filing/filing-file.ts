import { readCsv, readJsonLines, UnreadableFile } from '@ninety/platform';
import type { FieldError, RecordFormat } from '@ninety/platform';

/** One application of a file: what it says, or why it cannot be read. `line` is the file's, from 1. */
export interface FilingLine {
  readonly line: number;
  readonly draft: object | null;
  readonly errors: readonly FieldError[];
}

const LISTS: ReadonlySet<string> = new Set(['reasonsForControl']);
const COLUMN = /^[a-zA-Z]+(\.(\d{1,3}|[a-zA-Z]+)){0,4}$/;
const LONGEST_LINE = 1_000_000;

/** Reads a file of applications. @throws UnreadableFile when its header is none, or a quote is never closed */
export async function readFilingFile(path: string, format: RecordFormat): Promise<FilingLine[]> {
  return format === 'csv' ? readTable(path) : readJson(path);
}

async function readJson(path: string): Promise<FilingLine[]> {
  const lines: FilingLine[] = [];
  for await (const { line, value, error } of readJsonLines(path))
    lines.push(error === null ? { line, draft: value, errors: [] } : unreadable(line, error));
  return lines;
}

/**
 * CSV: one application on each row; a column is named by the path of its field (`contact.name`, `items.0.eccn`), the
 * values of a list are separated by semicolons, and an empty cell says nothing.
 */
async function readTable(path: string): Promise<FilingLine[]> {
  const lines: FilingLine[] = [];
  let columns: readonly string[] | null = null;
  for await (const { line, cells } of readCsv(path, {
    relax_column_count: true,
    max_record_size: LONGEST_LINE,
  })) {
    if (columns) lines.push(csvLine(columns, cells, line));
    else columns = headerOf(cells);
  }
  return lines;
}

function headerOf(record: readonly string[]): string[] {
  const columns = record.map((name) => name.trim());
  const wrong = columns.find((name, index) => !COLUMN.test(name) || columns.indexOf(name) < index);
  if (wrong !== undefined)
    throw new UnreadableFile(
      `the column "${wrong}" is no field of an application, such as endUse, contact.name or items.0.eccn, or stands there twice`,
    );
  return columns;
}

function csvLine(columns: readonly string[], record: readonly string[], line: number): FilingLine {
  if (record.length > columns.length)
    return unreadable(line, `has ${record.length} cells, more than the ${columns.length} columns`);
  const draft: Nest = {};
  for (const [index, cell] of record.entries()) {
    const path = columns[index]?.split('.') ?? [];
    if (cell.trim() !== '') put(draft, path, LISTS.has(path.at(-1) ?? '') ? listIn(cell) : cell.trim());
  }
  return { line, draft: withLists(draft) as object, errors: [] };
}

interface Nest {
  [name: string]: unknown;
}

function put(target: Nest, [name = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) target[name] = value;
  else put((target[name] ??= Object.create(null)) as Nest, rest, value);
}

/** Objects whose names are numbers are lists. A number left out would shift the others: it is an empty place. */
function withLists(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([name, one]) => [name, withLists(one)] as const);
  if (entries.length === 0 || !entries.every(([name]) => /^\d+$/.test(name)))
    return Object.fromEntries(entries);
  const list: unknown[] = Array.from(
    { length: 1 + Math.max(...entries.map(([name]) => Number(name))) },
    () => ({}),
  );
  for (const [name, one] of entries) list[Number(name)] = one;
  return list;
}

function listIn(cell: string): string[] {
  return cell
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function unreadable(line: number, detail: string): FilingLine {
  return { line, draft: null, errors: [{ pointer: '', detail }] };
}
