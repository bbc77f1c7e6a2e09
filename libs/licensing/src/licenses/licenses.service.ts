import { Injectable } from '@nestjs/common';
import { assertMay, isApplicant } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { Database, OfficeClock, pageBy, rowOf, rowsOf, sql } from '@ninety/platform';
import type { Id, Page } from '@ninety/platform';
import { ScreeningService } from '@ninety/screening';
import { SupplierEntity } from '@ninety/suppliers';
import { happeningTo, Outbox } from '@ninety/webhooks';
import type { HappeningTo, LicenseDataDto } from '@ninety/webhooks';
import { In } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { CaseFile } from '../case/case-file.js';
import { formatDay } from '@ninety/procedure';
import type { Day } from '@ninety/procedure';
import type { LicenseResponseDto, LicensesQuery } from './license.contract.js';
import { LicenseEntity, LicenseItemEntity } from './license.entity.js';
import type { LicenseParty } from './license.entity.js';
import { conditionsOf, expiresOn, licenseTermsOf } from '@ninety/bis';
import { FLAGGED_SQL, flagsOf } from './license-flags.js';
import { licensedApplication } from './licensed-application.js';
import {
  findLicense,
  flagView,
  isLicenseNumber,
  itemsOf,
  licenseView,
  visibleLicenses,
} from './license-views.js';

/** What happened to a license. */
export type LicenseNews = HappeningTo<LicenseDataDto>;

/** Issues licenses, and reads them. */
@Injectable()
export class LicensesService {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly screening: ScreeningService,
  ) {}

  /** Issues the license of an approved application, with its items and parties as they were filed. */
  async issue(
    tx: EntityManager,
    caller: Principal,
    file: CaseFile,
    terms: { on: Day; conditions: readonly string[]; validUntil: Day | null },
  ): Promise<void> {
    const { id: applicationId, supplierId, form } = file.application;
    const number = await nextNumber(tx);
    const { items, authorizedValue, tolerancePercent, ...preset } = licenseTermsOf(form.items, terms.on);
    const validUntil = terms.validUntil ?? preset.validUntil;
    const license = tx.create(LicenseEntity, {
      number,
      applicationId,
      supplierId,
      standing: 'active',
      standingReason: null,
      issuedOn: formatDay(terms.on),
      validUntil: formatDay(validUntil),
      expiresOn: await lastDayOf(tx, supplierId, validUntil),
      transferredOn: null,
      parties: await partiesOf(tx, applicationId),
      conditions: conditionsOf(terms.conditions, file.events),
      authorizedValue,
      shippedValue: '0',
      tolerancePercent,
      balanceTold: 0,
      watchOn: formatDay(terms.on),
      version: 1,
      licenseeUnseen: 0,
      createdAt: new Date(),
    });
    await tx.insert(LicenseEntity, license);
    await tx.insert(
      LicenseItemEntity,
      items.map((item) => ({ licenseNumber: number, ...item })),
    );
    const { issuedOn, validUntil: lastDay } = license;
    await this.tell(tx, license, { type: 'license.issued', data: { issuedOn, validUntil: lastDay } });
    await this.audit.record(tx, caller, 'license.issued', `licenses/${number}`, { applicationId });
  }

  async list(caller: Principal, query: LicensesQuery): Promise<Page<LicenseResponseDto>> {
    assertMay(caller, 'licenses.read');
    const today = await this.clock.today();
    const { data, nextCursor } = await pageBy(query, BY_NUMBER, (after, count) => {
      const found = visibleLicenses(this.database.reader, caller).orderBy('l.number', 'ASC').limit(count);
      if (after) found.andWhere('l.number > :after', { after: after[0] });
      if (query.supplierId) found.andWhere('l.supplierId = :supplierId', { supplierId: query.supplierId });
      if (query.status) found.andWhere(STATUS_SQL[query.status], { today });
      if (query.flagged) found.andWhere(FLAGGED_SQL);
      return found.getMany();
    });
    return { data: await this.views(this.database.reader, caller, data), nextCursor };
  }

  async get(
    caller: Principal,
    number: string,
  ): Promise<{ license: LicenseEntity; view: LicenseResponseDto }> {
    const license = await findLicense(this.database.reader, caller, number);
    assertMay(caller, 'licenses.read');
    return { license, view: await this.view(caller, license) };
  }

  /** The licenses of applications, by application; one that was transferred away is its new holder's. */
  async ofApplications(
    manager: EntityManager,
    caller: Principal,
    applicationIds: readonly Id[],
  ): Promise<Map<Id, LicenseResponseDto>> {
    if (applicationIds.length === 0) return new Map();
    const own = isApplicant(caller) ? { supplierId: caller.supplierId ?? '' } : {};
    const licenses = await manager.findBy(LicenseEntity, { applicationId: In(applicationIds), ...own });
    return new Map((await this.views(manager, caller, licenses)).map((view) => [view.applicationId, view]));
  }

  async view(caller: Principal, license: LicenseEntity): Promise<LicenseResponseDto> {
    const [view] = await this.views(this.database.reader, caller, [license]);
    if (!view) throw new Error(`no view of ${license.number}`);
    return view;
  }

  /**
   * Tells both sides of a license. Thin: what changed, and of which license.
   *
   * @param toLicensee where it is said to the licensee in other words than to the government
   */
  async tell(
    tx: EntityManager,
    { number, applicationId, supplierId }: LicenseEntity,
    news: LicenseNews,
    toLicensee: LicenseNews = news,
  ): Promise<void> {
    const { referredTo } = await licensedApplication(tx, number);
    for (const audience of ['applicant', 'government'] as const) {
      const told = audience === 'applicant' ? toLicensee : news;
      await this.outbox.write(tx, {
        ...happeningTo<LicenseDataDto, LicenseNews['type']>({ applicationId, licenseNumber: number }, told),
        audience,
        supplierId,
        agencies: referredTo,
      });
    }
  }

  private async views(
    manager: EntityManager,
    caller: Principal,
    licenses: readonly LicenseEntity[],
  ): Promise<LicenseResponseDto[]> {
    if (licenses.length === 0) return [];
    const today = await this.clock.today();
    const numbers = licenses.map(({ number }) => number);
    const items = await itemsOf(manager, numbers);
    const flags = await flagsOf(manager, numbers);
    const names = await this.screening.entryNames(
      manager,
      flags.map(({ entryId }) => entryId),
    );
    return licenses.map((license) =>
      licenseView(
        caller,
        license,
        items.filter(({ licenseNumber }) => licenseNumber === license.number),
        flags
          .filter(({ licenseNumber }) => licenseNumber === license.number)
          .map((flag) => flagView(license, flag, names.get(flag.entryId))),
        today,
      ),
    );
  }
}

