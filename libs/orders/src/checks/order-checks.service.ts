import { Injectable } from '@nestjs/common';
import { assertMay, perform, performNew } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { CoveringLicenses } from '@ninety/licensing';
import type { RecordedShipment } from '@ninety/licensing';
import { supplierFor } from '@ninety/parties';
import { BY_ID, Database, invalid, newId, OfficeClock, pageBy, problemOf } from '@ninety/platform';
import type { Id, Page, PageQuery, Unvalidated, Version } from '@ninety/platform';
import Big from 'big.js';
import type { EntityManager } from 'typeorm';
import type { OrderDecision } from '../gate/decision.js';
import { say } from '../gate/sentences.js';
import { ORDER_PROBLEMS } from '../problems.js';
import { heldFor, saidReason } from './decided-line.js';
import type { DecidedLine, Standing } from './decided-line.js';
import { OpenLines } from './open-lines.js';
import type { GoodsIssueDto, OrderCheckDto, OrderChecksQuery } from './order-check.contract.js';
import { hasRunOut } from './order-check.js';
import type { AskedLine, KeptAnswer, OrderCheck, SaidReason } from './order-check.js';
import { answersPage, checksPage, openLinesThat } from './order-check.read-model.js';
import { findCheck, freeCheck, lockCheck, lockLine } from './order-check.store.js';
import { OrderDecisions } from './order-decisions.js';
import type { Undecided } from './order-decisions.js';
import { insertIssue } from './order-issue.store.js';
import type { OrderIssue } from './order-issue.store.js';
import { isIssued, restOf, worthOf } from './rest.js';

/** What left the house, its shipment where a license covers it, and the line as it leaves it. */
export interface GoodsIssued {
  readonly issue: OrderIssue;
  readonly shipment: RecordedShipment | null;
  readonly check: OrderCheck;
}

