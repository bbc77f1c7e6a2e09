import { ApplicationReviewResponseDto } from '../reviews/review.contract.js';
import { ApiSchema } from '@nestjs/swagger';
import {
  AnyText,
  Checked,
  DayField,
  Enum,
  Flag,
  Instant,
  isId,
  Nested,
  NestedList,
  ListQuery,
  PageQuery,
  Prose,
  SentenceResponseDto,
  Text,
  Texts,
  UNBOUNDED,
  Uuid,
  Uuids,
} from '@ninety/platform';
import { LAST_GIVEN_DAY } from '@ninety/procedure';
import { CERTAINTIES, OBSERVATION_SOURCES, OUTCOMES, RegimeClockResponseDto } from '@ninety/regimes';
import type { Certainty, ObservationSource, Outcome } from '@ninety/regimes';
import { MoneyDto } from '@ninety/suppliers';
import {
  AnsweredApplicationDto,
  BlocksDto,
  ItemBlocksDto,
  MOST_ITEMS,
  MOST_PARTIES,
  MOST_SUPPORT_DOCUMENTS,
  SupportBlocksDto,
} from '../applications/application.contract.js';
import { PreFilingCheckResponseDto } from '../filing/filing.contract.js';
import { say } from '../sentences.js';
import { SORTED_BY, TRACKED_SORTS } from '../applications/queue-order.js';
import { CaseAssigneeResponseDto } from './work/case-work.contract.js';

/** So long is a tag, at most. */
export const LONGEST_TAG = 50;

/** Who takes part, in a role of the regime. */
export class TrackedPartyDto {
  @Text({ max: 100, example: 'ultimate_consignee', description: "one of the regime's, if it names any" })
  role: string;

  @Uuid()
  partyId: string;
}

/** An item, classified by the regime's list. */
export class TrackedItemDto extends ItemBlocksDto {
  @Text({
    max: 50,
    example: '5A991',
    description: "its number on the list that the regime classifies by, as the regime's pattern has it",
  })
  eccn: string;
}

/** A support document of the regime. */
export class TrackedSupportDocumentDto extends SupportBlocksDto {
  @Text({ max: 100, example: 'end_user_undertaking', description: "one of the regime's, if it names any" })
  kind: string;
}

/** An application as the company prepares it, and what it keeps of it for itself, which may change after the filing too. */
export class TrackedDraftDto extends BlocksDto {
  @Text({ optional: true, max: 100, example: 'us-bis', description: 'whose procedure; us-bis when left out' })
  regime?: string | null;

  @Text({
    optional: true,
    max: 100,
    example: 'license',
    description: "one of the regime's kinds; the first when left out",
  })
  type?: string | null;

  @NestedList(TrackedPartyDto, { optional: true, max: MOST_PARTIES })
  parties?: TrackedPartyDto[] | null;

  @NestedList(TrackedItemDto, { optional: true, max: MOST_ITEMS })
  items?: TrackedItemDto[] | null;

  @NestedList(TrackedSupportDocumentDto, { optional: true, max: MOST_SUPPORT_DOCUMENTS })
  supportDocuments?: TrackedSupportDocumentDto[] | null;

  @DayField({ optional: true, max: LAST_GIVEN_DAY, description: 'when the license is needed' })
  needBy?: string | null;

  @Nested(MoneyDto, { optional: true, description: 'what depends on it' })
  valueAtStake?: MoneyDto | null;

  @DayField({
    optional: true,
    max: LAST_GIVEN_DAY,
    description: 'from when a contract has a delay cost something',
  })
  penaltyOn?: string | null;

  @Nested(MoneyDto, { optional: true, description: 'what it costs at most' })
  penalty?: MoneyDto | null;

  @Text({ optional: true, max: 300 })
  customer?: string | null;

  @Texts({ optional: true, max: LONGEST_TAG, description: 'orders that wait for it, by their numbers' })
  orders?: string[] | null;

  @Texts({ optional: true, max: LONGEST_TAG })
  tags?: string[] | null;
}

/** What every observation may say; the fields of its type, which the regime has, stand beside these. */
export class ObservationDto {
  @Text({
    max: 100,
    example: 'approved',
    description: 'a type of event of the regime; or void, which takes one back',
  })
  type: string;

  @DayField({
    optional: true,
    max: LAST_GIVEN_DAY,
    description: 'when it happened; or notAfter, with or without notBefore',
  })
  on?: string | null;

