import { sql } from '@ninety/platform';

/** What the entries of the record say, for statements of other features. */
export const RECORDED_ENTRIES = sql`(SELECT id, principal_id, action, resource, details FROM audit_entry)`;
