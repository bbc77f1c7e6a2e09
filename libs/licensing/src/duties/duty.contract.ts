import { ApiSchema } from '@nestjs/swagger';
import {
  AnyText,
  Checked,
  Count,
  DayField,
  Enum,
  Flag,
  Instant,
  isId,
  Nested,
  NestedList,
  ListQuery,
  SentenceResponseDto,
  Prose,
  Text,
  UNBOUNDED,
  Uuid,
  Uuids,
  WholeNumber,
} from '@ninety/platform';
import { LAST_GIVEN_DAY } from '@ninety/procedure';
import { RecordedConditionResponseDto } from '../tracker/licenses/recorded-license.contract.js';
import { COURSE_LIKENESSES } from '../tracker/forecast/like-times.js';
import type { CourseLikeness } from '../tracker/forecast/like-times.js';
import { sentenceBy, sentenceProblem } from '../tracker/sentences.js';
import { DUTY_DAYS, DUTY_EVENTS, DUTY_KINDS, DUTY_ORIGINS, DUTY_WAITS } from './duty.js';
import type { DutyDay, DutyEvent, DutyKind, DutyOrigin, DutyWait } from './duty.js';

const TEN_YEARS_DAYS = 3_650;
const TEN_YEARS_MONTHS = 120;
const MOST_LEADS = 10;
const MOST_PARTIES = 100;

const isLead = (value: unknown) =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= TEN_YEARS_DAYS;

function LeadDays(options: { optional?: boolean; leftOut?: string } = {}) {
  return Checked(
    sentenceBy('lead_days', { most: MOST_LEADS, longest: TEN_YEARS_DAYS }),
    (value) =>
      Array.isArray(value) &&
      value.length <= MOST_LEADS &&
      value.every(isLead) &&
      new Set(value).size === value.length,
    {
      optional: options.optional ?? false,
      description: ['how many days before it is due it is warned of', options.leftOut]
        .filter(Boolean)
        .join('; '),
      api: {
        type: 'array',
        items: { type: 'integer', minimum: 0, maximum: TEN_YEARS_DAYS },
        maxItems: MOST_LEADS,
        example: [30, 7, 1],
      },
    },
  );
}

/** That it comes again: by months, or by days. */
export class DutyEveryDto {
  @WholeNumber({ omittable: true, min: 1, max: TEN_YEARS_MONTHS, example: 6 })
  months?: number;

  @WholeNumber({ omittable: true, min: 7, max: TEN_YEARS_DAYS })
  days?: number;

  @DayField({ max: LAST_GIVEN_DAY, description: 'the first day on which it is due' })
  from: string;

  @DayField({ omittable: true, max: LAST_GIVEN_DAY, description: 'the last day on which it may be due' })
  until?: string;
}

/** When it is due: on a day, every so often, or so many days after or before something. */
export class DutyDueDto {
  @DayField({ omittable: true, max: LAST_GIVEN_DAY })
  on?: string;

  @Nested(DutyEveryDto, { omittable: true })
  every?: DutyEveryDto;

  @Enum(DUTY_EVENTS, { omittable: true, description: 'due so many days after this happens' })
  after?: DutyEvent;

  @Enum(DUTY_DAYS, { omittable: true, description: 'due so many days before this day' })
  before?: DutyDay;

  @WholeNumber({
    omittable: true,
    min: 0,
    max: TEN_YEARS_DAYS,
    description: 'calendar days, with after and before',
  })
  days?: number;
}

/** What a company owes. */
export class DutyDto {
  @Uuid({ optional: true, description: 'the license that it is owed under' })
  licenseId?: string | null;

  @Uuid({ optional: true, description: 'the application that it is owed of' })
  applicationId?: string | null;

  @Uuid({ optional: true, description: "whose duty it is; the subject's or the caller's when left out" })
  supplierId?: string | null;

  @WholeNumber({
    optional: true,
    min: 1,
    max: 200,
    description: 'the place of its condition on the license, from 1',
  })
  condition?: number | null;

  @Prose({
    optional: true,
    example: 'Report each delivery.',
    description: 'that of the condition when left out',
  })
  text?: string | null;

  @Enum(DUTY_KINDS)
  kind: DutyKind;

  @Text({ optional: true, max: 36, description: 'us, or the id of a party; us when left out', example: 'us' })
  obligedParty?: string | null;

  @Uuids({
    optional: true,
    min: 1,
    elements: MOST_PARTIES,
    of: 'parties of the company',
    description: 'each of these parties owes it: one duty is made for each',
  })
  obligedParties?: string[] | null;

  @Nested(DutyDueDto)
  due: DutyDueDto;

