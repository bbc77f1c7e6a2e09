import { DISABLED_PRINCIPALS, isApplicant, isOverseer, ownSuppliers } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { BY_ID, empty, isLineNumber, notFound, pageBy, rowOf, rowsOf, run, sql } from '@ninety/platform';
import type { Id, ListOrder, Page, PageQuery, RowBatch } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { mayReadScreening, withKinds } from '../screening.store.js';
import { ScreeningBatchEntity } from './screening-batch.entity.js';
import type {
  BatchPartyDto,
  BatchResultsQuery,
  ScreeningBatchResultResponseDto,
} from './screening-batches.contract.js';

/** A party with the line of the file that it is on. */
interface BatchParty extends BatchPartyDto {
  readonly line: number;
}

export interface BatchChunk {
  readonly number: number;
  readonly parties: readonly BatchParty[];
}

export interface BatchProgress {
  readonly id: Id;
  readonly readable: number;
  readonly screened: number;
  readonly matched: number;
}

/** @throws Problem 404, also for somebody else's */
export async function findBatch(
  manager: EntityManager,
  caller: Principal,
  id: Id,
): Promise<ScreeningBatchEntity> {
  const batch = await manager.findOneBy(ScreeningBatchEntity, { id });
  if (!batch || !mayReadScreening(caller, batch)) throw notFound('screening batch');
  return batch;
}

/** The batches that the caller may see, the newest first. */
export function batchesPage(
  manager: EntityManager,
  caller: Principal,
  query: PageQuery,
): Promise<Page<ScreeningBatchEntity>> {
  return pageBy(query, BY_ID, (before, count) => {
    const found = manager
      .createQueryBuilder(ScreeningBatchEntity, 'b')
      .where('true')
      .orderBy('b.id', 'DESC')
      .limit(count);
    if (isApplicant(caller)) found.andWhere('b.supplierId IN (:...own)', { own: ownSuppliers(caller) });
    else if (!isOverseer(caller)) found.andWhere('b.principalId = :own', { own: caller.id });
    if (before) found.andWhere('b.id < :before', { before: before[0] });
    return found.getMany();
  });
}

const BY_LINE: ListOrder<ScreeningBatchResultResponseDto, readonly [typeof isLineNumber]> = {
  checks: [isLineNumber],
  keyOf: ({ line }) => [String(line)],
};

/** What came of the lines of a batch, in their order. */
export function resultsPage(
  manager: EntityManager,
  id: Id,
  query: BatchResultsQuery,
): Promise<Page<ScreeningBatchResultResponseDto>> {
  const { outcome } = query;
  return pageBy(query, BY_LINE, async (after, count) => {
    const rows = await rowsOf<ScreeningBatchResultResponseDto>(
      manager,
      sql`SELECT line, query, matches, errors FROM screening_batch_result
          WHERE batch_id = ${id} ${after ? sql`AND line > ${after[0]}` : empty}
            ${outcome === undefined ? empty : sql`AND (errors <> '[]') = ${outcome === 'rejected'}`}
          ORDER BY line LIMIT ${count}`,
    );
    return rows.map(withKinds);
  });
}

export function progressOf(manager: EntityManager, ids: readonly Id[]): Promise<BatchProgress[]> {
  return rowsOf<BatchProgress>(
    manager,
    sql`SELECT batch_id AS id, sum(size)::int AS readable,
          coalesce(sum(size) FILTER (WHERE matched IS NOT NULL), 0)::int AS screened, coalesce(sum(matched), 0)::int AS matched
        FROM screening_batch_chunk WHERE batch_id = ANY(${ids}::uuid[]) GROUP BY batch_id`,
  );
}

/** A batch that is not over, the oldest first. */
export function runningBatch(manager: EntityManager): Promise<ScreeningBatchEntity | null> {
  return manager.findOne(ScreeningBatchEntity, { where: { status: 'running' }, order: { id: 'ASC' } });
}

