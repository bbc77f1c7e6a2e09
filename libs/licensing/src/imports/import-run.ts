import { Inject, Injectable } from '@nestjs/common';
import { PrincipalsService } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { attempted, Database, isPassing, Jobs, LOG, Problem, withinTenant } from '@ninety/platform';
import type { Id, Log } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { eachSecond } from '../filing/each-second.js';
import { ApplicationRows } from './application-rows.js';
import type { ImportJobEntity, ImportKind, RowError } from './import.entity.js';
import {
  finishJob,
  nextRows,
  rejectPending,
  saveResults,
  startJob,
  takeTurn,
  unfinishedJobs,
} from './import.store.js';
import type { PendingRow, RowResult } from './import.store.js';
import type { RowValues } from './import-columns.js';
import { IMPORT_DUTY } from './imports.service.js';
import { PartyRows } from './party-rows.js';
import { RowRefusal } from './row-taking.js';
import type { Taken } from './row-taking.js';

/** So many rows are one transaction: what came of them, and how far the job is, become true at once. */
const ROWS_AT_ONCE = 50;

/** Takes one row in; what it throws leaves nothing of it. */
type TakeRow = (tx: EntityManager, caller: Principal, supplierId: Id, said: RowValues) => Promise<Taken>;

/**
 * Takes in what was uploaded. What came of a row is kept in the transaction that made it so: a run that a crash ended is taken
 * up where it stood, and no row is taken in twice.
 */
@Injectable()
export class ImportRun {
  private readonly take: Readonly<Record<ImportKind, TakeRow>>;

  constructor(
    private readonly database: Database,
    private readonly principals: PrincipalsService,
    @Inject(LOG) private readonly log: Log,
    parties: PartyRows,
    applications: ApplicationRows,
  ) {
    this.take = {
      parties: (...row) => parties.take(...row),
      applications: (...row) => applications.take(...row),
    };
  }

  /** Takes in whatever was uploaded and is not over. */
  async run(signal: AbortSignal): Promise<void> {
    for (const job of await unfinishedJobs(this.database.reader)) {
      if (signal.aborted) return;
      const caller = await this.actingFor(job);
      if (!caller) await this.giveUp(job);
      else await withinTenant(caller, () => this.work(job, caller, signal));
    }
  }

  private async work(job: ImportJobEntity, caller: Principal, signal: AbortSignal): Promise<void> {
    await startJob(this.database.reader, job.id);
    const mayGoOn = eachSecond(async () => (await this.actingFor(job)) !== null);
    for (let isMore = true; isMore && !signal.aborted;) {
      if (!(await mayGoOn())) return this.giveUp(job);
      isMore = await this.database.transaction((tx) => this.takeSome(tx, job, caller));
    }
  }

  /** Answers whether there may be more. */
  private async takeSome(tx: EntityManager, job: ImportJobEntity, caller: Principal): Promise<boolean> {
    await takeTurn(tx, job.supplierId);
    const rows = await nextRows(tx, job.id, ROWS_AT_ONCE);
    if (rows.length === 0) {
      await finishJob(tx, job.id, 'succeeded');
      // Another of the supplier's may have waited for it.
      await Jobs.wake(tx, IMPORT_DUTY);
      return false;
    }
    const results: RowResult[] = [];
    for (const group of byKey(rows)) results.push(...(await this.takeGroup(tx, job, caller, group)));
    await saveResults(tx, job.id, results);
    return true;
  }

  /** The rows of one key, one after the other; of a dry run nothing stays. */
  private async takeGroup(
    tx: EntityManager,
    job: ImportJobEntity,
    caller: Principal,
    rows: readonly PendingRow[],
  ): Promise<RowResult[]> {
    if (!job.isDryRun) return this.takeRows(tx, job, caller, rows);
    const trial = await attempted(
      tx,
      async () => {
        throw new Tried(await this.takeRows(tx, job, caller, rows));
      },
      (error) => !(error instanceof Tried),
    );
    return 'error' in trial && trial.error instanceof Tried ? trial.error.results : [];
  }

  private async takeRows(
    tx: EntityManager,
    job: ImportJobEntity,
    caller: Principal,
    rows: readonly PendingRow[],
  ): Promise<RowResult[]> {
    const results: RowResult[] = [];
    for (const row of rows) results.push(await this.takeRow(tx, job, caller, row));
    return results;
  }

  private async takeRow(
    tx: EntityManager,
    job: ImportJobEntity,
    caller: Principal,
    { line, said }: PendingRow,
  ): Promise<RowResult> {
    const taking = () => this.take[job.kind](tx, caller, job.supplierId, said);
    const attempt = await attempted(tx, taking, isPassing);
    if ('error' in attempt) return refused(line, this.errorsOf(job, line, attempt.error));
    const { outcome, resource, changes } = attempt.answer;
    // What a dry run made is there no more.
    const isThere = !(job.isDryRun && outcome === 'made');
    return { line, outcome, resource: isThere ? resource : null, changes, errors: [] };
  }

  private errorsOf(job: ImportJobEntity, line: number, error: unknown): RowError[] {
    if (error instanceof RowRefusal)
      return error.errors.map(({ column, reason }) => ({ column: headerOf(job, column), reason }));
    if (error instanceof Problem) return [{ column: null, reason: error.problem.detail.text }];
    this.log.error({ err: error, jobId: job.id, line }, 'a row could not be taken in');
    return [{ column: null, reason: 'a fault of the service; the row may be recorded by hand' }];
  }

  /** Whoever uploaded the file; null: disabled since, or the key was revoked. */
  private actingFor({ principalId, requestId, keyId }: ImportJobEntity): Promise<Principal | null> {
    return this.principals.actingFor(principalId, requestId, keyId);
  }

  private async giveUp({ id }: ImportJobEntity): Promise<void> {
    await this.database.transaction(async (tx) => {
      await rejectPending(tx, id, { column: null, reason: 'who uploaded the file may not import any more' });
      await finishJob(tx, id, 'failed');
    });
  }
}

/** What rows of a dry run would have come to, which is to be undone; not a fault. */
class Tried extends Error {
  constructor(readonly results: RowResult[]) {
    super('tried');
  }
}

/** Rows of one thing together, in the order in which the file first tells of it. */
function byKey(rows: readonly PendingRow[]): Iterable<readonly PendingRow[]> {
  const groups = new Map<string, PendingRow[]>();
  for (const row of rows) {
    const key = row.key ?? `line ${row.line}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups.values();
}

/** The header in the file under which one of our columns stands. */
function headerOf({ mapping: { columns } }: ImportJobEntity, column: string | null): string | null {
  return columns.find((one) => one.column !== null && one.column === column)?.header ?? column;
}

function refused(line: number, errors: RowError[]): RowResult {
  return { line, outcome: 'rejected', resource: null, changes: [], errors };
}
