import { Injectable } from '@nestjs/common';
import { Logger, parseCronItems, run } from 'graphile-worker';
import type { Runner, TaskList } from 'graphile-worker';
import pg from 'pg';
import type { EntityManager } from 'typeorm';
import { pgLocation } from './database/location.js';
import type { DatabaseLocation } from './database/location.js';
import { QUEUE_SCHEMA } from './database/migrate.js';
import { QUEUE_ROLE } from './database/roles.js';
import type { Log } from './telemetry.js';
import { SpanKind, traced } from './tracing.js';
import { addWakeUp } from './wake-up.store.js';

/** A background duty: what it is called, how often it looks by itself, what it does. */
export interface Duty {
  readonly name: string;
  /** Looks for work every minute besides being woken. */
  readonly everyMinute: boolean;
  readonly run: (payload: unknown, signal: AbortSignal) => Promise<void>;
}

const CONCURRENCY = 8;
const POLL_MS = 1_000;
const TOLD_LEVELS: ReadonlySet<string> = new Set(['error', 'warning']);

/**
 * Wakes background duties. A job is only a wake-up: the truth is in the duty's own tables, so a job lost or run twice
 * changes nothing, and every duty also looks for work each minute.
 */
@Injectable()
export class Jobs {
  private runner: Runner | null = null;
  private pool: pg.Pool | null = null;

  constructor(
    private readonly location: DatabaseLocation,
    private readonly log: Log,
  ) {}

  /**
   * Wakes a duty when the transaction commits, or at a later time. Jobs of one key are one job, and those who add it at
   * once wait for each other's commit: no key on a busy path.
   */
  static async wake(
    tx: EntityManager,
    duty: string,
    payload: object = {},
    key?: string,
    at?: Date,
  ): Promise<void> {
    await addWakeUp(tx, { duty, payload, key: key ?? null, at: at ?? null });
  }

  /** Starts working off jobs. */
  async start(duties: readonly Duty[]): Promise<void> {
    const pgPool = new pg.Pool({
      ...pgLocation(this.location),
      max: CONCURRENCY + 2,
      options: `-c role=${QUEUE_ROLE}`,
    });
    heedLosses(pgPool, this.log);
    this.pool = pgPool;
    const { signal } = this.stopped;
    for (const duty of duties) this.works.set(duty.name, (payload) => duty.run(payload, signal));
    const taskList = taskListOf(this.works);
    const swept = duties.filter(({ everyMinute }) => everyMinute);
    this.runner = await run({
      pgPool,
      schema: QUEUE_SCHEMA,
      taskList,
      concurrency: CONCURRENCY,
      pollInterval: POLL_MS,
      noHandleSignals: true,
      logger: loggerTo(this.log),
      parsedCronItems: parseCronItems(
        swept.map(({ name }) => ({
          task: name,
          match: '* * * * *',
          identifier: name,
          options: { jobKey: `sweep:${name}` },
        })),
      ),
    });
    // What came up while nobody worked is not left until the next full minute.
    for (const { name } of swept) await this.runner.addJob(name, {}, { jobKey: `sweep:${name}` });
    this.runner.promise.catch((error: unknown) => this.log.error({ err: error }, 'the job queue stopped'));
  }

  private readonly stopped = new AbortController();
  /** None, once it has stopped. */
  private readonly works = new Map<string, Work>();

  /** Takes no new job and waits for those that run. */
  async stop(): Promise<void> {
    this.stopped.abort();
    // It may have stopped by itself, which was told then.
    await this.runner?.stop().catch(() => undefined);
    this.works.clear();
    const pool = this.pool;
    this.pool = null;
    await pool?.end();
  }
}

/** What a duty does with a job's payload. */
type Work = (payload: unknown) => Promise<void>;

// The runner's module keeps its options for ever: what they closed over would stay with them, a service that has stopped too.

/** Without a handler a lost connection ends the process; the runner reconnects by itself. */
function heedLosses(pool: pg.Pool, log: Log): void {
  const lost = (error: Error) => log.warn({ err: error }, 'the job queue lost a connection');
  pool.on('error', lost).on('connect', (client) => client.on('error', lost));
}

function loggerTo(log: Log): Logger {
  return new Logger(() => (level, message) => {
    if (TOLD_LEVELS.has(level)) log.warn(message);
  });
}

function taskListOf(works: ReadonlyMap<string, Work>): TaskList {
  const run = (name: string, payload: unknown) => {
    const work = works.get(name);
    // The job stays, for whoever works next.
    if (!work) throw new Error('the service has stopped');
    return traced(`duty ${name}`, SpanKind.INTERNAL, {}, () => work(payload));
  };
  const names = [...works.keys()];
  return Object.fromEntries(names.map((name) => [name, (payload: unknown) => run(name, payload)]));
}
