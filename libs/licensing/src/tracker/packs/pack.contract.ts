import { ApiSchema } from '@nestjs/swagger';
import {
  AnyText,
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
  Uuids,
  WholeNumber,
} from '@ninety/platform';
import { LAST_GIVEN_DAY } from '@ninety/procedure';
import {
  CUSTOMER_CHOICES,
  GOODS_CHOICES,
  KEPT_CHOICES,
  PARTY_CHOICES,
  RECIPIENTS,
  VALUE_CHOICES,
} from './rules.js';

export const MOST_CASES = 100;
const MOST_DOCUMENTS = 100;
const LONGEST_PENDING = 36_500;
const PACK_STATES = ['draft', 'approved', 'changed', 'withdrawn'] as const;
const DAY_KINDS = ['exact', 'between', 'not_after', 'unknown'] as const;

export class PackRecipientDto {
  @Enum(RECIPIENTS)
  kind: (typeof RECIPIENTS)[number];

  @Text({ max: 300, description: 'as it stands on the pack' })
  name: string;
}

/** What of the cases leaves how; what is left out is withheld. */
export class PackRedactionDto {
  @Enum(PARTY_CHOICES, {
    optional: true,
    description: 'alias: a letter for each, the same in the whole pack',
  })
  parties?: (typeof PARTY_CHOICES)[number] | null;

  @Enum(VALUE_CHOICES, {
    optional: true,
    description: 'bands, from a power of ten to the next, when left out',
  })
  values?: (typeof VALUE_CHOICES)[number] | null;

  @Enum(CUSTOMER_CHOICES, { optional: true })
  customer?: (typeof CUSTOMER_CHOICES)[number] | null;

  @Enum(KEPT_CHOICES, { optional: true })
  orders?: (typeof KEPT_CHOICES)[number] | null;

  @Enum(KEPT_CHOICES, {
    optional: true,
    description:
      'kept when left out, for it takes one to inquire; withheld from a recipient of the kind other',
  })
  controlNumbers?: (typeof KEPT_CHOICES)[number] | null;

  @Enum(GOODS_CHOICES, {
    optional: true,
    description: 'descriptions and models; classifications always leave',
  })
  goods?: (typeof GOODS_CHOICES)[number] | null;

  @Enum(KEPT_CHOICES, { optional: true, description: 'who said it, without known names' })
  saidBy?: (typeof KEPT_CHOICES)[number] | null;

  @Uuids({
    optional: true,
    elements: MOST_CASES,
    description: 'cases whose notes leave, without known names',
  })
  notes?: string[] | null;
}

/** Which cases of the queue; what is left out asks nothing. They are chosen once, when the draft is made. */
export class PackFilterDto {
  @Text({ optional: true, max: 100, description: 'of one authority, by its regime' })
  regime?: string | null;

  @Text({ optional: true, max: 100, description: 'a status of a regime' })
  status?: string | null;

  @Flag({ optional: true, description: 'filed, and not ended; or not' })
  pending?: boolean | null;

  @WholeNumber({
    min: 0,
    max: LONGEST_PENDING,
    optional: true,
    description: 'pending, and its newest filing was certainly more than so many days of the calendar ago',
  })
  pendingMoreThanDays?: number | null;

  @Flag({ optional: true, description: 'open, and a target or a time of one’s own has passed; or not' })
  overdue?: boolean | null;

  @Text({ optional: true, max: 200, description: 'part of a number, a reference or the name of a party' })
  q?: string | null;
}

export class EvidencePackDto {
  @Text({ max: 300 })
  title: string;

  @Nested(PackRecipientDto)
  recipient: PackRecipientDto;

  @Uuids({
    min: 1,
    elements: MOST_CASES,
    optional: true,
    description: 'the cases in their order; or else filter',
  })
  applicationIds?: string[] | null;

