import { isDatabaseAway } from '@ninety/platform';
import type { Database } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { Looked } from './faults.js';
import { rowChunk, sealChunk } from './row-chunk.read-model.js';
import type { Chunk, Why } from './row-chunk.read-model.js';
import { fixText, sealedTables } from './sealed-table.read-model.js';
import type { SealedTable } from './sealed-table.read-model.js';

type ReadChunk<Last> = (tx: EntityManager, after: Last | null) => Promise<Chunk<Last>>;

const DETAILS: Readonly<Record<Why, string>> = {
  unsealed: 'has no seal: it was added past the service',
  edited: 'is not what was sealed: it was edited past the service',
  back: 'was removed, and is there again past the service',
  gone: 'was sealed and is not there: it was removed past the service',
};

/** Compares every row of every sealed table with its newest seal, both ways, in turns over ranges of keys. docs/decisions/0033 */
export async function* rowFaults(database: Database): AsyncGenerator<Looked> {
  for (const table of await sealedTables(database.reader)) {
    if (!table.isThere) {
      yield { count: 0, faults: [{ what: 'row', where: table.name, detail: 'the whole table is gone' }] };
      continue;
    }
    yield* inRanges<string[]>(database, table, (tx, after) => rowChunk(tx, table, after));
    for (const { id } of table.shapes)
      yield* inRanges<string>(database, table, (tx, after) => sealChunk(tx, table, id, after));
  }
}

async function* inRanges<Last>(
  database: Database,
  { name }: SealedTable,
  read: ReadChunk<Last>,
): AsyncGenerator<Looked> {
  for (let after: Last | null = null; ;) {
    const chunk: Chunk<Last> | string = await database
      .transaction(async (tx) => {
        await fixText(tx);
        return read(tx, after);
      })
      .catch(unreadable);
    if (typeof chunk === 'string') {
      yield { count: 0, faults: [{ what: 'row', where: name, detail: chunk }] };
      return;
    }
    const { count, last, faults } = chunk;
    yield {
      count,
      faults: faults.map(({ key, why }) => ({ what: 'row', where: `${name}/${key}`, detail: DETAILS[why] })),
    };
    if (last === null) return;
    after = last;
  }
}

/** Only who writes past the service leaves keys that are none, or columns of another kind. */
function unreadable(error: unknown): string {
  if (isDatabaseAway(error)) throw error;
  return `cannot be compared with its seals: ${(error as Error).message}`;
}
