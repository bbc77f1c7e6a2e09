import { Injectable } from '@nestjs/common';
import { assertMay, assertOfOne, FUNCTION_ROLES, knownPrincipals, perform } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import {
  BY_ID,
  Database,
  forbidden,
  newId,
  notFound,
  OfficeClock,
  pageBy,
  Unvalidated,
  viewed,
} from '@ninety/platform';
import type { Id, Page, PageQuery, Sentence, Version } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { ApplicationEntity } from '../applications/application.entity.js';
import { touch, versionFor } from '../applications/versions.js';
import { findApplication } from '../audience/access-scope.store.js';
import { LICENSING_PROBLEMS } from '../problems.js';
import { sentenceBy, sentenceOf, sentenceProblem } from '../tracker/sentences.js';
import { lockTracked } from '../tracker/tracked-case.js';
import type { TrackedCase } from '../tracker/tracked-case.js';
import { TrackedRegimes } from '../tracker/tracked-regimes.js';
import { asksFor } from './conditions.js';
import { policiesInForce } from './review-policy.store.js';
import { isTheirs, personOf } from './review.js';
import type { Review, ReviewAct, Reviewer, ReviewStep } from './review.js';
import type {
  DelegateStepDto,
  ListedReviewStepResponseDto,
  RequestReviewDto,
  ReviewAbsenceDto,
  ReviewAbsenceResponseDto,
  ReviewOverrideResponseDto,
  ReviewResponseDto,
  ReviewsQuery,
  ReviewWordDto,
} from './review.contract.js';
import { actBy, isPreparer, ReviewFollower } from './review-follower.js';
import { ReviewNewsDesk } from './review-news.js';
import { overridesPage, stepsPage, waitingPage } from './review.read-model.js';
import type { ListedStep } from './review.read-model.js';
import {
  absenceOf,
  actsOf,
  appendAct,
  deleteAbsence,
  insertReview,
  keepSnapshot,
  reviewersOf,
  reviewsOf,
  reviewUnderWay,
  saveAbsence,
  saveReview,
  saveReviewState,
  snapshotsOf,
  reviewersIn,
} from './review.store.js';
import { reviewView } from './review.view.js';
import { ReviewedApplications } from './reviewed-application.js';
import { inTurn, plannedSteps, replanned } from './steps.js';

/** A step of the review that is under way of an application. */
interface FoundStep {
  readonly file: TrackedCase;
  readonly review: Review;
  readonly step: ReviewStep;
  /** The caller, and for whom they stand in today. */
  readonly people: readonly Reviewer[];
}

