import type { Principal } from '@ninety/access';
import { isApplicant, isOwnRow } from '@ninety/access';
import { INSTANT, isText, pageBy, prepared, raw, readOnce, rowOf, rowsOf, run, sql } from '@ninety/platform';
import type { Id, Page, PageQuery, Sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { PolicyVersion, ReviewPolicy } from './review.js';

const POLICY =
  raw(`v.policy_id AS id, v.number, v.supplier_id AS "supplierId", v.name, v.conditions AS "when", v.steps,
  v.is_retired AS "isRetired", v.said_on::text AS "saidOn", v.recorded_by AS "recordedBy",
  to_char(v.recorded_at AT TIME ZONE 'UTC', ${INSTANT}) AS "recordedAt"`);

/** A version that is the last of its policy. */
const IS_LAST = raw(
  `NOT EXISTS (SELECT FROM review_policy_version n WHERE n.policy_id = v.policy_id AND n.number > v.number)`,
);

/** Whether a caller may see a version `v`: those of every company everybody, another company's none of its own. */
function visibleTo(caller: Principal): Sql {
  return isApplicant(caller)
    ? sql`(v.supplier_id IS NULL OR ${isOwnRow(caller, sql`v.supplier_id`)})`
    : sql`true`;
}

/** Those who say what must be reviewed take turns. */
export function lockPolicies(tx: EntityManager): Promise<void> {
  return run(tx, sql`SELECT pg_advisory_xact_lock(hashtextextended('review policies', 0))`);
}

/** The last version of one, also when it was retired; undefined: there is none that exists for the caller. */
export function policyNamed(
  manager: EntityManager,
  caller: Principal,
  id: string,
): Promise<ReviewPolicy | undefined> {
  return rowOf<ReviewPolicy>(
    manager,
    sql`SELECT ${POLICY} FROM review_policy_version v WHERE v.policy_id = ${id} AND ${IS_LAST} AND ${visibleTo(caller)}`,
  );
}

/** All that was ever said of one, the newest first. */
export function policyVersions(manager: EntityManager, id: string): Promise<ReviewPolicy[]> {
  return rowsOf<ReviewPolicy>(
    manager,
    sql`SELECT ${POLICY} FROM review_policy_version v WHERE v.policy_id = ${id} ORDER BY v.number DESC`,
  );
}

/** Those in force that exist for a caller, by their ids. */
export function policiesPage(
  manager: EntityManager,
  caller: Principal,
  query: PageQuery,
): Promise<Page<ReviewPolicy>> {
  return pageBy(query, BY_NAME, (after, count) =>
    rowsOf<ReviewPolicy>(
      manager,
      sql`SELECT ${POLICY} FROM review_policy_version v WHERE ${IS_LAST} AND NOT v.is_retired AND ${visibleTo(caller)}
          AND (${after?.[0]}::text IS NULL OR v.policy_id > ${after?.[0]}::text)
        ORDER BY v.policy_id LIMIT ${count}`,
    ),
  );
}

const BY_NAME = { checks: [isText], keyOf: ({ id }: Pick<ReviewPolicy, 'id'>) => [id] } as const;

/** Those in force for a company, by their ids. */
export function policiesInForce(manager: EntityManager, supplierId: Id): Promise<ReviewPolicy[]> {
  const reading =
    prepared(sql`SELECT ${POLICY} FROM review_policy_version v WHERE ${IS_LAST} AND NOT v.is_retired
    AND (v.supplier_id IS NULL OR v.supplier_id = ${supplierId}) ORDER BY v.policy_id`);
  return readOnce(manager, `policies in force for ${supplierId}`, () =>
    rowsOf<ReviewPolicy>(manager, reading),
  );
}

/** Some as they were said once, by their ids. */
export function policiesOf(
  manager: EntityManager,
  versions: readonly PolicyVersion[],
): Promise<ReviewPolicy[]> {
  return rowsOf<ReviewPolicy>(
    manager,
    sql`SELECT ${POLICY} FROM review_policy_version v
      JOIN jsonb_to_recordset(${JSON.stringify(versions)}::jsonb) AS w (id text, number int)
        ON w.id = v.policy_id AND w.number = v.number ORDER BY v.policy_id`,
  );
}

/** How many there are in force. */
export async function policyCount(manager: EntityManager): Promise<number> {
  const row = await rowOf<{ count: number }>(
    manager,
    sql`SELECT count(*)::int AS count FROM review_policy_version v WHERE ${IS_LAST} AND NOT v.is_retired`,
  );
  return row?.count ?? 0;
}

/** When each of some was first said, and on which day by the installation's clock. */
export async function firstSaid(
  manager: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly on: string; readonly at: Date }>> {
  const rows = await rowsOf<{ id: string; on: string; at: Date }>(
    manager,
    sql`SELECT policy_id AS id, said_on::text AS "on", recorded_at AS at FROM review_policy_version
      WHERE policy_id = ANY(${ids}::text[]) AND number = 1`,
  );
  return new Map(rows.map((row) => [row.id, row]));
}

export function appendPolicy(tx: EntityManager, one: ReviewPolicy): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO review_policy_version (policy_id, number, supplier_id, name, conditions, steps, is_retired, said_on, recorded_by, recorded_at)
      VALUES (${one.id}, ${one.number}, ${one.supplierId}, ${one.name}, ${JSON.stringify(one.when)}, ${JSON.stringify(one.steps)},
        ${one.isRetired}, ${one.saidOn}, ${one.recordedBy}, ${one.recordedAt})`,
  );
}
