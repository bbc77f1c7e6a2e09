import {
  AnyText,
  Checked,
  Count,
  Enum,
  Flag,
  Nested,
  NestedList,
  SentenceResponseDto,
  Texts,
  Uuid,
  Uuids,
  WholeNumber,
} from '@ninety/platform';
import { ApiSchema } from '@nestjs/swagger';
import { sentenceBy } from '../sentences.js';
import { LONGEST_TAG } from '../tracker.contract.js';

/** So many applications are changed at once, at most. */
export const MOST_AT_ONCE = 500;
/** So many tags has one application, at most. */
export const MOST_TAGS_OF_ONE = 200;
/** So many rows has a file of chosen ones, at most. */
const MOST_IN_A_FILE = 2_000;

const BULK_OUTCOMES = ['changed', 'unchanged', 'refused'] as const;
export type BulkOutcome = (typeof BULK_OUTCOMES)[number];

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Of which applications an act is: of those that are named, or of all that the list finds. */
export class ChosenApplicationsDto {
  @Uuids({
    optional: true,
    min: 1,
    elements: MOST_AT_ONCE,
    description: 'these; or those that a query finds',
  })
  applicationIds?: string[] | null;

  @Checked(sentenceBy('view_query'), isObject, {
    optional: true,
    description: 'all that the list finds by this, as in its query, but for limit, cursor and format',
    api: { type: 'object', additionalProperties: { type: 'string' }, example: { overdue: 'true' } },
  })
  query?: Record<string, unknown> | null;

  @WholeNumber({
    optional: true,
    min: 0,
    max: MOST_AT_ONCE,
    description:
      'how many the query found when somebody looked: where it finds another number, nothing is done',
  })
  seen?: number | null;
}

export class BulkAssignmentDto extends ChosenApplicationsDto {
  @Uuid({ nullable: true, description: 'who of the company is to work on them; null: nobody' })
  assigneeId: string | null;
}

export class BulkTagsDto extends ChosenApplicationsDto {
  @Texts({ optional: true, max: LONGEST_TAG, description: 'what they are tagged by besides' })
  add?: string[] | null;

  @Texts({ optional: true, max: LONGEST_TAG, description: 'what they are tagged by no more' })
  remove?: string[] | null;
}

export class TryingQuery {
  @Enum(['true', 'false'], {
    optional: true,
    description: 'true: it is answered what would come of each, and nothing is changed',
  })
  dryRun?: 'true' | 'false';
}

export class ChosenFileDto {
  @Uuids({ min: 1, elements: MOST_IN_A_FILE, description: 'in the order of the rows' })
  applicationIds: string[];

  @Enum(['csv', 'xlsx'])
  format: 'csv' | 'xlsx';
}

/** What came of an act upon one application. */
@ApiSchema({ name: 'BulkActResult' })
export class BulkActResultResponseDto {
  @Uuid()
  readonly applicationId: string;

  @AnyText({
    nullable: true,
    description: 'its number or its reference; null: it has none, or it is not there',
  })
  readonly name: string | null;

  @Enum(BULK_OUTCOMES)
  readonly outcome: BulkOutcome;

  @Nested(SentenceResponseDto)
  readonly said: SentenceResponseDto;
}

/** What an act upon several applications did, or would do. */
@ApiSchema({ name: 'BulkAct' })
export class BulkActResponseDto {
  @Flag({ description: 'whether it was tried alone, and nothing was changed' })
  readonly isTried: boolean;

  @Count({ description: 'how many it is about' })
  readonly count: number;

  @Count()
  readonly changed: number;

  @Count({ description: 'those that were so already' })
  readonly unchanged: number;

  @Count()
  readonly refused: number;

  @NestedList(BulkActResultResponseDto, { max: MOST_AT_ONCE })
  readonly results: readonly BulkActResultResponseDto[];
}
