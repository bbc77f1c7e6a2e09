import { AnswersDto } from '@ninety/determinations';
import { ApiSchema } from '@nestjs/swagger';
import {
  AnyObject,
  AnyText,
  Checked,
  Count,
  Country,
  Counts,
  DayField,
  Decimal,
  Enum,
  Enums,
  Flag,
  Fraction,
  Instant,
  isId,
  Nested,
  NestedList,
  PageQuery,
  Prose,
  SaidResponseDto,
  SentenceResponseDto,
  Text,
  Texts,
  UNBOUNDED,
  Uuid,
  Uuids,
  WholeNumber,
} from '@ninety/platform';
import {
  citationOfBlock,
  DOCUMENT_EXCEPTIONS,
  DOCUMENT_PAPERS,
  DOCUMENT_SIDES,
  FORM_PARTY_ROLES,
  REASONS_FOR_CONTROL,
  SOURCE_NAMES,
  SUPPORT_DOCUMENT_KINDS,
} from '@ninety/bis';
import type {
  DocumentException,
  DocumentPaper,
  DocumentSide,
  FormPartyRole,
  ReasonForControl,
  SupportDocumentKind,
} from '@ninety/bis';
import { ALERT_KINDS, ALERT_STATUSES } from '@ninety/screening';
import type { PartyAlert } from '@ninety/screening';
import { ContactDto, Eccn, MoneyDto } from '@ninety/suppliers';
import {
  AGENCIES,
  CLOCK_NAMES,
  CLOCK_STATES,
  EVENT_TYPES,
  HOLD_KINDS,
  REQUESTERS,
  STATUSES,
  LAST_GIVEN_DAY,
} from '@ninety/procedure';
import type { Agency, ClockName, ClockState, EventType, Moved, Status } from '@ninety/procedure';
import { Bis748pDto, ReplacedLicense } from './form-748p.contract.js';
import { APPLICANT_STATUSES } from '../audience/applicant-view.js';
import { AnEvent, Events } from '../case/openapi.js';
import { QUEUE_SORTS, SORTED_BY } from './queue-order.js';
import { say } from '../sentences.js';
import { generally } from '@ninety/platform';
import type { Params } from '@ninety/platform';

export const CURRENCY = {
  max: 3,
  pattern: /^[A-Z]{3}$/,
  patternHint: generally('field_currency'),
  example: 'USD',
} as const;

export const APPLICATION_TYPES = ['export', 'reexport', 'transfer_in_country'] as const;
export class ApplicationPartyDto {
  @Enum(FORM_PARTY_ROLES, { example: 'ultimate_consignee' })
  role: FormPartyRole;

  @Uuid()
  partyId: string;
}

/** What an item is and how much of it, by whatever list it is classified. */
export abstract class ItemBlocksDto {
  @Enums(REASONS_FOR_CONTROL, { optional: true, example: ['AT'] })
  reasonsForControl?: ReasonForControl[] | null;

  @Prose({
    optional: true,
    example: 'Network interface controller',
    citation: citationOfBlock('Block 22(j)'),
  })
  description?: string | null;

  @Text({ optional: true, max: 200 })
  model?: string | null;

  @Text({ optional: true, max: 300 })
  manufacturer?: string | null;

  @Decimal({
    optional: true,
    positive: true,
    digits: 9,
    scale: 6,
    example: '38.4',
    description: 'of a computer: Adjusted Peak Performance, in Weighted TeraFLOPS',
    citation: citationOfBlock('Block 22(b)'),
  })
  adjustedPeakPerformance?: string | null;

  @Text({
    optional: true,
    max: 20,
    pattern: /^[A-Z0-9]+$/,
    patternHint: say('ccats_number'),
    example: 'G123456',
    description: 'of the classification of the item by BIS',
    citation: citationOfBlock('Block 22(d)'),
  })
  ccatsNumber?: string | null;

  @Decimal({
    optional: true,
    positive: true,
    scale: 4,
    example: '1000',
    citation: citationOfBlock('Block 22(e)'),
  })
  quantity?: string | null;

  @Text({ optional: true, max: 50, example: 'each', citation: citationOfBlock('Block 22(f)') })
  unit?: string | null;

  @Nested(MoneyDto, { optional: true })
  unitPrice?: MoneyDto | null;

