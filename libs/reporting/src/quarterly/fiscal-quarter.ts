import { daysBefore } from '../days.js';

/** A quarter of a fiscal year of the United States, or the whole year: it begins on 1 October of the year before (31 U.S.C. 1102). */
export interface FiscalPeriod {
  /** `FY2026Q3`, or `FY2026`. */
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

export const FISCAL_PERIOD = /^FY(?:19[7-9]\d|2\d{3})(?:Q[1-4])?$/;

const QUARTERS = [1, 2, 3, 4] as const;

/** @param name as `FISCAL_PERIOD` has it */
export function fiscalPeriod(name: string): FiscalPeriod {
  const year = Number(name.slice(2, 6));
  const quarter = name.length > 6 ? Number(name.slice(7)) : null;
  const first = quarter ?? 1;
  const last = quarter ?? QUARTERS.length;
  return { name, from: firstDay(year, first), to: daysBefore(firstDay(year, last + 1), 1) };
}

/** The last quarter that was over before a day. */
export function lastQuarterBefore(today: string): FiscalPeriod {
  const year = Number(today.slice(0, 4));
  const names = [year, year + 1].flatMap((one) => QUARTERS.map((quarter) => `FY${one}Q${quarter}`));
  const over = names.map(fiscalPeriod).filter(({ to }) => to < today);
  return over.at(-1) ?? fiscalPeriod(`FY${year}Q1`);
}

/** Quarter 1 of a fiscal year is the last of the calendar's year before; quarter 5 is the first of the next. */
function firstDay(year: number, quarter: number): string {
  return new Date(Date.UTC(year - 1, 9 + 3 * (quarter - 1), 1)).toISOString().slice(0, 10);
}
