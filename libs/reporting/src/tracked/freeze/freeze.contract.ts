import { ApiSchema } from '@nestjs/swagger';
import { LAST_GIVEN_DAY } from '@ninety/procedure';
import {
  AnyNumber,
  AnyText,
  Count,
  DayField,
  Enum,
  Fraction,
  Nested,
  NestedList,
  SentenceResponseDto,
  Text,
  UNBOUNDED,
  Uuid,
} from '@ninety/platform';
import { OFFICE_STATES } from './office-change.js';
import type { OfficeState } from './office-change.js';

export class FreezeQuery {
  @Text({ optional: true, max: 100, description: 'us-bis when left out' })
  regime?: string;

  @Text({ optional: true, max: 100, description: 'of one type of application of the regime alone' })
  type?: string;

  @Uuid({ optional: true, description: 'of one supplier alone' })
  supplierId?: string;

  @DayField({
    optional: true,
    max: LAST_GIVEN_DAY,
    description: 'as it stood at the end of this day, by what is known today; today when left out',
  })
  asOf?: string;
}

/** Days between which something lies, both included. */
@ApiSchema({ name: 'FreezeBeginning' })
export class BeginningResponseDto {
  @DayField()
  readonly notBefore: string;

  @DayField()
  readonly notAfter: string;
}

/** Decisions for the days on which cases were open and the authority worked. */
@ApiSchema({ name: 'DecisionRate' })
export class DecisionRateResponseDto {
  @Count()
  readonly decisions: number;

  @Count()
  readonly caseDays: number;

  @AnyNumber({ nullable: true, description: 'decisions for 100 case-days; null where there were none' })
  readonly perHundredCaseDays: number | null;
}

/** The same of a few days. */
@ApiSchema({ name: 'DecisionRateOfWeek' })
export class WeekRateResponseDto extends DecisionRateResponseDto {
  @DayField()
  readonly from: string;

  @DayField()
  readonly to: string;
}

/** Days on which the authority was closed, as was recorded. */
@ApiSchema({ name: 'FreezeClosure' })
export class FreezeClosureResponseDto {
  @DayField()
  readonly from: string;

  @DayField()
  readonly to: string;

  @AnyText()
  readonly reason: string;

  @AnyText()
  readonly source: string;
}

/** How probable each state is. */
@ApiSchema({ name: 'FreezeProbabilities' })
export class FreezeProbabilitiesResponseDto {
  @Fraction({ description: 'fewer than a quarter of the decisions that would have come' })
  readonly frozen: number;

  @Fraction({ description: 'fewer than before, and no freeze' })
  readonly slower: number;

  @Fraction()
  readonly faster: number;

  @Fraction()
  readonly noChange: number;
}

/** Whether an office has stopped deciding, since when, and how sure that is. */
@ApiSchema({ name: 'Freeze' })
export class FreezeResponseDto {
  @DayField()
  readonly asOf: string;

  @AnyText()
  readonly regime: string;

  @AnyText()
  readonly authority: string;

  @AnyText({ nullable: true })
  readonly type: string | null;

  @Enum(OFFICE_STATES)
  readonly state: OfficeState;

  @Nested(SentenceResponseDto, { description: 'the state in words; where nothing can be said, why' })
  readonly said: SentenceResponseDto;

  @Fraction({
    nullable: true,
    description:
      'of the state, given what was counted; of slower, that it is slower or frozen; null: not known',
  })
  readonly probability: number | null;

  @Nested(FreezeProbabilitiesResponseDto, { nullable: true })
  readonly probabilities: FreezeProbabilitiesResponseDto | null;

  @Nested(BeginningResponseDto, {
    nullable: true,
    description: 'nine in ten that it began then; null where no change is claimed',
  })
  readonly since: BeginningResponseDto | null;

  @Nested(DecisionRateResponseDto, {
    nullable: true,
    description: 'before the likeliest day of the change; before the last half year where none is claimed',
  })
  readonly before: DecisionRateResponseDto | null;

  @Nested(DecisionRateResponseDto, { nullable: true })
  readonly after: DecisionRateResponseDto | null;

  @AnyNumber({
    nullable: true,
    description: 'decisions that would have come after it at the pace of before, for the ages of the cases',
  })
  readonly expected: number | null;

  @Count({ description: 'cases that were counted, filed in the last three years' })
  readonly likeCases: number;

  @Count({ description: 'of those, decided within the window' })
  readonly decided: number;

  @DayField({ nullable: true })
  readonly lastDecisionOn: string | null;

  @Nested(FreezeClosureResponseDto, { nullable: true, description: 'the closure in which the day lies' })
  readonly closedNow: FreezeClosureResponseDto | null;

  @NestedList(FreezeClosureResponseDto, {
    max: UNBOUNDED,
    description:
      'closures since the change began at the earliest; within the last half year where none is claimed',
  })
  readonly closuresWithin: readonly FreezeClosureResponseDto[];

  @NestedList(WeekRateResponseDto, { max: UNBOUNDED, description: 'week by week, the oldest first' })
  readonly weeks: readonly WeekRateResponseDto[];

  @NestedList(SentenceResponseDto, {
    max: UNBOUNDED,
    description: 'how it is counted, and what it does not show',
  })
  readonly method: readonly SentenceResponseDto[];
}

export const STANDSTILLS = ['whole_office', 'one_file', 'cannot_say'] as const;
export type Standstill = (typeof STANDSTILLS)[number];

/** Whether a case stands still because its whole office does. */
@ApiSchema({ name: 'StandingStill' })
export class StandingStillResponseDto {
  @Enum(STANDSTILLS)
  readonly verdict: Standstill;

  @Nested(SentenceResponseDto)
  readonly why: SentenceResponseDto;

  @Fraction({ nullable: true, description: 'the share of like cases that is pending still after so long' })
  readonly stillPending: number | null;

  @Count({ description: 'days since its newest filing, at the least' })
  readonly days: number;

  @Enum(OFFICE_STATES, { description: 'how its office fares' })
  readonly office: OfficeState;

  @Fraction({ nullable: true })
  readonly probability: number | null;
}
