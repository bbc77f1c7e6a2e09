import { rowOf, rowsOf } from '@ninety/platform';
import type { Database } from '@ninety/platform';
import type { Fault, Looked } from './faults.js';

interface Link {
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

interface Chunk {
  readonly count: number;
  readonly last: string | null;
  readonly faults: readonly Link[];
}

/** The entry that explains a change which no entry told of when it was made, and its resource. docs/decisions/0032 */
export const EXPLAINED = 'record.explained';
export const EXPLAINED_SEAL = 'record/seals/';

const CHUNK = 10_000;
const MOST_FAULTS = 100;

/**
 * Recomputes the chain of seals, and looks for changes that no entry of the same transaction tells of, nor one that
 * explained them later.
 */
export async function* sealFaults(database: Database): AsyncGenerator<Looked> {
  const explained = await explainedSeals(database);
  for (let after: string | null = '0'; after !== null;) {
    const chunk: Chunk | undefined = await rowOf<Chunk>(database.reader, LINKS, [after, explained]);
    if (!chunk) return;
    yield { count: chunk.count, faults: chunk.faults.flatMap(faultsOf) };
    after = chunk.last;
  }
}

/** Seals of changes that were explained afterwards, by an entry for each. */
async function explainedSeals(database: Database): Promise<string[]> {
  const rows = await rowsOf<{ sequence: string }>(
    database.reader,
    `SELECT substr(resource, ${EXPLAINED_SEAL.length + 1}) AS sequence FROM audit_entry
     WHERE action = '${EXPLAINED}' AND resource ~ '^${EXPLAINED_SEAL}[0-9]{1,18}$'`,
  );
  return rows.map(({ sequence }) => sequence);
}

function faultsOf(link: Link): Fault[] {
  const { sequence, row, operation, writer, at, before } = link;
  const where = `seal ${sequence} (${row})`;
  const by = writer === null ? '' : ` by the database login "${writer}"`;
  const faults: Fault[] = [];
  if (link.isMissed)
    faults.push({
      what: 'seal',
      where: `seal ${before + 1}`,
      detail: `is missing: after seal ${before} comes ${sequence}`,
    });
  if (link.isBroken) faults.push({ what: 'seal', where, detail: 'does not follow from the one before it' });
  if (link.isUnexplained)
    faults.push({
      what: 'change',
      where: row,
      detail: `was ${operation}${by} at ${at}, and no entry of that transaction tells of it (seal ${sequence})`,
    });
  return faults;
}

/** The seals after one; of those before only the last, which the first here must follow from. */
const LINKS = `
  WITH chunk AS MATERIALIZED (
    SELECT * FROM record_seal WHERE sequence >= $1::bigint ORDER BY sequence LIMIT ${CHUNK + 1}),
  linked AS (
    SELECT c.*, h.table_name, h.explained, lag(c.sequence, 1, 0::bigint) OVER w AS before,
      lag(c.chain, 1, decode(repeat('00', 32), 'hex')) OVER w AS previous
    FROM chunk c LEFT JOIN record_shape h ON h.id = c.shape WINDOW w AS (ORDER BY c.sequence)),
  judged AS (
    SELECT l.sequence, coalesce(l.table_name, '?') || '/' || l.key AS row, l.operation, l.writer, l.at, l.before,
      l.sequence <> l.before + 1 AS "isMissed",
      l.chain IS DISTINCT FROM record_step(l.previous, l.sequence, l.at, l.tx, l.table_name, l.key, l.operation,
        l.writer, l.hash) AS "isBroken",
      l.operation <> 'entry' AND l.sequence <> ALL($2::bigint[]) AND (l.writer IS NOT NULL OR l.operation = ANY(l.explained))
        AND NOT EXISTS (SELECT 1 FROM record_seal e WHERE e.tx = l.tx AND e.operation = 'entry')
        AND NOT EXISTS (SELECT 1 FROM record_pending e WHERE e.tx = l.tx AND e.operation = 'entry') AS "isUnexplained"
    FROM linked l WHERE l.sequence > $1::bigint)
  SELECT (SELECT count(*)::int FROM judged) AS count,
    (SELECT CASE WHEN count(*) = ${CHUNK + 1} THEN max(sequence) END FROM chunk) AS last,
    coalesce((SELECT json_agg(f ORDER BY sequence) FROM (SELECT * FROM judged
      WHERE "isMissed" OR "isBroken" OR "isUnexplained" ORDER BY sequence LIMIT ${MOST_FAULTS}) f), '[]') AS faults`;
