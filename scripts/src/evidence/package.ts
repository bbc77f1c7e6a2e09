import { createHash } from 'node:crypto';
import yauzl from 'yauzl';

/** No honest evidence is larger; what is read is held to it. */
const MOST_BYTES = 2_000_000_000;

/** A file of a package. */
export interface Found {
  readonly sha256: string;
  readonly size: number;
  /** The text, of the files that are read. */
  readonly text: string;
}

export type Package = ReadonlyMap<string, Found>;

/** Reads a package, each file in turn. @throws Error when it is no zip, or too large */
export async function readPackage(file: string): Promise<Package> {
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
      if (/\.(json|jws)$/.test(name)) chunks.push(chunk);
    }
    found.set(name, { sha256: hash.digest('hex'), size, text: Buffer.concat(chunks).toString('utf8') });
  }
  return found;
}

/** What a JSON file of it says; the preset where there is none. */
export function jsonIn<T>(found: Package, name: string, preset: T): T {
  const text = found.get(name)?.text;
  return text === undefined ? preset : (JSON.parse(text) as T);
}
