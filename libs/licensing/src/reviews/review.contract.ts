import { isFunctionName } from '@ninety/access';
import {
  AnyText,
  Checked,
  Count,
  DayField,
  Enum,
  Flag,
  Instant,
  Nested,
  NestedList,
  PageQuery,
  Prose,
  SentenceResponseDto,
  Text,
  Texts,
  UNBOUNDED,
  Uuid,
  WholeNumber,
} from '@ninety/platform';
import { ApiSchema } from '@nestjs/swagger';
import { LAST_GIVEN_DAY } from '@ninety/procedure';
import { MoneyDto } from '@ninety/suppliers';
import { sentenceBy } from '../tracker/sentences.js';
import { ACT_OUTCOMES, REVIEW_FIELDS, REVIEW_OUTCOMES, REVIEW_STATES, STEP_STATES } from './review.js';
import type { ActOutcome, ReviewField, ReviewOutcome, ReviewState, StepState } from './review.js';

const MOST_VALUES = 300;
const MOST_CONDITIONS = 20;
const MOST_STEPS = 20;
const LONGEST_DUE_DAYS = 365;
/** What an id of a policy or a step may be: it stands in addresses. */
export const SLUG = /^[a-z0-9][a-z0-9_-]{0,49}$/;

/** A condition on an application: what it asks about, and one of `in`, `above` and `is`. */
export class ReviewConditionDto {
  @Enum(REVIEW_FIELDS, { example: 'eccn' })
  field: ReviewField;

  @Texts({
    omittable: true,
    max: 100,
    elements: MOST_VALUES,
    description:
      'of eccn, destination, type and regime: one of these. `3A090` has its paragraphs, `3A*` all that begins so; destinations are countries, ISO 3166-1 alpha-2',
  })
  in?: readonly string[];

  @Nested(MoneyDto, { omittable: true, description: 'of value: more than this' })
  above?: MoneyDto;

  @Flag({ omittable: true, description: 'of listedParty: that a party is on a list, or may be' })
  is?: boolean;
}

/** A step of a review: of whoever has a function, or of one person. */
export class PolicyStepDto {
  @Text({ max: 50, pattern: SLUG, patternHint: sentenceBy('slug'), example: 'legal' })
  id: string;

  @Checked(sentenceBy('one_function'), isFunctionName, {
    api: { type: String, example: 'legal' },
    omittable: true,
    description: 'whoever of the company has this function',
  })
  function?: string;

  @Uuid({ omittable: true, description: 'this person' })
  principalId?: string;

  @WholeNumber({
    min: 0,
    max: LONGEST_DUE_DAYS,
    omittable: true,
    description: 'calendar days in which it is to be done, once its turn has come',
  })
  dueDays?: number;
}

class PolicyTermsDto {
  @NestedList(ReviewConditionDto, {
    max: MOST_CONDITIONS,
    description: 'all of them must hold, as far as it is known; none: every application',
  })
  when: ReviewConditionDto[];

  @NestedList(PolicyStepDto, { min: 1, max: MOST_STEPS, description: 'in their order' })
  steps: PolicyStepDto[];
}

export class ReviewPolicyDto extends PolicyTermsDto {
  @Text({ max: 200, example: 'Listed parties' })
  name: string;

  @Uuid({ optional: true, description: 'the company for which it holds; of every company when left out' })
  supplierId?: string | null;
}

/** Whose applications of which days a policy is tried on. */
/** On so many applications a policy is tried at most. */
export const MOST_TRIED = 10_000;

export class TryReviewPolicyDto extends PolicyTermsDto {
  @Uuid({ optional: true, description: 'of one company; of every company when left out' })
  supplierId?: string | null;

  @DayField({
    max: LAST_GIVEN_DAY,
    description: 'applications that were filed, or begun, on this day or later',
  })
  from: string;

  @DayField({ max: LAST_GIVEN_DAY, description: 'and on this day or before' })
  to: string;

  @WholeNumber({
    min: 1,
    max: MOST_TRIED,
    optional: true,
    description: `on so many applications at most, those that were recorded last; ${MOST_TRIED} when left out`,
  })
  limit?: number | null;
}

export class RequestReviewDto {
  @Prose({ optional: true, description: 'what the reviewers should know' })
  comment?: string | null;
}

export class ReviewWordDto {
  @Enum(REVIEW_OUTCOMES, { example: 'approve' })
  outcome: ReviewOutcome;

  @Prose({ optional: true, description: 'required with return' })
  comment?: string | null;
}

export class DelegateStepDto {
  @Uuid({ description: 'who is to do it: somebody of the company who reviews' })
  to: string;

