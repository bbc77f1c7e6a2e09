import { Injectable, Optional } from '@nestjs/common';
import { assertMay, perform } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { BY_ID, Database, newId, pageBy } from '@ninety/platform';
import type { Id, Page, PageQuery, Unvalidated, Version } from '@ninety/platform';
import Big from 'big.js';
import type { EntityManager } from 'typeorm';
import { DutyFollower } from '../../duties/duty-follower.js';
import { OwedDocuments } from '../../duties/owed-documents.js';
import { LICENSING_PROBLEMS } from '../../problems.js';
import { OpenOrders } from '../open-orders.js';
import { sentenceOf, problemAt, sentenceProblem } from '../sentences.js';
import { TrackedRegimes } from '../tracked-regimes.js';
import { adding } from './balance.js';
import type { LicenseLine, SaidLine } from './balance.js';
import { shippingDocuments } from './documents-before-shipment.js';
import { ownParty } from './license-parties.js';
import { licenseRulesOf } from './license-rules.js';
import type { LicenseRules } from './license-rules.js';
import type { RecordedShipmentDto, ReturnDto, VoidDto } from './recorded-license.contract.js';
import { assertNotOverdrawn, assertStands } from './recorded-license-checks.js';
import { RecordedLicenseNewsDesk } from './recorded-license-news.js';
import type { RecordedLicenseNews } from './recorded-license-news.js';
import { noticeBarring } from './recorded-notice.js';
import { findRecorded, lockRecorded, saveBalance } from './recorded-license.store.js';
import type { RecordedLicense } from './recorded-license.store.js';
import {
  findShipment,
  insertReturn,
  insertShipment,
  nextShipmentNumber,
  shipmentsAfter,
  voidShipment,
} from './recorded-shipment.store.js';
import type { Consignee, RecordedShipment } from './recorded-shipment.store.js';
import { lineFault, saidLines, stillOut } from './said-lines.js';

/** A shipment, and the license as it leaves it. */
export interface ShipmentOfLicense {
  readonly shipment: RecordedShipment;
  readonly license: RecordedLicense;
}

