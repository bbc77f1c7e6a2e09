import {
  AnyText,
  Checked,
  Enum,
  FieldErrorResponseDto,
  Flag,
  Instant,
  NestedList,
  PageQuery,
  Text,
  Uuid,
} from '@ninety/platform';
import { ApiSchema } from '@nestjs/swagger';
import { sentenceBy } from '../tracker/sentences.js';

/** The lists of which a view may be kept. */
const VIEWED_LISTS = ['applications', 'licenses', 'duties', 'reviews'] as const;
export type ViewedList = (typeof VIEWED_LISTS)[number];

const LONGEST_NAME = 100;

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a list is asked by: words of its query, each with its text. */
function Words(options: { optional?: boolean } = {}) {
  return Checked(sentenceBy('view_query'), isObject, {
    ...options,
    description: 'by what the list is asked, as in its query, but for limit, cursor and format',
    api: { type: 'object', additionalProperties: { type: 'string' }, example: { state: 'overdue' } },
  });
}

export class SavedViewDto {
  @Enum(VIEWED_LISTS)
  list: ViewedList;

  @Text({ max: LONGEST_NAME, example: 'Late reports' })
  name: string;

  @Words()
  query: Record<string, unknown>;

  @Flag({ optional: true, description: 'whether everybody of the company has it too; not when left out' })
  isShared?: boolean | null;
}

/** What is another of a view; what is left out stays. */
export class EditSavedViewDto {
  @Text({ optional: true, max: LONGEST_NAME })
  name?: string | null;

  @Words({ optional: true })
  query?: Record<string, unknown> | null;

  @Flag({ optional: true })
  isShared?: boolean | null;
}

export class SavedViewsQuery extends PageQuery {
  @Enum(VIEWED_LISTS, { optional: true, description: 'of which list' })
  list?: ViewedList;
}

/** A filter of a list that somebody has given a name. */
@ApiSchema({ name: 'SavedView' })
export class SavedViewResponseDto {
  @Uuid()
  readonly id: string;

  @Enum(VIEWED_LISTS)
  readonly list: ViewedList;

  @Text({ max: LONGEST_NAME })
  readonly name: string;

  @Words()
  readonly query: Readonly<Record<string, unknown>>;

  @NestedList(FieldErrorResponseDto, {
    description: 'what of it the list would refuse now, by the words of the query; empty: it can be asked',
  })
  readonly faults: readonly FieldErrorResponseDto[];

  @Flag({ description: 'whether everybody of the company has it' })
  readonly isShared: boolean;

  @Uuid({ nullable: true, description: 'the company that has it; null: its owner alone' })
  readonly sharedWith: string | null;

  @Uuid({ description: 'whose it is: they alone change it' })
  readonly ownerId: string;

  @AnyText()
  readonly ownerName: string;

  @Instant()
  readonly createdAt: string;

  @Instant()
  readonly updatedAt: string;
}
