import { ApiSchema } from '@nestjs/swagger';
import {
  AnyObject,
  Checked,
  Count,
  DayField,
  Enum,
  isDay,
  Nested,
  NestedList,
  POSTURES,
  SentenceResponseDto,
  Text,
  Texts,
  UNBOUNDED,
} from '@ninety/platform';
import type { Posture } from '@ninety/platform';
import { CLOCK_STATES } from '../engine/clocks.js';
import type { ClockState } from '../engine/clocks.js';
import { LAST_GIVEN_DAY } from '../engine/day.js';
import { CLOCK_KINDS, OUTCOMES } from '../engine/pack.js';
import type { ClockKind, Outcome } from '../engine/pack.js';
import { MOST_EVENTS } from '../engine/record.js';

import { say } from '../sentences.js';

export const CERTAINTIES = ['certain', 'as_known'] as const;

/** A date that is not exactly known. */
@ApiSchema({ name: 'DateBetween' })
export class DateBetweenResponseDto {
  @DayField()
  readonly notBefore: string;

  @DayField()
  readonly notAfter: string;
}

const BETWEEN = {
  type: 'object' as const,
  required: ['notBefore', 'notAfter'],
  additionalProperties: false,
  properties: {
    notBefore: { type: 'string' as const, format: 'date' },
    notAfter: { type: 'string' as const, format: 'date' },
  },
};

/** A date, or what it lies between. */
function KnownDay(options: { nullable?: boolean; description?: string } = {}) {
  const isBetween = (value: unknown) =>
    typeof value === 'object' && value !== null && Object.values(value).every(isDay);
  return Checked(say('day_or_span'), (value) => isDay(value) || isBetween(value), {
    ...options,
    api: { oneOf: [{ type: 'string', format: 'date' }, BETWEEN] },
  });
}

@ApiSchema({ name: 'KnownDays' })
export class KnownDaysResponseDto {
  @Count({ description: 'if nothing is hidden' })
  readonly atLeast: number;

  @Count({ description: 'in any case' })
  readonly atMost: number;
}

/** A clock as far as its applicant can know it. */
@ApiSchema({ name: 'RegimeClock' })
export class RegimeClockResponseDto {
  @Text()
  readonly clock: string;

  @Text({ nullable: true, description: 'the request or notice that it is of, where there may be several' })
  readonly subject: string | null;

  @Enum(CLOCK_KINDS, {
    description:
      'limit: it binds the authority; target: published, never missed; window: the applicant’s time; duty; term',
  })
  readonly kind: ClockKind;

  @KnownDay()
  readonly startedOn: string | DateBetweenResponseDto;

  @KnownDay({ description: 'the last day in time, as things are known' })
  readonly dueOn: string | DateBetweenResponseDto;

  @Enum(CLOCK_STATES, { description: 'unknown: it depends on what the applicant was not told' })
  readonly state: ClockState;

  @Enum(CERTAINTIES, {
    nullable: true,
    description:
      'of the state. certain: whatever the applicant was not told; as_known: if nothing happened but what was recorded',
  })
  readonly certainty: 'certain' | 'as_known' | null;

  @KnownDay({ nullable: true })
  readonly completedOn: string | DateBetweenResponseDto | null;

  @Nested(KnownDaysResponseDto, { description: 'days of the calendar' })
  readonly elapsedDays: KnownDaysResponseDto;

  @Nested(KnownDaysResponseDto)
  readonly countedDays: KnownDaysResponseDto;

  @NestedList(SentenceResponseDto, {
    max: UNBOUNDED,
    description: 'why it stands so, and what could change that',
  })
  readonly because: readonly SentenceResponseDto[];

  @Text()
  readonly citation: string;
}

/** How a case with such a record stands, as far as its applicant can know. */
@ApiSchema({ name: 'RegimeSimulation' })
export class RegimeSimulationResponseDto {
  @Text({ nullable: true, description: 'a status of the regime; null before the filing' })
  readonly status: string | null;

  @Enum(CERTAINTIES, { nullable: true, description: 'null: it depends on what the applicant was not told' })
  readonly statusCertainty: 'certain' | 'as_known' | null;

  @Enum(OUTCOMES, { nullable: true })
  readonly outcome: Outcome | null;

  @NestedList(RegimeClockResponseDto, { max: UNBOUNDED })
  readonly clocks: readonly RegimeClockResponseDto[];

  @Texts({ elements: UNBOUNDED, description: 'types of event that may be recorded next' })
  readonly allowedEvents: readonly string[];
}

/** A record to be tried on a regime; nothing of it is kept. */
export class RegimeSimulateDto {
  @Checked(
    say('observations_list', { most: MOST_EVENTS }),
    (value) => Array.isArray(value) && value.length <= MOST_EVENTS,
    {
      description:
        'what was recorded, in any order; a date is `on`, or `notAfter` with or without `notBefore`',
      example: [{ type: 'filed', on: '2026-03-02' }],
      api: {
        type: 'array',
        maxItems: MOST_EVENTS,
        items: {
          type: 'object',
          required: ['type'],
          properties: { type: { type: 'string' } },
          additionalProperties: true,
        },
      },
    },
  )
  events: unknown[];

