import { rowsOf, run, sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';

/** What of a table's rows was sealed at a time: these columns, by this key. */
interface Shape {
  readonly id: number;
  /** SQL of the text that is sealed of a row `r`; NULL where a column of it is no more. */
  readonly text: string;
}

/** A table whose rows are sealed, by its shapes, the oldest first. */
export interface SealedTable {
  readonly name: string;
  readonly isThere: boolean;
  readonly shapes: readonly Shape[];
  /** SQL of the key of a row `r`: the values of its columns with slashes between. */
  readonly key: string;
  readonly keyColumns: readonly string[];
  readonly keyTypes: readonly string[];
}

type Row = Shape & Omit<SealedTable, 'shapes'>;

/** Tables that are sealed. The entries have a chain of their own. */
export async function sealedTables(manager: EntityManager): Promise<SealedTable[]> {
  const rows = await rowsOf<Row>(manager, SHAPES);
  const tables = new Map<string, SealedTable>();
  for (const { id, text, ...table } of rows) {
    const shapes = [...(tables.get(table.name)?.shapes ?? []), { id, text }];
    tables.set(table.name, { ...table, shapes });
  }
  return [...tables.values()];
}

/** The condition that a row `r` has a key, which is SQL; of two columns the first holds no slash. */
export function hasKey({ keyColumns, keyTypes }: SealedTable, key: string): string {
  const parts =
    keyColumns.length === 1
      ? [key]
      : [`split_part(${key}, '/', 1)`, `substr(${key}, strpos(${key}, '/') + 1)`];
  return keyColumns
    .map((column, place) => `r."${column}" = (${parts[place]})::${keyTypes[place]}`)
    .join(' AND ');
}

/** Fixes everything on which the text of a row depends, as when it was sealed; for the transaction. */
export function fixText(tx: EntityManager): Promise<void> {
  return run(tx, FIXED_TEXT);
}

const FIXED_TEXT = sql`SELECT set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO, YMD', true),
  set_config('intervalstyle', 'iso_8601', true), set_config('extra_float_digits', '1', true),
  set_config('bytea_output', 'hex', true)`;

const SHAPES = sql`
  SELECT s.id, CASE WHEN NOT EXISTS (SELECT FROM unnest(s.columns) AS c (name) WHERE NOT EXISTS (
      SELECT FROM pg_attribute a WHERE a.attrelid = to_regclass(quote_ident(s.table_name)) AND a.attname = c.name))
    THEN record_text_sql(s, 'r') ELSE 'NULL' END AS text, s.table_name AS name, record_key_sql(s, 'r') AS key,
    to_regclass(quote_ident(s.table_name)) IS NOT NULL AS "isThere", s.key_columns AS "keyColumns",
    ARRAY(SELECT format_type(a.atttypid, a.atttypmod)
     FROM unnest(s.key_columns) WITH ORDINALITY AS c (name, place)
     JOIN pg_attribute a ON a.attrelid = to_regclass(quote_ident(s.table_name)) AND a.attname = c.name
     ORDER BY c.place) AS "keyTypes"
  FROM record_shape s WHERE s.table_name <> 'audit_entry' ORDER BY s.table_name, s.id`;

/** The triggers that sealed tables should have and do not, or that are put aside. */
export function triggersMissing(
  manager: EntityManager,
  wanted: readonly string[],
): Promise<{ readonly name: string; readonly trigger: string }[]> {
  return rowsOf(
    manager,
    sql`SELECT s.name, w.trigger FROM (SELECT DISTINCT table_name AS name FROM record_shape) s CROSS JOIN unnest(${wanted}::text[]) w (trigger)
     WHERE to_regclass(quote_ident(s.name)) IS NOT NULL AND NOT EXISTS (SELECT 1 FROM pg_trigger t
       WHERE t.tgrelid = to_regclass(quote_ident(s.name)) AND t.tgname = w.trigger AND t.tgenabled IN ('O', 'A'))
     ORDER BY 1, 2`,
  );
}
