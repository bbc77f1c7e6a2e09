import { ApiSchema } from '@nestjs/swagger';
import {
  AnyNumber,
  AnyText,
  Count,
  DayField,
  Enum,
  Flag,
  Nested,
  NestedList,
  SentenceResponseDto,
  Text,
  UNBOUNDED,
  Uuid,
} from '@ninety/platform';
import { say } from '../sentences.js';
import { FISCAL_PERIOD } from './fiscal-quarter.js';
import { ENDS } from './tallies.js';
import type { End } from './tallies.js';

export class QuarterlyQuery {
  @Text({
    optional: true,
    max: 8,
    pattern: FISCAL_PERIOD,
    patternHint: say('quarter_form'),
    example: 'FY2026Q3',
    description:
      'a quarter of a fiscal year of the United States, or a whole year; the last quarter that is over when left out',
  })
  quarter?: string;

  @Text({ optional: true, max: 100, description: 'of a company: one regime; us-bis when left out' })
  regime?: string;

  @Uuid({ optional: true, description: 'of one supplier alone' })
  supplierId?: string;

  @Enum(['json', 'csv', 'xlsx', 'pdf'], { optional: true, description: 'csv and xlsx also by Accept' })
  format?: 'json' | 'csv' | 'xlsx' | 'pdf';
}

/** A number that lies between two, both included. */
@ApiSchema({ name: 'NumberBetween' })
export class BetweenResponseDto {
  @AnyNumber()
  readonly atLeast: number;

  @AnyNumber()
  readonly atMost: number;
}

@ApiSchema({ name: 'QuarterSubmitted' })
class SubmittedResponseDto {
  @Count({ description: 'filings' })
  readonly count: number;

  @Count({ description: 'of those, of an application that had been returned' })
  readonly again: number;

  @Count({ description: 'in the period or beside it: not counted' })
  readonly mayBelong: number;
}

@ApiSchema({ name: 'QuarterStage' })
export class StageResponseDto {
  @AnyText({
    description: 'received, on_hold, referred, signed_off, countersigned, validated; then what else there is',
  })
  readonly stage: string;

  @Nested(SentenceResponseDto)
  readonly meaning: SentenceResponseDto;

  @Count({ nullable: true, description: 'null: not told' })
  readonly count: number | null;

  @Nested(SentenceResponseDto, { nullable: true })
  readonly note: SentenceResponseDto | null;
}

@ApiSchema({ name: 'QuarterEnd' })
class EndResponseDto {
  @Enum(ENDS)
  readonly end: End;

  @Count()
  readonly count: number;
}

/** How long decisions took. */
@ApiSchema({ name: 'QuarterDays' })
export class QuarterDaysResponseDto {
  @Count({ description: 'decisions' })
  readonly decided: number;

  @Count({ description: 'of those, with the day of the first submission' })
  readonly timed: number;

  @Nested(BetweenResponseDto, { nullable: true, description: 'days of the calendar; null: of none' })
  readonly average: BetweenResponseDto | null;

  @Nested(BetweenResponseDto, { nullable: true, description: 'days of the calendar; null: of none' })
  readonly median: BetweenResponseDto | null;
}

@ApiSchema({ name: 'QuarterGroup' })
export class QuarterGroupResponseDto {
  @AnyText({ nullable: true, description: 'null: it is not known' })
  readonly key: string | null;

  @Nested(QuarterDaysResponseDto, { nullable: true, description: 'null: too few to be shown' })
  readonly processing: QuarterDaysResponseDto | null;
}

/** What is kept of a number of days that somebody asks for. */
@ApiSchema({ name: 'QuarterLimit' })
export class QuarterLimitResponseDto {
  @Count({ description: '30, 90 or 120, of the calendar' })
  readonly days: number;

  @AnyText({ description: 'where it stands' })
  readonly source: string;

  @Flag({ description: 'whether it is law' })
  readonly isLaw: boolean;

  @Nested(SentenceResponseDto)
  readonly meaning: SentenceResponseDto;

  @Nested(BetweenResponseDto, { description: 'decisions of the period within so many days' })
  readonly decidedWithin: BetweenResponseDto;

