import { ApiSchema } from '@nestjs/swagger';
import {
  AnyText,
  Count,
  DayField,
  Enum,
  FieldErrorResponseDto,
  Flag,
  Nested,
  NestedList,
  SentenceResponseDto,
  UNBOUNDED,
} from '@ninety/platform';
import { BLOCK_STATES, REQUIREMENT_KINDS } from '@ninety/bis';
import type { BlockState, RequirementKind } from '@ninety/bis';

const SHEETS = ['748P', '748P-A', '748P-B'] as const;
const MAY_APPLY = ['yes', 'cannot_say'] as const;

/** What stands in a block, as it is typed. */
@ApiSchema({ name: 'FormEntry' })
export class FormEntryResponseDto {
  @Enum(SHEETS, { description: 'the form, an Item Appendix or an End-User Appendix' })
  readonly form: (typeof SHEETS)[number];

  @Count({ description: 'of which sheet, from 1' })
  readonly number: number;

  @AnyText()
  readonly text: string;

  @Count({ nullable: true, description: 'of which item or party, from 0; null: of the application' })
  readonly of: number | null;

  @AnyText({
    nullable: true,
    description: 'where in the application it comes from; null: the law puts it there',
  })
  readonly pointer: string | null;
}

/** A block of the form, for this application. */
@ApiSchema({ name: 'FormBlock' })
export class FormBlockResponseDto {
  @AnyText({ description: 'its number, such as 9 or 22(a)' })
  readonly block: string;

  @AnyText()
  readonly name: string;

  @Enum(BLOCK_STATES)
  readonly state: BlockState;

  @Nested(SentenceResponseDto, { description: 'why it is asked, or does not apply' })
  readonly why: SentenceResponseDto;

  @AnyText()
  readonly citation: string;

  @NestedList(FormEntryResponseDto, { max: UNBOUNDED })
  readonly entries: readonly FormEntryResponseDto[];

  @Count({ nullable: true, description: 'how many characters it takes on the form; null: none is published' })
  readonly most: number | null;
}

/** A unique requirement that applies to this application, or may. */
@ApiSchema({ name: 'FormRequirement' })
export class FormRequirementResponseDto {
  @AnyText({ description: 'what an answer names it by: its paragraph' })
  readonly id: string;

  @Enum(REQUIREMENT_KINDS)
  readonly kind: RequirementKind;

  @Enum(MAY_APPLY, { description: 'cannot_say: what is known does not tell' })
  readonly applies: (typeof MAY_APPLY)[number];

  @Nested(SentenceResponseDto)
  readonly why: SentenceResponseDto;

  @Nested(SentenceResponseDto, { description: 'what is asked' })
  readonly asks: SentenceResponseDto;

  @AnyText({ description: 'where the answer stands on the form' })
  readonly block: string;

  @Count({ nullable: true, description: 'of which item, from 0; null: of the application' })
  readonly item: number | null;

  @AnyText()
  readonly citation: string;

  @Flag()
  readonly isRequired: boolean;

  @Flag()
  readonly isAnswered: boolean;

  @AnyText({ nullable: true, description: 'the words that stand in the block; null while there are none' })
  readonly text: string | null;

  @AnyText({
    nullable: true,
    description:
      'what the regulation prescribes, as it is to be confirmed; {} where another answer belongs; null: nothing',
  })
  readonly words: string | null;

  @Flag({ description: 'whether "unknown" is an answer' })
  readonly mayBeUnknown: boolean;
}

/** A paragraph of the supplement on unique requirements that does not apply, and why. */
@ApiSchema({ name: 'PassedParagraph' })
export class PassedParagraphResponseDto {
  @AnyText()
  readonly paragraph: string;

  @AnyText()
  readonly title: string;

  @Nested(SentenceResponseDto)
  readonly why: SentenceResponseDto;

  @AnyText()
  readonly citation: string;
}

/** What the form asks and an application does not say. */
@ApiSchema({ name: 'MissingOnForm' })
export class MissingOnFormResponseDto {
  @NestedList(FieldErrorResponseDto, {
    max: UNBOUNDED,
    description: 'what it may be filed without, and be returned without action for',
  })
  readonly missing: readonly FieldErrorResponseDto[];
}

/** Form BIS-748P, as far as it is asked of one application. */
@ApiSchema({ name: 'ApplicationForm' })
export class ApplicationFormResponseDto extends MissingOnFormResponseDto {
  @DayField({ description: 'the day of which the law is read: on which it was filed, or today' })
  readonly on: string;

  @AnyText({ description: 'of which text of the regulations the form is' })
  readonly lawAsOf: string;

  @Count({
    nullable: true,
    description: 'the edition of the Country Groups that it is read by; null: none is loaded',
  })
  readonly countryGroups: number | null;

  @NestedList(FormBlockResponseDto, { max: UNBOUNDED, description: 'every block, in the order of the form' })
  readonly blocks: readonly FormBlockResponseDto[];

  @NestedList(FormRequirementResponseDto, { max: UNBOUNDED })
  readonly requirements: readonly FormRequirementResponseDto[];

  @NestedList(PassedParagraphResponseDto, { max: UNBOUNDED })
  readonly notApplicable: readonly PassedParagraphResponseDto[];

  @NestedList(FieldErrorResponseDto, {
    max: UNBOUNDED,
    description: 'what contradicts itself or is forbidden: a filing here is refused for it',
  })
  readonly deficiencies: readonly FieldErrorResponseDto[];
}
