import { DISABLED_PRINCIPALS, isApplicant, isOverseer, ownSuppliers } from '@ninety/access';
import type { Principal } from '@ninety/access';
import {
  BY_ID,
  empty,
  isLineNumber,
  isCountry,
  notFound,
  pageBy,
  rowOf,
  rowsOf,
  run,
  sql,
} from '@ninety/platform';
import type { Id, ListOrder, Page, PageQuery, RowBatch } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { mayRead } from '../determination.store.js';
import { DeterminationBatchEntity } from './determination-batch.entity.js';
import type {
  BatchResultsQuery,
  MatrixQuery,
  MatrixRowResponseDto,
  DeterminationBatchResultResponseDto,
} from './determination-batches.contract.js';

/** @throws Problem 404, also for somebody else's */
export async function findBatch(
  manager: EntityManager,
  caller: Principal,
  id: Id,
): Promise<DeterminationBatchEntity> {
  const batch = await manager.findOneBy(DeterminationBatchEntity, { id });
  if (!batch || !mayRead(caller, batch)) throw notFound('batch of determinations');
  return batch;
}

/** The batches that the caller may see, the newest first. */
export function batchesPage(
  manager: EntityManager,
  caller: Principal,
  query: PageQuery,
): Promise<Page<DeterminationBatchEntity>> {
  return pageBy(query, BY_ID, (before, count) => {
    const found = manager
      .createQueryBuilder(DeterminationBatchEntity, 'b')
      .where('true')
      .orderBy('b.id', 'DESC')
      .limit(count);
    if (isApplicant(caller)) found.andWhere('b.supplierId IN (:...own)', { own: ownSuppliers(caller) });
    else if (!isOverseer(caller)) found.andWhere('b.principalId = :own', { own: caller.id });
    if (before) found.andWhere('b.id < :before', { before: before[0] });
    return found.getMany();
  });
}

type BatchResult = Omit<
  DeterminationBatchResultResponseDto,
  'productId' | 'reference' | 'eccn' | 'paragraph'
>;

const BY_CELL: ListOrder<BatchResult, readonly [typeof isLineNumber, typeof isCountry]> = {
  checks: [isLineNumber, isCountry],
  keyOf: ({ item, destination }) => [String(item), destination],
};

/** What came of each item for each destination, in the order of the items. */
export function resultsPage(
  manager: EntityManager,
  { id, items }: DeterminationBatchEntity,
  query: BatchResultsQuery,
): Promise<Page<BatchResult>> {
  const { result, destination, productId } = query;
  const asked = items.flatMap((item, place) => (item.productId === productId ? [place] : []));
  return pageBy(query, BY_CELL, (after, count) =>
    rowsOf<BatchResult>(
      manager,
      sql`SELECT item, destination, result, result_as_enforced AS "resultAsEnforced", rules, exceptions, questions
          FROM determination_batch_result
          WHERE determination_batch_id = ${id} ${after ? sql`AND (item, destination) > (${after[0]}::int, ${after[1]})` : empty}
            ${result === undefined ? empty : sql`AND result = ${result}`}
            ${destination === undefined ? empty : sql`AND destination = ${destination}`}
            ${productId === undefined ? empty : sql`AND item = ANY(${asked}::int[])`}
          ORDER BY item, destination LIMIT ${count}`,
    ),
  );
}

type MatrixRow = Pick<MatrixRowResponseDto, 'item' | 'cells'>;

const BY_ITEM: ListOrder<MatrixRow, readonly [typeof isLineNumber]> = {
  checks: [isLineNumber],
  keyOf: ({ item }) => [String(item)],
};

/** The items that are determined, each with all of its destinations. */
export function matrixPage(
  manager: EntityManager,
  { id }: DeterminationBatchEntity,
  query: MatrixQuery,
): Promise<Page<MatrixRow>> {
  const { result } = query;
  return pageBy(query, BY_ITEM, (after, count) =>
    rowsOf<MatrixRow>(
      manager,
      sql`SELECT item, json_agg(json_build_object('destination', destination, 'result', result,
            'resultAsEnforced', result_as_enforced) ORDER BY destination) AS cells
          FROM determination_batch_result
          WHERE determination_batch_id = ${id} ${after ? sql`AND item > ${after[0]}::int` : empty}
          GROUP BY item ${result === undefined ? empty : sql`HAVING bool_or(result = ${result})`}
          ORDER BY item LIMIT ${count}`,
    ),
  );
}

export async function insertBatch(tx: EntityManager, batch: DeterminationBatchEntity): Promise<void> {
  await tx.insert(DeterminationBatchEntity, batch);
}

/** The oldest batch under way that nobody else works at. */
export async function lockRunning(tx: EntityManager): Promise<DeterminationBatchEntity | null> {
  const row = await rowOf<{ id: Id }>(
    tx,
    sql`SELECT id FROM determination_batch WHERE status = 'running' ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED`,
  );
  return row ? tx.findOneBy(DeterminationBatchEntity, { id: row.id }) : null;
}

/** How far it has come; with the last item it has succeeded. */
export function keepDone(
  tx: EntityManager,
  { id, items }: DeterminationBatchEntity,
  done: number,
): Promise<void> {
  const isOver = done >= items.length;
  return run(
    tx,
    sql`UPDATE determination_batch SET items_done = ${done},
          status = ${isOver ? 'succeeded' : 'running'}, finished_at = ${isOver ? new Date() : null}::timestamptz
        WHERE id = ${id}`,
  );
}

/** Of somebody who was disabled since no more is determined; what was stays. */
export function cancelForsaken(manager: EntityManager): Promise<void> {
  return run(
    manager,
    sql`UPDATE determination_batch b SET status = 'cancelled', finished_at = now() FROM ${DISABLED_PRINCIPALS} p
        WHERE b.status = 'running' AND p.id = b.principal_id`,
  );
}

/** The batch as it ends; null: it was over already. */
export async function cancelBatch(tx: EntityManager, id: Id): Promise<DeterminationBatchEntity | null> {
  const ended = await rowsOf(
    tx,
    sql`UPDATE determination_batch SET status = 'cancelled', finished_at = now()
        WHERE id = ${id} AND status = 'running' RETURNING id`,
  );
  return ended.length > 0 ? tx.findOneByOrFail(DeterminationBatchEntity, { id }) : null;
}

export async function keepResults(tx: EntityManager, id: Id, rows: RowBatch): Promise<void> {
  if (rows.size === 0) return;
  await run(
    tx,
    sql`INSERT INTO determination_batch_result (determination_batch_id, item, destination, result, result_as_enforced, rules, exceptions, questions)
        SELECT ${id}, r.* FROM jsonb_to_recordset(${rows.take()}::jsonb) AS r
          (item int, destination text, result text, enforced text, rules text[], exceptions text[], questions text[])`,
  );
}
