import { createReadStream } from 'node:fs';
import type { ReadStream } from 'node:fs';
import { copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Inject, Injectable, StreamableFile } from '@nestjs/common';
import { plainTextIn } from '@ninety/intake';
import { CONFIG, invalid, isText, Unvalidated } from '@ninety/platform';
import type { Config, Id, ReadForm, SpooledFile } from '@ninety/platform';
import { fileTypeFromFile } from 'file-type';
import { DOCUMENT_TERM_FIELDS, DocumentTermDto } from './document-terms.js';
import { say } from '../sentences.js';

/** What a multipart upload brought. */
export interface Upload {
  readonly file: SpooledFile;
  readonly fileName: string;
  readonly kind: string | null;
  readonly term: DocumentTermDto;
}

/** What is kept of an upload beside its bytes. */
export interface DescribedUpload {
  readonly kind: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
}

/** Where the bytes of documents lie: in the data folder, by id. */
@Injectable()
export class AttachmentFiles {
  private readonly folder: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.folder = resolve(config.dataDir, 'attachments');
  }

  pathOf(id: Id): string {
    return join(this.folder, id);
  }

  read(id: Id): ReadStream {
    return createReadStream(this.pathOf(id));
  }

  /** Keeps the bytes of one document as those of another, too. */
  async copy(from: Id, to: Id): Promise<void> {
    await copyFile(this.pathOf(from), this.pathOf(to));
  }

  async remove(id: Id): Promise<void> {
    await rm(this.pathOf(id), { force: true });
  }

  /** Takes over the file that an upload brought. */
  async keep(id: Id, file: SpooledFile): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const place = this.pathOf(id);
    await rename(file.path, place).catch(async (error: unknown) => {
      // The temporary folder may be on another file system.
      if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
      await copyFile(file.path, place);
      await rm(file.path, { force: true });
    });
  }
}

/** Takes an upload in, and keeps it; where it cannot be kept, nothing of it stays. */
export async function taking<T>(
  receive: () => Promise<Upload>,
  keep: (upload: Upload) => Promise<T>,
): Promise<T> {
  const upload = await receive();
  try {
    return await keep(upload);
  } catch (error) {
    await rm(upload.file.path, { force: true });
    throw error;
  }
}

/** What a form with `kind`, `file` and a term brings, once it is read. @throws Problem 422 */
export async function uploadIn(form: ReadForm): Promise<Upload> {
  const { file, fileName, texts } = await form();
  const said = DOCUMENT_TERM_FIELDS.flatMap((name) =>
    texts.has(name) ? [[name, texts.get(name)] as const] : [],
  );
  const term = new Unvalidated(DocumentTermDto, Object.fromEntries(said)).validated();
  return { file, fileName, kind: texts.get('kind') ?? null, term };
}

/** A document as it is handed out: a browser never shows it as what it claims to be. */
export function download(
  bytes: ReadStream,
  { fileName, size }: { readonly fileName: string; readonly size: number | string },
): StreamableFile {
  return new StreamableFile(bytes, {
    type: 'application/octet-stream',
    disposition: `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
    length: Number(size),
  });
}

/** @throws Problem 422 for an upload without a kind, or with a file name that is none */
export async function describedUpload({ file, fileName, kind }: Upload): Promise<DescribedUpload> {
  if (kind === null) throw invalid({ pointer: '/kind', detail: say('kind_around_file') });
  if (!isText(kind) || !/^[a-z][a-z_]{0,49}$/.test(kind))
    throw invalid({ pointer: '/kind', detail: say('kind_in_snake_case') });
  if (!isText(fileName) || fileName.length > 255)
    throw invalid({ pointer: '/file', detail: say('file_name_length') });
  const { size, sha256, path } = file;
  return { kind, fileName, mediaType: await mediaTypeOf(path), size, sha256 };
}

const FIRST_BYTES = 65_536;

/** What a file is by its content, whatever its sender calls it: a known format, text, or bytes. */
async function mediaTypeOf(path: string): Promise<string> {
  const known = await fileTypeFromFile(path).catch((error: unknown) => {
    // A disk that cannot be read says nothing of the file.
    if ((error as NodeJS.ErrnoException).syscall !== undefined) throw error;
    return undefined;
  });
  if (known) return known.mime;
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(FIRST_BYTES), 0, FIRST_BYTES, 0);
    const isPlain = plainTextIn(buffer.subarray(0, bytesRead)) !== null;
    return isPlain ? 'text/plain' : 'application/octet-stream';
  } finally {
    await file.close();
  }
}