/** What goes out under licenses that were issued elsewhere, and what comes back. Nothing is edited: balances follow. */
@Injectable()
export class RecordedShipmentsService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly regimes: TrackedRegimes,
    private readonly news: RecordedLicenseNewsDesk,
    private readonly duties: DutyFollower,
    private readonly owed: OwedDocuments,
    @Optional() private readonly orders?: OpenOrders,
  ) {}

  async ship(
    caller: Principal,
    id: Id,
    version: Version | null,
    body: Unvalidated<RecordedShipmentDto>,
  ): Promise<ShipmentOfLicense> {
    const shipping = {
      caller,
      find: (tx: EntityManager) => lockRecorded(tx, caller, id),
      permission: 'licenses.record',
      version: { of: (license: RecordedLicense) => license.version, named: version },
      state: assertStands,
      body,
    } as const;
    return perform(this.database, shipping, async (tx, license, draft) => {
      const drawn = await this.draw(tx, caller, license, draft);
      await this.orders?.licenseUsed(tx, license);
      return drawn;
    });
  }

  /** Says that a shipment never went out so: what it drew is given back, also what of it had returned. */
  async takeBack(
    caller: Principal,
    id: Id,
    shipmentId: Id,
    version: Version | null,
    body: Unvalidated<VoidDto>,
  ): Promise<ShipmentOfLicense> {
    const voiding = { ...onShipment(caller, id, shipmentId, version), body };
    return perform(this.database, voiding, async (tx, { license, shipment }, { reason }) => {
      const voided = { reason, recordedBy: caller.id, recordedAt: new Date().toISOString() };
      await voidShipment(tx, shipment.id, voided);
      const unshipped = adding(license.lines, 'shipped', shipment.lines, -1);
      const returned = shipment.returns.flatMap(({ lines }) => lines);
      const lines = adding(unshipped, 'returned', returned, -1);
      const made = { license: { ...license, lines }, shipment: { ...shipment, voided } };
      await this.orders?.licenseChanged(tx, license);
      return this.settle(tx, caller, made, 'license.shipment_voided');
    });
  }

  /** Says what of a shipment came back: the balance has it again. */
  async giveBack(
    caller: Principal,
    id: Id,
    shipmentId: Id,
    version: Version | null,
    body: Unvalidated<ReturnDto>,
  ): Promise<ShipmentOfLicense> {
    const returning = { ...onShipment(caller, id, shipmentId, version), body };
    return perform(this.database, returning, async (tx, { license, shipment }, draft) => {
      const rules = this.rulesOf(license);
      const said = saidLines(draft.lines);
      assertReturned(draft, shipment, await this.regimes.latestDay());
      assertSaid(rules, license.lines, said);
      assertStillOut(shipment, said);
      const { returnedOn, reason } = draft;
      const made = {
        id: newId(),
        lines: said,
        returnedOn,
        reason,
        recordedBy: caller.id,
        recordedAt: new Date().toISOString(),
      };
      await insertReturn(tx, shipment, made);
      const lines = adding(license.lines, 'returned', said);
      const returns = [...shipment.returns, made];
      const left = { license: { ...license, lines }, shipment: { ...shipment, returns } };
      await this.orders?.licenseChanged(tx, license);
      return this.settle(tx, caller, left, 'license.shipment_returned');
    });
  }

  /** The oldest first; those that were taken back are there too. */
  async list(caller: Principal, id: Id, query: PageQuery): Promise<Page<RecordedShipment>> {
    const reader = this.database.reader;
    const { firstId } = await findRecorded(reader, caller, id);
    assertMay(caller, 'licenses.read');
    return pageBy(query, BY_ID, (after, count) => shipmentsAfter(reader, firstId, after?.[0] ?? null, count));
  }

  async get(caller: Principal, id: Id, shipmentId: Id): Promise<RecordedShipment> {
    const reader = this.database.reader;
    const { firstId } = await findRecorded(reader, caller, id);
    assertMay(caller, 'licenses.read');
    return findShipment(reader, firstId, shipmentId);
  }

  /**
   * Draws a shipment down from the balance of a license that is locked, whole or not at all.
   *
   * @throws Problem 422
   */
  async draw(
    tx: EntityManager,
    caller: Principal,
    license: RecordedLicense,
    draft: RecordedShipmentDto,
  ): Promise<ShipmentOfLicense> {
    const rules = this.rulesOf(license);
    const said = saidLines(draft.lines);
    assertShipped(draft, license, await this.regimes.latestDay());
    assertSaid(rules, license.lines, said);
    const lines = adding(license.lines, 'shipped', said);
    assertNotOverdrawn(
      rules,
      lines,
      ({ of, line }) =>
        line === null ? '/lines' : `/lines/${said.findIndex((one) => one.line === line)}/${of}`,
      license.lines,
    );
    const shipment: RecordedShipment = {
      id: newId(),
      licenseId: license.firstId,
      number: await nextShipmentNumber(tx, license.firstId),
      shippedOn: draft.shippedOn,
      lines: said,
      consignee: await consigneeOf(tx, license.supplierId, draft.consigneePartyId ?? null),
      place: draft.place ?? null,
      itn: draft.itn ?? null,
      recordedBy: caller.id,
      recordedAt: new Date().toISOString(),
      voided: null,
      returns: [],
    };
    if (!(await insertShipment(tx, shipment)))
      throw sentenceProblem('itn_taken', '/itn', { itn: shipment.itn ?? '' });
    await this.oweDocuments(tx, caller, license, draft.shippedOn);
    return this.settle(tx, caller, { license: { ...license, lines }, shipment }, 'license.shipment_recorded');
  }

  /** What went out is recorded whatever it lacked; the documents that it lacked are owed. */
  private async oweDocuments(
    tx: EntityManager,
    caller: Principal,
    license: RecordedLicense,
    shippedOn: string,
  ): Promise<void> {
    const regime = this.regimes.installed(license.regime);
    const documents = await shippingDocuments(tx, [{ license, regime, on: shippedOn }]);
    await this.owed.owe(tx, caller, license, documents.get(license.id) ?? [], shippedOn);
  }

  /** Keeps the balance as it is left, and tells of it. */
  private async settle(
    tx: EntityManager,
    caller: Principal,
    { license, shipment }: ShipmentOfLicense,
    type: Extract<RecordedLicenseNews['type'], `license.shipment_${string}`>,
  ): Promise<ShipmentOfLicense> {
    const rules = this.rulesOf(license);
    const { id: shipmentId, number, shippedOn } = shipment;
    await this.news.tell(tx, license, { type, data: { shipmentId, shipment: number, shippedOn } });
    const balanceTold = await this.news.tellBalance(tx, license, rules, shipmentId);
    const settled = { ...license, balanceTold, version: license.version + 1 };
    await saveBalance(tx, settled);
    await this.duties.followLicense(tx, settled);
    await this.audit.record(tx, caller, type, `licenses/${license.id}`, { shipment: shipmentId });
    return { license: settled, shipment };
  }

  private rulesOf({ regime }: RecordedLicense): LicenseRules {
    return licenseRulesOf(this.regimes.installed(regime));
  }
}

