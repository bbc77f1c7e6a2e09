import { Injectable } from '@nestjs/common';
import { assertMay, perform } from '@ninety/access';
import type { Permission, Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import {
  problemOf,
  BY_ID,
  Database,
  invalid,
  newId,
  notFound,
  OfficeClock,
  pageBy,
  Problem,
  rowOf,
  run,
  sql,
  viewed,
} from '@ninety/platform';
import type { FieldError, Id, Page, PageQuery, Unvalidated, Version } from '@ninety/platform';
import Big from 'big.js';
import type { EntityManager } from 'typeorm';
import { needsHongKongDocument } from '../applications/support-documents.js';
import { fitsUnit } from '../applications/units.js';
import type { LicenseStatus } from '@ninety/procedure';
import { isOwnOf } from './former-holders.js';
import type { ReinstatementDto, ShipmentDto, ShipmentResponseDto, StandingDto } from './license.contract.js';
import { LicenseEntity, LicenseItemEntity, LicenseShipmentEntity } from './license.entity.js';
import { isExhausted, lowBalanceLevel, statusOf, usedPercent, valueLimit } from './license-terms.js';
import { licensedApplication } from './licensed-application.js';
import type { LicensedApplication } from './licensed-application.js';
import { balanceView, findLicense, itemsOf, itemView, licenseVersionFor } from './license-views.js';
import { LicensesService } from './licenses.service.js';
import { LICENSING_PROBLEMS } from '../problems.js';

type Standing = LicenseEntity['standing'];

/** How BIS changes a license's standing, and from which. 15 CFR 750.8(a). */
const STANDING_RULES = {
  suspend: { from: ['active'], to: 'suspended', event: 'license.suspended' },
  reinstate: { from: ['suspended'], to: 'active', event: 'license.reinstated' },
  revoke: { from: ['active', 'suspended'], to: 'revoked', event: 'license.revoked' },
} as const satisfies Readonly<Record<string, { from: readonly Standing[]; to: Standing; event: string }>>;

export type StandingAct = keyof typeof STANDING_RULES;

/** What the licensee and BIS do with an issued license. */
@Injectable()
export class LicenseActs {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly audit: Audit,
    private readonly licenses: LicensesService,
  ) {}

  /** The licensee acknowledges every condition; those acknowledged before keep their date. 15 CFR 750.7(d). */
  async acknowledge(caller: Principal, number: string, version: Version | null): Promise<LicenseEntity> {
    const acknowledging = {
      ...actOn(caller, number, version, 'licenses.ship'),
      state: async (license: LicenseEntity, tx: EntityManager) =>
        assertStatus(license, await this.statusOf(tx, license), MAY_BE_ACKNOWLEDGED),
    };
    return perform(this.database, acknowledging, async (tx, license) => {
      const acknowledged = { acknowledgedBy: caller.id, acknowledgedAt: new Date().toISOString() };
      license.conditions = license.conditions.map((condition) => ({ ...acknowledged, ...condition }));
      await saveNext(tx, license);
      await this.audit.record(tx, caller, 'license.conditions_acknowledged', `licenses/${number}`);
      return license;
    });
  }

  /** Draws a shipment down from the balance, whole or not at all. 15 CFR 750.7(f), 750.11. */
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
      const shipment = await saveShipment(tx, caller, license, draft);
      await saveBalance(tx, license, items);
      await this.tellOfBalance(tx, license, items, shipment);
      await this.audit.record(tx, caller, 'license.shipment_recorded', `licenses/${number}`, {
        shipment: shipment.id,
      });
      return { license, shipment: shipmentView(shipment, true) };
    });
  }

  /** Suspends, reinstates or revokes. 15 CFR 750.8(a). */
  async changeStanding(
    caller: Principal,
    number: string,
    version: Version | null,
    name: StandingAct,
    body: Unvalidated<StandingDto | ReinstatementDto>,
  ): Promise<LicenseEntity> {
    const { from, to, event } = STANDING_RULES[name];
    const changing = {
      ...actOn(caller, number, version, 'licenses.control'),
      state: async (license: LicenseEntity, tx: EntityManager) => {
        const status = await this.statusOf(tx, license);
        if (from.some((one) => one === license.standing) && status !== 'expired') return;
        const why = `License ${number} is ${status}: it cannot be ${PAST[name]}.`;
        throw problemOf(LICENSING_PROBLEMS['license-status'], why, { licenseStatus: status });
      },
      body,
    };
    return perform(this.database, changing, async (tx, license, { reason }) => {
      license.standing = to;
      license.standingReason = reason ?? null;
      await saveNext(tx, license);
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
    const page = await pageBy(query, BY_ID, (after, count) => {
      const found = reader
        .createQueryBuilder(LicenseShipmentEntity, 's')
        .where('s.licenseNumber = :number', { number })
        .orderBy('s.id')
        .limit(count);
      if (after) found.andWhere('s.id > :after', { after: after[0] });
      return found.getMany();
    });
    const recordedBy = page.data.map((shipment) => shipment.recordedBy);
    const isOpen = await isOwnOf(reader, caller, recordedBy);
    return viewed(page, (shipment) => shipmentView(shipment, isOpen(shipment.recordedBy)));
  }

  async shipment(caller: Principal, number: string, id: Id): Promise<ShipmentResponseDto> {
    const reader = this.database.reader;
    await findLicense(reader, caller, number);
    assertMay(caller, 'licenses.read');
    const shipment = await reader.findOneBy(LicenseShipmentEntity, { id, licenseNumber: number });
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
    const errors = [...dateErrors(license, draft, today), ...itemErrors(items, draft)];
    if (errors.length > 0) throw invalid(...errors);
    // What was shipped in time may be recorded after the last day.
    assertStatus(license, statusOf(license, items, draft.shippedOn), MAY_BE_SHIPPED);
    const unacknowledged = license.conditions.filter(({ acknowledgedAt }) => acknowledgedAt === undefined);
    if (unacknowledged.length > 0) {
      throw problemOf(
        LICENSING_PROBLEMS['conditions-unacknowledged'],
        `${unacknowledged.length} of the conditions must be acknowledged before the first shipment (POST /v1/licenses/${license.number}/acknowledgement; 15 CFR 750.7(d)).`,
      );
    }
    const application = await licensedApplication(tx, license.number);
    const pending = pendingDocument(application);
    if (pending !== null) {
      throw problemOf(
        LICENSING_PROBLEMS['support-document-missing'],
        `The ${pending} that was filed as pending has not been attached yet: nothing may be shipped before (15 CFR 748.9(e)).`,
      );
    }
    assertHongKongDocument(application, license, draft);
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
      await tx.update(LicenseEntity, { number: license.number }, { balanceTold: level });
    }
  }
}

