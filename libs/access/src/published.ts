import { sql } from '@ninety/platform';

/** Who may do nothing any more, for statements of other features. */
export const DISABLED_PRINCIPALS = sql`(SELECT id FROM principal WHERE disabled_at IS NOT NULL)`;