/** What is asked of whoever says something of a shipment that stands: its license locked, and standing too. */
function onShipment(caller: Principal, id: Id, shipmentId: Id, named: Version | null) {
  return {
    caller,
    find: async (tx: EntityManager): Promise<ShipmentOfLicense> => {
      const license = await lockRecorded(tx, caller, id);
      return { license, shipment: await findShipment(tx, license.firstId, shipmentId) };
    },
    permission: 'licenses.record',
    version: { of: ({ license }: ShipmentOfLicense) => license.version, named },
    state: ({ license, shipment: { voided } }: ShipmentOfLicense) => {
      assertStands(license);
      if (voided !== null) throw sentenceOf(LICENSING_PROBLEMS['shipment-voided'], 'shipment_voided');
    },
  } as const;
}

/** What went out in time may be recorded after the last day, and after a suspension. @throws Problem 422 */
function assertShipped({ shippedOn }: RecordedShipmentDto, license: RecordedLicense, latest: string): void {
  const { issuedOn, expiresOn } = license;
  if (shippedOn > latest) throw sentenceProblem('not_begun', '/shippedOn', { latest });
  if (shippedOn < issuedOn) throw sentenceProblem('before_issue', '/shippedOn', { issuedOn });
  if (shippedOn > expiresOn) throw sentenceProblem('after_expiry', '/shippedOn', { expiresOn });
  const notice = noticeBarring(license.notices, shippedOn);
  if (notice === null) return;
  const why = notice.type === 'suspended' ? 'license_stood_suspended' : 'license_stood_revoked';
  throw sentenceProblem(why, '/shippedOn', { since: notice.on });
}

function assertReturned({ returnedOn }: ReturnDto, { shippedOn }: RecordedShipment, latest: string): void {
  if (returnedOn > latest) throw sentenceProblem('not_begun', '/returnedOn', { latest });
  if (returnedOn < shippedOn) throw sentenceProblem('returned_before', '/returnedOn', { shippedOn });
}

function assertSaid(rules: LicenseRules, lines: readonly LicenseLine[], said: readonly SaidLine[]): void {
  const fault = lineFault(rules, lines, said);
  if (fault) throw problemAt(fault.pointer, fault.sentence);
}

/** @throws Problem 422 where more would come back of a line than is still out */
function assertStillOut(shipment: RecordedShipment, returned: readonly SaidLine[]): void {
  const out = stillOut(
    shipment.lines,
    shipment.returns.flatMap(({ lines }) => lines),
  );
  for (const [index, { line, quantity, value }] of returned.entries()) {
    const left = out.find((one) => one.line === line);
    const isMore = (said: string | undefined | null, most: string | undefined | null) =>
      said != null && new Big(said).gt(most ?? '0');
    const what = isMore(quantity, left?.quantity) ? 'quantity' : 'value';
    if (what === 'value' && !isMore(value?.amount, left?.value?.amount) && left) continue;
    const most = what === 'quantity' ? left?.quantity : left?.value?.amount;
    throw sentenceProblem('returned_more', `/lines/${index}/${what}`, { line, left: most ?? '0' });
  }
}

async function consigneeOf(tx: EntityManager, supplierId: Id, id: Id | null): Promise<Consignee | null> {
  if (id === null) return null;
  const { id: partyId, name, country } = await ownParty(tx, supplierId, id, '/consigneePartyId');
  return { partyId, name, country };
}
