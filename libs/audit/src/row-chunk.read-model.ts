import { rowOf } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { hasKey } from './sealed-table.read-model.js';
import type { SealedTable } from './sealed-table.read-model.js';

/** What is wrong with a row or its seal. */
export type Why = 'unsealed' | 'edited' | 'back' | 'gone';

/** A range of keys, looked at in one statement. `last`: where the next begins; null: there is none. */
export interface Chunk<Last> {
  readonly count: number;
  readonly last: Last | null;
  readonly faults: readonly { key: string; why: Why }[];
}

const CHUNK = 5_000;
const MOST_FAULTS = 100;

/** Rows of a range, each against its newest seal. */
export async function rowChunk(
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
export async function sealChunk(
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
