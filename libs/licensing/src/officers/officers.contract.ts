import { ApiSchema } from '@nestjs/swagger';
import { Count, DayField, Enums, Instant, Prose, Uuid, Uuids } from '@ninety/platform';
import { COUNTERSIGNABLE } from '../case/formalities.js';
import type { Countersignable } from '../case/formalities.js';

/** The decisions that may be made to wait for a second signature. */

const MOST_AT_ONCE = 1_000;

export class AssignmentDto {
  @Uuids({ min: 1, elements: MOST_AT_ONCE, of: 'applications' })
  applicationIds: string[];

  @Uuid({ optional: true, description: 'who is to work on them; null: nobody' })
  assigneeId?: string | null;
}

export class DelegationDto {
  @Uuid({ description: 'who stands in: of the same role and agency' })
  toPrincipalId: string;

  @DayField()
  fromOn: string;

  @DayField({ description: 'the last day' })
  untilOn: string;
}

export class RejectionDto {
  @Prose()
  reason: string;
}

export class SettingsDto {
  @Enums(COUNTERSIGNABLE, {
    omittable: true,
    description: 'decisions that take effect with a second signature',
  })
  countersign?: Countersignable[];
}

@ApiSchema({ name: 'Assigned' })
export class AssignedResponseDto {
  @Count({ description: 'how many applications' })
  readonly assigned: number;
}

@ApiSchema({ name: 'Delegation' })
export class DelegationResponseDto {
  @Uuid()
  readonly id: string;

  @Uuid({ description: 'who is away' })
  readonly fromPrincipalId: string;

  @Uuid({ description: 'who stands in' })
  readonly toPrincipalId: string;

  @DayField()
  readonly fromOn: string;

  @DayField({ description: 'the last day' })
  readonly untilOn: string;

  @Instant()
  readonly createdAt: string;
}

/** What administrators decide while the service runs. */
@ApiSchema({ name: 'Settings' })
export class SettingsResponseDto {
  @Enums(COUNTERSIGNABLE, { description: 'decisions that take effect with a second signature' })
  readonly countersign: readonly Countersignable[];
}
