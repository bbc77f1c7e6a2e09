import {
  AnyNumber,
  AnyText,
  Checked,
  Count,
  Country,
  DayField,
  Decimal,
  Enum,
  Flag,
  Fraction,
  Instant,
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
  WholeNumber,
} from '@ninety/platform';
import { SOURCE_NAMES } from '@ninety/bis';
import { KnownAt, ListMeaningResponseDto } from '@ninety/entity-list';
import type { Source } from '@ninety/bis';
import { ApiSchema, getSchemaPath } from '@nestjs/swagger';
import { KINDS } from '@ninety/parties';
import { ALERT_KINDS } from './alert-kind.js';
import type { AlertKind } from './alert-kind.js';
import { ALERT_STATUSES } from './alert-status.js';
import type { AlertStatus } from './alert-status.js';
import { FEATURE_NAMES } from './matching/matcher.js';
import type { FeatureName, Kind } from './matching/matcher.js';
import { say } from './sentences.js';

/** So many alerts of a group are shown; judged are all that are open, of which there are fewer. */
export const MOST_OF_A_GROUP = 100;

/** What a version of the list did to an entry that touches a party. */
const TOUCHES = ['added', 'changed', 'removed'] as const;

export class ScreenedPartyDto {
  @Text({ max: 500, isAsked: true, example: 'Huawei Technologies Co., Ltd.' })
  name: string;

  @Enum(KINDS, { optional: true })
  kind?: Kind | null;

  @Country({ optional: true })
  country?: string | null;

  @Text({ optional: true, max: 1000 })
  address?: string | null;
}

export class ScreenDto {
  @NestedList(ScreenedPartyDto, { min: 1, max: 1000 })
  parties: ScreenedPartyDto[];

  @DayField({ optional: true, description: 'screen against the list as it stood on this date' })
  asOf?: string | null;

  @KnownAt()
  knownAt?: string | null;

  @Fraction({ optional: true, description: 'the least score of a match', example: 0.8 })
  threshold?: number | null;

  @WholeNumber({
    optional: true,
    min: 1,
    max: 100,
    description: 'matches of the name for each party; addresses come besides',
    example: 10,
  })
  limit?: number | null;
}

export class NamePairDto {
  @Text({ max: 500, isAsked: true, example: 'Huawei Tech. Co Ltd' })
  query: string;

  @Text({ max: 500, isAsked: true, example: 'Huawei Technologies Co., Ltd.' })
  candidate: string;

  @Enum(KINDS, { optional: true, example: 'organization' })
  kind?: Kind | null;
}

export class CompareDto {
  @NestedList(NamePairDto, { min: 1, max: 1000 })
  pairs: NamePairDto[];
}

export class AdjudicationDto {
  @Enum(['true_match', 'false_positive'], { example: 'true_match' })
  verdict: 'true_match' | 'false_positive';

  @Prose({ example: 'Same name and address as the entry.' })
  reason: string;
}

@ApiSchema({ name: 'GivenReason' })
class GivenReasonResponseDto {
  @Enum(['true_match', 'false_positive'])
  verdict: 'true_match' | 'false_positive';

  @AnyText()
  reason: string;
}

@ApiSchema({ name: 'GivenReasons' })
export class GivenReasonsResponseDto {
  @NestedList(GivenReasonResponseDto)
  reasons: readonly GivenReasonResponseDto[];
}

export class AlertsQuery extends ListQuery {
  @Enum(ALERT_STATUSES, { optional: true })
  status?: AlertStatus;

  @Uuid({ optional: true })
  partyId?: string;

  @Enum(ALERT_KINDS, { optional: true })
  kind?: AlertKind;
}

export class AlertGroupsQuery extends PageQuery {
  @Enum(ALERT_STATUSES, {
    optional: true,
    description: 'groups with alerts of this status; open when left out',
  })
  status?: AlertStatus;

  @Uuid({ optional: true })
  partyId?: string;
}