  @DayField({ optional: true, max: LAST_GIVEN_DAY })
  notBefore?: string | null;

  @DayField({ optional: true, max: LAST_GIVEN_DAY })
  notAfter?: string | null;

  @DayField({
    optional: true,
    max: LAST_GIVEN_DAY,
    description: 'when the company heard of it; today when left out',
  })
  learnedOn?: string | null;

  @Enum(OBSERVATION_SOURCES, { optional: true })
  source?: ObservationSource | null;

  @Text({ optional: true, max: 300, description: 'who said so' })
  saidBy?: string | null;

  @Prose({ optional: true })
  note?: string | null;

  @Uuids({ optional: true, description: 'documents of the application' })
  attachmentIds?: string[] | null;

  @Uuid({ optional: true, description: 'the observation in whose place this one stands' })
  supersedes?: string | null;

  @Prose({ optional: true, description: 'why it is corrected; required with supersedes' })
  reason?: string | null;

  @Prose({
    optional: true,
    description: 'of a filing: why it is filed without the review that a policy of the company asks for',
  })
  override?: string | null;
}

export class RecordingQuery {
  @Enum(['true', 'false'], {
    optional: true,
    description: 'true: it is answered how the application would stand, or why not, and nothing is recorded',
  })
  dryRun?: 'true' | 'false';
}

export class AsKnownQuery {
  @DayField({ optional: true, max: LAST_GIVEN_DAY, description: 'as it was known at the end of this day' })
  knownAt?: string;
}

export class TrackedClocksQuery extends AsKnownQuery {
  @DayField({
    optional: true,
    max: LAST_GIVEN_DAY,
    description: 'at the end of this day; today when left out',
  })
  asOf?: string;
}

export class ObservationsQuery extends PageQuery {
  @DayField({ optional: true, max: LAST_GIVEN_DAY, description: 'as it was known at the end of this day' })
  knownAt?: string;
}

export class TrackedApplicationsQuery extends ListQuery {
  @Text({ optional: true, max: 100, description: 'draft, in_review, ready, or a status of a regime' })
  status?: string;

  @Text({ optional: true, max: 100 })
  regime?: string;

  @Uuid({ optional: true })
  supplierId?: string;

  @Enum(['true', 'false'], {
    optional: true,
    description: 'open, and a target or a time of one’s own has passed',
  })
  overdue?: 'true' | 'false';

  @Enum(['true', 'false'], { optional: true, description: 'neither a draft nor ended' })
  pending?: 'true' | 'false';

  @Enum(['true', 'false'], {
    optional: true,
    description: 'pending, and a running clock is due within ten days',
  })
  dueSoon?: 'true' | 'false';

  @Enum(['true'], {
    optional: true,
    description:
      'pending, and fewer than nine of ten like cases are decided by the day on which it is needed',
  })
  atRisk?: 'true';

  @Checked(say('principal_me_or_none'), (value) => value === 'me' || value === 'none' || isId(value), {
    api: { type: String },
    optional: true,
    description: 'whose work it is: a principal, me, or none',
  })
  assignee?: string;

  @Text({ optional: true, max: 200, description: 'part of a number, a reference or the name of a party' })
  q?: string;

  @Text({ optional: true, max: LONGEST_TAG, description: 'tagged so by the company' })
  tag?: string;

  @Enum(TRACKED_SORTS, { optional: true, description: SORTED_BY })
  sort?: (typeof TRACKED_SORTS)[number];
}

/** A pending application for the same transaction. */
@ApiSchema({ name: 'PendingTwin' })
export class PendingTwinResponseDto {
  @Uuid()
  readonly applicationId: string;

  @AnyText({ nullable: true })
  readonly controlNumber: string | null;
}

/** Whether an application needs a license, what it lacks, and where the same is pending. */
@ApiSchema({ name: 'TrackedCheck' })
export class TrackedCheckResponseDto extends PreFilingCheckResponseDto {
  @NestedList(PendingTwinResponseDto, {
    max: UNBOUNDED,
    description: 'of which the authority may return one',
  })
  readonly sameTransaction: readonly PendingTwinResponseDto[];
}

/** When something happened, as it was said: a day, or what it lies between. */
abstract class SaidDayDto {
  @DayField({ nullable: true })
  readonly on: string | null;

