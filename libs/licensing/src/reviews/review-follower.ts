import { Injectable } from '@nestjs/common';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { newId, OfficeClock } from '@ninety/platform';
import type { Id, Problem } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { ApplicationEntity } from '../applications/application.entity.js';
import { LICENSING_PROBLEMS } from '../problems.js';
import { daysAfter } from '../duties/days.js';
import type { Observation, SaidDay } from '../tracker/observation.js';
import { dayOfEvent } from '../tracker/observation.js';
import { sentenceOf } from '../tracker/sentences.js';
import type { TrackedCase } from '../tracker/tracked-case.js';
import { asksFor } from './conditions.js';
import { ReviewNewsDesk } from './review-news.js';
import type { PlannedStep, PolicyVersion, Review, ReviewAct, ReviewPolicy, ReviewStep } from './review.js';
import { overridesOf } from './review.read-model.js';
import { firstSaid, policiesInForce, policiesOf } from './review-policy.store.js';
import {
  actsOf,
  appendAct,
  appendOverride,
  keepSnapshot,
  reviewUnderWay,
  saveReview,
  saveReviewState,
  snapshotsOf,
} from './review.store.js';
import { ReviewedApplications } from './reviewed-application.js';
import type { ReviewedApplication } from './reviewed-application.js';
import { changedParts } from './snapshot.js';
import { inTurn, isTouched, plannedSteps, replanned } from './steps.js';

/** Lets the review of an application follow what becomes of it, in the transaction that writes it. The application must be locked. */
@Injectable()
export class ReviewFollower {
  constructor(
    private readonly applications: ReviewedApplications,
    private readonly audit: Audit,
    private readonly news: ReviewNewsDesk,
    private readonly clock: OfficeClock,
  ) {}

  /** What a change touches is open again, of a review that is under way. */
  async follow(tx: EntityManager, caller: Principal, file: TrackedCase): Promise<void> {
    const { status, review: state } = file.application;
    // What was filed is not reviewed any more: how it was stays.
    if (status !== null || state === null) return;
    const review = await reviewUnderWay(tx, file.application.id);
    if (review) await this.followReview(tx, caller, file, review);
  }

  /** The same of one that was read; answers whether anything is asked otherwise. */
  async followReview(
    tx: EntityManager,
    caller: Principal,
    file: TrackedCase,
    review: Review,
  ): Promise<boolean> {
    const read = await this.applications.one(tx, caller, file);
    const next = await this.steps(tx, file, review, read);
    const today = await this.clock.today();
    const steps = inTurn(next, today);
    const reopened = steps.filter(
      (step) => step.state !== 'approved' && stateOf(review, step) === 'approved',
    );
    if (read.hash === review.snapshotHash && reopened.length === 0 && isSame(steps, review.steps))
      return false;
    await keepSnapshot(tx, review.id, read.hash, read.snapshot);
    for (const { stepId } of reopened)
      await appendAct(tx, review, { ...actBy(caller), stepId, outcome: 'reopen', snapshotHash: read.hash });
    await this.keep(tx, file.application, { ...review, snapshotHash: read.hash, steps });
    if (reopened.length > 0)
      await this.audit.record(tx, caller, 'review.reopened', `applications/${review.applicationId}`, {
        review: review.id,
        steps: reopened.map(({ stepId }) => stepId),
      });
    await this.tellOpened(tx, review, steps, caller.id);
    return true;
  }

  /** Keeps how a review stands after its steps, and says so of the application. */
  async keep(tx: EntityManager, application: ApplicationEntity, review: Review): Promise<Review> {
    const state = review.steps.every((step) => step.state === 'approved') ? 'ready' : 'in_review';
    const kept = { ...review, state } as const;
    await saveReview(tx, kept);
    await saveReviewState(tx, application.id, state);
    application.review = state;
    return kept;
  }

