import { Injectable } from '@nestjs/common';
import { assertMay, perform, performUpload } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { EntityListService } from '@ninety/entity-list';
import { Database, invalid, Jobs, newId, OfficeClock, problemOf, RowBatch } from '@ninety/platform';
import type { Id, Page, PageQuery, RecordFormat, SpooledFile } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { ListIndex } from '../list-index.js';
import type { IndexedVersion } from '../list-index.js';
import { allMatches, screenedAs } from '../matches.js';
import { MATCHER_VERSION } from '../matching/name-matcher.js';
import { SCREENING_PROBLEMS } from '../problems.js';
import { thresholdOf } from '../threshold.js';
import { MatchingThreads } from './matching-threads.js';
import { readParties } from './parties-file.js';
import { ScreeningBatchEntity } from './screening-batch.entity.js';
import {
  batchesPage,
  cancelBatch,
  cancelForsaken,
  findBatch,
  finishBatch,
  insertBatch,
  insertChunk,
  isOver,
  keepMatched,
  keepResults,
  keepTotal,
  lockChunk,
  progressOf,
  resultsPage,
  runningBatch,
} from './screening-batch.store.js';
import type { BatchProgress } from './screening-batch.store.js';
import type {
  BatchQuery,
  BatchResultsQuery,
  ScreeningBatchResponseDto,
  ScreeningBatchResultResponseDto,
} from './screening-batches.contract.js';
import { say } from '../sentences.js';

/** The duty that screens what was uploaded. */
export const SCREENING_BATCH_DUTY = 'screening-batches';

const MOST_PARTIES = 2_000_000;
const PRESET_LIMIT = 5;

/**
 * Files of many parties. A file is cut into chunks when it is taken in; threads screen them, each chunk in the transaction
 * that keeps what came of it, so that a run which a crash ended is taken up where it stood, by whichever worker is there.
 */
@Injectable()
export class ScreeningBatchesService {
  private running: Promise<void> | null = null;

  constructor(
    private readonly database: Database,
    private readonly index: ListIndex,
    private readonly entityList: EntityListService,
    private readonly clock: OfficeClock,
    private readonly audit: Audit,
  ) {}

  /** Takes a file in, to be screened against the version of the list in force on a day. */
  async upload(
    caller: Principal,
    query: BatchQuery,
    format: RecordFormat,
    upload: () => Promise<SpooledFile>,
  ): Promise<ScreeningBatchResponseDto> {
    const uploading = { caller, permission: 'screening.run', receive: upload } as const;
    return performUpload(this.database, uploading, async (tx, file) => {
      const list = await this.index.on(tx, query.asOf ?? (await this.clock.today()));
      if (!list) throw problemOf(SCREENING_PROBLEMS['no-list-in-force'], say('no_list_in_force'));
      const batch = tx.create(ScreeningBatchEntity, {
        ...newBatch(caller, list.version, file, query),
        threshold:
          query.threshold === undefined ? await thresholdOf(tx, caller.supplierId) : Number(query.threshold),
      });
      await insertBatch(tx, batch);
      batch.total = await takeIn(tx, batch.id, file.path, format);
      await keepTotal(tx, batch);
      await Jobs.wake(tx, SCREENING_BATCH_DUTY);
      const { id, total, fileSha256: sha256 } = batch;
      await this.audit.record(tx, caller, 'screening_batch.uploaded', `screening-batches/${id}`, {
        total,
        sha256,
      });
      return this.viewOf(tx, batch);
    });
  }

  async get(caller: Principal, id: Id): Promise<ScreeningBatchResponseDto> {
    assertMay(caller, 'screening.run');
    const reader = this.database.reader;
    return this.viewOf(reader, await findBatch(reader, caller, id));
  }

  /** The newest first. */
  async list(caller: Principal, query: PageQuery): Promise<Page<ScreeningBatchResponseDto>> {
    assertMay(caller, 'screening.run');
    const reader = this.database.reader;
    const { data, nextCursor } = await batchesPage(reader, caller, query);
    return { data: await this.viewsOf(reader, data), nextCursor };
  }

  /** The parties that match something, and those that cannot be screened, in the order of the file. */
  async results(
    caller: Principal,
    id: Id,
    query: BatchResultsQuery,
  ): Promise<Page<ScreeningBatchResultResponseDto>> {
    assertMay(caller, 'screening.run');
    const reader = this.database.reader;
    await findBatch(reader, caller, id);
    return resultsPage(reader, id, query);
  }

  /** Ends a batch under way; what was screened stays. */
  async cancel(caller: Principal, id: Id): Promise<ScreeningBatchResponseDto> {
    // Whose role screens nothing has no batch to be found.
    assertMay(caller, 'screening.run');
    const cancelling = {
      caller,
      find: (tx: EntityManager) => findBatch(tx, caller, id),
      // An auditor reads what is others', and changes nothing of it.
      permission: ({ principalId }: ScreeningBatchEntity) => {
        if (principalId !== caller.id) assertMay(caller, 'alerts.adjudicate');
      },
    };
    return perform(this.database, cancelling, async (tx, { status }) => {
      const cancelled = await cancelBatch(tx, id);
      if (!cancelled)
        throw problemOf(SCREENING_PROBLEMS['screening-batch-over'], say('batch_over', { status }));
      await this.audit.record(tx, caller, 'screening_batch.cancelled', `screening-batches/${id}`, {});
      return this.viewOf(tx, cancelled);
    });
  }

