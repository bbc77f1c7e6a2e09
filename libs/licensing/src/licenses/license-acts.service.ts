import { Injectable } from '@nestjs/common';
import { assertMay, perform } from '@ninety/access';
import type { Permission, Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import {
  CITATIONS,
  documentRanOut,
  isExhausted,
  lowBalanceLevel,
  MAY_BE_ACKNOWLEDGED,
  MAY_BE_SHIPPED,
  mayChangeStanding,
  needsHongKongDocument,
  needsHongKongExport,
  overdrafts,
  pendingDocument,
  shipmentDeficiencies,
  STANDING_RULES,
  statusOf,
  usedPercent,
} from '@ninety/bis';
import type { StandingAct } from '@ninety/bis';
import { problemOf, Database, invalid, notFound, OfficeClock, Problem, viewed } from '@ninety/platform';
import type { Id, Page, PageQuery, Unvalidated, Version } from '@ninety/platform';
import Big from 'big.js';
import type { EntityManager } from 'typeorm';
import type { LicenseStatus } from '@ninety/procedure';
import { isOwnOf } from './former-holders.js';
import type { ReinstatementDto, ShipmentDto, ShipmentResponseDto, StandingDto } from './license.contract.js';
import type { LicenseEntity, LicenseItemEntity, LicenseShipmentEntity } from './license.entity.js';
import { licensedApplication } from './licensed-application.read-model.js';
import type { LicensedApplication } from './licensed-application.read-model.js';
import { itemsOf } from './license.read-model.js';
import { findLicense, saveBalance, saveBalanceTold, saveStanding } from './license.store.js';
import { balanceView, itemView, licenseVersionFor } from './license-views.js';
import { LicensesService } from './licenses.service.js';
import { insertShipment, lookUpShipment, shipmentsPage } from './shipment.store.js';
import { LICENSING_PROBLEMS } from '../problems.js';
import { say } from '../sentences.js';

/** What is told of each change of a license's standing, and how it is said. */
export const STANDING_NEWS = {
  suspend: { event: 'license.suspended', past: 'suspended' },
  reinstate: { event: 'license.reinstated', past: 'reinstated' },
  revoke: { event: 'license.revoked', past: 'revoked' },
} as const satisfies Readonly<Record<StandingAct, { event: string; past: string }>>;

/** What the licensee and BIS do with an issued license. */
@Injectable()
export class LicenseActs {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly audit: Audit,
    private readonly licenses: LicensesService,
  ) {}

  /** The licensee acknowledges every condition; those acknowledged before keep their date. */
  async acknowledge(caller: Principal, number: string, version: Version | null): Promise<LicenseEntity> {
    const acknowledging = {
      ...actOn(caller, number, version, 'licenses.ship'),
      state: async (license: LicenseEntity, tx: EntityManager) =>
        assertStatus(license, await this.statusOf(tx, license), MAY_BE_ACKNOWLEDGED),
    };
    return perform(this.database, acknowledging, async (tx, license) => {
      const acknowledged = { acknowledgedBy: caller.id, acknowledgedAt: new Date().toISOString() };
      license.conditions = license.conditions.map((condition) => ({ ...acknowledged, ...condition }));
      await saveStanding(tx, license);
      await this.audit.record(tx, caller, 'license.conditions_acknowledged', `licenses/${number}`);
      return license;
    });
  }

  /** Draws a shipment down from the balance, whole or not at all. */
  async ship(
    caller: Principal,
    number: string,
    version: Version | null,
    body: Unvalidated<ShipmentDto>,
  ): Promise<{ license: LicenseEntity; shipment: ShipmentResponseDto }> {
    const shipping = { ...actOn(caller, number, version, 'licenses.ship'), body };
    return perform(this.database, shipping, async (tx, license, draft) => {
      license.version += 1;
      const items = await itemsOf(tx, [number]);
      await this.assertMayShip(tx, license, items, draft);
      draw(license, items, draft);
      const shipment = await insertShipment(tx, caller, number, draft);
      await saveBalance(tx, license, items);
      await this.tellOfBalance(tx, license, items, shipment);
      await this.audit.record(tx, caller, 'license.shipment_recorded', `licenses/${number}`, {
        shipment: shipment.id,
      });
      return { license, shipment: shipmentView(shipment, true) };
    });
  }

  /** Suspends, reinstates or revokes. */
  async changeStanding(
    caller: Principal,
    number: string,
    version: Version | null,
    name: StandingAct,
    body: Unvalidated<StandingDto | ReinstatementDto>,
  ): Promise<LicenseEntity> {
    const { event, past } = STANDING_NEWS[name];
    const changing = {
      ...actOn(caller, number, version, 'licenses.control'),
      state: async (license: LicenseEntity, tx: EntityManager) => {
        const status = await this.statusOf(tx, license);
        if (mayChangeStanding(name, license.standing, status)) return;
        const why = say('license_cannot_be', { number, status, past });
        throw problemOf(LICENSING_PROBLEMS['license-status'], why, { licenseStatus: status });
      },
      body,
    };
    return perform(this.database, changing, async (tx, license, { reason }) => {
      license.standing = STANDING_RULES[name].to;
      license.standingReason = reason ?? null;
      await saveStanding(tx, license);
      const data = { status: await this.statusOf(tx, license) };
      await this.licenses.tell(tx, license, { type: event, data });
      await this.audit.record(tx, caller, event, `licenses/${number}`, { reason: reason ?? null });
      return license;
    });
  }

  async shipments(caller: Principal, number: string, query: PageQuery): Promise<Page<ShipmentResponseDto>> {
    const reader = this.database.reader;
    await findLicense(reader, caller, number);
    assertMay(caller, 'licenses.read');
    const page = await shipmentsPage(reader, number, query);
    const recordedBy = page.data.map((shipment) => shipment.recordedBy);
    const isOpen = await isOwnOf(reader, caller, recordedBy);
    return viewed(page, (shipment) => shipmentView(shipment, isOpen(shipment.recordedBy)));
  }

  async shipment(caller: Principal, number: string, id: Id): Promise<ShipmentResponseDto> {
    const reader = this.database.reader;
    await findLicense(reader, caller, number);
    assertMay(caller, 'licenses.read');
    const shipment = await lookUpShipment(reader, number, id);
    if (!shipment) throw notFound('shipment');
    const isOpen = await isOwnOf(reader, caller, [shipment.recordedBy]);
    return shipmentView(shipment, isOpen(shipment.recordedBy));
  }

  private async assertMayShip(
    tx: EntityManager,
    license: LicenseEntity,
    items: readonly LicenseItemEntity[],
    draft: ShipmentDto,
  ): Promise<void> {
    const today = await this.clock.today();
    const errors = shipmentDeficiencies(draft, license.issuedOn, items, today);
    if (errors.length > 0) throw invalid(...errors);
    // What was shipped in time may be recorded after the last day.
    assertStatus(license, statusOf(license, items, draft.shippedOn), MAY_BE_SHIPPED);
    const unacknowledged = license.conditions.filter(({ acknowledgedAt }) => acknowledgedAt === undefined);
    if (unacknowledged.length > 0) {
      throw problemOf(
        LICENSING_PROBLEMS['conditions-unacknowledged'],
        say('conditions_unacknowledged', {
          count: unacknowledged.length,
          number: license.number,
          citation: CITATIONS.conditions,
        }),
      );
    }
    const application = await licensedApplication(tx, license.number);
    const pending = pendingDocument(application.pendingDocuments, application.attachedDocuments);
    if (pending !== null) {
      throw problemOf(
        LICENSING_PROBLEMS['support-document-missing'],
        say('pending_document_missing', { document: pending, citation: CITATIONS.pendingDocument }),
      );
    }
    assertHongKongDocument(application, license, draft);
    assertDocumentsHold(application, draft);
    assertBalance(license, items, draft);
  }

  private async statusOf(tx: EntityManager, license: LicenseEntity): Promise<LicenseStatus> {
    return statusOf(license, await itemsOf(tx, [license.number]), await this.clock.today());
  }

  private async tellOfBalance(
    tx: EntityManager,
    license: LicenseEntity,
    items: readonly LicenseItemEntity[],
    shipment: LicenseShipmentEntity,
  ): Promise<void> {
    const { id, number, shippedOn } = shipment;
    const data = { shipmentId: id, shipment: number, shippedOn };
    await this.licenses.tell(tx, license, { type: 'license.shipment_recorded', data });
    const used = usedPercent(license, items);
    const level = lowBalanceLevel(license, items);
    if (isExhausted(items)) {
      await this.licenses.tell(tx, license, { type: 'license.exhausted', data: { shipmentId: id } });
    } else if (level > license.balanceTold) {
      const balance = { percent: level, usedPercent: used };
      await this.licenses.tell(tx, license, { type: 'license.balance_low', data: balance });
    }
    if (level > license.balanceTold) {
      license.balanceTold = level;
      await saveBalanceTold(tx, license);
    }
  }
}

