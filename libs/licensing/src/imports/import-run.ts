import { Inject, Injectable } from '@nestjs/common';
import { PrincipalsService } from '@ninety/access';
import type { Principal } from '@ninety/access';
import {
  attempted,
  Database,
  gathered,
  isPassing,
  Jobs,
  LOG,
  Problem,
  thingsSettled,
  triedOut,
} from '@ninety/platform';
import type { Id, Log, Sentence } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { eachSecond } from '../filing/each-second.js';
import { actingFor, workOff } from '../filing/file-job.js';
import type { Proposing } from './application-proposals.js';
import { ApplicationProposals } from './application-proposals.js';
import { ApplicationRows } from './application-rows.js';
import { EarlierRows } from './earlier-rows.js';
import { AuthorizationRows } from './authorization-rows.js';
import { rowError } from './import.entity.js';
import type { ImportJobEntity, ImportKind } from './import.entity.js';
import {
  finishJob,
  nextRows,
  rejectedOf,
  rejectPending,
  saveResults,
  startJob,
  takeTurn,
  unfinishedJobs,
} from './import.store.js';
import type { PendingRow, RowResult } from './import.store.js';
import type { RowValues } from './import-columns.js';
import { IMPORT_DUTY } from './imports.service.js';
import { LicenseRows } from './license-rows.js';
import { PartyRows } from './party-rows.js';
import { refuse, RowRefusal } from './row-taking.js';
import type { RefusedCell, Taken } from './row-taking.js';
import { say } from './sentences.js';
import { ShipmentRows } from './shipment-rows.js';

/** So many rows are one transaction: what came of them, and how far the job is, become true at once. */
const ROWS_AT_ONCE = 50;
/** Of a dry run, in which nobody waits for what they make: what several find they need make only once. */
const ROWS_TRIED_AT_ONCE = 200;

/** Takes rows in that are one thing, mostly one row; what it throws leaves nothing of them. */
type TakeRows = (
  tx: EntityManager,
  caller: Principal,
  supplierId: Id,
  rows: readonly RowValues[],
  key: string | null,
) => Promise<Taken>;

/** Of these, the rows of one key are one thing, line by line; of the others, each row tells of it. */
const ARE_LINES: ReadonlySet<ImportKind> = new Set<ImportKind>(['licenses', 'shipments']);

const NOTHING_SAID: RowValues = {};

/**
 * Takes in what was uploaded. What came of a row is kept in the transaction that made it so: a run that a crash ended is taken
 * up where it stood, and no row is taken in twice.
 */
@Injectable()
export class ImportRun {
  private readonly take: Readonly<Record<ImportKind, TakeRows>>;

  constructor(
    private readonly database: Database,
    private readonly principals: PrincipalsService,
    @Inject(LOG) private readonly log: Log,
    private readonly earlier: EarlierRows,
    parties: PartyRows,
    private readonly applications: ApplicationRows,
    private readonly proposals: ApplicationProposals,
    licenses: LicenseRows,
    shipments: ShipmentRows,
    authorizations: AuthorizationRows,
  ) {
    this.take = {
      parties: (tx, caller, supplierId, [said = NOTHING_SAID]) => parties.take(tx, caller, supplierId, said),
      applications: (tx, caller, supplierId, [said = NOTHING_SAID]) =>
        applications.take(tx, caller, supplierId, said),
      licenses: (tx, caller, supplierId, rows) => licenses.take(tx, caller, supplierId, rows),
      shipments: (...rows) => shipments.take(...rows),
      authorizations: (tx, caller, supplierId, [said = NOTHING_SAID]) =>
        authorizations.take(tx, caller, supplierId, said),
    };
  }

  /** Takes in whatever was uploaded and is not over. */
  async run(signal: AbortSignal): Promise<void> {
    await workOff(this.principals, await unfinishedJobs(this.database.reader), signal, {
      work: (job, caller) => this.work(job, caller, signal),
      giveUp: (job) => this.giveUp(job),
    });
  }

  private async work(job: ImportJobEntity, caller: Principal, signal: AbortSignal): Promise<void> {
    await startJob(this.database.reader, job.id);
    const mayGoOn = eachSecond(async () => (await actingFor(this.principals, job)) !== null);
    for (let isMore = true; isMore && !signal.aborted;) {
      if (!(await mayGoOn())) return this.giveUp(job);
      isMore = await this.takeNext(job, caller);
    }
  }

  /** What is written together fails together: then each row is written by itself, which tells of which it is. */
  private async takeNext(job: ImportJobEntity, caller: Principal): Promise<boolean> {
    const take = (write: typeof gathered) =>
      this.database.transaction((tx) => this.takeSome(tx, job, caller, write));
    try {
      return await take(gathered);
    } catch (error) {
      if (isPassing(error)) throw error;
      this.log.warn({ err: error, jobId: job.id }, 'rows could not be taken in together');
      return take((_tx, work) => work());
    }
  }

  /** Answers whether there may be more. */
  private async takeSome(
    tx: EntityManager,
    job: ImportJobEntity,
    caller: Principal,
    write: typeof gathered,
  ): Promise<boolean> {
    await takeTurn(tx, job.supplierId);
    const rows = await nextRows(tx, job.id, job.isDryRun ? ROWS_TRIED_AT_ONCE : ROWS_AT_ONCE);
    if (rows.length === 0) {
      await finishJob(tx, job.id, 'succeeded');
      // Another of the supplier's may have waited for it.
      await Jobs.wake(tx, IMPORT_DUTY);
      return false;
    }
    const results = await write(tx, () =>
      job.isDryRun ? this.tryRows(tx, job, caller, rows) : this.takeRows(tx, job, caller, rows),
    );
    await saveResults(tx, job.id, results);
    return true;
  }

