import { rowOf, sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';

/** A link of the chain of seals, as it was judged. */
export interface Link {
  readonly sequence: number;
  /** Such as `license/D1000001`. */
  readonly row: string;
  readonly operation: string;
  readonly writer: string | null;
  readonly at: string;
  readonly before: number;
  readonly isMissed: boolean;
  readonly isBroken: boolean;
  readonly isUnexplained: boolean;
}

/** Links that were judged, of which those at fault are named. */
export interface JudgedLinks {
  readonly count: number;
  readonly last: string | null;
  readonly faults: readonly Link[];
}

const CHUNK = 10_000;
const MOST_FAULTS = 100;

/**
 * Judges the seals after one; of those before only the last is read, which the first here must follow from.
 *
 * @param explained the seals of changes that were explained afterwards
 */
export function judgedLinks(
  manager: EntityManager,
  after: string,
  explained: readonly string[],
): Promise<JudgedLinks | undefined> {
  return rowOf<JudgedLinks>(
    manager,
    sql`WITH chunk AS MATERIALIZED (
          SELECT * FROM record_seal WHERE sequence >= ${after}::bigint ORDER BY sequence LIMIT ${CHUNK + 1}),
        linked AS (
          SELECT c.*, h.table_name, h.explained, lag(c.sequence, 1, 0::bigint) OVER w AS before,
            lag(c.chain, 1, decode(repeat('00', 32), 'hex')) OVER w AS previous
          FROM chunk c LEFT JOIN record_shape h ON h.id = c.shape WINDOW w AS (ORDER BY c.sequence)),
        judged AS (
          SELECT l.sequence, coalesce(l.table_name, '?') || '/' || l.key AS row, l.operation, l.writer, l.at, l.before,
            l.sequence <> l.before + 1 AS "isMissed",
            l.chain IS DISTINCT FROM record_step(l.previous, l.sequence, l.at, l.tx, l.table_name, l.key, l.operation,
              l.writer, l.hash) AS "isBroken",
            l.operation <> 'entry' AND l.sequence <> ALL(${explained}::bigint[]) AND (l.writer IS NOT NULL OR l.operation = ANY(l.explained))
              AND NOT EXISTS (SELECT 1 FROM record_seal e WHERE e.tx = l.tx AND e.operation = 'entry')
              AND NOT EXISTS (SELECT 1 FROM record_pending e WHERE e.tx = l.tx AND e.operation = 'entry') AS "isUnexplained"
          FROM linked l WHERE l.sequence > ${after}::bigint)
        SELECT (SELECT count(*)::int FROM judged) AS count,
          (SELECT CASE WHEN count(*) = ${CHUNK + 1} THEN max(sequence) END FROM chunk) AS last,
          coalesce((SELECT json_agg(f ORDER BY sequence) FROM (SELECT * FROM judged
            WHERE "isMissed" OR "isBroken" OR "isUnexplained" ORDER BY sequence LIMIT ${MOST_FAULTS}) f), '[]') AS faults`,
  );
}
