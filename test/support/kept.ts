import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { MIGRATIONS } from '@ninety/migrations';
import { migrate } from '@ninety/platform';
import type { SocketConnection } from '@ninety/platform';
import pg from 'pg';
import { ROOT } from './root.js';
import { emptyDatabase, ownerOf, superuserOf } from './service.js';

/** A database as a release left it, and what that release answered of it. */
export interface Kept {
  /** The last of its migrations. */
  readonly migration: string;
  /** What it answered, by path. */
  readonly answers: Readonly<Record<string, object>>;
  /** JSON of the rows of each table, as the database wrote it: `1.50` is no `1.5`. */
  readonly rows: Readonly<Record<string, string>>;
  readonly sequences: Readonly<Record<string, string>>;
}

/** Every table but the migrations' own, whole ones alone, and its columns that can be written. */
const TABLES = `
  SELECT c.relname AS name,
    (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) FROM pg_attribute a
     WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns
  FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
    AND c.relname <> 'migrations' ORDER BY 1`;

/** Writes down what a database holds. */
export async function keep(
  name: string,
  connection: SocketConnection,
  answers: Kept['answers'],
): Promise<void> {
  const client = new pg.Client(superuserOf(connection));
  await client.connect();
  const ask = async <T extends pg.QueryResultRow>(sql: string) => (await client.query<T>(sql)).rows;
  const [last] = await ask<{ name: string }>('SELECT name FROM migrations ORDER BY id DESC LIMIT 1');
  const rows: Record<string, string> = {};
  for (const table of await ask<{ name: string; columns: string }>(TABLES)) {
    const [row] = await ask<{ all: string | null }>(
      `SELECT json_agg(t)::text AS all FROM (SELECT ${table.columns} FROM ${table.name}) t`,
    );
    if (row?.all) rows[table.name] = row.all;
  }
  const counters = await ask<{ name: string; value: string }>(
    "SELECT sequencename AS name, last_value::text AS value FROM pg_sequences WHERE schemaname = 'public' AND last_value IS NOT NULL",
  );
  await client.end();
  const sequences = Object.fromEntries(counters.map((counter) => [counter.name, counter.value]));
  const kept: Kept = { migration: last!.name, answers, rows, sequences };
  writeFileSync(fileOf(name), gzipSync(JSON.stringify(kept), { level: 9 }));
}

export function readKept(name: string): Kept {
  return JSON.parse(gunzipSync(readFileSync(fileOf(name))).toString('utf8')) as Kept;
}

/** A database as it was kept, brought forward by the migrations that came since. */
export async function restored({ migration, rows, sequences }: Kept): Promise<SocketConnection> {
  const connection = await emptyDatabase();
  const known = MIGRATIONS.findIndex((Migration) => new Migration().name === migration) + 1;
  await migrate(ownerOf(connection), MIGRATIONS.slice(0, known));
  const client = new pg.Client(superuserOf(connection));
  await client.connect();
  await client.query('SET session_replication_role = replica');
  for (const { name, columns } of (await client.query<{ name: string; columns: string }>(TABLES)).rows) {
    await client.query(`DELETE FROM ${name}`);
    await client.query(
      `INSERT INTO ${name} (${columns}) OVERRIDING SYSTEM VALUE
       SELECT ${columns} FROM json_populate_recordset(NULL::${name}, $1)`,
      [rows[name] ?? '[]'],
    );
  }
  for (const [name, value] of Object.entries(sequences))
    await client.query('SELECT setval($1, $2)', [name, value]);
  await client.end();
  await migrate(ownerOf(connection), MIGRATIONS);
  return connection;
}

/** What a table held. */
export function rowsOf({ rows }: Kept, table: string): object[] {
  return JSON.parse(rows[table] ?? '[]') as object[];
}

/** Before there were postures, all that there was is the agency's. */
export function postureOf(kept: Kept): string {
  const [installation] = rowsOf(kept, 'installation') as { posture: string }[];
  return installation?.posture ?? 'agency';
}

function fileOf(name: string): string {
  return join(ROOT, 'test/kept', `${name}.json.gz`);
}
