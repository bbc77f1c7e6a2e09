/**
 * Checks an evidence file offline: `npm run verify-evidence FILE [-- --keys KEYS.json]`, KEYS being what the service
 * publishes at `GET /v1/event-checkpoint-keys`. Ends with 1 and a line for each fault found.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { JSONWebKeySet } from 'jose';
import { checkEvidence } from './evidence/verify.js';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { keys: { type: 'string' } } });
const [path] = positionals;
if (path === undefined) {
  console.error('usage: npm run verify-evidence FILE [-- --keys KEYS.json]');
  process.exit(2);
}
const { faults, key, kind } = await check(path).catch((error: unknown) => ({
  faults: [`the file cannot be read: ${(error as Error).message}`],
  key: null,
  kind: null,
}));
for (const fault of faults) console.error(fault);
if (faults.length === 0) {
  const trust =
    values.keys === undefined ? ', which came with it: compare it with what the service publishes' : '';
  console.log(
    `${path}: ${kind ?? 'a file'}, whole, every hash as its manifest says, signed by the key ${key}${trust}`,
  );
}
process.exit(faults.length === 0 ? 0 : 1);

async function check(file: string) {
  const { keys } = values;
  return checkEvidence(
    file,
    keys === undefined ? null : (JSON.parse(readFileSync(keys, 'utf8')) as JSONWebKeySet),
  );
}