export class SuppressionDto {
  @Uuid()
  partyId: string;

  @Uuid()
  entryId: string;

  @Prose({ example: 'Another company of the same name; registration number checked.' })
  reason: string;

  @DayField({ optional: true, description: 'the last day; until it is ended when left out' })
  expiresOn?: string | null;
}

export class SuppressionsQuery extends PageQuery {
  @Uuid({ optional: true })
  partyId?: string;
}

export class BacktestDto {
  @Fraction({ description: 'the threshold to try', example: 0.85 })
  threshold: number;

  @Uuid({ optional: true, description: "whose parties; the caller's own when left out" })
  supplierId?: string | null;
}

export class OwnershipQuery {
  @DayField({ optional: true, description: 'under the rule as of this day; today when left out' })
  asOf?: string;
}

export class RulePeriodDto {
  @DayField()
  from: string;

  @DayField({ optional: true, description: 'the last day; until further notice when left out' })
  until?: string | null;
}

export class OwnershipRuleDto {
  @Flag({ description: 'off: ownership brings no party under the rule, whatever the periods say' })
  isOn: boolean;

  @NestedList(RulePeriodDto, { max: 20 })
  periods: RulePeriodDto[];
}

/** One reason for a score. */
@ApiSchema({ name: 'Feature' })
export class FeatureResponseDto {
  @Enum(FEATURE_NAMES, {
    description: 'which reason it is, and the code of it for whoever says it in another language',
  })
  name: FeatureName;

  @Checked(say('text_or_number'), (value) => typeof value === 'string' || typeof value === 'number', {
    api: { oneOf: [{ type: 'string' }, { type: 'number' }] },
  })
  value: number | string;

  @AnyNumber({ description: 'what it counts for' })
  weight: number;
}

@ApiSchema({ name: 'Explanation' })
export class ExplanationResponseDto {
  @AnyText({ description: 'a sentence for the person who judges; its features say the same to a program' })
  text: string;

  @NestedList(FeatureResponseDto, { max: UNBOUNDED })
  features: readonly FeatureResponseDto[];
}

const AlertKindField = () =>
  Enum(ALERT_KINDS, { description: 'address: the entry is an address without a name, which the party uses' });

/** What a match says, for the person who judges. */
@ApiSchema({ name: 'ScreeningMatch' })
export class ScreeningMatchResponseDto {
  @Uuid()
  entryId: string;

  @AlertKindField()
  kind: AlertKind;

  @AnyText()
  name: string;

  @AnyText()
  matchedName: string;

  @Fraction()
  score: number;

  @Nested(ExplanationResponseDto)
  explanation: ExplanationResponseDto;

  @AnyText({ nullable: true })
  licenseRequirement: string | null;

  @AnyText({ nullable: true })
  licenseReviewPolicy: string | null;

  @Texts({ elements: UNBOUNDED })
  citations: readonly string[];

  @Enum(SOURCE_NAMES, { nullable: true, description: 'the list that the entry is on' })
  source: Source | null;

  @Nested(ListMeaningResponseDto, { nullable: true })
  meaning: ListMeaningResponseDto | null;
}

/** What a party matches. */
@ApiSchema({ name: 'PartyMatches' })
export class PartyMatchesResponseDto {
  @Nested(ScreenedPartyDto, { description: 'the party as it was asked about' })
  query: ScreenedPartyDto;

  @NestedList(ScreeningMatchResponseDto, { max: UNBOUNDED })
  matches: ScreeningMatchResponseDto[];

  @NestedList(SentenceResponseDto, {
    max: UNBOUNDED,
    description: 'what was compared with which version of the list and reaches the threshold nowhere',
  })
  noMatch: readonly SentenceResponseDto[];
}

@ApiSchema({ name: 'ScreeningResult' })
export class ScreeningResultResponseDto {
  @Uuid()
  id: string;

  @NestedList(PartyMatchesResponseDto, { max: UNBOUNDED, description: 'in the order of the parties' })
  results: PartyMatchesResponseDto[];

