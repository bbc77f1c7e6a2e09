import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { Actor } from '@ninety/audit';
import { CONFIG, lastMomentOf, newId, SigningKeys } from '@ninety/platform';
import type { Config, Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import {
  answerOf,
  decideBy,
  endedBefore,
  heldFor,
  isSameAnswer,
  lostWith,
  recheckOf,
  reservationOf,
} from './decided-line.js';
import type { DecidedLine, EndedLicense } from './decided-line.js';
import { OpenLines } from './open-lines.js';
import { hasRunOut } from './order-check.js';
import type { OrderCheck, OrderOccasion } from './order-check.js';
import { OrderFactsReader } from './order-facts-reader.js';
import type { LineToDecide, Reading } from './order-facts-reader.js';
import { keepLooked, saveCheck } from './order-check.store.js';
import { restOf, worthOf } from './rest.js';

/** A line that was decided before, or is new: without an answer. */
export type Undecided = Omit<
  OrderCheck,
  | 'decision'
  | 'authorization'
  | 'reservation'
  | 'reasons'
  | 'validUntil'
  | 'signature'
  | 'decidedAt'
  | 'licenseId'
>;

/** Why a line is asked, and by whom. */
export interface Asking {
  readonly actor: Actor;
  readonly because: OrderOccasion;
  /** Who asks; null: Ninety itself. */
  readonly askedBy: Id | null;
}

/** Decides lines that are locked, and keeps what was decided with what it holds. docs/orders.md */
@Injectable()
export class OrderDecisions implements OnModuleInit {
  constructor(
    private readonly reader: OrderFactsReader,
    private readonly keys: SigningKeys,
    private readonly lines: OpenLines,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Before a request waits for it within its transaction. */
  async onModuleInit(): Promise<void> {
    await this.keys.signer();
  }

  /**
   * Decides what of a line did not go out yet. The license that it draws on is locked, and looked at as it is then; one that has nothing left
   * any more is passed over for a later one, so that licenses are locked in one order. What no license of the loaded law's authority asks for is read where none covers the line.
   */
  async decide(tx: EntityManager, actor: Actor, line: LineToDecide, keptBy: Id | null): Promise<DecidedLine> {
    return this.decideRead(tx, line.id, await this.reader.read(tx, actor, line), keptBy);
  }

  /** The same of what was read already. */
  async decideRead(tx: EntityManager, id: Id, read: Reading, keptBy: Id | null): Promise<DecidedLine> {
    const locked = new Set<Id>();
    let reading = read;
    for (;;) {
      const decided = decideBy(reading.facts, keptBy);
      const by = decided.authorization?.kind === 'license' ? decided.authorization.id : null;
      const license = reading.licenses.find((one) => one.license.id === by) ?? null;
      if (!license?.answersLaw && reading.rest !== null) {
        reading = await this.reader.withRest(reading, reading.rest);
        continue;
      }
      if (license === null || locked.has(license.license.firstId)) return { reading, decided, license };
      locked.add(license.license.firstId);
      reading = await this.reader.withLocked(tx, id, onwardFrom(reading, locked), license);
    }
  }

  /** Keeps a line that was asked, as it was decided; answers how it stands. */
  async keep(
    tx: EntityManager,
    line: Undecided,
    before: OrderCheck | null,
    found: DecidedLine,
    { because, askedBy }: Asking,
    reservationUntil: string | null,
  ): Promise<OrderCheck> {
    const isOpen = line.state === 'open';
    const held = reservationOf(found, before?.reservation ?? null, reservationUntil);
    const reservation = isOpen ? held : null;
    const answered = await answerOf(found, line, reservation, await this.keys.signer());
    const decidedAt = found.reading.now.toISOString();
    const licenseId = isOpen ? (found.license?.license.firstId ?? null) : null;
    const check: OrderCheck = { ...line, ...answered, licenseId, decidedAt };
    const { watched, readAt } = found.reading;
    const answer = { id: newId(), because, asked: line.asked, askedBy, at: decidedAt, ...answered };
    const recheck = isOpen ? this.recheck(found, reservation) : null;
    await saveCheck(tx, check, answer, watched, recheck, readAt, before === null);
    // What went out is not free, but what a line kept that is all gone may be.
    const mayFree = because !== 'goods_issue' || !isOpen;
    if (mayFree && before?.reservation && isLess(before.reservation, reservation))
      await this.lines.reservationFreed(tx, line.supplierId, before.reservation);
    return check;
  }

  /**
   * Asks an open line again, which is locked.
   *
   * @returns how it stands now; null: as before
   */
  async again(
    tx: EntityManager,
    check: OrderCheck,
    { actor, because, askedBy }: Asking,
  ): Promise<OrderCheck | null> {
    const line = {
      ...check,
      asked: restOf(check),
      worth: worthOf(check),
      isLate: check.decision === 'release',
    };
    const found = await this.decide(tx, actor, line, check.licenseId);
    const ended = endedWithLicense(check, found.reading);
    const ownEnd = hasRunOut(check.reservation, found.reading.now) ? check.reservation.expiresAt : null;
    const endedAt = ended ? null : (check.reservationEndedAt ?? ownEnd);
    const decided = againAs(found, endedAt !== null, ended);
    const until = ended ? null : (check.reservation?.expiresAt ?? null);
    const reservation = reservationOf(decided, check.reservation, until);
    const { authorization, decision } = decided.decided;
    const probe = await answerOf(decided, check, reservation, () => Promise.resolve(''));
    if (
      decision === check.decision &&
      isSameAnswer({ ...check, authorization: check.authorization }, { ...probe, authorization })
    ) {
      const { watched, readAt } = found.reading;
      await keepLooked(tx, check.id, watched, this.recheck(decided, reservation), readAt);
      return null;
    }
    const recheckedAt = found.reading.now.toISOString();
    const next = { ...check, reservationEndedAt: endedAt, recheckedAt, version: check.version + 1 };
    const hasEnded = endedAt !== null && check.reservationEndedAt === null;
    const asking = { actor, because: hasEnded ? ('reservation_ended' as const) : because, askedBy };
    return this.keep(tx, next, check, decided, asking, until);
  }

  private recheck(found: DecidedLine, reservation: OrderCheck['reservation']) {
    const endOfDay = lastMomentOf(found.reading.facts.today, this.config.officeTimeZone);
    return recheckOf(found, reservation, endOfDay);
  }
}

/** The license with which what a line held has ended, or ended when it was asked before and is not renewed since. */
function endedWithLicense({ reservation, licenseId, reasons }: OrderCheck, { licenses, now }: Reading) {
  if (reservation === null) return endedBefore(reasons);
  if (!hasRunOut(reservation, now)) return null;
  const one = licenses.find(({ license }) => license.firstId === licenseId);
  if (!one || Date.parse(one.endsAt) !== Date.parse(reservation.expiresAt)) return null;
  return { number: one.license.number, expiresOn: one.license.expiresOn };
}

/** What ended with its license is asked again whenever a license is recorded; otherwise the line would wait for its system. */
function againAs(found: DecidedLine, hasEnded: boolean, ended: EndedLicense | null): DecidedLine {
  if (ended !== null) return { ...found, decided: lostWith(found.decided, ended) };
  return hasEnded ? { ...found, decided: heldFor(found.decided, 'reservation_ended'), license: null } : found;
}

/** Licenses before one that is locked are not tried any more: whoever has them may wait for it. */
function onwardFrom(reading: Reading, locked: ReadonlySet<Id>): Reading {
  const { licenses } = reading.facts;
  const last = licenses.findLastIndex(({ firstId }) => locked.has(firstId));
  const onward = licenses.slice(Math.max(last, 0));
  return { ...reading, facts: { ...reading.facts, licenses: onward } };
}

/** Whether less is held of a line than before, or of another. */
function isLess(before: NonNullable<OrderCheck['reservation']>, after: OrderCheck['reservation']): boolean {
  if (after?.licenseId !== before.licenseId || after.line !== before.line) return true;
  const less = (a: string | null | undefined, b: string | null | undefined) =>
    Number(a ?? 0) < Number(b ?? 0);
  return less(after.quantity, before.quantity) || less(after.value?.amount, before.value?.amount);
}
