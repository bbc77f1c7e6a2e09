import { LAW_KINDS } from '@ninety/bis';
import type { LawKind } from '@ninety/bis';
import {
  AnyText,
  Count,
  Country,
  DayField,
  Enum,
  Flag,
  Instant,
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
} from '@ninety/platform';
import { ApiSchema } from '@nestjs/swagger';
import { LAW_CHANGES } from './differences.js';
import type { LawChange } from './differences.js';
import { POLICY_STATES } from './policies.js';
import type { PolicyState } from './policies.js';
import { say } from './sentences.js';

/** What a file may be said to be: the law that is read here, and the part of which the lists are read elsewhere. */
export const IMPORTED_KINDS = [...LAW_KINDS, 'ecfr'] as const;
const LAW_FORMATS = ['csv', 'json'] as const;

export class LawImportQuery {
  @Enum(IMPORTED_KINDS, {
    description:
      'which law the file is; ecfr: the part with the lists, which are imported at /v1/entity-list/imports',
  })
  kind: (typeof IMPORTED_KINDS)[number];

  @DayField({ optional: true, description: 'from when it is in force; today when left out' })
  effectiveOn?: string;

  @Enum(['true', 'false'], {
    optional: true,
    description: 'apply it although it lacks more than a tenth of what is known',
  })
  allowShrink?: string;
}

export class LawVersionsQuery extends PageQuery {
  @Enum(LAW_KINDS, { optional: true, description: 'versions of this law alone' })
  kind?: LawKind;
}

export class LawChangesQuery {
  @Text({
    optional: true,
    max: 9,
    pattern: /^[1-9]\d{0,8}$/,
    patternHint: say('law_version_in_path'),
    description: 'the version of the same law to compare with; the one before when left out',
  })
  against?: string;
}

export class LawDayQuery {
  @DayField({
    optional: true,
    description: 'the law as it stood on this day; today when left out',
    example: '2026-11-28',
  })
  on?: string;
}

export class EccnsQuery extends PageQuery {
  @Text({ optional: true, max: 200, description: 'the beginning of a number, or words of a heading' })
  q?: string;

  @DayField({ optional: true, description: 'the law as it stood on this day; today when left out' })
  on?: string;
}

/** Of a file of the law a row, and what is told of it. */
@ApiSchema({ name: 'LawRejectedRow' })
export class LawRejectedRowResponseDto extends SaidResponseDto {
  @Count()
  line: number;

  @AnyText()
  reason: string;
}

@ApiSchema({ name: 'LawImportResult' })
export class LawImportResultResponseDto {
  @Enum(LAW_KINDS)
  kind: LawKind;

  @Count({
    description: 'counted over all laws; where nothing is another, the version that is in force already',
  })
  version: number;

  @Count()
  added: number;

  @Count()
  removed: number;

  @Count()
  changed: number;

  @Count()
  unchanged: number;

  @Count({
    description:
      'rows of the version before that stay, because a row that could not be used may be about them',
  })
  kept: number;

  @NestedList(LawRejectedRowResponseDto, {
    max: UNBOUNDED,
    description: 'rows that could not be used, the first of them',
  })
  rejected: LawRejectedRowResponseDto[];

  @Count()
  rejectedCount: number;

  @NestedList(LawRejectedRowResponseDto, {
    max: UNBOUNDED,
    description: 'rows that are used, with what they lack or say oddly, the first of them',
  })
  noted: LawRejectedRowResponseDto[];

  @Count()
  notedCount: number;
}

@ApiSchema({ name: 'LawVersion' })
export class LawVersionResponseDto {
  @Count()
  version: number;

  @Enum(LAW_KINDS)
  kind: LawKind;

  @DayField()
  effectiveOn: string;

  @Instant()
  importedAt: Date;

  @Uuid({ nullable: true, description: 'null: the service itself' })
  importedBy: string | null;

  @AnyText()
  sourceSha256: string;

  @Flag({ description: 'whether it is what the program ships: a few facts, not the whole law' })
  starter: boolean;

  @Count({ nullable: true, description: 'the version that it is compared with; null: there was none' })
  against: number | null;

  @Count()
  rows: number;

  @Count()
  added: number;

  @Count()
  removed: number;

  @Count()
  changed: number;

  @Count()
  unchanged: number;

  @Count()
  kept: number;

  @Count()
  rejected: number;

  @Count()
  noted: number;
}

