import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import type { WriteStream } from 'node:fs';
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
  const file = createWriteStream(path, { mode: 0o600 });
  try {
    await pipeline(stream, meter, file);
    return { path, sha256: hash.digest('hex'), size };
  } catch (error) {
    // A file that is still being opened would be there again after it was removed.
    await closed(file);
    await rm(path, { force: true });
    throw error;
  }
}

function closed(file: WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (file.closed) resolve();
    else file.once('close', resolve).destroy();
  });
}

/** A file of records is sent as CSV or as JSON Lines. */
export type RecordFormat = 'csv' | 'jsonl';

const RECORD_FORMATS: ReadonlyMap<string, RecordFormat> = new Map([
  ['text/csv', 'csv'],
  ['application/x-ndjson', 'jsonl'],
  ['application/jsonl', 'jsonl'],
]);

/** A file of a table may be a spreadsheet's, too. */
export type TableFormat = RecordFormat | 'xlsx';

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const TABLE_FORMATS: ReadonlyMap<string, TableFormat> = new Map<string, TableFormat>([
  ...RECORD_FORMATS,
  [XLSX_TYPE, 'xlsx'],
]);

/** A file that a request brings as its body, which nobody has read yet. */
export interface Upload<Format> {
  readonly format: Format;
  readonly upload: () => Promise<SpooledFile>;
}

/** The file of records that a request brings as its body. @throws Problem 415 for any other body */
export function recordsIn(request: FastifyRequest): Upload<RecordFormat> {
  return fileIn(request, RECORD_FORMATS);
}

/** The same, where a spreadsheet is taken besides. @throws Problem 415 for any other body */
export function tableIn(request: FastifyRequest): Upload<TableFormat> {
  return fileIn(request, TABLE_FORMATS);
}

function fileIn<Format>(
  { headers, spooled }: FastifyRequest,
  formats: ReadonlyMap<string, Format>,
): Upload<Format> {
  const format = formats.get(headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '');
  if (format && spooled) return { format, upload: spooled };
  const types = [...formats.keys()].filter((type) => type !== 'application/jsonl');
  throw new Problem(415, { detail: say('send_file_as', { types: types.join(' or ') }) });
}

export function tooLarge(limit: number): Problem {
  return new Problem(413, { detail: say('body_too_large', { most: limit / 1_048_576 }) });
}