  /** Tells of the steps that came to be open. */
  async tellOpened(tx: EntityManager, before: Review, steps: readonly ReviewStep[], by: Id): Promise<void> {
    for (const step of steps)
      if (step.state === 'open' && stateOf(before, step) !== 'open')
        await this.news.requested(tx, before, step, by);
  }

  /**
   * That a filing has had the review that it needs, or says why not: then that is kept, and told.
   *
   * @param override why it is filed without
   * @throws Problem 409
   */
  async assertReviewed(
    tx: EntityManager,
    caller: Principal,
    file: TrackedCase,
    { id: eventId, type, event, supersedes }: Observation,
    override: string | null,
  ): Promise<void> {
    if (type !== 'filed') return;
    const { application } = file;
    const first = file.standing.find((one) => one.type === 'filed');
    const refusal = first
      ? first.id === supersedes
        ? await this.moved(tx, caller, file, dayOfEvent(first.event), dayOfEvent(event))
        : null
      : await this.missing(tx, caller, file, dayOfEvent(event));
    if (refusal === null) return;
    if (override === null) throw refusal.problem;
    const overridden = {
      eventId,
      applicationId: application.id,
      supplierId: application.supplierId,
      reason: override,
      policies: refusal.policies.map(({ id, number }) => ({ id, number })),
      recordedBy: caller.id,
      recordedAt: new Date().toISOString(),
    };
    await appendOverride(tx, overridden);
    if (refusal.review) {
      const steps = refusal.review.steps.map((step) =>
        step.state === 'open' ? { ...step, state: 'waiting' as const, watchOn: null } : step,
      );
      await saveReview(tx, { ...refusal.review, state: 'overridden', steps });
      await saveReviewState(tx, application.id, null);
      application.review = null;
    }
    await this.audit.record(tx, caller, 'review.overridden', `applications/${application.id}`, {
      eventId,
      reason: override,
    });
    await this.news.overridden(tx, overridden);
  }

  /** What a filing lacks whose day is corrected to one for which a policy asks; null: nothing. */
  private async moved(
    tx: EntityManager,
    caller: Principal,
    file: TrackedCase,
    from: SaidDay,
    to: SaidDay,
  ): Promise<Refusal | null> {
    const { application } = file;
    if (application.review === 'ready' || (await overridesOf(tx, application.id)).length > 0) return null;
    const inForce = await policiesInForce(tx, application.supplierId);
    const isMeant = await this.meaning(tx, file, inForce);
    return this.refusalBy(
      tx,
      caller,
      file,
      inForce.filter((policy) => isMeant(policy, to) && !isMeant(policy, from)),
    );
  }

  /** What a filing lacks; null: nothing. */
  private async missing(
    tx: EntityManager,
    caller: Principal,
    file: TrackedCase,
    filed: SaidDay,
  ): Promise<Refusal | null> {
    const { application } = file;
    const review = application.review === null ? undefined : await reviewUnderWay(tx, application.id);
    if (review) {
      const lacking = (code: 'in_review_still' | 'review_outdated') => ({
        review,
        policies: review.policies,
        problem: sentenceOf(LICENSING_PROBLEMS['not-reviewed'], code),
      });
      if (review.state === 'in_review') return lacking('in_review_still');
      const read = await this.applications.one(tx, caller, file);
      const steps = await this.steps(tx, file, review, read);
      const isAsApproved =
        read.hash === review.snapshotHash && steps.every(({ state }) => state === 'approved');
      return isAsApproved ? null : lacking('review_outdated');
    }
    const inForce = await policiesInForce(tx, application.supplierId);
    const isMeant = await this.meaning(tx, file, inForce);
    return this.refusalBy(
      tx,
      caller,
      file,
      inForce.filter((policy) => isMeant(policy, filed)),
    );
  }

