import { formatDay } from '@ninety/procedure';
import { dayOf } from '../../case/standing.js';
import type { RecordedLicenseNews } from './recorded-license-news.js';

/** What a day brings to a license, and the key by which it is told once. */
export interface DayNews {
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly key: string;
  readonly news: RecordedLicenseNews;
}

/** What days bring to a license by its last day, in order. One with another last day is warned of anew. */
export function dayNewsOf(expiresOn: string, leadDays: readonly number[]): DayNews[] {
  const last = dayOf(expiresOn);
  const warnings = leadDays.map((daysLeft) => ({
    on: formatDay(last - daysLeft),
    key: `expiring:${expiresOn}:${daysLeft}`,
    news: { type: 'license.expiring' as const, data: { expiresOn, daysLeft } },
  }));
  const expired = {
    on: formatDay(last + 1),
    key: `expired:${expiresOn}`,
    news: { type: 'license.expired' as const, data: { expiresOn } },
  };
  return [...warnings, expired].sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** The first day from one on that brings something; null: none. What lay before a license was recorded is not told. */
export function nextWatch(expiresOn: string, from: string, leadDays: readonly number[]): string | null {
  return dayNewsOf(expiresOn, leadDays).find(({ on }) => on >= from)?.on ?? null;
}
