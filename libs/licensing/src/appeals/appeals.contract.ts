import { ApiSchema } from '@nestjs/swagger';
import {
  Count,
  DayField,
  Enum,
  Instant,
  Nested,
  NestedList,
  Prose,
  Text,
  UNBOUNDED,
  Uuid,
  Uuids,
} from '@ninety/platform';
import { APPEAL_OUTCOMES, PAPER_KINDS } from '@ninety/procedure';
import type { AppealOutcome, PaperKind } from '@ninety/procedure';
import { CITATIONS, REQUEST_STATES } from '@ninety/bis';
import type { RequestState } from '@ninety/bis';

const MOST_ATTACHMENTS = 50;

const AttachmentIds = () => Uuids({ optional: true, elements: MOST_ATTACHMENTS, of: 'attachments' });

export class AppealDto {
  @Prose({
    citation: CITATIONS.appealStatement,
    description: 'why the denial affects the appellant directly and adversely, and should be reversed',
  })
  statement: string;

  @Prose({ optional: true, citation: CITATIONS.hearingRequest, description: 'asks for an informal hearing' })
  hearingRequest?: string | null;

  @Prose({ optional: true, citation: CITATIONS.stayRequest, description: 'asks for a stay' })
  stayRequest?: string | null;

  @AttachmentIds()
  attachmentIds?: string[] | null;
}

/** A decision is filed with `POST …/appeal/decision`, so that it has an outcome. */
const FILED_KINDS = PAPER_KINDS.filter((kind) => kind !== 'decision');

export class PaperDto {
  @Enum(FILED_KINDS)
  kind: Exclude<PaperKind, 'decision'>;

  @Prose()
  text: string;

  @AttachmentIds()
  attachmentIds?: string[] | null;
}

export class AppealDecisionDto {
  @Enum(APPEAL_OUTCOMES)
  outcome: AppealOutcome;

  @Prose({
    citation: CITATIONS.appealReasons,
    description: 'the reasons, which the appellant is given in writing',
  })
  reasons: string;

  @AttachmentIds()
  attachmentIds?: string[] | null;
}

/** Who wrote something: the office, and the name to those who may know it. */
@ApiSchema({ name: 'Author' })
export class AuthorResponseDto {
  @Text()
  office: string;

  @Text({ omittable: true })
  name?: string;
}

@ApiSchema({ name: 'AppealPaper' })
export class AppealPaperResponseDto {
  @Uuid()
  id: string;

  @Count({ description: 'counts from 1 in each appeal; for the appellant, only what the appellant reads' })
  number: number;

  @Enum(PAPER_KINDS)
  kind: PaperKind;

  @Text()
  citation: string;

  @Prose()
  text: string;

  @Uuids({ elements: MOST_ATTACHMENTS })
  attachmentIds: string[];

  @DayField({ description: "in the office's zone" })
  filedOn: string;

  @Instant()
  filedAt: string;

  @Nested(AuthorResponseDto)
  from: AuthorResponseDto;
}

/** A paper without which the record is not complete. */
@ApiSchema({ name: 'MissingPaper' })
export class MissingPaperResponseDto {
  @Enum(PAPER_KINDS)
  paper: PaperKind;

  @Text()
  citation: string;
}

const APPEAL_STATUSES = ['pending', ...APPEAL_OUTCOMES] as const;

/** How an appeal stands, and its record. */
@ApiSchema({ name: 'Appeal' })
export class AppealResponseDto {
  @Enum(APPEAL_STATUSES)
  status: (typeof APPEAL_STATUSES)[number];

  @Text()
  citation: string;

  @DayField()
  filedOn: string;

  @DayField({ nullable: true })
  decidedOn: string | null;

  @DayField({ nullable: true, description: 'while it is pending' })
  submissionsUntil: string | null;

  @Enum(REQUEST_STATES)
  hearing: RequestState;

  @Enum(REQUEST_STATES)
  stay: RequestState;

  @NestedList(MissingPaperResponseDto)
  missing: MissingPaperResponseDto[];

  @NestedList(AppealPaperResponseDto, { max: UNBOUNDED })
  papers: AppealPaperResponseDto[];
}
