import { createHash } from 'node:crypto';
import type { Principal } from '@ninety/access';
import { Problem } from '@ninety/platform';
import type { Signer } from '@ninety/platform';
import type { DocumentPrinter } from '../../documents/document-printer.js';
import type { EvidencePackContentDto } from './pack.contract.js';
import { PACK_FORMAT } from './content.js';
import { documentOf } from './pack-document.js';
import type { PackFile } from './pack.store.js';
import { say } from './sentences.js';

/** What leaves as it is read and printed. */
interface PrintedPack {
  readonly html: Uint8Array;
  /** Null: it is too long for one. */
  readonly pdf: Uint8Array | null;
}

/** @throws Problem 503 where there is no thread or no time for it */
export async function printedOf(
  printer: DocumentPrinter,
  caller: Principal,
  content: EvidencePackContentDto,
): Promise<PrintedPack> {
  const document = documentOf(content);
  const html = await printer.html(caller, document);
  return { html, pdf: await printer.pdf(caller, document).catch(noneWhereTooLong) };
}

function noneWhereTooLong(error: unknown): null {
  if (error instanceof Problem && error.getStatus() === 422) return null;
  throw error;
}

/** The files of a pack as it leaves, the last ones over the others: a manifest, its signature, and the keys. */
export async function filesFrom(
  content: EvidencePackContentDto,
  { html, pdf }: PrintedPack,
  contentHash: string,
  approvedAt: Date,
  sign: Signer,
  keys: object,
): Promise<PackFile[]> {
  const files: PackFile[] = [
    { path: 'README.txt', text: readme(content, pdf !== null) },
    { path: 'pack.html', text: Buffer.from(html).toString() },
    ...(pdf === null ? [] : [{ path: 'pack.pdf', base64: Buffer.from(pdf).toString('base64') }]),
    { path: CONTENT_PATH, text: json(content) },
    ...content.cases.map((one) => ({ path: `cases/${one.case}/timeline.json`, text: json(one.timeline) })),
    { path: 'method.txt', text: `${content.method.join('\n')}\n` },
  ];
  const manifest = json({
    format: PACK_FORMAT,
    contentHash,
    approvedAt: approvedAt.toISOString(),
    files: [
      ...files.map(describedIn),
      ...content.documents.map(({ path, sha256, size }) => ({ path, sha256, size })),
    ],
  });
  const signature = await sign({ format: PACK_FORMAT, contentHash, manifestSha256: sha256Of(manifest) });
  return [
    ...files,
    { path: 'manifest.json', text: manifest },
    { path: 'manifest.jws', text: signature },
    { path: 'keys.json', text: json(keys) },
  ];
}

export function bytesOf(file: PackFile): Buffer {
  return 'text' in file ? Buffer.from(file.text) : Buffer.from(file.base64, 'base64');
}

/** What was approved, as it was kept. @throws Error where the files are not those of a pack */
export function contentIn(files: readonly PackFile[]): EvidencePackContentDto {
  const kept = files.find(({ path }) => path === CONTENT_PATH);
  if (!kept) throw new Error(`no ${CONTENT_PATH} among the files of a pack`);
  return JSON.parse(bytesOf(kept).toString()) as EvidencePackContentDto;
}

const CONTENT_PATH = 'pack.json';

function describedIn(file: PackFile) {
  const bytes = bytesOf(file);
  return { path: file.path, sha256: sha256Of(bytes), size: bytes.length };
}

function readme(content: EvidencePackContentDto, hasPdf: boolean): string {
  const { title, recipient, company, asOf, cases, method } = content;
  return [
    title,
    say('pack_about', { company, recipient: recipient.name, asOf }).text,
    say('pack_readme_cases', { count: cases.length }).text,
    '',
    ...method,
    '',
    hasPdf ? say('pack_readme_files').text : say('pack_readme_no_pdf').text,
    say('pack_readme_signed').text,
    '',
  ].join('\n');
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function sha256Of(bytes: string | Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
