import type { Id, SentenceResponseDto } from '@ninety/platform';
import type { ProposalSource } from '@ninety/webhooks';
import type {
  ProposalKind,
  ProposalResponseDto,
  ProposalState,
  ReadResponseDto,
} from './proposal.contract.js';

/** Who proposes, and from where. */
export interface ProposalOrigin {
  readonly source: ProposalSource;
  /** Of a mail. */
  readonly intakeId: Id | null;
  /** Of an assistant. */
  readonly tool: string | null;
  /** Of an import, with the line of its file. */
  readonly jobId: Id | null;
  readonly line: number | null;
}

/** What is to be proposed. */
export interface ToPropose extends ProposalOrigin {
  readonly supplierId: Id;
  /** Null: it is not known of which. */
  readonly applicationId: Id | null;
  /** As the door of events takes it. */
  readonly observation: Readonly<Record<string, unknown>>;
  readonly why: string | null;
  /** What the service says of it. */
  readonly remark: SentenceResponseDto | null;
  readonly reads: readonly ReadResponseDto[];
}

/** An observation that nobody recorded yet, or how it was answered. */
export interface Proposal extends ToPropose {
  readonly id: Id;
  readonly kind: ProposalKind;
  readonly state: ProposalState;
  readonly version: number;
  readonly madeBy: Id;
  readonly madeAt: Date;
  readonly answeredBy: Id | null;
  readonly answeredAt: Date | null;
  readonly reason: string | null;
  readonly eventId: Id | null;
  readonly isChanged: boolean;
}

export const OF_AN_ASSISTANT = (tool: string): ProposalOrigin => ({
  source: 'assistant',
  intakeId: null,
  tool,
  jobId: null,
  line: null,
});

export const OF_A_MAIL = (intakeId: Id): ProposalOrigin => ({
  source: 'mail',
  intakeId,
  tool: null,
  jobId: null,
  line: null,
});

export const OF_AN_IMPORT = (jobId: Id, line: number): ProposalOrigin => ({
  source: 'import',
  intakeId: null,
  tool: null,
  jobId,
  line,
});

export function proposalView(proposal: Proposal): ProposalResponseDto {
  const {
    version: _version,
    source: kind,
    intakeId,
    tool,
    jobId,
    line,
    madeAt,
    answeredAt,
    ...rest
  } = proposal;
  return {
    ...rest,
    source: { kind, intakeId, tool, jobId, line },
    madeAt: madeAt.toISOString(),
    answeredAt: answeredAt?.toISOString() ?? null,
  };
}