/** Reviews of applications inside their company, before they are filed. */
@Injectable()
export class ReviewsService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly regimes: TrackedRegimes,
    private readonly applications: ReviewedApplications,
    private readonly follower: ReviewFollower,
    private readonly news: ReviewNewsDesk,
    private readonly clock: OfficeClock,
  ) {}

  /** Asks for the review that the policies in force want; of one that is under way, for what is touched since. */
  async request(
    caller: Principal,
    id: Id,
    version: Version | null,
    body: Unvalidated<RequestReviewDto>,
  ): Promise<TrackedCase> {
    const requesting = {
      caller,
      find: (tx: EntityManager) => lockTracked(tx, this.regimes, caller, id),
      permission: 'reviews.request',
      version: { of: ({ application }: TrackedCase) => versionFor(caller, application), named: version },
      body,
      state: ({ application }: TrackedCase) => {
        if (application.status !== null)
          throw sentenceOf(LICENSING_PROBLEMS['filed-already'], 'reviewed_before_filing');
      },
    } as const;
    return perform(this.database, requesting, async (tx, file, { comment }) => {
      const underWay = file.application.review === null ? undefined : await reviewUnderWay(tx, id);
      if (!underWay) await this.begin(tx, caller, file, comment ?? null);
      else if (!(await this.follower.followReview(tx, caller, file, underWay)))
        throw sentenceOf(LICENSING_PROBLEMS['review-under-way'], 'review_under_way');
      await this.audit.record(tx, caller, 'review.requested', `applications/${id}`);
      await touch(tx, file.application, []);
      return file;
    });
  }

  private async begin(tx: EntityManager, caller: Principal, file: TrackedCase, comment: string | null) {
    const { application } = file;
    const policies = await policiesInForce(tx, application.supplierId);
    const read = await this.applications.one(tx, caller, file);
    const planned = plannedSteps(policies, (policy) => asksFor(policy, read.facts));
    if (planned.length === 0) throw sentenceOf(LICENSING_PROBLEMS['no-review-asked'], 'no_review_asked');
    const reviewers = await reviewersOf(tx, application.supplierId, FUNCTION_ROLES);
    const last = planned.at(-1);
    for (const step of planned) {
      const able = reviewers.filter((one) => isTheirs({ ...step, delegateId: null }, [one]));
      if (able.length === 0)
        throw sentenceOf(LICENSING_PROBLEMS['nobody-for-step'], 'nobody_for_step', { step: step.stepId });
      if (step === last && able.every((one) => isPreparer(application, one.id)))
        throw sentenceOf(LICENSING_PROBLEMS['nobody-for-step'], 'nobody_but_preparers', {
          step: step.stepId,
        });
    }
    const unasked: Review = {
      id: newId(),
      applicationId: application.id,
      supplierId: application.supplierId,
      policies: policies.map(({ id, number }) => ({ id, number })),
      state: 'in_review',
      snapshotHash: read.hash,
      requestedBy: caller.id,
      requestedAt: new Date().toISOString(),
      comment,
      steps: [],
    };
    const today = await this.clock.today();
    const review = {
      ...unasked,
      steps: inTurn(
        replanned([], planned, () => false),
        today,
      ),
    };
    await insertReview(tx, review);
    await keepSnapshot(tx, review.id, read.hash, read.snapshot);
    await saveReviewState(tx, application.id, 'in_review');
    application.review = 'in_review';
    await this.follower.tellOpened(tx, unasked, review.steps, caller.id);
  }

  /** Approves a step, or returns the application with what is to be done. */
  async decide(
    caller: Principal,
    id: Id,
    stepId: string,
    version: Version | null,
    body: Unvalidated<ReviewWordDto>,
  ): Promise<TrackedCase> {
    const deciding = {
      caller,
      find: (tx: EntityManager) => this.find(tx, caller, id, stepId),
      permission: ({ review, step, people, file }: FoundStep) => {
        assertMay(caller, 'reviews.decide');
        const why = whyNotTheirs(step, people) ?? whyNotLast(caller, file.application, review, step);
        if (why !== null) throw forbidden(why);
      },
      version: {
        of: ({ file: { application } }: FoundStep) => versionFor(caller, application),
        named: version,
      },
      body,
      state: ({ step }: FoundStep) => assertOpen(step),
    } as const;
    return perform(
      this.database,
      deciding,
      async (tx, { file, review, step }, { outcome, comment = null }) => {
        if (outcome === 'return' && comment === null) throw sentenceProblem('return_says_why', '/comment');
        const act = { ...actBy(caller), stepId, outcome, comment, snapshotHash: review.snapshotHash };
        await appendAct(tx, review, act);
        const action = outcome === 'approve' ? 'review.approved' : 'review.returned';
        await this.audit.record(tx, caller, action, `applications/${id}`, {
          review: review.id,
          step: stepId,
          snapshotHash: review.snapshotHash,
        });
        if (outcome === 'approve') await this.approve(tx, caller, file, review, step);
        else await this.giveBack(tx, caller, file, review, step);
        await touch(tx, file.application, []);
        return file;
      },
    );
  }

  private async approve(
    tx: EntityManager,
    caller: Principal,
    file: TrackedCase,
    review: Review,
    step: ReviewStep,
  ) {
    const worded = review.steps.map((one) =>
      one === step ? { ...one, state: 'approved' as const, watchOn: null } : one,
    );
    const steps = inTurn(worded, await this.clock.today());
    const kept = await this.follower.keep(tx, file.application, { ...review, steps });
    await this.news.approved(tx, review, step, caller.id, kept.state === 'ready');
    await this.follower.tellOpened(tx, review, steps, caller.id);
  }

  private async giveBack(
    tx: EntityManager,
    caller: Principal,
    file: TrackedCase,
    review: Review,
    step: ReviewStep,
  ) {
    const steps = review.steps.map((one) =>
      one === step ? { ...one, state: 'returned' as const, watchOn: null } : one,
    );
    await saveReview(tx, { ...review, state: 'returned', steps });
    await saveReviewState(tx, file.application.id, null);
    file.application.review = null;
    await this.news.returned(tx, review, step, caller.id);
  }

  /** Hands a step over to somebody else of the company. */
  async delegate(
    caller: Principal,
    id: Id,
    stepId: string,
    version: Version | null,
    body: Unvalidated<DelegateStepDto>,
  ): Promise<TrackedCase> {
    const delegating = {
      caller,
      find: (tx: EntityManager) => this.find(tx, caller, id, stepId),
      permission: ({ step, people }: FoundStep) => {
        assertMay(caller, 'reviews.delegate');
        const why = caller.role === 'reviewer' ? whyNotTheirs(step, people) : null;
        if (why !== null) throw forbidden(why);
      },
      version: {
        of: ({ file: { application } }: FoundStep) => versionFor(caller, application),
        named: version,
      },
      body,
      state: ({ step }: FoundStep) => {
        if (step.state === 'approved') throw sentenceOf(LICENSING_PROBLEMS['step-not-open'], 'step_approved');
      },
    } as const;
    return perform(this.database, delegating, async (tx, { file, review, step, people }, { to, reason }) => {
      const delegateId = to.toLowerCase();
      const delegate = await this.assertReviewer(tx, review.supplierId, delegateId, '/to');
      assertHandsOver(caller, step, delegate, people);
      const act = { ...actBy(caller), stepId, outcome: 'delegate', comment: reason, delegateId } as const;
      await appendAct(tx, review, { ...act, snapshotHash: review.snapshotHash });
      const handed = { ...step, delegateId };
      await saveReview(tx, { ...review, steps: review.steps.map((one) => (one === step ? handed : one)) });
      await this.audit.record(tx, caller, 'review.delegated', `applications/${id}`, {
        review: review.id,
        step: stepId,
        to: delegateId,
      });
      if (step.state === 'open') await this.news.requested(tx, review, handed, caller.id);
      await touch(tx, file.application, []);
      return file;
    });
  }

  /** The reviews of an application, the newest first. */
  async list(caller: Principal, id: Id, query: PageQuery): Promise<Page<ReviewResponseDto>> {
    const reader = this.database.reader;
    const application = await findApplication(reader, caller, id);
    assertMay(caller, 'reviews.read');
    const people = await this.peopleOf(reader, caller);
    const page = await pageBy(query, BY_ID, (after, count) => reviewsOf(reader, id, after?.[0], count));
    const ids = page.data.map((review) => review.id);
    const acts = await actsOf(reader, ids);
    const shown = page.data.flatMap((review) => [
      review.snapshotHash,
      ...approvalsOf(review, acts.get(review.id) ?? []),
    ]);
    const snapshots = await snapshotsOf(reader, ids, shown);
    const reviewers = await reviewersOf(reader, application.supplierId, FUNCTION_ROLES);
    const named = await knownPrincipals(reader, [
      ...page.data.map(({ requestedBy }) => requestedBy),
      ...[...acts.values()].flat().map(({ actedBy }) => actedBy),
    ]);
    return viewed(page, (review) =>
      reviewView(review, acts.get(review.id) ?? [], snapshots, {
        nameOf: (one) => named.get(one)?.name ?? '',
        whyNot: (step) => whyNot(caller, application, review, step, people),
        hasNobody: (step) => !reviewers.some((one) => isTheirs(step, [one])),
      }),
    );
  }

  /** The steps that wait for the caller; or all that exist for the caller, in a state. */
  async waiting(caller: Principal, query: ReviewsQuery): Promise<Page<ListedReviewStepResponseDto>> {
    assertMay(caller, 'reviews.read');
    const reader = this.database.reader;
    const today = await this.clock.today();
    const page =
      query.waitingFor === 'me'
        ? await waitingPage(reader, await this.peopleOf(reader, caller), query)
        : await stepsPage(reader, caller, query.state ?? 'open', query);
    return viewed(page, (step) => listedView(step, today));
  }

  /** What was filed without its review, the newest first. */
  async overrides(caller: Principal, query: PageQuery): Promise<Page<ReviewOverrideResponseDto>> {
    assertMay(caller, 'reviews.read');
    return overridesPage(this.database.reader, caller, query);
  }

  /** Who stands in for the caller, and when. */
  async absence(caller: Principal): Promise<ReviewAbsenceResponseDto> {
    assertMay(caller, 'reviews.decide');
    assertOfOne(caller);
    const found = await absenceOf(this.database.reader, caller.id);
    return { to: found?.delegateId ?? null, from: found?.from ?? null, until: found?.until ?? null };
  }

  /** Says who stands in for the caller on their steps, in the place of whoever did. */
  async setAbsence(
    caller: Principal,
    body: Unvalidated<ReviewAbsenceDto>,
  ): Promise<ReviewAbsenceResponseDto> {
    const saying = {
      caller,
      find: () => Promise.resolve(caller),
      permission: 'reviews.decide',
      body,
    } as const;
    return perform(this.database, saying, async (tx, { id, supplierId }, { to, from, until }) => {
      const delegateId = to.toLowerCase();
      if (until < from) throw sentenceProblem('absence_backward', '/until');
      if (delegateId === id) throw sentenceProblem('no_reviewer', '/to');
      await this.assertReviewer(tx, supplierId ?? '', delegateId, '/to');
      await saveAbsence(tx, id, supplierId ?? '', { delegateId, from, until });
      await this.audit.record(tx, caller, 'review_absence.set', `principals/${id}`, {
        to: delegateId,
        from,
        until,
      });
      return { to: delegateId, from, until };
    });
  }

  async endAbsence(caller: Principal): Promise<void> {
    const ending = {
      caller,
      find: (tx: EntityManager) => absenceOf(tx, caller.id),
      permission: 'reviews.decide',
    } as const;
    await perform(this.database, ending, async (tx, found) => {
      if (!found) return;
      await deleteAbsence(tx, caller.id);
      await this.audit.record(tx, caller, 'review_absence.ended', `principals/${caller.id}`);
    });
  }

  /** @throws Problem 404, also for an application that the caller may not see, or without such a step */
  private async find(tx: EntityManager, caller: Principal, id: Id, stepId: string): Promise<FoundStep> {
    const file = await lockTracked(tx, this.regimes, caller, id);
    const { status, review: state } = file.application;
    const review = status !== null || state === null ? undefined : await reviewUnderWay(tx, id);
    const step = review?.steps.find((one) => one.stepId === stepId);
    if (!review || !step) throw notFound('step of a review');
    return { file, review, step, people: await this.peopleOf(tx, caller) };
  }

  /** As whom a caller may act today: themselves, and for whom they stand in. */
  private async peopleOf(manager: EntityManager, caller: Principal): Promise<Reviewer[]> {
    return reviewersIn(manager, caller, await this.clock.today());
  }

  private async assertReviewer(
    tx: EntityManager,
    supplierId: Id,
    id: Id,
    pointer: string,
  ): Promise<Reviewer> {
    const found = (await reviewersOf(tx, supplierId, FUNCTION_ROLES)).find((one) => one.id === id);
    if (!found) throw sentenceProblem('no_reviewer', pointer);
    return found;
  }
}

