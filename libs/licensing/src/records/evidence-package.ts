import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Injectable, StreamableFile } from '@nestjs/common';
import { isOverseer } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { jsonYielding, SigningKeys } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { AttachmentsService } from '../attachments/attachments.service.js';
import { ZipStream } from '../attachments/zip-stream.js';

/** What the manifest says of a file of the evidence. */
export interface EvidenceFile {
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
}

/** A file of a package. */
export interface EvidencePart {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export const EVIDENCE_FORMAT = 'ninety-evidence/2';
const PAGE = 200;

/** Packages that can be checked offline: files, and last a manifest of their hashes, signed. */
@Injectable()
export class EvidencePackages {
  constructor(
    private readonly attachments: AttachmentsService,
    private readonly keys: SigningKeys,
  ) {}

  /** A zip as it is made, with the documents of the application that the caller may see. */
  async zip(
    caller: Principal,
    { id, controlNumber }: { readonly id: Id; readonly controlNumber: string | null },
    asOf: string,
    parts: readonly EvidencePart[],
  ): Promise<{ name: string; bytes: Readable }> {
    const zip = new ZipStream();
    const files: EvidenceFile[] = [];
    for (const { path, bytes } of parts) {
      zip.addBytes(path, bytes);
      files.push({ path, sha256: sha256Of(bytes), size: bytes.length });
    }
    for (const { attachment, path } of await this.attachments.stored(caller, id)) {
      const name = `attachments/${attachment.id}`;
      zip.addFile(name, path);
      files.push({ path: name, sha256: attachment.sha256, size: Number(attachment.size) });
    }
    const manifest = {
      format: EVIDENCE_FORMAT,
      applicationId: id,
      controlNumber,
      asOf,
      madeAt: new Date().toISOString(),
      madeFor: caller.name,
      // Of the whole chain, or of an extract that is chained by itself.
      audit: isOverseer(caller) ? 'record' : 'extract',
      files,
    };
    const bytes = await json(manifest);
    zip.addBytes('manifest.json', bytes);
    const claims = { format: EVIDENCE_FORMAT, applicationId: id, manifestSha256: sha256Of(bytes) };
    zip.addBytes('manifest.jws', Buffer.from(await this.keys.sign(claims)));
    zip.addBytes('keys.json', await json(await this.keys.publicKeys()));
    zip.end();
    return { name: `${controlNumber ?? id}-evidence.zip`, bytes: zip.bytes };
  }
}

/** A package as it is handed out. */
export function evidenceFile({
  name,
  bytes,
}: {
  readonly name: string;
  readonly bytes: Readable;
}): StreamableFile {
  return new StreamableFile(bytes, {
    type: 'application/zip',
    disposition: `attachment; filename="${name}"`,
  });
}

/** Files of JSON, by their names. */
export async function jsonParts(shown: Readonly<Record<string, unknown>>): Promise<EvidencePart[]> {
  const parts: EvidencePart[] = [];
  for (const [path, value] of Object.entries(shown)) parts.push({ path, bytes: await json(value) });
  return parts;
}

export async function allPages<T>(
  read: (query: { limit: string; cursor?: string }) => Promise<{ data: T[]; nextCursor: string | null }>,
): Promise<T[]> {
  const all: T[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: { data: T[]; nextCursor: string | null } = await read({
      limit: String(PAGE),
      ...(cursor === '' ? {} : { cursor }),
    });
    all.push(...page.data);
    cursor = page.nextCursor;
  }
  return all;
}

async function json(value: unknown): Promise<Buffer> {
  return Buffer.from(`${await jsonYielding(value, '  ')}\n`);
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
