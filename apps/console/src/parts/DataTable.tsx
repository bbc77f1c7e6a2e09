import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode, Ref } from 'react';
import { Button } from 'react-aria-components';
import { flexRender, getCoreRowModel, getSortedRowModel, useReactTable } from '@tanstack/react-table';
import type { ColumnDef, Row, SortingState, Table } from '@tanstack/react-table';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import type { KeyPress } from '../keys/bound-keys.js';
import { useKeys } from '../keys/keys.js';
import { words } from '../words/index.js';
import { csvOf, download } from './download.js';

/** A column: what stands in a cell, and the same as a text for sorting and CSV. */
export interface Column<T> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: T) => ReactNode;
  readonly text: (row: T) => string | number;
  /** Figures stand at the end. */
  readonly isFigure?: boolean;
}

interface Props<T> {
  readonly label: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
  /** There is more where these came from. */
  readonly hasMore?: boolean;
  readonly isLoadingMore?: boolean;
  readonly onMore?: () => void;
  readonly csvName?: string;
  /** FieldMessage the count, above the table. */
  readonly tools?: ReactNode;
}

const ROW_PX = 41;
const NEAR_END = 20;

/**
 * A list of any length: only the rows in view are there. j and k move, Enter opens the first link of a row; a column
 * sorts once all rows are loaded, for a part of a list sorted says nothing.
 */
export function DataTable<T>({
  label,
  columns,
  rows,
  keyOf,
  hasMore = false,
  isLoadingMore = false,
  onMore,
  csvName,
  tools,
}: Props<T>) {
  const [sorting, setSorting] = useState<SortingState>([]);
  const place = useRef<HTMLTableElement>(null);
  // The same as long as the columns are: a table of other columns is made anew, with each of its rows.
  const definitions = useMemo(
    () =>
      columns.map(({ id, header, cell, text }): ColumnDef<T> => ({
        id,
        header,
        accessorFn: text,
        cell: ({ row }) => cell(row.original),
        enableSorting: !hasMore && header !== '',
      })),
    [columns, hasMore],
  );
  const table = useReactTable<T>({
    data: rows as T[],
    columns: definitions,
    state: { sorting },
    onSortingChange: setSorting,
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
    getRowId: keyOf,
  });
  const sorted = table.getRowModel().rows;
  const virtual = useWindowVirtualizer({
    count: sorted.length,
    estimateSize: () => ROW_PX,
    overscan: 12,
    scrollMargin: place.current?.offsetTop ?? 0,
    getItemKey: (index) => sorted[index]?.id ?? index,
  });
  const step = (by: number) => (press: KeyPress) => move(press, place.current, by, virtual.scrollToIndex);
  useKeys([
    { key: 'j', text: words.keys.next, run: step(1) },
    { key: 'k', text: words.keys.previous, run: step(-1) },
  ]);
  const shown = virtual.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && !isLoadingMore && last >= sorted.length - NEAR_END) onMore?.();
  }, [hasMore, isLoadingMore, last, sorted.length, onMore]);
  const above = shown[0] ? shown[0].start - virtual.options.scrollMargin : 0;
  const below = virtual.getTotalSize() - ((shown.at(-1)?.end ?? 0) - virtual.options.scrollMargin);
  const figures = new Set(columns.filter(({ isFigure }) => isFigure).map(({ id }) => id));

  return (
    <div className="data">
      <div className="data-tools">
        <span className="quiet figures" aria-live="polite">
          {words.parts.loaded(rows.length, hasMore)}
        </span>
        {tools}
        {csvName !== undefined && <CsvButton name={csvName} columns={columns} rows={sorted} />}
      </div>
      <table ref={place} aria-label={label} aria-rowcount={hasMore ? -1 : sorted.length + 1}>
        <Head table={table} figures={figures} />
        <tbody>
          <Space height={above} />
          {shown.map(({ index, key }) => {
            const row = sorted[index];
            if (!row) return null;
            return (
              <DataRow
                key={String(key)}
                row={row}
                index={index}
                figures={figures}
                ref={virtual.measureElement}
              />
            );
          })}
          <Space height={below} />
        </tbody>
      </table>
      {isLoadingMore && (
        <p role="status" className="quiet">
          {words.parts.loadingMore}
        </p>
      )}
    </div>
  );
}

