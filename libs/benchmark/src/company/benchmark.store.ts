import { notFound, raw, rowOf, rowsOf, run, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { PostOutcome } from '@ninety/webhooks';
import type { EntityManager } from 'typeorm';
import type { MonthSpan } from './cells.js';
import type { Hub, KeptContribution, ListedContribution } from './hub.js';

const HUB = raw(`h.id, h.name, h.origin, h.contributor AS "contributorId", h.supplier_ids AS "supplierIds",
  coalesce((SELECT max(c.sequence) FROM benchmark_contribution c WHERE c.hub_id = h.id), 0) AS sequence, h.version,
  h.registered_by AS "registeredBy", h.registered_at AS "registeredAt"`);

const LISTED =
  raw(`c.id, c.hub_id AS "hubId", c.sequence, c.from_month AS "from", c.to_month AS "to", c.cells, c.cases,
  c.preview_digest AS "previewDigest", c.made_by AS "madeBy", c.made_on AS "madeOn", c.sent_at AS "sentAt",
  c.answer_status AS "answerStatus", c.answer_text AS "answerText"`);

/** The hubs, newest first. */
export function listedHubs(manager: EntityManager, before: Id | null, count: number): Promise<Hub[]> {
  return rowsOf<Hub>(
    manager,
    sql`SELECT ${HUB} FROM benchmark_hub h WHERE (${before}::uuid IS NULL OR h.id < ${before}::uuid)
      ORDER BY h.id DESC LIMIT ${count}`,
  );
}

export async function hubOf(manager: EntityManager, id: Id): Promise<Hub | null> {
  return (await rowOf<Hub>(manager, sql`SELECT ${HUB} FROM benchmark_hub h WHERE h.id = ${id}`)) ?? null;
}

/** @throws Problem 404 */
export async function findHub(manager: EntityManager, id: Id): Promise<Hub> {
  const found = await hubOf(manager, id);
  if (!found) throw notFound('hub');
  return found;
}

/** For one writer at a time. @throws Problem 404 */
export async function lockHub(tx: EntityManager, id: Id): Promise<Hub> {
  // What follows the lock is read after it: a sequence that another one took meanwhile too.
  await rowOf(tx, sql`SELECT h.id FROM benchmark_hub h WHERE h.id = ${id} FOR UPDATE`);
  return findHub(tx, id);
}

/** Whether it was kept: another one may have the same origin and contributor. */
export async function insertHub(tx: EntityManager, hub: Hub): Promise<boolean> {
  const row = await rowOf(
    tx,
    sql`INSERT INTO benchmark_hub (id, name, origin, contributor, supplier_ids, version, registered_by, registered_at)
      VALUES (${hub.id}, ${hub.name}, ${hub.origin}, ${hub.contributorId}, ${hub.supplierIds}::uuid[], ${hub.version},
        ${hub.registeredBy}, ${hub.registeredAt})
      ON CONFLICT ON CONSTRAINT benchmark_hub_known DO NOTHING RETURNING id`,
  );
  return row !== undefined;
}

export function updateHub(
  tx: EntityManager,
  { id, name, supplierIds, version }: Pick<Hub, 'id' | 'name' | 'supplierIds' | 'version'>,
): Promise<void> {
  return run(
    tx,
    sql`UPDATE benchmark_hub SET name = ${name}, supplier_ids = ${supplierIds}::uuid[], version = ${version} WHERE id = ${id}`,
  );
}

export function insertContribution(tx: EntityManager, one: KeptContribution): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO benchmark_contribution (id, hub_id, sequence, from_month, to_month, preview_digest, jws, cells, cases, made_by, made_on)
      VALUES (${one.id}, ${one.hubId}, ${one.sequence}, ${one.from}, ${one.to}, ${one.previewDigest}, ${one.jws}, ${one.cells},
        ${one.cases}, ${one.madeBy}, ${one.madeOn})`,
  );
}

/** @throws Problem 404 */
export async function findContribution(manager: EntityManager, id: Id): Promise<KeptContribution> {
  const found = await rowOf<KeptContribution>(
    manager,
    sql`SELECT ${LISTED}, c.jws FROM benchmark_contribution c WHERE c.id = ${id}`,
  );
  if (!found) throw notFound('contribution');
  return found;
}

/** That a hub took it stays, whatever it answers when it gets it once more. */
export function keepAnswer(
  tx: EntityManager,
  id: Id,
  at: Date,
  { status, text }: PostOutcome,
): Promise<void> {
  const wasTaken = status !== null && status >= 200 && status < 300;
  return run(
    tx,
    sql`UPDATE benchmark_contribution SET sent_at = ${at}, answer_status = ${status}, answer_text = ${text}
      WHERE id = ${id} AND (${wasTaken} OR coalesce(answer_status NOT BETWEEN 200 AND 299, true))`,
  );
}

/** What was signed of any of some months, newest first. */
export function contributionsOf(
  manager: EntityManager,
  { from, to }: MonthSpan,
  count: number,
): Promise<KeptContribution[]> {
  return rowsOf<KeptContribution>(
    manager,
    sql`SELECT ${LISTED}, c.jws FROM benchmark_contribution c
      WHERE c.from_month <= ${to} AND c.to_month >= ${from} ORDER BY c.id DESC LIMIT ${count}`,
  );
}

export function listedContributions(
  manager: EntityManager,
  hubId: Id | undefined,
  before: Id | null,
  count: number,
): Promise<ListedContribution[]> {
  return rowsOf<ListedContribution>(
    manager,
    sql`SELECT ${LISTED} FROM benchmark_contribution c
      WHERE (${hubId}::uuid IS NULL OR c.hub_id = ${hubId}::uuid) AND (${before}::uuid IS NULL OR c.id < ${before}::uuid)
      ORDER BY c.id DESC LIMIT ${count}`,
  );
}
