import { Inject, Injectable } from '@nestjs/common';
import { Audit, SERVICE } from '@ninety/audit';
import { CONFIG, Database, Problem } from '@ninety/platform';
import type { Config, Id } from '@ninety/platform';
import { RateLimiterRes } from 'rate-limiter-flexible';
import type { RateLimiterPostgres } from 'rate-limiter-flexible';
import { sharedLimiter } from './rate-limit.store.js';
import { ACCESS_PROBLEMS } from './problems.js';
import { say } from './sentences.js';

const WINDOW_SECONDS = 900;
/** Wrong secrets for one key from one address. */
const WRONG_SECRETS = 20;

/**
 * Lockout on guessing. Too many wrong keys from an address, and further wrong ones get 429 instead of 401; too many
 * wrong secrets of one key, and that key is not accepted from an address that never used it, right or wrong. Addresses are
 * places as `placeOf` has them. docs/decisions/0020
 */
@Injectable()
export class Guesses {
  private readonly ofAddress: RateLimiterPostgres | null = null;
  private readonly ofKey: RateLimiterPostgres | null = null;

  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    @Inject(CONFIG) config: Config,
  ) {
    if (config.lockoutAfter === 0) return;
    this.ofAddress = sharedLimiter(database, 'guesses', config.lockoutAfter, WINDOW_SECONDS);
    this.ofKey = sharedLimiter(database, 'secrets', WRONG_SECRETS, WINDOW_SECONDS);
  }

  /** Counts a wrong token. @throws Problem 429 when there were too many */
  async count(address: string, keyId: Id | null): Promise<void> {
    if (keyId !== null) await this.consume(this.ofKey, `${keyId} ${address}`, address);
    await this.consume(this.ofAddress, address, address);
  }

  /** A right key from an address that never used it before. @throws Problem 429 when its secret was being guessed there */
  async assertNotGuessed(address: string, keyId: Id): Promise<void> {
    const state = await this.ofKey?.get(`${keyId} ${address}`);
    if (state && state.consumedPoints > WRONG_SECRETS) throw lockedOut(state.msBeforeNext);
  }

  private async consume(limiter: RateLimiterPostgres | null, key: string, address: string): Promise<void> {
    if (!limiter) return;
    try {
      await limiter.consume(key);
    } catch (state) {
      if (!(state instanceof RateLimiterRes)) throw state;
      if (state.consumedPoints === limiter.points + 1) await this.tell(address);
      throw lockedOut(state.msBeforeNext);
    }
  }

  private tell(address: string): Promise<void> {
    return this.database.transaction((tx) =>
      this.audit.record(tx, SERVICE, 'access.locked_out', `addresses/${address}`, {
        seconds: WINDOW_SECONDS,
      }),
    );
  }
}

function lockedOut(milliseconds: number): Problem {
  return new Problem(429, {
    type: ACCESS_PROBLEMS['locked-out'],
    detail: say('too_many_wrong_keys'),
    headers: { 'retry-after': String(Math.max(1, Math.ceil(milliseconds / 1000))) },
  });
}
