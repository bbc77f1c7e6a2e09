import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { RecordVerification } from '@ninety/audit';
import type { Looked } from '@ninety/audit';
import { Database } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { AttachmentFiles } from './attachment-files.js';
import { documentHashes } from './attachment.store.js';
import type { HashedDocument } from './attachment.store.js';
import { say } from '../sentences.js';

const ATTACHMENTS = 500;

/** The bytes of documents, which lie beside the sealed rows. docs/decisions/0034 */
@Injectable()
export class AttachmentChecks implements OnModuleInit {
  constructor(
    private readonly verification: RecordVerification,
    private readonly database: Database,
    private readonly kept: AttachmentFiles,
  ) {}

  onModuleInit(): void {
    this.verification.also('attachment', () =>
      checkedFiles(this.kept, (after, count) => documentHashes(this.database.reader, after, count)),
    );
  }
}

/**
 * Documents are what was uploaded.
 *
 * @param read documents after another one, in the order of their ids
 */
export async function* checkedFiles(
  kept: AttachmentFiles,
  read: (after: Id | null, count: number) => Promise<HashedDocument[]>,
): AsyncGenerator<Looked> {
  for (let after: Id | null = null; ;) {
    const rows: HashedDocument[] = await read(after, ATTACHMENTS);
    for (const { id, sha256, table } of rows) {
      const found = await hashOfFile(kept.pathOf(id));
      const wrong = found === null ? say('file_missing') : say('file_differs', { found, sha256 });
      yield {
        count: 1,
        faults:
          found === sha256 ? [] : [{ what: 'attachment', where: `${table}/${id}`, ...wrong.as('detail') }],
      };
    }
    if (rows.length < ATTACHMENTS) return;
    after = rows.at(-1)?.id ?? null;
  }
}

async function hashOfFile(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path), hash);
    return hash.digest('hex');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
