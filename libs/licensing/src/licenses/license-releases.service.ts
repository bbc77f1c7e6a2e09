import { Injectable } from '@nestjs/common';
import { assertMay, perform } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { CITATIONS, MAY_BE_SHIPPED, statusOf } from '@ninety/bis';
import { Database, OfficeClock, problemOf } from '@ninety/platform';
import type { Id, Page, Unvalidated } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { LICENSING_PROBLEMS } from '../problems.js';
import type { ReleaseDto, ReleaseResponseDto, ReleasesQuery } from '../releases/release.contract.js';
import { findRelease, insertRelease, recordersOf } from '../releases/release.store.js';
import type { ReleasedUnder } from '../releases/release.store.js';
import { assertOfRelease, releaseOf, releasesPage, releaseView } from '../releases/releases.js';
import { say } from '../sentences.js';
import { isOwnOf } from './former-holders.js';
import type { LicenseEntity, LicenseItemEntity } from './license.entity.js';
import { itemsOf } from './license.read-model.js';
import { findLicense } from './license.store.js';
import { licensedApplication } from './licensed-application.read-model.js';
import { LicensesService } from './licenses.service.js';

/** What is released to foreign persons under issued licenses, by person and day. docs/form.md */
@Injectable()
export class LicenseReleases {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly audit: Audit,
    private readonly licenses: LicensesService,
  ) {}

  /**
   * Records a release, or what was recorded wrongly of one.
   *
   * @throws Problem 409 under a license of no release, one that is suspended or revoked, or whose conditions were not acknowledged
   */
  async record(
    caller: Principal,
    number: string,
    body: Unvalidated<ReleaseDto>,
  ): Promise<ReleaseResponseDto> {
    const under = underNumber(number);
    const recording = {
      caller,
      find: (tx: EntityManager) => findLicense(tx, caller, number, true),
      permission: 'licenses.ship',
      body,
    } as const;
    return perform(this.database, recording, async (tx, license, draft) => {
      const { releasedTo: persons } = await licensedApplication(tx, number);
      assertOfRelease(number, persons);
      const items = await itemsOf(tx, [number]);
      const { issuedOn, expiresOn } = license;
      const isOpen = await isOwnOf(tx, caller, await recordersOf(tx, under));
      const released = { issuedOn, expiresOn, items: items.length, persons, isOpen };
      const today = await this.clock.today();
      const release = await releaseOf(tx, caller, under, released, draft, today);
      if (!release.isVoid) assertMayRelease(license, items, release.on);
      await insertRelease(tx, under, release);
      const { id: releaseId, supersedes } = release;
      const corrected = supersedes === null ? {} : { supersedes };
      const data = { releaseId, ...corrected };
      await this.licenses.tell(tx, license, { type: 'license.release_recorded', data });
      await this.audit.record(tx, caller, 'license.release_recorded', `licenses/${number}`, {
        release: releaseId,
        ...corrected,
      });
      return releaseView(release, true);
    });
  }

  /** By person and day; those that were corrected or taken back are there too. */
  async list(caller: Principal, number: string, query: ReleasesQuery): Promise<Page<ReleaseResponseDto>> {
    const reader = this.database.reader;
    await findLicense(reader, caller, number);
    assertMay(caller, 'licenses.read');
    const under = underNumber(number);
    const recorders = await recordersOf(reader, under);
    const isOpen = await isOwnOf(reader, caller, recorders);
    // To whom a former holder released is not to be found out by asking for the person either.
    const recordedBy = query.personId === undefined ? null : recorders.filter((id) => isOpen(id));
    const { data, nextCursor } = await releasesPage(reader, under, query, recordedBy);
    return { data: data.map((one) => releaseView(one, isOpen(one.recordedBy))), nextCursor };
  }

  async get(caller: Principal, number: string, id: Id): Promise<ReleaseResponseDto> {
    const reader = this.database.reader;
    await findLicense(reader, caller, number);
    assertMay(caller, 'licenses.read');
    const release = await findRelease(reader, underNumber(number), id);
    const isOpen = await isOwnOf(reader, caller, [release.recordedBy]);
    return releaseView(release, isOpen(release.recordedBy));
  }
}

const underNumber = (license: string): ReleasedUnder => ({ table: 'license_release', license });

/** What is asked of whoever ships under the license is asked of whoever releases. docs/form.md */
function assertMayRelease(license: LicenseEntity, items: readonly LicenseItemEntity[], on: string): void {
  const { number, conditions } = license;
  const status = statusOf(license, items, on);
  if (!MAY_BE_SHIPPED[status])
    throw problemOf(
      LICENSING_PROBLEMS['license-status'],
      say('license_standing', { number, status, citation: CITATIONS.standing }),
      { licenseStatus: status },
    );
  const count = conditions.filter(({ acknowledgedAt }) => acknowledgedAt === undefined).length;
  if (count > 0)
    throw problemOf(
      LICENSING_PROBLEMS['conditions-unacknowledged'],
      say('conditions_unacknowledged', { count, number, citation: CITATIONS.conditions }),
    );
}