  @Nested(PackFilterDto, {
    optional: true,
    description: `the cases of the queue that it finds now, the nearest due day first, at most ${MOST_CASES}; applicationIds of the answer says which`,
  })
  filter?: PackFilterDto | null;

  @Uuid({ optional: true, description: 'the company of whose cases the filter chooses' })
  supplierId?: string | null;

  @Nested(PackRedactionDto, { optional: true })
  redaction?: PackRedactionDto | null;

  @Flag({
    optional: true,
    description: 'what depends on the cases leaves too, by the rules; no when left out',
  })
  stakes?: boolean | null;

  @Uuids({
    optional: true,
    elements: MOST_DOCUMENTS,
    description: 'documents of the cases, which leave as they are',
  })
  documentIds?: string[] | null;

  @DayField({
    optional: true,
    max: LAST_GIVEN_DAY,
    description: 'as of which day clocks stand; today when left out',
  })
  asOf?: string | null;

  @Uuid({ optional: true, description: 'the pack in whose place this one stands' })
  supersedes?: string | null;
}

export class ApproveEvidencePackDto {
  @Text({ max: 64, pattern: /^[0-9a-f]{64}$/, description: 'contentHash of the preview that was looked at' })
  contentHash: string;
}

export class WithdrawEvidencePackDto {
  @Prose()
  reason: string;
}

/** How a pack was left; that its cases changed since, it says itself. */
const PACK_STANDINGS = ['draft', 'approved', 'withdrawn'] as const;
export type PackStanding = (typeof PACK_STANDINGS)[number];

export class EvidencePacksQuery extends PageQuery {
  @Uuid({ optional: true })
  supplierId?: string;

  @Enum(PACK_STANDINGS, {
    optional: true,
    description: 'as it was left, whatever became of its cases since',
  })
  state?: PackStanding;
}

class PackSpanDto {
  @DayField()
  readonly notBefore: string;

  @DayField()
  readonly notAfter: string;
}

class PackDaysDto {
  @Count({ nullable: true })
  readonly atLeast: number | null;

  @Count({ nullable: true })
  readonly atMost: number | null;
}

@ApiSchema({ name: 'EvidencePackMoney' })
export class PackMoneyDto {
  @AnyText()
  readonly currency: string;

  @AnyText()
  readonly atLeast: string;

  @AnyText({ nullable: true, description: 'null: it is exactly atLeast' })
  readonly below: string | null;
}

@ApiSchema({ name: 'EvidencePackParty' })
export class PackPartyDto {
  @AnyText()
  readonly name: string;

  @AnyText()
  readonly role: string;

  @AnyText({ nullable: true })
  readonly country: string | null;
}

@ApiSchema({ name: 'EvidencePackItem' })
class PackItemDto {
  @AnyText({ nullable: true })
  readonly classification: string | null;

  @AnyText({ nullable: true })
  readonly description: string | null;

  @AnyText({ nullable: true })
  readonly model: string | null;
}

@ApiSchema({ name: 'EvidencePackDetail' })
class PackDetailDto {
  @AnyText()
  readonly field: string;

  @AnyText()
  readonly value: string;
}

@ApiSchema({ name: 'EvidencePackFact' })
export class PackFactDto {
  @Count({ description: 'its number in the timeline' })
  readonly fact: number;

  @AnyText()
  readonly type: string;

  @Enum(['authority', 'applicant'], { nullable: true, description: 'whose act it is' })
  readonly from: 'authority' | 'applicant' | null;

  @DayField({ nullable: true })
  readonly on: string | null;

  @DayField({ nullable: true })
  readonly notBefore: string | null;

  @DayField({ nullable: true })
  readonly notAfter: string | null;

  @Enum(DAY_KINDS)
  readonly dayIs: (typeof DAY_KINDS)[number];

  @DayField()
  readonly learnedOn: string;

  @AnyText({ nullable: true, description: 'how the company knows it' })
  readonly source: string | null;

  @AnyText({ nullable: true })
  readonly saidBy: string | null;

