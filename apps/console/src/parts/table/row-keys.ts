import type { RefObject } from 'react';
import type { KeyPress } from '../../keys/bound-keys.js';
import { useKeys } from '../../keys/keys.js';
import { words } from '../../words/index.js';
import type { Chosen } from './chosen.js';

interface Table {
  readonly place: RefObject<HTMLTableElement | null>;
  readonly keys: readonly string[];
  readonly scrollTo: (index: number) => void;
  /** Null: rows are not chosen. */
  readonly chosen: Chosen | null;
}

/** The keys of a table: what a mouse can do in it. */
export function useRowKeys({ place, keys, scrollTo, chosen }: Table): void {
  const step = (by: number) => (press: KeyPress) => move(press, place.current, by, scrollTo);
  const onRow = (act: (key: string) => void) => (press: KeyPress) => {
    const key = rowOf(press, place.current)?.dataset.key;
    if (key === undefined) return false;
    act(key);
    return true;
  };
  useKeys([
    { key: 'j', text: words.keys.next, run: step(1) },
    { key: 'k', text: words.keys.previous, run: step(-1) },
    { key: 'Enter', text: words.keys.open, run: (press) => openRow(press, place.current) },
    ...(chosen
      ? [
          { key: 'x', text: words.tables.choose, run: onRow(chosen.toggle) },
          { key: 'Shift+x', text: words.tables.chooseRange, run: onRow((key) => chosen.extend(key, keys)) },
          { key: 'Escape', text: words.tables.clear, run: () => cleared(chosen) },
        ]
      : []),
  ]);
}

function cleared(chosen: Chosen): boolean {
  if (!chosen.isAll && chosen.keys.size === 0) return false;
  chosen.clear();
  return true;
}

function rowOf({ target }: KeyPress, table: HTMLTableElement | null): HTMLElement | null {
  const at = target instanceof Element ? target : null;
  return at?.closest('table') === table ? at.closest<HTMLElement>('[data-index]') : null;
}

/** A link and a button do what they do by themselves. */
function openRow(press: KeyPress, table: HTMLTableElement | null): boolean {
  const isOther = press.target instanceof Element && press.target.matches('a, button');
  const link = isOther ? null : rowOf(press, table)?.querySelector<HTMLElement>('a');
  if (!link) return false;
  link.click();
  return true;
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
  const place = ['a', 'button', 'input']
    .map((kind) => next.querySelector<HTMLElement>(kind))
    .find((one) => one !== null);
  place?.focus();
  return true;
}
