import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { words } from '../../words/index.js';
import { download } from '../download.js';
import type { Chosen } from './chosen.js';
import type { Column } from './columns.js';
import { csvText } from './csv.js';

const { tables: texts } = words;

/** Which rows an act is of. */
export interface ChosenRows<T> {
  readonly keys: readonly string[];
  /** Those of them that were shown. */
  readonly rows: readonly T[];
  /** All that the list finds: it is asked by its filters. */
  readonly isAll: boolean;
  /** They are chosen no more. */
  readonly onDone: () => void;
}

export type Acts<T> = (chosen: ChosenRows<T>) => ReactNode;

interface Props<T> {
  readonly chosen: Chosen;
  readonly keys: readonly string[];
  readonly rows: readonly T[];
  readonly columns: readonly Column<T>[];
  readonly hasMore: boolean;
  readonly acts: Acts<T> | undefined;
  readonly csvName: string | undefined;
}

/** How many rows are chosen, and what can be done with them; it stays in the window. */
export function ChosenBar<T>({ chosen, keys, rows, columns, hasMore, acts, csvName }: Props<T>) {
  const { isAll, clear } = chosen;
  const count = isAll ? keys.length : chosen.keys.size;
  const text = isAll ? texts.allChosen : texts.chosen(count);
  const some = () => rows.filter((_, index) => isAll || chosen.keys.has(keys[index] ?? ''));
  const save = () => download(csvName ?? 'rows.csv', csvText(columns, some()), 'text/csv');
  return (
    <>
      <p className="hidden" role="status">
        {count > 0 ? text : ''}
      </p>
      {count > 0 && (
        <div className="chosen-bar no-print" role="toolbar" aria-label={texts.acts}>
          <strong className="figures">{text}</strong>
          {acts && hasMore && !isAll && (
            <Button className="button button-plain" onPress={chosen.chooseAll}>
              {texts.chooseAll}
            </Button>
          )}
          {acts?.({ keys: [...chosen.keys], rows: some(), isAll, onDone: clear })}
          {!isAll && (
            <Button className="button" onPress={save}>
              {texts.csvOfChosen}
            </Button>
          )}
          <Button className="button button-plain" onPress={clear}>
            {texts.clear}
          </Button>
        </div>
      )}
    </>
  );
}
