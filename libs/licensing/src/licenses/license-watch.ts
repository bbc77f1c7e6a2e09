import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, Database, OfficeClock } from '@ninety/platform';
import type { Config } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { dayOf } from '../case/standing.js';
import { formatDay } from '@ninety/procedure';
import type { Day } from '@ninety/procedure';
import type { LicenseEntity } from './license.entity.js';
import { isExhausted } from '@ninety/bis';
import { itemsOf } from './license.read-model.js';
import { itemView } from './license-views.js';
import { isNotToldYet, lockDueLicense, lockListed, saveWatch } from './license-watch.store.js';
import { LicensesService } from './licenses.service.js';
import type { LicenseNews } from './licenses.service.js';

/** The duty that tells of what days and the list bring to licenses. */
export const LICENSE_DUTY = 'license-watch';

interface TimedNews {
  readonly key: string;
  readonly on: Day;
  readonly news: LicenseNews;
}

/** Tells of licenses that expire, soon or now, and of those whose parties were listed: each once, in order. */
@Injectable()
export class LicenseWatch {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly licenses: LicensesService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async catchUpAll(signal?: AbortSignal): Promise<void> {
    const today = await this.clock.today();
    while (!signal?.aborted && (await this.catchUpOne(today)));
    while (!signal?.aborted && (await this.flagOne()));
  }

  private async catchUpOne(today: string): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const license = await lockDueLicense(tx, today);
      if (!license) return false;
      const news = newsOf(license, this.config.licenseExpiringDays);
      const items = await itemsOf(tx, [license.number]);
      const isUsedUp = isExhausted(items) || license.standing === 'revoked';
      for (const one of news.filter(({ on }) => on <= dayOf(today))) {
        const silent = isUsedUp && one.news.type === 'license.expiring';
        if (license.standing !== 'revoked' && !silent) await this.tellOnce(tx, license, one.key, one.news);
      }
      const next = news.find(({ on }) => on > dayOf(today));
      await saveWatch(tx, license.number, next ? formatDay(next.on) : null);
      return true;
    });
  }

  /** Tells of one license with a party that the list may name since its issue, and what is still open under it. */
  private async flagOne(): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const found = await lockListed(tx);
      if (!found) return false;
      const { license, alertId, partyId, entryId, isLicensees } = found;
      const open = (await itemsOf(tx, [license.number]))
        .map(itemView)
        .map(({ item, remaining }) => ({ item, remaining }));
      const type = 'license.party_listed' as const;
      const listed = { partyId, entryId, open };
      // The alert of another supplier's party is that supplier's to read and to judge.
      const toLicensee = isLicensees ? { alertId, ...listed } : listed;
      const news = { type, data: { alertId, ...listed } };
      await this.tellOnce(tx, license, `listed:${alertId}`, news, { type, data: toLicensee });
      return true;
    });
  }

  private async tellOnce(
    tx: EntityManager,
    license: LicenseEntity,
    key: string,
    news: LicenseNews,
    toLicensee?: LicenseNews,
  ): Promise<void> {
    if (await isNotToldYet(tx, license.number, key)) await this.licenses.tell(tx, license, news, toLicensee);
  }
}

/** What days will bring to a license, in order. An extended validity has its warnings anew. */
function newsOf({ expiresOn }: LicenseEntity, leadDays: readonly number[]): TimedNews[] {
  const last = dayOf(expiresOn);
  const warnings = leadDays.map((lead) => ({
    key: `expiring:${expiresOn}:${lead}`,
    on: last - lead,
    news: { type: 'license.expiring' as const, data: { expiresOn, daysLeft: lead } },
  }));
  const expired = {
    key: `expired:${expiresOn}`,
    on: last + 1,
    news: { type: 'license.expired' as const, data: { expiresOn } },
  };
  return [...warnings, expired];
}
