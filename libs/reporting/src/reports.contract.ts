import { ApiSchema } from '@nestjs/swagger';
import { CITATIONS } from '@ninety/bis';
import { ENDINGS } from '@ninety/procedure';
import type { Ending } from '@ninety/procedure';
import {
  AnyNumber,
  Count,
  Country,
  Counts,
  DayField,
  Enum,
  Fraction,
  Nested,
  NestedList,
  PageQuery,
  SentenceResponseDto,
  Text,
  UNBOUNDED,
  Uuid,
} from '@ninety/platform';
import { ForecastBasisDto } from './forecast.contract.js';
import { say } from './sentences.js';

const GROUPINGS = ['month', 'country', 'eccn', 'agency', 'stage', 'supplier'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export class TimelinessQuery {
  @DayField({ optional: true, description: 'decided on this day or later; a year before `to` when left out' })
  from?: string;

  @DayField({ optional: true, description: 'decided on this day or earlier; today when left out' })
  to?: string;

  @Enum(GROUPINGS, {
    optional: true,
    description:
      'one group for each month of decision, country of the end user, ECCN, agency referred to, stage passed or supplier',
  })
  by?: Grouping;

  @Uuid({ optional: true, description: 'of one supplier alone' })
  supplierId?: string;

  @Enum(['json', 'csv'], { optional: true, description: 'csv also by Accept: text/csv' })
  format?: 'json' | 'csv';
}

const DAYS = { max: 5, pattern: /^\d{1,5}$/, patternHint: say('days_count'), optional: true };
const FLAG = ['true', 'false'] as const;

/** Which of the cases that the report counts. */
export class CasesQuery extends PageQuery {
  @DayField({ optional: true, description: 'decided on this day or later' })
  from?: string;

  @DayField({ optional: true, description: 'decided on this day or earlier' })
  to?: string;

  @Text({ ...DAYS, description: 'counted days, or of pending cases the days since registration: at least' })
  daysFrom?: string;

  @Text({ ...DAYS, description: 'and at most' })
  daysTo?: string;

  @Enum(FLAG, { optional: true, description: 'true: what is pending; else what was decided' })
  pending?: 'true' | 'false';

  @Enum(ENDINGS, { optional: true })
  outcome?: Ending;

  @Country({ optional: true, description: 'of the end user' })
  country?: string;

  @Text({ optional: true, max: 30 })
  eccn?: string;

  @Uuid({ optional: true })
  supplierId?: string;

  @Text({ optional: true, max: 30, description: 'referred to this agency; not for applicants' })
  agency?: string;

  @Text({ optional: true, max: 30, description: 'passed this stage; not for applicants' })
  stage?: string;

  @Text({ optional: true, max: 30, description: 'missed this clock' })
  missed?: string;

  @Enum(FLAG, {
    optional: true,
    description: `true: under a hold without a basis in ${CITATIONS.suspensions}; not for applicants`,
  })
  baseless?: 'true' | 'false';
}

/** Days, interpolated between neighbours where a share falls between two; null of nothing. */
@ApiSchema({ name: 'DayStatistics' })
export class DayStatisticsResponseDto {
  @AnyNumber({ nullable: true })
  median: number | null;

  @AnyNumber({ nullable: true })
  p90: number | null;

  @AnyNumber({ nullable: true })
  p95: number | null;

  @AnyNumber({ nullable: true })
  mean: number | null;
}

/** The share of decisions within so many counted days; null of nothing. */
@ApiSchema({ name: 'SharesWithin' })
export class SharesWithinResponseDto {
  @Fraction({ nullable: true })
  '30': number | null;

  @Fraction({ nullable: true })
  '60': number | null;

  @Fraction({ nullable: true })
  '90': number | null;
}

/** Decisions, what they were and how long they took. */
@ApiSchema({ name: 'Decided' })
export class DecidedResponseDto {
  @Count()
  count: number;

  @Counts({ description: 'by outcome' })
  outcomes: Readonly<Record<string, number>>;

  @Nested(DayStatisticsResponseDto)
  countedDays: DayStatisticsResponseDto;

  @Nested(DayStatisticsResponseDto)
  elapsedDays: DayStatisticsResponseDto;

  @Nested(SharesWithinResponseDto)
  within: SharesWithinResponseDto;
}

/** A part of a distribution; the last one has no end. */
@ApiSchema({ name: 'DayBucket' })
export class DayBucketResponseDto {
  @Count()
  fromDays: number;

  @Count({ nullable: true })
  toDays: number | null;

  @Count()
  count: number;
}

/** How long the decided cases stayed in a stage; to an applicant the review is one. */
@ApiSchema({ name: 'StageTime' })
export class StageTimeResponseDto {
  @Text()
  stage: string;

  @Count()
  count: number;

  @Nested(DayStatisticsResponseDto)
  days: DayStatisticsResponseDto;
}

/** How long an agency took, and how often its 30 days ran out. */
@ApiSchema({ name: 'AgencyTime' })
export class AgencyTimeResponseDto {
  @Text()
  agency: string;

  @Count()
  count: number;

  @Count()
  late: number;

  @Nested(DayStatisticsResponseDto)
  days: DayStatisticsResponseDto;
}

/** What is pending today, by the days since registration. */
@ApiSchema({ name: 'PendingCases' })
export class PendingCasesResponseDto {
  @Count()
  count: number;

  @NestedList(DayBucketResponseDto)
  ageing: DayBucketResponseDto[];
}

@ApiSchema({ name: 'SilentFile' })
export class SilentFileResponseDto {
  @Uuid()
  applicationId: string;

  @Text()
  controlNumber: string;

  @Text()
  supplierName: string;

  @DayField()
  stalledOn: string;
}

export const VERDICTS = ['moving', 'stuck_files', 'freeze'] as const;

/** One stuck file or a whole office that stands still. */
@ApiSchema({ name: 'Silence' })
export class SilenceResponseDto {
  @Enum(VERDICTS, { description: 'freeze: of the whole office, whoever asks' })
  verdict: (typeof VERDICTS)[number];

  @Count()
  pending: number;

  @Count()
  stalled: number;

  @NestedList(SilentFileResponseDto, { description: 'those that have been silent the longest' })
  files: SilentFileResponseDto[];
}

@ApiSchema({ name: 'TimelinessGroup' })
export class TimelinessGroupResponseDto {
  @Text({ nullable: true })
  key: string | null;

  @Nested(DecidedResponseDto)
  decided: DecidedResponseDto;

  @Count({ omittable: true, description: 'a month has none' })
  pending?: number;
}

/** Who was late, where and why. */
@ApiSchema({ name: 'Timeliness' })
export class TimelinessResponseDto {
  @DayField()
  from: string;

  @DayField()
  to: string;

  @Nested(DecidedResponseDto)
  decided: DecidedResponseDto;

  @NestedList(DayBucketResponseDto)
  distribution: DayBucketResponseDto[];

  @Counts({ description: 'how often each clock was missed in the period' })
  missedClocks: Readonly<Record<string, number>>;

  @NestedList(StageTimeResponseDto)
  stages: StageTimeResponseDto[];

  @NestedList(AgencyTimeResponseDto, { omittable: true, description: 'not for applicants' })
  agencies?: AgencyTimeResponseDto[];

  @Count({
    omittable: true,
    description: `that holds without a basis in ${CITATIONS.suspensions} cost; not for applicants`,
  })
  baselessHoldDays?: number;

  @Nested(PendingCasesResponseDto)
  pending: PendingCasesResponseDto;

  @Nested(SilenceResponseDto)
  silence: SilenceResponseDto;

  @Enum(GROUPINGS, { omittable: true })
  by?: Grouping;

  @NestedList(TimelinessGroupResponseDto, { omittable: true, max: UNBOUNDED })
  groups?: TimelinessGroupResponseDto[];
}

/** An application behind a figure of the report. */
@ApiSchema({ name: 'Case' })
export class CaseResponseDto {
  @Uuid()
  applicationId: string;

  @Text()
  controlNumber: string;

  @Text({ description: 'who applied' })
  supplierName: string;

  @DayField()
  registeredOn: string;

  @DayField({ nullable: true, description: 'null while it is pending' })
  decidedOn: string | null;

  @Enum(ENDINGS, { nullable: true })
  outcome: Ending | null;

  @Count({ description: `of the 90 (${CITATIONS.countedDays}); of a pending case until today` })
  countedDays: number;

  @Count()
  elapsedDays: number;

  @Count({
    omittable: true,
    description: `under holds without a basis in ${CITATIONS.suspensions}; inside the government alone`,
  })
  baselessHoldDays?: number;
}

/** When a pending application may be decided, by the history of like cases. */
@ApiSchema({ name: 'Forecast' })
export class ForecastResponseDto extends ForecastBasisDto {
  @Text()
  method: string;

  @DayField()
  asOf: string;

  @Count()
  elapsedDays: number;

  @DayField({ nullable: true })
  p50On: string | null;

  @DayField({ nullable: true })
  p90On: string | null;

  @Text({ nullable: true, description: 'why there is no day' })
  reason: string | null;

  @Nested(SentenceResponseDto, { nullable: true, description: 'the reason, for a program' })
  because: SentenceResponseDto | null;
}