  @AnyText({ nullable: true })
  readonly note: string | null;

  @AnyText({ nullable: true })
  readonly matter: string | null;

  @NestedList(PackDetailDto, { max: UNBOUNDED })
  readonly details: readonly PackDetailDto[];

  @AnyText({ nullable: true })
  readonly citation: string | null;

  @Count({ nullable: true })
  readonly supersedes: number | null;

  @Count({ nullable: true })
  readonly supersededBy: number | null;
}

@ApiSchema({ name: 'EvidencePackMatter' })
export class PackMatterDto {
  @AnyText({ nullable: true })
  readonly matter: string | null;

  @AnyText()
  readonly thing: string;

  @Count()
  readonly opened: number;

  @Count({ nullable: true, description: 'the fact that answered it; null: none was recorded' })
  readonly answered: number | null;

  @Count({ nullable: true })
  readonly closed: number | null;
}

@ApiSchema({ name: 'EvidencePackClock' })
export class PackClockDto {
  @AnyText()
  readonly clock: string;

  @AnyText()
  readonly kind: string;

  @AnyText({ nullable: true })
  readonly matter: string | null;

  @Nested(PackSpanDto)
  readonly started: PackSpanDto;

  @Nested(PackSpanDto)
  readonly due: PackSpanDto;

  @Nested(PackSpanDto, { nullable: true })
  readonly completed: PackSpanDto | null;

  @AnyText()
  readonly state: string;

  @AnyText({ nullable: true })
  readonly certainty: string | null;

  @Nested(PackDaysDto)
  readonly elapsedDays: PackDaysDto;

  @Nested(PackDaysDto)
  readonly countedDays: PackDaysDto;

  @Texts({ max: UNBOUNDED })
  readonly because: readonly string[];

  @AnyText()
  readonly citation: string;
}

@ApiSchema({ name: 'EvidencePackStakes' })
export class PackStakesDto {
  @DayField({ nullable: true })
  readonly needBy: string | null;

  @Nested(PackMoneyDto, { nullable: true })
  readonly valueAtStake: PackMoneyDto | null;

  @DayField({ nullable: true })
  readonly penaltyOn: string | null;

  @Nested(PackMoneyDto, { nullable: true })
  readonly penalty: PackMoneyDto | null;

  @Nested(PackMoneyDto, { nullable: true })
  readonly totalValue: PackMoneyDto | null;

  @AnyText({ nullable: true })
  readonly customer: string | null;

  @Texts({ max: UNBOUNDED })
  readonly orders: readonly string[];
}

@ApiSchema({ name: 'EvidencePackCase' })
export class PackCaseDto {
  @Count({ description: 'its number in the pack' })
  readonly case: number;

  @AnyText()
  readonly authority: string;

  @AnyText()
  readonly regime: string;

  @AnyText()
  readonly kind: string;

  @AnyText({ nullable: true })
  readonly controlNumber: string | null;

  @AnyText()
  readonly status: string;

  @AnyText({ nullable: true, description: 'null: it depends on what the company was not told' })
  readonly statusCertainty: string | null;

  @AnyText({ nullable: true })
  readonly outcome: string | null;

  @NestedList(PackPartyDto, { max: UNBOUNDED })
  readonly parties: readonly PackPartyDto[];

  @NestedList(PackItemDto, { max: UNBOUNDED })
  readonly items: readonly PackItemDto[];

  @NestedList(PackFactDto, { max: UNBOUNDED })
  readonly timeline: readonly PackFactDto[];

  @NestedList(PackMatterDto, { max: UNBOUNDED })
  readonly matters: readonly PackMatterDto[];

  @Count({ nullable: true, description: 'the last fact that is of the authority' })
  readonly lastFromAuthority: number | null;

  @Nested(PackDaysDto, {
    nullable: true,
    description: 'of one that is pending, days of the calendar since its newest filing',
  })
  readonly daysSinceFiling: PackDaysDto | null;