export async function isOver(manager: EntityManager, id: Id): Promise<boolean> {
  const batch = await manager.findOneBy(ScreeningBatchEntity, { id });
  return batch?.status !== 'running';
}

export async function insertBatch(tx: EntityManager, batch: ScreeningBatchEntity): Promise<void> {
  await tx.insert(ScreeningBatchEntity, batch);
}

/** How many parties its file turned out to have. */
export async function keepTotal(tx: EntityManager, { id, total }: ScreeningBatchEntity): Promise<void> {
  await tx.update(ScreeningBatchEntity, { id }, { total });
}

/** The batch as it ends; null: it was over already. */
export async function cancelBatch(tx: EntityManager, id: Id): Promise<ScreeningBatchEntity | null> {
  const ended = await rowsOf(
    tx,
    sql`UPDATE screening_batch SET status = 'cancelled', finished_at = now()
        WHERE id = ${id} AND status = 'running' RETURNING id`,
  );
  return ended.length > 0 ? tx.findOneByOrFail(ScreeningBatchEntity, { id }) : null;
}

/** Of somebody who was disabled since no more is screened; what was screened stays. */
export function cancelForsaken(manager: EntityManager): Promise<void> {
  return run(
    manager,
    sql`UPDATE screening_batch b SET status = 'cancelled', finished_at = now() FROM ${DISABLED_PRINCIPALS} p
        WHERE b.status = 'running' AND p.id = b.principal_id`,
  );
}

/** A batch of which every chunk is screened has succeeded. False: somebody still has some of it, or it is over. */
export async function finishBatch(manager: EntityManager, id: Id): Promise<boolean> {
  const finished = await rowsOf(
    manager,
    sql`UPDATE screening_batch SET status = 'succeeded', finished_at = now() WHERE id = ${id} AND status = 'running'
          AND NOT EXISTS (SELECT 1 FROM screening_batch_chunk WHERE batch_id = ${id} AND matched IS NULL) RETURNING id`,
  );
  return finished.length > 0;
}

/** Parties of a file, to be screened together. */
export function insertChunk(tx: EntityManager, id: Id, number: number, parties: RowBatch): Promise<void> {
  const { size } = parties;
  return run(
    tx,
    sql`INSERT INTO screening_batch_chunk (batch_id, number, parties, size)
        VALUES (${id}, ${number}, ${parties.take()}::jsonb, ${size})`,
  );
}

/** A chunk that nobody else screens, of a batch that somebody still wants. */
export function lockChunk(tx: EntityManager, id: Id): Promise<BatchChunk | undefined> {
  return rowOf<BatchChunk>(
    tx,
    sql`SELECT c.number, c.parties FROM screening_batch_chunk c JOIN screening_batch b ON b.id = c.batch_id
        WHERE c.batch_id = ${id} AND c.matched IS NULL AND b.status = 'running'
          AND NOT EXISTS (SELECT 1 FROM ${DISABLED_PRINCIPALS} p WHERE p.id = b.principal_id)
        ORDER BY c.number LIMIT 1 FOR UPDATE OF c SKIP LOCKED`,
  );
}

export function keepMatched(tx: EntityManager, id: Id, number: number, matched: number): Promise<void> {
  return run(
    tx,
    sql`UPDATE screening_batch_chunk SET matched = ${matched} WHERE batch_id = ${id} AND number = ${number}`,
  );
}

export async function keepResults(tx: EntityManager, id: Id, rows: RowBatch): Promise<void> {
  if (rows.size === 0) return;
  await run(
    tx,
    sql`INSERT INTO screening_batch_result (batch_id, line, query, matches, errors)
        SELECT ${id}, r.line, r.query, r.matches, r.errors
        FROM jsonb_to_recordset(${rows.take()}::jsonb) AS r (line int, query jsonb, matches jsonb, errors jsonb)`,
  );
}