/** The hashes of what was approved last on each step that is open again. */
function approvalsOf({ steps }: Review, acts: readonly ReviewAct[]): string[] {
  return steps
    .filter(({ state }) => state !== 'approved')
    .flatMap(({ stepId }) => {
      const last = acts.findLast((act) => act.stepId === stepId && act.outcome === 'approve');
      return last ? [last.snapshotHash] : [];
    });
}

function whyNotTheirs(step: ReviewStep, people: readonly Reviewer[]): Sentence | null {
  if (isTheirs(step, people)) return null;
  return personOf(step) === null
    ? sentenceBy('step_of_function', { function: step.function ?? '' })
    : sentenceBy('step_of_another');
}

/**
 * Nobody hands to themselves what is not theirs, and a function is given to somebody without it by an administrator alone.
 *
 * @throws Problem 422
 */
function assertHandsOver(
  caller: Principal,
  step: ReviewStep,
  delegate: Reviewer,
  people: readonly Reviewer[],
): void {
  if (delegate.id === caller.id && whyNotTheirs(step, people) !== null)
    throw sentenceProblem('handed_to_oneself', '/to');
  const { function: wanted } = step;
  if (wanted !== null && !delegate.functions.includes(wanted) && caller.role !== 'administrator')
    throw sentenceProblem('handed_without_function', '/to', { function: wanted });
}

