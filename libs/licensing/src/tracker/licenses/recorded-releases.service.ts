import { Injectable } from '@nestjs/common';
import { assertMay, perform } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { Database } from '@ninety/platform';
import type { Id, Page, Unvalidated } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { ReleaseDto, ReleaseResponseDto, ReleasesQuery } from '../../releases/release.contract.js';
import { findRelease, insertRelease } from '../../releases/release.store.js';
import type { ReleasedUnder } from '../../releases/release.store.js';
import { assertOfRelease, releaseOf, releasesPage } from '../../releases/releases.js';
import { sentenceProblem } from '../sentences.js';
import { TrackedRegimes } from '../tracked-regimes.js';
import { assertStands } from './recorded-license-checks.js';
import { RecordedLicenseNewsDesk } from './recorded-license-news.js';
import { findRecorded, lockRecorded } from './recorded-license.store.js';
import type { RecordedLicense } from './recorded-license.store.js';
import { noticeBarring } from './recorded-notice.js';
import { personsReleasedTo } from './released-to.js';

/** What is released to foreign persons under licenses that were issued elsewhere, by person and day. docs/form.md */
@Injectable()
export class RecordedReleasesService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly regimes: TrackedRegimes,
    private readonly news: RecordedLicenseNewsDesk,
  ) {}

  /**
   * Records a release, or what was recorded wrongly of one. It draws on no balance, so no version of the license is asked for.
   *
   * @throws Problem 409 under a license that is of no release, or was recorded anew
   */
  async record(caller: Principal, id: Id, body: Unvalidated<ReleaseDto>): Promise<ReleaseResponseDto> {
    const recording = {
      caller,
      find: (tx: EntityManager) => lockRecorded(tx, caller, id),
      permission: 'licenses.record',
      state: assertStands,
      body,
    } as const;
    return perform(this.database, recording, async (tx, license, draft) => {
      const { number, issuedOn, expiresOn } = license;
      const regime = this.regimes.installed(license.regime);
      const persons = regime.pack.library === 'bis' ? await personsReleasedTo(tx, license) : [];
      assertOfRelease(number, persons);
      const released = { issuedOn, expiresOn, items: license.lines.length, persons, isOpen: () => true };
      const under = underFirst(license);
      const release = await releaseOf(tx, caller, under, released, draft, await this.regimes.latestDay());
      if (!release.isVoid) assertNotBarred(license, release.on);
      await insertRelease(tx, under, release);
      const { id: releaseId, supersedes } = release;
      const corrected = supersedes === null ? {} : { supersedes };
      await this.news.tell(tx, license, {
        type: 'license.release_recorded',
        data: { releaseId, ...corrected },
      });
      await this.audit.record(tx, caller, 'license.release_recorded', `licenses/${license.id}`, {
        release: releaseId,
        ...corrected,
      });
      return release;
    });
  }

  /** By person and day; those that were corrected or taken back are there too. */
  async list(caller: Principal, id: Id, query: ReleasesQuery): Promise<Page<ReleaseResponseDto>> {
    const reader = this.database.reader;
    const license = await findRecorded(reader, caller, id);
    assertMay(caller, 'licenses.read');
    return releasesPage(reader, underFirst(license), query);
  }

  async get(caller: Principal, id: Id, releaseId: Id): Promise<ReleaseResponseDto> {
    const reader = this.database.reader;
    const license = await findRecorded(reader, caller, id);
    assertMay(caller, 'licenses.read');
    return findRelease(reader, underFirst(license), releaseId);
  }
}

/** A license that is recorded anew goes on with its releases. */
const underFirst = ({ firstId }: Pick<RecordedLicense, 'firstId'>): ReleasedUnder => ({
  table: 'recorded_release',
  license: firstId,
});

/** @throws Problem 422 for a day on which, as was told, the license stood suspended or revoked */
function assertNotBarred({ notices }: RecordedLicense, on: string): void {
  const notice = noticeBarring(notices, on);
  if (notice === null) return;
  const why = notice.type === 'suspended' ? 'license_stood_suspended' : 'license_stood_revoked';
  throw sentenceProblem(why, '/on', { since: notice.on });
}
