import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

type Scalar = string | number | boolean | null;
export type Cell = Scalar | readonly Scalar[] | object;
export type Row = readonly Cell[];

const CHUNK = 1 << 16;

/** Writes rows with COPY: everything or nothing, within the client's transaction. Objects become JSON, lists arrays. */
export async function copyRows(
  client: pg.ClientBase,
  table: string,
  columns: readonly string[],
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const stream = client.query(copyFrom(`COPY ${table} (${columns.join(', ')}) FROM STDIN`));
  const done = finished(stream);
  let chunk = '';
  for (const row of rows) {
    chunk += `${row.map(textOf).join('\t')}\n`;
    if (chunk.length < CHUNK) continue;
    if (!stream.write(chunk)) await Promise.race([once(stream, 'drain'), done]);
    chunk = '';
  }
  stream.end(chunk);
  await done;
}

/** A cell in PostgreSQL's text format. */
function textOf(cell: Cell): string {
  if (cell === null) return '\\N';
  if (Array.isArray(cell)) return escaped(`{${(cell as Scalar[]).map(elementOf).join(',')}}`);
  if (typeof cell === 'object') return escaped(JSON.stringify(cell));
  return escaped(String(cell));
}

function elementOf(element: Scalar): string {
  if (element === null) return 'NULL';
  return `"${String(element).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function escaped(text: string): string {
  return /[\\\t\n\r]/.test(text)
    ? text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
    : text;
}
