import type { Database } from '@ninety/platform';
import type { Fault } from './faults.js';
import { say } from './sentences.js';
import { triggersMissing } from './sealed-table.read-model.js';

/** What a sealed table has, so that nobody writes to it unseen. */
const WANTED = ['record_added', 'record_changed', 'record_removed', 'record_table_kept'];

/** Sealed tables whose triggers are gone or put aside: what is written to them leaves no seal. docs/decisions/0031 */
export async function triggerFaults({ reader }: Database): Promise<Fault[]> {
  const missing = await triggersMissing(reader, WANTED);
  return missing.map(({ name, trigger }) => ({
    what: 'trigger',
    where: name,
    ...say('trigger_gone', { trigger }).as('detail'),
  }));
}