  private async viewOf(
    manager: EntityManager,
    batch: ScreeningBatchEntity,
  ): Promise<ScreeningBatchResponseDto> {
    const [view] = await this.viewsOf(manager, [batch]);
    if (!view) throw new Error(`no view of ${batch.id}`);
    return view;
  }

  private async viewsOf(
    manager: EntityManager,
    batches: readonly ScreeningBatchEntity[],
  ): Promise<ScreeningBatchResponseDto[]> {
    const ids = batches.map(({ id }) => id);
    const progress = new Map((await progressOf(manager, ids)).map((one) => [one.id, one]));
    const versions = batches.map(({ listVersion }) => listVersion);
    const days = await this.entityList.daysOf(manager, versions);
    return batches.map((batch) =>
      batchView(batch, progress.get(batch.id), days.get(batch.listVersion) ?? ''),
    );
  }

  /** Screens whatever was uploaded and is not finished; one run at a time in a process, which has all its threads. */
  async run(signal: AbortSignal): Promise<void> {
    this.running ??= this.runAll(signal).finally(() => {
      this.running = null;
    });
    await this.running;
  }

  private async runAll(signal: AbortSignal): Promise<void> {
    for (;;) {
      const reader = this.database.reader;
      await cancelForsaken(reader);
      const batch = await runningBatch(reader);
      if (!batch || signal.aborted) return;
      await this.screen(batch, signal);
      const isFinished = await finishBatch(reader, batch.id);
      // Another worker still has the last chunks, or nobody wants them any more.
      await cancelForsaken(reader);
      if (!isFinished && !(await isOver(reader, batch.id))) return;
    }
  }

  private async screen(batch: ScreeningBatchEntity, signal: AbortSignal): Promise<void> {
    const list = await this.index.of(this.database.reader, batch.listVersion);
    const threads = new MatchingThreads(list.indexed);
    try {
      const work = async () => {
        while (!signal.aborted && (await this.screenChunk(batch, list, threads)));
      };
      await Promise.all(Array.from({ length: threads.size + 1 }, work));
    } finally {
      await threads.stop();
    }
  }

  /** Screens a chunk that no one else has; false: there is none left, or the batch is over. */
  private screenChunk(
    { id, threshold, matchLimit }: ScreeningBatchEntity,
    list: IndexedVersion,
    threads: MatchingThreads,
  ): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const chunk = await lockChunk(tx, id);
      if (!chunk) return false;
      const found = await threads.search(chunk.parties.map(screenedAs), threshold, matchLimit);
      const rows = new RowBatch();
      let matched = 0;
      for (const [place, { line, ...query }] of chunk.parties.entries()) {
        const matches = allMatches(list, found[place] ?? [], screenedAs(query).places, threshold);
        if (matches.length === 0) continue;
        matched += 1;
        rows.add({ line, query, matches, errors: [] });
        if (rows.isFull) await keepResults(tx, id, rows);
      }
      await keepResults(tx, id, rows);
      await keepMatched(tx, id, chunk.number, matched);
      return true;
    });
  }
}

/** A batch of which nothing is screened yet. */
function newBatch(caller: Principal, listVersion: number, file: SpooledFile, { matches }: BatchQuery) {
  return {
    id: newId(),
    principalId: caller.id,
    supplierId: caller.supplierId,
    fileSha256: file.sha256,
    listVersion,
    matcherVersion: MATCHER_VERSION,
    matchLimit: matches === undefined ? PRESET_LIMIT : Number(matches),
    total: 0,
    status: 'running' as const,
    createdAt: new Date(),
    finishedAt: null,
  };
}

function batchView(
  batch: ScreeningBatchEntity,
  progress: BatchProgress | undefined,
  day: string,
): ScreeningBatchResponseDto {
  const { principalId: _, matchLimit, total, createdAt, finishedAt, ...rest } = batch;
  const { readable = 0, screened = 0, matched = 0 } = progress ?? {};
  return {
    ...rest,
    matches: matchLimit,
    noMatch: say('nothing_scores', { version: batch.listVersion, day, threshold: batch.threshold }),
    progress: { total, screened, matched, rejected: total - readable },
    createdAt: createdAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
  };
}

/** Cuts a file into chunks as it is read. Returns how many parties it has. */
async function takeIn(tx: EntityManager, id: Id, path: string, format: RecordFormat): Promise<number> {
  const parties = new RowBatch();
  const rejected = new RowBatch();
  let [total, number] = [0, 0];
  const keepParties = async () => {
    if (parties.size === 0) return;
    await insertChunk(tx, id, number, parties);
    number += 1;
  };
  for await (const { line, party, errors } of readParties(path, format)) {
    total += 1;
    if (total > MOST_PARTIES)
      throw invalid({ pointer: '', detail: say('too_many_parties', { most: MOST_PARTIES }) });
    if (party) parties.add({ line, ...party });
    else rejected.add({ line, query: null, matches: [], errors });
    if (parties.isFull) await keepParties();
    if (rejected.isFull) await keepResults(tx, id, rejected);
  }
  if (total === 0) throw invalid({ pointer: '', detail: say('no_party_in_file') });
  await keepParties();
  await keepResults(tx, id, rejected);
  return total;
}