  @Uuid({ optional: true, description: 'who sees to it; the caller when left out' })
  owner?: string | null;

  @LeadDays({ optional: true, leftOut: 'as the installation is set when left out' })
  leadDays?: number[] | null;
}

/** What is said anew of a duty; what is left out stays. */
export class DutyCorrectionDto {
  @Prose({ optional: true })
  text?: string | null;

  @Enum(DUTY_KINDS, { optional: true })
  kind?: DutyKind | null;

  @Text({ optional: true, max: 36, description: 'us, or the id of a party' })
  obligedParty?: string | null;

  @Nested(DutyDueDto, { optional: true })
  due?: DutyDueDto | null;

  @Uuid({ optional: true })
  owner?: string | null;

  @LeadDays({ optional: true, leftOut: 'as before when left out' })
  leadDays?: number[] | null;

  @Prose({ example: 'The face says sixty days.' })
  reason: string;
}

export class CancelDutyDto {
  @Prose({ example: 'The authority waived it.' })
  reason: string;
}

/** That a duty was met. */
export class DutyMetDto {
  @DayField({ max: LAST_GIVEN_DAY })
  on: string;

  @Uuids({
    optional: true,
    elements: MOST_PARTIES,
    of: 'documents of the license or the application',
    description: 'documents of the license or the application that show it',
  })
  evidence?: string[] | null;

  @Text({ optional: true, max: 100, description: 'which; required where it is owed more than once' })
  occurrence?: string | null;

  @Prose({ optional: true })
  note?: string | null;

  @Uuid({
    optional: true,
    description: 'of a renewal, for which it is required: the application that renews the license',
  })
  applicationId?: string | null;
}

/** That a duty was not met, as was said. */
export class VoidMetDto {
  @Text({ optional: true, max: 100, description: 'which; required where it is owed more than once' })
  occurrence?: string | null;

  @Prose({ example: 'The report went to the wrong office.' })
  reason: string;
}

const DUTY_STATES = ['open', 'overdue', 'met', 'cancelled'] as const;
export type DutyState = (typeof DUTY_STATES)[number];
/** By which duties are asked for: to_do are those that are open or overdue. */
const ASKED_STATES = [...DUTY_STATES, 'to_do'] as const;

export class DutiesQuery extends ListQuery {
  @DayField({ optional: true, max: LAST_GIVEN_DAY, description: 'due before this day' })
  dueBefore?: string;

  @Text({ optional: true, max: 36, description: 'who sees to it: me, or the id of somebody' })
  owner?: string;

  @Enum(ASKED_STATES, { optional: true, description: 'all but those that were cancelled when left out' })
  state?: (typeof ASKED_STATES)[number];

  @Enum(DUTY_ORIGINS, { optional: true, description: 'why it is owed' })
  origin?: DutyOrigin;

  @Uuid({ optional: true })
  licenseId?: string;

  @Uuid({ optional: true })
  applicationId?: string;

  @Uuid({ optional: true })
  supplierId?: string;
}

/** @throws Problem 422 for an owner that is nobody's id */
export function assertOwnerAsked({ owner }: Pick<DutiesQuery, 'owner'>): void {
  if (owner !== undefined && owner !== 'me' && !isId(owner))
    throw sentenceProblem('owner_me_or_id', '/owner');
}

@ApiSchema({ name: 'DutyEvery' })
export class DutyEveryResponseDto {
  @Count({ omittable: true })
  readonly months?: number;

  @Count({ omittable: true })
  readonly days?: number;

  @DayField()
  readonly from: string;

  @DayField({ omittable: true })
  readonly until?: string;
}

@ApiSchema({ name: 'DutyDue' })
export class DutyDueResponseDto {
  @DayField({ omittable: true })
  readonly on?: string;

  @Nested(DutyEveryResponseDto, { omittable: true })
  readonly every?: DutyEveryResponseDto;

  @Enum(DUTY_EVENTS, { omittable: true })
  readonly after?: DutyEvent;

  @Enum(DUTY_DAYS, { omittable: true })
  readonly before?: DutyDay;

  @Count({ omittable: true })
  readonly days?: number;

  @Flag({
    omittable: true,
    description: 'of a license, so early that its renewal is decided before it ends: renewal says how early',
  })
  readonly renewal?: boolean;
}

/** How early the renewal of a license is filed, and where that comes from. */
@ApiSchema({ name: 'Renewal' })
export class RenewalResponseDto {
  @Count({ description: 'so many days before the license ends it is due' })
  readonly leadDays: number;

