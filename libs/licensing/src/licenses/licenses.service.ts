import { Injectable } from '@nestjs/common';
import { assertMay } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { Database, OfficeClock } from '@ninety/platform';
import type { Id, Page } from '@ninety/platform';
import { ScreeningService } from '@ninety/screening';
import { companyOf } from '@ninety/suppliers';
import { happeningTo, Outbox } from '@ninety/webhooks';
import type { HappeningTo, LicenseDataDto } from '@ninety/webhooks';
import type { EntityManager } from 'typeorm';
import type { CaseFile } from '../case/case-file.js';
import { formatDay } from '@ninety/procedure';
import type { Day } from '@ninety/procedure';
import type { LicenseResponseDto, LicensesQuery } from './license.contract.js';
import { LicenseEntity } from './license.entity.js';
import { conditionsOf, expiresOn, licenseTermsOf } from '@ninety/bis';
import { flagsOf } from './license-flag.read-model.js';
import { licensedApplication } from './licensed-application.read-model.js';
import { filedParties, itemsOf, licensesOf, licensesPage } from './license.read-model.js';
import { findLicense, insertLicense, nextLicenseNumber } from './license.store.js';
import { flagView, licenseView } from './license-views.js';

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
    const number = await nextLicenseNumber(tx);
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
      parties: await filedParties(tx, applicationId),
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
    await insertLicense(tx, license, items);
    const { issuedOn, validUntil: lastDay } = license;
    await this.tell(tx, license, { type: 'license.issued', data: { issuedOn, validUntil: lastDay } });
    await this.audit.record(tx, caller, 'license.issued', `licenses/${number}`, { applicationId });
  }

  async list(caller: Principal, query: LicensesQuery): Promise<Page<LicenseResponseDto>> {
    assertMay(caller, 'licenses.read');
    const today = await this.clock.today();
    const { data, nextCursor } = await licensesPage(this.database.reader, caller, query, today);
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
    const licenses = await licensesOf(manager, caller, applicationIds);
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

/** The last day of a license of this supplier's, past a legal holiday (`expiresOn`). */
export async function lastDayOf(tx: EntityManager, supplierId: Id, validUntil: Day): Promise<string> {
  return formatDay(expiresOn(validUntil, await stateOf(tx, supplierId)));
}

/** The licensee's State, whose legal holidays count, where its address names one. */
async function stateOf(tx: EntityManager, supplierId: Id): Promise<string | null> {
  const supplier = await companyOf(tx, supplierId);
  const region = supplier?.addresses.find(({ country }) => country === 'US')?.region;
  return region != null && /^[A-Z]{2}$/.test(region) ? region : null;
}
