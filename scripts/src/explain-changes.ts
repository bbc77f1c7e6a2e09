/**
 * Explains changes of rows that no entry told of when they were made: `npm run explain-changes -- --seals 17,18 --reason
 * "…"`, with the numbers that verifying names. The record has the explanation from then on.
 */
import { parseArgs } from 'node:util';
import { SERVICE } from '@ninety/audit';
import { onRecord } from './record.js';

const { values } = parseArgs({ options: { seals: { type: 'string' }, reason: { type: 'string' } } });
const reason = values.reason?.trim() ?? '';
const seals = (values.seals ?? '').split(',').map((text) => text.trim());
if (reason === '' || !seals.every((text) => /^[1-9]\d{0,14}$/.test(text))) {
  console.error('usage: npm run explain-changes -- --seals 17,18 --reason "who changed it, and why"');
  process.exit(2);
}
await onRecord(async (audit) => {
  await audit.explain(SERVICE, seals.map(Number), reason);
  return `Explained, on the record: ${seals.map((seal) => `seal ${seal}`).join(', ')}.`;
});
