import { Button } from 'react-aria-components';
import { DETERMINATION_RESULTS } from '@ninety/client/browser';
import { countryText, words } from '../words/index.js';
import { itemText } from './determinations.js';
import type { Result } from './determinations.js';
import { rowName } from './matrices.js';
import type { Batch, MatrixCell, MatrixRow } from './matrices.js';
import { ResultMark } from './ResultMark.js';

const { determinations: texts } = words;
const { matrix } = texts;

export interface MatrixProps {
  readonly batch: Batch;
  readonly rows: readonly MatrixRow[];
  /** What alone is shown; undefined: every result. */
  readonly result: Result | undefined;
  readonly list: { readonly hasMore: boolean; readonly isLoadingMore: boolean; readonly onMore: () => void };
  readonly onOpen: (row: MatrixRow, cell: MatrixCell) => void;
}

/** The matrix on a phone: of each product the destinations by what came of them. */
export function MatrixList({ rows, result, list, onOpen }: MatrixProps) {
  return (
    <div className="stack">
      <ul className="bare matrix-list">
        {rows.map((row) => (
          <li key={row.item}>
            <h2>
              {rowName(row)} <span className="quiet">{itemText(row)}</span>
            </h2>
            {(result === undefined ? DETERMINATION_RESULTS : [result]).map((one) => (
              <OfResult key={one} row={row} result={one} onOpen={onOpen} />
            ))}
          </li>
        ))}
      </ul>
      {list.hasMore && (
        <Button className="button" isDisabled={list.isLoadingMore} onPress={list.onMore}>
          {list.isLoadingMore ? words.parts.loadingMore : matrix.more}
        </Button>
      )}
    </div>
  );
}

function OfResult({
  row,
  result,
  onOpen,
}: Pick<MatrixProps, 'onOpen'> & { readonly row: MatrixRow; readonly result: Result }) {
  const cells = row.cells.filter((cell) => cell.result === result);
  if (cells.length === 0) return null;
  return (
    <details>
      <summary>
        <ResultMark result={result} /> <span className="quiet">{matrix.count(cells.length)}</span>
      </summary>
      <div className="row matrix-countries">
        {cells.map((cell) => (
          <Button key={cell.destination} className="button" onPress={() => onOpen(row, cell)}>
            {countryText(cell.destination)}
            {cell.resultAsEnforced !== cell.result && ` ${matrix.differs}`}
          </Button>
        ))}
      </div>
    </details>
  );
}