  @DayField({ nullable: true })
  readonly notBefore: string | null;

  @DayField({ nullable: true })
  readonly notAfter: string | null;
}

/** Under which number it was filed, and when, as far as it is known. */
@ApiSchema({ name: 'FilingNumber' })
export class FilingNumberResponseDto extends SaidDayDto {
  @AnyText({ nullable: true })
  readonly system: string | null;

  @AnyText({ nullable: true })
  readonly number: string | null;
}

/** How it stands, as far as the company can know. */
@ApiSchema({ name: 'TrackedClocks' })
export class TrackedClocksResponseDto {
  @DayField()
  readonly asOf: string;

  @DayField({ nullable: true })
  readonly knownAt: string | null;

  @AnyText({ description: 'draft, in_review, ready, or a status of the regime' })
  readonly status: string;

  @Enum(CERTAINTIES, { nullable: true, description: 'null: it depends on what the company was not told' })
  readonly statusCertainty: Certainty | null;

  @Enum(OUTCOMES, { nullable: true })
  readonly outcome: Outcome | null;

  @NestedList(RegimeClockResponseDto, { max: UNBOUNDED })
  readonly clocks: readonly RegimeClockResponseDto[];

  @DayField({ nullable: true, description: 'the nearest day on which a running clock is due' })
  readonly nextDueOn: string | null;

  @Flag({ description: 'a target or a time of one’s own has passed, and no ending was recorded' })
  readonly overdue: boolean;
}

/** A license that was recorded for an application. */
@ApiSchema({ name: 'LicenseOfApplication' })
export class LicenseOfApplicationResponseDto {
  @Uuid()
  readonly id: string;

  @AnyText()
  readonly number: string;

  @DayField()
  readonly issuedOn: string;

  @DayField()
  readonly validUntil: string;
}

/** What is known of a license that is still to be recorded from its face. */
@ApiSchema({ name: 'LicenseToRecord' })
export class LicenseToRecordResponseDto {
  @AnyText({ nullable: true, description: 'null: the approval was recorded without one' })
  readonly number: string | null;
}

/** An application that is decided elsewhere. */
@ApiSchema({ name: 'TrackedApplication' })
export class TrackedApplicationResponseDto
  extends AnsweredApplicationDto
  implements TrackedClocksResponseDto
{
  @DayField()
  readonly asOf: string;

  @DayField({ nullable: true })
  readonly knownAt: string | null;

  @AnyText({ description: 'draft, in_review, ready, or a status of the regime' })
  readonly status: string;

  @Enum(CERTAINTIES, { nullable: true, description: 'null: it depends on what the company was not told' })
  readonly statusCertainty: Certainty | null;

  @Enum(OUTCOMES, { nullable: true })
  readonly outcome: Outcome | null;

  @NestedList(RegimeClockResponseDto, { max: UNBOUNDED })
  readonly clocks: readonly RegimeClockResponseDto[];

  @Flag({ description: 'a target or a time of one’s own has passed, and no ending was recorded' })
  readonly overdue: boolean;

  @AnyText()
  readonly regime: string;

  @AnyText({ description: "one of the regime's kinds" })
  readonly type: string;

  @Nested(CaseAssigneeResponseDto, { nullable: true, description: 'who of the company is at work on it' })
  readonly assignee: CaseAssigneeResponseDto | null;

  @Flag({ description: 'under a legal hold: nothing of it is destroyed' })
  readonly isHeld: boolean;

  @Nested(ApplicationReviewResponseDto, {
    nullable: true,
    description: 'its last review inside the company; null: none was requested',
  })
  readonly review: ApplicationReviewResponseDto | null;

  @NestedList(TrackedPartyDto, { max: MOST_PARTIES })
  readonly parties: TrackedPartyDto[];

  @NestedList(TrackedItemDto, { max: MOST_ITEMS })
  readonly items: TrackedItemDto[];

  @NestedList(TrackedSupportDocumentDto, { max: MOST_SUPPORT_DOCUMENTS })
  readonly supportDocuments: TrackedSupportDocumentDto[];

  @NestedList(FilingNumberResponseDto, { max: UNBOUNDED, description: 'the oldest first' })
  readonly filings: readonly FilingNumberResponseDto[];

  @DayField({ nullable: true })
  readonly needBy: string | null;

  @Nested(MoneyDto, { nullable: true })
  readonly valueAtStake: MoneyDto | null;

  @DayField({ nullable: true, description: 'from when a contract has a delay cost something' })
  readonly penaltyOn: string | null;

  @Nested(MoneyDto, { nullable: true, description: 'what it costs at most' })
  readonly penalty: MoneyDto | null;

  @Flag({
    nullable: true,
    description: 'fewer than nine of ten like cases are decided by needBy; null: it cannot be said',
  })
  readonly atRisk: boolean | null;

  @Nested(SentenceResponseDto, { nullable: true, description: 'why it cannot be said' })
  readonly atRiskReason: SentenceResponseDto | null;

  @AnyText({ nullable: true })
  readonly customer: string | null;

  @Texts({ max: UNBOUNDED })
  readonly orders: readonly string[];

  @Texts({ max: UNBOUNDED })
  readonly tags: readonly string[];

  @NestedList(LicenseOfApplicationResponseDto, { max: UNBOUNDED, description: 'those that stand' })
  readonly licenses: readonly LicenseOfApplicationResponseDto[];

  @Nested(LicenseToRecordResponseDto, {
    nullable: true,
    description: 'it was approved, and its license is to be recorded from its face by POST /v1/licenses',
  })
  readonly licenseToRecord: LicenseToRecordResponseDto | null;

  @Texts({ max: UNBOUNDED, description: 'types of event that may be recorded next' })
  readonly allowedEvents: readonly string[];
}