  /** Of a dry run nothing stays: rows are done after what they would find of the earlier ones, and undone with it. */
  private async tryRows(
    tx: EntityManager,
    job: ImportJobEntity,
    caller: Principal,
    rows: readonly PendingRow[],
  ): Promise<RowResult[]> {
    return triedOut(tx, async () => {
      const licenses = await this.earlier.licenses(tx, job, rows);
      const earlier = await this.takeRows(tx, job, caller, await this.earlier.rows(tx, job, rows));
      await this.earlier.draw(tx, licenses);
      const results = await this.takeRows(tx, job, caller, rows);
      // What cannot be made, as under a number that another has, is found by making it.
      await thingsSettled(tx);
      return withoutMade(results, earlier);
    });
  }

  /** The rows of one key together, in the order in which the file first tells of it. */
  private async takeRows(
    tx: EntityManager,
    job: ImportJobEntity,
    caller: Principal,
    rows: readonly PendingRow[],
  ): Promise<RowResult[]> {
    await this.lookUp(tx, job, rows);
    const results: RowResult[] = [];
    for (const group of byKey(rows)) {
      const things = ARE_LINES.has(job.kind) ? [group] : group.map((row) => [row]);
      for (const thing of things) results.push(...(await this.takeThing(tx, job, caller, thing)));
    }
    return results;
  }

  /** What applications are found by is looked up for all of them: of other kinds few rows seek what another does. */
  private async lookUp(
    tx: EntityManager,
    { kind, supplierId }: ImportJobEntity,
    rows: readonly PendingRow[],
  ): Promise<void> {
    if (kind === 'applications' && rows.length > 0)
      await this.applications.lookUp(
        tx,
        supplierId,
        rows.map(({ said }) => said),
      );
  }

  private async takeThing(
    tx: EntityManager,
    job: ImportJobEntity,
    caller: Principal,
    rows: readonly PendingRow[],
  ): Promise<RowResult[]> {
    const said = rows.map((row) => row.said);
    const key = rows[0]?.key ?? null;
    const taking = async () => {
      const rejected =
        key !== null && ARE_LINES.has(job.kind) ? await rejectedOf(tx, job.id, key) : undefined;
      if (rejected) refuse(null, goesWith(rejected.line));
      const [row] = rows;
      if (job.isProposing && row) return this.proposals.take(tx, caller, proposing(job), row);
      return this.take[job.kind](tx, caller, job.supplierId, said, key);
    };
    const attempt = await attempted(tx, taking, isPassing);
    if ('error' in attempt) return this.refused(job, rows, attempt.error);
    const { outcome, resource, changes } = attempt.answer;
    return rows.map(({ line }) => ({ line, outcome, resource, changes, errors: [] }));
  }

  /** Each row with what is wrong in it; the others of the same thing say where that is. */
  private refused(job: ImportJobEntity, rows: readonly PendingRow[], error: unknown): RowResult[] {
    const cells = this.cellsOf(job, rows, error);
    const first = rows[cells[0]?.row ?? 0]?.line ?? 0;
    return rows.map(({ line }, place) => {
      const own = cells.filter(({ row }) => row === undefined || row === place);
      const errors = own.map(({ column, reason }) => rowError(headerOf(job, column), reason));
      return {
        line,
        outcome: 'rejected',
        resource: null,
        changes: [],
        errors: errors.length > 0 ? errors : [rowError(null, goesWith(first))],
      };
    });
  }

  private cellsOf(job: ImportJobEntity, rows: readonly PendingRow[], error: unknown): readonly RefusedCell[] {
    if (error instanceof RowRefusal) return error.errors;
    if (error instanceof Problem) return [{ column: null, reason: error.problem.detail }];
    this.log.error({ err: error, jobId: job.id, line: rows[0]?.line }, 'a row could not be taken in');
    return [{ column: null, reason: say('import_row_fault') }];
  }

  private async giveUp({ id }: ImportJobEntity): Promise<void> {
    await this.database.transaction(async (tx) => {
      await rejectPending(tx, id, rowError(null, say('import_uploader_may_not')));
      await finishJob(tx, id, 'failed');
    });
  }
}

/** What a dry run made is there no more, whichever row found it. */
function withoutMade(results: readonly RowResult[], earlier: readonly RowResult[]): RowResult[] {
  const made = new Set(
    [...earlier, ...results].flatMap(({ outcome, resource }) => (outcome === 'made' ? [resource] : [])),
  );
  return results.map((one) => (made.has(one.resource) ? { ...one, resource: null } : one));
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

function goesWith(line: number): Sentence {
  return say('import_goes_with', { line });
}

function proposing(job: ImportJobEntity): Proposing {
  const { id, supplierId } = job;
  return { jobId: id, supplierId, headerOf: (column) => headerOf(job, column) ?? column };
}

/** The header in the file under which one of our columns stands. */
function headerOf({ mapping: { columns } }: ImportJobEntity, column: string | null): string | null {
  return columns.find((one) => one.column !== null && one.column === column)?.header ?? column;
}
