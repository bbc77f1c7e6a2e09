import { ApiSchema } from '@nestjs/swagger';
import { LAST_GIVEN_DAY } from '@ninety/procedure';
import {
  AnyText,
  Count,
  DayField,
  Enum,
  Nested,
  NestedList,
  SentenceResponseDto,
  Text,
  UNBOUNDED,
  Uuid,
} from '@ninety/platform';
import { CAUSES } from './lost-days.js';
import type { Cause } from './lost-days.js';

const LOST_GROUPINGS = ['regime', 'country', 'eccn', 'month'] as const;
export type LostGrouping = (typeof LOST_GROUPINGS)[number];

export class DaysLostQuery {
  @DayField({
    optional: true,
    max: LAST_GIVEN_DAY,
    description: 'days from this one on; a year before `to` when left out',
  })
  from?: string;

  @DayField({ optional: true, max: LAST_GIVEN_DAY, description: 'days until this one; today when left out' })
  to?: string;

  @DayField({
    optional: true,
    max: LAST_GIVEN_DAY,
    description: 'as it was known at the end of this day, and stood on it; today when left out',
  })
  knownAt?: string;

  @Text({ optional: true, max: 100, description: 'of one regime alone' })
  regime?: string;

  @Enum(LOST_GROUPINGS, {
    optional: true,
    description: 'one group for each; month: of the days; a case of several ECCNs is in each',
  })
  by?: LostGrouping;

  @Uuid({ optional: true, description: 'of one supplier alone' })
  supplierId?: string;

  @Enum(['json', 'csv', 'xlsx'], { optional: true, description: 'csv and xlsx also by Accept' })
  format?: 'json' | 'csv' | 'xlsx';
}

/** A number of days that lies between two. */
@ApiSchema({ name: 'DaysBetween' })
export class DayBoundsResponseDto {
  @Count({ description: 'sure, by what was recorded' })
  readonly atLeast: number;

  @Count({ description: 'possible, by what was recorded' })
  readonly atMost: number;
}

/** Days lost by one cause; a day of several is the foremost’s. */
@ApiSchema({ name: 'DaysLostByCause' })
export class CauseDaysResponseDto extends DayBoundsResponseDto {
  @Enum(CAUSES)
  readonly cause: Cause;

  @Nested(SentenceResponseDto)
  readonly said: SentenceResponseDto;
}

@ApiSchema({ name: 'DaysLostSum' })
export class LostSumResponseDto {
  @Nested(DayBoundsResponseDto, {
    description:
      'each day of a case once; of which cause some is may not be sure, so that these are more than the causes’ least',
  })
  readonly total: DayBoundsResponseDto;

  @NestedList(CauseDaysResponseDto, { max: CAUSES.length, description: 'the foremost first' })
  readonly causes: readonly CauseDaysResponseDto[];

  @Nested(DayBoundsResponseDto, { description: 'of the days, those to which more than one applies' })
  readonly overlap: DayBoundsResponseDto;
}

@ApiSchema({ name: 'DaysLostGroup' })
export class LostGroupResponseDto extends LostSumResponseDto {
  @AnyText({ nullable: true, description: 'null: not known' })
  readonly key: string | null;

  @Count({ description: 'cases that may have lost a day' })
  readonly cases: number;
}

@ApiSchema({ name: 'DaysLostCase' })
export class LostCaseResponseDto extends LostSumResponseDto {
  @Uuid()
  readonly id: string;

  @AnyText({ nullable: true })
  readonly number: string | null;

  @AnyText({ nullable: true })
  readonly reference: string | null;

  @AnyText()
  readonly regime: string;
}

/** Days of cases that were lost to closures, to holds without a basis and to silence, as far as is known. */
@ApiSchema({ name: 'DaysLost' })
export class DaysLostResponseDto extends LostSumResponseDto {
  @DayField()
  readonly from: string;

  @DayField()
  readonly to: string;

  @DayField({ nullable: true })
  readonly knownAt: string | null;

  @Count({ description: 'cases that may have been pending on one of these days' })
  readonly cases: number;

  @Nested(DayBoundsResponseDto, { description: 'the days on which they were pending' })
  readonly pending: DayBoundsResponseDto;

  @Enum(LOST_GROUPINGS, { optional: true })
  readonly by?: LostGrouping;

  @NestedList(LostGroupResponseDto, {
    optional: true,
    max: UNBOUNDED,
    description: 'the most days first; months in order',
  })
  readonly groups?: readonly LostGroupResponseDto[];

  @NestedList(LostCaseResponseDto, {
    max: 10,
    description: 'the cases that lost the most days for sure, then that may have',
  })
  readonly largest: readonly LostCaseResponseDto[];

  @NestedList(SentenceResponseDto, { max: UNBOUNDED })
  readonly method: readonly SentenceResponseDto[];
}