/** Nobody gives the last word on what they prepared. */
function whyNotLast(
  { id }: Principal,
  application: ApplicationEntity,
  { steps }: Review,
  step: ReviewStep,
): Sentence | null {
  const isLast = steps.at(-1)?.stepId === step.stepId;
  const completes = steps.every((one) => one.stepId === step.stepId || one.state === 'approved');
  return (isLast || completes) && isPreparer(application, id) ? sentenceBy('own_preparation') : null;
}

function whyNot(
  caller: Principal,
  application: ApplicationEntity,
  review: Review,
  step: ReviewStep,
  people: readonly Reviewer[],
): Sentence | null {
  if (step.state !== 'open' || review.state === 'returned')
    return sentenceBy('step_not_open', { state: step.state });
  return whyNotTheirs(step, people) ?? whyNotLast(caller, application, review, step);
}

/** @throws Problem 409 */
function assertOpen({ state }: ReviewStep): void {
  if (state !== 'open') throw sentenceOf(LICENSING_PROBLEMS['step-not-open'], 'step_not_open', { state });
}

function listedView(step: ListedStep, today: string): ListedReviewStepResponseDto {
  return {
    id: step.stepId,
    reviewId: step.reviewId,
    applicationId: step.applicationId,
    supplierId: step.supplierId,
    function: step.function,
    principalId: step.principalId,
    delegateId: step.delegateId,
    state: step.state,
    openedOn: step.openedOn,
    dueOn: step.dueOn,
    reference: step.reference,
    regime: step.regime,
    requestedBy: step.requestedBy,
    requestedByName: step.requestedByName,
    overdue: step.state === 'open' && step.dueOn !== null && step.dueOn < today,
  };
}
