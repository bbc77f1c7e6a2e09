import type { TableColumn } from '@ninety/platform';
import type {
  ClockTimelinessResponseDto,
  CourseCountsResponseDto,
  KnownDaysResponseDto,
  TrackedTimelinessResponseDto,
} from './tracked-reports.contract.js';

type Line = Readonly<Record<string, string | number | null | undefined>>;

/** A line by the names of its columns. */
type Cells = ReadonlyMap<string, Line[string]>;

const DAYS: ReadonlySet<string> = new Set(['from', 'to', 'knownAt']);

/** The report as a table: of each group, or of all, a line for each limit and target; one where there is none. */
export function trackedTimelinessTable(report: TrackedTimelinessResponseDto): {
  readonly columns: readonly TableColumn<Cells>[];
  readonly rows: readonly Cells[];
} {
  const { from, to, knownAt, by } = report;
  const period = { from, to, knownAt: knownAt ?? '' };
  const groups = report.groups ?? [{ key: 'all', ...report }];
  const rows = groups.flatMap((group): Line[] => {
    const about = { ...period, [by ?? 'group']: group.key ?? '', ...countsOf(group) };
    return [...group.clocks, null]
      .slice(0, Math.max(1, group.clocks.length))
      .map((clock) => ({ ...about, ...clockColumns(clock) }));
  });
  const columns = Object.keys(rows[0] ?? {}).map((name): TableColumn<Cells> => ({
    name,
    // What is no number stays a text.
    kind: DAYS.has(name) ? 'day' : 'number',
    of: (line) => line.get(name),
  }));
  return { columns, rows: rows.map((line) => new Map(Object.entries(line))) };
}

function countsOf(counts: CourseCountsResponseDto): Line {
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
function clockColumns(clock: ClockTimelinessResponseDto | null): Line {
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

function daysOf(name: string, days: KnownDaysResponseDto | undefined): Line {
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
