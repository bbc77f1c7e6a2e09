import { copyFile, mkdir, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { assertMay, may } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit, SERVICE } from '@ninety/audit';
import {
  CONFIG,
  problemOf,
  Database,
  LOG,
  newId,
  notFound,
  OfficeClock,
  Problem,
  rowOf,
  rowsOf,
  spool,
} from '@ninety/platform';
import type { Config, Id, Log, Page, SpooledFile, Unvalidated } from '@ninety/platform';
import type {
  HeldDecision,
  HeldDecisionDto,
  HeldListResponseDto,
  ImportResultResponseDto,
} from './entity-list.contract.js';
import { EntityListService } from './entity-list.service.js';
import type { ListFormat } from './import/list-file.js';
import { LIST_PROBLEMS } from './problems.js';

/** The duty that fetches the list from where it is configured to be. */
export const FETCH_DUTY = 'fetch-list';

interface LastFetch {
  readonly etag: string | null;
  readonly sha256: string | null;
  /** Whether an entry of the file has ended since the file came into force: it is to be applied again. */
  readonly isOutdated: boolean;
}

/** A fetch that failed, or whose process died, is tried again after so many hours. */
const RETRY_HOURS = 1;
const FETCHING = 'fetching';
const TIMEOUT_MS = 120_000;
const BYTES_PER_MIB = 1_048_576;
const COLUMNS = `id, reason, url, sha256, format, counts, held_at AS "heldAt", decision, decided_by AS "decidedBy",
  decided_at AS "decidedAt", decision_reason AS "decisionReason"`;

/**
 * Fetches the list when it is due. A file that is broken, or would remove more than a tenth of the entries, is held for
 * a person's word, the last good list serving on.
 */
@Injectable()
export class ListFetchService {
  private readonly folder: string;

  constructor(
    private readonly database: Database,
    private readonly entityList: EntityListService,
    private readonly audit: Audit,
    private readonly clock: OfficeClock,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Log,
  ) {
    this.folder = resolve(config.dataDir, 'held-lists');
  }

  /** Fetches the list, if an address is configured and the last time is long enough ago; after a failure, sooner. */
  async fetchDue(): Promise<void> {
    const { url } = this.config.list;
    if (url === null) return;
    const last = await this.last(url);
    if (await this.claim(url)) await this.fetch(url, last);
  }

  /** Whoever moves the time of the last fetch fetches; the others see that it is not due. */
  private async claim(url: string): Promise<boolean> {
    const claimed = await rowsOf(
      this.database.reader,
      `INSERT INTO entity_list_fetch AS f (url, fetched_at, outcome) VALUES ($1, now(), $4)
       ON CONFLICT (url) DO UPDATE SET fetched_at = now(), outcome = excluded.outcome
         WHERE f.fetched_at < now() - make_interval(hours => CASE WHEN f.outcome ~ '^(failed|fetching)' THEN $3::int ELSE $2::int END)
       RETURNING url`,
      [url, this.config.list.everyHours, Math.min(RETRY_HOURS, this.config.list.everyHours), FETCHING],
    );
    return claimed.length > 0;
  }

  async held(caller: Principal): Promise<Page<HeldListResponseDto>> {
    assertMay(caller, 'entity_list.read');
    const data = await rowsOf<HeldListResponseDto>(
      this.database.reader,
      `SELECT ${COLUMNS} FROM entity_list_held ORDER BY held_at DESC, id LIMIT 200`,
    );
    return { data, nextCursor: null };
  }

  /** A person says that the file is right: it is applied although it was held. */
  async apply(
    caller: Principal,
    id: Id,
    body: Unvalidated<HeldDecisionDto>,
  ): Promise<ImportResultResponseDto> {
    return this.database.transaction(async () => {
      const held = await this.decide(caller, id, body, 'applied');
      const file = {
        path: join(this.folder, id),
        sha256: held.sha256,
        size: (await stat(join(this.folder, id))).size,
      };
      const sources = this.config.list.sources.join(',');
      return this.entityList.import(caller, { allowShrink: 'true', sources }, held.format, () =>
        Promise.resolve(file),
      );
    });
  }

  /** A person says that the file is wrong: it is not applied, and its bytes go. */
  async discard(caller: Principal, id: Id, body: Unvalidated<HeldDecisionDto>): Promise<void> {
    await this.database.transaction(() => this.decide(caller, id, body, 'discarded'));
    await rm(join(this.folder, id), { force: true });
  }

