import { NestedList, Text, Texts } from '@ninety/platform';
import { ApiSchema } from '@nestjs/swagger';

/** So many choices of columns are kept of one person. */
export const MOST_CHOICES = 200;
const MOST_COLUMNS = 60;
const LONGEST_NAME = 60;

const NAME = { max: LONGEST_NAME, pattern: /^[\w-]+$/ } as const;

export class ChosenColumnsDto {
  @Text({ ...NAME, example: 'applications' })
  list: string;

  @Text({
    ...NAME,
    optional: true,
    description: 'of which view of the list, by its id or name; null: of those that have none',
  })
  view?: string | null;

  @Texts({
    max: LONGEST_NAME,
    elements: MOST_COLUMNS,
    optional: true,
    description: 'in their order; null: as the list comes',
  })
  columns?: string[] | null;
}

/** Which columns a person has of a list, in which order. */
@ApiSchema({ name: 'ChosenColumns' })
export class ChosenColumnsResponseDto {
  @Text(NAME)
  readonly list: string;

  @Text({ ...NAME, nullable: true })
  readonly view: string | null;

  @Texts({ max: LONGEST_NAME, elements: MOST_COLUMNS })
  readonly columns: readonly string[];
}

@ApiSchema({ name: 'AllChosenColumns' })
export class AllChosenColumnsResponseDto {
  @NestedList(ChosenColumnsResponseDto, { max: MOST_CHOICES })
  readonly choices: readonly ChosenColumnsResponseDto[];
}
