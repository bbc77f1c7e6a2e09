import { sql } from '@ninety/platform';

/** Which party may be which entry, and what was judged of it, for statements of other features. */
export const ALERTS = sql`(SELECT id, party_id, entry_id, status, created_at FROM screening_alert)`;

/** Of which party a match is not asked again. */
export const SUPPRESSED_PARTIES = sql`(SELECT id, party_id FROM screening_suppression)`;

/** Whose each batch is. */
export const BATCH_OWNERS = sql`(SELECT id, supplier_id FROM screening_batch)`;
