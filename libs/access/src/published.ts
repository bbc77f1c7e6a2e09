import { sql } from '@ninety/platform';

/** Who is who, for statements of other features. */
export const PRINCIPALS = sql`(SELECT id, name, role, supplier_id, functions, agency, disabled_at FROM principal)`;
/** Where mails go to those who may still act and have an address, for statements of other features. */
export const ADDRESSEES = sql`(SELECT id, name, role, supplier_id, email FROM principal
  WHERE disabled_at IS NULL AND email IS NOT NULL AND NOT break_glass)`;
/** Who may do nothing any more, for statements of other features. */
export const DISABLED_PRINCIPALS = sql`(SELECT id FROM principal WHERE disabled_at IS NOT NULL)`;
/** What each key is for, and whose it is, for statements of other features. */
export const KEY_NAMES = sql`(SELECT id, principal_id, name FROM api_key)`;
