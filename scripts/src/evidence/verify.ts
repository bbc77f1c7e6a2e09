import { hashOfEntry } from '@ninety/audit';
import type { SealedEntry } from '@ninety/audit';
import { EVIDENCE_FORMAT, PACK_FORMAT } from '@ninety/licensing';
import type { EvidenceFile } from '@ninety/licensing';
import type { JSONWebKeySet } from 'jose';
import { jsonIn, readPackage } from './package.js';
import type { Found, Package } from './package.js';
import { rowFaults } from './rows.js';
import { checkSignatures } from './signature.js';
import type { Signed } from './signature.js';

/** A file that was checked: of what kind it is, whose signature it has, and what is wrong with it. */
export interface Checked extends Signed {
  /** Null: of none that is known. */
  readonly kind: 'evidence of a case' | 'evidence pack' | null;
}

/** Not in the manifest, which is signed after all others are in it. */
const BESIDE = ['manifest.json', 'manifest.jws', 'keys.json'];

/**
 * Checks an evidence file: that each file is what the manifest says, that the service signed it, and that what is shown
 * is what was recorded.
 *
 * @param trusted the keys that the service publishes; null: those in the package
 * @throws Error when the file cannot be read
 */
export async function checkEvidence(file: string, trusted: JSONWebKeySet | null): Promise<Checked> {
  const found = await readPackage(file);
  const manifest = jsonIn<{ format: string; files: EvidenceFile[] } | null>(found, 'manifest.json', null);
  if (!manifest) return { kind: null, key: null, faults: ['manifest.json is missing'] };
  if (manifest.format === PACK_FORMAT) {
    const { key, faults } = await checkSignatures(found, trusted);
    return { kind: 'evidence pack', key, faults: [...manifestFaults(found, manifest.files), ...faults] };
  }
  if (manifest.format !== EVIDENCE_FORMAT)
    return { kind: null, key: null, faults: [`the format is ${manifest.format}, not ${EVIDENCE_FORMAT}`] };
  const signed = await checkSignatures(found, trusted);
  return {
    kind: 'evidence of a case',
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