  @Prose({ example: 'On leave until Monday.' })
  reason: string;
}

export class ReviewAbsenceDto {
  @Uuid({ description: 'who stands in: somebody of the company who reviews' })
  to: string;

  @DayField({ max: LAST_GIVEN_DAY })
  from: string;

  @DayField({ max: LAST_GIVEN_DAY, description: 'the last day' })
  until: string;
}

export class ReviewsQuery extends PageQuery {
  @Checked(sentenceBy('waiting_for_me'), (value) => value === 'me', {
    api: { type: String, enum: ['me'] },
    optional: true,
    description: 'the open steps that the caller may decide, or for whom they stand in today',
  })
  waitingFor?: 'me';

  @Enum(STEP_STATES, { optional: true, description: 'open when left out' })
  state?: StepState;
}

@ApiSchema({ name: 'ReviewAbsence' })
export class ReviewAbsenceResponseDto {
  @Uuid({ nullable: true, description: 'null: nobody stands in' })
  readonly to: string | null;

  @DayField({ nullable: true })
  readonly from: string | null;

  @DayField({ nullable: true })
  readonly until: string | null;
}

@ApiSchema({ name: 'ReviewPolicyVersion' })
export class ReviewPolicyVersionResponseDto {
  @Text({ max: 50 })
  readonly id: string;

  @Count({ description: 'from 1; a policy that is said anew has the next' })
  readonly number: number;
}

@ApiSchema({ name: 'ReviewPolicy' })
export class ReviewPolicyResponseDto extends ReviewPolicyVersionResponseDto {
  @Uuid({ nullable: true, description: 'null: of every company' })
  readonly supplierId: string | null;

  @AnyText()
  readonly name: string;

  @NestedList(ReviewConditionDto, { max: MOST_CONDITIONS })
  readonly when: readonly ReviewConditionDto[];

  @NestedList(PolicyStepDto, { max: MOST_STEPS })
  readonly steps: readonly PolicyStepDto[];

  @Flag({ description: 'it asks for nothing any more' })
  readonly isRetired: boolean;

  @DayField({ description: 'when it was said; of what was filed before it was first said it asks nothing' })
  readonly saidOn: string;

  @Uuid()
  readonly recordedBy: string;

  @Instant()
  readonly recordedAt: string;
}

/** A policy with all that was ever said of it. */
@ApiSchema({ name: 'ReviewPolicyHistory' })
export class ReviewPolicyHistoryResponseDto extends ReviewPolicyResponseDto {
  @NestedList(ReviewPolicyResponseDto, { max: UNBOUNDED, description: 'the newest first' })
  readonly versions: readonly ReviewPolicyResponseDto[];
}

@ApiSchema({ name: 'ReviewPolicyTriedOn' })
export class ReviewPolicyTriedOnResponseDto {
  @Uuid()
  readonly applicationId: string;

  @Uuid()
  readonly supplierId: string;

  @AnyText({ nullable: true })
  readonly reference: string | null;

  @AnyText({ nullable: true })
  readonly controlNumber: string | null;

  @DayField({ description: 'when it was filed, or begun' })
  readonly on: string;

  @Texts({ max: UNBOUNDED, description: 'conditions that may hold, for the application does not say enough' })
  readonly unknown: readonly string[];
}

/** What a policy would have asked for. */
@ApiSchema({ name: 'ReviewPolicyTrial' })
export class ReviewPolicyTrialResponseDto {
  @Count({ description: 'applications of those days on which it was tried' })
  readonly applications: number;

  @Flag({ description: 'whether those days have more, on which it was not tried' })
  readonly hasMore: boolean;

  @Count({ description: 'of which it would have asked for a review' })
  readonly asked: number;

  @NestedList(ReviewPolicyTriedOnResponseDto, { max: UNBOUNDED, description: 'the first 500 of them' })
  readonly data: readonly ReviewPolicyTriedOnResponseDto[];
}

/** A step of a review as it stands. */
@ApiSchema({ name: 'ReviewStep' })
export class ReviewStepResponseDto {
  @AnyText()
  readonly id: string;

  @AnyText({ nullable: true })
  readonly function: string | null;

  @Uuid({ nullable: true })
  readonly principalId: string | null;

  @Uuid({ nullable: true, description: 'to whom it was handed over' })
  readonly delegateId: string | null;

  @Enum(STEP_STATES)
  readonly state: StepState;

  @DayField({ nullable: true })
  readonly openedOn: string | null;

  @DayField({ nullable: true })
  readonly dueOn: string | null;
}

/** The review of an application, in short. */
@ApiSchema({ name: 'ApplicationReview' })
export class ApplicationReviewResponseDto {
  @Uuid()
  readonly id: string;

