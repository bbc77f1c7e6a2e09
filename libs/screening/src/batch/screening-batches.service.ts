import { Injectable } from '@nestjs/common';
import { assertMay, isApplicant, isOverseer } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import {
  problemOf,
  cursorOf,
  Database,
  invalid,
  isId,
  isLineNumber,
  Jobs,
  limitOf,
  newId,
  notFound,
  OfficeClock,
  pageOf,
  RowBatch,
  rowOf,
  rowsOf,
} from '@ninety/platform';
import type { Id, Page, PageQuery, RecordFormat, SpooledFile } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { ListIndex } from '../list-index.js';
import type { IndexedVersion } from '../list-index.js';
import { described } from '../matches.js';
import { MATCHER_VERSION } from '../matching/name-matcher.js';
import { mayReadScreening, nameOf, thresholdOf } from '../screening.service.js';
import { MatchingThreads } from './matching-threads.js';
import { readParties } from './parties-file.js';
import { ScreeningBatchEntity } from './screening-batch.entity.js';
import { SCREENING_PROBLEMS } from '../problems.js';
import type {
  BatchPartyDto,
  BatchQuery,
  BatchResultsQuery,
  ScreeningBatchResponseDto,
  ScreeningBatchResultResponseDto,
} from './screening-batches.contract.js';

/** The duty that screens what was uploaded. */
export const SCREENING_BATCH_DUTY = 'screening-batches';