  private async decide(
    caller: Principal,
    id: Id,
    body: Unvalidated<HeldDecisionDto>,
    decision: HeldDecision,
  ): Promise<HeldListResponseDto> {
    return this.database.transaction(async (tx) => {
      const held = await rowOf<HeldListResponseDto>(
        tx,
        // Whoever may not decide may see it, but not lock it.
        `SELECT ${COLUMNS} FROM entity_list_held WHERE id = $1 ${may(caller, 'entity_list.import') ? 'FOR UPDATE' : ''}`,
        [id],
      );
      if (!held) throw notFound('held list');
      assertMay(caller, 'entity_list.import');
      const { reason } = body.validated();
      if (held.decision !== null)
        throw problemOf(LIST_PROBLEMS['held-list-decided'], `The file was ${held.decision} already.`);
      await tx.query(
        'UPDATE entity_list_held SET decision = $2, decided_by = $3, decided_at = now(), decision_reason = $4 WHERE id = $1',
        [id, decision, caller.id, reason],
      );
      await this.audit.record(tx, caller, `entity_list_held.${decision}`, `entity-list/held/${id}`, {
        reason,
      });
      return held;
    });
  }

  private async fetch(url: string, last: LastFetch | undefined): Promise<void> {
    try {
      const response = await fetch(url, {
        headers: last?.etag && !last.isOutdated ? { 'if-none-match': last.etag } : {},
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      if (response.status === 304)
        return await this.remember(url, last?.etag ?? null, last?.sha256 ?? null, 'not modified');
      if (!response.ok || !response.body) throw new Error(`the address answered ${response.status}`);
      const file = await spool(Readable.fromWeb(response.body), this.config.list.mostMiB * BYTES_PER_MIB);
      try {
        const etag = response.headers.get('etag');
        const isSame = file.sha256 === last?.sha256 && !last.isOutdated;
        const outcome = isSame ? 'the same file' : await this.take(url, formatOf(response), file);
        await this.remember(url, etag, file.sha256, outcome);
      } finally {
        await rm(file.path, { force: true });
      }
    } catch (error) {
      this.log.warn({ err: error, url }, 'the list could not be fetched');
      await this.remember(
        url,
        last?.etag ?? null,
        last?.sha256 ?? null,
        `failed: ${(error as Error).message}`,
      );
    }
  }

  /** Applies a fetched file, or holds it. */
  private async take(url: string, format: ListFormat, file: SpooledFile): Promise<string> {
    try {
      const sources = this.config.list.sources.join(',');
      const { version } = await this.entityList.importFetched(sources, format, file);
      return `applied as version ${version}`;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      await this.hold(url, format, file, error);
      return 'held';
    }
  }

  private async hold(url: string, format: ListFormat, file: SpooledFile, problem: Problem): Promise<void> {
    const id = newId();
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    await copyFile(file.path, join(this.folder, id));
    const { detail, added, removed, changed, unchanged } = problem.body();
    const counts = removed === undefined ? null : JSON.stringify({ added, removed, changed, unchanged });
    await this.database.transaction(async (tx) => {
      await tx.query(
        'INSERT INTO entity_list_held (id, reason, url, sha256, format, counts, held_at) VALUES ($1, $2, $3, $4, $5, $6, now())',
        [id, String(detail), url, file.sha256, format, counts],
      );
      await this.audit.record(tx, SERVICE, 'entity_list_held.held', `entity-list/held/${id}`, {
        reason: String(detail),
      });
    });
    this.log.warn({ url, reason: detail }, 'a fetched list is held for a person to decide');
  }

  private async last(url: string): Promise<LastFetch | undefined> {
    return rowOf<LastFetch>(
      this.database.reader,
      `SELECT f.etag, f.sha256, EXISTS (
         SELECT 1 FROM entity_list_version v
         WHERE v.number = (SELECT max(number) FROM entity_list_version WHERE sources && $2) AND v.source_sha256 = f.sha256
           AND EXISTS (SELECT 1 FROM entity_list_entry e
             WHERE e.to_version IS NULL AND e.source = ANY($2) AND e.ends_on < $3)
           -- A file that a person was asked about is not asked about again.
           AND NOT EXISTS (SELECT 1 FROM entity_list_held h WHERE h.sha256 = f.sha256 AND h.held_at > v.imported_at)
       ) AS "isOutdated"
       FROM entity_list_fetch f WHERE f.url = $1`,
      [url, this.config.list.sources, await this.clock.today()],
    );
  }

  private async remember(
    url: string,
    etag: string | null,
    sha256: string | null,
    outcome: string,
  ): Promise<void> {
    await this.database.reader.query(
      `INSERT INTO entity_list_fetch (url, fetched_at, etag, sha256, outcome) VALUES ($1, now(), $2, $3, $4)
       ON CONFLICT (url) DO UPDATE SET fetched_at = excluded.fetched_at, etag = excluded.etag, sha256 = excluded.sha256,
         outcome = excluded.outcome`,
      [url, etag, sha256, outcome.slice(0, 500)],
    );
  }
}

function formatOf(response: Response): ListFormat {
  return response.headers.get('content-type')?.includes('json') ||
    new URL(response.url).pathname.endsWith('.json')
    ? 'json'
    : 'csv';
}
