import { ApiSchema } from '@nestjs/swagger';
import { WORK_KINDS } from '@ninety/composition';
import type { WorkKind } from '@ninety/composition';
import { Count, DayField, Enum, NestedList } from '@ninety/platform';

@ApiSchema({ name: 'WaitingWork' })
export class WaitingWorkResponseDto {
  @Enum(WORK_KINDS, {
    description:
      'late and due_soon: applications; alerts: groups of them; lines: of orders; duties_of_the_week: due today or in the six days after it',
  })
  readonly kind: WorkKind;

  @Count({ description: 'as many as the list of it has; of reviews 200 at most' })
  readonly count: number;
}

@ApiSchema({ name: 'Work' })
export class WorkResponseDto {
  @DayField({ description: 'today, as the office has it' })
  readonly asOf: string;

  @NestedList(WaitingWorkResponseDto, {
    max: WORK_KINDS.length,
    description: 'the most urgent first; a kind of which there is nothing is left out',
  })
  readonly waiting: readonly WaitingWorkResponseDto[];
}
