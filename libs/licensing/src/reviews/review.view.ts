import type { Id, Sentence } from '@ninety/platform';
import type { Review, ReviewAct, ReviewStep } from './review.js';
import type {
  ApplicationReviewResponseDto,
  ReviewResponseDto,
  ReviewStepInFullResponseDto,
  ReviewStepResponseDto,
} from './review.contract.js';
import { differencesOf } from './snapshot.js';
import type { Snapshot } from './snapshot.js';

const MOST_DIFFERENCES = 200;

/** The review of an application as the application shows it. */
export function shortReviewView(review: Review): ApplicationReviewResponseDto {
  const { id, state, snapshotHash, requestedAt, steps } = review;
  return { id, state, snapshotHash, requestedAt, steps: steps.map(stepView) };
}

/** What a reader of a review is told of it besides. */
interface Reading {
  readonly nameOf: (id: Id) => string;
  readonly whyNot: (step: ReviewStep) => Sentence | null;
  readonly hasNobody: (step: ReviewStep) => boolean;
}

export function reviewView(
  review: Review,
  acts: readonly ReviewAct[],
  snapshots: ReadonlyMap<string, Snapshot>,
  { nameOf, whyNot, hasNobody }: Reading,
): ReviewResponseDto {
  const { applicationId, requestedBy, policies, comment } = review;
  const inFull = (step: ReviewStep): ReviewStepInFullResponseDto => {
    const why = whyNot(step);
    return {
      ...stepView(step),
      mayDecide: why === null,
      why,
      hasNobody: step.state === 'open' && hasNobody(step),
      changes: step.state === 'approved' ? [] : changesOf(review, step, acts, snapshots),
    };
  };
  return {
    ...shortReviewView(review),
    applicationId,
    requestedBy,
    requestedByName: nameOf(requestedBy),
    comment,
    policies,
    steps: review.steps.map(inFull),
    acts: acts.map((act) => ({ ...act, actedByName: nameOf(act.actedBy) })),
  };
}

function stepView(step: ReviewStep): ReviewStepResponseDto {
  const { stepId: id, function: of, principalId, delegateId, state, openedOn, dueOn } = step;
  return { id, function: of, principalId, delegateId, state, openedOn, dueOn };
}

/** What changed since a step that is open again was approved. */
function changesOf(
  { snapshotHash }: Review,
  { stepId }: ReviewStep,
  acts: readonly ReviewAct[],
  snapshots: ReadonlyMap<string, Snapshot>,
) {
  const approved = acts.findLast((act) => act.stepId === stepId && act.outcome === 'approve');
  if (!approved) return [];
  return differencesOf(snapshots.get(approved.snapshotHash), snapshots.get(snapshotHash), MOST_DIFFERENCES);
}
