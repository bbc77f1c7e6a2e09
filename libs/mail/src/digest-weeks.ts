import { Injectable } from '@nestjs/common';
import { Database } from '@ninety/platform';

import type { Role } from '@ninety/access';
import { claimDigests, digestScopes } from './digest.store.js';
import type { DigestScope } from './digest.store.js';
import type { DigestContent, MailEntry, MailList } from './notice.js';
import { MOST_ENTRIES } from './composing.js';
import { MailOutbox } from './outbox.js';

/** People in one transaction. */
const BATCH = 500;

/** Who is to get the digest of a week, and that each gets it once. */
@Injectable()
export class DigestWeeks {
  constructor(
    private readonly database: Database,
    private readonly outbox: MailOutbox,
  ) {}

  /** Those who see the same, for whom a week's digest was not computed yet: each by one of them. */
  async due(week: string, roles: readonly Role[]): Promise<DigestScope[]> {
    return this.outbox.isOpen ? digestScopes(this.database.reader, week, roles) : [];
  }

  /** Tells all who see the same what is overdue and what is coming; who has nothing is told nothing. */
  async tell(
    week: string,
    roles: readonly Role[],
    scope: DigestScope,
    overdue: readonly MailEntry[],
    coming: readonly MailEntry[],
  ): Promise<void> {
    const content: DigestContent = { overdue: firstOf(overdue), coming: firstOf(coming) };
    const hasNone = overdue.length + coming.length === 0;
    for (let some = BATCH; some === BATCH;)
      some = await this.database.transaction(async (tx) => {
        const people = await claimDigests(tx, week, roles, scope.supplierId, BATCH);
        const notices = people.map((principalId) => ({
          principalId,
          key: week,
          kind: 'weekly_digest' as const,
          content,
        }));
        if (!hasNone && notices.length > 0) {
          await this.outbox.write(tx, ...notices);
          await this.outbox.wake(tx);
        }
        return people.length;
      });
  }
}

function firstOf(entries: readonly MailEntry[]): MailList {
  return { count: entries.length, entries: entries.slice(0, MOST_ENTRIES) };
}
