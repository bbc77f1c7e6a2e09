import { CITATIONS, RELEASE_FORMS } from '@ninety/bis';
import type { ReleaseForm } from '@ninety/bis';
import {
  AnyText,
  DayField,
  Enum,
  Flag,
  Instant,
  ListQuery,
  Nested,
  NestedList,
  Prose,
  Text,
  Uuid,
  WholeNumber,
} from '@ninety/platform';
import { ApiSchema } from '@nestjs/swagger';
import { LAST_GIVEN_DAY } from '@ninety/procedure';

/** The most items of a license. */
const MOST_ITEMS = 200;
/** Who has a license reads so much of what was recorded before it was transferred. */
const NOT_OF_A_FORMER_HOLDERS = 'to the licensee not of what a former holder recorded';

export class ReleasedItemDto {
  @WholeNumber({ min: 1, max: MOST_ITEMS, description: 'the number of the item on the license, from 1' })
  item: number;
}

/** That technology or source code was released to a person under a license; or what was recorded wrongly of it. */
export class ReleaseDto {
  @Uuid({ optional: true, description: 'one of the foreign persons of the license; required but of a void' })
  personId?: string | null;

  @DayField({
    optional: true,
    max: LAST_GIVEN_DAY,
    description: 'required but of a void',
    citation: CITATIONS.licenseTerm,
  })
  on?: string | null;

  @Enum(RELEASE_FORMS, {
    optional: true,
    description: 'how it was released; required but of a void',
    citation: CITATIONS.release,
  })
  form?: ReleaseForm | null;

  @NestedList(ReleasedItemDto, { optional: true, max: MOST_ITEMS, description: 'or a description' })
  items?: ReleasedItemDto[] | null;

  @Prose({ optional: true, example: 'Drawings of the filter, as far as the license reaches' })
  description?: string | null;

  @Prose({ optional: true })
  note?: string | null;

  @Text({ optional: true, max: 200, description: "the licensee's own number of it" })
  reference?: string | null;

  @Uuid({ optional: true, description: 'the release in whose place this one stands' })
  supersedes?: string | null;

  @Prose({ optional: true, description: 'why it is corrected; required with supersedes' })
  reason?: string | null;

  @Flag({ optional: true, description: 'takes back what it supersedes, which was never released so' })
  isVoid?: boolean | null;
}

export class ReleasesQuery extends ListQuery {
  @Uuid({ optional: true, description: 'to this person alone' })
  personId?: string;
}

/** As the person was called when the release was recorded. */
@ApiSchema({ name: 'ReleasedTo' })
export class ReleasedToResponseDto {
  @Uuid()
  readonly partyId: string;

  @AnyText()
  readonly name: string;
}

/** A release as it was written down; it is never changed, and corrected by another. */
@ApiSchema({ name: 'Release' })
export class ReleaseResponseDto {
  @Uuid()
  readonly id: string;

  @Nested(ReleasedToResponseDto, { omittable: true, description: NOT_OF_A_FORMER_HOLDERS })
  readonly person?: ReleasedToResponseDto;

  @DayField()
  readonly on: string;

  @Enum(RELEASE_FORMS)
  readonly form: ReleaseForm;

  @NestedList(ReleasedItemDto, { max: MOST_ITEMS })
  readonly items: readonly ReleasedItemDto[];

  @AnyText({ omittable: true, nullable: true, description: NOT_OF_A_FORMER_HOLDERS })
  readonly description?: string | null;

  @AnyText({ omittable: true, nullable: true, description: NOT_OF_A_FORMER_HOLDERS })
  readonly note?: string | null;

  @AnyText({ omittable: true, nullable: true, description: NOT_OF_A_FORMER_HOLDERS })
  readonly reference?: string | null;

  @Flag({ description: 'it takes back what it supersedes' })
  readonly isVoid: boolean;

  @Uuid({ nullable: true })
  readonly supersedes: string | null;

  @Uuid({ nullable: true, description: 'what stands in its place; null: it stands' })
  readonly supersededBy: string | null;

  @AnyText({
    omittable: true,
    nullable: true,
    description: `why it was corrected; ${NOT_OF_A_FORMER_HOLDERS}`,
  })
  readonly reason?: string | null;

  @Uuid({ omittable: true, description: NOT_OF_A_FORMER_HOLDERS })
  readonly recordedBy?: string;

  @Instant()
  readonly recordedAt: string;
}
