import { Injectable } from '@nestjs/common';
import { withoutTenant, Database, problemOf, viewed } from '@ninety/platform';
import type { Page } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { AuditAction } from './actions.js';
import { FEED } from './audit.contract.js';
import type { AuditEntryResponseDto, AuditQuery, FeedEntryResponseDto, FeedQuery } from './audit.contract.js';
import { hashOf } from './entry-chain.js';
import type { EntryRow, SealedEntry, SealedRow } from './entry-chain.js';
import { entriesAbout, entriesBetween, entriesPage, hashAt, newestEntryId } from './entry.read-model.js';
import {
  endOfEntries,
  insertEntry,
  insertLinks,
  pendingEntries,
  sealPendingRows,
  takeSealingTurn,
} from './entry.store.js';
import type { ChainEnd, EntryLink } from './entry.store.js';
import { feedCursorOf, readFeedCursor } from './feed-cursor.js';
import type { FeedCursor } from './feed-cursor.js';
import { AUDIT_PROBLEMS } from './problems.js';
import { RecordHeads } from './record-heads.js';
import { EXPLAINED, EXPLAINED_SEAL } from './seal-chain.js';
import type { RecordHead } from './record-heads.js';
import { say } from './sentences.js';

/** Who acted: a principal in a request, or the service itself. */
export interface Actor {
  readonly id: string | null;
  readonly requestId: string | null;
}

/** What the service does by itself: automatic steps, imports on schedule. */
export const SERVICE: Actor = { id: null, requestId: null };

/** The duty that seals new entries each minute; reading the record seals them too. */
export const SEAL_DUTY = 'audit-seal';

const BATCH = 1_000;
/** Before the first entry. */
const BEGINNING: FeedCursor = { sequence: 0, hash: '' };

/**
 * The append-only record. An entry is written in the transaction of what it tells, and sealed into one hash chain
 * afterwards, in the order in which transactions became visible, so that no writer waits for another. docs/decisions/0003
 */
@Injectable()
export class Audit {
  constructor(
    private readonly database: Database,
    private readonly heads: RecordHeads,
  ) {}

  /** Writes what was done, with the change itself. `details` must hold no secret and no document. */
  async record(
    tx: EntityManager,
    actor: Actor,
    action: AuditAction,
    resource: string,
    details: object = {},
  ): Promise<void> {
    const { id: principalId, requestId } = actor;
    await insertEntry(tx, { principalId, action, resource, requestId, details });
  }

  /** Seals every entry and every row written by now, and signs how far the record goes; callers at once take turns. */
  seal(): Promise<void> {
    return withoutTenant(async () => {
      await this.chain();
      await this.heads.sign();
    });
  }

  /**
   * Goes on from a restored backup, on the record: what came after it, as the head kept outside has it, is given up.
   *
   * @returns the head that was given up; null: there is nothing to accept
   * @throws RecordBroken when the record is not whole by its own newest head
   */
  async acceptRestored(reason: string): Promise<RecordHead | null> {
    const abandoned = await this.heads.abandoned();
    if (!abandoned) return null;
    const { number, at, entries, seals } = abandoned;
    await this.database.transaction((tx) =>
      this.record(tx, SERVICE, 'record.restored', 'record', {
        abandoned: { number, at, entries, seals },
        reason,
      }),
    );
    await this.chain();
    await this.heads.accept(abandoned, reason);
    return abandoned;
  }

  /** Explains changes that no entry told of when they were made: from then on the record has who did, and why. */
  async explain(actor: Actor, seals: readonly number[], reason: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      for (const seal of seals)
        await this.record(tx, actor, EXPLAINED, `${EXPLAINED_SEAL}${seal}`, { reason });
    });
  }

  private async chain(): Promise<void> {
    for (let sealed = BATCH; sealed === BATCH;) sealed = await this.sealBatch();
    for (let sealed = BATCH; sealed === BATCH;) sealed = await sealPendingRows(this.database.reader, BATCH);
  }

  /** Sealed entries, newest first. */
  async list(query: AuditQuery): Promise<Page<AuditEntryResponseDto>> {
    await this.seal();
    return viewed(await entriesPage(this.database.reader, query), view);
  }

  /**
   * Sealed entries after a cursor, in the order of the chain. An entry has its place in the chain once its transaction is
   * visible, and for ever: whoever goes on after the last that they received misses none and gets none twice.
   *
   * @throws Problem 409 when the record does not have the entry of the cursor any more
   */
  async feed({ after, limit }: FeedQuery): Promise<FeedEntryResponseDto[]> {
    await this.seal();
    const reader = this.database.reader;
    const { sequence, hash } = after === undefined ? BEGINNING : readFeedCursor(after);
    if (sequence > 0 && (await hashAt(reader, sequence))?.startsWith(hash) !== true)
      throw problemOf(AUDIT_PROBLEMS['record-given-up'], say('feed_given_up', { sequence }));
    const count = Number(limit ?? FEED.preset);
    const rows = await entriesBetween(reader, sequence, Number.MAX_SAFE_INTEGER, count);
    return rows.map((row) => {
      const entry = view(row);
      return { ...entry, cursor: feedCursorOf(entry) };
    });
  }

  /** Every entry about these resources, as it is sealed. */
  async sealedOf(resources: readonly string[]): Promise<SealedEntry[]> {
    await this.seal();
    const rows = await entriesAbout(this.database.reader, resources);
    return rows.map((row) => ({ ...view(row), details: row.details }));
  }

  /** The number that the newest entry has at most; later entries may still have a smaller one, for a moment. */
  newestId(): Promise<number> {
    return newestEntryId(this.database.reader);
  }

  private sealBatch(): Promise<number> {
    return this.database.transaction(async (tx) => {
      await takeSealingTurn(tx);
      const pending = await pendingEntries(tx, BATCH);
      if (pending.length > 0) await insertLinks(tx, linksAfter(await endOfEntries(tx), pending));
      return pending.length;
    });
  }
}

/** The links of further entries, each over the one before. */
function linksAfter(end: ChainEnd, entries: readonly EntryRow[]): EntryLink[] {
  let { sequence, hash: previous } = end;
  return entries.map((entry) => {
    sequence += 1;
    const link = { sequence, entryId: entry.id, previous, hash: hashOf(entry, sequence, previous) };
    previous = link.hash;
    return link;
  });
}

function view(row: SealedRow): AuditEntryResponseDto {
  return {
    sequence: Number(row.sequence),
    at: row.at.toISOString(),
    principalId: row.principal_id,
    action: row.action,
    resource: row.resource,
    requestId: row.request_id,
    details: JSON.parse(row.details) as object,
    hash: row.hash.toString('hex'),
    previousHash: row.previous_hash.toString('hex'),
  };
}
