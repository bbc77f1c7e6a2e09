import { sql } from '@ninety/platform';

/** Who is who, for statements of other features. */
export const PRINCIPALS = sql`(SELECT id, name, supplier_id, agency, disabled_at FROM principal)`;
