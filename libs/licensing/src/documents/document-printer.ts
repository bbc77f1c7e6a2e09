import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { Injectable, StreamableFile } from '@nestjs/common';
import type { OnModuleDestroy } from '@nestjs/common';
import type { Principal } from '@ninety/access';
import { invalid, jsonYielding, Problem } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { LRUCache } from 'lru-cache';
import { Piscina } from 'piscina';
import type { LegalDocument } from './document.js';
import { htmlOf } from './html.js';
import type { PrintingTask } from './printing-thread.js';
import { say } from '../sentences.js';
import type { Sentence } from '@ninety/platform';

/** What a PDF may have at most, in the characters of its document; a line begins where the text says so. */
export const PDF_LIMITS = { characters: 1_500_000, lines: 20_000 } as const;

const MEBIBYTE = 1_048_576;
const MOST_THREADS = 2;
const HEAP_OF_A_THREAD_MIB = 256;
/** A thread without work gives its memory back. */
const IDLE_MS = 20_000;
/** So long a document may take, with its wait for a thread. */
const TIME_LIMIT_MS = 120_000;
const MOST_WAITING = 16;
const MOST_OF_A_CALLER = 4;
const KEPT_BYTES = 32 * MEBIBYTE;
const RETRY_AFTER_SECONDS = 10;
/** A document of so many characters as JSON is HTML sooner than a thread is asked. */
const SHORT = 20_000;
/** A thread reads built JavaScript, also where this file is read as source. */
const THREAD = new URL('../../dist/documents/printing-thread.js', import.meta.url).href;

/**
 * Documents as HTML and PDF; what takes long is made in threads beside the event loop.
 *
 * What was made is kept by the hash of the whole document, from which it follows: another version, or what another
 * audience may read, is another document.
 */
@Injectable()
export class DocumentPrinter implements OnModuleDestroy {
  private readonly threads = new Piscina<PrintingTask, Uint8Array>({
    filename: THREAD,
    minThreads: 0,
    maxThreads: Math.min(availableParallelism(), MOST_THREADS),
    idleTimeout: IDLE_MS,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_OF_A_THREAD_MIB },
  });
  private readonly printed = new LRUCache<string, Uint8Array, PrintingTask>({
    maxSize: KEPT_BYTES,
    sizeCalculation: ({ length }) => length,
    fetchMethod: (_hash, _stale, { context }) => this.make(context),
  });
  private readonly underWay = new Map<Id, number>();

  /** @throws Problem 503 when there is no thread or no time for it */
  async html(caller: Principal, document: LegalDocument): Promise<Uint8Array> {
    const json = await jsonYielding(document);
    if (json.length < SHORT) return Buffer.from(htmlOf(document));
    return this.print(caller, { format: 'html', document: json });
  }

  /** @throws Problem 422 when it is too long for a PDF, 503 when there is no thread or no time for it */
  async pdf(caller: Principal, document: LegalDocument): Promise<Uint8Array> {
    const json = await jsonYielding(document);
    assertWithinLimits(json);
    return this.print(caller, { format: 'pdf', document: json });
  }

  /** As a file of this name. */
  async file(
    caller: Principal,
    document: LegalDocument,
    name: string,
    format: PrintingTask['format'] = 'html',
  ): Promise<StreamableFile> {
    const bytes = await this[format](caller, document);
    return new StreamableFile(bytes, {
      type: format === 'pdf' ? 'application/pdf' : 'text/html; charset=utf-8',
      disposition: `inline; filename="${name}.${format}"`,
      length: bytes.length,
    });
  }

  async onModuleDestroy(): Promise<void> {
    await this.threads.destroy();
  }

  private async print(caller: Principal, task: PrintingTask): Promise<Uint8Array> {
    const hash = createHash('sha256').update(task.format).update(task.document).digest('hex');
    return (
      this.printed.get(hash) ??
      this.asOneOfTheCaller(caller, () => this.printed.forceFetch(hash, { context: task }))
    );
  }

  /** One caller's documents leave room for those of others. */
  private async asOneOfTheCaller<T>({ id }: Principal, work: () => Promise<T>): Promise<T> {
    const others = this.underWay.get(id) ?? 0;
    if (others >= MOST_OF_A_CALLER) throw busy(say('documents_under_way', { others }));
    this.underWay.set(id, others + 1);
    try {
      return await work();
    } finally {
      const left = (this.underWay.get(id) ?? 1) - 1;
      if (left > 0) this.underWay.set(id, left);
      else this.underWay.delete(id);
    }
  }

  private async make(task: PrintingTask): Promise<Uint8Array> {
    if (this.threads.queueSize >= MOST_WAITING) throw busy(say('documents_waiting'));
    try {
      return await this.threads.run(task, { signal: AbortSignal.timeout(TIME_LIMIT_MS) });
    } catch (error) {
      throw problemOf(error, task);
    }
  }
}

function assertWithinLimits(json: string): void {
  const lines = json.match(/\\[nr]/g)?.length ?? 0;
  if (json.length <= PDF_LIMITS.characters && lines <= PDF_LIMITS.lines) return;
  throw refusedAsPdf(say('document_too_long', { ...PDF_LIMITS, length: json.length, on: lines }));
}

function problemOf(error: unknown, { format }: PrintingTask): unknown {
  const { name, code, message } = error as NodeJS.ErrnoException;
  if (name === 'AbortError') return busy(say('document_not_ready', { seconds: TIME_LIMIT_MS / 1_000 }));
  const isOutOfMemory = code === 'ERR_WORKER_OUT_OF_MEMORY' || message.startsWith('worker exited');
  return isOutOfMemory && format === 'pdf' ? refusedAsPdf(say('document_too_large', PDF_LIMITS)) : error;
}

function busy(detail: Sentence): Problem {
  const headers = { 'retry-after': String(RETRY_AFTER_SECONDS) };
  return new Problem(503, { detail, headers });
}

function refusedAsPdf(detail: Sentence): Problem {
  return invalid({ pointer: '/format', detail });
}
