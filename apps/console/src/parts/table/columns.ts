import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { unwrap } from '@ninety/client/browser';
import { api, useChange } from '../../api.js';

/** A column: what stands in a cell, and the same as a text for sorting and CSV. */
export interface Column<T> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: T) => ReactNode;
  readonly text: (row: T) => string | number;
  /** Figures stand at the end. */
  readonly isFigure?: boolean;
  /** By which word the service sorts the list, however long it is. */
  readonly sortedBy?: string;
  /** Not shown until somebody chooses it. */
  readonly isExtra?: boolean;
}

const KEY = 'columns';

/** Of which list, and of which view of it, columns are chosen. */
export interface ListName {
  readonly list: string;
  readonly view?: string | undefined;
}

/** The columns that the reader has of a list, in their order; those that the list comes with, where they chose none. */
export function useColumns<T>(columns: readonly Column<T>[], name: ListName | undefined) {
  const asked = useQuery({
    queryKey: [KEY],
    enabled: name !== undefined,
    staleTime: Infinity,
    queryFn: () => unwrap(api.GET('/v1/me/columns')),
  });
  const chosen = useMemo(() => {
    const ofList = asked.data?.choices.filter(({ list }) => list === name?.list) ?? [];
    const inPlace = (view: string | null) => ofList.find((one) => one.view === view)?.columns;
    return inPlace(name?.view ?? null) ?? inPlace(null);
  }, [asked.data, name?.list, name?.view]);
  return useMemo(() => shownOf(columns, chosen), [columns, chosen]);
}

/** The first stands always: it is what a row is called by. What has no name is no choice: it has the acts of a row. */
function shownOf<T>(
  columns: readonly Column<T>[],
  chosen: readonly string[] | undefined,
): readonly Column<T>[] {
  if (chosen === undefined) return columns.filter(({ isExtra }) => isExtra !== true);
  const byId = new Map(columns.map((column) => [column.id, column]));
  const [first] = columns;
  const others = chosen
    .flatMap((id) => byId.get(id) ?? [])
    .filter((one) => one !== first && one.header !== '');
  return [
    ...(first ? [first] : []),
    ...others,
    ...columns.filter((one) => one !== first && one.header === ''),
  ];
}

/** Keeps what the reader chose; null: as the list comes. */
export function useChooseColumns({ list, view }: ListName) {
  return useChange([KEY], (columns: readonly string[] | null) =>
    unwrap(
      api.PUT('/v1/me/columns', {
        body: { list, view: view ?? null, columns: columns === null ? null : [...columns] },
      }),
    ),
  );
}
