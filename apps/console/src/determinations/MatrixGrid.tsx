import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { Range } from '@tanstack/react-virtual';
import { countryText, words } from '../words/index.js';
import { table } from '../words/table.js';
import { itemText } from './determinations.js';
import { rowName } from './matrices.js';
import type { MatrixCell, MatrixRow } from './matrices.js';
import type { MatrixProps } from './MatrixList.js';
import { ResultMark } from './ResultMark.js';

const { determinations: texts } = words;
const { matrix } = texts;

const ROW_PX = 41;
const HEAD_PX = 57;
const COLUMN_PX = 120;
const NAME_PX = 240;
const NEAR_END = 10;
/** Rows that PageDown moves by. */
const PAGE = 10;

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The matrix: only the cells in view are there. Arrow keys move from cell to cell, Enter opens the memo of one. */
export function MatrixGrid({ batch, rows, result, list, onOpen }: MatrixProps) {
  const columns = shownColumns(rows, result, batch.destinations);
  const [focus, setFocus] = useState<Place>({ row: 0, column: 0 });
  const place = useRef<HTMLDivElement>(null);
  const isMoving = useRef(false);
  const { virtualRows, virtualColumns } = useWindow(place, rows.length, columns.length, focus);
  const last = virtualRows.getVirtualItems().at(-1)?.index ?? 0;
  const { hasMore, isLoadingMore, onMore } = list;
  useEffect(() => {
    if (hasMore && !isLoadingMore && last >= rows.length - NEAR_END) onMore();
  }, [hasMore, isLoadingMore, onMore, last, rows.length]);
  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    place.current?.querySelector<HTMLElement>('[role=gridcell] [tabindex="0"]')?.focus();
  }, [focus]);
  const move = (event: KeyboardEvent) => {
    const to = MOVES.get(event.key)?.(focus, { rows: rows.length, columns: columns.length }, event.ctrlKey);
    if (!to) return;
    event.preventDefault();
    isMoving.current = true;
    setFocus(to);
    virtualRows.scrollToIndex(to.row);
    virtualColumns.scrollToIndex(to.column);
  };
  return (
    <>
      <p className="quiet" id="matrix-keys">
        {matrix.keys}
      </p>
      <div
        ref={place}
        className="matrix"
        role="grid"
        tabIndex={-1}
        aria-label={matrix.title}
        aria-describedby="matrix-keys"
        aria-rowcount={hasMore ? -1 : rows.length + 1}
        aria-colcount={columns.length + 1}
        onKeyDown={move}
      >
        <div
          className="matrix-all"
          role="presentation"
          style={{
            blockSize: `${HEAD_PX + virtualRows.getTotalSize()}px`,
            inlineSize: `${NAME_PX + virtualColumns.getTotalSize()}px`,
          }}
        >
          <Head columns={columns} shown={virtualColumns.getVirtualItems()} />
          {virtualRows.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            return row ? (
              <Row
                key={row.item}
                row={row}
                index={index}
                start={start}
                columns={columns}
                shown={virtualColumns.getVirtualItems()}
                result={result}
                focused={focus.row === index ? focus.column : null}
                onOpen={(column, cell) => {
                  setFocus({ row: index, column });
                  onOpen(row, cell);
                }}
              />
            ) : null;
          })}
        </div>
      </div>
    </>
  );
}

/** The destinations for which a row that came has the result; every one, where every result is shown. */
function shownColumns(
  rows: readonly MatrixRow[],
  result: MatrixProps['result'],
  destinations: readonly string[],
): readonly string[] {
  const having = new Set(
    rows.flatMap(({ cells }) =>
      cells.filter((cell) => cell.result === result).map(({ destination }) => destination),
    ),
  );
  return destinations
    .filter((one) => result === undefined || having.has(one))
    .toSorted((a, b) => countryText(a).localeCompare(countryText(b)));
}

/** The rows and columns in view, and the one that has the focus, wherever it is. */
function useWindow(
  place: React.RefObject<HTMLDivElement | null>,
  rows: number,
  columns: number,
  { row, column }: Place,
) {
  const common = { getScrollElement: () => place.current, overscan: 3 };
  const virtualRows = useVirtualizer({
    ...common,
    count: rows,
    estimateSize: () => ROW_PX,
    scrollPaddingStart: HEAD_PX,
    rangeExtractor: (range) => withFocused(range, row),
  });
  const virtualColumns = useVirtualizer({
    ...common,
    horizontal: true,
    count: columns,
    estimateSize: () => COLUMN_PX,
    scrollPaddingStart: NAME_PX,
    rangeExtractor: (range) => withFocused(range, column),
  });
  return { virtualRows, virtualColumns };
}