/** An observation as it was written down; the fields of its type stand beside these. */
@ApiSchema({ name: 'Observation' })
export class ObservationResponseDto extends SaidDayDto {
  @Uuid()
  readonly id: string;

  @AnyText()
  readonly type: string;

  @AnyText({ nullable: true, description: 'the request, the notice or the suspension that it is of' })
  readonly subject: string | null;

  @DayField()
  readonly learnedOn: string;

  @Instant()
  readonly recordedAt: string;

  @Uuid()
  readonly recordedBy: string;

  @Enum(OBSERVATION_SOURCES, { nullable: true })
  readonly source: ObservationSource | null;

  @AnyText({ nullable: true })
  readonly saidBy: string | null;

  @AnyText({ nullable: true })
  readonly note: string | null;

  @Uuids()
  readonly attachmentIds: readonly string[];

  @Uuid({ nullable: true })
  readonly supersedes: string | null;

  @AnyText({ nullable: true, description: 'why it was corrected' })
  readonly reason: string | null;

  @Uuid({ nullable: true, description: 'what stands in its place; null: it stands' })
  readonly supersededBy: string | null;
}

/** Days on which an authority was closed, both included. */
export class ClosureDto {
  @Text({ max: 100, example: 'us-bis' })
  regime: string;

  @DayField({ max: LAST_GIVEN_DAY, example: '2025-10-01' })
  from: string;

  @DayField({ max: LAST_GIVEN_DAY, example: '2025-11-12' })
  to: string;

  @Prose({ example: 'lapse in appropriations' })
  reason: string;

  @Text({ max: 500, description: 'where it is said' })
  source: string;
}

export class VoidClosureDto {
  @Prose({ example: 'it was another authority' })
  reason: string;
}

export class ClosuresQuery extends PageQuery {
  @Text({ optional: true, max: 100 })
  regime?: string;
}

@ApiSchema({ name: 'Closure' })
export class ClosureResponseDto {
  @Uuid()
  readonly id: string;

  @AnyText()
  readonly regime: string;

  @DayField()
  readonly from: string;

  @DayField()
  readonly to: string;

  @AnyText({ description: 'why, for every company of the installation' })
  readonly reason: string;

  @AnyText()
  readonly source: string;

  @Uuid({ nullable: true, description: 'null: nobody of the company that reads' })
  readonly recordedBy: string | null;

  @Instant()
  readonly recordedAt: string;

  @AnyText({ nullable: true, description: 'why it was taken back; null: it stands' })
  readonly voidReason: string | null;

  @Uuid({ nullable: true, description: 'null: it stands, or nobody of the company that reads did' })
  readonly voidedBy: string | null;

  @Instant({ nullable: true })
  readonly voidedAt: string | null;
}

/** Shapes with members besides those that are declared: the fields of an observation's type, as its regime has them. */
export const OPEN_SCHEMAS: readonly string[] = ['Observation', ObservationDto.name];