/** Lines of orders: asked, freed, and gone. docs/orders.md */
@Injectable()
export class OrderChecksService {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly audit: Audit,
    private readonly decisions: OrderDecisions,
    private readonly licenses: CoveringLicenses,
    private readonly lines: OpenLines,
  ) {}

  /** Answers whether a line may go out; the same line again is asked anew, and moves what it holds. */
  async check(caller: Principal, body: Unvalidated<OrderCheckDto>): Promise<OrderCheck> {
    return performNew(this.database, { caller, permission: 'orders.check', body }, async (tx, dto) => {
      const supplierId = await supplierFor(tx, caller, dto.supplierId ?? null);
      const { before, readAt } = await lockLine(tx, supplierId, dto.document, dto.line);
      const line = lineAsked(caller, supplierId, dto, before, (await this.clock.now()).toISOString());
      const asked = restOf(line);
      const read = await this.decisions.decide(
        tx,
        caller,
        { ...line, asked, readAt, worth: worthOf(line) },
        null,
      );
      const found = line.state === 'issued' ? goneOut(read) : read;
      const check = await this.decisions.keep(
        tx,
        line,
        before,
        found,
        { actor: caller, because: 'asked', askedBy: caller.id },
        null,
      );
      const { decision } = check;
      await this.audit.record(tx, caller, 'order.checked', resourceOf(check), { decision });
      return check;
    });
  }

  async list(caller: Principal, query: OrderChecksQuery): Promise<Page<OrderCheck>> {
    assertMay(caller, 'orders.read');
    return checksPage(this.database.reader, caller, query);
  }

  /** How many open lines of a decision the caller may see: as many as the list has. */
  openThat(caller: Principal, decision: OrderDecision): Promise<number> {
    return openLinesThat(this.database.reader, caller, decision);
  }

  /** @throws Problem 404, also for what the caller may not see */
  async get(caller: Principal, id: Id): Promise<OrderCheck> {
    const check = await findCheck(this.database.reader, caller, id);
    assertMay(caller, 'orders.read');
    return check;
  }

  /** Every answer that was given of a line, the oldest first. */
  async answers(caller: Principal, id: Id, query: PageQuery): Promise<Page<KeptAnswer>> {
    const reader = this.database.reader;
    await findCheck(reader, caller, id);
    assertMay(caller, 'orders.read');
    return pageBy(query, BY_ID, (after, count) => answersPage(reader, id, after?.[0] ?? null, count));
  }

  /** Nothing is asked of the line any more; what it held is free. Once more changes nothing. */
  async free(caller: Principal, id: Id): Promise<void> {
    const freeing = {
      caller,
      find: (tx: EntityManager) => lockCheck(tx, caller, id),
      permission: 'orders.check',
      state: ({ state }: OrderCheck) => {
        if (state === 'issued') throw notOpen(state);
      },
    } as const;
    await perform(this.database, freeing, async (tx, check) => {
      if (check.state === 'freed') return;
      await freeCheck(tx, id);
      if (check.reservation) await this.lines.reservationFreed(tx, check.supplierId, check.reservation);
      await this.audit.record(tx, caller, 'order.freed', resourceOf(check));
    });
  }

  /**
   * Records that so much of a line left the house; it is asked once more at that moment.
   *
   * @throws Problem 409 where it is no release
   */
  async issue(
    caller: Principal,
    id: Id,
    version: Version | null,
    body: Unvalidated<GoodsIssueDto>,
  ): Promise<GoodsIssued> {
    const issuing = {
      caller,
      find: (tx: EntityManager) => lockCheck(tx, caller, id),
      permission: 'orders.check',
      version: { of: (check: OrderCheck) => check.version, named: version },
      state: ({ state }: OrderCheck) => {
        if (state !== 'open') throw notOpen(state);
      },
      body,
    } as const;
    return perform(this.database, issuing, (tx, check, dto) => this.issueOf(tx, caller, check, dto));
  }

  private async issueOf(
    tx: EntityManager,
    caller: Principal,
    check: OrderCheck,
    dto: GoodsIssueDto,
  ): Promise<GoodsIssued> {
    const today = await this.clock.today();
    const rest = restOf(check);
    assertIssued(dto, rest, await this.clock.latestDay());
    const { quantity, value } = dto;
    const going = { ...rest, quantity, value, on: today };
    const read = await this.decisions.decide(
      tx,
      caller,
      { ...check, asked: going, worth: worthOf(check, value.amount) },
      check.licenseId,
    );
    const hasEnded = check.reservationEndedAt !== null || hasRunOut(check.reservation, read.reading.now);
    const found = hasEnded ? heldAs(read, 'reservation_ended') : read;
    assertReleased(found);
    assertStillReleased(check);
    assertInForce(found, dto);
    const shipment = await this.ship(tx, caller, check, found, dto);
    const issue = issueMade(caller, check, found, shipment, dto);
    await insertIssue(tx, issue);
    const next = await this.remaining(tx, caller, check, read, dto);
    await this.audit.record(tx, caller, 'order.issued', resourceOf(check), {
      issue: issue.id,
      shipment: shipment?.id ?? null,
    });
    return { issue, shipment, check: next };
  }

  /** Under a license it is a shipment of the license. */
  private async ship(
    tx: EntityManager,
    caller: Principal,
    { asked }: OrderCheck,
    { license, decided: { authorization, draw } }: DecidedLine,
    { shippedOn, itn }: GoodsIssueDto,
  ): Promise<RecordedShipment | null> {
    if (license === null || authorization?.kind !== 'license') return null;
    const { line } = authorization;
    const receiver = asked.parties.find(
      ({ role, partyId }) => role === 'ultimate_consignee' && partyId !== null,
    );
    const { shipment } = await this.licenses.ship(tx, caller, license.license, {
      lines: [{ line, quantity: draw?.quantity ?? null, value: draw?.value ?? null }],
      shippedOn,
      consigneePartyId: receiver?.partyId ?? null,
      itn: itn ?? null,
    });
    return shipment;
  }

  /** What is left of the line is decided anew, and holds what it needs; nothing left, nothing is asked, and it holds nothing. */
  private async remaining(
    tx: EntityManager,
    caller: Principal,
    check: OrderCheck,
    read: DecidedLine,
    { quantity, value }: GoodsIssueDto,
  ): Promise<OrderCheck> {
    const issued = {
      quantity: new Big(check.issued.quantity).plus(quantity).toFixed(),
      value: new Big(check.issued.value).plus(value.amount).toFixed(),
    };
    const left = { ...check, issued, version: check.version + 1 };
    const line: Undecided = { ...left, state: isIssued(left) ? 'issued' : 'open' };
    const rest = { ...line, asked: restOf(left), worth: worthOf(left) };
    const found =
      line.state === 'issued'
        ? goneOut(read)
        : await this.decisions.decide(tx, caller, rest, check.licenseId);
    const asking = { actor: caller, because: 'goods_issue', askedBy: caller.id } as const;
    return this.decisions.keep(tx, line, check, found, asking, check.reservation?.expiresAt ?? null);
  }
}

/** What the record calls a line: the company's. */
export function resourceOf({ id, supplierId }: Pick<OrderCheck, 'id' | 'supplierId'>): string {
  return `suppliers/${supplierId}/order-checks/${id}`;
}

function heldAs(found: DecidedLine, standing: Standing): DecidedLine {
  return { ...found, decided: heldFor(found.decided, standing) };
}

/** All of it went out: it goes by nothing any more. */
function goneOut(found: DecidedLine): DecidedLine {
  return { ...heldAs(found, 'issued_already'), license: null };
}

