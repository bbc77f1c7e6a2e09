import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { IndexedName, Match } from '../matching/matcher.js';
import type { ScreenedName } from '../matching/party-search.js';
import type { ThreadTask } from './matching-thread.js';

const MOST_THREADS = 8;
/** A thread reads built JavaScript, also where this file is read as source. */
const THREAD = new URL('../../dist/batch/matching-thread.js', import.meta.url).href;

/** Threads that match many parties against the same names, off the event loop; each has its own index of the names. */
export class MatchingThreads {
  /** How many tasks are worked off at once. */
  readonly size = Math.min(availableParallelism(), MOST_THREADS);
  private readonly pool: Piscina<ThreadTask, Match[][]>;

  constructor(names: readonly IndexedName[]) {
    this.pool = new Piscina<ThreadTask, Match[][]>({
      filename: THREAD,
      minThreads: this.size,
      maxThreads: this.size,
      workerData: { names },
    });
  }

  /** What each party may be, in the order of the parties. */
  search(parties: readonly ScreenedName[], threshold: number, limit: number): Promise<Match[][]> {
    return this.pool.run({ parties, threshold, limit });
  }

  async stop(): Promise<void> {
    await this.pool.destroy();
  }
}
