import type { Database } from '../database/database.js';
import type { Duty } from '../jobs.js';
import { forgetAnswers } from './idempotency.store.js';

/** A key holds for a day after its request. */
export function forgetIdempotencyKeys(database: Database): Duty {
  return { name: 'forget-idempotency-keys', everyMinute: true, run: () => forgetAnswers(database) };
}
