import { Inject, Injectable } from '@nestjs/common';
import { Audit, SERVICE } from '@ninety/audit';
import { attemptEach, CONFIG, Database, LOG, newId } from '@ninety/platform';
import type { Config, Id, Log } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { LikeCases } from '../tracker/forecast/like-cases.js';
import { likeCourses } from '../tracker/forecast/staked-cases.read-model.js';
import type { RecordedLicense } from '../tracker/licenses/recorded-license.store.js';
import { TrackedRegimes } from '../tracker/tracked-regimes.js';
import { DutyFollower } from './duty-follower.js';
import type { Duty, MeasuredLead } from './duty.js';
import { insertDuty } from './duty.store.js';
import { leadOf } from './renewal-lead.js';
import { insertRenewal, issuedBy, lockUnmeasured, lockUnrenewed, saveLead } from './renewal.store.js';

/** Licenses in one transaction. */
const BATCH = 50;

/** The cases of the company that was asked for last: licenses come by company. */
interface Likes {
  supplierId: Id | null;
  cases: LikeCases;
}

/**
 * Has each license that stands renewed in time, and looks each day at how long like cases take and at what has ended. The
 * warnings are the duties' own. docs/duties.md
 */
@Injectable()
export class RenewalWatch {
  constructor(
    private readonly database: Database,
    private readonly regimes: TrackedRegimes,
    private readonly follower: DutyFollower,
    private readonly audit: Audit,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** One that cannot be looked at is logged, is looked at again by the next one, and holds no other back. */
  async catchUpAll(signal?: AbortSignal): Promise<void> {
    const today = await this.follower.today();
    const likes: Likes = { supplierId: null, cases: new LikeCases([]) };
    for (const find of [lockUnrenewed, lockUnmeasured]) {
      const faulty: Id[] = [];
      while (!signal?.aborted && (await this.catchUpSome(find, today, likes, faulty)) > 0);
    }
  }

  private catchUpSome(find: typeof lockUnmeasured, today: string, likes: Likes, faulty: Id[]) {
    return this.database.transaction(async (tx) => {
      const licenses = await find(tx, today, faulty, BATCH);
      const work = (license: RecordedLicense) => this.measure(tx, license, today, likes);
      await attemptEach(tx, licenses, work, ({ id: licenseId }, err) => {
        faulty.push(licenseId);
        this.log.error({ err, licenseId }, 'the renewal of a license cannot be looked at');
      });
      return licenses.length;
    });
  }

  private async measure(
    tx: EntityManager,
    license: RecordedLicense,
    today: string,
    likes: Likes,
  ): Promise<void> {
    const measured = { ...(await this.leadOf(tx, license, likes)), measuredOn: today };
    if (!(await saveLead(tx, license, measured))) await this.make(tx, license, measured);
    await this.follower.followWhatEnds(tx, license);
  }

  private async leadOf(tx: EntityManager, license: RecordedLicense, likes: Likes) {
    const { supplierId, regime, lines, applicationId } = license;
    if (likes.supplierId !== supplierId) {
      likes.cases = new LikeCases(await likeCourses(tx, [supplierId], await this.regimes.todays()));
      likes.supplierId = supplierId;
    }
    const { kind, country } = await issuedBy(tx, applicationId);
    const eccns = [...new Set(lines.map(({ eccn }) => eccn))].sort();
    const like = { regime, kind: kind ?? this.usualKind(regime), country, eccns };
    return leadOf(likes.cases.of(like), Math.max(0, ...this.config.licenseExpiringDays));
  }

  /** What an application is unless it says otherwise. */
  private usualKind(regime: string): string {
    return this.regimes.installed(regime).pack.kinds[0]?.id ?? '';
  }

  /** Whoever recorded the license sees to it, until it is given to somebody else. */
  private async make(tx: EntityManager, license: RecordedLicense, lead: MeasuredLead): Promise<void> {
    const { firstId: licenseId, supplierId, recordedBy } = license;
    const said = { recordedBy, recordedAt: new Date().toISOString() };
    const terms = {
      text: null,
      kind: 'renewal',
      obligedPartyId: null,
      due: { renewal: true },
      ownerId: recordedBy,
      leadDays: this.config.dutyLeadDays,
    } as const;
    const duty: Duty = {
      ...said,
      id: newId(),
      supplierId,
      licenseId,
      applicationId: null,
      condition: null,
      conditionText: null,
      version: 1,
      versions: [{ ...terms, ...said, number: 1, isCancelled: false, reason: null }],
      met: [],
      voided: [],
      renewal: { lead, renewedBy: null },
      document: null,
    };
    await insertDuty(tx, duty);
    await insertRenewal(tx, duty.id, license, lead);
    await this.audit.record(tx, SERVICE, 'duty.recorded', `duties/${duty.id}`, { kind: terms.kind });
  }
}