  @Nested(MoneyDto, { optional: true, description: 'must be quantity times unit price' })
  totalPrice?: MoneyDto | null;
}

export class ApplicationItemDto extends ItemBlocksDto {
  @Eccn(citationOfBlock('Block 22(a)'))
  eccn: string;
}

/** Whether a support document is there, of whatever kind it is. */
export abstract class SupportBlocksDto {
  @Enum(['attached', 'pending', 'not_required'], { example: 'attached' })
  status: 'attached' | 'pending' | 'not_required';

  @Prose({ optional: true })
  explanation?: string | null;

  @Enum(DOCUMENT_PAPERS, { optional: true, description: 'as what it is written', example: 'certificate' })
  paper?: DocumentPaper | null;

  @Country({ optional: true, description: 'whose government issued it' })
  country?: string | null;

  @Text({ optional: true, max: 100, description: 'its number, or what else identifies it' })
  number?: string | null;

  @DayField({ optional: true, max: LAST_GIVEN_DAY })
  issuedOn?: string | null;

  @DayField({ optional: true, max: LAST_GIVEN_DAY, description: 'by whoever signed it last' })
  signedOn?: string | null;

  @Enum(DOCUMENT_SIDES, { optional: true, description: 'who signed a statement' })
  signedBy?: DocumentSide | null;

  @DayField({ optional: true, max: LAST_GIVEN_DAY, description: 'its last day' })
  validUntil?: string | null;

  @Decimal({ optional: true, positive: true, scale: 4, description: 'the total that it shows, in its unit' })
  quantity?: string | null;

  @Text({ optional: true, max: 50, example: 'each' })
  unit?: string | null;

  @Flag({ optional: true, description: 'the applicant stands in it' })
  namesApplicant?: boolean | null;

  @Text({
    optional: true,
    max: 2,
    pattern: /^[a-z]{2}$/,
    patternHint: say('language'),
    example: 'zh',
    description: 'in which it is written',
  })
  language?: string | null;

  @Flag({ optional: true, description: 'an English translation goes with it' })
  isTranslated?: boolean | null;

  @Flag({ optional: true, description: 'it supported an earlier application' })
  supportedBefore?: boolean | null;

  @Enum(DOCUMENT_EXCEPTIONS, { optional: true, description: 'why it is not required' })
  exception?: DocumentException | null;

  @Enum(DOCUMENT_SIDES, {
    optional: true,
    description: 'whom the exception excepts; the ultimate consignee when left out',
  })
  exceptedParty?: DocumentSide | null;

  @Country({ optional: true, description: "whose government that is; its country's when left out" })
  exceptedGovernment?: string | null;

  @DayField({
    optional: true,
    max: LAST_GIVEN_DAY,
    description: 'when the change of the regulations took effect that a grace period follows',
  })
  ruleEffectiveOn?: string | null;
}

export class SupportDocumentDto extends SupportBlocksDto {
  @Enum(SUPPORT_DOCUMENT_KINDS, { example: 'prc_end_user_statement' })
  kind: SupportDocumentKind;
}

/** The most of each that an application has. */
export const MOST_PARTIES = 100;
export const MOST_ITEMS = 200;
export const MOST_SUPPORT_DOCUMENTS = 20;

/** The blocks of an application, whoever decides upon it; all of them optional while it is a draft. */
export class BlocksDto {
  @Text({ optional: true, max: 200, example: 'PO-2019-0722', description: "the applicant's own number" })
  reference?: string | null;

  @Uuid({ optional: true, description: "the caller's when left out" })
  supplierId?: string | null;

  @Nested(ContactDto, { optional: true })
  contact?: ContactDto | null;

  @Prose({
    optional: true,
    example: 'Network cards for office servers',
    citation: citationOfBlock('Block 21'),
  })
  endUse?: string | null;

  @Prose({ optional: true })
  additionalInformation?: string | null;

  @Text({ optional: true, max: 20, description: 'the control number of an earlier application' })
  resubmissionOf?: string | null;

  @Nested(MoneyDto, { optional: true, description: "must be the sum of the items' totals" })
  totalValue?: MoneyDto | null;

  @Nested(Bis748pDto, {
    optional: true,
    description: 'what BIS-748P asks besides; it is replaced as a whole',
  })
  bis748p?: Bis748pDto | null;
}

