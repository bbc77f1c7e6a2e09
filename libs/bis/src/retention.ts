import { formatDay, parseDay, yearsAfter } from '@ninety/procedure';

/** How long records are kept after the last act. 15 CFR 762.6(a). */
const RETENTION_YEARS = 5;

/**
 * The last day on which records must be kept: five years from the latest act. 15 CFR 762.6(a).
 *
 * @param lastActOn `YYYY-MM-DD`
 */
export function retainUntil(lastActOn: string): string {
  const day = parseDay(lastActOn);
  if (day === null) throw new Error(`not a day: ${lastActOn}`);
  return formatDay(yearsAfter(day, RETENTION_YEARS));
}

/** The latest of the days known. */
export function latestOf(days: readonly (string | null)[]): string {
  const known = days.flatMap((day) => (day === null ? [] : [parseDay(day) ?? -Infinity]));
  return formatDay(Math.max(...known));
}

/** Whether the records of a transaction may be destroyed: not while it is pending, nor while an agency asked for them. 15 CFR 762.6. */
export function mayBeDisposed(
  {
    isPending,
    isHeld,
    until,
  }: { readonly isPending: boolean; readonly isHeld: boolean; readonly until: string },
  today: string,
): boolean {
  return !isPending && !isHeld && today > until;
}
