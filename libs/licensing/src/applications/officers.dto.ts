import { Checked, DayField, Enums, isId, PageQuery, Prose, Uuid } from '@ninety/platform';

/** The decisions that may be made to wait for a second signature. */
export const COUNTERSIGNABLE = ['approved', 'intent_to_deny'] as const;

const MOST_AT_ONCE = 1_000;

export class AssignmentDto {
  @Checked(
    `must be a list of 1 to ${MOST_AT_ONCE} ids of applications`,
    (ids) => Array.isArray(ids) && ids.length > 0 && ids.length <= MOST_AT_ONCE && ids.every(isId),
    { api: { type: String, format: 'uuid', isArray: true, minItems: 1, maxItems: MOST_AT_ONCE } },
  )
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

export class DelegationsQuery extends PageQuery {}

export class RejectionDto {
  @Prose()
  reason: string;
}

export class SettingsDto {
  @Enums(COUNTERSIGNABLE, {
    omittable: true,
    description: 'decisions that take effect with a second signature',
  })
  countersign?: (typeof COUNTERSIGNABLE)[number][];
}
