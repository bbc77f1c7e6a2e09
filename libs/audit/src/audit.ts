import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, rowOf, rowsOf } from '@ninety/platform';
import type { EntityManager } from 'typeorm';

/** Who acted: a principal in a request, or the service itself. */
export interface Actor {
  readonly id: string | null;
  readonly requestId: string | null;
}

/** What the service does by itself: automatic steps, imports on schedule. */
export const SERVICE: Actor = { id: null, requestId: null };

/** One sealed entry of the record. `hash` and `previousHash` are SHA-256 in hex. */
export interface AuditEntry {
  readonly sequence: number;
  readonly at: string;
  readonly principalId: string | null;
  readonly action: string;
  readonly resource: string;
  readonly requestId: string | null;
  readonly details: unknown;
  readonly hash: string;
  readonly previousHash: string;
}

/** An entry as it is sealed: its hash can be computed anew from what it says. */
export interface SealedEntry extends AuditEntry {
  /** The text that is stored, over which the hash is. */
  readonly details: string;
}

export interface Verification {
  readonly ok: boolean;
  readonly entries: number;
  /** The sequence of the first entry that was edited, removed or reordered. */
  readonly firstBroken?: number;
}

interface EntryRow {
  id: string;
  at: Date;
  principal_id: string | null;
  action: string;
  resource: string;
  request_id: string | null;
  details: string;
}

interface SealedRow extends EntryRow {
  sequence: string;
  previous_hash: Buffer;
  hash: Buffer;
}

/** The duty that seals new entries each minute; reading the record seals them too. */
export const SEAL_DUTY = 'audit-seal';

const GENESIS = Buffer.alloc(32);
const BATCH = 1_000;

/**
 * The append-only record. An entry is written in the transaction of what it tells, and sealed into one hash chain
 * afterwards, in the order in which transactions became visible, so that no writer waits for another.
 */
@Injectable()
export class Audit {
  constructor(private readonly database: Database) {}

  /** Writes what was done, with the change itself. `details` must hold no secret and no document. */
  async record(
    tx: EntityManager,
    actor: Actor,
    action: string,
    resource: string,
    details: object = {},
  ): Promise<void> {
    await tx.query(
      'INSERT INTO audit_entry (principal_id, action, resource, request_id, details) VALUES ($1, $2, $3, $4, $5)',
      [actor.id, action, resource, actor.requestId, JSON.stringify(details)],
    );
  }

  /** Seals every entry committed by now; callers at once take turns. */
  async seal(): Promise<void> {
    for (let sealed = BATCH; sealed === BATCH;) sealed = await this.sealBatch();
  }

  /** Recomputes the whole chain after sealing what is pending. */
  async verify(): Promise<Verification> {
    await this.seal();
    let entries = 0;
    let previous: Buffer = GENESIS;
    for (let rows = await this.sealedAfter(0); rows.length > 0; rows = await this.sealedAfter(entries)) {
      for (const row of rows) {
        const expected = entries + 1;
        const intact =
          Number(row.sequence) === expected &&
          row.previous_hash.equals(previous) &&
          row.hash.equals(hashOf(row, expected, previous));
        if (!intact) return { ok: false, entries, firstBroken: expected };
        previous = row.hash;
        entries = expected;
      }
    }
    return (await this.endsWhole(entries, previous))
      ? { ok: true, entries }
      : { ok: false, entries, firstBroken: entries + 1 };
  }

  /** Sealed entries, newest first, before a sequence. */
  async list(
    before: number | null,
    limit: number,
    filter: { resource?: string | undefined; principalId?: string | undefined },
  ): Promise<AuditEntry[]> {
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

  private sealBatch(): Promise<number> {
    return this.database.transaction(async (tx) => {
      await tx.query("SELECT pg_advisory_xact_lock(hashtextextended('audit seal', 0))");
      const pending = await rowsOf<EntryRow>(
        tx,
        `SELECT e.* FROM audit_pending p JOIN audit_entry e ON e.id = p.entry_id ORDER BY e.id LIMIT ${BATCH}`,
      );
      if (pending.length === 0) return 0;
      const head = await rowOf<{ sequence: string; hash: Buffer }>(
        tx,
        'SELECT sequence, hash FROM audit_head',
      );
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

  private sealedAfter(sequence: number): Promise<SealedRow[]> {
    const sql = `${SELECT_SEALED} WHERE s.sequence > $1 ORDER BY s.sequence LIMIT ${BATCH}`;
    return rowsOf<SealedRow>(this.database.reader, sql, [sequence]);
  }

  /** Nothing was cut off the end of the chain, and nothing slipped into the record beside it. */
  private async endsWhole(entries: number, hash: Buffer): Promise<boolean> {
    const head = await rowOf<{ sequence: string; hash: Buffer }>(
      this.database.reader,
      'SELECT sequence, hash FROM audit_head',
    );
    if (Number(head?.sequence ?? 0) !== entries || !(head?.hash ?? GENESIS).equals(hash)) return false;
    const stray = await rowOf(
      this.database.reader,
      `SELECT 1 FROM audit_entry e WHERE NOT EXISTS (SELECT 1 FROM audit_seal s WHERE s.entry_id = e.id)
         AND NOT EXISTS (SELECT 1 FROM audit_pending p WHERE p.entry_id = e.id) LIMIT 1`,
    );
    return stray === undefined;
  }
}

const SELECT_SEALED = `SELECT s.sequence, s.previous_hash, s.hash, e.* FROM audit_seal s JOIN audit_entry e ON e.id = s.entry_id`;

/**
 * The recipe of the chain: SHA-256 over the previous hash in hex (64 zeros before the first), a line feed, and the
 * JSON array of sequence, instant (RFC 3339 with milliseconds), principal, action, resource, request and details.
 */
export function hashOfEntry(entry: Omit<SealedEntry, 'hash'>): string {
  const { sequence, at, principalId, action, resource, requestId, details, previousHash } = entry;
  const content = JSON.stringify([sequence, at, principalId, action, resource, requestId, details]);
  return createHash('sha256').update(`${previousHash}\n${content}`).digest('hex');
}

function hashOf(entry: EntryRow, sequence: number, previous: Buffer): Buffer {
  const { at, principal_id: principalId, action, resource, request_id: requestId, details } = entry;
  const previousHash = previous.toString('hex');
  const content = { sequence, at: at.toISOString(), principalId, action, resource, requestId, details };
  return Buffer.from(hashOfEntry({ ...content, previousHash }), 'hex');
}

function view(row: SealedRow): AuditEntry {
  return {
    sequence: Number(row.sequence),
    at: row.at.toISOString(),
    principalId: row.principal_id,
    action: row.action,
    resource: row.resource,
    requestId: row.request_id,
    details: JSON.parse(row.details) as unknown,
    hash: row.hash.toString('hex'),
    previousHash: row.previous_hash.toString('hex'),
  };
}
