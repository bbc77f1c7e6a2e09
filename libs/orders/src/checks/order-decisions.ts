import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { Actor } from '@ninety/audit';
import { CONFIG, lastMomentOf, newId, SigningKeys } from '@ninety/platform';
import type { Config, Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { answerOf, decideBy, heldFor, isSameAnswer, recheckOf, reservationOf } from './decided-line.js';
import type { DecidedLine } from './decided-line.js';
import { OpenLines } from './open-lines.js';
import type { OrderCheck, OrderOccasion } from './order-check.js';
import { OrderFactsReader } from './order-facts-reader.js';
import type { LineToDecide, Reading } from './order-facts-reader.js';
import { insertAnswer, keepLooked, saveCheck } from './order-check.store.js';
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
   * any more is passed over for a later one, so that licenses are locked in one order.
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
      if (license === null || locked.has(license.license.firstId)) return { reading, decided, license };
      locked.add(license.license.firstId);
      reading = await this.reader.withLocked(tx, id, onwardFrom(reading, locked), license.license.firstId);
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
    await saveCheck(tx, check, watched, isOpen ? this.recheck(found, reservation) : null, readAt);
    const answer = { id: newId(), because, asked: line.asked, askedBy, at: decidedAt, ...answered };
    await insertAnswer(tx, check, answer);
    // What went out is not free, but what a line kept that is all gone may be.
    const mayFree = because !== 'goods_issue' || !isOpen;
    if (mayFree && before?.reservation && isLess(before.reservation, reservation))
      await this.lines.reservationFreed(tx, line.supplierId);
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
    const endedAt = check.reservationEndedAt ?? this.endOf(check, found.reading.now);
    const decided =
      endedAt === null
        ? found
        : { ...found, decided: heldFor(found.decided, 'reservation_ended'), license: null };
    const reservation = reservationOf(decided, check.reservation, check.reservation?.expiresAt ?? null);
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
    return this.keep(tx, next, check, decided, asking, check.reservation?.expiresAt ?? null);
  }

  private endOf({ reservation }: OrderCheck, now: Date): string | null {
    return reservation !== null && Date.parse(reservation.expiresAt) < now.getTime()
      ? reservation.expiresAt
      : null;
  }

  private recheck(found: DecidedLine, reservation: OrderCheck['reservation']) {
    const endOfDay = lastMomentOf(found.reading.facts.today, this.config.officeTimeZone);
    return recheckOf(found, reservation, endOfDay);
  }
}

/** Licenses before one that is locked are not tried any more: whoever has them may wait for it. */
function onwardFrom(reading: Reading, locked: ReadonlySet<Id>): Reading {
  const { licenses } = reading.facts;
  const last = licenses.findLastIndex(({ firstId }) => locked.has(firstId));
  const onward = licenses.slice(Math.max(last, 0));
  const isOnward = new Set(onward.map(({ firstId }) => firstId));
  return {
    ...reading,
    facts: { ...reading.facts, licenses: onward },
    licenses: reading.licenses.filter(({ license }) => isOnward.has(license.firstId)),
  };
}

/** Whether less is held of a line than before, or of another. */
function isLess(before: NonNullable<OrderCheck['reservation']>, after: OrderCheck['reservation']): boolean {
  if (after?.licenseId !== before.licenseId || after.line !== before.line) return true;
  const less = (a: string | null | undefined, b: string | null | undefined) =>
    Number(a ?? 0) < Number(b ?? 0);
  return less(after.quantity, before.quantity) || less(after.value?.amount, before.value?.amount);
}