/** A party with the line of the file that it is on. */
interface BatchParty extends BatchPartyDto {
  readonly line: number;
}

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
    assertMay(caller, 'screening.run');
    const file = await upload();
    return this.database.transaction(async (tx) => {
      const list = await this.index.on(tx, query.asOf ?? (await this.clock.today()));
      if (!list)
        throw problemOf(
          SCREENING_PROBLEMS['no-list-in-force'],
          'No version of the Entity List is in force: there is nothing to screen against.',
        );
      const batch = tx.create(ScreeningBatchEntity, {
        id: newId(),
        principalId: caller.id,
        supplierId: caller.supplierId,
        fileSha256: file.sha256,
        listVersion: list.version,
        matcherVersion: MATCHER_VERSION,
        threshold:
          query.threshold === undefined ? await thresholdOf(tx, caller.supplierId) : Number(query.threshold),
        matchLimit: query.matches === undefined ? PRESET_LIMIT : Number(query.matches),
        total: 0,
        status: 'running',
        createdAt: new Date(),
        finishedAt: null,
      });
      await tx.insert(ScreeningBatchEntity, batch);
      batch.total = await takeIn(tx, batch.id, file.path, format);
      await tx.update(ScreeningBatchEntity, { id: batch.id }, { total: batch.total });
      await Jobs.wake(tx, SCREENING_BATCH_DUTY);
      const { id, total, fileSha256: sha256 } = batch;
      await this.audit.record(tx, caller, 'screening_batch.uploaded', `screening-batches/${id}`, {
        total,
        sha256,
      });
      return this.view(tx, batch);
    });
  }

  async get(caller: Principal, id: Id): Promise<ScreeningBatchResponseDto> {
    return this.view(this.database.reader, await this.find(caller, id));
  }

  /** The newest first. */
  async list(caller: Principal, query: PageQuery): Promise<Page<ScreeningBatchResponseDto>> {
    assertMay(caller, 'screening.run');
    const limit = limitOf(query);
    const before = cursorOf(query, isId)?.[0];
    const found = this.database.reader
      .createQueryBuilder(ScreeningBatchEntity, 'b')
      .orderBy('b.id', 'DESC')
      .limit(limit + 1);
    if (isApplicant(caller)) found.andWhere('b.supplierId = :own', { own: caller.supplierId });
    else if (!isOverseer(caller)) found.andWhere('b.principalId = :own', { own: caller.id });
    if (before) found.andWhere('b.id < :before', { before });
    const page = pageOf(
      await found.getMany(),
      limit,
      ({ id }) => [id],
      (batch) => batch,
    );
    const progress = await progressOf(
      this.database.reader,
      page.data.map(({ id }) => id),
    );
    const of = new Map(progress.map((one) => [one.id, one]));
    return { ...page, data: page.data.map((batch) => batchView(batch, of.get(batch.id))) };
  }

  /** The parties that match something, and those that cannot be screened, in the order of the file. */
  async results(
    caller: Principal,
    id: Id,
    query: BatchResultsQuery,
  ): Promise<Page<ScreeningBatchResultResponseDto>> {
    await this.find(caller, id);
    const limit = limitOf(query);
    const after = cursorOf(query, isLineNumber)?.[0] ?? null;
    const rows = await rowsOf<ScreeningBatchResultResponseDto>(
      this.database.reader,
      `SELECT line, query, matches, errors FROM screening_batch_result
       WHERE batch_id = $1 AND ($2::int IS NULL OR line > $2)
         AND ($3::text IS NULL OR (errors <> '[]') = ($3 = 'rejected')) ORDER BY line LIMIT $4`,
      [id, after, query.outcome ?? null, limit + 1],
    );
    return pageOf(
      rows,
      limit,
      ({ line }) => [String(line)],
      (row) => row,
    );
  }

  /** Ends a batch under way; what was screened stays. */
  async cancel(caller: Principal, id: Id): Promise<ScreeningBatchResponseDto> {
    return this.database.transaction(async (tx) => {
      const batch = await this.find(caller, id);
      // An auditor reads what is others', and changes nothing of it.
      if (batch.principalId !== caller.id) assertMay(caller, 'alerts.adjudicate');
      const [ended] = await rowsOf(
        tx,
        "UPDATE screening_batch SET status = 'cancelled', finished_at = now() WHERE id = $1 AND status = 'running' RETURNING id",
        [id],
      );
      if (!ended)
        throw problemOf(SCREENING_PROBLEMS['screening-batch-over'], `The batch is over: ${batch.status}.`);
      await this.audit.record(tx, caller, 'screening_batch.cancelled', `screening-batches/${id}`, {});
      return this.view(tx, await tx.findOneByOrFail(ScreeningBatchEntity, { id }));
    });
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
      await this.database.reader.query(FORSAKEN);
      const batch = await this.database.reader.findOne(ScreeningBatchEntity, {
        where: { status: 'running' },
        order: { id: 'ASC' },
      });
      if (!batch || signal.aborted) return;
      await this.screen(batch, signal);
      const finished = await rowsOf(
        this.database.reader,
        `UPDATE screening_batch SET status = 'succeeded', finished_at = now() WHERE id = $1 AND status = 'running'
           AND NOT EXISTS (SELECT 1 FROM screening_batch_chunk WHERE batch_id = $1 AND matched IS NULL) RETURNING id`,
        [batch.id],
      );
      // Another worker still has the last chunks, or nobody wants them any more.
      await this.database.reader.query(FORSAKEN);
      if (finished.length === 0 && !(await this.isOver(batch.id))) return;
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
      const chunk = await rowOf<{ number: number; parties: BatchParty[] }>(
        tx,
        `SELECT c.number, c.parties FROM screening_batch_chunk c JOIN screening_batch b ON b.id = c.batch_id
           JOIN principal p ON p.id = b.principal_id AND p.disabled_at IS NULL
         WHERE c.batch_id = $1 AND c.matched IS NULL AND b.status = 'running'
         ORDER BY c.number LIMIT 1 FOR UPDATE OF c SKIP LOCKED`,
        [id],
      );
      if (!chunk) return false;
      const found = await threads.search(chunk.parties.map(nameOf), threshold, matchLimit);
      const rows = new RowBatch();
      let matched = 0;
      for (const [place, { line, ...query }] of chunk.parties.entries()) {
        const matches = (found[place] ?? []).map((match) => described(match, list.entries));
        if (matches.length === 0) continue;
        matched += 1;
        rows.add({ line, query, matches, errors: [] });
        if (rows.isFull) await keepResults(tx, id, rows);
      }
      await keepResults(tx, id, rows);
      await tx.query('UPDATE screening_batch_chunk SET matched = $3 WHERE batch_id = $1 AND number = $2', [
        id,
        chunk.number,
        matched,
      ]);
      return true;
    });
  }

  private async isOver(id: Id): Promise<boolean> {
    const batch = await this.database.reader.findOneBy(ScreeningBatchEntity, { id });
    return batch?.status !== 'running';
  }

  private async find(caller: Principal, id: Id): Promise<ScreeningBatchEntity> {
    assertMay(caller, 'screening.run');
    const batch = await this.database.reader.findOneBy(ScreeningBatchEntity, { id });
    if (!batch || !mayReadScreening(caller, batch)) throw notFound('screening batch');
    return batch;
  }

  private async view(
    manager: EntityManager,
    batch: ScreeningBatchEntity,
  ): Promise<ScreeningBatchResponseDto> {
    const [progress] = await progressOf(manager, [batch.id]);
    return batchView(batch, progress);
  }
}

