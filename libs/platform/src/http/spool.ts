import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FastifyRequest } from 'fastify';
import { Problem } from './problem.js';
import { say } from '../platform-sentences.js';

/** An upload written to disk whole before anyone reads it. */
export interface SpooledFile {
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
}

/** Writes a stream to a temporary file. @throws Problem 413 beyond `limit` bytes; then nothing is left */
export async function spool(stream: Readable, limit: number): Promise<SpooledFile> {
  const path = join(tmpdir(), `ninety-upload-${randomUUID()}`);
  const hash = createHash('sha256');
  let size = 0;
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      hash.update(chunk);
      done(size > limit ? tooLarge(limit) : null, chunk);
    },
  });
  try {
    await pipeline(stream, meter, createWriteStream(path, { mode: 0o600 }));
    return { path, sha256: hash.digest('hex'), size };
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

/** A file of records is sent as CSV or as JSON Lines. */
export type RecordFormat = 'csv' | 'jsonl';

const RECORD_FORMATS: ReadonlyMap<string, RecordFormat> = new Map([
  ['text/csv', 'csv'],
  ['application/x-ndjson', 'jsonl'],
  ['application/jsonl', 'jsonl'],
]);

/** The file of records that a request brings as its body. @throws Problem 415 for any other body */
export function recordsIn({ headers, spooled }: FastifyRequest): {
  format: RecordFormat;
  upload: () => Promise<SpooledFile>;
} {
  const format = RECORD_FORMATS.get(headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '');
  if (format && spooled) return { format, upload: spooled };
  throw new Problem(415, { detail: say('send_records') });
}

export function tooLarge(limit: number): Problem {
  return new Problem(413, { detail: say('body_too_large', { most: limit / 1_048_576 }) });
}
