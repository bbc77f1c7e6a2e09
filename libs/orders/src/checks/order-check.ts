import type { Id } from '@ninety/platform';
import type { OrderAuthorization, OrderDecision } from '../gate/decision.js';

export const ORDER_STATES = ['open', 'issued', 'freed'] as const;
export type OrderState = (typeof ORDER_STATES)[number];

/** Why a line was asked, and asked again. */
export const ORDER_OCCASIONS = [
  'asked',
  'goods_issue',
  'license_used',
  'license_changed',
  'reservation_freed',
  'reservation_ended',
  'cover_ended',
  'parties_changed',
  'list_changed',
  'law_changed',
  'authorizations_changed',
  'product_changed',
  'day_passed',
] as const;
export type OrderOccasion = (typeof ORDER_OCCASIONS)[number];

/** Somebody as the order names them. */
export interface AskedParty {
  readonly partyId: Id | null;
  readonly name: string | null;
  readonly country: string | null;
  readonly role: string | null;
}

/** What the other system asked, as it was sent. */
export interface AskedLine {
  readonly parties: readonly AskedParty[];
  readonly productId: Id | null;
  readonly eccn: string | null;
  readonly quantity: string;
  readonly unit: string;
  readonly value: { readonly amount: string; readonly currency: string };
  readonly destination: string;
  readonly endUse: string | null;
  readonly on: string;
  readonly licenseNumber: string | null;
}

/** Why, as it was said to people. */
export interface SaidReason {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly text: string;
  readonly holds: 'no' | 'hold' | 'blocked';
  readonly citation: string | null;
  readonly toRelease: {
    readonly code: string;
    readonly params: Readonly<Record<string, string | number>>;
    readonly text: string;
  } | null;
}

/** What a line holds of a line of a license. */
export interface Reservation {
  readonly id: Id;
  /** As it was recorded first. */
  readonly licenseId: Id;
  readonly line: number;
  readonly quantity: string | null;
  readonly value: { readonly amount: string; readonly currency: string } | null;
  /** RFC 3339 */
  readonly expiresAt: string;
}

/** Whether what a line held has ended, at a moment. */
export function hasRunOut(reservation: Reservation | null, now: Date): reservation is Reservation {
  return reservation !== null && Date.parse(reservation.expiresAt) < now.getTime();
}

/** What was answered. */
export interface Answered {
  readonly decision: OrderDecision;
  readonly authorization: OrderAuthorization | null;
  readonly reservation: Reservation | null;
  readonly reasons: readonly SaidReason[];
  /** RFC 3339 */
  readonly validUntil: string;
  readonly signature: string;
}

/** A line of a document as it stands. */
export interface OrderCheck extends Answered {
  readonly id: Id;
  readonly supplierId: Id;
  readonly document: string;
  readonly line: string;
  readonly system: string;
  readonly alsoFrom: string | null;
  readonly asked: AskedLine;
  readonly state: OrderState;
  /** The license by which it goes, as it was recorded first. */
  readonly licenseId: Id | null;
  readonly issued: { readonly quantity: string; readonly value: string };
  readonly reservationEndedAt: string | null;
  readonly recheckedAt: string | null;
  readonly decidedAt: string;
  readonly askedBy: Id;
  readonly version: number;
  readonly createdAt: string;
}

/** What was said of a line when it was asked. */
export interface KeptAnswer extends Answered {
  readonly id: Id;
  readonly because: OrderOccasion;
  readonly asked: AskedLine;
  readonly askedBy: Id | null;
  readonly at: string;
}

/** By what an answer was found, beside what it says. */
export interface Watched {
  /** Those on record that it names, and who owns them. */
  readonly partyIds: readonly Id[];
  readonly hasNames: boolean;
  /** The company's own. */
  readonly productId: Id | null;
}