function assertStatus(
  { number }: LicenseEntity,
  status: LicenseStatus,
  allowed: Readonly<Record<LicenseStatus, boolean>>,
): void {
  if (!allowed[status])
    throw problemOf(
      LICENSING_PROBLEMS['license-status'],
      say('license_standing', { number, status, citation: CITATIONS.standing }),
      { licenseStatus: status },
    );
}

/** @throws Problem 422 with the balance when the shipment would overdraw it */
function assertBalance(
  license: LicenseEntity,
  items: readonly LicenseItemEntity[],
  draft: ShipmentDto,
): void {
  const errors = overdrafts(draft, license, items);
  if (errors.length === 0) return;
  throw new Problem(422, {
    type: LICENSING_PROBLEMS['license-overdrawn'],
    detail: say('license_overdrawn'),
    errors,
    members: { balance: { ...balanceView(license, items), items: items.map(itemView) } },
  });
}

function draw(license: LicenseEntity, items: readonly LicenseItemEntity[], draft: ShipmentDto): void {
  for (const { item, quantity, value } of draft.items) {
    const licensed = items.find((one) => one.item === item);
    if (!licensed) continue;
    licensed.shippedQuantity = new Big(licensed.shippedQuantity).plus(quantity).toFixed();
    licensed.shippedValue = new Big(licensed.shippedValue).plus(value.amount).toFixed(2);
    license.shippedValue = new Big(license.shippedValue).plus(value.amount).toFixed(2);
  }
}

