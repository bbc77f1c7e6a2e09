import { rowOf, rowsOf, run, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';

/** How far the stored outlooks of a regime's cases have followed its pack. */
export interface FollowedPack {
  readonly regime: string;
  /** SHA-256 of the pack, in hex. */
  readonly digest: string;
  /** The last application that follows it; null: none yet. */
  readonly after: Id | null;
  readonly isWhole: boolean;
}

const COLUMNS = sql`regime, digest, after_id AS after, is_whole AS "isWhole"`;

export function followedPacks(manager: EntityManager): Promise<FollowedPack[]> {
  return rowsOf<FollowedPack>(manager, sql`SELECT ${COLUMNS} FROM regime_followed`);
}

export function followedPack(manager: EntityManager, regime: string): Promise<FollowedPack | undefined> {
  return rowOf<FollowedPack>(manager, sql`SELECT ${COLUMNS} FROM regime_followed WHERE regime = ${regime}`);
}

export function keepFollowed(
  tx: EntityManager,
  { regime, digest, after, isWhole }: FollowedPack,
): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO regime_followed (regime, digest, after_id, is_whole) VALUES (${regime}, ${digest}, ${after}, ${isWhole})
      ON CONFLICT (regime) DO UPDATE SET digest = excluded.digest, after_id = excluded.after_id, is_whole = excluded.is_whole`,
  );
}
