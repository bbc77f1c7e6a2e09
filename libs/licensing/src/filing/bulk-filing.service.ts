import { Inject, Injectable } from '@nestjs/common';
import { assertMay, performUpload, PrincipalsService, seesSupplier } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { supplierFor } from '@ninety/parties';
import {
  attempted,
  Database,
  invalid,
  isPassing,
  Jobs,
  LOG,
  notFound,
  viewed,
  Problem,
  RowBatch,
  Unvalidated,
  toldError,
} from '@ninety/platform';
import type { FieldErrorResponseDto, Id, Log, Page, RecordFormat, SpooledFile } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { DraftDto } from '../applications/application.contract.js';
import { ApplicationsService } from '../applications/applications.service.js';
import type {
  BulkFilingQuery,
  FilingRowsQuery,
  JobResponseDto,
  JobRowResponseDto,
} from './filing.contract.js';
import {
  finishIfDone,
  filingRowsPage,
  finishJob,
  insertJob,
  isAlone,
  isAnyRejected,
  keepRows,
  leaveUnfiled,
  lookUpJob,
  nextPendingRow,
  pendingRows,
  rejectPending,
  rowCounts,
  saveProgress,
  saveRow,
  saveTotal,
  startJob,
  unfinishedJobs,
} from './filing.store.js';
import type { Filed, PendingRow } from './filing.store.js';
import { eachSecond } from './each-second.js';
import { actingFor, queuedJob, workOff } from './file-job.js';
import { FilingJobEntity } from './filing.entity.js';
import type { FilingRowEntity } from './filing.entity.js';
import { readFilingFile } from './filing-file.js';
import { say } from '../sentences.js';

/** The duty that files what was uploaded. */
export const FILING_DUTY = 'bulk-filing';

const MOST_ROWS = 50_000;
const PROGRESS_EVERY = 25;

/**
 * Files of many applications. Each row is filed in the transaction that says so, so that a run which a crash ended is
 * taken up where it stood, and no row is filed twice; all-or-nothing is one transaction as a whole.
 */
