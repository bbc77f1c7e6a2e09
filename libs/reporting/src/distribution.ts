import type { DayBucketResponseDto, DayStatisticsResponseDto } from './reports.contract.js';

/** How often each number of days came. */
export type Histogram = ReadonlyMap<number, number>;

export function sizeOf(histogram: Histogram): number {
  let size = 0;
  for (const count of histogram.values()) size += count;
  return size;
}

export function statisticsOf(histogram: Histogram): DayStatisticsResponseDto {
  const sorted = [...histogram].sort(([a], [b]) => a - b);
  const size = sizeOf(histogram);
  const total = sorted.reduce((sum, [days, count]) => sum + days * count, 0);
  const at = (share: number) => (size === 0 ? null : rounded(quantile(sorted, size, share)));
  return { median: at(0.5), p90: at(0.9), p95: at(0.95), mean: size === 0 ? null : rounded(total / size) };
}

/** The share of cases that took at most so many days; null of nothing. */
export function shareWithin(histogram: Histogram, days: number): number | null {
  const size = sizeOf(histogram);
  if (size === 0) return null;
  let within = 0;
  for (const [value, count] of histogram) if (value <= days) within += count;
  return Math.round((within / size) * 10_000) / 10_000;
}

const BUCKET_DAYS = 10;
const LAST_BUCKET_FROM = 181;

/** How many cases took 0–10 days, 11–20 and so on, so that one bucket ends at the 90; the last is all above 180. docs/decisions/0023 */
export function bucketsOf(histogram: Histogram): DayBucketResponseDto[] {
  const starts = [0, ...range(BUCKET_DAYS + 1, LAST_BUCKET_FROM, BUCKET_DAYS)];
  return starts.map((fromDays, index) => {
    const toDays = index + 1 < starts.length ? (starts[index + 1] ?? 0) - 1 : null;
    let count = 0;
    for (const [days, cases] of histogram)
      if (days >= fromDays && (toDays === null || days <= toDays)) count += cases;
    return { fromDays, toDays, count };
  });
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
}

/** As PostgreSQL's percentile_cont: between the two cases that enclose the share, in proportion. */
function quantile(sorted: readonly (readonly [number, number])[], size: number, share: number): number {
  const position = share * (size - 1);
  const lower = caseAt(sorted, Math.floor(position));
  const upper = caseAt(sorted, Math.ceil(position));
  return lower + (upper - lower) * (position - Math.floor(position));
}

function caseAt(sorted: readonly (readonly [number, number])[], index: number): number {
  let seen = 0;
  for (const [days, count] of sorted) {
    seen += count;
    if (index < seen) return days;
  }
  return sorted.at(-1)?.[0] ?? NaN;
}

function rounded(days: number): number {
  return Math.round(days * 100) / 100;
}
