import { INSTANT, rowsOf } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { hasKey } from './sealed-table.read-model.js';
import type { SealedTable } from './sealed-table.read-model.js';

/** A link of the chain of seals, which can be computed anew from what it says. Hashes are SHA-256 in hex. */
export interface Seal {
  readonly sequence: number;
  readonly at: string;
  readonly transaction: string;
  readonly operation: string;
  /** The database login, when it was not the service. */
  readonly writer: string | null;
  /** Of the row's text. */
  readonly hash: string;
  readonly previousChain: string;
  readonly chain: string;
}

/** A row as it is now, as the text that is sealed, and its newest seal. */
export interface RecordedRow {
  readonly table: string;
  readonly key: string;
  /** Null: it is gone. */
  readonly text: string | null;
  readonly seal: Seal | null;
}

/** Rows of a table: by their keys, or all whose keys begin with one value and a slash, those that are gone too. */
export type WantedRows = { readonly table: string } & (
  { readonly keys: readonly string[] } | { readonly under: string }
);

/** Rows of a table, each with its newest seal. */
export async function rowsWithSeals(
  tx: EntityManager,
  table: SealedTable,
  wanted: WantedRows,
): Promise<RecordedRow[]> {
  const [first, ...others] = table.keyColumns;
  const isUnder = 'under' in wanted && others.length > 0;
  const rows = isUnder
    ? `SELECT ${table.key} AS key FROM "${table.name}" r WHERE r."${first}" = $1::text::${table.keyTypes[0]}`
    : 'SELECT w COLLATE "C" AS key FROM unnest($1::text[]) w';
  // A slash comes right before a zero.
  const seals = isUnder ? `s.key > $1 || '/' AND s.key < $1 || '0'` : 's.key = ANY($1::text[])';
  const texts = table.shapes.map(({ id, text }) => `WHEN ${id} THEN ${text}`).join(' ');
  return rowsOf<RecordedRow>(
    tx,
    `WITH keys AS (
       ${rows}
       UNION SELECT s.key FROM record_seal s WHERE s.shape = ANY($2) AND ${seals})
     SELECT $3::text AS table, k.key, r.text,
       CASE WHEN s.sequence IS NULL THEN NULL ELSE json_build_object('sequence', s.sequence,
         'at', to_char(s.at AT TIME ZONE 'UTC', ${INSTANT}), 'transaction', s.tx::text,
         'operation', s.operation, 'writer', s.writer, 'hash', encode(s.hash, 'hex'),
         'previousChain', coalesce(encode(p.chain, 'hex'), repeat('0', 64)), 'chain', encode(s.chain, 'hex')) END AS seal
     FROM keys k
       LEFT JOIN LATERAL (SELECT * FROM record_seal s WHERE s.shape = ANY($2) AND s.key = k.key ORDER BY s.sequence DESC LIMIT 1) s ON true
       LEFT JOIN record_seal p ON p.sequence = s.sequence - 1
       LEFT JOIN LATERAL (SELECT CASE coalesce(s.shape, ${table.shapes.at(-1)?.id ?? 0}) ${texts} END AS text
         FROM "${table.name}" r WHERE ${hasKey(table, 'k.key')}) r ON true
     WHERE r.text IS NOT NULL OR s.operation <> 'removed' ORDER BY k.key`,
    [
      isUnder ? wanted.under : 'keys' in wanted ? wanted.keys : [wanted.under],
      table.shapes.map(({ id }) => id),
      table.name,
    ],
  );
}
