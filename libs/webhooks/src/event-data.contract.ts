import { CITATIONS, DETERMINATION_RESULTS } from '@ninety/bis';
import type { DeterminationResult } from '@ninety/bis';
import {
  AnyNumber,
  AnyObject,
  AnyText,
  Count,
  DayField,
  Decimal,
  Enum,
  Flag,
  Fraction,
  Nested,
  NestedList,
  Text,
  Texts,
  UNBOUNDED,
  Uuid,
  Uuids,
  WholeNumber,
} from '@ninety/platform';
import type { Id, Params } from '@ninety/platform';
import { AGENCIES, AMENDMENT_KINDS, PAPER_KINDS, LICENSE_STATUSES, STATUSES } from '@ninety/procedure';
import type { Agency, AmendmentKind, PaperKind, LicenseStatus, Status } from '@ninety/procedure';
import { ApiSchema } from '@nestjs/swagger';

/** To an applicant the whole interagency review is one status. */
const TOLD_STATUSES = [...STATUSES, 'under_review'] as const;
type AnnouncedStatus = Status | 'under_review';

/** By whom an observation was proposed. */
export const PROPOSAL_SOURCES = ['mail', 'assistant', 'import'] as const;
export type ProposalSource = (typeof PROPOSAL_SOURCES)[number];

class NumberedDataDto {
  @Uuid()
  applicationId: Id;

  @AnyText({ example: 'Z100001' })
  controlNumber: string;

  @WholeNumber({
    min: 1,
    max: 2_147_483_647,
    description: "counts the application's events for each audience, without gaps",
  })
  sequence: number;
}

@ApiSchema({ name: 'ApplicationEventData' })
export class ApplicationDataDto extends NumberedDataDto {
  @Enum(TOLD_STATUSES)
  status: AnnouncedStatus;

  @Enum(TOLD_STATUSES, { omittable: true, description: 'before the event; days alone tell none' })
  previousStatus?: AnnouncedStatus;
}

@ApiSchema({ name: 'RequestEventData' })
export class RequestDataDto extends ApplicationDataDto {
  @AnyText({ description: 'the id in the events of the application of what was asked or answered' })
  requestId: string;
}

@ApiSchema({ name: 'HoldEventData' })
export class HoldDataDto extends ApplicationDataDto {
  @AnyText({ description: 'the id of the hold in the events of the application' })
  holdId: string;
}

@ApiSchema({ name: 'PositionEventData' })
export class PositionDataDto extends ApplicationDataDto {
  @Enum(AGENCIES, { omittable: true, description: 'with `deemed`: whose 30 days lapsed' })
  agency?: Agency;

  @Flag({
    omittable: true,
    description: 'true: it gave none, and is deemed to have no objection',
    citation: CITATIONS.deemedNoObjection,
  })
  deemed?: boolean;
}

@ApiSchema({ name: 'DeterminationChangedEventData' })
export class DeterminationChangedDataDto {
  @Uuid({ description: 'the one that stands now' })
  determinationId: Id;

  @Uuid({ description: 'the one in whose place it stands' })
  supersedes: Id;

  @Uuid({ nullable: true })
  productId: Id | null;

  @AnyText()
  eccn: string;

  @AnyText({ description: 'ISO 3166-1 alpha-2' })
  destination: string;

  @Enum(DETERMINATION_RESULTS)
  result: DeterminationResult;

  @Enum(DETERMINATION_RESULTS)
  previousResult: DeterminationResult;
}

/** What an edition of the Commerce Control List does to a product. */
export const PRODUCT_TOUCHES = ['entry_removed', 'entry_changed', 'not_listed'] as const;

@ApiSchema({ name: 'ProductTouchedEventData' })
export class ProductTouchedDataDto {
  @Uuid()
  productId: Id;

  @AnyText({ description: 'as it is classified' })
  eccn: string;

  @Enum(PRODUCT_TOUCHES)
  touch: (typeof PRODUCT_TOUCHES)[number];

  @AnyNumber({
    description: 'the version of the list; what is otherwise stands at /v1/law/versions/{number}/products',
  })
  lawVersion: number;

  @DayField({ description: 'from when it is in force' })
  effectiveOn: string;
}

