import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { PolicyVersion, Review, ReviewAct, ReviewPolicy } from './review.js';
import { policiesOf } from './review-policy.store.js';
import { overridesOf } from './review.read-model.js';
import { actsOf, reviewsOf, snapshotsOf } from './review.store.js';
import type { ReviewOverride } from './review.store.js';
import type { Snapshot } from './snapshot.js';

/** More reviews of one application than anybody requests. */
const MOST_REVIEWS = 1_000;

/** How an application was reviewed inside its company, with the policies as they were and each snapshot by its hash. */
export interface ReviewEvidence {
  readonly policies: readonly ReviewPolicy[];
  readonly reviews: readonly (Review & {
    readonly acts: readonly ReviewAct[];
    readonly snapshots: readonly { readonly hash: string; readonly content: Snapshot | null }[];
  })[];
  readonly overrides: readonly ReviewOverride[];
}

export async function reviewEvidence(manager: EntityManager, applicationId: Id): Promise<ReviewEvidence> {
  const reviews = await reviewsOf(manager, applicationId, undefined, MOST_REVIEWS);
  const overrides = await overridesOf(manager, applicationId);
  const ids = reviews.map(({ id }) => id);
  const acts = await actsOf(manager, ids);
  const hashes = reviews.flatMap((review) => hashesOf(review, acts.get(review.id) ?? []));
  const snapshots = await snapshotsOf(manager, ids, hashes);
  const named = [...reviews, ...overrides].flatMap(({ policies }) => policies);
  return {
    policies: named.length === 0 ? [] : await policiesOf(manager, onceEach(named)),
    reviews: reviews.map((review) => {
      const said = acts.get(review.id) ?? [];
      const of = hashesOf(review, said).map((hash) => ({ hash, content: snapshots.get(hash) ?? null }));
      return { ...review, acts: said, snapshots: of };
    }),
    overrides,
  };
}

/** Of what somebody said something, and what is reviewed now. */
function hashesOf({ snapshotHash }: Review, acts: readonly ReviewAct[]): string[] {
  return [...new Set([...acts.map((act) => act.snapshotHash), snapshotHash])];
}

/** The rows behind it, by their tables and keys. */
export function reviewRows({ policies, reviews, overrides }: ReviewEvidence) {
  return [
    { table: 'review_policy_version', keys: policies.map(({ id, number }) => `${id}/${number}`) },
    { table: 'review', keys: reviews.map(({ id }) => id) },
    {
      table: 'review_snapshot',
      keys: reviews.flatMap(({ id, snapshots }) => snapshots.map(({ hash }) => `${id}/${hash}`)),
    },
    { table: 'review_act', keys: reviews.flatMap(({ acts }) => acts.map(({ id }) => id)) },
    { table: 'review_override', keys: overrides.map(({ eventId }) => eventId) },
  ];
}

/** Who said something of it. */
export function peopleOfReviews({ policies, reviews, overrides }: ReviewEvidence): Id[] {
  return [
    ...policies.map(({ recordedBy }) => recordedBy),
    ...reviews.flatMap(({ requestedBy, acts }) => [requestedBy, ...acts.map(({ actedBy }) => actedBy)]),
    ...overrides.map(({ recordedBy }) => recordedBy),
  ];
}

function onceEach(versions: readonly PolicyVersion[]): PolicyVersion[] {
  return [...new Map(versions.map((one) => [`${one.id}/${one.number}`, one])).values()];
}