  /**
   * Whether a policy means what was filed on a day, whatever the application says. None means an application that was begun
   * before it was first said, and filed before: a day before, for an authority and the installation may have two days.
   */
  private async meaning(
    tx: EntityManager,
    { application: { createdAt } }: TrackedCase,
    policies: readonly ReviewPolicy[],
  ): Promise<(policy: ReviewPolicy, filed: SaidDay) => boolean> {
    const ids = policies.map(({ id }) => id);
    const since = ids.length === 0 ? new Map<string, never>() : await firstSaid(tx, ids);
    return ({ id }, { on, notBefore, notAfter }) => {
      const first = since.get(id);
      // The last day on which it may have happened.
      const filedOn = on ?? notAfter ?? notBefore;
      if (!first || filedOn === null || createdAt >= first.at) return true;
      return filedOn >= daysAfter(first.on, -1);
    };
  }

  /** The refusal of those policies that ask for a review, by what the application says; null: none does. */
  private async refusalBy(
    tx: EntityManager,
    caller: Principal,
    file: TrackedCase,
    meant: readonly ReviewPolicy[],
  ): Promise<Refusal | null> {
    if (meant.length === 0) return null;
    const { facts } = await this.applications.one(tx, caller, file);
    const policies = meant.filter((policy) => asksFor(policy, facts));
    if (policies.length === 0) return null;
    const names = policies.map(({ name }) => name).join(', ');
    const problem = sentenceOf(LICENSING_PROBLEMS['not-reviewed'], 'review_required', { policies: names });
    return { review: null, policies, problem };
  }

  /** The steps of a review as they are asked for now; those that a change touches have no word any more. */
  private async steps(
    tx: EntityManager,
    file: TrackedCase,
    review: Review,
    { facts, snapshot }: ReviewedApplication,
  ): Promise<ReviewStep[]> {
    const policies = await policiesOf(tx, review.policies);
    const planned = plannedSteps(policies, (policy) => asksFor(policy, facts));
    const before = (await snapshotsOf(tx, [review.id], [review.snapshotHash])).get(review.snapshotHash);
    const changed = before ? changedParts(before, snapshot) : [];
    const acts = (await actsOf(tx, [review.id])).get(review.id) ?? [];
    return replanned(
      review.steps,
      planned,
      (step) => isTouched(step, changed) || isOwnLastWord(step, planned, acts, file.application),
    );
  }
}

/** The last word is nobody's who prepared the application: one who edits it after they gave it takes it back. */
function isOwnLastWord(
  { stepId }: ReviewStep,
  planned: readonly PlannedStep[],
  acts: readonly ReviewAct[],
  application: Pick<ApplicationEntity, 'createdBy' | 'preparedBy'>,
): boolean {
  if (planned.at(-1)?.stepId !== stepId) return false;
  const word = acts.findLast((act) => act.stepId === stepId && act.outcome === 'approve');
  return word !== undefined && isPreparer(application, word.actedBy);
}

/** Whether somebody made an application or edited it. */
export function isPreparer(
  { createdBy, preparedBy }: Pick<ApplicationEntity, 'createdBy' | 'preparedBy'>,
  id: Id,
): boolean {
  return createdBy === id || preparedBy.includes(id);
}

/** What every act has besides. */
export function actBy(caller: Principal) {
  return {
    id: newId(),
    comment: null,
    delegateId: null,
    actedBy: caller.id,
    actedAt: new Date().toISOString(),
  };
}

/** What a filing lacks. */
interface Refusal {
  readonly review: Review | null;
  readonly policies: readonly PolicyVersion[];
  readonly problem: Problem;
}

function stateOf({ steps }: Review, { stepId }: ReviewStep) {
  return steps.find((step) => step.stepId === stepId)?.state ?? null;
}

function isSame(some: readonly ReviewStep[], others: readonly ReviewStep[]): boolean {
  const keysOf = (steps: readonly ReviewStep[]) => steps.map((one) => [one.stepId, one.state]);
  return JSON.stringify(keysOf(some)) === JSON.stringify(keysOf(others));
}