function withFocused(range: Range, focused: number): number[] {
  const shown = defaultRangeExtractor(range);
  return focused >= range.count || shown.includes(focused)
    ? shown
    : [...shown, focused].toSorted((a, b) => a - b);
}

type Move = (from: Place, size: { rows: number; columns: number }, isFar: boolean) => Place;

const within = (at: number, count: number) => Math.min(Math.max(at, 0), Math.max(0, count - 1));

const MOVES = table<Move>({
  ArrowUp: ({ row, column }, { rows }) => ({ row: within(row - 1, rows), column }),
  ArrowDown: ({ row, column }, { rows }) => ({ row: within(row + 1, rows), column }),
  ArrowLeft: ({ row, column }, { columns }) => ({ row, column: within(column - 1, columns) }),
  ArrowRight: ({ row, column }, { columns }) => ({ row, column: within(column + 1, columns) }),
  PageUp: ({ row, column }, { rows }) => ({ row: within(row - PAGE, rows), column }),
  PageDown: ({ row, column }, { rows }) => ({ row: within(row + PAGE, rows), column }),
  Home: ({ row }, _size, isFar) => ({ row: isFar ? 0 : row, column: 0 }),
  End: ({ row }, { rows, columns }, isFar) => ({
    row: isFar ? within(rows, rows) : row,
    column: within(columns, columns),
  }),
});

interface Shown {
  readonly index: number;
  readonly start: number;
}

function Head({ columns, shown }: { readonly columns: readonly string[]; readonly shown: readonly Shown[] }) {
  return (
    <div className="matrix-head" role="row" aria-rowindex={1}>
      <span className="matrix-name quiet" role="columnheader" aria-colindex={1}>
        {matrix.product}
      </span>
      {shown.map(({ index, start }) => (
        <span
          key={columns[index]}
          className="matrix-cell quiet"
          role="columnheader"
          aria-colindex={index + 2}
          style={{ insetInlineStart: `${NAME_PX + start}px` }}
        >
          <span className="matrix-country">{countryText(columns[index] ?? '')}</span>
        </span>
      ))}
    </div>
  );
}

interface RowProps {
  readonly row: MatrixRow;
  readonly index: number;
  readonly start: number;
  readonly columns: readonly string[];
  readonly shown: readonly Shown[];
  readonly result: MatrixProps['result'];
  /** The column that has the focus; null: another row has it. */
  readonly focused: number | null;
  readonly onOpen: (column: number, cell: MatrixCell) => void;
}

function Row({ row, index, start, columns, shown, result, focused, onOpen }: RowProps) {
  const cells = new Map(row.cells.map((cell) => [cell.destination, cell]));
  return (
    <div
      className="matrix-row"
      role="row"
      aria-rowindex={index + 2}
      style={{ insetBlockStart: `${HEAD_PX + start}px` }}
    >
      <span className="matrix-name" role="rowheader" aria-colindex={1} title={rowName(row)}>
        <span className="matrix-product">{rowName(row)}</span>
        <span className="quiet">{itemText(row)}</span>
      </span>
      {shown.map((column) => {
        const cell = cells.get(columns[column.index] ?? '');
        return (
          <span
            key={columns[column.index]}
            className="matrix-cell"
            role="gridcell"
            aria-colindex={column.index + 2}
            style={{ insetInlineStart: `${NAME_PX + column.start}px` }}
          >
            {cell && (
              <Cell
                row={row}
                cell={cell}
                isShown={result === undefined || cell.result === result}
                isFocused={focused === column.index}
                onOpen={() => onOpen(column.index, cell)}
              />
            )}
          </span>
        );
      })}
    </div>
  );
}

interface CellProps {
  readonly row: MatrixRow;
  readonly cell: MatrixCell;
  readonly isShown: boolean;
  readonly isFocused: boolean;
  readonly onOpen: () => void;
}

function Cell({ row, cell, isShown, isFocused, onOpen }: CellProps) {
  const { destination, result, resultAsEnforced } = cell;
  const differs = resultAsEnforced !== result;
  const heading = differs
    ? `${texts.headings[result]} ${texts.asEnforced(texts.headings[resultAsEnforced])}`
    : texts.headings[result];
  return (
    <button
      type="button"
      className={isShown ? 'matrix-open' : 'matrix-open quiet'}
      tabIndex={isFocused ? 0 : -1}
      aria-label={matrix.cell(rowName(row), countryText(destination), heading)}
      onClick={onOpen}
    >
      <ResultMark result={result} />
      {differs && ` ${matrix.differs}`}
    </button>
  );
}