@ApiSchema({ name: 'LawDifference' })
export class LawDifferenceResponseDto extends SaidResponseDto {
  @AnyText()
  field: string;

  @AnyText({ description: 'the same for people to read' })
  text: string;
}

@ApiSchema({ name: 'LawRowChange' })
export class LawRowChangeResponseDto {
  @AnyText({ description: 'the entry, the country or the symbol' })
  key: string;

  @AnyText()
  name: string;

  @Enum(LAW_CHANGES)
  change: LawChange;

  @NestedList(LawDifferenceResponseDto, { max: UNBOUNDED })
  differences: LawDifferenceResponseDto[];
}

/** What a version of a law has otherwise than another, and what was told of its file. */
@ApiSchema({ name: 'LawChanges' })
export class LawChangesResponseDto {
  @Count()
  version: number;

  @Enum(LAW_KINDS)
  kind: LawKind;

  @Count({ nullable: true, description: 'the version compared with; null: there was none' })
  against: number | null;

  @NestedList(LawRowChangeResponseDto, { max: UNBOUNDED })
  changes: LawRowChangeResponseDto[];

  @NestedList(LawRejectedRowResponseDto, { max: UNBOUNDED })
  rejected: LawRejectedRowResponseDto[];

  @NestedList(LawRejectedRowResponseDto, { max: UNBOUNDED })
  noted: LawRejectedRowResponseDto[];
}

/** The version that an answer goes by. */
@ApiSchema({ name: 'LawEdition' })
export class LawEditionResponseDto {
  @Count()
  version: number;

  @DayField()
  effectiveOn: string;

  @Flag({ description: 'whether it is what the program ships: a few facts, not the whole law' })
  starter: boolean;
}

@ApiSchema({ name: 'EccnSummary' })
export class EccnSummaryResponseDto {
  @AnyText()
  eccn: string;

  @AnyText()
  heading: string;

  @Texts({ elements: UNBOUNDED })
  reasonsForControl: readonly string[];
}

@ApiSchema({ name: 'EccnRequirement' })
export class EccnRequirementResponseDto {
  @AnyText({ description: 'what is controlled, and for which reason' })
  control: string;

  @AnyText({ description: 'the column of the Country Chart, or the rule in its place' })
  basis: string;
}

@ApiSchema({ name: 'EccnException' })
export class EccnExceptionResponseDto {
  @AnyText()
  symbol: string;

  @AnyText()
  text: string;
}

@ApiSchema({ name: 'EccnParagraph' })
export class EccnParagraphResponseDto {
  @AnyText()
  paragraph: string;

  @AnyText()
  text: string;
}

@ApiSchema({ name: 'Eccn' })
export class EccnResponseDto extends EccnSummaryResponseDto {
  @AnyText()
  category: string;

  @AnyText()
  productGroup: string;

  @NestedList(EccnRequirementResponseDto, {
    max: UNBOUNDED,
    description: 'none: what asks for a license stands elsewhere, or could not be read',
  })
  requirements: readonly EccnRequirementResponseDto[];

  @NestedList(EccnExceptionResponseDto, {
    max: UNBOUNDED,
    description: 'the list based exceptions, as the entry says them',
  })
  exceptions: EccnExceptionResponseDto[];

  @AnyText({ nullable: true })
  staConditions: string | null;

  @NestedList(EccnParagraphResponseDto, {
    nullable: true,
    max: UNBOUNDED,
    description: 'null: they are not known',
  })
  paragraphs: readonly EccnParagraphResponseDto[] | null;

  @DayField()
  on: string;

  @Nested(LawEditionResponseDto)
  edition: LawEditionResponseDto;

  @AnyText()
  citation: string;

  @NestedList(SentenceResponseDto, { description: 'what to know of what it goes by' })
  notices: SentenceResponseDto[];
}

@ApiSchema({ name: 'LawCountry' })
export class LawCountryResponseDto {
  @Country()
  country: string;

  @AnyText({ description: 'as the chart, or else the groups, write it' })
  name: string;

  @Texts({ elements: UNBOUNDED, description: 'the columns of the Country Chart with an X' })
  marks: readonly string[];

  @Texts({ elements: UNBOUNDED, description: 'its footnotes there' })
  footnotes: readonly string[];

  @AnyText({
    nullable: true,
    description: 'what stands in the place of marks; null: a row of marks, or none',
  })
  pointer: string | null;

  @Texts({ elements: UNBOUNDED, description: 'the Country Groups that it is in' })
  groups: readonly string[];

