import { sql } from '@ninety/platform';

/** What statements of other features join of a party: who it is, whose, and whether it was ever edited. */
export const PARTY_ROWS = sql`(
  SELECT id, supplier_id, name, aliases, country, addresses, kind, version, created_at FROM party)`;
