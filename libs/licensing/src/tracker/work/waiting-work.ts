import { Injectable } from '@nestjs/common';
import type { Principal } from '@ninety/access';
import { Database, MOST_OF_PAGE, OfficeClock } from '@ninety/platform';
import { queuedCount } from '../../applications/application-queue.read-model.js';
import { daysAfter } from '../../duties/days.js';
import { dutiesCount } from '../../duties/duty.read-model.js';
import { openProposals } from '../../proposals/proposal.store.js';
import { waitingPage } from '../../reviews/review.read-model.js';
import { reviewersIn } from '../../reviews/review.store.js';
import { packsCount } from '../packs/pack.store.js';
import { trackedQueue } from '../tracked-queue.read-model.js';
import { TrackedRegimes } from '../tracked-regimes.js';

/** How much of a company's cases waits for somebody: each number as many as its list has. */
@Injectable()
export class WaitingWork {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly regimes: TrackedRegimes,
  ) {}

  late(caller: Principal): Promise<number> {
    return this.cases(caller, { overdue: 'true' });
  }

  dueSoon(caller: Principal): Promise<number> {
    return this.cases(caller, { dueSoon: 'true' });
  }

  async overdueDuties(caller: Principal): Promise<number> {
    return dutiesCount(this.database.reader, caller, { state: 'overdue' }, await this.clock.today());
  }

  /** Those that are due today or in the six days after it. */
  async dutiesOfTheWeek(caller: Principal): Promise<number> {
    const today = await this.clock.today();
    const asked = { state: 'open', dueBefore: daysAfter(today, 7) } as const;
    return dutiesCount(this.database.reader, caller, asked, today);
  }

  proposals(caller: Principal): Promise<number> {
    return openProposals(this.database.reader, caller);
  }

  /** Evidence packs that nobody has approved yet. */
  draftPacks(caller: Principal): Promise<number> {
    return packsCount(this.database.reader, caller, 'draft');
  }

  /** The steps that the caller may decide today: one page of them at most. */
  async reviews(caller: Principal): Promise<number> {
    const reader = this.database.reader;
    const people = await reviewersIn(reader, caller, await this.clock.today());
    return (await waitingPage(reader, people, { limit: String(MOST_OF_PAGE) })).data.length;
  }

  private async cases(
    caller: Principal,
    query: { readonly overdue: 'true' } | { readonly dueSoon: 'true' },
  ): Promise<number> {
    const words = trackedQueue(null, this.regimes.endings());
    return queuedCount(this.database.reader, caller, query, await this.clock.today(), words);
  }
}
