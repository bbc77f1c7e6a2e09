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
  SentenceResponseDto,
  UNBOUNDED,
} from '@ninety/platform';
import { BetweenResponseDto } from '../quarterly/quarterly.contract.js';
import { DECISIONS } from '../quarterly/tallies.js';

export class PublicPageQuery {
  @Enum(['0', '1'], { optional: true, description: '1: other pages may show it within themselves' })
  embed?: '0' | '1';
}

/** What was kept of a number of days that somebody asks for, as far as no few cases follow from it. */
@ApiSchema({ name: 'PublicLimit' })
export class PublicLimitResponseDto {
  @Count({ description: '30, 90 or 120, of the calendar' })
  readonly days: number;

  @AnyText({ description: 'where it stands' })
  readonly source: string;

  @Flag({ description: 'whether it is law' })
  readonly isLaw: boolean;

  @Nested(SentenceResponseDto)
  readonly meaning: SentenceResponseDto;

  @Nested(BetweenResponseDto, {
    nullable: true,
    description: 'decisions within so many days; null: too few, or too few follow from it',
  })
  readonly decidedWithin: BetweenResponseDto | null;

  @Nested(BetweenResponseDto, {
    nullable: true,
    description:
      'pending for so many days or more; null: too few, or too few follow from it or from another quarter',
  })
  readonly pendingBeyond: BetweenResponseDto | null;
}

/** How decisions ended. */
@ApiSchema({ name: 'PublicOutcome' })
export class PublicOutcomeResponseDto {
  @Enum(DECISIONS)
  readonly outcome: (typeof DECISIONS)[number];

  @Count({ nullable: true, description: 'null: too few, or too few would follow' })
  readonly count: number | null;
}

/** Decisions of one country, ECCN or type, where they are enough to be shown. */
@ApiSchema({ name: 'PublicGroup' })
export class PublicGroupResponseDto {
  @AnyText({ nullable: true, description: 'null: it is not known' })
  readonly key: string | null;

  @Count()
  readonly decided: number;

  @Nested(BetweenResponseDto, { nullable: true, description: 'whole days; null: of too few' })
  readonly average: BetweenResponseDto | null;

  @Nested(BetweenResponseDto, { nullable: true, description: 'whole days; null: of too few' })
  readonly median: BetweenResponseDto | null;
}

/** A quarter in sums alone. */
@ApiSchema({ name: 'PublicQuarter' })
export class PublicQuarterResponseDto {
  @AnyText()
  readonly quarter: string;

  @DayField()
  readonly from: string;

  @DayField()
  readonly to: string;

  @Count({ nullable: true, description: 'null: too few to be shown' })
  readonly decided: number | null;

  @Nested(BetweenResponseDto, { nullable: true, description: 'whole days; null: of none, or of too few' })
  readonly average: BetweenResponseDto | null;

  @Nested(BetweenResponseDto, { nullable: true, description: 'whole days; null: of none, or of too few' })
  readonly median: BetweenResponseDto | null;

  @NestedList(PublicOutcomeResponseDto, { max: DECISIONS.length })
  readonly outcomes: readonly PublicOutcomeResponseDto[];

  @NestedList(PublicLimitResponseDto, { max: 3 })
  readonly limits: readonly PublicLimitResponseDto[];

  @Nested(BetweenResponseDto, {
    nullable: true,
    description: 'at its end; null: too few, here or in a quarter from which it would follow',
  })
  readonly pending: BetweenResponseDto | null;
}

/** What everybody may know of the timeliness of decisions: sums of the whole installation. */
@ApiSchema({ name: 'PublicTimeliness' })
export class PublicTimelinessResponseDto {
  @DayField()
  readonly asOf: string;

  @Instant({ description: 'when it was counted; it is counted anew after some minutes' })
  readonly countedAt: string;

  @AnyText({ nullable: true, description: 'null: of an office' })
  readonly regime: string | null;

  @NestedList(PublicQuarterResponseDto, { max: UNBOUNDED, description: 'the newest first' })
  readonly quarters: readonly PublicQuarterResponseDto[];

  @NestedList(PublicGroupResponseDto, {
    max: UNBOUNDED,
    description: 'of the newest quarter, those that are enough to be shown',
  })
  readonly byCountry: readonly PublicGroupResponseDto[];

  @NestedList(PublicGroupResponseDto, {
    max: UNBOUNDED,
    description: 'of the newest quarter, those that are enough to be shown',
  })
  readonly byEccn: readonly PublicGroupResponseDto[];

  @NestedList(PublicGroupResponseDto, {
    max: UNBOUNDED,
    description: 'of the newest quarter, those that are enough to be shown',
  })
  readonly byType: readonly PublicGroupResponseDto[];

  @Flag({ description: 'whether nothing was decided in the newest quarter' })
  readonly isNothingDecided: boolean;

  @NestedList(SentenceResponseDto, { max: UNBOUNDED })
  readonly method: readonly SentenceResponseDto[];
}
