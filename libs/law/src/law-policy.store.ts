import type { PolicyStatus } from '@ninety/bis';
import { prepared, raw, rowOf, rowsOf, run, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';

/** What was recorded of a policy once. */
export interface RecordedPolicy extends PolicyStatus {
  readonly version: number;
  /** Null: the program ships it. */
  readonly recordedBy: Id | null;
  readonly recordedAt: Date;
}

const POLICY =
  raw(`policy_id AS id, number AS version, state, from_on::text AS from, until_on::text AS until, cites, text, source,
  as_of::text AS "asOf", recorded_by AS "recordedBy", recorded_at AS "recordedAt"`);

/** Those who record take turns, so that revisions are in the order in which they are committed. */
export function lockPolicies(tx: EntityManager): Promise<void> {
  return run(tx, sql`SELECT pg_advisory_xact_lock(hashtextextended('law policies', 0))`);
}

/** What each policy was last recorded as, by a revision, by their ids. */
export function policiesAsOf(manager: EntityManager, revision: number): Promise<RecordedPolicy[]> {
  return rowsOf<RecordedPolicy>(
    manager,
    prepared(sql`SELECT DISTINCT ON (policy_id) ${POLICY} FROM law_policy_version WHERE revision <= ${revision}
      ORDER BY policy_id, number DESC`),
  );
}

/** All that was ever recorded of one, the newest first. */
export function versionsOfPolicy(manager: EntityManager, id: string): Promise<RecordedPolicy[]> {
  return rowsOf<RecordedPolicy>(
    manager,
    sql`SELECT ${POLICY} FROM law_policy_version WHERE policy_id = ${id} ORDER BY number DESC`,
  );
}

/** Records it, and answers the revision. */
export async function insertPolicy(tx: EntityManager, policy: RecordedPolicy): Promise<number> {
  const { id, version, state, from, until, cites, text, source, asOf, recordedBy, recordedAt } = policy;
  const row = await rowOf<{ revision: number }>(
    tx,
    sql`INSERT INTO law_policy_version (policy_id, number, revision, state, from_on, until_on, cites, text, source, as_of,
          recorded_by, recorded_at)
        SELECT ${id}, ${version}, coalesce(max(revision), 0) + 1, ${state}, ${from}::date, ${until}::date, ${[...cites]}::text[],
          ${text}, ${source}, ${asOf}::date, ${recordedBy}::uuid, ${recordedAt}::timestamptz FROM law_policy_version
        RETURNING revision`,
  );
  return row?.revision ?? 0;
}
