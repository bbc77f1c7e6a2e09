import { AsyncLocalStorage } from 'node:async_hooks';
import { StreamableFile } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Remark, workbookOf } from '../record-files/workbook.js';
import type { TableColumn } from '../record-files/workbook.js';
import { say } from '../platform-sentences.js';
import { Enum } from './fields.js';
import { formatAsked, TABLE_TYPES } from './formats.js';
import { MOST_OF_PAGE, PageQuery } from './page.js';
import type { Page } from './page.js';
import { invalid } from './problem.js';

/** A workbook of a list has so many rows at most, and says so where there are more. */
const MOST_ROWS = 10_000;

/** The query of a list that may be asked for as a workbook. */
export class ListQuery extends PageQuery {
  @Enum(['json', 'xlsx'], {
    optional: true,
    description: `xlsx: the list as a workbook, whole, of ${MOST_ROWS} rows at most; also by Accept`,
  })
  format?: 'json' | 'xlsx';
}

/** A list as people have it in a spreadsheet. */
export interface ListTable<T> {
  /** Of the file and of its sheet. */
  readonly name: string;
  readonly columns: readonly TableColumn<T>[];
}

/**
 * A page of a list as JSON, or the whole list as a workbook when that is asked for. The workbook is made page by page, each
 * as the reader takes it: it shows what pages asked for one after the other would.
 *
 * @param read a page, with every check that the list asks for
 * @throws Problem whatever the first page throws; 422 for a part of a list as a workbook
 */
export async function listAnswer<T, Q extends ListQuery, P extends Page<T> = Page<T>>(
  request: FastifyRequest,
  query: Q,
  { name, columns }: ListTable<T>,
  read: (query: Q) => Promise<P>,
): Promise<P | StreamableFile> {
  if (formatAsked(query.format, request, ['xlsx']) === 'json') return read(query);
  for (const part of ['limit', 'cursor'] as const)
    if (query[part] !== undefined) throw invalid({ pointer: `/${part}`, detail: say('workbook_is_whole') });
  const whole = { ...query, limit: String(MOST_OF_PAGE) };
  const first = await read(whole);
  // Later pages are read as the reader takes them, behind the same wall as the first.
  const within = AsyncLocalStorage.snapshot();
  const next = async (cursor: string): Promise<Page<T>> => {
    await request.assertStanding?.();
    return read({ ...whole, cursor });
  };
  const rows = rowsFrom(first, (cursor) => within(next, cursor));
  return workbookFile(name, columns, rows);
}

/** A table as a workbook that is handed out. */
export function workbookFile<T>(
  name: string,
  columns: readonly TableColumn<T>[],
  rows: Iterable<T> | AsyncIterable<T | Remark>,
): StreamableFile {
  return new StreamableFile(workbookOf(name, columns, rows), {
    type: TABLE_TYPES.xlsx,
    disposition: `attachment; filename="${name}.xlsx"`,
  });
}

async function* rowsFrom<T>(
  first: Page<T>,
  next: (cursor: string) => Promise<Page<T>>,
): AsyncGenerator<T | Remark> {
  let count = 0;
  for (let page = first; ; page = await next(page.nextCursor)) {
    yield* page.data;
    count += page.data.length;
    if (page.nextCursor === null) return;
    if (count >= MOST_ROWS) {
      yield new Remark(say('workbook_has_more', { most: MOST_ROWS }).text);
      return;
    }
  }
}