/** An application as its applicant prepares it. */
export class DraftDto extends BlocksDto {
  @Enum(APPLICATION_TYPES, { optional: true, example: 'export' })
  type?: (typeof APPLICATION_TYPES)[number] | null;

  @NestedList(ApplicationPartyDto, { optional: true, max: MOST_PARTIES })
  parties?: ApplicationPartyDto[] | null;

  @NestedList(ApplicationItemDto, { optional: true, max: MOST_ITEMS })
  items?: ApplicationItemDto[] | null;

  @NestedList(SupportDocumentDto, { optional: true, max: MOST_SUPPORT_DOCUMENTS })
  supportDocuments?: SupportDocumentDto[] | null;
}

/** What is different in a copy. */
export class CloneDto {
  @Text({ optional: true, max: 200, description: "the applicant's own number of the new application" })
  reference?: string | null;

  @ReplacedLicense({
    optional: true,
    description: 'the number of the license in whose place the new one is to be',
  })
  replaces?: string | null;
}

/** What the filer knows of the transaction that the form does not ask for. */
export class CheckDto {
  @Nested(AnswersDto, { optional: true, description: 'to the questions of the determinations' })
  answers?: AnswersDto | null;
}

/** What a draft holds, whoever decides upon it: every block, null where nothing was said. */
export type StoredForm = Required<
  Omit<DraftDto, 'supplierId' | 'parties' | 'items' | 'supportDocuments' | 'bis748p'>
> & {
  /** In roles of its procedure. */
  parties: (Omit<ApplicationPartyDto, 'role'> & { role: string })[];
  items: ApplicationItemDto[];
  /** Of kinds of its procedure. */
  supportDocuments: (SupportBlocksDto & { kind: string })[];
  /** Absent of what an earlier release kept. */
  bis748p?: Bis748pDto | null;
  /** Of one that is decided elsewhere. */
  tracked?: TrackedPart;
};

/** What a draft holds that is decided here. */
export type ApplicationForm = StoredForm & {
  bis748p: Bis748pDto | null;
  parties: ApplicationPartyDto[];
  supportDocuments: SupportDocumentDto[];
};

/** @throws Error where it is of another procedure, which no office has */
export function formOfOffice(form: StoredForm): ApplicationForm {
  const parties = form.parties.map((party) => ({ ...party, role: knownOf(FORM_PARTY_ROLES, party.role) }));
  const supportDocuments = form.supportDocuments.map((document) => ({
    ...document,
    kind: knownOf(SUPPORT_DOCUMENT_KINDS, document.kind),
  }));
  return { ...form, parties, supportDocuments, bis748p: form.bis748p ?? null };
}

function knownOf<T extends string>(known: readonly T[], value: string): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new Error(`${value} is not of the office's procedure`);
  return found;
}

/** What the company keeps of an application besides what it says to the authority. */
export interface TrackedPart {
  readonly regime: string;
  /** One of the regime's kinds. */
  readonly kind: string;
  readonly needBy: string | null;
  readonly valueAtStake: MoneyDto | null;
  /** From when a delay costs something, and how much at most; absent of what an earlier release kept. */
  readonly penaltyOn?: string | null;
  readonly penalty?: MoneyDto | null;
  readonly customer: string | null;
  readonly orders: readonly string[];
  readonly tags: readonly string[];
}

/** Where an application stands, in the words of the government or of an applicant. */
export const FILTER_STATUSES = [...new Set(['draft' as const, ...APPLICANT_STATUSES, ...STATUSES])];
export type ShownStatus = (typeof FILTER_STATUSES)[number];

export class CountsQuery {
  @Uuid({ optional: true })
  supplierId?: string;

  @Enum(AGENCIES, { optional: true, description: 'referred to this agency; not for applicants' })
  agency?: (typeof AGENCIES)[number];
}

export class ApplicationsQuery extends PageQuery {
  @Enum(FILTER_STATUSES, { optional: true })
  status?: (typeof FILTER_STATUSES)[number];

  @Uuid({ optional: true })
  supplierId?: string;

  @Enum(AGENCIES, { optional: true, description: 'referred to this agency; not for applicants' })
  agency?: (typeof AGENCIES)[number];