  @Enum(REVIEW_STATES)
  readonly state: ReviewState;

  @AnyText({ description: 'SHA-256 of what is reviewed, in hex' })
  readonly snapshotHash: string;

  @Instant()
  readonly requestedAt: string;

  @NestedList(ReviewStepResponseDto, { max: UNBOUNDED, description: 'in their order' })
  readonly steps: readonly ReviewStepResponseDto[];
}

@ApiSchema({ name: 'ReviewAct' })
export class ReviewActResponseDto {
  @Uuid()
  readonly id: string;

  @AnyText()
  readonly stepId: string;

  @Enum(ACT_OUTCOMES)
  readonly outcome: ActOutcome;

  @AnyText({ nullable: true })
  readonly comment: string | null;

  @Uuid({ nullable: true, description: 'of a delegation: to whom' })
  readonly delegateId: string | null;

  @AnyText({ description: 'of what it was said' })
  readonly snapshotHash: string;

  @Uuid()
  readonly actedBy: string;

  @AnyText()
  readonly actedByName: string;

  @Instant()
  readonly actedAt: string;
}

@ApiSchema({ name: 'ReviewDifference' })
export class ReviewDifferenceResponseDto {
  @AnyText({ description: 'where, RFC 6901' })
  readonly pointer: string;

  @AnyText({
    nullable: true,
    description:
      'as it was when it was approved: a text, or a number or truth as JSON; null: it was not there',
  })
  readonly before: string | null;

  @AnyText({ nullable: true })
  readonly after: string | null;
}

@ApiSchema({ name: 'ReviewStepInFull' })
export class ReviewStepInFullResponseDto extends ReviewStepResponseDto {
  @Flag({ description: 'the caller may decide it now' })
  readonly mayDecide: boolean;

  @Nested(SentenceResponseDto, { nullable: true, description: 'why the caller may not; null: they may' })
  readonly why: SentenceResponseDto | null;

  @Flag({ description: 'nobody of the company can do it: hand it over, or request the review anew' })
  readonly hasNobody: boolean;

  @NestedList(ReviewDifferenceResponseDto, {
    max: UNBOUNDED,
    description: 'of one that was opened again: what changed since it was approved; the first 200',
  })
  readonly changes: readonly ReviewDifferenceResponseDto[];
}

/** The review of an application with all that was said. */
@ApiSchema({ name: 'Review' })
export class ReviewResponseDto extends ApplicationReviewResponseDto {
  @Uuid()
  readonly applicationId: string;

  @Uuid()
  readonly requestedBy: string;

  @AnyText()
  readonly requestedByName: string;

  @AnyText({ nullable: true, description: 'what the reviewers should know' })
  readonly comment: string | null;

  @NestedList(ReviewPolicyVersionResponseDto, {
    max: UNBOUNDED,
    description: 'the policies as they were when it was requested: it is held under these',
  })
  readonly policies: readonly ReviewPolicyVersionResponseDto[];

  @NestedList(ReviewStepInFullResponseDto, { max: UNBOUNDED })
  declare readonly steps: readonly ReviewStepInFullResponseDto[];

  @NestedList(ReviewActResponseDto, { max: UNBOUNDED, description: 'in order' })
  readonly acts: readonly ReviewActResponseDto[];
}

/** A step that somebody is to do. */
@ApiSchema({ name: 'ListedReviewStep' })
export class ListedReviewStepResponseDto extends ReviewStepResponseDto {
  @Uuid()
  readonly reviewId: string;

  @Uuid()
  readonly applicationId: string;

  @Uuid()
  readonly supplierId: string;

  @AnyText({ nullable: true, description: "the application's" })
  readonly reference: string | null;

  @AnyText()
  readonly regime: string;

  @Uuid()
  readonly requestedBy: string;

  @AnyText()
  readonly requestedByName: string;

  @Flag()
  readonly overdue: boolean;
}

/** That an application was filed without its review. */
@ApiSchema({ name: 'ReviewOverride' })
export class ReviewOverrideResponseDto {
  @Uuid({ description: 'the observation that it was filed' })
  readonly eventId: string;

  @Uuid()
  readonly applicationId: string;

  @Uuid()
  readonly supplierId: string;

  @AnyText()
  readonly reason: string;

  @NestedList(ReviewPolicyVersionResponseDto, { max: UNBOUNDED, description: 'those that asked for it' })
  readonly policies: readonly ReviewPolicyVersionResponseDto[];

  @Uuid()
  readonly recordedBy: string;

  @Instant()
  readonly recordedAt: string;
}
