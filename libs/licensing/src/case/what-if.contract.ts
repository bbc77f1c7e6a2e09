import { ApiSchema } from '@nestjs/swagger';
import { DayField, Enum, Nested, NestedList, UNBOUNDED, WholeNumber } from '@ninety/platform';
import { LAST_GIVEN_DAY } from '@ninety/procedure';
import {
  ClockResponseDto,
  ClocksResponseDto,
  FILTER_STATUSES,
  MOST_DAYS,
  MOST_EVENTS,
  MovedByResponseDto,
} from '../applications/application.contract.js';
import type { ShownStatus } from '../applications/application.contract.js';
import { Events } from './openapi.js';

/** Nobody supposes more at once. */
export const MOST_SUPPOSED = 20;

/** A recorded event that is supposed to have been on another day. */
export class MovedEventDto {
  @WholeNumber({ min: 0, max: MOST_EVENTS, description: 'the index of the recorded event' })
  event: number;

  @DayField({ max: LAST_GIVEN_DAY })
  on: string;
}

export class WhatIfDto {
  @Events(MOST_SUPPOSED, {
    optional: true,
    description:
      'what more might happen, in order, today or later; an applicant supposes what applicants may do',
    example: [{ type: 'information_received', id: 'q1', on: '2019-08-05' }],
  })
  events?: unknown[] | null;

  @NestedList(MovedEventDto, {
    optional: true,
    max: MOST_SUPPOSED,
    description: 'what was recorded, as if it had been on another day; not for applicants',
  })
  moves?: MovedEventDto[] | null;

  @DayField({
    optional: true,
    max: LAST_GIVEN_DAY,
    example: '2019-08-05',
    description:
      'the answer is for the end of this day; when left out, of today or of the last day that is supposed',
  })
  asOf?: string | null;
}

/** A clock as it would stand, beside itself as it stands. */
@ApiSchema({ name: 'SupposedClock' })
export class SupposedClockResponseDto extends ClockResponseDto {
  @NestedList(MovedByResponseDto, { max: UNBOUNDED, description: 'what of the record would move it' })
  readonly movedBy: readonly MovedByResponseDto[];

  @Nested(ClockResponseDto, { nullable: true, description: 'as it stands; null: it does not run' })
  readonly was: ClockResponseDto | null;

  @WholeNumber({
    nullable: true,
    min: -MOST_DAYS,
    max: MOST_DAYS,
    description: 'by how many days its due date would move; null: it has none now',
  })
  readonly shiftDays: number | null;
}

/** How an application stands without what is supposed. */
@ApiSchema({ name: 'StandingBefore' })
export class StandingBeforeResponseDto {
  @DayField({ description: 'today; or the day that is asked about, where that is earlier' })
  readonly asOf: string;

  @Enum(FILTER_STATUSES, { nullable: true, description: 'null: it was not filed yet' })
  readonly status: ShownStatus | null;
}

/** How the clocks of an application would stand, beside how they stand. */
@ApiSchema({ name: 'WhatIf' })
export class WhatIfResponseDto extends ClocksResponseDto {
  @NestedList(SupposedClockResponseDto, { max: UNBOUNDED })
  declare readonly clocks: readonly SupposedClockResponseDto[];

  @Nested(StandingBeforeResponseDto)
  readonly before: StandingBeforeResponseDto;

  @NestedList(ClockResponseDto, { max: UNBOUNDED, description: 'clocks that run now, and would not' })
  readonly gone: readonly ClockResponseDto[];
}