  @Enum(['true', 'false'], { optional: true, description: 'a clock of an open application is missed' })
  overdue?: 'true' | 'false';

  @Checked(say('principal_or_me'), (value) => value === 'me' || isId(value), {
    api: { type: String },
    optional: true,
    description: 'the work of this principal, and of those for whom they stand in today; not for applicants',
  })
  assignee?: string;

  @Enum(['true', 'false'], { optional: true, description: 'neither a draft nor ended' })
  pending?: 'true' | 'false';

  @Enum(['true', 'false'], {
    optional: true,
    description: 'pending, and a running clock is due within ten days; `dueSoon` of the counts',
  })
  dueSoon?: 'true' | 'false';

  @Enum(['true', 'false'], { optional: true, description: 'nothing has happened for long' })
  stalled?: 'true' | 'false';

  @Text({
    optional: true,
    max: 200,
    description: 'part of a control number, a reference or the name of a party',
  })
  q?: string;

  @Enum(QUEUE_SORTS, { optional: true, description: SORTED_BY })
  sort?: (typeof QUEUE_SORTS)[number];
}

export class ClocksQuery {
  @DayField({
    max: LAST_GIVEN_DAY,
    optional: true,
    description: 'at the end of this day; today when left out',
  })
  asOf?: string;

  @Enum(['true', 'false'], {
    optional: true,
    description: 'says of each clock what moved it, and what did not',
  })
  explain?: 'true' | 'false';

  @Text({
    optional: true,
    max: 200,
    description: 'how the clocks would stand without this request or hold: its id, or the index of its event',
  })
  without?: string;
}

/** What a clock may have moved by. */
export const MOST_DAYS = 100_000;

/** The events that may stop a clock. */
export const BEGINNINGS = ['information_requested', 'hold_placed'] as const;

/** One lawful time limit of an application, as it stands. */
@ApiSchema({ name: 'Clock' })
export class ClockResponseDto {
  @Enum(CLOCK_NAMES)
  readonly clock: ClockName;

  @Enum(AGENCIES, { nullable: true, description: 'whose clock it is' })
  readonly subject: Agency | null;

  @AnyText({ description: 'the paragraph that sets it' })
  readonly citation: string;

  @DayField()
  readonly startedOn: string;

  @DayField({ description: 'the last day in time, as things stand' })
  readonly dueOn: string;

  @Flag({ description: 'what is open may still move `dueOn`' })
  readonly provisional: boolean;

  @Enum(CLOCK_STATES)
  readonly state: ClockState;

  @DayField({ nullable: true })
  readonly completedOn: string | null;

  @Count()
  readonly countedDays: number;

  @Count()
  readonly excludedDays: number;
}

const MOVED_KINDS = ['information_request', ...HOLD_KINDS] as const;

/** A request for information or a hold, and what it did to a clock. */
@ApiSchema({ name: 'MovedBy' })
export class MovedByResponseDto extends SaidResponseDto implements Moved {
  @Count({ description: 'the index of the event that began it' })
  readonly event: number;

  @AnyText()
  readonly id: string;

  @Enum(MOVED_KINDS)
  readonly kind: Moved['kind'];

  @Enum(REQUESTERS, { nullable: true, description: 'who asked; null for a hold' })
  readonly by: string | null;

  @DayField()
  readonly from: string;

  @DayField({ nullable: true, description: 'the last day; null while it is open' })
  readonly to: string | null;

  @Flag({ description: 'its days are taken out of the clock' })
  readonly excluded: boolean;

  @Count()
  readonly days: number;

  @Count({ description: 'the days by which it alone moved the clock' })
  readonly movedDays: number;

  @AnyText()
  readonly reason: string;

  @AnyText({ nullable: true })
  readonly citation: string | null;
}

/** A clock as it would stand without one request or hold. */
@ApiSchema({ name: 'ClockWithout' })
export class ClockWithoutResponseDto {
  @DayField()
  readonly dueOn: string;

  @Flag()
  readonly provisional: boolean;

  @Enum(CLOCK_STATES)
  readonly state: ClockState;

  @Count()
  readonly countedDays: number;

  @Count()
  readonly excludedDays: number;

  @WholeNumber({ min: -MOST_DAYS, max: MOST_DAYS, description: 'by how many days it moves the clock' })
  readonly movedDays: number;
}

