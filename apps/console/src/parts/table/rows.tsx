import { memo } from 'react';
import type { ReactNode, Ref } from 'react';
import { dayText, words } from '../../words/index.js';
import type { Column } from './columns.js';

/** By which column rows are ordered, and which way. */
export interface Sorting {
  readonly id: string;
  readonly isDescending: boolean;
}

interface HeadProps<T> {
  readonly columns: readonly Column<T>[];
  readonly sorting: Sorting | null;
  readonly canSort: (column: Column<T>) => boolean;
  readonly onSort: (column: Column<T>) => void;
  /** What chooses all that are shown. */
  readonly chooses?: ReactNode;
}

/** The names of the columns, by which those that can be are sorted. */
export function Head<T>({ columns, sorting, canSort, onSort, chooses }: HeadProps<T>) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {chooses !== undefined && <th className="is-choice">{chooses}</th>}
        {columns.map((column) => {
          const sorted = sorting?.id === column.id ? sorting : null;
          return (
            <th
              key={column.id}
              scope="col"
              className={column.isFigure ? 'is-figure' : ''}
              aria-sort={sorted === null ? undefined : sorted.isDescending ? 'descending' : 'ascending'}
            >
              {canSort(column) ? (
                <button type="button" className="sort" onClick={() => onSort(column)}>
                  {column.header}
                  <span aria-hidden="true">{arrow(sorted)}</span>
                </button>
              ) : (
                column.header
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

interface RowProps<T> {
  readonly row: T;
  readonly rowKey: string;
  readonly index: number;
  readonly columns: readonly Column<T>[];
  /** Null: rows are not chosen. */
  readonly isChosen: boolean | null;
  readonly onChoose: (key: string, isRange: boolean) => void;
  /** Measures how high it is. */
  readonly measure: Ref<HTMLTableRowElement>;
}

/** A row, which is drawn anew where it or its columns change, and not because the list was scrolled. */
export const DataRow = memo(DrawnRow) as typeof DrawnRow;

function DrawnRow<T>({ row, rowKey, index, columns, isChosen, onChoose, measure }: RowProps<T>) {
  return (
    <tr
      ref={measure}
      data-index={index}
      data-key={rowKey}
      aria-rowindex={index + 2}
      className={isChosen === true ? 'data-row is-chosen' : 'data-row'}
    >
      {isChosen !== null && (
        <td className="is-choice">
          <input
            type="checkbox"
            checked={isChosen}
            aria-label={words.lists.select(calledBy(columns[0]?.text(row) || index + 1))}
            onClick={({ shiftKey }) => onChoose(rowKey, shiftKey)}
            onChange={() => undefined}
          />
        </td>
      )}
      {columns.map(({ id, header, isFigure, cell }) => (
        <td key={id} className={isFigure ? 'is-figure' : ''} data-label={header}>
          {cell(row)}
        </td>
      ))}
    </tr>
  );
}

/** Stands for the rows that are not in view. */
export function Space({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true" className="data-space">
      <td style={{ blockSize: `${height}px` }} />
    </tr>
  );
}

function arrow(sorted: Sorting | null): string {
  if (sorted === null) return '';
  return sorted.isDescending ? ' ↓' : ' ↑';
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** By what its first column says, a row is called for whoever hears it. */
function calledBy(text: string | number): string {
  const said = String(text);
  return DAY.test(said) ? dayText(said) : said;
}
