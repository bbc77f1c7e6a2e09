import { isLineNumber, pageBy, rowOf, rowsOf, run, sql } from '@ninety/platform';
import type { FieldErrorResponseDto, Id, Page } from '@ninety/platform';
import { In } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { FilingRowsQuery } from './filing.contract.js';
import { UNFINISHED_STATUSES } from './file-job.js';
import { FilingJobEntity, FilingRowEntity } from './filing.entity.js';

/** A row of a file that is to be filed. */
export interface PendingRow {
  readonly line: number;
  readonly draft: object | null;
}

/** What came of a row. */
export interface Filed {
  readonly applicationId: Id;
  readonly controlNumber: string | null;
}

export function lookUpJob(manager: EntityManager, id: Id): Promise<FilingJobEntity | null> {
  return manager.findOneBy(FilingJobEntity, { id });
}

export async function insertJob(tx: EntityManager, job: FilingJobEntity): Promise<void> {
  await tx.insert(FilingJobEntity, job);
}

/** How many rows its file turned out to have. */
export async function saveTotal(tx: EntityManager, { id, total }: FilingJobEntity): Promise<void> {
  await tx.update(FilingJobEntity, { id }, { total });
}

const BY_LINE = { checks: [isLineNumber], keyOf: ({ line }: FilingRowEntity) => [String(line)] } as const;

/** The rows of a job in the order of its file. */
export function filingRowsPage(
  manager: EntityManager,
  jobId: Id,
  query: FilingRowsQuery,
): Promise<Page<FilingRowEntity>> {
  return pageBy(query, BY_LINE, (after, count) => {
    const found = manager
      .createQueryBuilder(FilingRowEntity, 'r')
      .where('r.jobId = :jobId', { jobId })
      .orderBy('r.line')
      .limit(count);
    if (after) found.andWhere('r.line > :after', { after: Number(after[0]) });
    if (query.status) found.andWhere('r.status = :status', { status: query.status });
    return found.getMany();
  });
}

/** Whether a row of a job was rejected: while nothing is filed, as one that cannot be read. */
export function isAnyRejected(manager: EntityManager, jobId: Id): Promise<boolean> {
  return manager.existsBy(FilingRowEntity, { jobId, status: 'rejected' });
}

/** The jobs of which something is left to do, in their order. */
export function unfinishedJobs(manager: EntityManager): Promise<FilingJobEntity[]> {
  return manager.find(FilingJobEntity, { where: { status: In(UNFINISHED_STATUSES) }, order: { id: 'ASC' } });
}

/** Keeps rows of a file, a JSON array of lines with their drafts and errors. */
export function keepRows(tx: EntityManager, jobId: Id, rows: string): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO filing_row (job_id, line, draft, status, errors)
      SELECT ${jobId}, r.line, nullif(r.draft, 'null'),
        CASE WHEN r.errors = '[]' THEN 'pending' ELSE 'rejected' END, r.errors
      FROM jsonb_to_recordset(${rows}::jsonb) AS r (line int, draft jsonb, errors jsonb)`,
  );
}

/** The rows that are still to be filed, in their order. */
export function pendingRows(tx: EntityManager, jobId: Id): Promise<PendingRow[]> {
  return rowsOf<PendingRow>(
    tx,
    sql`SELECT line, draft FROM filing_row WHERE job_id = ${jobId} AND status = 'pending' ORDER BY line`,
  );
}

/** The next row that no other worker is at, locked. */
export function nextPendingRow(tx: EntityManager, jobId: Id): Promise<PendingRow | undefined> {
  return rowOf<PendingRow>(
    tx,
    sql`SELECT line, draft FROM filing_row WHERE job_id = ${jobId} AND status = 'pending' ORDER BY line
      LIMIT 1 FOR UPDATE SKIP LOCKED`,
  );
}

/** Keeps what came of a row, or what is wrong with it. */
export function saveRow(
  tx: EntityManager,
  jobId: Id,
  line: number,
  outcome: Filed | FieldErrorResponseDto[],
): Promise<void> {
  const [status, errors, filed] = Array.isArray(outcome)
    ? (['rejected', outcome, null] as const)
    : (['filed', [], outcome] as const);
  return run(
    tx,
    sql`UPDATE filing_row SET status = ${status}, errors = ${JSON.stringify(errors)},
        application_id = ${filed?.applicationId ?? null}, control_number = ${filed?.controlNumber ?? null}
      WHERE job_id = ${jobId} AND line = ${line}`,
  );
}

/** One bad row undid what came of the others. */
export function leaveUnfiled(tx: EntityManager, jobId: Id): Promise<void> {
  return run(
    tx,
    sql`UPDATE filing_row SET status = 'not_filed' WHERE job_id = ${jobId} AND status = 'pending'`,
  );
}

export function rejectPending(
  tx: EntityManager,
  jobId: Id,
  errors: readonly FieldErrorResponseDto[],
): Promise<void> {
  return run(
    tx,
    sql`UPDATE filing_row SET status = 'rejected', errors = ${JSON.stringify(errors)}
      WHERE job_id = ${jobId} AND status = 'pending'`,
  );
}

export function startJob(tx: EntityManager, jobId: Id): Promise<void> {
  return run(
    tx,
    sql`UPDATE filing_job SET status = 'running', started_at = coalesce(started_at, now())
      WHERE id = ${jobId} AND status = 'queued'`,
  );
}

/** How far a job has come whose rows are not committed yet. */
export function saveProgress(tx: EntityManager, jobId: Id, progress: number): Promise<void> {
  return run(tx, sql`UPDATE filing_job SET progress = ${progress} WHERE id = ${jobId}`);
}

export function finishJob(tx: EntityManager, jobId: Id, status: 'succeeded' | 'failed'): Promise<void> {
  return run(
    tx,
    sql`UPDATE filing_job SET status = ${status}, progress = total, finished_at = now() WHERE id = ${jobId}`,
  );
}

/** Finishes a job of which no row is left; other workers may still be at some. */
export function finishIfDone(tx: EntityManager, jobId: Id): Promise<void> {
  return run(
    tx,
    sql`UPDATE filing_job SET status = 'succeeded', finished_at = now()
      WHERE id = ${jobId} AND status = 'running'
        AND NOT EXISTS (SELECT 1 FROM filing_row WHERE job_id = ${jobId} AND status = 'pending')`,
  );
}

/** Whether this transaction alone is at the job. */
export async function isAlone(tx: EntityManager, jobId: Id): Promise<boolean> {
  const lock = await rowOf<{ free: boolean }>(
    tx,
    sql`SELECT pg_try_advisory_xact_lock(hashtextextended('bulk filing ' || ${jobId}, 0)) AS free`,
  );
  return lock?.free === true;
}

/** How many rows of a job there are by their status. */
export async function rowCounts(manager: EntityManager, jobId: Id): Promise<ReadonlyMap<string, number>> {
  const counts = await rowsOf<{ status: string; count: number }>(
    manager,
    sql`SELECT status, count(*)::int AS count FROM filing_row WHERE job_id = ${jobId} GROUP BY 1`,
  );
  return new Map(counts.map(({ status, count }) => [status, count]));
}