@ApiSchema({ name: 'ExplainedClock' })
export class ExplainedClockResponseDto extends ClockResponseDto {
  @NestedList(MovedByResponseDto, { omittable: true, max: UNBOUNDED, description: 'with explain=true' })
  readonly movedBy?: readonly MovedByResponseDto[];

  @Nested(ClockWithoutResponseDto, { optional: true, description: 'with `without`; null: it would not run' })
  readonly without?: ClockWithoutResponseDto | null;
}

/** The request or hold that `without` named. */
@ApiSchema({ name: 'WithoutWhat' })
export class WithoutWhatResponseDto {
  @Enum(BEGINNINGS)
  readonly type: (typeof BEGINNINGS)[number];

  @Count()
  readonly event: number;

  @AnyText()
  readonly id: string;
}

/** All clocks of an application at the end of a day. */
@ApiSchema({ name: 'Clocks' })
export class ClocksResponseDto {
  @DayField()
  readonly asOf: string;

  @Enum(FILTER_STATUSES, { nullable: true, description: 'null: it was not filed yet' })
  readonly status: ShownStatus | null;

  @NestedList(ClockResponseDto, { max: UNBOUNDED })
  readonly clocks: readonly ClockResponseDto[];

  @DayField({ nullable: true })
  readonly nextDueOn: string | null;

  @Flag()
  readonly overdue: boolean;
}

@ApiSchema({ name: 'ExplainedClocks' })
export class ExplainedClocksResponseDto extends ClocksResponseDto {
  @NestedList(ExplainedClockResponseDto, { max: UNBOUNDED })
  declare readonly clocks: readonly ExplainedClockResponseDto[];

  @Nested(WithoutWhatResponseDto, { omittable: true })
  readonly without?: WithoutWhatResponseDto;
}

/** A history longer than any real one is a mistake, or an attack. */
export const MOST_EVENTS = 1_000;

export class SimulateDto {
  @Events(MOST_EVENTS, { example: [{ type: 'registered', on: '2019-07-22' }] })
  events: unknown[];

  @DayField({
    max: LAST_GIVEN_DAY,
    example: '2019-08-01',
    description: 'the answer is for the end of this day',
  })
  asOf: string;
}

/** How an application with such a history would stand. */
@ApiSchema({ name: 'Simulation' })
export class SimulationResponseDto {
  @Enum(STATUSES, { nullable: true })
  readonly status: Status | null;

  @NestedList(ClockResponseDto, { max: UNBOUNDED })
  readonly clocks: readonly ClockResponseDto[];

  @Enums(EVENT_TYPES, {
    description: 'of which some well-formed event would be accepted next, whoever records it',
  })
  readonly allowedEvents: readonly EventType[];
}

/** A party of an application as its readers know it. */
@ApiSchema({ name: 'PartyName' })
export class PartyNameResponseDto {
  @Uuid()
  readonly partyId: string;

  @AnyText()
  readonly name: string;

  @Country()
  readonly country: string;
}

/** How a party stands on the lists, as far as it was screened and judged. */
export const PARTY_STANDINGS = ['listed', 'possible', 'clear', 'not_screened'] as const;

/** Who takes part, and whether a list names them. */
@ApiSchema({ name: 'PartySummary' })
export class PartySummaryResponseDto extends PartyNameResponseDto {
  @Enum(PARTY_STANDINGS, {
    description: 'listed: judged to be an entry; possible: an alert waits for a person; clear: neither',
  })
  readonly standing: (typeof PARTY_STANDINGS)[number];
}

/** What the list says of a party. */
@ApiSchema({ name: 'ListedRequirement' })
export class ListedRequirementResponseDto {
  @Uuid()
  readonly partyId: string;

  @Uuid()
  readonly entryId: string;

  @AnyText()
  readonly name: string;

  @AnyText({ nullable: true })
  readonly licenseRequirement: string | null;

  @AnyText({ nullable: true })
  readonly licenseReviewPolicy: string | null;

  @Texts({ max: UNBOUNDED, elements: UNBOUNDED })
  readonly citations: readonly string[];
}

