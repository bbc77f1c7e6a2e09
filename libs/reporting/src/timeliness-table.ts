import { tableOf } from './lines.js';
import type { Line } from './lines.js';
import type { TimelinessGroupResponseDto, TimelinessResponseDto } from './reports.contract.js';

/** The report as a table: a line for each group, or one for all. */
export function timelinessTable(report: TimelinessResponseDto): ReturnType<typeof tableOf> {
  const group = report.by ?? 'group';
  const all = { key: 'all', decided: report.decided, pending: report.pending.count };
  const lineOf = (one: Pick<TimelinessGroupResponseDto, 'key' | 'decided' | 'pending'>): Line => {
    const { count, outcomes, countedDays, elapsedDays, within } = one.decided;
    return {
      from: report.from,
      to: report.to,
      [group]: one.key ?? '',
      decided: count,
      ...outcomes,
      ...prefixed('countedDays', countedDays),
      ...prefixed('elapsedDays', elapsedDays),
      ...prefixed('within', within),
      pending: one.pending,
    };
  };
  return tableOf(lineOf(all), new Set([group]), (report.groups ?? [all]).map(lineOf));
}

function prefixed(name: string, values: object): Line {
  const capital = (key: string) => key.charAt(0).toUpperCase() + key.slice(1);
  return Object.fromEntries(
    Object.entries(values as Line).map(([key, value]) => [`${name}${capital(key)}`, value]),
  );
}
