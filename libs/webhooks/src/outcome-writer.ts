import { Jobs } from '@ninety/platform';
import type { Database, Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { Outcome } from './attempt.js';
import { concludeDeliveries } from './delivery.store.js';
import type { ConcludedAttempt, Tried } from './delivery.store.js';
import { disableEndpoint } from './disabling.js';
import type { Telling } from './disabling.js';
import { noteFailures, noteSuccesses } from './endpoint.store.js';
import { DELIVER_DUTY } from './outbox.js';
import { say } from './sentences.js';

interface Pending {
  readonly tried: Tried;
  readonly outcome: Outcome;
  readonly done: (error: Error | null) => void;
}

const JITTER = 0.1;
const FAILURE_LIMIT = { days: 5, count: 10 } as const;
const GONE = 410;
const MOST_AT_ONCE = 128;
const WAIT_MS = 3;

/** Writes what came of deliveries, those that end at about the same time in one transaction. */
export class OutcomeWriter {
  private waiting: Pending[] = [];
  private timer: NodeJS.Timeout | null = null;

  /** @param schedule seconds before each retry */
  constructor(
    private readonly database: Database,
    private readonly telling: Telling,
    private readonly schedule: readonly number[],
  ) {}

  /** Resolves when it is written. @throws when it could not be */
  add(tried: Tried, outcome: Outcome): Promise<void> {
    return new Promise((resolve, reject) => {
      const done = (error: Error | null) => {
        if (error === null) resolve();
        else reject(error);
      };
      this.waiting.push({ tried, outcome, done });
      if (this.waiting.length >= MOST_AT_ONCE) this.flush();
      else this.timer ??= setTimeout(() => this.flush(), WAIT_MS);
    });
  }

  private flush(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    const batch = this.waiting;
    this.waiting = [];
    void this.writeAll(batch);
  }

  private async writeAll(batch: readonly Pending[]): Promise<void> {
    try {
      await this.database.transaction((tx) => this.write(tx, batch));
      for (const { done } of batch) done(null);
    } catch (error) {
      for (const { done } of batch) done(error as Error);
    }
  }

  private async write(tx: EntityManager, batch: readonly Pending[]): Promise<void> {
    const rows = batch.map(({ tried, outcome }) => ({
      id: tried.id,
      number: tried.attemptCount + 1,
      at: outcome.at.toISOString(),
      response_status: outcome.responseStatus,
      duration_ms: outcome.durationMs,
      response_excerpt: outcome.responseExcerpt,
      error: outcome.error,
      ...this.nextOf(tried, outcome),
    }));
    // In the order of ids, so that two processes that conclude the same do not wait for each other crosswise.
    await concludeDeliveries(
      tx,
      rows.sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
    await this.judgeEndpoints(tx, batch);
    for (const { id, next_attempt_at: at } of rows)
      if (at !== null) await Jobs.wake(tx, DELIVER_DUTY, {}, `${DELIVER_DUTY}:${id}`, new Date(at));
  }

  private nextOf(
    { attemptCount, scheduledFrom, isDisabled }: Tried,
    { error }: Outcome,
  ): Pick<ConcludedAttempt, 'status' | 'next_attempt_at'> {
    if (error === null) return { status: 'succeeded', next_attempt_at: null };
    if (isDisabled) return { status: 'skipped', next_attempt_at: null };
    const delay = this.schedule[attemptCount - scheduledFrom];
    if (delay === undefined) return { status: 'exhausted', next_attempt_at: null };
    const at = new Date(Date.now() + delay * 1000 * (1 + JITTER * Math.random()));
    return { status: 'failed', next_attempt_at: at.toISOString() };
  }

  /** An endpoint is disabled when it is gone, or has failed for long and often, without a success between. */
  private async judgeEndpoints(tx: EntityManager, batch: readonly Pending[]): Promise<void> {
    const succeeded = new Set<Id>();
    const failed = new Map<Id, { count: number; isGone: boolean }>();
    for (const { tried, outcome } of batch) {
      if (tried.isDisabled) continue;
      if (outcome.error === null) succeeded.add(tried.endpointId);
      else {
        const { count, isGone } = failed.get(tried.endpointId) ?? { count: 0, isGone: false };
        failed.set(tried.endpointId, { count: count + 1, isGone: isGone || outcome.responseStatus === GONE });
      }
    }
    if (succeeded.size > 0) await noteSuccesses(tx, [...succeeded].sort());
    for (const [id, { count, isGone }] of [...failed].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (succeeded.has(id) && !isGone) continue;
      const isPast = await noteFailures(tx, id, count, FAILURE_LIMIT);
      if (isGone) await disableEndpoint(tx, this.telling, id, say('disabled_gone'), false);
      else if (isPast) {
        const { days, count: least } = FAILURE_LIMIT;
        await disableEndpoint(tx, this.telling, id, say('disabled_failing', { days, count: least }), true);
      }
    }
  }
}
