import sql from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { rowOf, run } from './database/statements.js';

/** Whoever moves the test clock takes turns, until the end of the transaction. */
export function lockTestClock(tx: EntityManager): Promise<void> {
  return run(tx, sql`SELECT pg_advisory_xact_lock(hashtextextended('test clock', 0))`);
}

/** What the test clock shows; null: it was never set. */
export async function readTestClock(manager: EntityManager): Promise<Date | null> {
  return (await rowOf<{ now: Date }>(manager, sql`SELECT now FROM test_clock`))?.now ?? null;
}

export function setTestClock(tx: EntityManager, now: Date): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO test_clock (now) VALUES (${now}) ON CONFLICT (single) DO UPDATE SET now = excluded.now`,
  );
}