@ApiSchema({ name: 'StalledEventData' })
export class StalledDataDto extends ApplicationDataDto {
  @DayField()
  silentSince: string;

  @Count()
  silentDays: number;

  @AnyNumber({ nullable: true, description: 'how long similar cases are silent; null: too few are known' })
  medianSilentDays: number | null;

  @Count({ description: 'how many like cases are known' })
  likeCases: number;
}

@ApiSchema({ name: 'AppealPaperEventData' })
export class AppealPaperDataDto extends NumberedDataDto {
  @Enum(PAPER_KINDS)
  paper: PaperKind;

  @Count({ description: 'counts from 1 in the record of the appeal, for each audience what it sees' })
  number: number;
}

@ApiSchema({ name: 'RequirementEventData' })
export class RequirementDataDto {
  @Uuid()
  applicationId: Id;

  @AnyText({ nullable: true, example: 'Z100001', description: 'null: nobody said one yet' })
  controlNumber: string | null;

  @WholeNumber({
    min: 1,
    max: 2_147_483_647,
    description: "counts the application's events for each audience, without gaps",
  })
  sequence: number;

  @Uuid()
  partyId: Id;

  @Uuid()
  entryId: Id;

  @Flag({ description: 'whether the entry is still on the list' })
  isListed: boolean;
}

@ApiSchema({ name: 'ClockEventData' })
export class ClockDataDto {
  @Uuid()
  applicationId: Id;

  @AnyText({ nullable: true, example: 'Z100001', description: 'null: nobody said one yet' })
  controlNumber: string | null;

  @AnyText({ example: 'resolution', description: 'a clock of the procedure, or of the regime' })
  clock: string;

  @AnyText({
    nullable: true,
    description: 'whose clock it is: an agency; or the request or notice that it is of',
  })
  subject: string | null;

  @DayField({ description: 'at the earliest, where it is not exactly known' })
  dueOn: string;

  @WholeNumber({ min: -4_000_000, max: 4_000_000, description: 'below 0: so many days ago' })
  daysLeft: number;

  @DayField({
    omittable: true,
    description: 'the day that was told of before: a correction, or what was heard since, has moved it',
  })
  movedFrom?: string;
}

/** What of a duty is told whatever happens to it: neither its words nor what it is worth. */
@ApiSchema({ name: 'DutyEventData' })
export class DutyDataDto {
  @Uuid()
  dutyId: Id;

  @AnyText({ example: 'once', description: 'which time that it is owed' })
  occurrence: string;

  @Uuid({ nullable: true, description: 'the license as it was recorded first' })
  licenseId: Id | null;

  @Uuid({ nullable: true })
  applicationId: Id | null;

  @AnyText({ example: 'report' })
  kind: string;

  @Uuid({ description: 'who sees to it' })
  owner: Id;

  @AnyText({ description: 'us, or the id of a party' })
  obligedParty: string;
}

/** A line of an order whose answer became another by itself; nobody's name. */
@ApiSchema({ name: 'OrderEventData' })
export class OrderDataDto {
  @Uuid()
  orderCheckId: Id;

  @AnyText({ example: 'SO-2026-1017' })
  document: string;

  @AnyText({ example: '10' })
  line: string;

  @Enum(['release', 'hold', 'blocked'])
  decision: 'release' | 'hold' | 'blocked';

  @Uuid({ nullable: true, description: 'the license by which it goes, as it was recorded first' })
  licenseId: Id | null;

  @Texts({ description: 'the codes of what holds it' })
  reasons: readonly string[];
}

@ApiSchema({ name: 'DutyWarningEventData' })
export class DutyWarningDataDto extends DutyDataDto {
  @DayField()
  dueOn: string;

  @Count()
  daysLeft: number;

  @DayField({
    omittable: true,
    description: 'the day that was told of before: a correction, or what was recorded since, has moved it',
  })
  movedFrom?: string;
}

@ApiSchema({ name: 'DutyOverdueEventData' })
export class DutyOverdueDataDto extends DutyDataDto {
  @DayField()
  dueOn: string;

  @Count()
  daysOverdue: number;
}

