import { rowsOf, withoutTenant } from '@ninety/platform';
import type { Database } from '@ninety/platform';
import { RateLimiterPostgres } from 'rate-limiter-flexible';

/** What the counter of the package asks of a connection. */
interface Counting {
  readonly text: string;
  readonly values: unknown[];
}

/** A counter in the database that all processes share. */
export function sharedLimiter(
  database: Database,
  keyPrefix: string,
  points: number,
  duration: number,
): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: { query: (statement: Counting) => counted(database, statement) },
    storeType: 'client',
    tableName: 'rate_limit',
    tableCreated: true,
    keyPrefix,
    points,
    duration,
  });
}

/** Whoever is counted, the counters are nobody's. */
async function counted(
  database: Database,
  { text, values }: Counting,
): Promise<{ rows: unknown[]; rowCount: number }> {
  const rows = await withoutTenant(() =>
    database.outsideTransaction((manager) => rowsOf(manager, text, values)),
  );
  return { rows, rowCount: rows.length };
}
