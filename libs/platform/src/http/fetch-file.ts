import { Readable } from 'node:stream';
import { spool } from './spool.js';
import type { SpooledFile } from './spool.js';

const TIMEOUT_MS = 120_000;
const BYTES_PER_MIB = 1_048_576;

/** A file that an address answered with, on disk: whoever asked removes it. */
export interface FetchedFile {
  readonly file: SpooledFile;
  readonly etag: string | null;
  readonly format: 'json' | 'xml' | 'csv';
}

/**
 * The file at an address.
 *
 * @param etag of the file that is known; null: whatever is there is wanted
 * @returns null where what is there is the known one
 * @throws Error when it answers with anything else, with more than `mostMiB`, or not in time
 */
export async function fetchFile(
  url: string,
  etag: string | null,
  mostMiB: number,
): Promise<FetchedFile | null> {
  const response = await fetch(url, {
    headers: etag === null ? {} : { 'if-none-match': etag },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (response.status === 304) return null;
  if (!response.ok || !response.body) throw new Error(`the address answered ${response.status}`);
  const file = await spool(Readable.fromWeb(response.body), mostMiB * BYTES_PER_MIB);
  return { file, etag: response.headers.get('etag'), format: formatOf(response) };
}

/** By what it says of itself, or by its name; else it is CSV. */
function formatOf({ headers, url }: Response): FetchedFile['format'] {
  const type = headers.get('content-type') ?? '';
  const path = new URL(url).pathname;
  const known = (['json', 'xml'] as const).find(
    (format) => type.includes(format) || path.endsWith(`.${format}`),
  );
  return known ?? 'csv';
}
