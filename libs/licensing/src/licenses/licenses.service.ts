import { Injectable } from '@nestjs/common';
import { assertMay, isApplicant } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { cursorOf, Database, limitOf, notFound, OfficeClock, pageOf, rowOf } from '@ninety/platform';
import type { Page, PageQuery } from '@ninety/platform';
import { Outbox } from '@ninety/webhooks';
import Big from 'big.js';
import { In } from 'typeorm';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { ApplicationItemDto } from '../applications/application.dto.js';
import type { ApplicationEntity } from '../applications/application.entity.js';
import { totalOf } from '../applications/money.js';
import { formatDay } from '../procedure/index.js';
import type { Day } from '../procedure/index.js';
import { LicenseEntity, LicenseItemEntity } from './license.entity.js';

export const LICENSE_STATUSES = ['active', 'suspended', 'revoked', 'expired', 'exhausted'] as const;

/** A license as everybody reads it. */
export interface LicenseView {
  readonly number: string;
  readonly applicationId: string;
  readonly status: (typeof LICENSE_STATUSES)[number];
  readonly issuedOn: string;
  readonly validUntil: string;
  readonly conditions: LicenseEntity['conditions'];
  readonly items: readonly object[];
}

/** Validity in years, and what is limited to one. 15 CFR 750.7(g). */
const VALIDITY = { years: 4, shortYears: 1, shortEccns: /^0A50[1-2,4-8]/, shortReason: 'SS' } as const;
const LICENSE_NUMBER = /^D\d{1,12}$/;

/** Issued licenses. 15 CFR 750.7. */
@Injectable()
export class LicensesService {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** Issues the license of an approved application, with its items as they were filed. */
  async issue(
    tx: EntityManager,
    caller: Principal,
    application: ApplicationEntity,
    on: Day,
    conditions: readonly string[],
    validUntil: Day | null,
  ): Promise<void> {
    const { id: applicationId, supplierId, form } = application;
    const issued = await rowOf<{ number: string; validUntil: string }>(
      tx,
      `INSERT INTO license (number, application_id, supplier_id, issued_on, valid_until, conditions)
       SELECT 'D' || nextval('license_number'), $1, $2, $3::date,
         coalesce($4::date, ($3::date + make_interval(years => $5))::date), $6
       RETURNING number, valid_until::text AS "validUntil"`,
      [
        applicationId,
        supplierId,
        formatDay(on),
        validUntil === null ? null : formatDay(validUntil),
        validityYears(form.items),
        JSON.stringify(conditions.map((text) => ({ text }))),
      ],
    );
    if (!issued) throw new Error(`no license for ${applicationId}`);
    await tx.insert(
      LicenseItemEntity,
      form.items.map((item, index) => licensedItem(issued.number, item, index)),
    );
    for (const audience of ['applicant', 'government'] as const) {
      await this.outbox.write(tx, {
        type: 'license.issued',
        audience,
        supplierId,
        agencies: application.referredTo,
        applicationId,
        data: {
          applicationId,
          licenseNumber: issued.number,
          issuedOn: formatDay(on),
          validUntil: issued.validUntil,
        },
      });
    }
    await this.audit.record(tx, caller, 'license.issued', `licenses/${issued.number}`, { applicationId });
  }

  async list(caller: Principal, query: PageQuery): Promise<Page<LicenseView>> {
    assertMay(caller, 'licenses.read');
    const limit = limitOf(query);
    const after = cursorOf(query, isLicenseNumber)?.[0];
    const found = visible(this.database.reader, caller)
      .orderBy('l.number', 'ASC')
      .limit(limit + 1);
    if (after) found.andWhere('l.number > :after', { after });
    const { data, nextCursor } = pageOf(
      await found.getMany(),
      limit,
      ({ number }) => [number],
      (license) => license,
    );
    return { data: await this.views(this.database.reader, data), nextCursor };
  }

  async get(caller: Principal, number: string): Promise<{ license: LicenseEntity; view: LicenseView }> {
    const reader = this.database.reader;
    const license = isLicenseNumber(number)
      ? await visible(reader, caller).andWhere('l.number = :number', { number }).getOne()
      : null;
    if (!license) throw notFound('license');
    assertMay(caller, 'licenses.read');
    const [view] = await this.views(reader, [license]);
    if (!view) throw new Error(`no view of ${number}`);
    return { license, view };
  }

