import { newId } from '@ninety/platform';
import type { Id, Signer } from '@ninety/platform';
import type { CoveringLicense } from '@ninety/licensing';
import type { Decided, OrderReason } from '../gate/decision.js';
import { decide } from '../gate/decide.js';
import type { OrderFacts } from '../gate/order-facts.js';
import { say } from '../gate/sentences.js';
import type { Answered, OrderCheck, Reservation, SaidReason } from './order-check.js';
import type { Recheck } from './order-check.store.js';
import type { Reading } from './order-facts-reader.js';

const HOUR_MS = 3_600_000;

/** What was decided of a line, by what was read. */
export interface DecidedLine {
  readonly reading: Reading;
  readonly decided: Decided;
  /** By which it goes; null: by none. */
  readonly license: CoveringLicense | null;
}

/** Decides by what was read alone, the license that the line goes by tried before any other. */
export function decideBy(facts: OrderFacts, licenseId: Id | null): Decided {
  const kept = licenseId === null ? undefined : facts.licenses.find(({ firstId }) => firstId === licenseId);
  if (kept && facts.named === null) {
    const stays = decide({ ...facts, named: { number: kept.number, licenseId: kept.id } });
    if (stays.decision === 'release') return stays;
  }
  return decide(facts);
}

/** What of a line itself holds it, whatever covers it. */
export type Standing = 'reservation_ended' | 'issued_already';

/** Nothing goes by what was decided, whatever else was. Of what went out already nothing else is to be done. */
export function heldFor(decided: Decided, standing: Standing): Decided {
  const why = { holds: 'hold', ...saidOf(standing), citation: null } as const;
  const nothing = { authorization: null, draw: null } as const;
  if (standing === 'issued_already') return { ...decided, ...nothing, decision: 'hold', reasons: [why] };
  const reasons = [why, ...decided.reasons.filter(({ holds }) => holds !== 'no')];
  const decision = decided.decision === 'blocked' ? 'blocked' : 'hold';
  return { ...decided, ...nothing, decision, reasons };
}

function saidOf(standing: Standing): Pick<OrderReason, 'says' | 'toRelease'> {
  switch (standing) {
    case 'reservation_ended':
      return { says: say('order_reservation_ended'), toRelease: say('order_reservation_ended_release') };
    case 'issued_already':
      return { says: say('order_issued_already'), toRelease: say('order_issued_already_release') };
  }
}

/** A license with which ended what a line held of it. */
export interface EndedLicense {
  readonly number: string;
  readonly expiresOn: string;
}

const ENDED_WITH_LICENSE = 'order_reservation_ended_with_license';

/** With which license that ended, as it was said of the line before; null: it was not. */
export function endedBefore(reasons: readonly SaidReason[]): EndedLicense | null {
  const said = reasons.find(({ code }) => code === ENDED_WITH_LICENSE);
  return said ? { number: String(said.params.number), expiresOn: String(said.params.expiresOn) } : null;
}

/** Where nothing else covers the line, that what it held ended with its license is said first. */
export function lostWith(decided: Decided, ended: EndedLicense): Decided {
  if (decided.decision === 'release') return decided;
  const why = {
    holds: 'hold',
    says: say(ENDED_WITH_LICENSE, ended),
    toRelease: say('order_reservation_ended_with_license_release'),
    citation: null,
  } as const;
  return { ...decided, reasons: [why, ...decided.reasons] };
}

/**
 * What the line holds from now on.
 *
 * @param before what it held
 * @param until when that ends, where it is not begun anew
 */
export function reservationOf(
  { decided: { draw }, license, reading }: DecidedLine,
  before: Reservation | null,
  until: string | null,
): Reservation | null {
  if (draw === null || license === null) return null;
  const { firstId } = license.license;
  const { facts, now } = reading;
  const own = until ?? new Date(now.getTime() + facts.reservationHours * HOUR_MS).toISOString();
  const isSame = before?.licenseId === firstId && before.line === draw.line;
  return {
    id: isSame ? before.id : newId(),
    licenseId: firstId,
    line: draw.line,
    quantity: draw.quantity,
    value: draw.value,
    expiresAt: earlier(own, license.endsAt),
  };
}

/** What is answered, signed. */
export async function answerOf(
  { decided, reading }: DecidedLine,
  check: Pick<OrderCheck, 'id' | 'supplierId' | 'document' | 'line' | 'asked'>,
  reservation: Reservation | null,
  sign: Signer,
): Promise<Answered> {
  const { decision, authorization, reasons } = decided;
  const validUntil = reservation ? earlier(decided.validUntil, reservation.expiresAt) : decided.validUntil;
  const said = reasons.map(saidReason);
  const { id, supplierId, document, line, asked } = check;
  const signature = await sign({
    sub: id,
    iat: Math.floor(reading.now.getTime() / 1_000),
    exp: Math.floor(Date.parse(validUntil) / 1_000),
    orderCheckId: id,
    supplierId,
    document,
    line,
    asked,
    decision,
    authorization,
    reservation,
    reasons: said.map(({ code }) => code),
    validUntil,
  });
  return { decision, authorization, reservation, reasons: said, validUntil, signature };
}

/** A reason as it is said to people. */
export function saidReason({ holds, says, toRelease, citation }: OrderReason): SaidReason {
  return { ...says.as('text'), holds, citation, toRelease: toRelease && toRelease.as('text') };
}

/** When the line is asked again by itself: when what it holds or what covers it ends, or with the next day. */
export function recheckOf(
  { license, reading: { facts }, decided: { authorization } }: DecidedLine,
  reservation: Reservation | null,
  endOfDay: Date,
): Recheck {
  const recorded = facts.recorded.find(({ id }) => id === authorization?.id);
  const coverEndsAt = license?.endsAt ?? recorded?.endsAt ?? null;
  const ends: Recheck[] = [
    { on: endOfDay, because: 'day_passed' },
    ...(coverEndsAt === null ? [] : [{ on: new Date(coverEndsAt), because: 'cover_ended' as const }]),
    ...(reservation === null
      ? []
      : [{ on: new Date(reservation.expiresAt), because: 'reservation_ended' as const }]),
  ];
  const first = ends.reduce((least, one) => (one.on < least.on ? one : least));
  // The moment itself still counts.
  return { ...first, on: new Date(first.on.getTime() + 1) };
}

/** Whether two answers say the same, but for until when. */
export function isSameAnswer(a: Answered, b: Answered): boolean {
  const told = ({ decision, authorization, reservation, reasons }: Answered) =>
    JSON.stringify([
      decision,
      authorization && [authorization.id, authorization.line],
      reservation && [
        reservation.licenseId,
        reservation.line,
        Number(reservation.quantity),
        Number(reservation.value?.amount ?? 0),
      ],
      reasons.filter(({ holds }) => holds !== 'no').map(({ code, params }) => [code, params]),
    ]);
  return told(a) === told(b);
}

function earlier(a: string, b: string): string {
  return Date.parse(a) <= Date.parse(b) ? new Date(a).toISOString() : new Date(b).toISOString();
}
