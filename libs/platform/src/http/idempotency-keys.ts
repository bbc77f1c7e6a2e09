import type { Database } from '../database/database.js';
import type { Duty } from '../jobs.js';

/** A key holds for a day after its request. */
export function forgetIdempotencyKeys(database: Database): Duty {
  return {
    name: 'forget-idempotency-keys',
    everyMinute: true,
    run: async () => {
      await database.reader.query(
        "DELETE FROM idempotency_key WHERE created_at < now() - interval '24 hours'",
      );
    },
  };
}
