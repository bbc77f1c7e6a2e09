import { ApiSchema } from '@nestjs/swagger';
import { LAST_GIVEN_DAY } from '@ninety/procedure';
import {
  AnyNumber,
  AnyText,
  Count,
  Counts,
  DayField,
  Enum,
  Flag,
  Fraction,
  Nested,
  NestedList,
  SentenceResponseDto,
  Text,
  UNBOUNDED,
  Uuid,
} from '@ninety/platform';
import { ForecastBasisDto } from '../forecast.contract.js';

const COURSE_GROUPINGS = ['regime', 'authority', 'country', 'eccn', 'type', 'month'] as const;
export type CourseGrouping = (typeof COURSE_GROUPINGS)[number];

export class TrackedTimelinessQuery {
  @DayField({
    optional: true,
    max: LAST_GIVEN_DAY,
    description:
      'filed on this day or later, at the earliest that it can have been; a year before `to` when left out',
  })
  from?: string;

  @DayField({
    optional: true,
    max: LAST_GIVEN_DAY,
    description: 'filed on this day or earlier, at the earliest that it can have been; today when left out',
  })
  to?: string;

  @DayField({
    optional: true,
    max: LAST_GIVEN_DAY,
    description: 'as it was known at the end of this day, and stood on it; today when left out',
  })
  knownAt?: string;

  @Enum(COURSE_GROUPINGS, {
    optional: true,
    description: 'one group for each; month: of the filing, null where it may have been in two',
  })
  by?: CourseGrouping;

  @Text({ optional: true, max: 100, description: 'of one regime alone' })
  regime?: string;

  @Uuid({ optional: true, description: 'of one supplier alone' })
  supplierId?: string;

  @Enum(['json', 'csv', 'xlsx'], { optional: true, description: 'csv and xlsx also by Accept' })
  format?: 'json' | 'csv' | 'xlsx';
}

/** A number of days that lies between two. */
@ApiSchema({ name: 'DayStatisticRange' })
class DayRangeResponseDto {
  @AnyNumber()
  readonly atLeast: number;

  @AnyNumber()
  readonly atMost: number;
}

/** Days, of which some are known only as lying between two; interpolated between neighbours; null of nothing. */
@ApiSchema({ name: 'KnownDayStatistics' })
export class KnownDaysResponseDto {
  @Count({ description: 'of how many the days are exactly known' })
  readonly exact: number;

  @Count({ description: 'of how many they are not' })
  readonly inexact: number;

  @Nested(DayRangeResponseDto, { nullable: true })
  readonly median: DayRangeResponseDto | null;

  @Nested(DayRangeResponseDto, { nullable: true })
  readonly p90: DayRangeResponseDto | null;

  @Nested(DayRangeResponseDto, { nullable: true })
  readonly mean: DayRangeResponseDto | null;
}

/** How many, by how sure it is. */
@ApiSchema({ name: 'CountBySureness' })
class SureCountResponseDto {
  @Count({ description: 'so in every course of events that agrees with the record' })
  readonly certain: number;

  @Count({ description: 'so if nothing happened but what was recorded' })
  readonly asKnown: number;
}

/** How often a limit or a target of an authority was kept, as far as the company can know. */
@ApiSchema({ name: 'ClockTimeliness' })
export class ClockTimelinessResponseDto {
  @AnyText()
  readonly regime: string;

  @AnyText()
  readonly clock: string;

  @Enum(['limit', 'target'], { description: 'a target binds nobody' })
  readonly kind: 'limit' | 'target';

  @Count({ description: 'the sum of what follows' })
  readonly count: number;

  @Nested(SureCountResponseDto, { description: 'ended within it: a target was met' })
  readonly within: SureCountResponseDto;

  @Nested(SureCountResponseDto, {
    description: 'ended beyond it, by a recorded ending: of a target, outside. Silence is never counted here',
  })
  readonly beyond: SureCountResponseDto;

  @Count({ description: 'it runs, or stands still' })
  readonly running: number;

  @Count({ description: 'ended without an answer of the authority' })
  readonly cancelled: number;

  @Count({ description: 'its day has passed, and no ending was recorded: nobody knows whether it was kept' })
  readonly silent: number;

