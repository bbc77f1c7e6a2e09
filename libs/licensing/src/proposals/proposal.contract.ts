import { ApiSchema } from '@nestjs/swagger';
import {
  AnyObject,
  AnyText,
  Count,
  Enum,
  Flag,
  Instant,
  Nested,
  NestedList,
  PageQuery,
  Prose,
  SentenceResponseDto,
  Text,
  UNBOUNDED,
  Uuid,
} from '@ninety/platform';
import { PROPOSAL_SOURCES } from '@ninety/webhooks';
import type { ProposalSource } from '@ninety/webhooks';

const PROPOSAL_STATES = ['open', 'accepted', 'dismissed'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** What is proposed: so far what happened. */
const PROPOSAL_KINDS = ['observation'] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

const AS_RECORDED = 'as POST /v1/applications/{id}/events takes it';

/** Which program read what it proposes. */
export class AssistantDto {
  @Enum(['assistant'])
  kind: 'assistant';

  @Text({ max: 100, example: 'portal-reader', description: 'by which it was read' })
  tool: string;
}

export class ProposeDto {
  @Uuid({ optional: true, description: 'left out: it is not known of which' })
  applicationId?: string | null;

  @Uuid({ optional: true, description: 'of whoever is of no company, where no application is named' })
  supplierId?: string | null;

  @AnyObject({ description: AS_RECORDED, example: { type: 'approved', on: '2026-10-20', source: 'portal' } })
  observation: Record<string, unknown>;

  @Nested(AssistantDto)
  source: AssistantDto;

  @Prose({ description: 'what it was read from, for whoever decides' })
  why: string;
}

/** What is recorded in the place of what was proposed; what is left out is as it was proposed. */
export class AcceptProposalDto {
  @Uuid({ optional: true, description: 'required where it is not known of which it is' })
  applicationId?: string | null;

  @AnyObject({ optional: true, description: `the whole observation, ${AS_RECORDED}` })
  observation?: Record<string, unknown> | null;
}

export class DismissProposalDto {
  @Prose({ example: 'it was recorded from the portal already' })
  reason: string;
}

export class ProposalsQuery extends PageQuery {
  @Enum(PROPOSAL_STATES, { optional: true })
  state?: ProposalState;

  @Uuid({ optional: true })
  applicationId?: string;

  @Enum(PROPOSAL_SOURCES, { optional: true })
  source?: ProposalSource;

  @Uuid({ optional: true, description: 'those of one intake' })
  intakeId?: string;

  @Uuid({ optional: true, description: 'those of one import' })
  jobId?: string;
}

/** Something that was read, and where. */
@ApiSchema({ name: 'Read' })
export class ReadResponseDto {
  @AnyText({ example: 'number', description: 'what it was read for: a field of the observation, or type' })
  readonly field: string;

  @AnyText({ example: 'Z1234567' })
  readonly value: string;

  @AnyText({ description: 'the sentence in which it stands' })
  readonly text: string;

  @AnyText({
    example: 'subject',
    description:
      'subject, body, from, date, or the name of a file within; of an import the column of its file',
  })
  readonly where: string;

  @AnyText({ example: 'us-bis.number', description: 'by which it was read' })
  readonly rule: string;
}

@ApiSchema({ name: 'ProposalOrigin' })
export class ProposalOriginResponseDto {
  @Enum(PROPOSAL_SOURCES)
  readonly kind: ProposalSource;

  @Uuid({ nullable: true, description: 'of a mail: GET /v1/intake/{id}' })
  readonly intakeId: string | null;

  @AnyText({ nullable: true, description: 'of an assistant' })
  readonly tool: string | null;

  @Uuid({ nullable: true, description: 'of an import: GET /v1/jobs/{id}' })
  readonly jobId: string | null;

  @Count({ nullable: true, description: 'of an import: the line of its file' })
  readonly line: number | null;
}

/** What somebody may record. */
@ApiSchema({ name: 'Proposal' })
export class ProposalResponseDto {
  @Uuid()
  readonly id: string;

  @Uuid()
  readonly supplierId: string;

  @Uuid({ nullable: true, description: 'null: it is not known of which' })
  readonly applicationId: string | null;

  @Enum(PROPOSAL_KINDS)
  readonly kind: ProposalKind;

  @AnyObject({ description: `as it was proposed, ${AS_RECORDED}` })
  readonly observation: Readonly<Record<string, unknown>>;

  @Nested(ProposalOriginResponseDto)
  readonly source: ProposalOriginResponseDto;

  @AnyText({ nullable: true, description: 'what an assistant says that it was read from' })
  readonly why: string | null;

  @Nested(SentenceResponseDto, {
    nullable: true,
    description: 'why it is not known of which application it is',
  })
  readonly remark: SentenceResponseDto | null;

  @NestedList(ReadResponseDto, { max: UNBOUNDED })
  readonly reads: readonly ReadResponseDto[];

  @Enum(PROPOSAL_STATES)
  readonly state: ProposalState;

  @Uuid()
  readonly madeBy: string;

  @Instant()
  readonly madeAt: string;

  @Uuid({ nullable: true })
  readonly answeredBy: string | null;

  @Instant({ nullable: true })
  readonly answeredAt: string | null;

  @AnyText({ nullable: true, description: 'why it was dismissed' })
  readonly reason: string | null;

  @Uuid({ nullable: true, description: 'the observation that was recorded' })
  readonly eventId: string | null;

  @Flag({ description: 'another was recorded than was proposed' })
  readonly isChanged: boolean;
}
