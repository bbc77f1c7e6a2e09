import { ApiSchema } from '@nestjs/swagger';
import { CITATIONS } from '@ninety/bis';
import { DayField, Flag, Instant, NestedList, Prose, Text, UNBOUNDED, Uuid } from '@ninety/platform';

export class LegalHoldDto {
  @Prose({ citation: CITATIONS.legalHold })
  reason: string;
}

/** Keeps the records beyond the years of `retainUntil`. */
@ApiSchema({ name: 'LegalHold' })
export class LegalHoldResponseDto {
  @Uuid()
  id: string;

  @Prose()
  reason: string;

  @Uuid({ omittable: true, description: 'for the government alone' })
  placedBy?: string;

  @Instant()
  placedAt: string;

  @Uuid({ optional: true, description: 'for the government alone' })
  liftedBy?: string | null;

  @Instant({ nullable: true })
  liftedAt: string | null;

  @Prose({ nullable: true })
  liftReason: string | null;
}

/** How long the records of an application are kept, and what keeps them longer. */
@ApiSchema({ name: 'Retention' })
export class RetentionResponseDto {
  @DayField()
  lastActOn: string;

  @DayField({ nullable: true, description: 'null while the application is pending' })
  retainUntil: string | null;

  @Text()
  citation: string;

  @NestedList(LegalHoldResponseDto, { max: UNBOUNDED })
  legalHolds: LegalHoldResponseDto[];

  @Flag()
  mayBeDisposed: boolean;
}