  @NestedList(PackClockDto, { max: UNBOUNDED })
  readonly clocks: readonly PackClockDto[];

  @Nested(PackStakesDto, { nullable: true })
  readonly stakes: PackStakesDto | null;
}

@ApiSchema({ name: 'EvidencePackDocument' })
class PackDocumentDto {
  @AnyText({ description: 'in the file' })
  readonly path: string;

  @Count()
  readonly case: number;

  @AnyText()
  readonly mediaType: string;

  @Count()
  readonly size: number;

  @AnyText()
  readonly sha256: string;
}

@ApiSchema({ name: 'EvidencePackWithheld' })
class PackWithheldDto {
  @AnyText()
  readonly rule: string;

  @AnyText()
  readonly field: string;

  @Count()
  readonly count: number;

  @AnyText()
  readonly why: string;
}

@ApiSchema({ name: 'EvidencePackUnredacted' })
class PackUnredactedDto {
  @AnyText()
  readonly field: string;

  @Count()
  readonly count: number;
}

/** Exactly what leaves. */
@ApiSchema({ name: 'EvidencePackContent' })
export class EvidencePackContentDto {
  @AnyText()
  readonly format: string;

  @AnyText()
  readonly title: string;

  @Nested(PackRecipientDto)
  readonly recipient: PackRecipientDto;

  @AnyText({ description: 'whose cases they are' })
  readonly company: string;

  @DayField()
  readonly asOf: string;

  @NestedList(PackCaseDto, { max: UNBOUNDED })
  readonly cases: readonly PackCaseDto[];

  @NestedList(PackDocumentDto, { max: UNBOUNDED, description: 'they leave as they are' })
  readonly documents: readonly PackDocumentDto[];

  @NestedList(PackWithheldDto, { max: UNBOUNDED })
  readonly redactions: readonly PackWithheldDto[];

  @NestedList(PackUnredactedDto, { max: UNBOUNDED })
  readonly unredacted: readonly PackUnredactedDto[];

  @Texts({ max: UNBOUNDED, description: 'what is in no pack' })
  readonly never: readonly string[];

  @Texts({ max: UNBOUNDED })
  readonly method: readonly string[];
}

@ApiSchema({ name: 'ListedEvidencePack' })
export class ListedEvidencePackResponseDto {
  @Uuid()
  readonly id: string;

  @Uuid()
  readonly supplierId: string;

  @AnyText()
  readonly title: string;

  @Nested(PackRecipientDto)
  readonly recipient: PackRecipientDto;

  @Uuids()
  readonly applicationIds: readonly string[];

  @DayField()
  readonly asOf: string;

  @Uuid()
  readonly madeBy: string;

  @Instant()
  readonly madeAt: string;

  @Uuid({ nullable: true })
  readonly approvedBy: string | null;

  @Instant({ nullable: true })
  readonly approvedAt: string | null;

  @AnyText({ nullable: true, description: 'of what was approved' })
  readonly approvedHash: string | null;

  @Uuid({ nullable: true })
  readonly supersedes: string | null;

  @Instant({ nullable: true })
  readonly withdrawnAt: string | null;

  @AnyText({ nullable: true })
  readonly withdrawalReason: string | null;
}

/** A pack with the preview of what leaves. */
@ApiSchema({ name: 'EvidencePack' })
export class EvidencePackResponseDto extends ListedEvidencePackResponseDto {
  @Enum(PACK_STATES, { description: 'changed: what would leave is not what was approved' })
  readonly state: (typeof PACK_STATES)[number];

  @AnyText({ description: 'of content; it is named to approve it' })
  readonly contentHash: string;

  @NestedList(SentenceResponseDto, {
    max: UNBOUNDED,
    description: 'what of it is otherwise than what was approved; none unless its state is changed',
  })
  readonly changes: readonly SentenceResponseDto[];

  @Nested(EvidencePackContentDto)
  readonly content: EvidencePackContentDto;
}
