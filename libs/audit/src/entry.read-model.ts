import { empty, pageBy, rowOf, rowsOf, sql } from '@ninety/platform';
import type { ListOrder, Page } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { AuditQuery } from './audit.contract.js';
import { GENESIS } from './entry-chain.js';
import type { SealedRow } from './entry-chain.js';

/** Where the chain of the entries ends. */
export interface EntriesEnd {
  /** By its head, and by its last link: something was cut off where they differ. */
  readonly head: number;
  readonly last: number;
  readonly hash: Buffer;
  /** An entry slipped into the record beside the chain. */
  readonly hasStray: boolean;
}

/** Sealed entries with their place in the chain. */
const SEALED = sql`SELECT s.sequence, s.previous_hash, s.hash, e.* FROM audit_seal s JOIN audit_entry e ON e.id = s.entry_id`;

const BY_SEQUENCE: ListOrder<SealedRow, readonly [typeof isSequence]> = {
  checks: [isSequence],
  keyOf: ({ sequence }) => [sequence],
};

/** The sealed entries, newest first. */
export function entriesPage(manager: EntityManager, query: AuditQuery): Promise<Page<SealedRow>> {
  const { resource, principalId } = query;
  return pageBy(query, BY_SEQUENCE, (before, count) =>
    rowsOf<SealedRow>(
      manager,
      sql`${SEALED} WHERE true ${before ? sql`AND s.sequence < ${before[0]}` : empty}
          ${resource === undefined ? empty : sql`AND e.resource = ${resource}`}
          ${principalId === undefined ? empty : sql`AND e.principal_id = ${principalId}`}
          ORDER BY s.sequence DESC LIMIT ${count}`,
    ),
  );
}

function isSequence(value: unknown): boolean {
  return typeof value === 'string' && /^\d{1,15}$/.test(value);
}

/** Every sealed entry about some resources, in their order. */
export function entriesAbout(manager: EntityManager, resources: readonly string[]): Promise<SealedRow[]> {
  return rowsOf<SealedRow>(manager, sql`${SEALED} WHERE e.resource = ANY(${resources}) ORDER BY s.sequence`);
}

/** Sealed entries after a sequence and through another, in their order. */
export function entriesBetween(
  manager: EntityManager,
  after: number,
  through: number,
  count: number,
): Promise<SealedRow[]> {
  return rowsOf<SealedRow>(
    manager,
    sql`${SEALED} WHERE s.sequence > ${after} AND s.sequence <= ${through} ORDER BY s.sequence LIMIT ${count}`,
  );
}

/** The hash of the entry at a place in the chain; undefined: the chain does not go so far. */
export async function hashAt(manager: EntityManager, sequence: number): Promise<string | undefined> {
  const row = await rowOf<{ hash: Buffer }>(
    manager,
    sql`SELECT hash FROM audit_seal WHERE sequence = ${sequence}`,
  );
  return row?.hash.toString('hex');
}

/** The number that the newest entry has at most; later entries may still have a smaller one, for a moment. */
export async function newestEntryId(manager: EntityManager): Promise<number> {
  const row = await rowOf<{ id: string | null }>(manager, sql`SELECT max(id) AS id FROM audit_entry`);
  return Number(row?.id ?? 0);
}

export async function entriesEnd(manager: EntityManager): Promise<EntriesEnd> {
  const row = await rowOf<{ head: string | null; last: string | null; hash: Buffer | null; stray: boolean }>(
    manager,
    sql`SELECT (SELECT sequence FROM audit_head) AS head, (SELECT hash FROM audit_head) AS hash,
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

/** What follows a prefix in the resources of the entries with an action, where it is a number. */
export async function numbersNamed(
  manager: EntityManager,
  action: string,
  prefix: string,
): Promise<string[]> {
  const rows = await rowsOf<{ number: string }>(
    manager,
    sql`SELECT substr(resource, length(${prefix}) + 1) AS number FROM audit_entry
        WHERE action = ${action} AND starts_with(resource, ${prefix})
          AND substr(resource, length(${prefix}) + 1) ~ '^[0-9]{1,18}$'`,
  );
  return rows.map(({ number }) => number);
}
