import type { EntityManager } from 'typeorm';
import { rowOf, run } from './database/statements.js';
import sql from 'sql-template-tag';

/** What administrators decide while the service runs, each under the name of the feature that asks for it. */
export async function readSetting<T extends object>(
  manager: EntityManager,
  name: string,
): Promise<T | undefined> {
  const row = await rowOf<{ value: T }>(manager, sql`SELECT value FROM office_setting WHERE name = ${name}`);
  return row?.value;
}

/** Whoever changes a setting takes turns, until the end of the transaction. */
export function lockSetting(tx: EntityManager, name: string): Promise<void> {
  return run(tx, sql`SELECT pg_advisory_xact_lock(hashtextextended('setting ' || ${name}, 0))`);
}

export function writeSetting(tx: EntityManager, name: string, value: object): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO office_setting (name, value, updated_at) VALUES (${name}, ${JSON.stringify(value)}, now())
        ON CONFLICT (name) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at`,
  );
}
