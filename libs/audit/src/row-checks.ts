import { isDatabaseAway, Sentence } from '@ninety/platform';
import type { Database } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { Looked } from './faults.js';
import { rowChunk, sealChunk } from './row-chunk.read-model.js';
import type { Chunk, Why } from './row-chunk.read-model.js';
import { fixText, sealedTables } from './sealed-table.read-model.js';
import type { SealedTable } from './sealed-table.read-model.js';
import { say } from './sentences.js';

type ReadChunk<Last> = (tx: EntityManager, after: Last | null) => Promise<Chunk<Last>>;

const DETAILS: Readonly<Record<Why, Sentence>> = {
  unsealed: say('row_unsealed'),
  edited: say('row_edited'),
  back: say('row_back'),
  gone: say('row_gone'),
};

/** Compares every row of every sealed table with its newest seal, both ways, in turns over ranges of keys. docs/decisions/0033 */
export async function* rowFaults(database: Database): AsyncGenerator<Looked> {
  for (const table of await sealedTables(database.reader)) {
    if (!table.isThere) {
      yield { count: 0, faults: [{ what: 'row', where: table.name, ...say('table_gone').as('detail') }] };
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
    const chunk: Chunk<Last> | Sentence = await database
      .transaction(async (tx) => {
        await fixText(tx);
        return read(tx, after);
      })
      .catch(unreadable);
    if (chunk instanceof Sentence) {
      yield { count: 0, faults: [{ what: 'row', where: name, ...chunk.as('detail') }] };
      return;
    }
    const { count, last, faults } = chunk;
    yield {
      count,
      faults: faults.map(({ key, why }) => ({
        what: 'row',
        where: `${name}/${key}`,
        ...DETAILS[why].as('detail'),
      })),
    };
    if (last === null) return;
    after = last;
  }
}

/** Only who writes past the service leaves keys that are none, or columns of another kind. */
function unreadable(error: unknown): Sentence {
  if (isDatabaseAway(error)) throw error;
  return say('rows_unreadable', { error: (error as Error).message });
}