/** Of an exhausted license what is left to ship is refused by its balance. 15 CFR 750.7(g), 750.8. */
const MAY_BE_SHIPPED: Readonly<Record<LicenseStatus, boolean>> = {
  active: true,
  suspended: false,
  revoked: false,
  expired: false,
  exhausted: true,
};
const MAY_BE_ACKNOWLEDGED: Readonly<Record<LicenseStatus, boolean>> = { ...MAY_BE_SHIPPED, suspended: true };

const PAST: Readonly<Record<StandingAct, string>> = {
  suspend: 'suspended',
  reinstate: 'reinstated',
  revoke: 'revoked',
};

function assertStatus(
  { number }: LicenseEntity,
  status: LicenseStatus,
  allowed: Readonly<Record<LicenseStatus, boolean>>,
): void {
  if (!allowed[status])
    throw problemOf(
      LICENSING_PROBLEMS['license-status'],
      `License ${number} is ${status} (15 CFR 750.7(g), 750.8).`,
      { licenseStatus: status },
    );
}

function dateErrors(license: LicenseEntity, { shippedOn }: ShipmentDto, today: string): FieldError[] {
  const rule =
    shippedOn > today
      ? `is after today (${today})`
      : shippedOn < license.issuedOn
        ? `is before the license was issued (${license.issuedOn})`
        : null;
  return rule === null ? [] : [{ pointer: '/shippedOn', detail: rule, citation: '15 CFR 750.7(g)' }];
}

/** What is wrong with the items themselves: number, unit, currency. */
function itemErrors(items: readonly LicenseItemEntity[], draft: ShipmentDto): FieldError[] {
  return draft.items.flatMap(({ item, quantity, unit, value }, index): FieldError[] => {
    const pointer = (field: string) => `/items/${index}/${field}`;
    const licensed = items.find((one) => one.item === item);
    if (!licensed) return [{ pointer: pointer('item'), detail: `the license has no item ${item}` }];
    const twice = draft.items.findIndex((one) => one.item === item) < index;
    return [
      ...(twice ? [{ pointer: pointer('item'), detail: `item ${item} stands in the shipment twice` }] : []),
      ...(unit && unit !== licensed.unit
        ? [
            {
              pointer: pointer('unit'),
              detail: `the license counts item ${item} in ${licensed.unit}`,
              citation: '15 CFR 750.7(f)',
            },
          ]
        : []),
      ...(fitsUnit(quantity, licensed.unit)
        ? []
        : [
            {
              pointer: pointer('quantity'),
              detail: `must be a whole number of ${licensed.unit}`,
              citation: '15 CFR 750.7(f)',
            },
          ]),
      ...(value.currency === licensed.currency
        ? []
        : [
            {
              pointer: pointer('value/currency'),
              detail: `must be the license's, ${licensed.currency}`,
              citation: '15 CFR 750.7(f)',
            },
          ]),
    ];
  });
}