  @Count({ description: 'it depends on days that are known only as lying between two' })
  readonly unknown: number;

  @Nested(KnownDaysResponseDto, {
    description: 'the days that were counted, of those with a recorded ending',
  })
  readonly countedDays: KnownDaysResponseDto;
}

/** Filings, and what is known of their time. */
@ApiSchema({ name: 'CourseCounts' })
export class CourseCountsResponseDto {
  @Count({ description: 'each filing once: a returned application that was filed again was filed twice' })
  readonly filed: number;

  @Count()
  readonly decided: number;

  @Count()
  readonly pending: number;

  @Counts({ description: 'of those decided' })
  readonly outcomes: Readonly<Record<string, number>>;

  @Count({ description: 'of those decided: nobody recorded an ending, the law alone gave it' })
  readonly endedByLaw: number;

  @Nested(KnownDaysResponseDto, {
    description: 'days of the calendar from the filing to the recorded ending',
  })
  readonly elapsedDays: KnownDaysResponseDto;

  @Nested(KnownDaysResponseDto, { description: 'days of the calendar since the filing, of those pending' })
  readonly pendingDays: KnownDaysResponseDto;

  @NestedList(ClockTimelinessResponseDto, { max: UNBOUNDED, description: 'the limits and targets' })
  readonly clocks: readonly ClockTimelinessResponseDto[];
}

@ApiSchema({ name: 'CourseGroup' })
export class CourseGroupResponseDto extends CourseCountsResponseDto {
  @AnyText({ nullable: true, description: 'null: it is not known' })
  readonly key: string | null;
}

/** How long authorities took, as far as the company can know. */
@ApiSchema({ name: 'TrackedTimeliness' })
export class TrackedTimelinessResponseDto extends CourseCountsResponseDto {
  @DayField()
  readonly from: string;

  @DayField()
  readonly to: string;

  @DayField({ nullable: true, description: 'null: with all that is known' })
  readonly knownAt: string | null;

  @Enum(COURSE_GROUPINGS, { omittable: true })
  readonly by?: CourseGrouping;

  @NestedList(CourseGroupResponseDto, {
    omittable: true,
    max: UNBOUNDED,
    description: 'the largest first, months in their order; at most 1,000',
  })
  readonly groups?: readonly CourseGroupResponseDto[];
}

/** A day that lies between two, both included. */
@ApiSchema({ name: 'ForecastDay' })
export class ForecastDayResponseDto {
  @DayField()
  readonly notBefore: string;

  @DayField()
  readonly notAfter: string;
}

/** When a pending case may be decided, by one's own like cases. */
@ApiSchema({ name: 'TrackedForecast' })
export class TrackedForecastResponseDto extends ForecastBasisDto {
  @AnyText()
  readonly method: string;

  @DayField()
  readonly asOf: string;

  @Nested(DayRangeResponseDto, { description: 'since the filing' })
  readonly elapsedDays: DayRangeResponseDto;

  @Count({
    description:
      'fewer than so many decided later are no like cases, and say nothing where nothing was published',
  })
  readonly leastDecidedLater: number;

  @Nested(ForecastDayResponseDto, {
    nullable: true,
    description: 'by when it is decided with one chance in two',
  })
  readonly p50On: ForecastDayResponseDto | null;

  @Nested(ForecastDayResponseDto, { nullable: true, description: 'by when with nine in ten' })
  readonly p90On: ForecastDayResponseDto | null;

  @DayField({ nullable: true })
  readonly needBy: string | null;

  @Fraction({
    nullable: true,
    description: 'how probably it is decided by needBy, at the least',
  })
  readonly decidedInTime: number | null;

  @Flag({
    nullable: true,
    description:
      'it is decided by needBy with less than nine chances in ten; null: nothing is needed by a day, or it cannot be said',
  })
  readonly atRisk: boolean | null;

  @Nested(SentenceResponseDto, { nullable: true, description: 'why it cannot be said' })
  readonly atRiskReason: SentenceResponseDto | null;

  @Nested(SentenceResponseDto, { nullable: true, description: 'why there is no day' })
  readonly reason: SentenceResponseDto | null;
}
