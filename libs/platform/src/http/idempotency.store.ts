import sql from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import type { Database } from '../database/database.js';
import { prepared, rowOf, run } from '../database/statements.js';

/** A request as it is known again: who asked, and by which key. */
export interface KeptRequest {
  readonly caller: string;
  readonly key: string;
}

/** What was answered, and to which request. */
export interface KeptAnswer {
  readonly requestHash: Buffer;
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

/** Whether nobody else works on the request; until the end of the transaction nobody else does. */
export async function lockRequest(tx: EntityManager, { caller, key }: KeptRequest): Promise<boolean> {
  const name = `idempotency ${caller} ${key}`;
  const row = await rowOf<{ free: boolean }>(
    tx,
    prepared(sql`SELECT pg_try_advisory_xact_lock(hashtextextended(${name}, 0)) AS free`),
  );
  return row?.free === true;
}

export function findAnswer(tx: EntityManager, { caller, key }: KeptRequest): Promise<KeptAnswer | undefined> {
  return rowOf<KeptAnswer>(
    tx,
    prepared(sql`SELECT request_hash AS "requestHash", status, headers, body FROM idempotency_key
      WHERE caller_id = ${caller} AND key = ${key} AND created_at > now() - interval '24 hours'`),
  );
}

export function keepAnswer(
  tx: EntityManager,
  { caller, key }: KeptRequest,
  { requestHash, status, headers, body }: KeptAnswer,
): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO idempotency_key (caller_id, key, request_hash, status, headers, body)
      VALUES (${caller}, ${key}, ${requestHash}, ${status}, ${JSON.stringify(headers)}, ${JSON.stringify(body)})
      ON CONFLICT (caller_id, key) DO UPDATE SET request_hash = excluded.request_hash, status = excluded.status,
        headers = excluded.headers, body = excluded.body, created_at = now()`,
  );
}

/** Answers are kept for a day. */
export function forgetAnswers(database: Database): Promise<void> {
  return run(
    database.reader,
    sql`DELETE FROM idempotency_key WHERE created_at < now() - interval '24 hours'`,
  );
}
