import { isDatabaseAway, rowOf } from '@ninety/platform';
import type { Database } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { Looked } from './faults.js';
import { fixText, hasKey, sealedTables } from './sealed-tables.js';
import type { SealedTable } from './sealed-tables.js';

type Why = 'unsealed' | 'edited' | 'back' | 'gone';

/** A range of keys, looked at in one statement. `last`: where the next begins; null: there is none. */
interface Chunk<Last> {
  readonly count: number;
  readonly last: Last | null;
  readonly faults: readonly { key: string; why: Why }[];
}

type ReadChunk<Last> = (tx: EntityManager, after: Last | null) => Promise<Chunk<Last>>;

const CHUNK = 5_000;
const MOST_FAULTS = 100;

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

/** Rows of a range, each against its newest seal. */
async function rowChunk(
  tx: EntityManager,
  table: SealedTable,
  after: readonly string[] | null,
): Promise<Chunk<string[]>> {
  const { name, shapes, key, keyColumns, keyTypes } = table;
  const columns = keyColumns.map((column) => `r."${column}"`);
  const places = keyTypes.map((type, place) => `($1::text[])[${place + 1}]::${type}`);
  const newer = after === null ? '$1::text[] IS NULL' : `(${columns.join()}) > (${places.join()})`;
  const hashes = shapes.map(({ id, text }) => `sha256(convert_to(${text}, 'UTF8')) AS hash_${id}`);
  const now = shapes.map(({ id }) => `WHEN ${id} THEN c.hash_${id}`).join(' ');
  const chunk = await rowOf<Chunk<string[]>>(
    tx,
    `WITH pending AS MATERIALIZED (
       SELECT DISTINCT ON (key) key, shape, operation, hash FROM record_pending WHERE shape = ANY($2) ORDER BY key, id DESC),
     chunk AS MATERIALIZED (
       SELECT ${key} AS key, ARRAY[${columns.map((column) => `${column}::text`).join()}] AS place,
         row_number() OVER (ORDER BY ${columns.join()}) AS nth, ${hashes.join()}
       FROM "${name}" r WHERE ${newer} ORDER BY ${columns.join()} LIMIT ${CHUNK}),
     compared AS (
       SELECT c.key, CASE WHEN n.operation IS NULL THEN 'unsealed' WHEN n.operation = 'removed' THEN 'back'
         WHEN n.hash IS DISTINCT FROM CASE n.shape ${now} END THEN 'edited' END AS why
       FROM chunk c LEFT JOIN pending p ON p.key = c.key
         LEFT JOIN LATERAL (SELECT shape, operation, hash FROM record_seal s WHERE p.key IS NULL
           AND s.shape = ANY($2) AND s.key = c.key ORDER BY s.sequence DESC LIMIT 1) s ON true
         CROSS JOIN LATERAL (SELECT coalesce(p.shape, s.shape) AS shape, coalesce(p.operation, s.operation) AS operation,
           coalesce(p.hash, s.hash) AS hash) n)
     SELECT (SELECT count(*)::int FROM chunk) AS count,
       (SELECT place FROM chunk WHERE nth = ${CHUNK}) AS last,
       coalesce((SELECT json_agg(f) FROM (SELECT key, why FROM compared WHERE why IS NOT NULL LIMIT ${MOST_FAULTS}) f), '[]') AS faults`,
    [after, shapes.map(({ id }) => id)],
  );
  return chunk ?? { count: 0, last: null, faults: [] };
}

/** Seals of a range, by one shape: a row that was not removed must be there. */
async function sealChunk(
  tx: EntityManager,
  table: SealedTable,
  shape: number,
  after: string | null,
): Promise<Chunk<string>> {
  const ids = table.shapes.map(({ id }) => id);
  const chunk = await rowOf<Chunk<string>>(
    tx,
    `WITH known AS MATERIALIZED (
       SELECT DISTINCT ON (key) key, operation FROM record_seal
       WHERE shape = $1 AND key > $2 AND operation <> 'forgotten' ORDER BY key, sequence DESC LIMIT ${CHUNK}),
     missed AS (
       SELECT key FROM known k WHERE operation <> 'removed' AND NOT EXISTS (SELECT 1 FROM "${table.name}" r WHERE ${hasKey(table, 'k.key')}))
     SELECT 0 AS count, (SELECT CASE WHEN count(*) = ${CHUNK} THEN max(key) END FROM known) AS last,
       coalesce((SELECT json_agg(f) FROM (
         SELECT m.key, 'gone' AS why FROM missed m
         WHERE NOT EXISTS (SELECT 1 FROM record_pending p WHERE p.shape = ANY($3) AND p.key = m.key AND p.operation = 'removed')
           AND (SELECT s.operation FROM record_seal s WHERE s.shape = ANY($3) AND s.key = m.key ORDER BY s.sequence DESC LIMIT 1) <> 'removed'
           AND m.key >= coalesce((SELECT max(g.key) FROM record_seal g WHERE g.shape = ANY($3) AND g.operation = 'forgotten'), '')
         LIMIT ${MOST_FAULTS}) f), '[]') AS faults`,
    [shape, after ?? '', ids],
  );
  return chunk ?? { count: 0, last: null, faults: [] };
}
