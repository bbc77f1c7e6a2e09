import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import yauzl from 'yauzl';
import yazl from 'yazl';
import type { Client } from './client.js';

/** The files of a package, by their names. */
export type Parts = Map<string, Buffer>;

export async function evidence(by: Client, { id }: { id: string }): Promise<Buffer> {
  const response = await by.get(`/v1/applications/${id}/evidence`).buffer(true).parse(rawBytes);
  expect(response.status).toBe(200);
  return response.body as Buffer;
}

/** supertest parses no zip by itself; its parser gets the raw response. */
export function rawBytes(response: unknown, done: (error: Error | null, body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  const stream = response as NodeJS.ReadableStream;
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  stream.on('end', () => {
    done(null, Buffer.concat(chunks));
  });
}

export function json<T = unknown>(parts: Parts, path: string): T {
  return JSON.parse(parts.get(path)?.toString() ?? 'null') as T;
}

export async function unzip(zip: Buffer): Promise<Parts> {
  const parts: Parts = new Map();
  const opened = await yauzl.fromBufferPromise(zip);
  for await (const entry of opened.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of (await opened.openReadStreamPromise(entry)) as AsyncIterable<Buffer>)
      chunks.push(chunk);
    parts.set(entry.fileName, Buffer.concat(chunks));
  }
  return parts;
}

/** What `npm run verify-evidence FILE` says of these parts. */
export async function verify(parts: Parts, ...args: string[]): Promise<{ code: number; output: string }> {
  const run = promisify(execFile);
  return withFile(parts, (file) =>
    run('npm', ['run', '--silent', 'verify-evidence', '--', file, ...args]).then(
      ({ stdout }) => ({ code: 0, output: stdout }),
      (error: unknown) => {
        const { code, stderr } = error as { code: number; stderr: string };
        return { code, output: stderr };
      },
    ),
  );
}

/** The parts as a zip in a file, for the work. */
export async function withFile<T>(parts: Parts, work: (file: string) => Promise<T>): Promise<T> {
  const zip = new yazl.ZipFile();
  for (const [path, content] of parts) zip.addBuffer(content, path);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream as AsyncIterable<Buffer>) chunks.push(chunk);
  const folder = mkdtempSync(join(tmpdir(), 'ninety-evidence-'));
  const file = join(folder, 'evidence.zip');
  writeFileSync(file, Buffer.concat(chunks));
  return work(file).finally(() => rmSync(folder, { recursive: true, force: true }));
}
