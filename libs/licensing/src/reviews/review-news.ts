import { Injectable } from '@nestjs/common';
import type { Id } from '@ninety/platform';
import { Outbox } from '@ninety/webhooks';
import type { EntityManager } from 'typeorm';
import { personOf } from './review.js';
import type { Review, ReviewStep } from './review.js';
import type { ReviewOverride } from './review.store.js';

/** A step of which something is told. */
type ToldStep = Pick<ReviewStep, 'stepId' | 'function' | 'principalId' | 'delegateId'>;
type OfReview = Pick<Review, 'id' | 'applicationId' | 'supplierId'>;

/** Tells the company's endpoints of its reviews: neither what was said nor what is reviewed. */
@Injectable()
export class ReviewNewsDesk {
  constructor(private readonly outbox: Outbox) {}

  /** That a step waits for somebody, for the first time or again. */
  async requested(tx: EntityManager, review: OfReview, step: ReviewStep): Promise<void> {
    const data = { ...about(review, step), dueOn: step.dueOn };
    await this.outbox.write(tx, { type: 'review.requested', data, ...toCompany(review) });
  }

  /** @param isReady whether it was the last */
  async approved(
    tx: EntityManager,
    review: OfReview,
    step: ToldStep,
    by: Id,
    isReady: boolean,
  ): Promise<void> {
    const data = { ...about(review, step), by, isReady };
    await this.outbox.write(tx, { type: 'review.approved', data, ...toCompany(review) });
  }

  async returned(tx: EntityManager, review: OfReview, step: ToldStep, by: Id): Promise<void> {
    const data = { ...about(review, step), by };
    await this.outbox.write(tx, { type: 'review.returned', data, ...toCompany(review) });
  }

  /** @param daysLeft below zero: it is overdue */
  async reminded(
    tx: EntityManager,
    review: OfReview,
    step: ToldStep & { readonly dueOn: string },
    daysLeft: number,
  ): Promise<void> {
    const data = { ...about(review, step), dueOn: step.dueOn };
    if (daysLeft < 0)
      await this.outbox.write(tx, {
        type: 'review.overdue',
        data: { ...data, daysOverdue: -daysLeft },
        ...toCompany(review),
      });
    else
      await this.outbox.write(tx, {
        type: 'review.reminder',
        data: { ...data, daysLeft },
        ...toCompany(review),
      });
  }

  async overridden(
    tx: EntityManager,
    { applicationId, supplierId, eventId, recordedBy: by }: ReviewOverride,
  ) {
    const data = { applicationId, eventId, by };
    await this.outbox.write(tx, { type: 'review.overridden', data, audience: 'applicant', supplierId });
  }
}

function about({ id: reviewId, applicationId }: OfReview, step: ToldStep) {
  return {
    reviewId,
    applicationId,
    stepId: step.stepId,
    function: step.function,
    principalId: personOf(step),
  };
}

function toCompany({ supplierId }: OfReview) {
  return { audience: 'applicant', supplierId } as const;
}
