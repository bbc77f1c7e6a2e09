import {
  Country,
  DayField,
  Flag,
  Enum,
  Fraction,
  NestedList,
  PageQuery,
  Prose,
  Text,
  Uuid,
  WholeNumber,
} from '@ninety/platform';
import { KnownAt } from '@ninety/entity-list';
import { KINDS } from './matching/matcher.js';
import type { Kind } from './matching/matcher.js';
import { ALERT_STATUSES } from './screening.entity.js';
import type { AlertStatus } from './screening.entity.js';

export class ScreenedPartyDto {
  @Text({ max: 500, example: 'Huawei Technologies Co., Ltd.' })
  name: string;

  @Enum(KINDS, { optional: true })
  kind?: Kind | null;

  @Country({ optional: true })
  country?: string | null;

  @Text({ optional: true, max: 1000 })
  address?: string | null;
}

export class BatchPartyDto extends ScreenedPartyDto {
  @Text({ optional: true, max: 200, description: "the caller's own name for the party", example: 'C-10023' })
  reference?: string | null;
}

export class BatchQuery {
  @DayField({
    optional: true,
    description: 'screen against the list in force on this date; today when left out',
  })
  asOf?: string;

  @Text({
    optional: true,
    max: 6,
    pattern: /^(0(\.\d{1,4})?|1(\.0{1,4})?)$/,
    patternHint: 'must be a number from 0 to 1',
    description: 'the least score of a match',
    example: '0.8',
  })
  threshold?: string;

  @Text({
    optional: true,
    max: 2,
    pattern: /^([1-9]|1\d|2[0-5])$/,
    patternHint: 'must be a whole number from 1 to 25',
    description: 'matches kept for each party',
    example: '5',
  })
  matches?: string;
}

export class BatchResultsQuery extends PageQuery {
  @Enum(['matched', 'rejected'], { optional: true })
  outcome?: 'matched' | 'rejected';
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

  @WholeNumber({ optional: true, min: 1, max: 100, description: 'matches for each party', example: 10 })
  limit?: number | null;
}

export class NamePairDto {
  @Text({ max: 500, example: 'Huawei Tech. Co Ltd' })
  query: string;

  @Text({ max: 500, example: 'Huawei Technologies Co., Ltd.' })
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

export class AlertsQuery extends PageQuery {
  @Enum(ALERT_STATUSES, { optional: true })
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
  @Flag({ description: 'off: ownership brings nobody in, whatever the periods say' })
  isOn: boolean;

  @NestedList(RulePeriodDto, { max: 20 })
  periods: RulePeriodDto[];
}
