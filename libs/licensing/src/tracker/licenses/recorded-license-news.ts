import { Injectable } from '@nestjs/common';
import type { Id } from '@ninety/platform';
import { happeningTo, Outbox } from '@ninety/webhooks';
import type { HappeningTo, LicenseDataDto } from '@ninety/webhooks';
import type { EntityManager } from 'typeorm';
import { isUsedUp, limitsOf, usedPercentOf, warningLevelOf } from './balance.js';
import type { LicenseRules } from './license-rules.js';
import { isFirstTelling } from './recorded-license.store.js';
import type { LicenseFace, RecordedLicense } from './recorded-license.store.js';

/** What happened to a license. */
export type RecordedLicenseNews = HappeningTo<LicenseDataDto>;

/** A license of which nothing is left has been warned of as a whole. */
const ALL = 100;

/** Tells the company's endpoints of its licenses. Thin: what changed, and of which license. */
@Injectable()
export class RecordedLicenseNewsDesk {
  constructor(private readonly outbox: Outbox) {}

  async tell(
    tx: EntityManager,
    { id: licenseId, number, regime, applicationId, supplierId }: LicenseSubject,
    news: RecordedLicenseNews,
  ): Promise<void> {
    const license = { applicationId, licenseNumber: number, licenseId, regime };
    await this.outbox.write(tx, {
      ...happeningTo<LicenseDataDto, RecordedLicenseNews['type']>(license, news),
      audience: 'applicant',
      supplierId,
    });
  }

  /** Tells what days bring, once for its key whatever corrections come. */
  async tellOnce(
    tx: EntityManager,
    license: LicenseSubject,
    key: string,
    news: RecordedLicenseNews,
  ): Promise<void> {
    if (await isFirstTelling(tx, license.firstId, key)) await this.tell(tx, license, news);
  }

  /**
   * Tells of a balance that has come to a level of which was not told yet.
   *
   * @param shipmentId what brought it there; null: a correction
   * @returns the level of which is told now; lower than before where something came back
   */
  async tellBalance(
    tx: EntityManager,
    license: RecordedLicense,
    rules: LicenseRules,
    shipmentId: Id | null,
  ): Promise<number> {
    const limits = limitsOf(rules, license.lines);
    const level = levelOf(rules, license);
    if (level <= license.balanceTold) return level;
    if (level === ALL) await this.tell(tx, license, { type: 'license.exhausted', data: { shipmentId } });
    else {
      const data = { percent: level, usedPercent: usedPercentOf(limits) ?? 0 };
      await this.tell(tx, license, { type: 'license.balance_low', data });
    }
    return level;
  }
}

/** What of a license is told whatever happens to it. */
export type LicenseSubject = Pick<
  LicenseFace,
  'id' | 'firstId' | 'number' | 'regime' | 'applicationId' | 'supplierId'
>;

/** The level of which a balance warns, in percent; 0: none. */
export function levelOf(rules: LicenseRules, { lines }: Pick<RecordedLicense, 'lines'>): number {
  return isUsedUp(lines) ? ALL : warningLevelOf(limitsOf(rules, lines));
}
