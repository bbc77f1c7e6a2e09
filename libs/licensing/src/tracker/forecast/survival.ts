/** So many like cases ended, or were given up, after so many days. */
export interface Outcome {
  readonly days: number;
  readonly decided: number;
  /** Still pending after these days, or ended by the applicant: what the office would have taken is not known. */
  readonly censored: number;
}

/** What the products of many fractions are off by at most. */
const ROUNDING = 1e-9;

/** The day, counted from registration, by which a share of like cases is decided; null: later than any known. */
export interface Quantiles {
  readonly p50: number | null;
  readonly p90: number | null;
}

/**
 * When a case that has been pending for `elapsed` days will be decided: the Kaplan–Meier estimate of survival, given
 * that the case has lasted so long (E. L. Kaplan, P. Meier, J. Am. Stat. Assoc. 53 (1958) 457–481).
 *
 * @param outcomes like cases, in any order
 */
export function forecastDays(outcomes: readonly Outcome[], elapsed: number): Quantiles {
  let p50: number | null = null;
  let p90: number | null = null;
  for (const { days, surviving } of survival(outcomes, elapsed)) {
    if (surviving <= 0.5 + ROUNDING) p50 ??= days;
    if (surviving <= 0.1 + ROUNDING) p90 ??= days;
  }
  return { p50, p90 };
}

/**
 * The share of like cases that are decided by a day, of those that have lasted `elapsed` days; null: no like case was watched
 * for so long.
 */
export function shareDecidedBy(outcomes: readonly Outcome[], elapsed: number, by: number): number | null {
  if (by <= elapsed) return 0;
  let share = 0;
  let watched = -Infinity;
  for (const { days, surviving } of survival(outcomes, elapsed)) {
    watched = days;
    if (days <= by) share = 1 - surviving;
  }
  if (watched < by && share < 1 - ROUNDING) return null;
  return Math.round(share * 10_000) / 10_000;
}

/** How many like cases are still pending after each day, as a share of those that have lasted `elapsed` days. */
function* survival(
  outcomes: readonly Outcome[],
  elapsed: number,
): Generator<{ days: number; surviving: number }> {
  const sorted = [...outcomes].sort((a, b) => a.days - b.days);
  let atRisk = sorted.reduce((sum, { decided, censored }) => sum + decided + censored, 0);
  let surviving = 1;
  for (const { days, decided, censored } of sorted) {
    // What happened by the day that has passed tells nothing of a case that outlasted it.
    if (days > elapsed && atRisk > 0) surviving *= 1 - decided / atRisk;
    atRisk -= decided + censored;
    yield { days, surviving };
  }
}

/** Cases that were decided after `elapsed` days: what the estimate rests on. */
export function decidedAfter(outcomes: readonly Outcome[], elapsed: number): number {
  return outcomes.reduce((sum, { days, decided }) => sum + (days > elapsed ? decided : 0), 0);
}
