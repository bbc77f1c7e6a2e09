/**
 * Goes on from a restored backup: `npm run accept-restored-record -- --reason "…"`, with the service's own settings. The
 * record says from then on what was given up, when and why.
 */
import { parseArgs } from 'node:util';
import { onRecord } from './record.js';

const { values } = parseArgs({ options: { reason: { type: 'string' } } });
const reason = values.reason?.trim() ?? '';
if (reason === '') {
  console.error('usage: npm run accept-restored-record -- --reason "why the backup was restored"');
  process.exit(2);
}
await onRecord(async (audit) => {
  const abandoned = await audit.acceptRestored(reason);
  if (!abandoned) return 'The record agrees with the head kept in DATA_DIR: there is nothing to accept.';
  const { number, at, entries, seals } = abandoned;
  return `Given up, on the record: head ${number} of ${at}, entries until ${entries}, seals until ${seals}.`;
});
