import { Inject, Injectable } from '@nestjs/common';
import { attemptEach, CONFIG, Database, LOG } from '@ninety/platform';
import type { Config, Id, Log } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { TrackedRegimes } from '../tracked-regimes.js';
import { isUsedUp, openOf } from './balance.js';
import { dayNewsOf } from './recorded-license-days.js';
import { lastNotice } from './recorded-notice.js';
import { RecordedLicenseNewsDesk } from './recorded-license-news.js';
import { lockListed, lockWatched, watchNext } from './recorded-license.store.js';
import type { RecordedLicense } from './recorded-license.store.js';

/** The duty that tells of what days bring to licenses. */
export const RECORDED_LICENSE_DUTY = 'recorded-license-watch';

/** Licenses in one transaction. */
const BATCH = 50;

/** Tells of licenses that expire, soon or now, and whose parties the list may name: each once, however long nobody watched. */
@Injectable()
export class RecordedLicenseWatch {
  constructor(
    private readonly database: Database,
    private readonly regimes: TrackedRegimes,
    private readonly news: RecordedLicenseNewsDesk,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** One that cannot be told of is logged, and holds no other back. */
  async catchUpAll(signal?: AbortSignal): Promise<void> {
    for (const [regime, today] of await this.regimes.todays())
      for (let after: Id | null = null; !signal?.aborted;) {
        const last: Id | null = await this.catchUpSome(regime, today, after);
        if (last === null) break;
        after = last;
      }
    while (!signal?.aborted && (await this.flagOne()));
  }

  /** Tells of one license with a party that the list may name since it was recorded, and what is still open under it. */
  private flagOne(): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const found = await lockListed(tx);
      if (!found) return false;
      const { license, alertId, partyId, entryId } = found;
      const data = { alertId, partyId, entryId, open: openOf(license.lines) };
      await this.news.tellOnce(tx, license, `listed:${alertId}`, { type: 'license.party_listed', data });
      return true;
    });
  }

  /** In the order of their ids; answers the last of them. */
  private catchUpSome(regime: string, today: string, after: Id | null): Promise<Id | null> {
    return this.database.transaction(async (tx) => {
      const some = await lockWatched(tx, regime, today, after, BATCH);
      const work = (license: RecordedLicense) => this.passDays(tx, license, today);
      await attemptEach(tx, some, work, ({ id: licenseId }, err) =>
        this.log.error({ err, licenseId }, 'a license cannot be caught up'),
      );
      return some.at(-1)?.id ?? null;
    });
  }

  private async passDays(tx: EntityManager, license: RecordedLicense, today: string): Promise<void> {
    const news = dayNewsOf(license.expiresOn, this.config.licenseExpiringDays);
    const isRevoked = lastNotice(license.notices)?.type === 'revoked';
    const isNothingLeft = isUsedUp(license.lines);
    for (const { on, key, news: one } of news) {
      const isDue = on <= today && on >= (license.watchOn ?? today);
      // What cannot be used any more is not warned of, and what was revoked does not expire.
      if (isDue && !isRevoked && !(isNothingLeft && one.type === 'license.expiring'))
        await this.news.tellOnce(tx, license, key, one);
    }
    await watchNext(tx, license.id, news.find(({ on }) => on > today)?.on ?? null);
  }
}