  @DayField({
    max: LAST_GIVEN_DAY,
    example: '2026-05-01',
    description: 'the answer is for the end of this day',
  })
  asOf: string;

  @Text({ optional: true, description: 'a kind of application of the regime; the first if left out' })
  kind?: string | null;
}

/** Rows of a pack: what each may say is in the schema of packs. */
function PackMembers({ description }: { description?: string } = {}) {
  return Checked(say('list_of_pack'), Array.isArray, {
    ...(description === undefined ? {} : { description }),
    api: { type: 'array', items: { type: 'object', additionalProperties: true } },
  });
}

@ApiSchema({ name: 'RegimeKindItems' })
export class RegimeKindItemsResponseDto {
  @Count({ description: 'so many items in one application' })
  readonly most: number;

  @Text({
    omittable: true,
    description: 'the field of a filing that says why the authority takes more of them',
  })
  readonly unless?: string;

  @Text()
  readonly citation: string;
}

@ApiSchema({ name: 'RegimeKind' })
export class RegimeKindResponseDto {
  @Text()
  readonly id: string;

  @Text()
  readonly name: string;

  @Nested(RegimeKindItemsResponseDto, {
    omittable: true,
    description: 'how many items one application of the kind may have; absent: as many as any',
  })
  readonly items?: RegimeKindItemsResponseDto;
}

@ApiSchema({ name: 'PostureRegime' })
export class PostureRegimeResponseDto {
  @Text()
  readonly id: string;

  @Text({ max: 500 })
  readonly authority: string;

  @DayField({ description: 'as of when its law was read' })
  readonly lawAsOf: string;
}

/** Who uses the installation, and whose procedures it knows. */
@ApiSchema({ name: 'Posture' })
export class PostureResponseDto {
  @Enum(POSTURES, {
    description: 'company: it files with authorities elsewhere; agency: applications are decided inside',
  })
  readonly posture: Posture;

  @NestedList(PostureRegimeResponseDto, { max: UNBOUNDED })
  readonly regimes: readonly PostureRegimeResponseDto[];
}

/** A regime: an authority's procedure as its applicant sees it. */
@ApiSchema({ name: 'RegimeSummary' })
export class RegimeSummaryResponseDto {
  @Text()
  readonly id: string;

  @Text()
  readonly authority: string;

  @DayField({ description: 'the day as of which its sources were read' })
  readonly lawAsOf: string;

  @NestedList(RegimeKindResponseDto, { max: UNBOUNDED, description: 'what may be applied for' })
  readonly kinds: readonly RegimeKindResponseDto[];
}

@ApiSchema({ name: 'Classification' })
export class ClassificationResponseDto {
  @Text()
  readonly name: string;

  @Text({ omittable: true, description: 'what its numbers look like, as a regular expression' })
  readonly number?: string;
}

/** A regime whole, as its pack has it: the schema of packs says what each member is. */
@ApiSchema({ name: 'Regime' })
export class RegimeResponseDto extends RegimeSummaryResponseDto {
  @Text({ description: 'from the IANA database: today is the day there' })
  readonly timeZone: string;

  @Text()
  readonly currency: string;

  @PackMembers()
  readonly sources: readonly object[];

  @PackMembers({ description: 'filing systems, and what their numbers look like' })
  readonly systems: readonly object[];

  @Nested(ClassificationResponseDto, {
    nullable: true,
    description: 'the list by which items are classified',
  })
  readonly classification: ClassificationResponseDto | null;

  @Texts({ elements: UNBOUNDED })
  readonly partyRoles: readonly string[];

  @Texts({
    elements: UNBOUNDED,
    description: 'of the roles, those who receive, the last one to receive first',
  })
  readonly receivers: readonly string[];

  @Texts({ elements: UNBOUNDED })
  readonly supportDocuments: readonly string[];

  @PackMembers()
  readonly authorizations: readonly object[];

  @AnyObject({
    nullable: true,
    description:
      'the forms of the site on which applications are filed; null: no public text says their order',
  })
  readonly portal: object | null;

  @AnyObject()
  readonly calendar: object;

  @PackMembers({ description: 'what an applicant can be told, in order' })
  readonly statuses: readonly object[];

  @PackMembers()
  readonly events: readonly object[];

  @PackMembers()
  readonly clocks: readonly object[];

  @AnyObject({ description: 'its own sentences, by their codes' })
  readonly words: Readonly<Record<string, string>>;
}

/** The JSON Schema of packs (draft 2020-12), one definition for each file. */
@ApiSchema({ name: 'PackSchema' })
export class PackSchemaResponseDto {
  @Text()
  readonly $schema: string;

  @Text()
  readonly title: string;

  @Text()
  readonly description: string;

  @AnyObject({ description: 'one for each file of a pack' })
  readonly $defs: Readonly<Record<string, object>>;
}
