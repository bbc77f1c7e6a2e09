import { stringify } from 'csv-stringify/sync';
import type { TimelinessResponseDto } from './reports.contract.js';

/** The report as a table: a line for each group, or one for all. A text that a spreadsheet would run is quoted. */
export function timelinessCsv(report: TimelinessResponseDto): string {
  const all = { key: 'all', decided: report.decided, pending: report.pending.count };
  const rows = (report.groups ?? [all]).map(({ key, decided, pending }) => {
    const { count, outcomes, countedDays, elapsedDays, within } = decided;
    return {
      from: report.from,
      to: report.to,
      [report.by ?? 'group']: key ?? '',
      decided: count,
      ...outcomes,
      ...prefixed('countedDays', countedDays),
      ...prefixed('elapsedDays', elapsedDays),
      ...prefixed('within', within),
      pending: pending ?? '',
    };
  });
  return stringify(rows, { header: true, escape_formulas: true });
}

function prefixed(name: string, values: object): Record<string, unknown> {
  const capital = (key: string) => key.charAt(0).toUpperCase() + key.slice(1);
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [`${name}${capital(key)}`, value]));
}
