import { isVisibleRow } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { BY_ID, notFound, pageBy, rowOf, rowsOf, run, sql } from '@ninety/platform';
import type { Id, Page, Sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { EvidencePacksQuery, PackRecipientDto, PackStanding } from './pack.contract.js';
import type { PackRedaction } from './rules.js';

/** A file of a pack as it was approved: a text, or other bytes in Base64. */
export type PackFile = { readonly path: string } & ({ readonly text: string } | { readonly base64: string });

export interface Pack {
  readonly id: Id;
  readonly supplierId: Id;
  readonly title: string;
  readonly recipient: PackRecipientDto;
  readonly applicationIds: readonly Id[];
  readonly documentIds: readonly Id[];
  readonly redaction: PackRedaction;
  readonly stakes: boolean;
  readonly asOf: string;
  readonly supersedes: Id | null;
  readonly madeBy: Id;
  readonly madeAt: Date;
  readonly approvedBy: Id | null;
  readonly approvedAt: Date | null;
  readonly approvedHash: string | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawalReason: string | null;
  readonly version: number;
}

const PACKS: Sql = sql`SELECT e.id, e.supplier_id AS "supplierId", e.title, e.recipient, e.application_ids AS "applicationIds",
    e.document_ids AS "documentIds", e.redaction, e.stakes, e.as_of::text AS "asOf", e.supersedes, e.made_by AS "madeBy",
    e.made_at AS "madeAt", e.approved_by AS "approvedBy", e.approved_at AS "approvedAt", e.approved_hash AS "approvedHash",
    e.withdrawn_at AS "withdrawnAt", e.withdrawal_reason AS "withdrawalReason", e.version FROM evidence_pack e`;

export function insertPack(tx: EntityManager, pack: Pack): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO evidence_pack (id, supplier_id, title, recipient, application_ids, document_ids, redaction, stakes, as_of,
        supersedes, made_by, made_at)
      VALUES (${pack.id}, ${pack.supplierId}, ${pack.title}, ${JSON.stringify(pack.recipient)}, ${pack.applicationIds}::uuid[],
        ${pack.documentIds}::uuid[], ${JSON.stringify(pack.redaction)}, ${pack.stakes}, ${pack.asOf}, ${pack.supersedes},
        ${pack.madeBy}, ${pack.madeAt})`,
  );
}

const STANDINGS: Readonly<Record<PackStanding, Sql>> = {
  draft: sql`(e.approved_at IS NULL AND e.withdrawn_at IS NULL)`,
  approved: sql`(e.approved_at IS NOT NULL AND e.withdrawn_at IS NULL)`,
  withdrawn: sql`(e.withdrawn_at IS NOT NULL)`,
};

/** How many were left so, of those that the caller may see. */
export async function packsCount(
  manager: EntityManager,
  caller: Principal,
  state: PackStanding,
): Promise<number> {
  const visible = isVisibleRow(caller, sql`e.supplier_id`);
  const row = await rowOf<{ count: number }>(
    manager,
    sql`SELECT count(*)::int AS count FROM evidence_pack e WHERE ${visible} AND ${STANDINGS[state]}`,
  );
  return row?.count ?? 0;
}

/** Newest first. */
export function packsPage(
  manager: EntityManager,
  caller: Principal,
  query: EvidencePacksQuery,
): Promise<Page<Pack>> {
  const { supplierId, state } = query;
  return pageBy(query, BY_ID, (before, count) =>
    rowsOf<Pack>(
      manager,
      sql`${PACKS} WHERE ${isVisibleRow(caller, sql`e.supplier_id`)}
          AND (${supplierId}::uuid IS NULL OR e.supplier_id = ${supplierId}::uuid)
          AND ${state === undefined ? sql`true` : STANDINGS[state]}
          AND (${before?.[0]}::uuid IS NULL OR e.id < ${before?.[0]}::uuid)
        ORDER BY e.id DESC LIMIT ${count}`,
    ),
  );
}

/** @throws Problem 404, also for another company's */
export async function findPack(manager: EntityManager, caller: Principal, id: Id): Promise<Pack> {
  const found = await packOf(manager, caller, id);
  if (!found) throw notFound('evidence pack');
  return found;
}

/** For one writer at a time. @throws Problem 404, as `findPack` */
export async function lockPack(tx: EntityManager, caller: Principal, id: Id): Promise<Pack> {
  const found = await lockedPack(tx, caller, id);
  if (!found) throw notFound('evidence pack');
  return found;
}

/** The same, where there is one for the caller. */
export async function lockedPack(tx: EntityManager, caller: Principal, id: Id): Promise<Pack | undefined> {
  const visible = isVisibleRow(caller, sql`e.supplier_id`);
  await run(tx, sql`SELECT 1 FROM evidence_pack e WHERE e.id = ${id} AND ${visible} FOR UPDATE`);
  return packOf(tx, caller, id);
}

function packOf(manager: EntityManager, caller: Principal, id: Id): Promise<Pack | undefined> {
  return rowOf<Pack>(
    manager,
    sql`${PACKS} WHERE e.id = ${id} AND ${isVisibleRow(caller, sql`e.supplier_id`)}`,
  );
}

/** With the files as they leave, which stay so whatever comes. */
export function keepApproval(tx: EntityManager, pack: Pack, files: readonly PackFile[]): Promise<void> {
  return run(
    tx,
    sql`UPDATE evidence_pack SET approved_by = ${pack.approvedBy}, approved_at = ${pack.approvedAt},
        approved_hash = ${pack.approvedHash}, files = ${JSON.stringify(files)}, version = ${pack.version} WHERE id = ${pack.id}`,
  );
}

export function keepWithdrawal(tx: EntityManager, pack: Pack): Promise<void> {
  return run(
    tx,
    sql`UPDATE evidence_pack SET withdrawn_at = ${pack.withdrawnAt}, withdrawal_reason = ${pack.withdrawalReason},
        version = ${pack.version} WHERE id = ${pack.id}`,
  );
}

export async function filesOf(manager: EntityManager, id: Id): Promise<readonly PackFile[]> {
  const row = await rowOf<{ files: readonly PackFile[] | null }>(
    manager,
    sql`SELECT files FROM evidence_pack WHERE id = ${id}`,
  );
  return row?.files ?? [];
}
