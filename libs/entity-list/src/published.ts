import { sql } from '@ninety/platform';

/** How each entry is called in the newest version that has it, for statements of other features. */
export const ENTRY_NAMES = sql`(SELECT DISTINCT ON (id) id, name FROM entity_list_entry ORDER BY id, from_version DESC)`;

/** The versions of the lists, for statements of other features. */
export const LIST_VERSIONS = sql`(SELECT number FROM entity_list_version)`;
