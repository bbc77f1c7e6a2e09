import type { IntakeFormat } from '@ninety/intake';
import type { Id, Params } from '@ninety/platform';
import type { Proposal } from '../proposals/proposal.js';
import { proposalView } from '../proposals/proposal.js';
import type { ReadResponseDto } from '../proposals/proposal.contract.js';
import type { IntakeResponseDto } from './intake.contract.js';

/** Why something was not read or not proposed, as it is kept. */
export interface Remark {
  readonly where: string | null;
  readonly why: { readonly code: string; readonly params: Params; readonly text: string };
}

/** What was read of a file, as it is kept. */
export interface KeptReading {
  readonly subject: string | null;
  readonly from: string | null;
  readonly sentOn: string | null;
  readonly reads: readonly ReadResponseDto[];
  readonly notRead: readonly Remark[];
  readonly notProposed: readonly Remark[];
}

/** A file that came in. Its bytes lie in the data folder, by its id. */
export interface Intake {
  readonly id: Id;
  readonly supplierId: Id;
  readonly format: IntakeFormat;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  /** Null: it has no Message-ID. */
  readonly messageKey: string | null;
  readonly reading: KeptReading;
  readonly receivedBy: Id;
  readonly receivedAt: Date;
}

export function intakeView(
  { messageKey: _key, reading, receivedAt, ...intake }: Intake,
  proposals: readonly Proposal[],
): IntakeResponseDto {
  return {
    ...intake,
    ...reading,
    receivedAt: receivedAt.toISOString(),
    proposals: proposals.map(proposalView),
  };
}
