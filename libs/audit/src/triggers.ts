import { rowsOf, sql } from '@ninety/platform';
import type { Database } from '@ninety/platform';
import type { Fault } from './faults.js';

/** What a sealed table has, so that nobody writes to it unseen. */
const WANTED = ['record_added', 'record_changed', 'record_removed', 'record_table_kept'];

/** Sealed tables whose triggers are gone or put aside: what is written to them leaves no seal. docs/decisions/0031 */
export async function triggerFaults({ reader }: Database): Promise<Fault[]> {
  const rows = await rowsOf<{ name: string; trigger: string }>(
    reader,
    sql`SELECT s.name, w.trigger FROM (SELECT DISTINCT table_name AS name FROM record_shape) s CROSS JOIN unnest(${WANTED}::text[]) w (trigger)
     WHERE to_regclass(quote_ident(s.name)) IS NOT NULL AND NOT EXISTS (SELECT 1 FROM pg_trigger t
       WHERE t.tgrelid = to_regclass(quote_ident(s.name)) AND t.tgname = w.trigger AND t.tgenabled IN ('O', 'A'))
     ORDER BY 1, 2`,
  );
  return rows.map(({ name, trigger }) => ({
    what: 'trigger',
    where: name,
    detail: `has no trigger ${trigger} at work: what is written leaves no seal`,
  }));
}
