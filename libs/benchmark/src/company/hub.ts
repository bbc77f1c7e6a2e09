import type { Id } from '@ninety/platform';

/** A hub at which this installation takes part, as one contributor. */
export interface Hub {
  readonly id: Id;
  readonly name: string;
  readonly origin: string;
  /** What the hub calls this installation. */
  readonly contributorId: string;
  /** Whose cases count; null: everybody's. */
  readonly supplierIds: readonly Id[] | null;
  /** Of the newest contribution; 0: there is none. */
  readonly sequence: number;
  readonly version: number;
  readonly registeredBy: Id;
  readonly registeredAt: Date;
}

/** What was signed for a hub, without its JWS. */
export interface ListedContribution {
  readonly id: Id;
  readonly hubId: Id;
  readonly sequence: number;
  readonly from: string;
  readonly to: string;
  readonly cells: number;
  readonly cases: number;
  readonly previewDigest: string;
  readonly madeBy: Id;
  readonly madeOn: Date;
  readonly sentAt: Date | null;
  readonly answerStatus: number | null;
  readonly answerText: string | null;
}

export interface KeptContribution extends ListedContribution {
  /** The compact JWS, as it leaves. */
  readonly jws: string;
}