@ApiSchema({ name: 'DutyEscalatedEventData' })
export class DutyEscalatedDataDto extends DutyOverdueDataDto {
  @Uuids({ description: 'all compliance officers of the company' })
  to: readonly Id[];
}

@ApiSchema({ name: 'DutyMetEventData' })
export class DutyMetDataDto extends DutyDataDto {
  @DayField({ nullable: true, description: 'null: it was not known when it was met' })
  dueOn: string | null;

  @DayField()
  on: string;

  @Uuids({ description: 'documents that show it' })
  evidence: readonly Id[];
}

@ApiSchema({ name: 'DutyMetVoidedEventData' })
export class DutyMetVoidedDataDto extends DutyDataDto {
  @DayField({ nullable: true, description: 'null: it is not known, or it is not owed so any more' })
  dueOn: string | null;

  @DayField({ description: 'when it was said to have been met' })
  on: string;
}

/** What a person recorded that lines of orders may go by: neither for which items nor on what it is based. */
@ApiSchema({ name: 'AuthorizationEventData' })
export class AuthorizationDataDto {
  @Uuid()
  authorizationId: Id;

  @AnyText({ example: 'license_exception' })
  kind: string;

  @AnyText({ example: 'us-bis' })
  regime: string;

  @AnyText({ nullable: true, example: 'LVS', description: 'null: a determination' })
  symbol: string | null;

  @DayField({ description: 'its last day' })
  validUntil: string;
}

/** What of a step of a review is told whatever happens to it: neither what was said nor what is reviewed. */
@ApiSchema({ name: 'ReviewEventData' })
class ReviewDataDto {
  @Uuid()
  reviewId: Id;

  @Uuid()
  applicationId: Id;

  @AnyText({ example: 'legal' })
  stepId: string;

  @AnyText({ nullable: true, example: 'legal', description: 'whoever of the company has it' })
  function: string | null;

  @Uuid({ nullable: true, description: 'whose it is; null: of whoever has the function' })
  principalId: Id | null;
}

@ApiSchema({ name: 'ReviewRequestedEventData' })
export class ReviewRequestedDataDto extends ReviewDataDto {
  @DayField({ nullable: true })
  dueOn: string | null;
}

@ApiSchema({ name: 'ReviewApprovedEventData' })
export class ReviewApprovedDataDto extends ReviewDataDto {
  @Uuid()
  by: Id;

  @Flag({ description: 'it was the last: the application may be filed' })
  isReady: boolean;
}

@ApiSchema({ name: 'ReviewReturnedEventData' })
export class ReviewReturnedDataDto extends ReviewDataDto {
  @Uuid()
  by: Id;
}

@ApiSchema({ name: 'ReviewReminderEventData' })
export class ReviewReminderDataDto extends ReviewDataDto {
  @DayField()
  dueOn: string;

  @Count()
  daysLeft: number;
}

@ApiSchema({ name: 'ReviewOverdueEventData' })
export class ReviewOverdueDataDto extends ReviewDataDto {
  @DayField()
  dueOn: string;

  @Count()
  daysOverdue: number;
}

@ApiSchema({ name: 'ReviewOverriddenEventData' })
export class ReviewOverriddenDataDto {
  @Uuid()
  applicationId: Id;

  @Uuid({ description: 'the observation that it was filed' })
  eventId: Id;

  @Uuid()
  by: Id;
}

/** Something was written down of an application that is decided elsewhere. */
@ApiSchema({ name: 'ObservedEventData' })
export class ObservedDataDto {
  @Uuid()
  applicationId: Id;

  @AnyText({
    nullable: true,
    example: 'Z100001',
    description: 'of the newest filing; null: nobody said one yet',
  })
  controlNumber: string | null;

  @AnyText({ example: 'us-bis' })
  regime: string;

  @Uuid({ description: 'the observation' })
  eventId: Id;

  @AnyText({ example: 'approved', description: 'the type of the observation' })
  event: string;

  @DayField({ nullable: true, description: 'when it happened, where the day is known' })
  on: string | null;

  @DayField({ nullable: true })
  notBefore: string | null;

  @DayField({ nullable: true })
  notAfter: string | null;

