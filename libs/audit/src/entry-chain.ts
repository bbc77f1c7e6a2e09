import { createHash } from 'node:crypto';
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
