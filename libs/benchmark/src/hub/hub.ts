import type { Id, Version } from '@ninety/platform';
import type { Cell, CellKey } from '../contribution.js';
import type { MemberKeys } from './member-keys.js';

/** The body of a request is a mebibyte at most, with the names and quotes around the JWS. */
export const MOST_JWS = 1_000_000;

export interface Member {
  readonly id: Id;
  readonly name: string;
  readonly keys: MemberKeys;
  readonly version: Version;
  readonly registeredBy: Id;
  readonly registeredAt: Date;
  readonly leftAt: Date | null;
}

export interface Received {
  readonly id: Id;
  readonly memberId: Id;
  readonly sequence: number;
  readonly from: string;
  readonly to: string;
  readonly jws: string;
  readonly cells: readonly Cell[];
  readonly receivedAt: Date;
}

/** What the operator sees of it. */
export type ListedReceived = Pick<Received, 'id' | 'sequence' | 'from' | 'to' | 'receivedAt'>;

export interface PublishedCell extends CellKey {
  readonly n: number;
  readonly companies: string;
  readonly days: readonly { readonly from: number; readonly to: number; readonly cases: number }[];
  readonly median: string | null;
  readonly p90: string | null;
  readonly since: number;
}

/** What everybody reads. */
export interface PublicationBody {
  readonly number: number;
  readonly publishedAt: string;
  readonly license: string;
  readonly cells: readonly PublishedCell[];
  readonly method: string;
}

export interface Publication {
  readonly number: number;
  readonly publishedBy: Id;
  readonly publishedAt: Date;
  readonly body: PublicationBody;
  readonly jws: string;
}
