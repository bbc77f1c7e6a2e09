import { AnyText, Instant, PageQuery, Text, Uuid } from '@ninety/platform';
import { ApiSchema } from '@nestjs/swagger';

export class CalendarFeedDto {
  @Text({ optional: true, max: 200, description: 'what it is for, such as a telephone' })
  name?: string | null;
}

export class CalendarFeedsQuery extends PageQuery {
  @Uuid({ optional: true, description: 'whose; the caller’s when left out. For administrators' })
  principalId?: string;
}

/** A secret address at which a calendar reads what is due for a person. */
@ApiSchema({ name: 'CalendarFeed' })
export class CalendarFeedResponseDto {
  @Uuid()
  readonly id: string;

  @AnyText({ nullable: true })
  readonly name: string | null;

  @Instant()
  readonly createdAt: string;

  @Instant({ nullable: true, description: 'when a calendar last asked, to the hour; null: never' })
  readonly lastReadAt: string | null;
}

@ApiSchema({ name: 'NewCalendarFeed' })
export class NewCalendarFeedResponseDto extends CalendarFeedResponseDto {
  @AnyText({
    omittable: true,
    description:
      'the address, shown once: who has it reads the calendar; absent when an Idempotency-Key is replayed',
  })
  readonly secretUrl?: string;
}
