import { AsyncLocalStorage } from 'node:async_hooks';
import { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { csvOf } from '../record-files/csv-table.js';
import { Remark, workbookOf } from '../record-files/workbook.js';
import type { TableColumn } from '../record-files/workbook.js';
import { say } from '../platform-sentences.js';
import { Enum } from './fields.js';
import { formatAsked, TABLE_TYPES } from './formats.js';
import type { TableFile } from './formats.js';
import { MOST_OF_PAGE, PageQuery } from './page.js';
import type { Page } from './page.js';
import { invalid } from './problem.js';

/** A workbook of a list has so many rows at most, and says so where there are more. */
const MOST_ROWS = 10_000;

/** The query of a list that may be asked for as a file. */
export class ListQuery extends PageQuery {
  @Enum(['json', 'csv', 'xlsx'], {
    optional: true,
    description: `csv: the list as CSV, whole; xlsx: as a workbook, of ${MOST_ROWS} rows at most; also by Accept`,
  })
  format?: 'json' | 'csv' | 'xlsx';
}

/** A list as people have it in a spreadsheet, and programs in a report. */
export interface ListTable<T> {
  /** Of the file and of its sheet. */
  readonly name: string;
  /** In an order that stays: what others' reports read is added to at the end alone (docs/reports.md). */
  readonly columns: readonly TableColumn<T>[];
}

/**
 * A page of a list as JSON, or the whole list as a file when that is asked for. The file is made page by page, each
 * as the reader takes it: it shows what pages asked for one after the other would.
 *
 * @param read a page, with every check that the list asks for
 * @throws Problem whatever the first page throws; 422 for a part of a list as a file
 */
export async function listAnswer<T, Q extends ListQuery, P extends Page<T> = Page<T>>(
  request: FastifyRequest,
  query: Q,
  { name, columns }: ListTable<T>,
  read: (query: Q) => Promise<P>,
): Promise<P | StreamableFile> {
  const format = formatAsked(query.format, request, ['csv', 'xlsx']);
  if (format === 'json') return read(query);
  for (const part of ['limit', 'cursor'] as const)
    if (query[part] !== undefined) throw invalid({ pointer: `/${part}`, detail: say('file_is_whole') });
  const whole = { ...query, limit: String(MOST_OF_PAGE) };
  const first = await read(whole);
  // Later pages are read as the reader takes them, behind the same wall as the first.
  const within = AsyncLocalStorage.snapshot();
  const next = async (cursor: string): Promise<Page<T>> => {
    await request.assertStanding?.();
    return read({ ...whole, cursor });
  };
  const pages = pagesFrom(first, (cursor) => within(next, cursor));
  // Programs read CSV: it has no line that is no row, and so no bound that such a line would have to tell of.
  return format === 'csv'
    ? tableFile(format, name, columns, rowsOf(pages))
    : workbookFile(name, columns, someRowsOf(pages));
}

/** A table as a file that is handed out. @param name without its ending */
export function tableFile<T>(
  format: TableFile,
  name: string,
  columns: readonly TableColumn<T>[],
  rows: Iterable<T> | AsyncIterable<T>,
): StreamableFile {
  if (format === 'xlsx') return workbookFile(name, columns, rows);
  return new StreamableFile(Readable.from(csvOf(columns, rows), { objectMode: false }), {
    type: `${TABLE_TYPES.csv}; charset=utf-8`,
    disposition: `attachment; filename="${name}.csv"`,
  });
}

function workbookFile<T>(
  name: string,
  columns: readonly TableColumn<T>[],
  rows: Iterable<T> | AsyncIterable<T | Remark>,
): StreamableFile {
  return new StreamableFile(workbookOf(name, columns, rows), {
    type: TABLE_TYPES.xlsx,
    disposition: `attachment; filename="${name}.xlsx"`,
  });
}

async function* pagesFrom<T>(
  first: Page<T>,
  next: (cursor: string) => Promise<Page<T>>,
): AsyncGenerator<Page<T>> {
  for (let page = first; ; page = await next(page.nextCursor)) {
    yield page;
    if (page.nextCursor === null) return;
  }
}

async function* rowsOf<T>(pages: AsyncIterable<Page<T>>): AsyncGenerator<T> {
  for await (const { data } of pages) yield* data;
}

async function* someRowsOf<T>(pages: AsyncIterable<Page<T>>): AsyncGenerator<T | Remark> {
  let count = 0;
  for await (const { data, nextCursor } of pages) {
    yield* data;
    count += data.length;
    if (nextCursor === null || count < MOST_ROWS) continue;
    yield new Remark(say('workbook_has_more', { most: MOST_ROWS }).text);
    return;
  }
}
