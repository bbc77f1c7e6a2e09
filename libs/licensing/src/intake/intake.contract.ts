import { ApiSchema } from '@nestjs/swagger';
import {
  AnyText,
  Count,
  DayField,
  Enum,
  Instant,
  Nested,
  NestedList,
  PageQuery,
  SentenceResponseDto,
  UNBOUNDED,
  Uuid,
} from '@ninety/platform';
import { ProposalResponseDto, ReadResponseDto } from '../proposals/proposal.contract.js';

const INTAKE_FORMATS = ['eml', 'msg', 'pdf'] as const;

export class IntakesQuery extends PageQuery {}

/** What of a file was not read, or not proposed, and why. */
@ApiSchema({ name: 'IntakeRemark' })
export class IntakeRemarkResponseDto {
  @AnyText({ nullable: true, description: 'the name of a file within; null: all of it' })
  readonly where: string | null;

  @Nested(SentenceResponseDto)
  readonly why: SentenceResponseDto;
}

/** A file that came in, with what was read of it. */
@ApiSchema({ name: 'Intake' })
export class IntakeResponseDto {
  @Uuid()
  readonly id: string;

  @Uuid()
  readonly supplierId: string;

  @Enum(INTAKE_FORMATS, { description: 'what it is by its content, whatever it is called' })
  readonly format: (typeof INTAKE_FORMATS)[number];

  @AnyText()
  readonly fileName: string;

  @AnyText()
  readonly mediaType: string;

  @Count()
  readonly size: number;

  @AnyText()
  readonly sha256: string;

  @AnyText({ nullable: true })
  readonly subject: string | null;

  @AnyText({ nullable: true, description: 'who says that they sent it: nothing proves it' })
  readonly from: string | null;

  @DayField({ nullable: true, description: 'the day on which it says that it was sent' })
  readonly sentOn: string | null;

  @NestedList(ReadResponseDto, { max: UNBOUNDED, description: 'numbers, days and phrases, by which rule' })
  readonly reads: readonly ReadResponseDto[];

  @NestedList(IntakeRemarkResponseDto, { max: UNBOUNDED })
  readonly notRead: readonly IntakeRemarkResponseDto[];

  @NestedList(IntakeRemarkResponseDto, { max: UNBOUNDED })
  readonly notProposed: readonly IntakeRemarkResponseDto[];

  @Uuid()
  readonly receivedBy: string;

  @Instant()
  readonly receivedAt: string;

  @NestedList(ProposalResponseDto, { max: UNBOUNDED, description: 'what it proposes, as that stands now' })
  readonly proposals: readonly ProposalResponseDto[];
}