  @Count({ nullable: true, description: 'null: no version of the list was in force' })
  listVersion: number | null;

  @AnyText()
  matcherVersion: string;

  @Fraction()
  threshold: number;

  @Texts({ omittable: true })
  warnings?: string[];

  @NestedList(SentenceResponseDto, {
    omittable: true,
    max: UNBOUNDED,
    description: 'the warnings, for a program',
  })
  warningSentences?: readonly SentenceResponseDto[];
}

@ApiSchema({ name: 'NameComparison' })
export class NameComparisonResponseDto {
  @Fraction()
  score: number;

  @Flag()
  match: boolean;

  @Nested(ExplanationResponseDto)
  explanation: ExplanationResponseDto;
}

@ApiSchema({ name: 'ComparisonResult' })
export class ComparisonResultResponseDto {
  @NestedList(NameComparisonResponseDto, { max: UNBOUNDED, description: 'in the order of the pairs' })
  results: NameComparisonResponseDto[];

  @Fraction()
  threshold: number;
}

/** A match that another threshold would have raised or dropped. */
@ApiSchema({ name: 'BacktestMatch' })
export class BacktestMatchResponseDto {
  @Uuid()
  partyId: string;

  @AnyText()
  partyName: string;

  @Uuid()
  entryId: string;

  @AnyText()
  name: string;

  @AnyText()
  matchedName: string;

  @Fraction()
  score: number;

  @Enum(ALERT_STATUSES, { nullable: true, description: 'of its alert; null: there is none' })
  status: AlertStatus | null;
}

@ApiSchema({ name: 'RaisedMatches' })
export class RaisedMatchesResponseDto {
  @Count()
  count: number;

  @NestedList(BacktestMatchResponseDto, { description: 'the first of them' })
  matches: BacktestMatchResponseDto[];
}

@ApiSchema({ name: 'DroppedMatches' })
export class DroppedMatchesResponseDto {
  @Count()
  count: number;

  @Count()
  trueMatches: number;

  @Count()
  falsePositives: number;

  @NestedList(BacktestMatchResponseDto, { description: 'the first of them' })
  matches: BacktestMatchResponseDto[];
}

@ApiSchema({ name: 'Backtest' })
export class BacktestResponseDto {
  @Uuid()
  supplierId: string;

  @Count({ nullable: true })
  listVersion: number | null;

  @Fraction()
  threshold: number;

  @Fraction()
  presentThreshold: number;

  @Count()
  partiesScreened: number;

  @Count()
  unchanged: number;

  @Nested(RaisedMatchesResponseDto)
  raised: RaisedMatchesResponseDto;

  @Nested(DroppedMatchesResponseDto)
  dropped: DroppedMatchesResponseDto;
}

/** A screening as it was asked and answered. */
@ApiSchema({ name: 'KeptScreening' })
export class KeptScreeningResponseDto {
  @Uuid()
  id: string;

  @Count({ nullable: true })
  listVersion: number | null;

  @AnyText()
  matcherVersion: string;

  @Fraction()
  threshold: number;

  @Count()
  limit: number;

  @NestedList(ScreenedPartyDto, { max: UNBOUNDED })
  parties: ScreenedPartyDto[];

  @NestedList(PartyMatchesResponseDto, { max: UNBOUNDED })
  results: PartyMatchesResponseDto[];

  @Instant()
  createdAt: string;
}

@ApiSchema({ name: 'ReplayedScreening' })
export class ReplayedScreeningResponseDto extends KeptScreeningResponseDto {
  @Instant()
  replayedAt: string;

  @AnyText({ description: "the matcher's version" })
  replayedWith: string;

  @Flag()
  isIdentical: boolean;

  @NestedList(PartyMatchesResponseDto, { max: UNBOUNDED, description: 'what it would be answered now' })
  replayed: PartyMatchesResponseDto[];
}

