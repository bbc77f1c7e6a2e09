import { gatherable, rowOf, rowsOf, run, sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { AuditAction } from './actions.js';
import { GENESIS } from './entry-chain.js';
import type { EntryRow } from './entry-chain.js';

/** What an entry says, before it has its place. */
export interface NewEntry {
  readonly principalId: string | null;
  readonly action: AuditAction;
  readonly resource: string;
  readonly requestId: string | null;
  readonly details: object;
}

/** A link of the chain of the entries. */
export interface EntryLink {
  readonly sequence: number;
  readonly entryId: string;
  readonly previous: Buffer;
  readonly hash: Buffer;
}

/** The last link of a chain: its place, and its hash. */
export type ChainEnd = Pick<EntryLink, 'sequence' | 'hash'>;

/** Writes an entry; those of work whose writes are gathered, in their order. */
export const insertEntry = gatherable((tx: EntityManager, entries: readonly NewEntry[]): Promise<void> => {
  const rows = entries.map((entry, place) => ({ ...entry, place, details: JSON.stringify(entry.details) }));
  return run(
    tx,
    sql`INSERT INTO audit_entry (principal_id, action, resource, request_id, details)
        SELECT e."principalId", e.action, e.resource, e."requestId", e.details
        FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          AS e (place int, "principalId" uuid, action text, resource text, "requestId" text, details text)
        ORDER BY e.place`,
  );
});

/** Whoever seals entries takes turns. */
export function takeSealingTurn(tx: EntityManager): Promise<void> {
  return run(tx, sql`SELECT pg_advisory_xact_lock(hashtextextended('audit seal', 0))`);
}

/** Entries that are not in the chain yet, the oldest first. */
export function pendingEntries(tx: EntityManager, count: number): Promise<EntryRow[]> {
  return rowsOf<EntryRow>(
    tx,
    sql`SELECT e.* FROM audit_pending p JOIN audit_entry e ON e.id = p.entry_id ORDER BY e.id LIMIT ${count}`,
  );
}

/** Where the chain goes on. Of two that differ the later one: what somebody did to them is found when it is verified. */
export async function endOfEntries(tx: EntityManager): Promise<ChainEnd> {
  const row = await rowOf<{ sequence: string; hash: Buffer }>(
    tx,
    sql`SELECT sequence, hash FROM
          (SELECT sequence, hash FROM audit_head UNION ALL (SELECT sequence, hash FROM audit_seal ORDER BY sequence DESC LIMIT 1)) ends
        ORDER BY sequence DESC LIMIT 1`,
  );
  return { sequence: Number(row?.sequence ?? 0), hash: row?.hash ?? GENESIS };
}

/** Adds links to the chain, in their order. */
export async function insertLinks(tx: EntityManager, links: readonly EntryLink[]): Promise<void> {
  const ids = links.map(({ entryId }) => entryId);
  await run(
    tx,
    sql`INSERT INTO audit_seal (sequence, entry_id, previous_hash, hash)
        SELECT * FROM unnest(${links.map(({ sequence }) => sequence)}::bigint[], ${ids}::bigint[],
          ${links.map(({ previous }) => previous)}::bytea[], ${links.map(({ hash }) => hash)}::bytea[])`,
  );
  const end = links.at(-1);
  if (!end) return;
  await run(
    tx,
    sql`INSERT INTO audit_head (sequence, hash) VALUES (${end.sequence}, ${end.hash})
        ON CONFLICT (single) DO UPDATE SET sequence = excluded.sequence, hash = excluded.hash`,
  );
  await run(tx, sql`DELETE FROM audit_pending WHERE entry_id = ANY(${ids}::bigint[])`);
}

/** Gives so many hashes of rows, which the writers left behind, their place in the chain of seals. Returns how many. */
export async function sealPendingRows(manager: EntityManager, count: number): Promise<number> {
  const row = await rowOf<{ sealed: number }>(manager, sql`SELECT record_seal_pending(${count}) AS sealed`);
  return row?.sealed ?? 0;
}
