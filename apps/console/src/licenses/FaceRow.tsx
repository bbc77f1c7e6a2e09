import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { Regime } from '../tracker/regimes.js';
import { words } from '../words/index.js';
import '../filing/filing.css';

/** Rows of a face: lines, parties or conditions. */
export interface Rows<T> {
  readonly regime: Regime;
  readonly rows: readonly T[];
  readonly errors: ReadonlyMap<string, string>;
  readonly onChange: (rows: readonly T[]) => void;
}

export interface Row<T> {
  readonly regime: Regime;
  readonly row: T;
  readonly index: number;
  readonly wrong: (field: string) => string | undefined;
  readonly onChange: (change: Partial<T>) => void;
  readonly onRemove: () => void;
}

interface RemovableProps {
  readonly name: string;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

/** A part of the form that may be taken away. */
export function Removable({ name, onRemove, children }: RemovableProps) {
  return (
    <fieldset className="item">
      <legend className="spread">
        <span>{name}</span>
        <Button
          className="button button-plain"
          aria-label={`${words.parts.remove}: ${name}`}
          onPress={onRemove}
        >
          {words.parts.remove}
        </Button>
      </legend>
      {children}
    </fieldset>
  );
}

/** One of the rows, with what is wrong with it and how it changes. */
export function rowOf<T extends { readonly key: number }>(
  { regime, rows, errors, onChange }: Rows<T>,
  row: T,
  index: number,
  list: string,
): Row<T> {
  return {
    regime,
    row,
    index,
    wrong: (field) => errors.get(`/${list}/${index}/${field}`),
    onChange: (change) => onChange(rows.map((one) => (one.key === row.key ? { ...one, ...change } : one))),
    onRemove: () => onChange(rows.filter(({ key }) => key !== row.key)),
  };
}
