import { EAR99, entryFor } from '@ninety/bis';
import type { CclEntry, Law } from '@ninety/bis';
import { differencesOf } from '@ninety/law';
import type { Sentence } from '@ninety/platform';
import { paragraphIn } from '@ninety/suppliers';
import type { TouchedProductResponseDto } from '../classification.contract.js';
import { say } from '../sentences.js';

/** An edition of the Commerce Control List beside the one before it. */
export interface ListChange {
  readonly version: number;
  readonly effectiveOn: string;
  /** Null: there was no whole list before. */
  readonly before: Law['entries'] | null;
  readonly after: Law['entries'];
}

/** What an edition does to an entry or to an item of it, with what is otherwise. */
export interface Touching {
  readonly touch: TouchedProductResponseDto['touch'];
  readonly differences: readonly Sentence[];
}

/** Of entries those that an edition touches. */
export function touchedEntries(change: ListChange, entries: readonly string[]): string[] {
  return entries.filter((entry) => touchingOf(change, entry) !== null);
}

/** What an edition does to an item, as far as its paragraph is known; null: nothing. */
export function touchingOf({ version, before, after }: ListChange, eccn: string): Touching | null {
  const number = eccn.split('.')[0] ?? eccn;
  if (number === EAR99.eccn) return null;
  const [was, is] = [before?.get(number) ?? null, after.get(number) ?? null];
  if (before === null)
    return is
      ? null
      : { touch: 'not_listed', differences: [say('touched_not_listed', { version, eccn: number })] };
  // What neither has was wrong before.
  if (!was) return null;
  const differences = differencesOf('ccl', about(was, eccn), is && about(is, eccn)).map(({ says }) => says);
  if (differences.length === 0) return null;
  return { touch: is ? 'entry_changed' : 'entry_removed', differences };
}

function about(entry: CclEntry, eccn: string): CclEntry {
  return entryFor(entry, paragraphIn(eccn));
}
