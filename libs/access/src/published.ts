import { sql } from '@ninety/platform';

/** Who is who, for statements of other features. */
export const PRINCIPALS = sql`(SELECT id, name, role, supplier_id, functions, agency, disabled_at FROM principal)`;
/** Who may do nothing any more, for statements of other features. */
export const DISABLED_PRINCIPALS = sql`(SELECT id FROM principal WHERE disabled_at IS NOT NULL)`;
