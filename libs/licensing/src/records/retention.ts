import { formatDay, parseDay } from '../procedure/index.js';

/** How long records are kept after the last act. 15 CFR 762.6(a). */
const RETENTION_YEARS = 5;

/**
 * The last day on which records must be kept: five years from the latest act, the 29th of February from its 28th in
 * other years. 15 CFR 762.6(a).
 *
 * @param lastActOn `YYYY-MM-DD`
 */
export function retainUntil(lastActOn: string): string {
  const [year = 0, month = 1, day = 1] = lastActOn.split('-').map(Number);
  const same = new Date(Date.UTC(year + RETENTION_YEARS, month - 1, day));
  const isLeapDayLost = same.getUTCMonth() !== month - 1;
  const until = isLeapDayLost ? new Date(Date.UTC(year + RETENTION_YEARS, month, 0)) : same;
  return until.toISOString().slice(0, 10);
}

/** The latest of the days known. */
export function latestOf(days: readonly (string | null)[]): string {
  const known = days.flatMap((day) => (day === null ? [] : [parseDay(day) ?? -Infinity]));
  return formatDay(Math.max(...known));
}