function lineAsked(
  caller: Principal,
  supplierId: Id,
  dto: OrderCheckDto,
  before: OrderCheck | null,
  now: string,
): Undecided {
  const system = dto.system ?? caller.name;
  const isAnew = before === null || before.state === 'freed';
  const asked = askedOf(dto);
  const issued = before?.issued ?? { quantity: '0', value: '0' };
  const line = {
    id: before?.id ?? newId(),
    supplierId,
    document: dto.document,
    line: dto.line,
    system: isAnew ? system : before.system,
    alsoFrom: isAnew || before.system === system ? null : before.system,
    asked,
    issued,
    reservationEndedAt: null,
    recheckedAt: before?.recheckedAt ?? null,
    askedBy: caller.id,
    version: (before?.version ?? 0) + 1,
    createdAt: before?.createdAt ?? now,
  };
  return { ...line, state: isIssued(line) ? 'issued' : 'open' };
}

function askedOf(dto: OrderCheckDto): AskedLine {
  const onRecord = (dto.partyIds ?? []).map((partyId) => ({
    partyId,
    name: null,
    country: null,
    role: null,
  }));
  const named = (dto.parties ?? []).map(({ partyId, name, country, role }) => ({
    partyId: partyId ?? null,
    name: name ?? null,
    country: country ?? null,
    role: role ?? null,
  }));
  return {
    parties: [...named, ...onRecord],
    productId: dto.productId ?? null,
    eccn: dto.eccn ?? null,
    quantity: dto.quantity,
    unit: dto.unit,
    value: { amount: dto.value.amount, currency: dto.value.currency },
    destination: dto.destination,
    endUse: dto.endUse ?? null,
    on: dto.on,
    licenseNumber: dto.licenseNumber ?? null,
  };
}

/** @throws Problem 422 for what cannot have gone out of the line */
function assertIssued({ quantity, value, shippedOn }: GoodsIssueDto, rest: AskedLine, latest: string): void {
  if (shippedOn > latest)
    throw invalid({ pointer: '/shippedOn', detail: say('order_issue_future', { latest }) });
  if (value.currency !== rest.value.currency)
    throw invalid({
      pointer: '/value/currency',
      detail: say('order_issue_other_currency', { currency: rest.value.currency }),
    });
  if (/^\d+(\.\d+)?$/.test(rest.quantity) && new Big(quantity).gt(rest.quantity))
    throw invalid({
      pointer: '/quantity',
      detail: say('order_issue_more', { left: rest.quantity, unit: rest.unit }),
    });
}

/** @throws Problem 409 saying why it is held */
function assertReleased({ decided: { decision, reasons } }: DecidedLine): void {
  if (decision === 'release') return;
  const said = reasons.filter(({ holds }) => holds !== 'no');
  throw notReleased(decision, said.map(saidReason));
}

/** No part goes out of a line that is held as a whole, also where the part alone would be released. @throws Problem 409 */
function assertStillReleased({ decision, reasons }: OrderCheck): void {
  if (decision === 'release') return;
  throw notReleased(
    decision,
    reasons.filter(({ holds }) => holds !== 'no'),
  );
}

/** @throws Problem 422 where it went out before what a person recorded was in force; of a license its shipment says so */
function assertInForce(
  { decided: { authorization }, reading: { facts } }: DecidedLine,
  { shippedOn }: GoodsIssueDto,
): void {
  const recorded = facts.recorded.find(({ id }) => id === authorization?.id);
  if (!recorded || shippedOn >= recorded.validFrom) return;
  const { validFrom } = recorded;
  throw invalid({ pointer: '/shippedOn', detail: say('order_issue_before_cover', { validFrom }) });
}

function notReleased(decision: OrderDecision, reasons: readonly SaidReason[]) {
  const reason = reasons[0]?.text ?? decision;
  return problemOf(ORDER_PROBLEMS['order-not-released'], say('order_not_released', { reason }), {
    decision,
    reasons,
  });
}

function notOpen(state: OrderCheck['state']) {
  return problemOf(ORDER_PROBLEMS['order-not-open'], say('order_not_open', { state }));
}

function issueMade(
  caller: Principal,
  { id: orderCheckId, supplierId, asked }: OrderCheck,
  { decided: { authorization } }: DecidedLine,
  shipment: RecordedShipment | null,
  { quantity, value, itn, shippedOn }: GoodsIssueDto,
): OrderIssue {
  if (authorization === null) throw new Error('a release goes by nothing');
  return {
    id: shipment?.id ?? newId(),
    orderCheckId,
    supplierId,
    shipmentId: shipment?.id ?? null,
    licenseId: shipment?.licenseId ?? null,
    authorization,
    quantity,
    unit: asked.unit,
    value: { amount: value.amount, currency: value.currency },
    itn: itn ?? null,
    shippedOn,
    recordedBy: caller.id,
    recordedAt: new Date().toISOString(),
  };
}
