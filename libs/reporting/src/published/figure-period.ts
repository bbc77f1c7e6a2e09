/** A period as a figure's source has it, from its first day to its last. Days as `YYYY-MM-DD`. */
export interface FigurePeriod {
  readonly from: string;
  /** Null: it goes on. */
  readonly to: string | null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * What a period is that was printed as one of: `FY2007` (from October of the year before), `CY2022` or `2022`, `2023Q1` (of the
 * calendar), `2014-10`, `2018-2023`, `FY2013-FY2024`, `2020-11-09/2021-04-20`, `2025-02-05 on`; null: none of them, or one
 * that ends before it begins.
 */
export function figurePeriod(printed: string): FigurePeriod | null {
  const period = rangeOf(printed);
  if (period === null) return null;
  const days = [period.from, ...(period.to === null ? [] : [period.to])];
  const areDays = days.every((day) => DAY.test(day) && isDay(day));
  return areDays && (period.to === null || period.from <= period.to) ? period : null;
}

function rangeOf(printed: string): FigurePeriod | null {
  const on = /^(.{10}) on$/.exec(printed);
  if (on) return { from: on[1] ?? '', to: null };
  const [first = '', last] = printed.includes('/') ? printed.split('/') : [printed];
  if (last !== undefined) return { from: first, to: last };
  const years = /^((?:FY)?\d{4})-((?:FY)?\d{4})$/.exec(printed);
  const begin = unitOf(years?.[1] ?? printed);
  const end = unitOf(years?.[2] ?? printed);
  return begin && end ? { from: begin.from, to: end.to } : null;
}

/** A year, a quarter, a month or a day. */
function unitOf(printed: string): FigurePeriod | null {
  const found = /^(FY|CY)?(\d{4})(?:Q([1-4])|-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(printed);
  if (!found) return null;
  const [, calendar, year = '', quarter, month, day] = found;
  if (day !== undefined) return calendar === undefined ? { from: printed, to: printed } : null;
  if (calendar === 'FY' && (quarter ?? month) === undefined) return months(Number(year) - 1, 10, 12);
  if (calendar === 'FY') return null;
  if (month !== undefined) return months(Number(year), Number(month), 1);
  return quarter === undefined
    ? months(Number(year), 1, 12)
    : months(Number(year), Number(quarter) * 3 - 2, 3);
}

function months(year: number, first: number, count: number): FigurePeriod {
  const day = (month: number, date: number) =>
    new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
  return { from: day(first, 1), to: day(first + count, 0) };
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
