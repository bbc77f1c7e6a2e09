import { posix } from 'node:path';
import type { Readable } from 'node:stream';
import yauzl from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { Problem } from '../http/problem.js';
import { Yielder } from '../yielding.js';
import { UnreadableFile } from './text-file.js';
import { say } from '../platform-sentences.js';
import { xmlParser } from './xml.js';
import type { XmlHandlers } from './xml.js';

const MEBIBYTE = 1_048_576;
/** A sheet unpacked: a million rows of some columns. */
const MOST_OF_A_SHEET = 512 * MEBIBYTE;
/** Texts of cells are kept apart from the sheets, and are looked up while one is read. */
const MOST_OF_TEXTS = 128 * MEBIBYTE;
const MOST_OF_ANY_OTHER = 16 * MEBIBYTE;
const MOST_PARTS = 10_000;
/** XML of cells packs to a fiftieth at the best; what packs much better was made to fill a memory. */
const MOST_PACKED = 200;

export type PartKind = 'sheet' | 'texts' | 'other';
const MOST_BYTES: Readonly<Record<PartKind, number>> = {
  sheet: MOST_OF_A_SHEET,
  texts: MOST_OF_TEXTS,
  other: MOST_OF_ANY_OTHER,
};

/** The parts of an XLSX workbook, which is a zip of XML (ECMA-376). What no honest workbook needs is refused. */
export class WorkbookParts {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws UnreadableFile when it is no zip */
  static async open(path: string): Promise<WorkbookParts> {
    return asUnreadable(async () => {
      const zip = await yauzl.openPromise(path, { autoClose: false });
      const entries = new Map<string, Entry>();
      for await (const entry of zip.eachEntry()) {
        entries.set(entry.fileName, entry);
        if (entries.size > MOST_PARTS) throw new UnreadableFile(say('workbook_parts', { most: MOST_PARTS }));
      }
      return new WorkbookParts(zip, entries);
    });
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** Reads a part to its end, piece by piece; between the pieces, whoever iterates takes what was told. */
  async *read(name: string, kind: PartKind, handlers: XmlHandlers): AsyncGenerator<undefined> {
    const entry = this.entries.get(name);
    if (!entry) throw new UnreadableFile(say('workbook_without', { name }));
    assertHonest(entry, MOST_BYTES[kind]);
    const parser = xmlParser(handlers);
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const yielder = new Yielder();
    const pieces = await asUnreadable<Readable>(() => this.zip.openReadStreamPromise(entry));
    const iterator: AsyncIterator<Buffer, undefined> = pieces[Symbol.asyncIterator]();
    try {
      for (;;) {
        const { value } = await asUnreadable(async () => {
          const piece = await iterator.next();
          parser.write(piece.done ? decoder.decode() : decoder.decode(piece.value, { stream: true }));
          if (piece.done) parser.close();
          return piece;
        });
        yield undefined;
        if (value === undefined) return;
        await yielder.yieldIfDue();
      }
    } finally {
      pieces.destroy();
    }
  }

  /** Reads a small part whole. */
  async readWhole(name: string, kind: PartKind, handlers: XmlHandlers): Promise<void> {
    for await (const _ of this.read(name, kind, handlers));
  }

  /** The parts that a part names, by their ids; empty where it names none. */
  async relationsOf(
    part: string,
  ): Promise<ReadonlyMap<string, { readonly type: string; readonly part: string }>> {
    const folder = posix.dirname(part);
    const name = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
    const relations = new Map<string, { type: string; part: string }>();
    if (!this.has(name)) return relations;
    await this.readWhole(name, 'other', {
      open: (tag, attributes) => {
        if (tag !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
        const target = attributes.get('Target') ?? '';
        relations.set(attributes.get('Id') ?? '', {
          type: posix.basename(attributes.get('Type') ?? ''),
          part: target.startsWith('/') ? target.slice(1) : posix.join(folder, target),
        });
      },
    });
    return relations;
  }

  close(): void {
    this.zip.close();
  }
}

function assertHonest({ fileName, compressedSize, uncompressedSize }: Entry, most: number): void {
  if (uncompressedSize > most)
    throw new UnreadableFile(say('workbook_part_too_large', { fileName, most: most / MEBIBYTE }));
  if (uncompressedSize > MOST_OF_ANY_OTHER && uncompressedSize > MOST_PACKED * compressedSize)
    throw new UnreadableFile(say('workbook_part_packed', { fileName, most: MOST_PACKED }));
}

/** What zip, inflater and parser find wrong is wrong with the file. */
async function asUnreadable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Problem || !(error instanceof Error)) throw error;
    const [why = ''] = error.message.split('\n');
    throw new UnreadableFile(say('workbook_unreadable', { why }));
  }
}
