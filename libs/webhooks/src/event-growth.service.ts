import { Inject, Injectable } from '@nestjs/common';
import { Audit, SERVICE } from '@ninety/audit';
import { CONFIG, Database, LOG } from '@ninety/platform';
import type { Config, Id, Log } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import {
  dropPartitions,
  foldChains,
  forgetEvents,
  makePartitions,
  MONTHLY_TABLES,
  monthToKeepFrom,
} from './event-growth.store.js';

/** The duty that makes the tables of the months to come and drops those of the months past. */
export const GROWTH_DUTY = 'event-growth';

const MONTHS_AHEAD = 3;

/** Keeps events, deliveries and attempts in tables by month, and no longer than the policy says. docs/decisions/0019 */
@Injectable()
export class EventGrowth {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /**
   * @param held answers the applications under a legal hold, of which nothing is dropped; asked within
   *   the transaction that drops, in which it keeps others from being placed meanwhile
   */
  async keep(held: () => Promise<readonly Id[]>, now = new Date()): Promise<void> {
    for (const table of MONTHLY_TABLES)
      await this.database.transaction((tx) => makePartitions(tx, table, MONTHS_AHEAD));
    if (this.config.webhookRetentionDays > 0) await this.prune(held, now);
  }

  private async prune(held: () => Promise<readonly Id[]>, now: Date): Promise<void> {
    const cutoff = new Date(now.getTime() - this.config.webhookRetentionDays * 86_400_000);
    const dropped = await this.database.transaction(async (tx) => {
      const bound = await monthToKeepFrom(tx, cutoff, await held());
      await foldChains(tx, bound);
      let tables = 0;
      for (const table of MONTHLY_TABLES) tables += await dropPartitions(tx, table, bound);
      await this.forget(tx, bound);
      return tables;
    });
    if (dropped > 0) this.log.info({ dropped, before: cutoff }, 'tables of old events were dropped');
  }

  /** The record says up to when events were given up, so that it does not miss them. */
  private async forget(tx: EntityManager, before: Date): Promise<void> {
    if (await forgetEvents(tx, before))
      await this.audit.record(tx, SERVICE, 'webhook_events.dropped', 'webhook-events', {
        before: before.toISOString(),
      });
  }
}
