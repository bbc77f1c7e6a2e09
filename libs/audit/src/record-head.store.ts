import { rowOf, rowsOf, run, sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';

/** A head of the record, as it is stored. */
export interface HeadRow {
  readonly number: string;
  readonly signed: string;
}

export interface NewHead {
  readonly number: number;
  /** How far the chain of seals went. */
  readonly seals: number;
  readonly signed: string;
  /** The last of the heads that were given up for a restored backup; null: none was. */
  readonly accepts: number | null;
}

/** Places in the chain of the entries and in that of the seals. */
export interface Places {
  readonly entries: number;
  readonly seals: number;
}

/** Whoever signs takes turns. */
export function takeSigningTurn(tx: EntityManager): Promise<void> {
  return run(tx, sql`SELECT pg_advisory_xact_lock(hashtextextended('record head', 0))`);
}

export function insertHead(tx: EntityManager, { number, seals, signed, accepts }: NewHead): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO record_head (number, seals, signed, accepts) VALUES (${number}, ${seals}, ${signed}, ${accepts})`,
  );
}

export function newestHead(manager: EntityManager): Promise<HeadRow | undefined> {
  return rowOf<HeadRow>(manager, sql`SELECT number, signed FROM record_head ORDER BY number DESC LIMIT 1`);
}

/** The head that covers a seal and is nearest to it; undefined: none does yet. */
export function headCovering(manager: EntityManager, seal: number): Promise<HeadRow | undefined> {
  return rowOf<HeadRow>(
    manager,
    sql`SELECT number, signed FROM record_head WHERE seals >= ${seal} ORDER BY seals, number LIMIT 1`,
  );
}

/** The heads that say which others were given up. */
export function acceptingHeads(manager: EntityManager): Promise<HeadRow[]> {
  return rowsOf<HeadRow>(
    manager,
    sql`SELECT number, signed FROM record_head WHERE accepts IS NOT NULL ORDER BY number`,
  );
}

/** Where both chains end now. */
export async function lastPlaces(manager: EntityManager): Promise<Places> {
  const row = await rowOf<{ entries: string | null; seals: string | null }>(
    manager,
    sql`SELECT (SELECT max(sequence) FROM audit_seal) AS entries, (SELECT max(sequence) FROM record_seal) AS seals`,
  );
  return { entries: Number(row?.entries ?? 0), seals: Number(row?.seals ?? 0) };
}

/** How many links each chain has after a place and through another. */
export async function countLinks(manager: EntityManager, after: Places, through: Places): Promise<Places> {
  const row = await rowOf<Places>(
    manager,
    sql`SELECT (SELECT count(*)::int FROM audit_seal WHERE sequence > ${after.entries} AND sequence <= ${through.entries}) AS entries,
          (SELECT count(*)::int FROM record_seal WHERE sequence > ${after.seals} AND sequence <= ${through.seals}) AS seals`,
  );
  return row ?? { entries: 0, seals: 0 };
}

/** The hashes of the links at these places, in hex; null: there is none. */
export async function hashesAt(
  manager: EntityManager,
  { entries, seals }: Places,
): Promise<{ readonly entry: string | null; readonly seal: string | null }> {
  const row = await rowOf<{ entry: string | null; seal: string | null }>(
    manager,
    sql`SELECT (SELECT encode(hash, 'hex') FROM audit_seal WHERE sequence = ${entries}) AS entry,
          (SELECT encode(chain, 'hex') FROM record_seal WHERE sequence = ${seals}) AS seal`,
  );
  return row ?? { entry: null, seal: null };
}