  @Nested(BetweenResponseDto, {
    description: 'pending at the end of the period for so many days or more',
  })
  readonly pendingBeyond: BetweenResponseDto;
}

@ApiSchema({ name: 'QuarterReason' })
class ReasonResponseDto {
  @AnyText({ description: 'a hold by its kind, `question`, or the status; `not_told`: nothing was told' })
  readonly reason: string;

  @Count()
  readonly count: number;
}

@ApiSchema({ name: 'QuarterPending' })
class PendingResponseDto {
  @DayField({ description: 'the end of the period, or today' })
  readonly on: string;

  @Nested(BetweenResponseDto)
  readonly count: BetweenResponseDto;

  @Nested(BetweenResponseDto, { description: 'of those pending for 90 days or more, what was decided since' })
  readonly longDecidedSince: BetweenResponseDto;

  @NestedList(ReasonResponseDto, {
    nullable: true,
    max: UNBOUNDED,
    description: 'of those pending for 90 days or more and still; null: not told',
  })
  readonly reasons: readonly ReasonResponseDto[] | null;

  @Nested(SentenceResponseDto, { nullable: true, description: 'why there are no reasons' })
  readonly note: SentenceResponseDto | null;
}

@ApiSchema({ name: 'QuarterReferral' })
class ReferralResponseDto {
  @AnyText()
  readonly agency: string;

  @Count({ nullable: true, description: 'null: not told' })
  readonly count: number | null;

  @Nested(SentenceResponseDto, { nullable: true })
  readonly note: SentenceResponseDto | null;
}

/** What H.R. 8289 (119th Congress), section 5, would have reported of each quarter, as far as it is known here. */
@ApiSchema({ name: 'QuarterlyReport' })
export class QuarterlyResponseDto {
  @AnyText({ description: '`FY2026Q3`, or `FY2026`' })
  readonly quarter: string;

  @DayField()
  readonly from: string;

  @DayField()
  readonly to: string;

  @DayField({ description: 'the day of the report' })
  readonly asOf: string;

  @AnyText({ nullable: true, description: 'null: of an office' })
  readonly regime: string | null;

  @Nested(SubmittedResponseDto)
  readonly submitted: SubmittedResponseDto;

  @NestedList(StageResponseDto, { max: UNBOUNDED, description: 'pending on the day of the report' })
  readonly stages: readonly StageResponseDto[];

  @NestedList(EndResponseDto, { max: ENDS.length })
  readonly ends: readonly EndResponseDto[];

  @Count({ description: 'may have ended in the period or beside it: not counted' })
  readonly mayHaveEnded: number;

  @Count({ description: 'ended by the law alone: not counted' })
  readonly endedByLaw: number;

  @Nested(QuarterDaysResponseDto)
  readonly processing: QuarterDaysResponseDto;

  @NestedList(QuarterGroupResponseDto, {
    max: UNBOUNDED,
    description: 'of each end-user country; the largest first',
  })
  readonly byCountry: readonly QuarterGroupResponseDto[];

  @NestedList(QuarterGroupResponseDto, { max: UNBOUNDED, description: 'of each ECCN; the largest first' })
  readonly byEccn: readonly QuarterGroupResponseDto[];

  @NestedList(QuarterGroupResponseDto, { max: UNBOUNDED, description: 'of each type; the largest first' })
  readonly byType: readonly QuarterGroupResponseDto[];

  @NestedList(QuarterLimitResponseDto, { max: 3 })
  readonly limits: readonly QuarterLimitResponseDto[];

  @Nested(PendingResponseDto)
  readonly pending: PendingResponseDto;

  @NestedList(ReferralResponseDto, { max: UNBOUNDED })
  readonly referrals: readonly ReferralResponseDto[];

  @NestedList(SentenceResponseDto, { max: UNBOUNDED })
  readonly method: readonly SentenceResponseDto[];

  @NestedList(SentenceResponseDto, { max: UNBOUNDED })
  readonly definitions: readonly SentenceResponseDto[];

  @NestedList(SentenceResponseDto, { max: UNBOUNDED })
  readonly caveats: readonly SentenceResponseDto[];
}
