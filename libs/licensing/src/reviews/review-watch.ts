import { Inject, Injectable } from '@nestjs/common';
import { attemptEach, Database, LOG, OfficeClock } from '@ninety/platform';
import type { Id, Log } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { ReviewNewsDesk } from './review-news.js';
import { lockWatchedSteps, takeUntold, watchStepAgain } from './review.store.js';
import type { WatchedStep } from './review.store.js';
import { nextReminder, remindersOf } from './steps.js';

/** Steps, or overrides, in one transaction. */
const BATCH = 50;

/**
 * Reminds of steps that are due, and tells of those that are overdue: each once and in order, however long nobody watched. Tells
 * the auditors of what was filed without its review.
 */
@Injectable()
export class ReviewWatch {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly news: ReviewNewsDesk,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** One that cannot be told of is logged, is looked at again by the next one, and holds no other back. */
  async catchUpAll(signal?: AbortSignal): Promise<void> {
    const today = await this.clock.today();
    const faulty: Id[] = [];
    while (!signal?.aborted && (await this.catchUpSome(today, faulty)) > 0);
    while (!signal?.aborted && (await this.tellOfSome()) > 0);
  }

  private catchUpSome(today: string, faulty: Id[]): Promise<number> {
    return this.database.transaction(async (tx) => {
      const steps = await lockWatchedSteps(tx, today, faulty, BATCH);
      const work = (step: WatchedStep) => this.remind(tx, step, today);
      await attemptEach(tx, steps, work, ({ reviewId }, err) => {
        faulty.push(reviewId);
        this.log.error({ err, reviewId }, 'a review cannot be reminded of');
      });
      return steps.length;
    });
  }

  private tellOfSome(): Promise<number> {
    return this.database.transaction(async (tx) => {
      const overrides = await takeUntold(tx, BATCH);
      if (overrides.length > 0) await this.news.tellAuditors(tx, overrides);
      return overrides.length;
    });
  }

  private async remind(tx: EntityManager, step: WatchedStep, today: string): Promise<void> {
    const review = { id: step.reviewId, applicationId: step.applicationId, supplierId: step.supplierId };
    for (const { on, daysLeft } of remindersOf(step.dueOn))
      if (on >= step.watchOn && on <= today) await this.news.reminded(tx, review, step, daysLeft);
    await watchStepAgain(tx, step, nextReminder(step.dueOn, today));
  }
}
