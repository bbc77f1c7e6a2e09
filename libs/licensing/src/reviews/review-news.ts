import { Injectable } from '@nestjs/common';
import { FUNCTION_ROLES } from '@ninety/access';
import { MailOutbox } from '@ninety/mail';
import { Jobs, newId } from '@ninety/platform';
import type { Id, Sentence } from '@ninety/platform';
import { Outbox } from '@ninety/webhooks';
import type { EntityManager } from 'typeorm';
import { isTheirs, personOf } from './review.js';
import type { Review, ReviewStep } from './review.js';
import { auditors, leaveUntold, reviewersOf } from './review.store.js';
import type { ReviewOverride } from './review.store.js';
import { sentenceBy } from '../tracker/sentences.js';

/** The duty of the service that tells of reviews what days bring, and what those who are not of the company are told. */
export const REVIEW_WATCH = 'review-watch';

/** A step of which something is told. */
type ToldStep = Pick<ReviewStep, 'stepId' | 'function' | 'principalId' | 'delegateId'>;
type OfReview = Pick<Review, 'id' | 'applicationId' | 'supplierId'>;

/** Tells the company's endpoints of its reviews, and its people by mail: neither what was said nor what is reviewed. */
@Injectable()
export class ReviewNewsDesk {
  constructor(
    private readonly outbox: Outbox,
    private readonly mails: MailOutbox,
  ) {}

  /** That a step waits for somebody, for the first time or again. @param by whose act brought it */
  async requested(tx: EntityManager, review: OfReview, step: ReviewStep, by: Id): Promise<void> {
    const data = { ...about(review, step), dueOn: step.dueOn };
    await this.outbox.write(tx, { type: 'review.requested', data, ...toCompany(review) });
    if (!this.mails.isOpen) return;
    const to = (await peopleOf(tx, review, step)).filter((one) => one !== by);
    const title = sentenceBy('mail_step_waits', { step: step.stepId });
    await this.mail(tx, review.applicationId, {
      kind: 'review_requested',
      key: newId(),
      on: step.dueOn,
      title,
      to,
    });
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

  async returned(
    tx: EntityManager,
    review: OfReview & Pick<Review, 'requestedBy'>,
    step: ToldStep,
    by: Id,
  ): Promise<void> {
    const data = { ...about(review, step), by };
    await this.outbox.write(tx, { type: 'review.returned', data, ...toCompany(review) });
    const to = [review.requestedBy].filter((one) => one !== by);
    const title = sentenceBy('mail_step_returned', { step: step.stepId });
    await this.mail(tx, review.applicationId, { kind: 'review_returned', key: newId(), on: null, title, to });
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
    if (!this.mails.isOpen) return;
    const title = sentenceBy('mail_step_due', { step: step.stepId });
    const key = [review.id, step.stepId, step.dueOn, daysLeft].join(' ');
    const to = await peopleOf(tx, review, step);
    await this.mail(tx, review.applicationId, { kind: 'review_due', key, on: step.dueOn, title, to });
  }

  /** Auditors are nobody's of the company: its transaction does not see them, and leaves it to the watch to tell them. */
  async overridden(tx: EntityManager, override: ReviewOverride): Promise<void> {
    const { applicationId, supplierId, eventId, recordedBy: by } = override;
    const data = { applicationId, eventId, by };
    await this.outbox.write(tx, { type: 'review.overridden', data, audience: 'applicant', supplierId });
    if (!this.mails.isOpen) return;
    await leaveUntold(tx, override);
    await Jobs.wake(tx, REVIEW_WATCH);
  }

  /** Tells the auditors of overrides of which they were not told. Outside of any company's transaction. */
  async tellAuditors(
    tx: EntityManager,
    overrides: readonly Pick<ReviewOverride, 'eventId' | 'applicationId'>[],
  ): Promise<void> {
    const to = await auditors(tx);
    const title = sentenceBy('mail_filed_unreviewed');
    for (const { eventId: key, applicationId: id } of overrides)
      await this.mail(tx, id, { kind: 'review_overridden', key, on: null, title, to });
  }

  private async mail(tx: EntityManager, applicationId: Id, told: ToldMail): Promise<void> {
    const { kind, key, on, title, to } = told;
    const content = { on, title, path: `/applications/${applicationId}` };
    await this.mails.write(tx, ...to.map((principalId) => ({ principalId, key, kind, content })));
    await this.mails.wake(tx);
  }
}

/** What a mail tells, and whom. */
interface ToldMail {
  readonly kind: 'review_requested' | 'review_due' | 'review_returned' | 'review_overridden';
  readonly key: string;
  readonly on: string | null;
  readonly title: Sentence;
  readonly to: readonly Id[];
}

/** Whose a step is: of the person, or of whoever has its function. */
async function peopleOf(tx: EntityManager, { supplierId }: OfReview, step: ToldStep): Promise<Id[]> {
  const person = personOf(step);
  if (person !== null) return [person];
  const reviewers = await reviewersOf(tx, supplierId, FUNCTION_ROLES);
  return reviewers.filter((one) => isTheirs(step, [one])).map(({ id }) => id);
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