  @Flag({
    description: 'nine of ten like cases were decided in those days; else LICENSE_EXPIRING_DAYS stands in',
  })
  readonly isMeasured: boolean;

  @Count({ description: 'like cases that were decided: own ones of the same regime and type' })
  readonly cases: number;

  @Enum(COURSE_LIKENESSES, {
    nullable: true,
    description: 'what they have in common besides; null: too few were decided',
  })
  readonly likeCases: CourseLikeness | null;

  @DayField({ description: 'when it was measured: each day' })
  readonly asOf: string;

  @Nested(SentenceResponseDto, { description: 'where the lead comes from' })
  readonly reason: SentenceResponseDto;

  @Uuid({ nullable: true, description: 'the application that renews it; null: none was named' })
  readonly renewedBy: string | null;
}

/** A document that runs out. */
@ApiSchema({ name: 'EndingDocument' })
class EndingDocumentResponseDto {
  @Uuid()
  readonly id: string;

  @AnyText()
  readonly kind: string;

  @AnyText()
  readonly fileName: string;

  @DayField({ description: 'its last day' })
  readonly validUntil: string;
}

@ApiSchema({ name: 'DutyMet' })
class DutyMetResponseDto {
  @DayField()
  readonly on: string;

  @Uuids({ description: 'documents that show it' })
  readonly evidence: readonly string[];

  @AnyText({ nullable: true })
  readonly note: string | null;

  @Uuid()
  readonly recordedBy: string;

  @Instant()
  readonly recordedAt: string;
}

/** That it was not met, as was said. */
@ApiSchema({ name: 'DutyMetVoid' })
class MetVoidResponseDto {
  @AnyText()
  readonly reason: string;

  @Uuid()
  readonly recordedBy: string;

  @Instant()
  readonly recordedAt: string;
}

@ApiSchema({ name: 'DutyMetVoided' })
class VoidedMetResponseDto extends DutyMetResponseDto {
  @AnyText({ description: 'which time that it is owed' })
  readonly occurrence: string;

  @Nested(MetVoidResponseDto)
  readonly voided: MetVoidResponseDto;
}

/** What is owed, and by whom. */
abstract class DutyTermsResponseDto {
  @AnyText({ nullable: true, description: 'null: it is owed by itself' })
  readonly text: string | null;

  @Enum(DUTY_KINDS)
  readonly kind: DutyKind;

  @AnyText({ description: 'us, or the id of a party' })
  readonly obligedParty: string;

  @Nested(DutyDueResponseDto)
  readonly due: DutyDueResponseDto;

  @Uuid({ description: 'who sees to it' })
  readonly owner: string;

  @LeadDays()
  readonly leadDays: readonly number[];
}

@ApiSchema({ name: 'DutyVersion' })
export class DutyVersionResponseDto extends DutyTermsResponseDto {
  @Count()
  readonly number: number;

  @Flag()
  readonly isCancelled: boolean;

  @AnyText({ nullable: true, description: 'why it was corrected or cancelled; null: as it was made' })
  readonly reason: string | null;

  @Uuid()
  readonly recordedBy: string;

  @Instant()
  readonly recordedAt: string;
}

/** How a duty stands, once that it is owed. */
abstract class StandingOnceResponseDto {
  @AnyText({ description: 'once, the day on which it is due, or the id of the shipment that it is of' })
  readonly occurrence: string;

  @Enum(DUTY_STATES)
  readonly state: DutyState;

  @DayField({ nullable: true, description: 'null: not known yet, or not known when it was met' })
  readonly dueOn: string | null;

  @Enum(DUTY_WAITS, { nullable: true, description: 'what it waits for while its day is not known' })
  readonly waitsFor: DutyWait | null;

  @Nested(DutyMetResponseDto, { nullable: true })
  readonly met: DutyMetResponseDto | null;
}

@ApiSchema({ name: 'DutyOccurrence' })
export class DutyOccurrenceResponseDto extends StandingOnceResponseDto {}

/** Something that is owed, once: what lists have. */
@ApiSchema({ name: 'ListedDuty' })
export class ListedDutyResponseDto extends StandingOnceResponseDto {
  @Enum(DUTY_ORIGINS, {
    description:
      'person: somebody made it; renewal: a license is to be renewed; document: one runs out; clock: a time of one’s own on a case; license: it expires. The last two are met by what happens',
  })
  readonly origin: DutyOrigin;

  @Uuid({ nullable: true, description: 'null: it is met by what happens' })
  readonly id: string | null;

  @AnyText({ nullable: true, description: "a clock of the regime, such as answer: the applicant's time" })
  readonly clock: string | null;

  @Uuid()
  readonly supplierId: string;

