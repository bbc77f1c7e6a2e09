import { createReadStream } from 'node:fs';
import type { ReadStream } from 'node:fs';
import { PassThrough } from 'node:stream';
import type { Readable } from 'node:stream';
import yazl from 'yazl';

/**
 * A zip as it is read: a file is opened when its turn comes and closed when nobody reads on; one that cannot be read ends the
 * zip with its error.
 */
export class ZipStream {
  readonly bytes: Readable;
  private readonly zip = new yazl.ZipFile();
  private open: ReadStream | null = null;

  constructor() {
    const bytes = new PassThrough();
    this.zip.on('error', (error: Error) => bytes.destroy(error));
    // Whoever reads is told; a failure before anybody does must not end the process.
    bytes.on('error', () => undefined);
    bytes.once('close', () => this.open?.destroy());
    this.zip.outputStream.pipe(bytes);
    this.bytes = bytes;
  }

  /** @param mtime now when left out */
  addBytes(name: string, bytes: Uint8Array, mtime = new Date()): void {
    this.zip.addBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), name, { mtime });
  }

  addFile(name: string, path: string, mtime = new Date()): void {
    this.zip.addReadStreamLazy(name, { mtime }, (give) => {
      const file = createReadStream(path);
      this.open = file;
      file.once('error', (error) => this.bytes.destroy(error));
      if (this.bytes.destroyed) file.destroy();
      give(null, file);
    });
  }

  end(): void {
    this.zip.end();
  }
}
