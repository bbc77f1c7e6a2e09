import type { Id } from '@ninety/platform';

/** What a condition of a policy may ask about. */
export const REVIEW_FIELDS = ['listedParty', 'eccn', 'destination', 'value', 'type', 'regime'] as const;
export type ReviewField = (typeof REVIEW_FIELDS)[number];

/** An amount in a currency, as ISO 4217 has it. */
interface Amount {
  readonly amount: string;
  readonly currency: string;
}

/** A condition on an application: one of these members says which. */
export interface ReviewCondition {
  readonly field: ReviewField;
  readonly in?: readonly string[];
  readonly above?: Amount;
  readonly is?: boolean;
}

/** A step: of whoever has a function, or of one person. */
export interface PolicyStep {
  readonly id: string;
  readonly function?: string;
  readonly principalId?: Id;
  /** Calendar days after it was opened. */
  readonly dueDays?: number;
}

/** A policy as it was said once. */
export interface ReviewPolicy {
  readonly id: string;
  readonly number: number;
  /** Null: of every company. */
  readonly supplierId: Id | null;
  readonly name: string;
  /** All of them must hold; without one it asks for every application. */
  readonly when: readonly ReviewCondition[];
  readonly steps: readonly PolicyStep[];
  readonly isRetired: boolean;
  /** The installation's day on which it was said. */
  readonly saidOn: string;
  readonly recordedBy: Id;
  /** RFC 3339, UTC. */
  readonly recordedAt: string;
}

/** Which version of a policy. */
export type PolicyVersion = Pick<ReviewPolicy, 'id' | 'number'>;

/** What an application says that policies ask about; null: it does not say it yet. */
export interface ReviewFacts {
  readonly listedParty: boolean | null;
  readonly eccns: readonly string[] | null;
  readonly destinations: readonly string[] | null;
  readonly value: Amount | null;
  readonly type: string;
  readonly regime: string;
}

export const STEP_STATES = ['waiting', 'open', 'approved', 'returned'] as const;
export type StepState = (typeof STEP_STATES)[number];

export const REVIEW_STATES = ['in_review', 'ready', 'returned', 'overridden'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

export const REVIEW_OUTCOMES = ['approve', 'return'] as const;
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number];
export const ACT_OUTCOMES = [...REVIEW_OUTCOMES, 'delegate', 'reopen'] as const;
export type ActOutcome = (typeof ACT_OUTCOMES)[number];

/** A step as the policies ask for it. */
export interface PlannedStep {
  readonly stepId: string;
  readonly function: string | null;
  readonly principalId: Id | null;
  readonly dueDays: number | null;
  /** The parts of an application whose change opens it again; null: any. */
  readonly touchedBy: readonly string[] | null;
  /** The ids of the policies that ask for it. */
  readonly askedBy: readonly string[];
}

/** A step of a review. */
export interface ReviewStep extends PlannedStep {
  readonly place: number;
  readonly delegateId: Id | null;
  readonly state: StepState;
  readonly openedOn: string | null;
  readonly dueOn: string | null;
  readonly watchOn: string | null;
}

/** What was said on a step. */
export interface ReviewAct {
  readonly id: Id;
  readonly stepId: string;
  readonly outcome: ActOutcome;
  readonly comment: string | null;
  readonly delegateId: Id | null;
  readonly snapshotHash: string;
  readonly actedBy: Id;
  readonly actedAt: string;
}

/** The review of an application. */
export interface Review {
  readonly id: Id;
  readonly applicationId: Id;
  readonly supplierId: Id;
  /** All that there were when it was requested: it is held under these. */
  readonly policies: readonly PolicyVersion[];
  readonly state: ReviewState;
  readonly snapshotHash: string;
  readonly requestedBy: Id;
  readonly requestedAt: string;
  /** What the reviewers should know. */
  readonly comment: string | null;
  /** In their order. */
  readonly steps: readonly ReviewStep[];
}

/** Who may act, with what they review. */
export interface Reviewer {
  readonly id: Id;
  readonly supplierId: Id | null;
  readonly functions: readonly string[];
}

/** Whether a step is one of some people's: it is of a person alone, or of whoever has its function. */
export function isTheirs(
  step: Pick<ReviewStep, 'function' | 'principalId' | 'delegateId'>,
  people: readonly Reviewer[],
): boolean {
  const person = personOf(step);
  if (person !== null) return people.some(({ id }) => id === person);
  return people.some(({ functions }) => step.function !== null && functions.includes(step.function));
}

/** The person whose a step is; null: of whoever has its function. */
export function personOf({
  principalId,
  delegateId,
}: Pick<ReviewStep, 'principalId' | 'delegateId'>): Id | null {
  return delegateId ?? principalId;
}