  @Uuid({ nullable: true, description: 'the license as it stands' })
  readonly licenseId: string | null;

  @AnyText({ nullable: true })
  readonly licenseNumber: string | null;

  @Uuid({ nullable: true })
  readonly applicationId: string | null;

  @Count({ nullable: true, description: 'the place of its condition on the license' })
  readonly condition: number | null;

  @AnyText({ nullable: true, description: 'null: nobody made it' })
  readonly text: string | null;

  @Enum(DUTY_KINDS, { nullable: true, description: 'null: nobody made it' })
  readonly kind: DutyKind | null;

  @AnyText({ description: 'us, or the id of a party' })
  readonly obligedParty: string;

  @Nested(DutyDueResponseDto, { nullable: true, description: 'null: nobody made it' })
  readonly due: DutyDueResponseDto | null;

  @Uuid({ nullable: true, description: 'who sees to it; null: nobody made it' })
  readonly owner: string | null;

  @LeadDays()
  readonly leadDays: readonly number[];

  @Nested(RenewalResponseDto, { nullable: true, description: 'null: it renews no license' })
  readonly renewal: RenewalResponseDto | null;

  @Nested(EndingDocumentResponseDto, {
    nullable: true,
    description: 'what is to be replaced; null: no document',
  })
  readonly document: EndingDocumentResponseDto | null;
}

/** A duty with all that was said of it. */
@ApiSchema({ name: 'Duty' })
export class DutyResponseDto extends DutyTermsResponseDto {
  @Uuid()
  readonly id: string;

  @Uuid()
  readonly supplierId: string;

  @Enum(DUTY_ORIGINS)
  readonly origin: DutyOrigin;

  @Nested(RenewalResponseDto, { nullable: true, description: 'null: it renews no license' })
  readonly renewal: RenewalResponseDto | null;

  @Nested(EndingDocumentResponseDto, {
    nullable: true,
    description: 'what is to be replaced; null: no document',
  })
  readonly document: EndingDocumentResponseDto | null;

  @Enum(['license', 'application', 'none'])
  readonly subject: 'license' | 'application' | 'none';

  @Uuid({ nullable: true, description: 'the license as it was recorded first' })
  readonly licenseId: string | null;

  @Uuid({ nullable: true })
  readonly applicationId: string | null;

  @Count({ nullable: true, description: 'the place of its condition on the license' })
  readonly condition: number | null;

  @Enum(DUTY_STATES, { description: 'overdue: at least once it is' })
  readonly state: DutyState;

  @DayField({ nullable: true, description: 'the nearest day on which it is open; null: none is known' })
  readonly dueOn: string | null;

  @Enum(DUTY_WAITS, { nullable: true })
  readonly waitsFor: DutyWait | null;

  @NestedList(DutyOccurrenceResponseDto, { max: UNBOUNDED, description: 'as they are due' })
  readonly occurrences: readonly DutyOccurrenceResponseDto[];

  @NestedList(VoidedMetResponseDto, {
    max: UNBOUNDED,
    description: 'what was said to have met it and was taken back, the oldest first',
  })
  readonly voided: readonly VoidedMetResponseDto[];

  @NestedList(DutyVersionResponseDto, {
    max: UNBOUNDED,
    description: 'all that was said of it, the oldest first',
  })
  readonly versions: readonly DutyVersionResponseDto[];

  @Uuid()
  readonly recordedBy: string;

  @Instant()
  readonly recordedAt: string;
}

@ApiSchema({ name: 'DutyMade' })
export class DutyMadeResponseDto extends DutyResponseDto {
  @NestedList(DutyResponseDto, {
    max: MOST_PARTIES,
    description: 'those that were made for the other parties',
  })
  readonly others: readonly DutyResponseDto[];
}

/** A condition for which nobody made a duty yet. */
@ApiSchema({ name: 'ConditionWithoutDuty' })
export class ConditionWithoutDutyResponseDto extends RecordedConditionResponseDto {
  @Count({ description: 'its place on the license, from 1' })
  readonly condition: number;
}

@ApiSchema({ name: 'DutiesOfLicense' })
export class DutiesOfLicenseResponseDto {
  @NestedList(ListedDutyResponseDto, { max: UNBOUNDED, description: 'those that were cancelled too' })
  readonly duties: readonly ListedDutyResponseDto[];

  @Flag({ description: 'there are more, which `/v1/duties?licenseId=` has page by page' })
  readonly hasMore: boolean;

  @NestedList(ConditionWithoutDutyResponseDto, { max: UNBOUNDED })
  readonly conditionsWithoutDuty: readonly ConditionWithoutDutyResponseDto[];
}
