import type { Sentence } from '@ninety/platform';
import type { RecordedAuthorizationKind } from './order-facts.js';

export const ORDER_DECISIONS = ['release', 'hold', 'blocked'] as const;
export type OrderDecision = (typeof ORDER_DECISIONS)[number];

/** By what a line may go. */
export type OrderAuthorization =
  | {
      readonly kind: 'license';
      readonly id: string;
      readonly number: string;
      readonly line: number;
    }
  | {
      readonly kind: RecordedAuthorizationKind;
      readonly id: string;
      /** The symbol of the exception, the number of the general license, or null: a determination. */
      readonly number: string | null;
      readonly line: null;
    };

/** Why, and what would release it. */
export interface OrderReason {
  readonly holds: 'no' | 'hold' | 'blocked';
  readonly says: Sentence;
  readonly toRelease: Sentence | null;
  readonly citation: string | null;
}

/** What of a license's line the order takes, in the license's own unit and currency; null of what the line does not count. */
export interface OrderDraw {
  readonly licenseId: string;
  readonly line: number;
  readonly quantity: string | null;
  readonly value: { readonly amount: string; readonly currency: string } | null;
}

export interface Decided {
  readonly decision: OrderDecision;
  readonly authorization: OrderAuthorization | null;
  /** What is to be reserved; null: nothing is counted, or nothing is released. */
  readonly draw: OrderDraw | null;
  readonly reasons: readonly OrderReason[];
  /** Until when the answer may be relied upon, without what a reservation's end adds. */
  readonly validUntil: string;
}
