import { ApiSchema } from '@nestjs/swagger';
import {
  AnyText,
  Checked,
  DayField,
  Nested,
  NestedList,
  UNBOUNDED,
  Uuid,
  WholeNumber,
} from '@ninety/platform';
import { LAST_GIVEN_DAY } from '@ninety/procedure';
import { RegimeClockResponseDto } from '@ninety/regimes';
import { MOST_DAYS } from '../applications/application.contract.js';
import { MOST_SUPPOSED } from '../case/what-if.contract.js';
import { say } from '../sentences.js';
import { TrackedClocksResponseDto } from './tracker.contract.js';

/** An observation that is supposed to have been on another day. */
@ApiSchema({ name: 'MovedObservationDto' })
export class MovedObservationDto {
  @Uuid({ description: 'an observation that stands' })
  event: string;

  @DayField({ max: LAST_GIVEN_DAY })
  on: string;
}

export class TrackedWhatIfDto {
  @Checked(
    say('events_of_body', { most: MOST_SUPPOSED }),
    (value) => Array.isArray(value) && value.length <= MOST_SUPPOSED,
    {
      optional: true,
      description:
        'what more may happen or have happened: events of the regime; a date is `on`, or `notAfter` with or without `notBefore`',
      example: [{ type: 'information_received', id: 'q1', on: '2026-11-09' }],
      api: {
        type: 'array',
        maxItems: MOST_SUPPOSED,
        items: {
          type: 'object',
          required: ['type'],
          properties: { type: { type: 'string' } },
          additionalProperties: true,
        },
      },
    },
  )
  events?: unknown[] | null;

  @NestedList(MovedObservationDto, {
    optional: true,
    max: MOST_SUPPOSED,
    description: 'what was written down, as if it had been on another day',
  })
  moves?: MovedObservationDto[] | null;

  @DayField({
    optional: true,
    max: LAST_GIVEN_DAY,
    description:
      'the answer is for the end of this day; when left out, of today or of the last day that is supposed',
  })
  asOf?: string | null;
}

/** By how many days the bounds of a due date would move. */
@ApiSchema({ name: 'ShiftedDays' })
export class ShiftedDaysResponseDto {
  @WholeNumber({ min: -MOST_DAYS, max: MOST_DAYS, description: 'the earliest day on which it may be due' })
  readonly earliest: number;

  @WholeNumber({ min: -MOST_DAYS, max: MOST_DAYS, description: 'the latest; the same for an exact day' })
  readonly latest: number;
}

/** A clock as it would stand, beside itself as it stands. */
@ApiSchema({ name: 'SupposedRegimeClock' })
export class SupposedRegimeClockResponseDto extends RegimeClockResponseDto {
  @Nested(RegimeClockResponseDto, { nullable: true, description: 'as it stands; null: it does not run' })
  readonly was: RegimeClockResponseDto | null;

  @Nested(ShiftedDaysResponseDto, {
    nullable: true,
    description: 'by how many days its due date would move; null: it has none now',
  })
  readonly shiftDays: ShiftedDaysResponseDto | null;
}

/** How an application stands without what is supposed. */
@ApiSchema({ name: 'TrackedBefore' })
export class TrackedBeforeResponseDto {
  @DayField({
    description: 'today where the authority is; or the day that is asked about, where that is earlier',
  })
  readonly asOf: string;

  @AnyText({ description: 'draft, in_review, ready, or a status of the regime' })
  readonly status: string;
}

/** How the clocks of an application would stand, as far as the company can know, beside how they stand. */
@ApiSchema({ name: 'TrackedWhatIf' })
export class TrackedWhatIfResponseDto extends TrackedClocksResponseDto {
  @NestedList(SupposedRegimeClockResponseDto, { max: UNBOUNDED })
  declare readonly clocks: readonly SupposedRegimeClockResponseDto[];

  @Nested(TrackedBeforeResponseDto)
  readonly before: TrackedBeforeResponseDto;

  @NestedList(RegimeClockResponseDto, { max: UNBOUNDED, description: 'clocks that run now, and would not' })
  readonly gone: readonly RegimeClockResponseDto[];
}