  @AnyText({ description: 'a status of the regime' })
  status: string;

  @AnyText()
  previousStatus: string;

  @AnyText({ nullable: true, description: 'null: it has not ended, as far as is known' })
  outcome: string | null;

  @WholeNumber({
    min: 1,
    max: 2_147_483_647,
    description: "counts the application's events, without gaps",
  })
  sequence: number;
}

/** An observation was corrected by another, or taken back. */
@ApiSchema({ name: 'SupersededEventData' })
export class SupersededDataDto extends ObservedDataDto {
  @Uuid({ description: 'the observation that stands no more' })
  supersedes: Id;
}

/** What every event of a license says. */
export class LicenseDataDto {
  @Uuid({ nullable: true, description: 'null: no application of it is recorded' })
  applicationId: Id | null;

  @AnyText({ example: 'D100001' })
  licenseNumber: string;

  @Uuid({ omittable: true, description: 'of a license that was recorded from its face' })
  licenseId?: Id;

  @AnyText({ omittable: true, example: 'us-bis', description: 'whose number it is, where it was recorded' })
  regime?: string;
}

@ApiSchema({ name: 'LicenseIssuedEventData' })
export class LicenseIssuedDataDto extends LicenseDataDto {
  @DayField()
  issuedOn: string;

  @DayField()
  validUntil: string;
}

@ApiSchema({ name: 'LicenseSupersededEventData' })
export class LicenseSupersededDataDto extends LicenseIssuedDataDto {
  @Uuid({ description: 'the license that stands no more' })
  supersedes: Id;
}

@ApiSchema({ name: 'ShipmentEventData' })
export class ShipmentDataDto extends LicenseDataDto {
  @Uuid()
  shipmentId: Id;

  @Count({ description: 'counts from 1 on each license' })
  shipment: number;

  @DayField()
  shippedOn: string;
}

/** Thin: whom it was made to, and how, is read where one may. */
@ApiSchema({ name: 'ReleaseEventData' })
export class ReleaseDataDto extends LicenseDataDto {
  @Uuid()
  releaseId: Id;

  @Uuid({ omittable: true, description: 'the release that it corrects or takes back' })
  supersedes?: Id;
}

@ApiSchema({ name: 'BalanceEventData' })
export class BalanceDataDto extends LicenseDataDto {
  @Count({ description: 'the level that was reached' })
  percent: number;

  @AnyNumber({ description: "the greatest share of the license's value and of each item's quantity" })
  usedPercent: number;
}

@ApiSchema({ name: 'LicenseExhaustedEventData' })
export class ExhaustedDataDto extends LicenseDataDto {
  @Uuid({ nullable: true, description: 'the shipment that used it up; null: a correction' })
  shipmentId: Id | null;
}

@ApiSchema({ name: 'AmendmentEventData' })
export class AmendmentDataDto extends LicenseDataDto {
  @Uuid()
  amendmentId: Id;

  @Enum(AMENDMENT_KINDS)
  kind: AmendmentKind;
}

@ApiSchema({ name: 'OpenValueEventData' })
class OpenValueDto {
  @Decimal({ scale: 2 })
  amount: string;

  @Text({ max: 3, example: 'USD' })
  currency: string;
}

@ApiSchema({ name: 'OpenBalanceEventData' })
class OpenBalanceDto {
  @Decimal({ scale: 4, omittable: true, description: 'left out where the face says none' })
  quantity?: string;

  @Nested(OpenValueDto, { omittable: true, description: 'left out where the face says none' })
  value?: OpenValueDto;
}

@ApiSchema({ name: 'OpenItemEventData' })
class OpenItemDto {
  @Count({ description: 'the number of the item on the license, from 1' })
  item: number;

  @Nested(OpenBalanceDto)
  remaining: OpenBalanceDto;
}

@ApiSchema({ name: 'PartyListedEventData' })
export class PartyListedDataDto extends LicenseDataDto {
  @Uuid({ omittable: true, description: 'left out for a licensee whose party it is not' })
  alertId?: Id;

  @Uuid()
  partyId: Id;

  @Uuid()
  entryId: Id;

