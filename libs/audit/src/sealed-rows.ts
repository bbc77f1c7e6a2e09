import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { withoutTenant, Database, rowsOf } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { Audit } from './audit.js';
import { fixText, hasKey, sealedTables } from './sealed-tables.js';
import type { SealedTable } from './sealed-tables.js';

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

/** Rows with their seals, for whoever wants to check them elsewhere. */
@Injectable()
export class SealedRows {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  /** The caller must be known to see them: nothing here asks. */
  async of(wanted: readonly WantedRows[]): Promise<RecordedRow[]> {
    await this.audit.seal();
    return withoutTenant(() =>
      this.database.transaction(async (tx) => {
        await fixText(tx);
        const tables = await sealedTables(tx);
        const found: RecordedRow[] = [];
        for (const rows of wanted) {
          const table = tables.find(({ name }) => name === rows.table);
          if (!table) throw new Error(`the rows of ${rows.table} are not sealed`);
          found.push(...(await rowsWithSeals(tx, table, rows)));
        }
        return found;
      }),
    );
  }
}

/** Whether a row is what its seal says, and the seal what its link of the chain says. */
export function isAsSealed(row: RecordedRow): boolean {
  const { text, seal } = row;
  if (seal === null || seal.chain !== chainOf(row, seal)) return false;
  return text === null
    ? seal.operation === 'removed'
    : seal.operation !== 'removed' && sha256(text) === seal.hash;
}

/**
 * The recipe of a link: SHA-256 over the link before in hex (64 zeros before the first), a line feed, and the JSON
 * array, with a space after each comma, of sequence, instant (RFC 3339 with milliseconds), transaction, table, key,
 * operation, writer and the hash of the row's text.
 */
function chainOf({ table, key }: RecordedRow, seal: Seal): string {
  const { sequence, at, transaction, operation, writer, hash, previousChain } = seal;
  const parts = [sequence, at, transaction, table, key, operation, writer, hash];
  return sha256(`${previousChain}\n[${parts.map((part) => JSON.stringify(part)).join(', ')}]`);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function rowsWithSeals(
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
         'at', to_char(s.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'transaction', s.tx::text,
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
