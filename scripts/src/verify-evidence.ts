/**
 * Checks an evidence file offline: `npm run verify-evidence FILE [-- --keys KEYS.json]`, KEYS being what the service
 * publishes at `GET /v1/event-checkpoint-keys`. Ends with 1 and a line for each fault found.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { hashOfEntry } from '@ninety/audit';
import type { SealedEntry } from '@ninety/audit';
import { EVIDENCE_FORMAT } from '@ninety/licensing';
import type { EvidenceFile } from '@ninety/licensing';
import type { JSONWebKeySet } from 'jose';
import { jsonIn, readPackage } from './evidence/package.js';
import type { Found, Package } from './evidence/package.js';
import { rowFaults } from './evidence/rows.js';
import { checkSignatures } from './evidence/signature.js';

/** Not in the manifest, which is signed after all others are in it. */
const BESIDE = ['manifest.json', 'manifest.jws', 'keys.json'];

const { positionals, values } = parseArgs({ allowPositionals: true, options: { keys: { type: 'string' } } });
const [path] = positionals;
if (path === undefined) {
  console.error('usage: npm run verify-evidence FILE [-- --keys KEYS.json]');
  process.exit(2);
}
const { faults, key } = await check(path, values.keys).catch((error: unknown) => ({
  faults: [`the file cannot be read: ${(error as Error).message}`],
  key: null,
}));
for (const fault of faults) console.error(fault);
if (faults.length === 0) {
  const trust =
    values.keys === undefined ? ', which came with it: compare it with what the service publishes' : '';
  console.log(`${path}: whole, every hash as its manifest says, signed by the key ${key}${trust}`);
}
process.exit(faults.length === 0 ? 0 : 1);

async function check(file: string, keysFile: string | undefined) {
  const trusted =
    keysFile === undefined ? null : (JSON.parse(readFileSync(keysFile, 'utf8')) as JSONWebKeySet);
  const found = await readPackage(file);
  const manifest = jsonIn<{ format: string; files: EvidenceFile[] } | null>(found, 'manifest.json', null);
  if (!manifest) return { faults: ['manifest.json is missing'], key: null };
  if (manifest.format !== EVIDENCE_FORMAT)
    return { faults: [`the format is ${manifest.format}, not ${EVIDENCE_FORMAT}`], key: null };
  const signed = await checkSignatures(found, trusted);
  return {
    key: signed.key,
    faults: [
      ...manifestFaults(found, manifest.files),
      ...signed.faults,
      ...auditFaults(found),
      ...attachmentFaults(found),
      ...rowFaults(found),
    ],
  };
}

function manifestFaults(found: Package, files: readonly EvidenceFile[]): string[] {
  const named = new Set([...BESIDE, ...files.map((one) => one.path)]);
  return [
    ...files.flatMap((one) => faultOf(one, found.get(one.path))),
    ...[...found.keys()].filter((name) => !named.has(name)).map((name) => `${name} is not in the manifest`),
  ];
}

function faultOf({ path: name, sha256, size }: EvidenceFile, found: Found | undefined): string[] {
  if (!found) return [`${name} is missing`];
  if (found.size !== size) return [`${name} has ${found.size} bytes, not ${size}`];
  return found.sha256 === sha256
    ? []
    : [`${name} was changed: its SHA-256 is ${found.sha256}, not ${sha256}`];
}

/** Each entry's hash follows from its content and the hash before it. */
function auditFaults(found: Package): string[] {
  return jsonIn<SealedEntry[]>(found, 'audit.json', [])
    .filter((entry) => hashOfEntry(entry) !== entry.hash)
    .map(({ sequence }) => `audit entry ${sequence} was changed: its hash does not follow from it`);
}

/** What the record said of an attachment when it came is what lies in the file. */
function attachmentFaults(found: Package): string[] {
  return jsonIn<{ id: string; sha256: string }[]>(found, 'attachments.json', [])
    .filter(({ id, sha256 }) => found.get(`attachments/${id}`)?.sha256 !== sha256)
    .map(({ id }) => `attachment ${id} is not what was uploaded`);
}
