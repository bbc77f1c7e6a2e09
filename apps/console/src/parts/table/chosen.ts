import { useCallback, useMemo, useRef, useState } from 'react';

/** Which rows of a list somebody chose. They stay chosen while the list is scrolled and more of it comes. */
export interface Chosen {
  readonly keys: ReadonlySet<string>;
  /** All that the list finds, those too that were not shown yet. */
  readonly isAll: boolean;
  readonly toggle: (key: string) => void;
  /** From the row that was chosen last to this one. */
  readonly extend: (key: string, order: readonly string[]) => void;
  readonly chooseShown: (keys: readonly string[]) => void;
  readonly chooseAll: () => void;
  readonly clear: () => void;
}

const NONE: ReadonlySet<string> = new Set();

export function useChosen(): Chosen {
  const [keys, setKeys] = useState(NONE);
  const [isAll, setAll] = useState(false);
  const anchor = useRef<string | null>(null);
  const toggle = useCallback((key: string) => {
    anchor.current = key;
    setAll(false);
    setKeys((before) => toggled(before, key));
  }, []);
  const extend = useCallback((key: string, order: readonly string[]) => {
    const range = rangeOf(order, anchor.current ?? key, key);
    anchor.current = key;
    setAll(false);
    setKeys((before) => new Set([...before, ...range]));
  }, []);
  const chooseShown = useCallback((shown: readonly string[]) => {
    setAll(false);
    setKeys(new Set(shown));
  }, []);
  const chooseAll = useCallback(() => setAll(true), []);
  const clear = useCallback(() => {
    anchor.current = null;
    setAll(false);
    setKeys(NONE);
  }, []);
  return useMemo(
    () => ({ keys, isAll, toggle, extend, chooseShown, chooseAll, clear }),
    [keys, isAll, toggle, extend, chooseShown, chooseAll, clear],
  );
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}

/** Between two rows, both too, whichever comes first; the second alone where the first is not there any more. */
function rangeOf(order: readonly string[], from: string, to: string): readonly string[] {
  const [a, b] = [order.indexOf(from), order.indexOf(to)];
  if (a < 0 || b < 0) return [to];
  return order.slice(Math.min(a, b), Math.max(a, b) + 1);
}
