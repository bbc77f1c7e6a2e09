import { isApplicant, isOverseer, isOwn, ownSuppliers } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { BY_ID, empty, notFound, pageBy, rowsOf, run, sql } from '@ninety/platform';
import type { Id, Page, Sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { DeterminationsQuery } from './determinations.contract.js';
import { DeterminationEntity } from './determination.entity.js';

/** A determination with whether another stands in its place. */
export type StoredDetermination = DeterminationEntity & { readonly supersededBy: Id | null };

/** One that stands, to be looked at by another law. */
export interface Standing {
  readonly determinationId: Id;
}

/** Keeps what was asked and answered, and by which law. */
export async function insertDetermination(
  manager: EntityManager,
  one: DeterminationEntity,
  lawKey: string,
): Promise<void> {
  await run(
    manager,
    sql`WITH made AS (
        INSERT INTO determination (id, principal_id, supplier_id, product_id, question, parties, answers, is_of_day,
            list_version, policy_revision, answer, supersedes, created_at)
          VALUES (${one.id}::uuid, ${one.principalId}::uuid, ${one.supplierId}::uuid, ${one.productId}::uuid,
            ${JSON.stringify(one.question)}::jsonb, ${JSON.stringify(one.parties)}::jsonb,
            ${JSON.stringify(one.answers)}::jsonb, ${one.isOfDay}::boolean, ${one.listVersion}::int,
            ${one.policyRevision}::int, ${JSON.stringify(one.answer)}::jsonb, ${one.supersedes}::uuid,
            ${one.createdAt}::timestamptz) RETURNING id)
      INSERT INTO determination_standing (determination_id, principal_id, supplier_id, law_key)
        SELECT id, ${one.principalId}::uuid, ${one.supplierId}::uuid, ${lawKey}::text FROM made`,
  );
}

/** @throws Problem 404, also for somebody else's */
export async function findDetermination(
  manager: EntityManager,
  caller: Principal,
  id: Id,
): Promise<StoredDetermination> {
  const found = await manager.findOneBy(DeterminationEntity, { id });
  if (!found || !mayRead(caller, found)) throw notFound('determination');
  const [shown] = await withStanding(manager, [found]);
  if (!shown) throw notFound('determination');
  return shown;
}

/** Whether it was kept for a supplier. */
export async function isDeterminationOf(manager: EntityManager, supplierId: Id, id: Id): Promise<boolean> {
  return manager.existsBy(DeterminationEntity, { id, supplierId });
}

/** What somebody of a supplier asked is the supplier's; of the government, whoever asked. */
export function mayRead(
  caller: Principal,
  { supplierId, principalId }: { readonly supplierId: Id | null; readonly principalId: Id },
): boolean {
  if (isApplicant(caller)) return isOwn(caller, supplierId);
  return principalId === caller.id || isOverseer(caller);
}

/** The determinations that the caller may see, the newest first. */
export async function determinationsPage(
  manager: EntityManager,
  caller: Principal,
  query: DeterminationsQuery,
): Promise<Page<StoredDetermination>> {
  const { data, nextCursor } = await pageBy(query, BY_ID, async (before, count) => {
    const rows = await rowsOf<{ id: Id }>(
      manager,
      sql`SELECT d.id FROM determination d JOIN determination_standing s ON s.determination_id = d.id
          WHERE ${visibleTo(caller)} ${before ? sql`AND d.id < ${before[0]}` : empty}
            ${query.result ? sql`AND d.answer ->> 'result' = ${query.result}` : empty}
            ${query.destination ? sql`AND d.question ->> 'destination' = ${query.destination}` : empty}
            ${query.productId ? sql`AND d.product_id = ${query.productId}` : empty}
            ${query.superseded ? sql`AND (s.superseded_by IS NOT NULL) = ${query.superseded === 'true'}` : empty}
          ORDER BY d.id DESC LIMIT ${count}`,
    );
    return inOrder(
      await manager.findBy(
        DeterminationEntity,
        rows.map(({ id }) => ({ id })),
      ),
      rows.map(({ id }) => id),
    );
  });
  return { data: await withStanding(manager, data), nextCursor };
}

function visibleTo(caller: Principal): Sql {
  if (isApplicant(caller)) return sql`d.supplier_id = ANY(${ownSuppliers(caller)}::uuid[])`;
  return isOverseer(caller) ? sql`true` : sql`d.principal_id = ${caller.id}`;
}

function inOrder(found: readonly DeterminationEntity[], ids: readonly Id[]): DeterminationEntity[] {
  const byId = new Map(found.map((one) => [one.id, one]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

async function withStanding(
  manager: EntityManager,
  found: readonly DeterminationEntity[],
): Promise<StoredDetermination[]> {
  if (found.length === 0) return [];
  const rows = await rowsOf<{ id: Id; supersededBy: Id | null }>(
    manager,
    sql`SELECT determination_id AS id, superseded_by AS "supersededBy" FROM determination_standing
        WHERE determination_id = ANY(${found.map(({ id }) => id)}::uuid[])`,
  );
  const by = new Map(rows.map(({ id, supersededBy }) => [id, supersededBy]));
  return found.map((one) => Object.assign(one, { supersededBy: by.get(one.id) ?? null }));
}

/** Determinations that stand and were looked at by another law last, which nobody else looks at. */
export function lockOutdated(tx: EntityManager, lawKey: string, count: number): Promise<Standing[]> {
  return rowsOf<Standing>(
    tx,
    sql`SELECT determination_id AS "determinationId" FROM determination_standing
        WHERE superseded_by IS NULL AND law_key <> ${lawKey}
        ORDER BY determination_id LIMIT ${count} FOR UPDATE SKIP LOCKED`,
  );
}

export async function determinationsOf(
  manager: EntityManager,
  ids: readonly Id[],
): Promise<DeterminationEntity[]> {
  return inOrder(
    await manager.findBy(
      DeterminationEntity,
      ids.map((id) => ({ id })),
    ),
    ids,
  );
}

/** They give the same answer by this law. */
export function keepLooked(tx: EntityManager, ids: readonly Id[], lawKey: string): Promise<void> {
  return run(
    tx,
    sql`UPDATE determination_standing SET law_key = ${lawKey} WHERE determination_id = ANY(${ids}::uuid[])`,
  );
}

export function keepSuperseded(tx: EntityManager, id: Id, by: Id): Promise<void> {
  return run(tx, sql`UPDATE determination_standing SET superseded_by = ${by} WHERE determination_id = ${id}`);
}
