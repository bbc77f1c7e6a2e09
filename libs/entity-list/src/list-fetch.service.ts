import { copyFile, mkdir, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { assertMay, perform } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit, SERVICE } from '@ninety/audit';
import { CONFIG, problemOf, Database, fetchFile, LOG, newId, OfficeClock, Problem } from '@ninety/platform';
import type { Config, Id, Log, Page, SpooledFile, Unvalidated } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type {
  HeldDecision,
  HeldDecisionDto,
  HeldListResponseDto,
  HeldListsQuery,
  ImportResultResponseDto,
} from './entity-list.contract.js';
import { EntityListService } from './entity-list.service.js';
import type { ListFormat } from './import/list-file.js';
import {
  claimFetch,
  decideHeld,
  findHeld,
  heldLists,
  insertHeld,
  lastFetch,
  rememberFetch,
} from './list-fetch.store.js';
import type { LastFetch } from './list-fetch.store.js';
import { LIST_PROBLEMS } from './problems.js';
import { say } from './sentences.js';

/** The duty that fetches the list from where it is configured to be. */
export const FETCH_DUTY = 'fetch-list';

/** A fetch that failed, or whose process died, is tried again after so many hours. */
const RETRY_HOURS = 1;

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
    const { url, sources, everyHours } = this.config.list;
    if (url === null) return;
    const reader = this.database.reader;
    const last = await lastFetch(reader, url, sources, await this.clock.today());
    const hours = { everyHours, retryHours: Math.min(RETRY_HOURS, everyHours) };
    if (await claimFetch(reader, url, hours)) await this.fetch(url, last);
  }

  async held(caller: Principal, query: HeldListsQuery): Promise<Page<HeldListResponseDto>> {
    assertMay(caller, 'entity_list.read');
    return { data: await heldLists(this.database.reader, query), nextCursor: null };
  }

  /** How many wait for a decision: as many as the list has. */
  async waiting(): Promise<number> {
    return (await heldLists(this.database.reader, { open: 'true' })).length;
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
    await this.decide(caller, id, body, 'discarded');
    await rm(join(this.folder, id), { force: true });
  }

  private async decide(
    caller: Principal,
    id: Id,
    body: Unvalidated<HeldDecisionDto>,
    decision: HeldDecision,
  ): Promise<HeldListResponseDto> {
    const deciding = {
      caller,
      find: (tx: EntityManager) => findHeld(tx, caller, id),
      permission: 'entity_list.import',
      state: assertUndecided,
      body,
    } as const;
    return perform(this.database, deciding, async (tx, held, { reason }) => {
      await decideHeld(tx, id, { as: decision, by: caller.id, reason });
      await this.audit.record(tx, caller, `entity_list_held.${decision}`, `entity-list/held/${id}`, {
        reason,
      });
      return held;
    });
  }

  private async fetch(url: string, last: LastFetch | undefined): Promise<void> {
    const reader = this.database.reader;
    const known = { etag: last?.etag ?? null, sha256: last?.sha256 ?? null };
    try {
      const fetched = await fetchFile(url, last?.isOutdated ? null : known.etag, this.config.list.mostMiB);
      if (!fetched) return await rememberFetch(reader, url, known, 'not modified');
      const { file, etag, format } = fetched;
      try {
        const isSame = last?.sha256 === file.sha256 && !last.isOutdated;
        const outcome = isSame ? 'the same file' : await this.take(url, format, file);
        await rememberFetch(reader, url, { etag, sha256: file.sha256 }, outcome);
      } finally {
        await rm(file.path, { force: true });
      }
    } catch (error) {
      this.log.warn({ err: error, url }, 'the list could not be fetched');
      await rememberFetch(reader, url, known, `failed: ${(error as Error).message}`);
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
    const { added, removed, changed, unchanged } = problem.body();
    const counts = removed === undefined ? null : { added, removed, changed, unchanged };
    const because = problem.problem.detail;
    const held = { id, because, url, sha256: file.sha256, format, counts };
    await this.database.transaction(async (tx) => {
      await insertHeld(tx, held);
      await this.audit.record(tx, SERVICE, 'entity_list_held.held', `entity-list/held/${id}`, {
        reason: because.text,
      });
    });
    this.log.warn({ url, reason: because.text }, 'a fetched list is held for a person to decide');
  }
}

function assertUndecided({ decision }: HeldListResponseDto): void {
  if (decision !== null)
    throw problemOf(LIST_PROBLEMS['held-list-decided'], say('list_file_decided', { decision }));
}
