import type { MigrationInterface, QueryRunner } from 'typeorm';

const BLOCKS = 1_000;
const LINKS = 10_000;

/**
 * Seals the rows that were there before the record covered them, as they are found: from here on a change shows. In
 * short transactions, so that the release that serves goes on; one that was broken off goes on where it ended.
 */
export class RecordFound20261125210100 implements MigrationInterface {
  readonly name = 'RecordFound20261125210100';
  readonly transaction = false;

  async up(db: QueryRunner): Promise<void> {
    await sealWhatIsThere((sql, parameters) => db.query(sql, parameters));
  }

  /** The seals go with their tables. */
  down(): Promise<void> {
    return Promise.resolve();
  }
}

type Query = (sql: string, parameters?: unknown[]) => Promise<unknown>;

/** Seals every row that has no seal. What others write meanwhile is sealed as they write it. */
export async function sealWhatIsThere(query: Query): Promise<void> {
  for (const { wanted, part, blocks } of (await query(PARTS)) as Part[])
    for (let from = 0; from < blocks; from += BLOCKS) {
      await query('SELECT record_find($1, $2::regclass, $3, $4)', [wanted, part, from, BLOCKS]);
      await sealPending(query);
    }
}

async function sealPending(query: Query): Promise<void> {
  for (let sealed = LINKS; sealed === LINKS;) {
    const [row] = (await query('SELECT record_seal_pending($1) AS sealed', [LINKS])) as { sealed: number }[];
    sealed = row?.sealed ?? 0;
  }
}

interface Part {
  readonly wanted: string;
  readonly part: string;
  readonly blocks: number;
}

/** Sealed tables, partitioned ones by their partitions. The entries have a chain of their own. */
const PARTS = `
  SELECT wanted, part::regclass::text AS part,
    (pg_relation_size(part) / current_setting('block_size')::int + 1)::int AS blocks
  FROM (SELECT DISTINCT table_name AS wanted FROM record_shape
    WHERE table_name <> 'audit_entry' AND to_regclass(quote_ident(table_name)) IS NOT NULL) s
    CROSS JOIN LATERAL (
      SELECT relid AS part FROM pg_partition_tree(wanted::regclass) WHERE isleaf
      UNION ALL SELECT c.oid FROM pg_class c WHERE c.oid = wanted::regclass AND c.relkind = 'r') p
  ORDER BY 1, 2`;