  @DayField()
  on: string;

  @Nested(LawEditionResponseDto, {
    nullable: true,
    description: 'null: it is not on the chart that is loaded',
  })
  chart: LawEditionResponseDto | null;

  @Nested(LawEditionResponseDto, { nullable: true, description: 'null: it is in no groups that are loaded' })
  countryGroups: LawEditionResponseDto | null;

  @NestedList(SentenceResponseDto, { description: 'what to know of what it goes by' })
  notices: SentenceResponseDto[];
}

/** What a person records of the enforcement of a rule. */
export class LawPolicyDto {
  @Enum(POLICY_STATES, {
    description:
      'stayed: the text is suspended; not_enforced: it stands, and the agency says that it does not enforce it',
  })
  state: PolicyState;

  @DayField({ example: '2025-11-10' })
  from: string;

  @DayField({ optional: true, description: 'the last day of that state; left out: no end is known' })
  until?: string | null;

  @Texts({ description: 'the paragraphs that it is about', max: 200, elements: 50 })
  cites: string[];

  @Prose()
  text: string;

  @Text({ max: 2_000, description: 'where it was read' })
  source: string;

  @DayField({ description: 'the day on which somebody last looked' })
  asOf: string;
}

@ApiSchema({ name: 'LawPolicyVersion' })
export class LawPolicyVersionResponseDto {
  @AnyText()
  id: string;

  @Count()
  version: number;

  @Enum(POLICY_STATES)
  state: PolicyState;

  @DayField()
  from: string;

  @DayField({ nullable: true })
  until: string | null;

  @Texts({ elements: UNBOUNDED })
  cites: readonly string[];

  @Prose()
  text: string;

  @AnyText()
  source: string;

  @DayField()
  asOf: string;

  @Uuid({ nullable: true, description: 'null: the program ships it' })
  recordedBy: string | null;

  @Instant()
  recordedAt: Date;
}

@ApiSchema({ name: 'LawPolicy' })
export class LawPolicyResponseDto extends LawPolicyVersionResponseDto {
  @DayField()
  on: string;

  @Enum(POLICY_STATES, { description: 'what holds on the day asked for' })
  stateOn: PolicyState;

  @Nested(SentenceResponseDto, { nullable: true, description: 'what is to be checked; null: nothing' })
  notice: SentenceResponseDto | null;
}

@ApiSchema({ name: 'LawPolicyHistory' })
export class LawPolicyHistoryResponseDto extends LawPolicyResponseDto {
  @NestedList(LawPolicyVersionResponseDto, {
    max: UNBOUNDED,
    description: 'all that was recorded, the newest first',
  })
  versions: LawPolicyVersionResponseDto[];
}

const LAW_HELD_DECISIONS = ['applied', 'discarded'] as const;
export type LawHeldDecision = (typeof LAW_HELD_DECISIONS)[number];

/** What a held file would have done to what is known. */
@ApiSchema({ name: 'LawHeldCounts' })
export class LawHeldCountsResponseDto {
  @Count()
  added: number;

  @Count()
  removed: number;

  @Count()
  changed: number;

  @Count()
  unchanged: number;
}

/** A fetched file of the law that waits for a person's word. */
@ApiSchema({ name: 'HeldLaw' })
export class HeldLawResponseDto {
  @Uuid()
  id: string;

  @Enum(LAW_KINDS)
  kind: LawKind;

  @Nested(SentenceResponseDto)
  because: SentenceResponseDto;

  @AnyText()
  url: string;

  @AnyText()
  sha256: string;

  @Enum(LAW_FORMATS)
  format: (typeof LAW_FORMATS)[number];

  @Nested(LawHeldCountsResponseDto, { nullable: true, description: 'null: it could not be read' })
  counts: LawHeldCountsResponseDto | null;

  @Instant()
  heldAt: Date;

  @Enum(LAW_HELD_DECISIONS, { nullable: true })
  decision: LawHeldDecision | null;

  @Uuid({ nullable: true })
  decidedBy: string | null;

  @Instant({ nullable: true })
  decidedAt: Date | null;

  @Prose({ nullable: true })
  decisionReason: string | null;
}

/** When each configured address was last fetched, and what came of it. */
@ApiSchema({ name: 'LawFetch' })
export class LawFetchResponseDto {
  @Enum(LAW_KINDS)
  kind: LawKind;

  @AnyText()
  url: string;

  @Instant()
  fetchedAt: Date;

  @AnyText()
  outcome: string;
}
