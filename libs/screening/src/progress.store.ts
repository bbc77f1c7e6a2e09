import { rowOf, run, sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';

/** Up to which version of the list, by which matcher, all parties are screened, or marked to be. */
export interface Progress {
  readonly listVersion: number | null;
  readonly matcherVersion: string;
}

/** One at a time brings the parties up to another version. */
export function lockProgress(tx: EntityManager): Promise<void> {
  return run(tx, sql`SELECT pg_advisory_xact_lock(hashtextextended('screening progress', 0))`);
}

/** Undefined: nobody is screened yet. */
export function progressOf(manager: EntityManager): Promise<Progress | undefined> {
  return rowOf<Progress>(
    manager,
    sql`SELECT list_version AS "listVersion", matcher_version AS "matcherVersion" FROM screening_progress`,
  );
}

export function keepProgress(tx: EntityManager, { listVersion, matcherVersion }: Progress): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO screening_progress (list_version, matcher_version) VALUES (${listVersion}, ${matcherVersion})
        ON CONFLICT (single) DO UPDATE SET list_version = excluded.list_version, matcher_version = excluded.matcher_version`,
  );
}