/** A potential or confirmed match of a party with an entry. */
@ApiSchema({ name: 'PartyAlert' })
export class PartyAlertResponseDto extends ListedRequirementResponseDto implements PartyAlert {
  @Uuid()
  readonly alertId: string;

  @Enum(ALERT_KINDS, { description: 'address: the entry is an address without a name, which the party uses' })
  readonly kind: PartyAlert['kind'];

  @Fraction()
  readonly score: number;

  @Enum(ALERT_STATUSES)
  readonly status: PartyAlert['status'];

  @Enum(SOURCE_NAMES)
  readonly source: PartyAlert['source'];

  @Flag({ description: 'its list alone makes a license necessary' })
  readonly requiresLicense: boolean;

  @AnyText({ description: 'the list, by name' })
  readonly list: string;

  @Instant()
  readonly openedAt: string;
}

@ApiSchema({ name: 'ApplicationScreening' })
export class ApplicationScreeningResponseDto {
  @Count({ nullable: true })
  readonly listVersion: number | null;

  @NestedList(PartyAlertResponseDto, { max: UNBOUNDED })
  readonly alerts: readonly PartyAlertResponseDto[];

  @NestedList(ListedRequirementResponseDto, { max: UNBOUNDED, description: 'of the true matches' })
  readonly requirements: readonly ListedRequirementResponseDto[];

  @Texts({ max: UNBOUNDED })
  readonly warnings: readonly string[];

  @NestedList(SentenceResponseDto, { max: UNBOUNDED, description: 'the warnings, for a program' })
  readonly warningSentences: readonly SentenceResponseDto[];
}

/** Who works on an application, for which office. */
@ApiSchema({ name: 'Assignee' })
export class AssigneeResponseDto {
  @Enum(REQUESTERS)
  readonly office: string;

  @Uuid()
  readonly principalId: string;

  @AnyText()
  readonly name: string;
}

/** A decision that awaits its second signature. */
@ApiSchema({ name: 'Proposal' })
export class ProposalResponseDto {
  @Uuid()
  readonly id: string;

  @AnEvent()
  readonly event: object;

  @Uuids()
  readonly attachmentIds: readonly string[];

  @Uuid()
  readonly proposedBy: string;

  @Instant()
  readonly proposedAt: string;
}

/** An amount that was summed up: longer than one that is filed, and below zero where more was shipped than authorized. */
@ApiSchema({ name: 'MoneySum' })
export class MoneySumResponseDto {
  @Decimal({ digits: 33, signed: true, example: '12500.00' })
  amount: string;

  @Text(CURRENCY)
  currency: string;
}

/** What an application answers whoever decides upon it: an answer has every block of a draft. */
export abstract class AnsweredApplicationDto implements Omit<
  StoredForm,
  'type' | 'tracked' | 'parties' | 'items' | 'supportDocuments'
> {
  @Uuid()
  readonly id: string;

  @Uuid()
  readonly supplierId: string;

  @AnyText({ description: 'who applies' })
  readonly supplierName: string;

  @NestedList(PartySummaryResponseDto, { max: UNBOUNDED, description: 'who takes part, each once' })
  readonly partyNames: readonly PartySummaryResponseDto[];

  @AnyText({ nullable: true })
  readonly controlNumber: string | null;

  @AnyText({ nullable: true })
  reference: string | null;

  @Nested(ContactDto, { nullable: true })
  contact: ContactDto | null;

  @AnyText({ nullable: true })
  endUse: string | null;

  @AnyText({ nullable: true })
  additionalInformation: string | null;

  @AnyText({ nullable: true })
  resubmissionOf: string | null;

  @Nested(MoneySumResponseDto, { nullable: true })
  totalValue: MoneySumResponseDto | null;

  @Nested(Bis748pDto, { optional: true, description: 'what BIS-748P asks besides; left out of lists' })
  bis748p?: Bis748pDto | null;

  @DayField({ nullable: true, description: 'the nearest day on which a running clock is due' })
  readonly nextDueOn: string | null;

  @Nested(ApplicationScreeningResponseDto)
  readonly screening: ApplicationScreeningResponseDto;

  @Instant()
  readonly createdAt: string;

  @Instant()
  readonly updatedAt: string;
}

