import type { Id } from '@ninety/platform';
import { keysOfEccn } from '../gate/eccns.js';
import type { RecordedAuthorizationKind } from '../gate/order-facts.js';

export const AUTHORIZATION_KINDS = [
  'determination',
  'license_exception',
  'general_license',
] as const satisfies readonly RecordedAuthorizationKind[];

/** What a person recorded that lines of orders may go by. It is never changed: it is withdrawn, and another one recorded. */
export interface Authorization {
  readonly id: Id;
  readonly supplierId: Id;
  readonly kind: RecordedAuthorizationKind;
  readonly regime: string;
  /** Of the exception, or the number of the general license; null: a determination. */
  readonly symbol: string | null;
  readonly productIds: readonly Id[];
  readonly eccns: readonly string[];
  readonly destinations: readonly string[];
  /** Null: whatever end use. */
  readonly endUses: readonly string[] | null;
  /** Null: whoever. */
  readonly partyIds: readonly Id[] | null;
  readonly maxValue: { readonly amount: string; readonly currency: string } | null;
  readonly conditions: readonly { readonly text: string }[];
  readonly terms: string | null;
  readonly determinationId: Id | null;
  readonly basis: string;
  readonly validFrom: string;
  readonly validUntil: string;
  /** Its last moment, where the authority is. */
  readonly endsAt: Date;
  readonly recordedBy: Id;
  /** The day where the authority is. */
  readonly recordedOn: string;
  readonly recordedAt: Date;
  readonly withdrawn: Withdrawal | null;
}

/** The same as lists have it: with how many products it names. */
export type ListedAuthorization = Omit<Authorization, 'productIds'> & { readonly products: number };

export interface Withdrawal {
  readonly reason: string;
  readonly by: Id;
  readonly at: Date;
}

/** What it is recorded by, beside what follows from the day and the recorder. */
export type SaidAuthorization = Omit<
  Authorization,
  'id' | 'supplierId' | 'endsAt' | 'recordedBy' | 'recordedOn' | 'recordedAt' | 'withdrawn'
>;

/** One version as it was recorded, another as it was withdrawn. */
export function versionOf({ withdrawn }: Pick<Authorization, 'withdrawn'>): number {
  return withdrawn === null ? 1 : 2;
}

/** By what an item of an order is found: the product, and its ECCN with whatever stands above its paragraph. */
export function keysOfItem({
  productId,
  eccn,
}: {
  readonly productId: Id | null;
  readonly eccn: string | null;
}): string[] {
  return [...(productId === null ? [] : [productId]), ...(eccn === null ? [] : keysOfEccn(eccn))];
}
