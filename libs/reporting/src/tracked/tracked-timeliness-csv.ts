import { stringify } from 'csv-stringify/sync';
import type {
  ClockTimelinessResponseDto,
  CourseCountsResponseDto,
  KnownDaysResponseDto,
  TrackedTimelinessResponseDto,
} from './tracked-reports.contract.js';

/**
 * The report as a table: of each group, or of all, a line for each limit and target; one where there is none. A text that a
 * spreadsheet would run is quoted.
 */
export function trackedTimelinessCsv(report: TrackedTimelinessResponseDto): string {
  const { from, to, knownAt, by } = report;
  const period = { from, to, knownAt: knownAt ?? '' };
  const groups = report.groups ?? [{ key: 'all', ...report }];
  const rows = groups.flatMap((group) => {
    const about = { ...period, [by ?? 'group']: group.key ?? '', ...countsOf(group) };
    return [...group.clocks, null]
      .slice(0, Math.max(1, group.clocks.length))
      .map((clock) => ({ ...about, ...clockColumns(clock) }));
  });
  return stringify(rows, { header: true, escape_formulas: true });
}

function countsOf(counts: CourseCountsResponseDto): Record<string, unknown> {
  const { filed, decided, pending, outcomes, endedByLaw, elapsedDays, pendingDays } = counts;
  return {
    filed,
    decided,
    pending,
    ...outcomes,
    endedByLaw,
    ...daysOf('elapsedDays', elapsedDays),
    ...daysOf('pendingDays', pendingDays),
  };
}

/** The same columns where there is no clock, empty. */
function clockColumns(clock: ClockTimelinessResponseDto | null): Record<string, unknown> {
  const {
    regime,
    clock: name,
    kind,
    count,
    within,
    beyond,
    running,
    cancelled,
    silent,
    unknown,
  } = clock ?? {};
  return {
    regime,
    clock: name,
    kind,
    count,
    withinCertain: within?.certain,
    withinAsKnown: within?.asKnown,
    beyondCertain: beyond?.certain,
    beyondAsKnown: beyond?.asKnown,
    running,
    cancelled,
    silent,
    unknown,
    ...daysOf('countedDays', clock?.countedDays),
  };
}

function daysOf(name: string, days: KnownDaysResponseDto | undefined): Record<string, unknown> {
  return {
    [`${name}Exact`]: days?.exact,
    [`${name}Inexact`]: days?.inexact,
    [`${name}MedianAtLeast`]: days?.median?.atLeast,
    [`${name}MedianAtMost`]: days?.median?.atMost,
    [`${name}P90AtLeast`]: days?.p90?.atLeast,
    [`${name}P90AtMost`]: days?.p90?.atMost,
    [`${name}MeanAtLeast`]: days?.mean?.atLeast,
    [`${name}MeanAtMost`]: days?.mean?.atMost,
  };
}