/** What is asked of whoever acts on a license: locked, allowed, of the version that the caller read. */
function actOn<P extends Permission>(
  caller: Principal,
  number: string,
  named: Version | null,
  permission: P,
) {
  return {
    caller,
    find: (tx: EntityManager) => findLicense(tx, caller, number, true),
    permission,
    version: { of: (license: LicenseEntity) => licenseVersionFor(caller, license), named },
  };
}

/** @throws Problem 409 without the document of Hong Kong's government that goes before a shipment there, or from there */
function assertHongKongDocument(
  application: LicensedApplication,
  { parties }: LicenseEntity,
  draft: ShipmentDto,
): void {
  const { reasonsForControl, type, applicantCountry: from } = application;
  const to = parties.find(({ role }) => role === 'ultimate_consignee')?.country;
  const shipped = draft.items.map(({ item }) => ({ reasonsForControl: reasonsForControl[item - 1] ?? [] }));
  if (needsHongKongDocument(to, shipped) && !isOnFile(application, 'hong_kong_import_license'))
    throw problemOf(
      LICENSING_PROBLEMS['support-document-missing'],
      say('hong_kong_document_missing', { citation: CITATIONS.hongKongDocument }),
    );
  if (needsHongKongExport({ type, from, to }, shipped) && !isOnFile(application, 'hong_kong_export_license'))
    throw problemOf(
      LICENSING_PROBLEMS['support-document-missing'],
      say('hong_kong_export_missing', { citation: CITATIONS.hongKongExport }),
    );
}

/** It was attached, or the application was filed with an exception from it. */
function isOnFile({ attachedDocuments, saidDocuments }: LicensedApplication, wanted: string): boolean {
  const isExcepted = saidDocuments.some(
    ({ kind, status, exception }) => kind === wanted && status === 'not_required' && exception != null,
  );
  return isExcepted || attachedDocuments.includes(wanted);
}

/** @throws Problem 409 where a document that the application has had run out by the shipment, and none came since */
function assertDocumentsHold(
  { saidDocuments, attachedDocuments, laterDocuments }: LicensedApplication,
  { shippedOn }: ShipmentDto,
): void {
  const onFile = attachedDocuments.map((kind) => ({
    kind,
    validUntil: null,
    isLater: laterDocuments.includes(kind),
  }));
  const ranOut = documentRanOut(saidDocuments, onFile, shippedOn);
  if (ranOut === null) return;
  const { kind, validUntil, citation } = ranOut;
  throw problemOf(
    LICENSING_PROBLEMS['support-document-missing'],
    say('document_ran_out_before_shipment', { document: kind, validUntil, shippedOn, citation }),
  );
}

/** Of a former holder's: what the balance follows from (`overdrafts`); the sum of the values stands on the license. */
function shipmentView(shipment: LicenseShipmentEntity, isOpen: boolean): ShipmentResponseDto {
  const { id, licenseNumber, number, shippedOn, itn, items, recordedBy, recordedAt } = shipment;
  return {
    id,
    licenseNumber,
    number,
    shippedOn,
    ...(isOpen ? { itn } : {}),
    items: isOpen ? items : items.map(({ item, quantity }) => ({ item, quantity })),
    ...(isOpen ? { recordedBy } : {}),
    recordedAt: recordedAt.toISOString(),
  };
}