/** A potential match of a party. */
@ApiSchema({ name: 'Alert' })
export class AlertResponseDto {
  @Uuid()
  id: string;

  @Uuid()
  partyId: string;

  @Uuid()
  entryId: string;

  @AlertKindField()
  kind: AlertKind;

  @AnyText({
    description: 'which alerts of the party come as one: a word of their names, addresses, or an entry',
  })
  family: string;

  @Fraction()
  score: number;

  @AnyText()
  matchedName: string;

  @Nested(ExplanationResponseDto)
  explanation: ExplanationResponseDto;

  @Enum(ALERT_STATUSES)
  status: AlertStatus;

  @Prose({ nullable: true })
  reason: string | null;

  @Uuid({ nullable: true })
  decidedBy: string | null;

  @Instant({ nullable: true })
  decidedAt: Date | null;

  @Count()
  listVersion: number;

  @AnyText()
  matcherVersion: string;

  @Instant({ nullable: true, description: 'when there was nothing to judge any more; a verdict stays' })
  closedAt: Date | null;

  @AnyText({ nullable: true })
  closedReason: string | null;

  @Instant()
  createdAt: Date;
}

/** The alerts of a party that are of one family, as those of the entries that one company has on the list. */
@ApiSchema({ name: 'AlertGroup' })
export class AlertGroupResponseDto {
  @Uuid()
  partyId: string;

  @AnyText()
  partyName: string;

  @AlertKindField()
  kind: AlertKind;

  @AnyText({ description: 'the word that their names share; addresses; or the one entry' })
  family: string;

  @Count({ description: 'how many have the status that was asked for' })
  count: number;

  @Count({ description: 'how many nobody has judged' })
  open: number;

  @NestedList(AlertResponseDto, {
    max: MOST_OF_A_GROUP,
    description: `those with the status that was asked for, the best first; ${MOST_OF_A_GROUP} at most`,
  })
  alerts: AlertResponseDto[];

  @Count({
    description:
      "for If-Match of a verdict on the group: another one as soon as anything of the party's alerts is",
  })
  version: number;
}

/** A party that a supplier knows not to be an entry. */
@ApiSchema({ name: 'Suppression' })
export class SuppressionResponseDto {
  @Uuid()
  id: string;

  @Uuid()
  supplierId: string;

  @Uuid()
  partyId: string;

  @Uuid()
  entryId: string;

  @Prose()
  reason: string;

  @DayField({ nullable: true, description: 'the last day; null: until it is ended' })
  expiresOn: string | null;

  @Uuid()
  createdBy: string;

  @Instant()
  createdAt: Date;

  @Uuid({
    nullable: true,
    description: 'null: nobody did, or the service, when it expired or what it was about changed',
  })
  endedBy: string | null;

  @Instant({ nullable: true })
  endedAt: Date | null;
}

@ApiSchema({ name: 'RulePeriod' })
export class RulePeriodResponseDto {
  @DayField()
  from: string;

  @DayField({ nullable: true, description: 'the last day; null: until further notice' })
  until: string | null;
}

/** When the rule on affiliates is in force. */
@ApiSchema({ name: 'OwnershipRule' })
export class OwnershipRuleResponseDto {
  @Flag()
  isOn: boolean;

  @NestedList(RulePeriodResponseDto, { max: 20 })
  periods: RulePeriodResponseDto[];
}

/** The rule on affiliates as of a day. */
@ApiSchema({ name: 'OwnershipRuleAsOf' })
export class OwnershipRuleAsOfResponseDto {
  @Flag()
  inForce: boolean;

  @DayField({ nullable: true })
  from: string | null;

  @DayField({ nullable: true })
  until: string | null;

  @Count({ description: 'the percentage of a party that brings it under the rule' })
  thresholdPercent: number;

  @AnyText()
  citation: string;
}

/** A party on the way to an owner. */
@ApiSchema({ name: 'OwnershipStep' })
export class OwnershipStepResponseDto {
  @Uuid()
  partyId: string;

