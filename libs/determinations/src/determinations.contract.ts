import { ANSWERS, DETERMINATION_RESULTS, LAW_KINDS, REASON_SAYS } from '@ninety/bis';
import type { Answered, DeterminationResult, ForeignMade } from '@ninety/bis';
import {
  AnyText,
  Checked,
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
import { Eccn } from '@ninety/suppliers';
import { ApiSchema } from '@nestjs/swagger';
import { say } from './sentences.js';

/** How a paragraph of an entry is written, without the entry's number: 'b.2', 'z.1.a'. */
const PARAGRAPH = /^[a-z](\.[a-z0-9]{1,3}){0,8}$/;
const MOST_PARTIES = 50;

export class DeterminationPartyDto {
  @Uuid({ optional: true, description: 'a party on record; else its name and country' })
  partyId?: string | null;

  @Text({ optional: true, max: 500, isAsked: true, example: 'Huawei Technologies Co., Ltd.' })
  name?: string | null;

  @Country({ optional: true })
  country?: string | null;

  @Text({ max: 50, example: 'ultimate_consignee' })
  role: string;
}

/** What a person knows of the transaction. What is left out stays open: it is neither yes nor no. */
export class AnswersDto implements Partial<Record<Answered, boolean | null>> {
  @Flag({ optional: true, description: 'for a military end use' })
  militaryEndUse?: boolean | null;

  @Flag({ optional: true, description: 'for a military end user' })
  militaryEndUser?: boolean | null;

  @Flag({ optional: true, description: 'for a military-intelligence end use or end user' })
  militaryIntelligence?: boolean | null;

  @Flag({ optional: true, description: 'for a supercomputer, or something that goes into one' })
  supercomputer?: boolean | null;

  @Flag({ optional: true, description: 'for a facility that makes integrated circuits' })
  integratedCircuitFab?: boolean | null;

  @Flag({ optional: true, description: 'for a facility that makes advanced-node integrated circuits' })
  advancedNodeFab?: boolean | null;

  @Flag({
    optional: true,
    description: 'for the development or production of semiconductor manufacturing equipment',
  })
  semiconductorEquipment?: boolean | null;

  @Flag({ optional: true, description: 'for nuclear, missile, chemical or biological weapons' })
  weaponsEndUse?: boolean | null;

  @Flag({
    optional: true,
    description:
      'a party has its headquarters, or those of its ultimate parent, in Macau or a Country Group D:5 destination',
  })
  headquarteredInD5?: boolean | null;

  @Flag({ optional: true, description: 'a U.S. person supports it in a way that needs a license by itself' })
  usPersonSupport?: boolean | null;

  @Flag({
    optional: true,
    description: 'for oil or gas exploration or production of the kinds that the Russian sanctions name',
  })
  oilOrGasProject?: boolean | null;

  @Flag({ optional: true, description: 'food or medicine' })
  foodOrMedicine?: boolean | null;

  @Flag({
    optional: true,
    description:
      'the release of technology or source code to a foreign person whose country is the destination',
  })
  deemedExport?: boolean | null;

  @Flag({
    optional: true,
    description: "in the Crimea, or the so-called Donetsk or Luhansk People's Republic region of Ukraine",
  })
  occupiedRegion?: boolean | null;

  @Flag({ optional: true, description: 'made outside of the United States' })
  foreignMade?: boolean | null;

  @Flag({ optional: true, description: 'it has more than the de minimis share of controlled U.S. content' })
  deMinimisExceeded?: boolean | null;

  @Flag({ optional: true, description: 'the direct product of U.S. technology, software or plant' })
  directProduct?: boolean | null;
}

/** Of an item made abroad; what is left out is not known. */
export class ForeignMadeDto implements Partial<Record<keyof ForeignMade, unknown>> {
  @Checked(say('determination_percent'), (value) => typeof value === 'number' && value >= 0 && value <= 100, {
    optional: true,
    api: { type: Number, minimum: 0, maximum: 100 },
    description: "controlled U.S.-origin content, in percent of the item's total value",
  })
  usContentPercent?: number | null;

  @Texts({ optional: true, max: 30, description: 'the ECCNs of the U.S.-origin items in it' })
  contains?: readonly string[] | null;

  @Texts({
    optional: true,
    max: 30,
    description:
      'the ECCNs of the technology and software that it, or the plant that makes it, is the direct product of; empty: of none',
  })
  madeWith?: readonly string[] | null;
}

export class AskDeterminationDto {
  @Eccn()
  eccn: string;

  @Text({
    optional: true,
    max: 40,
    pattern: PARAGRAPH,
    patternHint: say('determination_paragraph'),
    description: "the paragraph of the entry, without the entry's number",
    example: 'b.2',
  })
  paragraph?: string | null;

  @Country({ optional: true, description: 'where it is exported from; US when left out', example: 'US' })
  from?: string | null;

  @Country()
  destination: string;

  @NestedList(DeterminationPartyDto, { optional: true, max: MOST_PARTIES })
  parties?: DeterminationPartyDto[] | null;

  @Prose({ optional: true })
  endUse?: string | null;

  @Nested(AnswersDto, { optional: true })
  answers?: AnswersDto | null;

  @Nested(ForeignMadeDto, { optional: true, description: 'with the answer `foreignMade`' })
  foreignMade?: ForeignMadeDto | null;

  @Checked(
    say('determination_value'),
    (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0,
    {
      optional: true,
      api: { type: Number, minimum: 0 },
      description: 'in US dollars: the net value of the item in the order',
      example: 5000,
    },
  )
  value?: number | null;

  @DayField({ optional: true, description: 'by the law of this day; of today when left out' })
  on?: string | null;

  @Uuid({ optional: true, description: 'the product that is asked about, to be found by' })
  productId?: string | null;
}

/** A sentence, and the rule that it comes from. */
abstract class CitedResponseDto extends SaidResponseDto {
  @AnyText()
  text: string;

  @AnyText()
  citation: string;
}

@ApiSchema({ name: 'LawPolicyNote' })
export class PolicyNoteResponseDto {
  @AnyText()
  id: string;

  @Enum(['in_force', 'stayed', 'not_enforced'])
  state: 'in_force' | 'stayed' | 'not_enforced';

  @DayField()
  from: string;

  @DayField({ nullable: true })
  until: string | null;

  @AnyText()
  text: string;

  @AnyText()
  source: string;

  @DayField({ description: 'when somebody last looked' })
  asOf: string;
}

@ApiSchema({ name: 'DeterminationReason' })
export class ReasonResponseDto extends CitedResponseDto {
  @Enum(REASON_SAYS, {
    description:
      '`applies`: its rule asks for a license; `cannot_say`: it may, and what it turns on is missing',
  })
  says: (typeof REASON_SAYS)[number];

  @AnyText({ example: 'chart:NS2' })
  rule: string;

  @Nested(PolicyNoteResponseDto, {
    nullable: true,
    description: 'where what the text says and what is enforced differ',
  })
  policy: PolicyNoteResponseDto | null;
}

@ApiSchema({ name: 'DeterminationCondition' })
export class ConditionResponseDto extends CitedResponseDto {}

@ApiSchema({ name: 'DeterminationException' })
export class ExceptionResponseDto {
  @AnyText({ example: 'LVS' })
  symbol: string;

  @AnyText()
  citation: string;

  @NestedList(ConditionResponseDto, { max: UNBOUNDED })
  met: ConditionResponseDto[];

  @NestedList(ConditionResponseDto, { max: UNBOUNDED })
  notMet: ConditionResponseDto[];

  @NestedList(ConditionResponseDto, { max: UNBOUNDED })
  open: ConditionResponseDto[];
}

@ApiSchema({ name: 'DeterminationQuestion' })
export class QuestionResponseDto extends CitedResponseDto {
  @Enum([...ANSWERS, 'paragraph'], { description: 'the member of `answers` that answers it, or `paragraph`' })
  id: Answered | 'paragraph';
}

@ApiSchema({ name: 'LawVersions' })
export class LawVersionsResponseDto implements Readonly<Record<(typeof LAW_KINDS)[number], number | null>> {
  @Count({ nullable: true, description: 'null: none was in force on that day' })
  ccl: number | null;

  @Count({ nullable: true })
  country_chart: number | null;

  @Count({ nullable: true })
  country_groups: number | null;

  @Count({ nullable: true })
  license_exceptions: number | null;
}

/** What the rules say, without who asked. */
@ApiSchema({ name: 'DeterminationAnswer' })
export class DeterminationAnswerResponseDto {
  @Enum(DETERMINATION_RESULTS, {
    description:
      '`required`: a rule applies, and of no exception all known conditions are met; `exception_possible`: a rule applies, and of an exception the known conditions are met and the rest is open; `no_requirement_found`: nothing that was examined asks for a license, which never means that none is required; `cannot_say`: the paragraph or the data is missing',
  })
  result: DeterminationResult;

  @Enum(DETERMINATION_RESULTS, {
    description: 'the same where what is recorded as not enforced is set aside',
  })
  resultAsEnforced: DeterminationResult;

  @NestedList(ReasonResponseDto, { max: UNBOUNDED })
  reasons: ReasonResponseDto[];

  @NestedList(ExceptionResponseDto, { max: UNBOUNDED })
  exceptions: ExceptionResponseDto[];

  @NestedList(QuestionResponseDto, { max: UNBOUNDED })
  questions: QuestionResponseDto[];

  @NestedList(ConditionResponseDto, { max: UNBOUNDED, description: 'what was not looked at; never empty' })
  notExamined: ConditionResponseDto[];

  @NestedList(SentenceResponseDto, {
    max: UNBOUNDED,
    description: 'what is to be known of the law that it goes by: that it is a starter, or not loaded',
  })
  notices: SentenceResponseDto[];

  @Nested(LawVersionsResponseDto)
  lawVersions: LawVersionsResponseDto;

  @DayField({
    nullable: true,
    description: 'when the differences of text and enforcement were last looked at; null: none is recorded',
  })
  policyAsOf: string | null;
}

/** What the loaded law says of an item of the draft for a destination. */
@ApiSchema({ name: 'DraftDetermination' })
export class DraftDeterminationResponseDto {
  @Count({ description: 'the place of the item, from 0' })
  item: number;

  @AnyText()
  eccn: string;

  @AnyText({ nullable: true })
  paragraph: string | null;

  @Country()
  destination: string;

  @Checked(say('determination_value'), (value) => value === null || typeof value === 'number', {
    nullable: true,
    api: { type: Number, minimum: 0 },
    description: 'the net value in US dollars, as it was taken into account',
  })
  value: number | null;

  @Nested(DeterminationAnswerResponseDto)
  answer: DeterminationAnswerResponseDto;
}

/** A party as it was taken into account. */
@ApiSchema({ name: 'DeterminationParty' })
export class AskedPartyResponseDto {
  @Uuid({ nullable: true })
  partyId: string | null;

  @AnyText()
  name: string;

  @Country({ nullable: true })
  country: string | null;

  @AnyText()
  role: string;
}

@ApiSchema({ name: 'Determination' })
export class DeterminationResponseDto extends DeterminationAnswerResponseDto {
  @Uuid()
  id: string;

  @Uuid({ nullable: true })
  productId: string | null;

  @AnyText()
  eccn: string;

  @AnyText({ nullable: true })
  paragraph: string | null;

  @Country()
  from: string;

  @Country()
  destination: string;

  @NestedList(AskedPartyResponseDto, { max: UNBOUNDED })
  parties: AskedPartyResponseDto[];

  @AnyText({ nullable: true })
  endUse: string | null;

  @Nested(AnswersDto, { description: 'as they were given' })
  answers: AnswersDto;

  @Nested(ForeignMadeDto, { description: 'as it was given' })
  foreignMade: ForeignMadeDto;

  @Checked(say('determination_value'), (value) => value === null || typeof value === 'number', {
    nullable: true,
    api: { type: Number, minimum: 0 },
  })
  value: number | null;

  @DayField()
  on: string;

  @Flag({ description: 'whether the day was named; else it is asked again when the law changes' })
  isOfDay: boolean;

  @Count({ nullable: true, description: 'of the lists that the parties were looked for on; null: none' })
  listVersion: number | null;

  @Uuid({ nullable: true, description: 'the one that stands in its place since the law changed' })
  supersededBy: string | null;

  @Uuid({ nullable: true, description: 'the one in whose place it stands' })
  supersedes: string | null;

  @Instant()
  createdAt: string;
}

@ApiSchema({ name: 'ReplayedDetermination' })
export class ReplayedDeterminationResponseDto extends DeterminationResponseDto {
  @Instant()
  replayedAt: string;

  @Flag({ description: 'whether the same question and the same editions of the law give the same answer' })
  isIdentical: boolean;

  @Nested(DeterminationAnswerResponseDto)
  replayed: DeterminationAnswerResponseDto;
}

export class DeterminationsQuery extends PageQuery {
  @Enum(DETERMINATION_RESULTS, { optional: true })
  result?: DeterminationResult;

  @Country({ optional: true })
  destination?: string;

  @Uuid({ optional: true })
  productId?: string;

  @Enum(['true', 'false'], { optional: true, description: 'those that another stands in the place of' })
  superseded?: 'true' | 'false';
}