@Injectable()
export class BulkFilingService {
  constructor(
    private readonly database: Database,
    private readonly applications: ApplicationsService,
    private readonly principals: PrincipalsService,
    private readonly audit: Audit,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** Takes a file in; a job files it. */
  async upload(
    caller: Principal,
    query: BulkFilingQuery,
    format: RecordFormat,
    upload: () => Promise<SpooledFile>,
  ): Promise<FilingJobEntity> {
    const uploading = { caller, permission: 'applications.file', receive: upload } as const;
    return performUpload(this.database, uploading, async (tx, file) => {
      const job = tx.create(FilingJobEntity, {
        ...queuedJob(caller, await supplierFor(tx, caller, null), file.sha256),
        mode: query.mode ?? 'all_or_nothing',
        submits: query.submit !== 'false',
        progress: 0,
      });
      await insertJob(tx, job);
      job.total = await takeIn(tx, job.id, file.path, format);
      await saveTotal(tx, job);
      await Jobs.wake(tx, FILING_DUTY);
      const { id, mode, total } = job;
      await this.audit.record(tx, caller, 'bulk_filing.uploaded', `jobs/${id}`, {
        mode,
        total,
        sha256: file.sha256,
      });
      return job;
    });
  }

  async get(caller: Principal, id: Id): Promise<JobResponseDto> {
    const job = await this.find(caller, id);
    return jobView(job, await rowCounts(this.database.reader, id));
  }

  /** The report, row by row: line, pointer, reason. */
  async rows(caller: Principal, id: Id, query: FilingRowsQuery): Promise<Page<JobRowResponseDto>> {
    await this.find(caller, id);
    const page = await filingRowsPage(this.database.reader, id, query);
    return viewed(page, rowView);
  }

  /** Files whatever was uploaded and is not finished. */
  async run(signal: AbortSignal): Promise<void> {
    await workOff(this.principals, await unfinishedJobs(this.database.reader), signal, {
      work: (job, caller) => this.fileJob(job, caller, signal),
      giveUp: (job) => this.giveUp(job),
    });
  }

  private fileJob(job: FilingJobEntity, caller: Principal, signal: AbortSignal): Promise<void> {
    return job.mode === 'skip_bad' ? this.fileEach(job, caller, signal) : this.fileAll(job, caller, signal);
  }

  /** Row by row, each in its own transaction; several workers share the rows. */
  private async fileEach(job: FilingJobEntity, caller: Principal, signal: AbortSignal): Promise<void> {
    await startJob(this.database.reader, job.id);
    const mayGoOn = eachSecond(async () => (await actingFor(this.principals, job)) !== null);
    for (let isMore = true; isMore && !signal.aborted;) {
      if (!(await mayGoOn())) return this.giveUp(job);
      isMore = await this.database.transaction(async (tx) => {
        const row = await nextPendingRow(tx, job.id);
        if (!row) return false;
        const outcome = await this.file(tx, job, caller, row);
        await saveRow(tx, job.id, row.line, outcome);
        return true;
      });
    }
    await finishIfDone(this.database.reader, job.id);
  }

  /** All rows in one transaction, which one bad row undoes; the report names every bad one. */
  private async fileAll(job: FilingJobEntity, caller: Principal, signal: AbortSignal): Promise<void> {
    await startJob(this.database.reader, job.id);
    const refusals = new Map<number, FieldErrorResponseDto[]>();
    const mayGoOn = eachSecond(async () => (await actingFor(this.principals, job)) !== null);
    const isUnreadable = await isAnyRejected(this.database.reader, job.id);
    try {
      await this.database.transaction(async (tx) => {
        if (!(await isAlone(tx, job.id))) throw new Busy();
        for (const [index, row] of (await pendingRows(tx, job.id)).entries()) {
          if (signal.aborted) throw new Undone();
          if (!(await mayGoOn())) throw new Forsaken();
          const outcome = await this.file(tx, job, caller, row);
          if (Array.isArray(outcome)) refusals.set(row.line, outcome);
          else if (refusals.size === 0) await saveRow(tx, job.id, row.line, outcome);
          if (index % PROGRESS_EVERY === 0) {
            await this.database.outsideTransaction((apart) => saveProgress(apart, job.id, index + 1));
          }
        }
        if (refusals.size > 0 || isUnreadable) throw new Undone();
        if (!(await actingFor(this.principals, job))) throw new Forsaken();
        await finishJob(tx, job.id, 'succeeded');
      });
    } catch (error) {
      if (error instanceof Busy) return;
      if (error instanceof Forsaken) return this.giveUp(job);
      if (!(error instanceof Undone)) throw error;
      if ((refusals.size > 0 || isUnreadable) && !signal.aborted) await this.refuseAll(job, refusals);
    }
  }

  private async refuseAll(
    { id }: FilingJobEntity,
    refusals: ReadonlyMap<number, FieldErrorResponseDto[]>,
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      await leaveUnfiled(tx, id);
      for (const [line, errors] of refusals) await saveRow(tx, id, line, errors);
      await finishJob(tx, id, 'failed');
    });
  }

  private async giveUp({ id }: FilingJobEntity): Promise<void> {
    await this.database.transaction(async (tx) => {
      const errors = [toldError({ pointer: '', detail: say('uploader_may_not_file') })];
      await rejectPending(tx, id, errors);
      await finishJob(tx, id, 'failed');
    });
  }

  /** One row: what came of it, or what is wrong with it, which leaves nothing behind. */
  private async file(
    tx: EntityManager,
    job: FilingJobEntity,
    caller: Principal,
    { line, draft }: PendingRow,
  ): Promise<Filed | FieldErrorResponseDto[]> {
    const filing = async (): Promise<Filed> => {
      const { application } = await this.applications.create(caller, new Unvalidated(DraftDto, draft));
      const { id: applicationId } = application;
      const filed = job.submits
        ? await this.applications.submit(caller, applicationId, null)
        : { application };
      return { applicationId, controlNumber: filed.application.controlNumber };
    };
    const attempt = await attempted(tx, filing, isPassing);
    if ('answer' in attempt) return attempt.answer;
    const { error } = attempt;
    if (error instanceof Problem)
      return (error.problem.errors ?? [{ pointer: '', detail: error.problem.detail }]).map(toldError);
    this.log.error({ err: error, jobId: job.id, line }, 'a row could not be filed');
    return [toldError({ pointer: '', detail: say('row_fault') })];
  }

  private async find(caller: Principal, id: Id): Promise<FilingJobEntity> {
    const job = await lookUpJob(this.database.reader, id);
    if (!job || !seesSupplier(caller, job.supplierId)) throw notFound('job');
    assertMay(caller, 'jobs.read');
    return job;
  }
}

/** The transaction is to be undone; not a fault. */
class Undone extends Error {}

/** Whoever uploaded the file may not file any more. */
class Forsaken extends Error {}

/** Another worker has it. */
class Busy extends Error {}

/** Keeps the rows of a file as it is read. Returns how many there are. */
async function takeIn(tx: EntityManager, jobId: Id, path: string, format: RecordFormat): Promise<number> {
  const batch = new RowBatch();
  let total = 0;
  const flush = () => keepRows(tx, jobId, batch.take());
  for await (const row of readFilingFile(path, format)) {
    total += 1;
    if (total > MOST_ROWS)
      throw invalid({ pointer: '', detail: say('too_many_applications', { most: MOST_ROWS }) });
    batch.add(row);
    if (batch.isFull) await flush();
  }
  if (total === 0) throw invalid({ pointer: '', detail: say('no_application_in_file') });
  await flush();
  return total;
}

function jobView(job: FilingJobEntity, counts: ReadonlyMap<string, number>): JobResponseDto {
  const count = (status: string) => counts.get(status) ?? 0;
  const { id, supplierId, mode, submits, fileSha256, total, status } = job;
  const isOver = job.finishedAt !== null;
  const settled = total - count('pending');
  return {
    id,
    kind: 'bulk_filing',
    supplierId,
    mode,
    submit: submits,
    fileSha256,
    status,
    progress: {
      total,
      done: isOver ? total : mode === 'all_or_nothing' ? Math.max(settled, job.progress) : settled,
      filed: count('filed'),
      rejected: count('rejected'),
      notFiled: count('not_filed'),
    },
    createdAt: job.createdAt.toISOString(),
    startedAt: job.startedAt?.toISOString() ?? null,
    finishedAt: job.finishedAt?.toISOString() ?? null,
  };
}

function rowView({ line, status, applicationId, controlNumber, errors }: FilingRowEntity): JobRowResponseDto {
  return { line, status, applicationId, controlNumber, errors };
}