const BY_NUMBER = { checks: [isLicenseNumber], keyOf: ({ number }: LicenseEntity) => [number] } as const;

const EXHAUSTED_SQL = `NOT EXISTS (SELECT 1 FROM license_item i
  WHERE i.license_number = l.number AND i.shipped_quantity < i.authorized_quantity)`;

/** As `statusOf`, for filters. */
const STATUS_SQL = {
  revoked: "l.standing = 'revoked'",
  expired: "l.standing <> 'revoked' AND l.expires_on < :today",
  suspended: "l.standing = 'suspended' AND l.expires_on >= :today",
  exhausted: `l.standing = 'active' AND l.expires_on >= :today AND ${EXHAUSTED_SQL}`,
  active: `l.standing = 'active' AND l.expires_on >= :today AND NOT ${EXHAUSTED_SQL}`,
} as const;

async function nextNumber(tx: EntityManager): Promise<string> {
  const row = await rowOf<{ number: string }>(tx, sql`SELECT 'D' || nextval('license_number') AS number`);
  if (!row) throw new Error('no license number');
  return row.number;
}

/** The last day of a license of this supplier's, past a legal holiday (`expiresOn`). */
export async function lastDayOf(tx: EntityManager, supplierId: Id, validUntil: Day): Promise<string> {
  return formatDay(expiresOn(validUntil, await stateOf(tx, supplierId)));
}

/** The licensee's State, whose legal holidays count, where its address names one. */
async function stateOf(tx: EntityManager, supplierId: Id): Promise<string | null> {
  const supplier = await tx.findOneBy(SupplierEntity, { id: supplierId });
  const region = supplier?.addresses.find(({ country }) => country === 'US')?.region;
  return region != null && /^[A-Z]{2}$/.test(region) ? region : null;
}

async function partiesOf(tx: EntityManager, applicationId: Id): Promise<LicenseParty[]> {
  return rowsOf<LicenseParty>(
    tx,
    sql`SELECT role, party_id AS "partyId", snapshot ->> 'name' AS name, snapshot ->> 'country' AS country,
       coalesce(snapshot -> 'addresses', '[]') AS addresses
     FROM application_party WHERE application_id = ${applicationId} AND snapshot IS NOT NULL ORDER BY position`,
  );
}
