import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, Database, Problem } from '@ninety/platform';
import type { Config } from '@ninety/platform';
import { RateLimiterRes } from 'rate-limiter-flexible';
import type { RateLimiterPostgres } from 'rate-limiter-flexible';
import { sharedLimiter } from './rate-limit.store.js';
import { say } from './sentences.js';

interface Lease {
  left: number;
  /** What is left for all processes besides. */
  remaining: number;
  readonly endsAt: number;
}

const WINDOW_SECONDS = 60;
/** A process takes this part of the limit at once, so that not every request asks the database. */
const LEASES = 60;
const MOST_LEASES = 100_000;

/** Requests a minute for each caller, counted for all processes together. docs/decisions/0018 */
@Injectable()
export class Limits {
  private readonly shared: RateLimiterPostgres | null;
  private readonly leaseSize: number;
  private readonly leases = new Map<string, Lease>();
  private readonly limit: number;

  constructor(database: Database, @Inject(CONFIG) config: Config) {
    this.limit = config.rateLimit;
    this.leaseSize = Math.max(1, Math.floor(this.limit / LEASES));
    this.shared = this.limit > 0 ? sharedLimiter(database, 'calls', this.limit, WINDOW_SECONDS) : null;
  }

  /** Counts one request. Answers the headers that tell. @throws Problem 429 */
  async count(who: string): Promise<Record<string, string>> {
    if (!this.shared) return {};
    const lease = await this.leaseOf(this.shared, who);
    const seconds = Math.ceil(Math.max(0, lease.endsAt - Date.now()) / 1000);
    const headers = {
      // As the IETF draft on RateLimit headers names them.
      'ratelimit-limit': String(this.limit),
      'ratelimit-remaining': String(Math.max(0, lease.left - 1) + lease.remaining),
      'ratelimit-reset': String(seconds),
    };
    if (lease.left <= 0) {
      throw new Problem(429, {
        detail: say('request_limit', { limit: this.limit }),
        headers: { ...headers, 'retry-after': String(Math.max(1, seconds)) },
      });
    }
    lease.left -= 1;
    return headers;
  }

  private async leaseOf(shared: RateLimiterPostgres, who: string): Promise<Lease> {
    const held = this.leases.get(who);
    const isOver = held && held.endsAt <= Date.now();
    if (held && !isOver && (held.left > 0 || held.remaining === 0)) return held;
    const lease = await this.take(shared, who);
    if (this.leases.size >= MOST_LEASES) this.leases.clear();
    // Whoever asked at the same time may have taken one as well: both are good.
    const other = this.leases.get(who);
    if (other && other !== held && other.endsAt > Date.now()) lease.left += other.left;
    this.leases.set(who, lease);
    return lease;
  }

  private async take(shared: RateLimiterPostgres, who: string): Promise<Lease> {
    const state = await shared.consume(who, this.leaseSize).catch((refused: unknown) => {
      if (refused instanceof RateLimiterRes) return refused;
      throw refused;
    });
    const before = state.consumedPoints - this.leaseSize;
    const left = Math.max(0, Math.min(this.leaseSize, this.limit - before));
    const remaining = Math.max(0, this.limit - before - left);
    return { left, remaining, endsAt: Date.now() + state.msBeforeNext };
  }
}
