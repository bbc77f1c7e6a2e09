/** Checks an evidence file offline: `npm run verify-evidence FILE`. Ends with 1 and a line for each fault found. */
import { createHash } from 'node:crypto';
import { hashOfEntry } from '@ninety/audit';
import type { SealedEntry } from '@ninety/audit';
import { EVIDENCE_FORMAT } from '@ninety/licensing';
import type { EvidenceFile } from '@ninety/licensing';
import yauzl from 'yauzl';

/** No honest evidence is larger; what is read is held to it. */
const MOST_BYTES = 2_000_000_000;

interface Found {
  readonly sha256: string;
  readonly size: number;
  /** The text, of the JSON files. */
  readonly text: string;
}

const [path] = process.argv.slice(2);
if (!path) {
  console.error('usage: npm run verify-evidence FILE');
  process.exit(2);
}
const faults = await faultsOf(path).catch((error: unknown) => [
  `the file cannot be read: ${(error as Error).message}`,
]);
for (const fault of faults) console.error(fault);
if (faults.length === 0) console.log(`${path}: whole, every hash as its manifest says`);
process.exit(faults.length === 0 ? 0 : 1);

async function faultsOf(file: string): Promise<string[]> {
  const found = await read(file);
  const manifestText = found.get('manifest.json')?.text;
  if (manifestText === undefined) return ['manifest.json is missing'];
  const manifest = JSON.parse(manifestText) as { format: string; files: EvidenceFile[] };
  if (manifest.format !== EVIDENCE_FORMAT)
    return [`the format is ${manifest.format}, not ${EVIDENCE_FORMAT}`];
  const named = new Set(['manifest.json', ...manifest.files.map((one) => one.path)]);
  return [
    ...manifest.files.flatMap((one) => faultOf(one, found.get(one.path))),
    ...[...found.keys()].filter((name) => !named.has(name)).map((name) => `${name} is not in the manifest`),
    ...auditFaults(found.get('audit.json')?.text ?? '[]'),
    ...attachmentFaults(found),
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
function auditFaults(text: string): string[] {
  return (JSON.parse(text) as SealedEntry[])
    .filter((entry) => hashOfEntry(entry) !== entry.hash)
    .map(({ sequence }) => `audit entry ${sequence} was changed: its hash does not follow from it`);
}

/** What the record said of an attachment when it came is what lies in the file. */
function attachmentFaults(found: ReadonlyMap<string, Found>): string[] {
  const known = JSON.parse(found.get('attachments.json')?.text ?? '[]') as { id: string; sha256: string }[];
  return known
    .filter(({ id, sha256 }) => found.get(`attachments/${id}`)?.sha256 !== sha256)
    .map(({ id }) => `attachment ${id} is not what was uploaded`);
}

async function read(file: string): Promise<Map<string, Found>> {
  const found = new Map<string, Found>();
  let total = 0;
  const zip = await yauzl.openPromise(file);
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName;
    if (found.has(name)) throw new Error(`${name} is in it twice`);
    const hash = createHash('sha256');
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      size += chunk.length;
      total += chunk.length;
      if (total > MOST_BYTES) throw new Error('it is too large');
      if (name.endsWith('.json')) chunks.push(chunk);
    }
    found.set(name, { sha256: hash.digest('hex'), size, text: Buffer.concat(chunks).toString('utf8') });
  }
  return found;
}