/** Of somebody who was disabled since no more is screened; what was screened stays. */
const FORSAKEN = `
  UPDATE screening_batch b SET status = 'cancelled', finished_at = now() FROM principal p
  WHERE b.status = 'running' AND p.id = b.principal_id AND p.disabled_at IS NOT NULL`;

interface Progress {
  readonly id: Id;
  readonly readable: number;
  readonly screened: number;
  readonly matched: number;
}

function progressOf(manager: EntityManager, ids: readonly Id[]): Promise<Progress[]> {
  return rowsOf<Progress>(
    manager,
    `SELECT batch_id AS id, sum(size)::int AS readable, coalesce(sum(size) FILTER (WHERE matched IS NOT NULL), 0)::int AS screened,
       coalesce(sum(matched), 0)::int AS matched
     FROM screening_batch_chunk WHERE batch_id = ANY($1::uuid[]) GROUP BY batch_id`,
    [ids],
  );
}

function batchView(batch: ScreeningBatchEntity, progress: Progress | undefined): ScreeningBatchResponseDto {
  const { principalId: _, matchLimit, total, createdAt, finishedAt, ...rest } = batch;
  const { readable = 0, screened = 0, matched = 0 } = progress ?? {};
  return {
    ...rest,
    matches: matchLimit,
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
    const { size } = parties;
    await tx.query(
      'INSERT INTO screening_batch_chunk (batch_id, number, parties, size) VALUES ($1, $2, $3::jsonb, $4)',
      [id, number, parties.take(), size],
    );
    number += 1;
  };
  for await (const { line, party, errors } of readParties(path, format)) {
    total += 1;
    if (total > MOST_PARTIES)
      throw invalid({ pointer: '', detail: `the file has more than ${MOST_PARTIES} parties` });
    if (party) parties.add({ line, ...party });
    else rejected.add({ line, query: null, matches: [], errors });
    if (parties.isFull) await keepParties();
    if (rejected.isFull) await keepResults(tx, id, rejected);
  }
  if (total === 0) throw invalid({ pointer: '', detail: 'the file has no party' });
  await keepParties();
  await keepResults(tx, id, rejected);
  return total;
}

async function keepResults(tx: EntityManager, id: Id, rows: RowBatch): Promise<void> {
  if (rows.size === 0) return;
  await tx.query(
    `INSERT INTO screening_batch_result (batch_id, line, query, matches, errors)
     SELECT $1, r.line, r.query, r.matches, r.errors
     FROM jsonb_to_recordset($2::jsonb) AS r (line int, query jsonb, matches jsonb, errors jsonb)`,
    [id, rows.take()],
  );
}
