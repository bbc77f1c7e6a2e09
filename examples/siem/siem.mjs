// Ninety's audit record for a SIEM: each entry once, checked, as a line of ECS. README.md beside this file.
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readSync,
  fstatSync,
  ftruncateSync,
  writeSync,
} from 'node:fs';
import { needed, optional } from '../shared/environment.mjs';

/** @typedef {{ sequence: number, at: string, principalId: string | null, action: string, resource: string, requestId: string | null, details: unknown, hash: string, previousHash: string, cursor: string }} Entry */

const AT_ONCE = 1000;
const GENESIS = '0'.repeat(64);
const LONGEST_WAIT_MS = 5 * 60_000;
/** What stands in the way and does not go away by itself: exit codes that a supervisor can tell apart. */
const RECORD_GIVEN_UP = 2;
const CHAIN_BROKEN = 3;

const url = needed('NINETY_URL').replace(/\/+$/, '');
const key = needed('NINETY_KEY');
const file = optional('OUTPUT') ?? 'ninety-audit.ndjson';
const intervalMs = Number(optional('INTERVAL_SECONDS') ?? 10) * 1000;
const isOnce = process.argv.includes('--once');

const output = openSync(file, existsSync(file) ? 'r+' : 'w+');
let last = lastOf(output);
let stopped = false;
/** @type {() => void} */
let wake = () => undefined;
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    stopped = true;
    wake();
  });
await readOn();
closeSync(output);

/** As long as it runs: all there is, then a while of nothing. */
async function readOn() {
  for (let failures = 0; !stopped;) {
    const entries = await nextEntries();
    failures = entries === null ? failures + 1 : 0;
    if (entries !== null && entries.length > 0) keep(entries);
    if (isOnce && entries === null) return fail('Ninety does not answer', 1);
    if (isOnce && entries !== null && entries.length < AT_ONCE) return;
    if (entries === null || entries.length < AT_ONCE)
      await pause(Math.min(intervalMs * 2 ** failures, Math.max(intervalMs, LONGEST_WAIT_MS)));
  }
}

/** What comes after the last entry that is kept; null: it did not answer, or not to the end, and is asked again. */
async function nextEntries() {
  const after = last.cursor === null ? '' : `&after=${encodeURIComponent(last.cursor)}`;
  try {
    const answer = await fetch(`${url}/v1/audit/feed?limit=${AT_ONCE}${after}`, {
      headers: { authorization: `Bearer ${key}` },
      signal: AbortSignal.timeout(60_000),
    });
    if (answer.status === 409)
      fail('the record does not have the last kept entry any more: a backup was restored', RECORD_GIVEN_UP);
    if (answer.status === 401 || answer.status === 403)
      fail(`the key may not read the record (${answer.status})`, 1);
    if (!answer.ok) throw new Error(`it answered ${answer.status}`);
    const lines = (await answer.text()).split('\n').slice(0, -1);
    return lines.map((line) => /** @type {Entry} */ (JSON.parse(line)));
  } catch (error) {
    console.error(`asked in vain: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

/** Writes them behind what is kept, once each follows from the one before. @param {Entry[]} entries */
function keep(entries) {
  let previous = { sequence: last.sequence, hash: last.hash };
  const lines = entries.map((entry) => {
    if (
      entry.sequence !== previous.sequence + 1 ||
      entry.previousHash !== previous.hash ||
      hashOf(entry) !== entry.hash
    )
      fail(
        `entry ${entry.sequence} does not follow from entry ${previous.sequence}: nothing of it is kept`,
        CHAIN_BROKEN,
      );
    previous = entry;
    return `${JSON.stringify(ecsOf(entry))}\n`;
  });
  const bytes = Buffer.from(lines.join(''));
  for (let written = 0; written < bytes.length;)
    written += writeSync(output, bytes, written, bytes.length - written, last.end + written);
  fsyncSync(output);
  const newest = /** @type {Entry} */ (entries.at(-1));
  last = {
    sequence: newest.sequence,
    hash: newest.hash,
    cursor: newest.cursor,
    end: last.end + bytes.length,
  };
  console.log(`kept ${entries.length}, through ${newest.sequence}`);
}

/** The recipe of docs/architecture.md, "The audit record". @param {Entry} entry */
function hashOf({ sequence, at, principalId, action, resource, requestId, details, previousHash }) {
  const content = JSON.stringify([
    sequence,
    at,
    principalId,
    action,
    resource,
    requestId,
    JSON.stringify(details),
  ]);
  return createHash('sha256').update(`${previousHash}\n${content}`).digest('hex');
}

/**
 * By the Elastic Common Schema; what has no field there stands under `ninety`.
 *
 * @param {Entry} entry
 */
function ecsOf({
  sequence,
  at,
  principalId,
  action,
  resource,
  requestId,
  details,
  hash,
  previousHash,
  cursor,
}) {
  return {
    '@timestamp': at,
    ecs: { version: '8.11.0' },
    event: { kind: 'event', provider: 'ninety', dataset: 'ninety.audit', action, sequence, hash },
    user: { id: principalId ?? 'service' },
    ...(requestId !== null && { http: { request: { id: requestId } } }),
    message: `${action} ${resource}`,
    // As text, so that no name that somebody chose becomes a field of an index.
    ninety: { resource, details: JSON.stringify(details), previousHash, cursor },
  };
}

/**
 * Where the file ends: its last whole line says where to go on, so that what was written and where we are cannot differ. A line
 * that was written in part, when the machine went away, is cut off and asked for anew.
 *
 * @param {number} descriptor
 * @returns {{ sequence: number, hash: string, cursor: string | null, end: number }}
 */
function lastOf(descriptor) {
  const { size } = fstatSync(descriptor);
  let tail = Buffer.alloc(0);
  for (let from = size; from > 0;) {
    const length = Math.min(65_536, from);
    from -= length;
    const chunk = Buffer.alloc(length);
    readSync(descriptor, chunk, 0, length, from);
    tail = Buffer.concat([chunk, tail]);
    const end = tail.lastIndexOf(0x0a);
    const begin = end <= 0 ? -1 : tail.lastIndexOf(0x0a, end - 1);
    if (end < 0 || (begin < 0 && from > 0)) continue;
    ftruncateSync(descriptor, from + end + 1);
    const { event, ninety } = JSON.parse(tail.subarray(begin + 1, end).toString('utf8'));
    return { sequence: event.sequence, hash: event.hash, cursor: ninety.cursor, end: from + end + 1 };
  }
  ftruncateSync(descriptor, 0);
  return { sequence: 0, hash: GENESIS, cursor: null, end: 0 };
}

/** @param {number} milliseconds @returns {Promise<void>} */
function pause(milliseconds) {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    wake = () => {
      clearTimeout(timer);
      resolve();
    };
  });
}

/** @param {string} why @param {number} code @returns {never} */
function fail(why, code) {
  console.error(why);
  process.exit(code);
}
