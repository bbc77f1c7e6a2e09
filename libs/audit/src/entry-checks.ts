import type { Database } from '@ninety/platform';
import { GENESIS, hashOf } from './entry-chain.js';
import { entriesBetween, entriesEnd } from './entry.read-model.js';

const CHUNK = 1_000;

/** How far the chain of the entries is whole. */
export interface EntriesFound {
  readonly entries: number;
  /** The first entry that was edited, removed or reordered; null: none was. */
  readonly firstBroken: number | null;
}

/** Recomputes the chain of the entries from its beginning to where it ends now, some at a time. */
export async function verifyEntries({ reader }: Database): Promise<EntriesFound> {
  const end = await entriesEnd(reader);
  const next = (after: number) => entriesBetween(reader, after, end.last, CHUNK);
  let entries = 0;
  let previous = GENESIS;
  for (let rows = await next(0); rows.length > 0; rows = await next(entries)) {
    for (const row of rows) {
      const expected = entries + 1;
      const isIntact =
        Number(row.sequence) === expected &&
        row.previous_hash.equals(previous) &&
        row.hash.equals(hashOf(row, expected, previous));
      if (!isIntact) return { entries, firstBroken: expected };
      previous = row.hash;
      entries = expected;
    }
  }
  const endsWhole =
    end.head === entries && end.last === entries && end.hash.equals(previous) && !end.hasStray;
  return { entries, firstBroken: endsWhole ? null : entries + 1 };
}
