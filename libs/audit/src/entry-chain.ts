import { createHash } from 'node:crypto';
import { rowOf, rowsOf } from '@ninety/platform';
import type { Database } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { AuditEntryResponseDto } from './audit.contract.js';

/** An entry as it is sealed: its hash can be computed anew from what it says. */
export interface SealedEntry extends Omit<AuditEntryResponseDto, 'details'> {
  /** The text that is stored, over which the hash is. */
  readonly details: string;
}

/** An entry as it is stored. */
export interface EntryRow {
  id: string;
  at: Date;
  principal_id: string | null;
  action: string;
  resource: string;
  request_id: string | null;
  details: string;
}

export interface SealedRow extends EntryRow {
  sequence: string;
  previous_hash: Buffer;
  hash: Buffer;
}

/** What the first entry follows from. */
export const GENESIS: Buffer = Buffer.alloc(32);

const CHUNK = 1_000;

/** How far the chain of the entries is whole. */
export interface EntriesFound {
  readonly entries: number;
  /** The first entry that was edited, removed or reordered; null: none was. */
  readonly firstBroken: number | null;
}

/** Recomputes the chain of the entries from its beginning to where it ends now, some at a time. */
export async function verifyEntries({ reader }: Database): Promise<EntriesFound> {
  const end = await endOf(reader);
  let entries = 0;
  let previous = GENESIS;
  for (let rows = await chunk(reader, 0, end); rows.length > 0; rows = await chunk(reader, entries, end)) {
    for (const row of rows) {
      const expected = entries + 1;
      const isIntact =
        Number(row.sequence) === expected &&
        row.previous_hash.equals(previous) &&
        row.hash.equals(hashOf(row, expected, previous));
      if (!isIntact) return { entries, firstBroken: expected };
      previous = row.hash;
      entries = expected;
    }
  }
  const endsWhole =
    end.head === entries && end.last === entries && end.hash.equals(previous) && !end.hasStray;
  return { entries, firstBroken: endsWhole ? null : entries + 1 };
}

interface End {
  /** Where the chain ends by its head, and by its last link: something was cut off where they differ. */
  readonly head: number;
  readonly last: number;
  readonly hash: Buffer;
  /** An entry slipped into the record beside the chain. */
  readonly hasStray: boolean;
}

async function endOf(reader: EntityManager): Promise<End> {
  const row = await rowOf<{ head: string | null; last: string | null; hash: Buffer | null; stray: boolean }>(
    reader,
    `SELECT (SELECT sequence FROM audit_head) AS head, (SELECT hash FROM audit_head) AS hash,
       (SELECT max(sequence) FROM audit_seal) AS last,
       EXISTS (SELECT 1 FROM audit_entry e WHERE NOT EXISTS (SELECT 1 FROM audit_seal s WHERE s.entry_id = e.id)
         AND NOT EXISTS (SELECT 1 FROM audit_pending p WHERE p.entry_id = e.id)) AS stray`,
  );
  const { head, last, hash, stray } = row ?? {};
  return {
    head: Number(head ?? 0),
    last: Number(last ?? 0),
    hash: hash ?? GENESIS,
    hasStray: stray ?? false,
  };
}

function chunk(reader: EntityManager, after: number, { last }: End): Promise<SealedRow[]> {
  const sql = `${SELECT_SEALED} WHERE s.sequence > $1 AND s.sequence <= $2 ORDER BY s.sequence LIMIT ${CHUNK}`;
  return rowsOf<SealedRow>(reader, sql, [after, last]);
}

/** Sealed entries with their place in the chain. */
export const SELECT_SEALED = `SELECT s.sequence, s.previous_hash, s.hash, e.* FROM audit_seal s JOIN audit_entry e ON e.id = s.entry_id`;

/**
 * The recipe of the chain: SHA-256 over the previous hash in hex (64 zeros before the first), a line feed, and the
 * JSON array of sequence, instant (RFC 3339 with milliseconds), principal, action, resource, request and details.
 */
export function hashOfEntry(entry: Omit<SealedEntry, 'hash'>): string {
  const { sequence, at, principalId, action, resource, requestId, details, previousHash } = entry;
  const content = JSON.stringify([sequence, at, principalId, action, resource, requestId, details]);
  return createHash('sha256').update(`${previousHash}\n${content}`).digest('hex');
}

/**
 * Entries for somebody who does not read the whole record, numbered and chained by themselves by the same recipe: a gap in
 * the record's numbers, and the hash over the entry before, would tell of the others.
 */
export function extractOf(entries: readonly SealedEntry[]): SealedEntry[] {
  let previousHash = GENESIS.toString('hex');
  return entries.map((entry, index) => {
    const extracted = { ...entry, sequence: index + 1, previousHash };
    previousHash = hashOfEntry(extracted);
    return { ...extracted, hash: previousHash };
  });
}

/** The hash of an entry at its place. */
export function hashOf(entry: EntryRow, sequence: number, previous: Buffer): Buffer {
  const { at, principal_id: principalId, action, resource, request_id: requestId, details } = entry;
  const previousHash = previous.toString('hex');
  const content = { sequence, at: at.toISOString(), principalId, action, resource, requestId, details };
  return Buffer.from(hashOfEntry({ ...content, previousHash }), 'hex');
}
