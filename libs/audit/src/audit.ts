import { Injectable } from '@nestjs/common';
import { withoutTenant, Database, rowOf, rowsOf, run, sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { AuditAction } from './actions.js';
import type { AuditEntryResponseDto } from './audit.contract.js';
import { GENESIS, hashOf, SELECT_SEALED } from './entry-chain.js';
import type { EntryRow, SealedEntry, SealedRow } from './entry-chain.js';
import { RecordHeads } from './record-heads.js';
import { EXPLAINED, EXPLAINED_SEAL } from './seal-chain.js';
import type { RecordHead } from './record-heads.js';

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
    await run(
      tx,
      sql`INSERT INTO audit_entry (principal_id, action, resource, request_id, details)
        VALUES (${actor.id}, ${action}, ${resource}, ${actor.requestId}, ${JSON.stringify(details)})`,
    );
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
    for (let sealed = BATCH; sealed === BATCH;) sealed = await this.sealRows();
  }

  /** Sealed entries, newest first, before a sequence. */
  async list(
    before: number | null,
    limit: number,
    filter: { resource?: string | undefined; principalId?: string | undefined },
  ): Promise<AuditEntryResponseDto[]> {
    await this.seal();
    const rows = await rowsOf<SealedRow>(
      this.database.reader,
      `${SELECT_SEALED} WHERE ($1::bigint IS NULL OR s.sequence < $1) AND ($3::text IS NULL OR e.resource = $3)
         AND ($4::uuid IS NULL OR e.principal_id = $4) ORDER BY s.sequence DESC LIMIT $2`,
      [before, limit, filter.resource ?? null, filter.principalId ?? null],
    );
    return rows.map(view);
  }

  /** Every entry about these resources, as it is sealed. */
  async sealedOf(resources: readonly string[]): Promise<SealedEntry[]> {
    await this.seal();
    const rows = await rowsOf<SealedRow>(
      this.database.reader,
      `${SELECT_SEALED} WHERE e.resource = ANY($1) ORDER BY s.sequence`,
      [resources],
    );
    return rows.map((row) => ({ ...view(row), details: row.details }));
  }

  /** The number that the newest entry has at most; later entries may still have a smaller one, for a moment. */
  async newestId(): Promise<number> {
    const row = await rowOf<{ id: string | null }>(
      this.database.reader,
      'SELECT max(id) AS id FROM audit_entry',
    );
    return Number(row?.id ?? 0);
  }

  /** Hashes of rows, which the writers left behind, get their place in the chain of seals. */
  private async sealRows(): Promise<number> {
    const row = await rowOf<{ sealed: number }>(
      this.database.reader,
      'SELECT record_seal_pending($1) AS sealed',
      [BATCH],
    );
    return row?.sealed ?? 0;
  }

  private sealBatch(): Promise<number> {
    return this.database.transaction(async (tx) => {
      await tx.query("SELECT pg_advisory_xact_lock(hashtextextended('audit seal', 0))");
      const pending = await rowsOf<EntryRow>(
        tx,
        `SELECT e.* FROM audit_pending p JOIN audit_entry e ON e.id = p.entry_id ORDER BY e.id LIMIT ${BATCH}`,
      );
      if (pending.length === 0) return 0;
      const head = await rowOf<{ sequence: string; hash: Buffer }>(tx, END);
      let sequence = Number(head?.sequence ?? 0);
      let previous = head?.hash ?? GENESIS;
      const seals = pending.map((entry) => {
        sequence += 1;
        const seal = { sequence, entryId: entry.id, previous, hash: hashOf(entry, sequence, previous) };
        previous = seal.hash;
        return seal;
      });
      await tx.query(
        `INSERT INTO audit_seal (sequence, entry_id, previous_hash, hash)
         SELECT * FROM unnest($1::bigint[], $2::bigint[], $3::bytea[], $4::bytea[])`,
        [
          seals.map((s) => s.sequence),
          seals.map((s) => s.entryId),
          seals.map((s) => s.previous),
          seals.map((s) => s.hash),
        ],
      );
      await tx.query(
        `INSERT INTO audit_head (sequence, hash) VALUES ($1, $2)
         ON CONFLICT (single) DO UPDATE SET sequence = excluded.sequence, hash = excluded.hash`,
        [sequence, previous],
      );
      await tx.query('DELETE FROM audit_pending WHERE entry_id = ANY($1::bigint[])', [
        pending.map(({ id }) => id),
      ]);
      return pending.length;
    });
  }
}

/** Where the chain goes on. Of two that differ the later one: what somebody did to them is found when it is verified. */
const END = `SELECT sequence, hash FROM
  (SELECT sequence, hash FROM audit_head UNION ALL (SELECT sequence, hash FROM audit_seal ORDER BY sequence DESC LIMIT 1)) ends
  ORDER BY sequence DESC LIMIT 1`;

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
