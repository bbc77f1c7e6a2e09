import { sql } from '@ninety/platform';

/** What lists of other features show of a supplier. */
export const SUPPLIER_NAMES = sql`(SELECT id, name FROM supplier)`;