  @AnyText()
  name: string;
}

/** An owner that is listed, or may be, and by which path it owns the party. */
@ApiSchema({ name: 'ListedOwner' })
export class ListedOwnerResponseDto {
  @Uuid()
  partyId: string;

  @AnyText()
  name: string;

  @Uuids()
  entryIds: string[];

  @Flag({ description: 'whether its match was judged to be one' })
  isConfirmed: boolean;

  @Decimal({ description: 'what it holds of the party through this path' })
  percentage: string;

  @NestedList(OwnershipStepResponseDto, {
    max: UNBOUNDED,
    description: 'from the party to the owner, both included',
  })
  path: OwnershipStepResponseDto[];
}

@ApiSchema({ name: 'Ownership' })
export class OwnershipResponseDto {
  @Uuid()
  partyId: string;

  @DayField()
  asOf: string;

  @Nested(OwnershipRuleAsOfResponseDto)
  rule: OwnershipRuleAsOfResponseDto;

  @Decimal()
  listedPercentage: string;

  @Decimal({ description: 'the same if the matches that nobody has judged yet are true' })
  listedPercentageIfConfirmed: string;

  @Flag()
  isBroughtIn: boolean;

  @Flag({ description: 'whether it would be if the rule were in force' })
  wouldBeBroughtIn: boolean;

  @NestedList(ListedOwnerResponseDto, { max: UNBOUNDED })
  owners: ListedOwnerResponseDto[];

  @Checked(say('list_of_lists'), Array.isArray, {
    api: {
      type: 'array',
      items: { type: 'array', items: { $ref: getSchemaPath(OwnershipStepResponseDto) } },
    },
    description: "circles of holdings that the party's owners form",
  })
  circles: OwnershipStepResponseDto[][];

  @Flag({ description: 'false: there are more paths or circles than are named' })
  namesAll: boolean;
}

@ApiSchema({ name: 'TouchedSupplier' })
export class TouchedSupplierResponseDto {
  @Uuid()
  id: string;

  @AnyText()
  name: string;

  @Count({ description: 'how many of its parties' })
  parties: number;
}

/** A party that a change of the list concerns, and by which entry. */
@ApiSchema({ name: 'TouchedParty' })
export class TouchedPartyResponseDto {
  @Uuid()
  partyId: string;

  @Uuid()
  supplierId: string;

  @AnyText()
  name: string;

  @Uuid()
  entryId: string;

  @AlertKindField()
  kind: AlertKind;

  @AnyText()
  matchedName: string;

  @Fraction()
  score: number;

  @Enum(TOUCHES)
  change: (typeof TOUCHES)[number];
}

@ApiSchema({ name: 'TouchedApplication' })
export class TouchedApplicationResponseDto {
  @Uuid()
  id: string;

  @AnyText()
  controlNumber: string;

  @Uuid()
  supplierId: string;
}

@ApiSchema({ name: 'TouchedLicense' })
export class TouchedLicenseResponseDto {
  @AnyText()
  number: string;

  @Uuid({ nullable: true, description: 'null: no application of it is recorded' })
  applicationId: string | null;

  @Uuid()
  supplierId: string;
}

/** Whom a version of the list touches, as far as the caller sees them. */
@ApiSchema({ name: 'Impact' })
export class ImpactResponseDto {
  @Count()
  version: number;

  @NestedList(TouchedSupplierResponseDto, { max: UNBOUNDED })
  suppliers: TouchedSupplierResponseDto[];

  @NestedList(TouchedPartyResponseDto, { max: UNBOUNDED })
  parties: readonly TouchedPartyResponseDto[];

  @NestedList(TouchedApplicationResponseDto, { max: UNBOUNDED })
  applications: TouchedApplicationResponseDto[];

  @NestedList(TouchedLicenseResponseDto, { max: UNBOUNDED })
  licenses: TouchedLicenseResponseDto[];
}
