import { useCallback, useMemo, useState } from 'react';
import type { Column } from './columns.js';
import type { Sorting } from './rows.js';

/** By which word a list is asked for in its order: `dueOn`, `-dueOn` the other way round. */
export interface ServerSort {
  readonly by: string;
  readonly onSort: (word: string) => void;
}

interface Given<T> {
  readonly rows: readonly T[];
  readonly columns: readonly Column<T>[];
  readonly hasMore: boolean;
  readonly sort: ServerSort | undefined;
}

/** Rows in the order that the reader asked for: the service's where it sorts, or else that of the texts of a column. */
export function useSorted<T>({ rows, columns, hasMore, sort }: Given<T>) {
  const [own, setOwn] = useState<Sorting | null>(null);
  const isServers = useCallback(
    ({ sortedBy }: Column<T>) => sort !== undefined && sortedBy !== undefined,
    [sort],
  );
  const canSort = (column: Column<T>) =>
    column.header !== '' && (isServers(column) || (sort === undefined && !hasMore));
  const onSort = (column: Column<T>) => {
    if (sort && column.sortedBy !== undefined)
      sort.onSort(sort.by === column.sortedBy ? `-${column.sortedBy}` : column.sortedBy);
    else setOwn((before) => nextSorting(before, column.id));
  };
  const sorted = useMemo(() => {
    const column = own === null || sort ? undefined : columns.find(({ id }) => id === own.id);
    return column && own ? inOrder(rows, column, own.isDescending) : rows;
  }, [rows, columns, own, sort]);
  const ofServer = columns.find(
    (column) => isServers(column) && column.sortedBy === sort?.by.replace(/^-/, ''),
  );
  const sorting = sort ? (ofServer ? { id: ofServer.id, isDescending: sort.by.startsWith('-') } : null) : own;
  return { sorted, sorting, canSort, onSort };
}

/** Upwards, then downwards, then as it came. */
function nextSorting(before: Sorting | null, id: string): Sorting | null {
  if (before?.id !== id) return { id, isDescending: false };
  return before.isDescending ? null : { id, isDescending: true };
}

function inOrder<T>(rows: readonly T[], { text }: Column<T>, isDescending: boolean): readonly T[] {
  const sign = isDescending ? -1 : 1;
  return rows.toSorted((one, other) => sign * compared(text(one), text(other)));
}

function compared(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return String(one).localeCompare(String(other), undefined, { numeric: true });
}

/** Whether a list is asked for by the same filters as before, in another order. */
export function isSortedAnew(before: unknown, filters: object): boolean {
  const others = (given: object) => JSON.stringify({ ...given, sort: null });
  return typeof before === 'object' && before !== null && others(before) === others(filters);
}