  /** The licenses of applications, by application. */
  async ofApplications(
    manager: EntityManager,
    applicationIds: readonly string[],
  ): Promise<Map<string, LicenseView>> {
    const licenses = await manager.findBy(LicenseEntity, { applicationId: In(applicationIds) });
    return new Map((await this.views(manager, licenses)).map((view) => [view.applicationId, view]));
  }

  private async views(manager: EntityManager, licenses: readonly LicenseEntity[]): Promise<LicenseView[]> {
    if (licenses.length === 0) return [];
    const today = await this.clock.today();
    const items = await manager.find(LicenseItemEntity, {
      where: { licenseNumber: In(licenses.map(({ number }) => number)) },
      order: { licenseNumber: 'ASC', item: 'ASC' },
    });
    return licenses.map((license) => {
      const own = items.filter(({ licenseNumber }) => licenseNumber === license.number);
      const { number, applicationId, issuedOn, validUntil, conditions } = license;
      return {
        number,
        applicationId,
        status: statusOf(license, own, today),
        issuedOn,
        validUntil,
        conditions,
        items: own.map(itemView),
      };
    });
  }
}

function isLicenseNumber(value: unknown): value is string {
  return typeof value === 'string' && LICENSE_NUMBER.test(value);
}

/** A reviewer sees the licenses of what was referred to the agency, an applicant the own. */
function visible(manager: EntityManager, caller: Principal): SelectQueryBuilder<LicenseEntity> {
  const found = manager.createQueryBuilder(LicenseEntity, 'l').where('true');
  if (isApplicant(caller)) found.andWhere('l.supplierId = :own', { own: caller.supplierId });
  if (caller.agency !== null) {
    found.andWhere('l.applicationId IN (SELECT a.id FROM application a WHERE :agency = ANY(a.referred_to))', {
      agency: caller.agency,
    });
  }
  return found;
}

function validityYears(items: readonly ApplicationItemDto[]): number {
  const isShort = ({ eccn, reasonsForControl }: ApplicationItemDto) =>
    VALIDITY.shortEccns.test(eccn) || reasonsForControl?.includes(VALIDITY.shortReason) === true;
  return items.some(isShort) ? VALIDITY.shortYears : VALIDITY.years;
}

function licensedItem(licenseNumber: string, item: ApplicationItemDto, index: number): LicenseItemEntity {
  return {
    licenseNumber,
    item: index + 1,
    eccn: item.eccn,
    description: item.description ?? '',
    unit: item.unit ?? '',
    currency: item.unitPrice?.currency ?? '',
    authorizedQuantity: item.quantity ?? '0',
    authorizedValue: (totalOf(item) ?? new Big(0)).toFixed(2),
    shippedQuantity: '0',
    shippedValue: '0',
  };
}

function statusOf(
  license: LicenseEntity,
  items: readonly LicenseItemEntity[],
  today: string,
): LicenseView['status'] {
  if (license.standing !== 'active') return license.standing;
  if (today > license.validUntil) return 'expired';
  return items.every((item) => new Big(item.shippedQuantity).gte(item.authorizedQuantity))
    ? 'exhausted'
    : 'active';
}

function itemView(item: LicenseItemEntity) {
  const money = (amount: Big | string) => ({ amount: new Big(amount).toFixed(2), currency: item.currency });
  const quantity = (amount: Big | string) => new Big(amount).toFixed();
  return {
    item: item.item,
    eccn: item.eccn,
    description: item.description,
    unit: item.unit,
    authorized: { quantity: quantity(item.authorizedQuantity), value: money(item.authorizedValue) },
    shipped: { quantity: quantity(item.shippedQuantity), value: money(item.shippedValue) },
    remaining: {
      quantity: quantity(new Big(item.authorizedQuantity).minus(item.shippedQuantity)),
      value: money(new Big(item.authorizedValue).minus(item.shippedValue)),
    },
  };
}
