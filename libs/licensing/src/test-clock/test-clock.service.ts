import { Inject, Injectable } from '@nestjs/common';
import { assertMay, performNew } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { CONFIG, Database, invalid, OfficeClock, Problem } from '@ninety/platform';
import type { Config, Unvalidated } from '@ninety/platform';
import { generally } from '@ninety/platform';
import { say } from '../sentences.js';

/** Tells of what days alone bring. */
export interface DayWatch {
  catchUpAll(): Promise<void>;
}

/** The token of all that watches days, in the order in which they are told of. */
export const DAY_WATCHES = Symbol('what watches the days');

/** Moves the procedure's days, for trials and tests; absent unless TEST_CLOCK=1. */
@Injectable()
export class TestClock {
  private readonly others: DayWatch[] = [];

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly clock: OfficeClock,
    @Inject(DAY_WATCHES) private readonly watches: readonly DayWatch[],
    private readonly audit: Audit,
  ) {}

  /** Tells of what days bring in features above, after those of this one. */
  also(watch: DayWatch): void {
    this.others.push(watch);
  }

  async now(caller: Principal): Promise<Date> {
    this.assertThere();
    assertMay(caller, 'test_clock.use');
    return this.clock.now();
  }

  /** Moves the clock forward; done once everything due by then is committed. */
  async set(caller: Principal, body: Unvalidated<{ readonly now: string }>): Promise<void> {
    this.assertThere();
    const setting = { caller, permission: 'test_clock.use', body } as const;
    await performNew(this.database, setting, async (tx, { now }) => {
      const before = await this.clock.moveTo(tx, new Date(now));
      if (before !== null) {
        const detail = say('test_clock_backward', { before: before.toISOString() });
        throw invalid({ pointer: '/now', detail });
      }
      await this.audit.record(tx, caller, 'test_clock.set', 'test-clock', { now });
    });
    for (const watch of [...this.watches, ...this.others]) await watch.catchUpAll();
  }

  private assertThere(): void {
    if (!this.config.testClock) throw new Problem(404, { detail: generally('nothing_here') });
  }
}