  @NestedList(OpenItemDto, { max: UNBOUNDED, description: 'what may still be shipped' })
  open: OpenItemDto[];
}

@ApiSchema({ name: 'LicenseExpiringEventData' })
export class ExpiringDataDto extends LicenseDataDto {
  @DayField()
  expiresOn: string;

  @Count()
  daysLeft: number;
}

@ApiSchema({ name: 'LicenseExpiredEventData' })
export class ExpiredDataDto extends LicenseDataDto {
  @DayField()
  expiresOn: string;
}

@ApiSchema({ name: 'LicenseStandingEventData' })
export class LicenseStandingDataDto extends LicenseDataDto {
  @Enum(LICENSE_STATUSES)
  status: LicenseStatus;

  @Uuid({ omittable: true, description: 'of a license that was recorded from its face: the notice received' })
  noticeId?: Id;

  @DayField({ omittable: true, description: 'when it took effect, as was told' })
  on?: string;

  @DayField({ omittable: true, description: 'when the company heard of it' })
  learnedOn?: string;

  @Uuid({ omittable: true, description: 'the notice in whose place it stands' })
  supersedes?: Id;
}

@ApiSchema({ name: 'LicenseNoticeVoidedEventData' })
export class NoticeVoidedDataDto extends LicenseDataDto {
  @Enum(LICENSE_STATUSES, { description: 'without it' })
  status: LicenseStatus;

  @Uuid({ description: 'what took it back' })
  noticeId: Id;

  @Uuid({ description: 'the notice that stands no more' })
  supersedes: Id;
}

@ApiSchema({ name: 'AlertEventData' })
export class AlertDataDto {
  @Uuid()
  alertId: Id;

  @Uuid()
  partyId: Id;

  @Uuid()
  entryId: Id;

  @Enum(['name', 'address'], {
    omittable: true,
    description:
      'whether its name is like that of the entry, or its address is the entry; left out: an earlier release compared names alone',
  })
  kind?: 'name' | 'address';

  @Fraction()
  score: number;
}

@ApiSchema({ name: 'EntityListEventData' })
export class EntityListDataDto {
  @Count()
  version: number;

  @DayField()
  effectiveOn: string;

  @Count()
  added: number;

  @Count()
  removed: number;

  @Count()
  changed: number;
}

@ApiSchema({ name: 'EndpointEventData' })
export class EndpointDataDto {
  @Uuid()
  endpointId: Id;

  @AnyText()
  url: string;
}

@ApiSchema({ name: 'EndpointDisabledEventData' })
export class EndpointDisabledDataDto extends EndpointDataDto {
  @AnyText()
  reason: string;

  @AnyText({ omittable: true, description: 'which sentence it is; absent of what an earlier release told' })
  code?: string;

  @AnyObject({ omittable: true, description: 'what it says of this case, by name' })
  params?: Params;
}

@ApiSchema({ name: 'ProbeEventData' })
export class ProbeDataDto {
  @Uuid()
  endpointId: Id;
}

@ApiSchema({ name: 'TestEventData' })
export class TestDataDto {
  @Flag({ description: 'true: somebody tries the endpoint, and nothing happened' })
  test: boolean;
}

/** What of a proposal is told whatever happens to it: nothing of what it says. */
@ApiSchema({ name: 'ProposalEventData' })
class ProposalDataDto {
  @Uuid()
  proposalId: Id;

  @Uuid({ nullable: true, description: 'null: it is not known yet of which' })
  applicationId: Id | null;

  @Enum(PROPOSAL_SOURCES)
  source: ProposalSource;
}

@ApiSchema({ name: 'ProposalMadeEventData' })
export class ProposalMadeDataDto extends ProposalDataDto {}

@ApiSchema({ name: 'ProposalAcceptedEventData' })
export class ProposalAcceptedDataDto extends ProposalDataDto {
  @Uuid({ description: 'the observation that was recorded' })
  eventId: Id;

  @Flag({ description: 'another was recorded than was proposed' })
  isChanged: boolean;

  @Uuid()
  by: Id;
}

@ApiSchema({ name: 'ProposalDismissedEventData' })
export class ProposalDismissedDataDto extends ProposalDataDto {
  @Uuid()
  by: Id;
}