/** An application as its readers may see it, without the license that it led to: `ApplicationResponseDto` has both. */
export abstract class UnlicensedApplicationDto
  extends AnsweredApplicationDto
  implements Omit<ApplicationForm, 'bis748p'>
{
  @Enum(FILTER_STATUSES)
  readonly status: ShownStatus;

  @Enum(APPLICATION_TYPES, { nullable: true })
  type: (typeof APPLICATION_TYPES)[number] | null;

  @NestedList(ApplicationPartyDto, { max: MOST_PARTIES })
  parties: ApplicationPartyDto[];

  @NestedList(ApplicationItemDto, { max: MOST_ITEMS })
  items: ApplicationItemDto[];

  @NestedList(SupportDocumentDto, { max: MOST_SUPPORT_DOCUMENTS })
  supportDocuments: SupportDocumentDto[];

  @NestedList(ClockResponseDto, { max: UNBOUNDED })
  readonly clocks: readonly ClockResponseDto[];

  @Flag({ description: 'a clock was missed, and it has not ended' })
  readonly overdue: boolean;

  @Flag({ description: 'nothing has happened for long, and without an event nothing will' })
  readonly stalled: boolean;

  @Enums(EVENT_TYPES)
  readonly allowedEvents: readonly EventType[];

  @NestedList(AssigneeResponseDto, { omittable: true, max: UNBOUNDED, description: 'for the government' })
  readonly assignees?: readonly AssigneeResponseDto[];

  @NestedList(ProposalResponseDto, { omittable: true, max: UNBOUNDED, description: 'for BIS' })
  readonly proposals?: readonly ProposalResponseDto[];

  @Enums(AGENCIES, { omittable: true, description: 'for the government' })
  readonly referredTo?: readonly Agency[];

  @Enums(AGENCIES, { omittable: true, description: 'for the government' })
  readonly suggestedReferral?: readonly Agency[];
}

/** The work queue in numbers. */
@ApiSchema({ name: 'QueueCounts' })
export class QueueCountsResponseDto {
  @Counts()
  readonly byStatus: Readonly<Record<string, number>>;

  @Count()
  readonly pending: number;

  @Count()
  readonly overdue: number;

  @Count()
  readonly stalled: number;

  @Count({ description: 'a running clock is due within ten days' })
  readonly dueSoon: number;

  @Count()
  readonly mine: number;
}

/** Whether the caller may cause an event now, and if not, why. */
@ApiSchema({ name: 'Action' })
export class ActionResponseDto {
  @Enum(EVENT_TYPES)
  readonly type: EventType;

  @Flag()
  readonly allowed: boolean;

  @AnyText({ nullable: true })
  readonly why: string | null;

  @AnyText({ omittable: true, description: 'which sentence it is, for whoever says it in another language' })
  readonly code?: string;

  @AnyObject({ omittable: true, description: 'what it says of this case, by name' })
  readonly params?: Params;

  @AnyText({ nullable: true })
  readonly citation: string | null;
}

/** What every recorded event has; its own fields are described by `HISTORY_EVENT_SCHEMA`. */
@ApiSchema({ name: 'HistoryEvent' })
export class HistoryEventResponseDto {
  @Count({ description: 'as the caller counts the events that they see' })
  readonly index: number;
}

@ApiSchema({ name: 'Attachment' })
export class AttachmentResponseDto {
  @Uuid()
  readonly id: string;

  @Uuid()
  readonly applicationId: string;

  @AnyText()
  readonly kind: string;

  @AnyText()
  readonly fileName: string;

  @AnyText({ description: 'what its bytes are' })
  readonly mediaType: string;

  @Count({ description: 'bytes' })
  readonly size: number;

  @Text({ max: 64, pattern: /^[0-9a-f]{64}$/ })
  readonly sha256: string;

  @Uuid({ omittable: true, description: "left out for an applicant where it is the government's" })
  readonly uploadedBy?: string;

  @Instant()
  readonly createdAt: string;

  @DayField({ omittable: true, description: 'left out: not said' })
  readonly issuedOn?: string;

  @DayField({ omittable: true, description: 'its last day; left out: none was said' })
  readonly validUntil?: string;

  @Uuid({ omittable: true, description: 'the document in whose place it is' })
  readonly replaces?: string;

  @Uuid({ omittable: true, description: 'the document that is in its place since' })
  readonly replacedBy?: string;
}