/** @throws Problem 422 with the balance when the shipment would overdraw it. 15 CFR 750.7(f), 750.11 */
function assertBalance(
  license: LicenseEntity,
  items: readonly LicenseItemEntity[],
  draft: ShipmentDto,
): void {
  const errors = draft.items.flatMap(({ item, quantity }, index): FieldError[] => {
    const licensed = items.find((one) => one.item === item);
    if (!licensed) return [];
    const left = new Big(licensed.authorizedQuantity).minus(licensed.shippedQuantity);
    if (left.gte(quantity)) return [];
    return [
      {
        pointer: `/items/${index}/quantity`,
        detail: `${left.toFixed()} ${licensed.unit} are left of item ${item}, not ${quantity}`,
        citation: left.eq(0) ? '15 CFR 750.11(a)' : '15 CFR 750.7(f)',
      },
    ];
  });
  const shipped = draft.items.reduce(
    (sum, { value }) => sum.plus(value.amount),
    new Big(license.shippedValue),
  );
  const limit = valueLimit(license);
  if (shipped.gt(limit)) {
    errors.push({
      pointer: '/items',
      detail: `all shipments would be worth ${shipped.toFixed(2)}, more than ${limit.toFixed(2)}, the license's value with its shipping tolerance of ${new Big(license.tolerancePercent).toFixed()} %`,
      citation: '15 CFR 750.11(b)',
    });
  }
  if (errors.length === 0) return;
  throw new Problem(422, {
    type: LICENSING_PROBLEMS['license-overdrawn'],
    detail: 'The shipment would overdraw the license.',
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

async function saveNext(tx: EntityManager, license: LicenseEntity): Promise<void> {
  license.version += 1;
  const { number, standing, standingReason, conditions, version } = license;
  await tx.update(LicenseEntity, { number }, { standing, standingReason, conditions, version });
}

async function saveBalance(
  tx: EntityManager,
  license: LicenseEntity,
  items: readonly LicenseItemEntity[],
): Promise<void> {
  const { number, shippedValue, version } = license;
  await tx.update(LicenseEntity, { number }, { shippedValue, version });
  const quantities = items.map(({ shippedQuantity }) => shippedQuantity);
  const values = items.map((item) => item.shippedValue);
  await run(
    tx,
    sql`UPDATE license_item i SET shipped_quantity = s.quantity, shipped_value = s.value
      FROM unnest(${items.map(({ item }) => item)}::int[], ${quantities}::numeric[], ${values}::numeric[])
        AS s (item, quantity, value)
      WHERE i.license_number = ${number} AND i.item = s.item`,
  );
}

async function saveShipment(
  tx: EntityManager,
  caller: Principal,
  { number: licenseNumber }: LicenseEntity,
  { shippedOn, itn, items }: ShipmentDto,
): Promise<LicenseShipmentEntity> {
  const row = await rowOf<{ last: number }>(
    tx,
    sql`SELECT coalesce(max(number), 0) AS last FROM license_shipment WHERE license_number = ${licenseNumber}`,
  );
  const shipment = tx.create(LicenseShipmentEntity, {
    id: newId(),
    licenseNumber,
    number: (row?.last ?? 0) + 1,
    shippedOn,
    itn: itn ?? null,
    items: items.map(({ item, quantity, value }) => ({ item, quantity, value })),
    recordedBy: caller.id,
    recordedAt: new Date(),
  });
  await tx.insert(LicenseShipmentEntity, shipment);
  return shipment;
}

/** A support document that was filed as pending and has not been attached since; null: none. 15 CFR 748.9(e). */
function pendingDocument({ pendingDocuments, attachedDocuments }: LicensedApplication): string | null {
  return pendingDocuments.find((kind) => !attachedDocuments.includes(kind)) ?? null;
}

/** @throws Problem 409 without the document of Hong Kong's government that goes before a shipment there. 15 CFR 748.13(a) */
function assertHongKongDocument(
  { reasonsForControl, attachedDocuments }: LicensedApplication,
  { parties }: LicenseEntity,
  draft: ShipmentDto,
): void {
  const destination = parties.find(({ role }) => role === 'ultimate_consignee')?.country;
  const shipped = draft.items.map(({ item }) => ({ reasonsForControl: reasonsForControl[item - 1] ?? [] }));
  if (attachedDocuments.includes('hong_kong_import_license') || !needsHongKongDocument(destination, shipped))
    return;
  throw problemOf(
    LICENSING_PROBLEMS['support-document-missing'],
    'Attach the import license of the Government of Hong Kong, or its statement that none is required, to the application (kind hong_kong_import_license): nothing may be shipped before (15 CFR 748.13(a)(1)).',
  );
}

/** Of a former holder's: what the balance follows from, 15 CFR 750.7(f), 750.11(a); the sum of the values stands on the license. */
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
