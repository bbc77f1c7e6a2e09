import { tableOf } from '../lines.js';
import type { Line } from '../lines.js';
import type {
  ClockTimelinessResponseDto,
  CourseCountsResponseDto,
  KnownDaysResponseDto,
  TrackedTimelinessResponseDto,
} from './tracked-reports.contract.js';

const TEXTS = ['regime', 'clock', 'kind'];

/** The report as a table: of each group, or of all, a line for each limit and target; one where there is none. */
export function trackedTimelinessTable(report: TrackedTimelinessResponseDto): ReturnType<typeof tableOf> {
  const { from, to, knownAt, by } = report;
  const name = by ?? 'group';
  const linesOf = ({ key, ...counts }: { key: string | null } & CourseCountsResponseDto): Line[] => {
    const about = { from, to, knownAt: knownAt ?? '', [name]: key ?? '', ...countsOf(counts) };
    // By regime the group and the regime of its clocks are one column.
    const lineOf = (clock: ClockTimelinessResponseDto | null): Line => ({
      ...about,
      ...clockColumns(clock, by === 'regime' ? key : null),
    });
    return counts.clocks.length === 0 ? [lineOf(null)] : counts.clocks.map(lineOf);
  };
  const all = { key: 'all', ...report };
  const like = linesOf({ ...all, clocks: [] })[0] ?? {};
  return tableOf(like, new Set([name, ...TEXTS]), (report.groups ?? [all]).flatMap(linesOf));
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
function clockColumns(clock: ClockTimelinessResponseDto | null, regimeOfGroup: string | null): Line {
  const {
    regime = regimeOfGroup,
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
