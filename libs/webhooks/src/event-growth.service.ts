import { Inject, Injectable } from '@nestjs/common';
import { Audit, SERVICE } from '@ninety/audit';
import { CONFIG, Database, LOG, rowOf } from '@ninety/platform';
import type { Config, Id, Log } from '@ninety/platform';
import type { EntityManager } from 'typeorm';

/** The duty that makes the tables of the months to come and drops those of the months past. */
export const GROWTH_DUTY = 'event-growth';

/** Children first: an attempt without its delivery would be seen, not the other way round. */
const TABLES = ['webhook_attempt', 'webhook_delivery', 'webhook_event'] as const;
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
    for (const table of TABLES)
      await this.database.transaction((tx) =>
        tx.query('SELECT ninety_make_partitions($1, $2)', [table, MONTHS_AHEAD]),
      );
    if (this.config.webhookRetentionDays > 0) await this.prune(held, now);
  }

  private async prune(held: () => Promise<readonly Id[]>, now: Date): Promise<void> {
    const cutoff = new Date(now.getTime() - this.config.webhookRetentionDays * 86_400_000);
    const dropped = await this.database.transaction(async (tx) => {
      const bound = await boundOf(tx, cutoff, await held());
      await tx.query(FOLD, [bound]);
      let tables = 0;
      for (const table of TABLES) {
        const row = await rowOf<{ count: number }>(tx, 'SELECT ninety_drop_partitions($1, $2) AS count', [
          table,
          bound,
        ]);
        tables += row?.count ?? 0;
      }
      await this.forget(tx, bound);
      return tables;
    });
    if (dropped > 0) this.log.info({ dropped, before: cutoff }, 'tables of old events were dropped');
  }

  /** The record says up to when events were given up, so that it does not miss them. */
  private async forget(tx: EntityManager, before: Date): Promise<void> {
    const row = await rowOf<{ isNews: boolean }>(
      tx,
      'SELECT record_forget(ninety_first_id($1::timestamptz)) AS "isNews"',
      [before],
    );
    if (row?.isNews)
      await this.audit.record(tx, SERVICE, 'webhook_events.dropped', 'webhook-events', {
        before: before.toISOString(),
      });
  }
}

/** The beginning of the cutoff's month, or of the month of the first event of an application that is held. */
async function boundOf(tx: EntityManager, cutoff: Date, held: readonly Id[]): Promise<Date> {
  const row = await rowOf<{ bound: Date }>(
    tx,
    `SELECT date_trunc('month', least($1::timestamptz, (SELECT min(created_at) FROM webhook_event
       WHERE application_id = ANY($2::uuid[]))), 'UTC') AS bound`,
    [cutoff, held],
  );
  return row?.bound ?? cutoff;
}

/** What the chains of applications were, up to the last event that may go. */
const FOLD = `
  UPDATE webhook_sequence s SET pruned_through = folded.through, pruned_head = folded.head
  FROM (
    SELECT e.application_id, e.audience, max(e.sequence) AS through,
      ninety_chain(q.pruned_head, e.body ORDER BY e.sequence) AS head
    FROM webhook_event e
      JOIN webhook_sequence q ON q.application_id = e.application_id AND q.audience = e.audience
      JOIN (SELECT application_id, audience, max(sequence) AS last FROM webhook_event
        WHERE id < ninety_first_id($1::timestamptz) AND sequence IS NOT NULL GROUP BY 1, 2) old
        ON old.application_id = e.application_id AND old.audience = e.audience
    WHERE e.sequence > q.pruned_through AND e.sequence <= old.last
    GROUP BY 1, 2
  ) folded
  WHERE s.application_id = folded.application_id AND s.audience = folded.audience`;