interface CsvProps<T> {
  readonly name: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly Row<T>[];
}

function CsvButton<T>({ name, columns, rows }: CsvProps<T>) {
  const all = () =>
    csvText(
      columns,
      rows.map(({ original }) => original),
    );
  return (
    <Button className="button button-plain" onPress={() => download(name, all(), 'text/csv')}>
      {words.parts.csv}
    </Button>
  );
}

interface HeadProps<T> {
  readonly table: Table<T>;
  readonly figures: ReadonlySet<string>;
}

/** The names of the columns, by which those that can be are sorted. */
function Head<T>({ table, figures }: HeadProps<T>) {
  return (
    <thead>
      {table.getHeaderGroups().map((group) => (
        <tr key={group.id} aria-rowindex={1}>
          {group.headers.map(({ id, column }) => (
            <th
              key={id}
              scope="col"
              className={figures.has(column.id) ? 'is-figure' : ''}
              aria-sort={ariaSort(column.getIsSorted())}
            >
              {column.getCanSort() ? (
                <button type="button" className="sort" onClick={column.getToggleSortingHandler()}>
                  {String(column.columnDef.header)}
                  <span aria-hidden="true">{arrow(column.getIsSorted())}</span>
                </button>
              ) : (
                String(column.columnDef.header)
              )}
            </th>
          ))}
        </tr>
      ))}
    </thead>
  );
}

interface RowProps<T> {
  readonly row: Row<T>;
  readonly index: number;
  readonly figures: ReadonlySet<string>;
  /** Measures how high it is. */
  readonly ref: Ref<HTMLTableRowElement>;
}

function DataRow<T>({ row, index, figures, ref }: RowProps<T>) {
  return (
    <tr ref={ref} data-index={index} aria-rowindex={index + 2} className="data-row">
      {row.getVisibleCells().map((cell) => (
        <td
          key={cell.id}
          className={figures.has(cell.column.id) ? 'is-figure' : ''}
          data-label={String(cell.column.columnDef.header)}
        >
          {flexRender(cell.column.columnDef.cell, cell.getContext())}
        </td>
      ))}
    </tr>
  );
}

/** Stands for the rows that are not in view. */
function Space({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true" className="data-space">
      <td style={{ blockSize: `${height}px` }} />
    </tr>
  );
}

/**
 * Moves the focus from row to row, to the first from outside of any table; a row's link is what has it. False: the focus is in another
 * table, or there is no such row.
 */
function move(
  { target }: KeyPress,
  table: HTMLTableElement | null,
  by: number,
  scrollTo: (index: number) => void,
): boolean {
  const at = target instanceof Element ? target : null;
  const within = at?.closest('table') ?? table;
  if (table === null || within !== table) return false;
  const now = at?.closest<HTMLElement>('[data-index]');
  const index = Number(now?.dataset.index ?? -1) + by;
  const next = table.querySelector<HTMLElement>(`[data-index="${index}"]`);
  if (!next) return false;
  scrollTo(index);
  next.querySelector<HTMLElement>('a, button')?.focus();
  return true;
}

function csvText<T>(columns: readonly Column<T>[], rows: readonly T[]): string {
  return csvOf(
    columns.map(({ header }) => header),
    rows.map((row) => columns.map(({ text }) => String(text(row)))),
  );
}

function ariaSort(sorted: false | 'asc' | 'desc') {
  if (sorted === false) return undefined;
  return sorted === 'asc' ? 'ascending' : 'descending';
}

function arrow(sorted: false | 'asc' | 'desc'): string {
  if (sorted === false) return '';
  return sorted === 'asc' ? ' ↑' : ' ↓';
}
