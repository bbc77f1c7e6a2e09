import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { ReactNode, RefObject } from 'react';
import { Button } from 'react-aria-components';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import type { VirtualItem } from '@tanstack/react-virtual';
import { words } from '../words/index.js';
import { download } from './download.js';
import { ChosenBar } from './table/ChosenBar.js';
import type { Acts } from './table/ChosenBar.js';
import { useChosen } from './table/chosen.js';
import type { Chosen } from './table/chosen.js';
import { useColumns } from './table/columns.js';
import type { Column, ListName } from './table/columns.js';
import { csvText } from './table/csv.js';
import { ColumnsButton } from './table/ColumnsSheet.js';
import { DataRow, Head, Space } from './table/rows.js';
import { useRowKeys } from './table/row-keys.js';
import { useSorted } from './table/sorted.js';
import type { ServerSort } from './table/sorted.js';

export type { Column } from './table/columns.js';

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
  /** Beside the count, above the table. */
  readonly tools?: ReactNode;
  /** Of which list it is: its columns and its rows can then be chosen. */
  readonly name?: ListName;
  /** How the service sorts it. */
  readonly sort?: ServerSort;
  /** What can be done with chosen rows, besides saving them as CSV. */
  readonly acts?: Acts<T>;
}

const ROW_PX = 41;
const NEAR_END = 20;

/**
 * A list of any length: only the rows in view are there. j and k move, x chooses, Enter opens the first link of a row. A column
 * sorts where the service sorts by it, or else once all rows are loaded, for a part of a list sorted says nothing.
 */
export function DataTable<T>(props: Props<T>) {
  const { label, columns, rows, keyOf, hasMore = false, isLoadingMore = false, name, sort, acts } = props;
  const place = useRef<HTMLTableElement>(null);
  const shown = useColumns(columns, name);
  const { sorted, sorting, canSort, onSort } = useSorted({ rows, columns: shown, hasMore, sort });
  const chosen = useChosen();
  const keys = useMemo(() => sorted.map(keyOf), [sorted, keyOf]);
  const virtual = useRowsInView({ place, keys });
  const items = virtual.getVirtualItems();
  useMoreNearEnd(props, items.at(-1)?.index ?? 0);
  useRowKeys({ place, keys, scrollTo: virtual.scrollToIndex, chosen: name ? chosen : null });
  const body = {
    items,
    sorted,
    keys,
    columns: shown,
    chosen: name ? chosen : null,
    measure: virtual.measureElement,
  };
  const margin = virtual.options.scrollMargin;
  return (
    <div className="data">
      <Tools {...props} shown={shown} sorted={sorted} />
      <table ref={place} aria-label={label} aria-rowcount={hasMore ? -1 : sorted.length + 1}>
        <Head
          columns={shown}
          sorting={sorting}
          canSort={canSort}
          onSort={onSort}
          {...(name ? { chooses: <ChooseShown keys={keys} chosen={chosen} /> } : {})}
        />
        <tbody>
          <Space height={items[0] ? items[0].start - margin : 0} />
          <Rows {...body} />
          <Space height={virtual.getTotalSize() - ((items.at(-1)?.end ?? 0) - margin)} />
        </tbody>
      </table>
      {isLoadingMore && (
        <p role="status" className="quiet">
          {words.parts.loadingMore}
        </p>
      )}
      {name && (
        <ChosenBar
          {...{ chosen, keys, rows: sorted, columns: shown, hasMore, acts, csvName: props.csvName }}
        />
      )}
    </div>
  );
}

function useRowsInView({ place, keys }: { place: RefObject<HTMLElement | null>; keys: readonly string[] }) {
  return useWindowVirtualizer({
    count: keys.length,
    estimateSize: () => ROW_PX,
    overscan: 12,
    scrollMargin: place.current?.offsetTop ?? 0,
    getItemKey: useCallback((index: number) => keys[index] ?? index, [keys]),
    // The rows of a frame are drawn once, with all that happened until then.
    useFlushSync: false,
  });
}

/** Asks for more before the reader comes to the end. */
function useMoreNearEnd<T>({ rows, hasMore, isLoadingMore, onMore }: Props<T>, last: number): void {
  useEffect(() => {
    if (hasMore && !isLoadingMore && last >= rows.length - NEAR_END) onMore?.();
  }, [hasMore, isLoadingMore, last, rows.length, onMore]);
}

interface RowsProps<T> {
  readonly items: readonly VirtualItem[];
  readonly sorted: readonly T[];
  readonly keys: readonly string[];
  readonly columns: readonly Column<T>[];
  readonly chosen: Chosen | null;
  readonly measure: (row: HTMLTableRowElement | null) => void;
}

function Rows<T>({ items, sorted, keys, columns, chosen, measure }: RowsProps<T>) {
  const latest = useRef({ keys, chosen });
  useEffect(() => {
    latest.current = { keys, chosen };
  });
  const choose = useCallback((key: string, isRange: boolean) => {
    const now = latest.current;
    if (isRange) now.chosen?.extend(key, now.keys);
    else now.chosen?.toggle(key);
  }, []);
  return items.map(({ index, key }) => {
    const row = sorted[index];
    const rowKey = keys[index];
    if (row === undefined || rowKey === undefined) return null;
    const isChosen = chosen && (chosen.isAll || chosen.keys.has(rowKey));
    return (
      <DataRow key={String(key)} {...{ row, rowKey, index, columns, isChosen, onChoose: choose, measure }} />
    );
  });
}

function ChooseShown({ keys, chosen }: { keys: readonly string[]; chosen: Chosen }) {
  const isEvery = chosen.isAll || (keys.length > 0 && keys.every((key) => chosen.keys.has(key)));
  return (
    <input
      type="checkbox"
      checked={isEvery}
      aria-label={words.tables.chooseShown}
      onChange={() => (isEvery ? chosen.clear() : chosen.chooseShown(keys))}
    />
  );
}

function Tools<T>({
  rows,
  hasMore = false,
  tools,
  csvName,
  name,
  columns,
  shown,
  sorted,
}: Props<T> & { readonly shown: readonly Column<T>[]; readonly sorted: readonly T[] }) {
  return (
    <div className="data-tools">
      <span className="quiet figures" aria-live="polite">
        {words.parts.loaded(rows.length, hasMore)}
      </span>
      {tools}
      {name && <ColumnsButton name={name} columns={columns} shown={shown} />}
      {csvName !== undefined && (
        <Button
          className="button button-plain"
          onPress={() => download(csvName, csvText(shown, sorted), 'text/csv')}
        >
          {words.parts.csv}
        </Button>
      )}
    </div>
  );
}
