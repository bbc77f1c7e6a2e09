import { copyFile, mkdir, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { assertMay, perform } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit, SERVICE } from '@ninety/audit';
import { LAW_KINDS } from '@ninety/bis';
import type { LawKind } from '@ninety/bis';
import type { HeldDecisionDto } from '@ninety/entity-list';
import { CONFIG, Database, fetchFile, LOG, newId, Problem, problemOf } from '@ninety/platform';
import type { Config, Id, Log, Page, SpooledFile, Unvalidated } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type {
  HeldLawResponseDto,
  LawFetchResponseDto,
  LawHeldDecision,
  LawImportResultResponseDto,
} from './law.contract.js';
import {
  claimLawFetch,
  decideHeldLaw,
  findHeldLaw,
  heldLaws,
  insertHeldLaw,
  lastLawFetch,
  lawFetches,
  rememberLawFetch,
} from './law-fetch.store.js';
import type { FetchedLaw } from './law-fetch.store.js';
import { LawImportsService } from './law-imports.service.js';
import { LAW_PROBLEMS } from './problems.js';
import type { LawFormat } from './read/law-file.js';
import { say } from './sentences.js';

/** The duty that fetches the law from where it is configured to be. */
export const FETCH_LAW_DUTY = 'fetch-law';

/** A fetch that failed, or whose process died, is tried again after so many hours. */
const RETRY_HOURS = 1;
/** As much as a file has that is sent. */
const MOST_MIB = 64;

/**
 * Fetches each law when it is due. A file that is broken, or would remove more than a tenth of what is known, is held for a person's
 * word, the last good law serving on.
 */
@Injectable()
export class LawFetchService {
  private readonly folder: string;

  constructor(
    private readonly database: Database,
    private readonly imports: LawImportsService,
    private readonly audit: Audit,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Log,
  ) {
    this.folder = resolve(config.dataDir, 'held-law');
  }

  /** Fetches each law whose address is configured and whose last time is long enough ago; after a failure, sooner. */
  async fetchDue(): Promise<void> {
    const { urls, everyHours } = this.config.law;
    const hours = { everyHours, retryHours: Math.min(RETRY_HOURS, everyHours) };
    for (const kind of LAW_KINDS) {
      const url = urls[kind];
      if (url === null) continue;
      const last = await lastLawFetch(this.database.reader, kind, url);
      if (await claimLawFetch(this.database.reader, kind, url, hours))
        await this.fetch(kind, url, last ?? { etag: null, sha256: null });
    }
  }

  async held(caller: Principal): Promise<Page<HeldLawResponseDto>> {
    assertMay(caller, 'law.read');
    return { data: await heldLaws(this.database.reader), nextCursor: null };
  }

  /** When each address was last looked at, and what came of it. */
  async fetches(caller: Principal): Promise<Page<LawFetchResponseDto>> {
    assertMay(caller, 'law.import');
    return { data: await lawFetches(this.database.reader), nextCursor: null };
  }

  /** A person says that the file is right: it is applied although it was held. */
  async apply(
    caller: Principal,
    id: Id,
    body: Unvalidated<HeldDecisionDto>,
  ): Promise<LawImportResultResponseDto> {
    return this.database.transaction(async () => {
      const { kind, format, sha256 } = await this.decide(caller, id, body, 'applied');
      const path = join(this.folder, id);
      const file = { path, sha256, size: (await stat(path)).size };
      return this.imports.import(caller, { kind, allowShrink: 'true' }, format, () => Promise.resolve(file));
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
    decision: LawHeldDecision,
  ): Promise<HeldLawResponseDto> {
    const deciding = {
      caller,
      find: (tx: EntityManager) => findHeldLaw(tx, caller, id),
      permission: 'law.import',
      state: assertUndecided,
      body,
    } as const;
    return perform(this.database, deciding, async (tx, held, { reason }) => {
      await decideHeldLaw(tx, id, { as: decision, by: caller.id, reason });
      await this.audit.record(tx, caller, `law_held.${decision}`, `law/held/${id}`, { reason });
      return held;
    });
  }

  private async fetch(kind: LawKind, url: string, last: FetchedLaw): Promise<void> {
    const remember = (brought: FetchedLaw, outcome: string) =>
      rememberLawFetch(this.database.reader, kind, brought, outcome);
    try {
      const fetched = await fetchFile(url, last.etag, MOST_MIB);
      if (!fetched) return await remember(last, 'not modified');
      const { file, etag, format } = fetched;
      try {
        const isSame = file.sha256 === last.sha256;
        const outcome = isSame
          ? 'the same file'
          : await this.take(kind, url, format === 'json' ? 'json' : 'csv', file);
        await remember({ etag, sha256: file.sha256 }, outcome);
      } finally {
        await rm(file.path, { force: true });
      }
    } catch (error) {
      this.log.warn({ err: error, url, kind }, 'the law could not be fetched');
      await remember(last, `failed: ${(error as Error).message}`);
    }
  }

  /** Applies a fetched file, or holds it. */
  private async take(kind: LawKind, url: string, format: LawFormat, file: SpooledFile): Promise<string> {
    try {
      const { version } = await this.imports.importFetched(kind, format, file);
      return `applied as version ${version}`;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      await this.hold({ kind, url, format }, file, error);
      return 'held';
    }
  }

  private async hold(
    from: { readonly kind: LawKind; readonly url: string; readonly format: LawFormat },
    file: SpooledFile,
    problem: Problem,
  ): Promise<void> {
    const id = newId();
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    await copyFile(file.path, join(this.folder, id));
    const { added, removed, changed, unchanged } = problem.body();
    const counts = removed === undefined ? null : { added, removed, changed, unchanged };
    const because = problem.problem.detail;
    await this.database.transaction(async (tx) => {
      await insertHeldLaw(tx, { ...from, id, because, sha256: file.sha256, counts });
      await this.audit.record(tx, SERVICE, 'law_held.held', `law/held/${id}`, { reason: because.text });
    });
    this.log.warn({ ...from, reason: because.text }, 'a fetched law is held for a person to decide');
  }
}

function assertUndecided({ decision }: HeldLawResponseDto): void {
  if (decision !== null)
    throw problemOf(LAW_PROBLEMS['held-law-decided'], say('law_file_decided', { decision }));
}
