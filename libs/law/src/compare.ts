import type { LawKind } from '@ninety/bis';
import { differencesOf } from './differences.js';
import type { LawFile, LawRow } from './read/law-file.js';

/** What a file makes of the edition before it. */
export interface LawComparison {
  /** The edition that comes of it, by entry, country or symbol. */
  readonly rows: ReadonlyMap<string, LawRow>;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: number;
  /** Rows of the edition before that stay, because a row that could not be used may be about them. */
  readonly kept: number;
}

/**
 * Compares a file with the edition before it. A row that could not be used removes nothing: what it is about stays as it was; and
 * where nobody can tell, everything stays that the file lacks.
 */
export function compareLaw(kind: LawKind, known: ReadonlyMap<string, LawRow>, file: LawFile): LawComparison {
  const unread = new Set(file.rejected.map(({ key }) => key));
  const isKept = (key: string) => !file.rows.has(key) && (unread.has(null) || unread.has(key));
  const kept = [...known].filter(([key]) => isKept(key));
  const bare = [...file.bare].filter(([key]) => !known.has(key));
  const rows = new Map([...file.rows, ...bare, ...kept]);
  const keys = [...rows.keys()];
  const changed = keys.filter((key) => {
    const [before, after] = [known.get(key), rows.get(key)];
    return before && after && differencesOf(kind, before, after).length > 0;
  });
  const added = keys.filter((key) => !known.has(key));
  return {
    rows,
    added,
    removed: [...known.keys()].filter((key) => !rows.has(key)),
    changed,
    unchanged: rows.size - added.length - changed.length,
    kept: kept.length,
  };
}
