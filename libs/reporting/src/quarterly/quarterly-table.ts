import { tableOf } from '../lines.js';
import type { Line } from '../lines.js';
import type {
  BetweenResponseDto,
  QuarterDaysResponseDto,
  QuarterGroupResponseDto,
  QuarterlyResponseDto,
} from './quarterly.contract.js';

const TEXTS = new Set(['quarter', 'regime', 'part', 'key', 'figure', 'note']);
const TOO_FEW = 'too few to be shown';

/** A figure of the report: of which part, of what, and between what it lies. */
type Figure = readonly [
  part: string,
  key: string | null,
  figure: string,
  value: number | BetweenResponseDto | null,
  note?: string | null,
];

/** The report as a table: a line for each figure. */
export function quarterlyTable(report: QuarterlyResponseDto): ReturnType<typeof tableOf> {
  const { quarter, from, to, asOf, regime } = report;
  const lineOf = ([part, key, figure, value, note]: Figure): Line => {
    const { atLeast, atMost } =
      typeof value === 'number'
        ? { atLeast: value, atMost: value }
        : { atLeast: value?.atLeast, atMost: value?.atMost };
    return {
      quarter,
      from,
      to,
      asOf,
      regime: regime ?? '',
      part,
      key: key ?? '',
      figure,
      atLeast,
      atMost,
      note: note ?? '',
    };
  };
  return tableOf(lineOf(['', null, '', null]), TEXTS, figuresOf(report).map(lineOf));
}

function figuresOf(report: QuarterlyResponseDto): Figure[] {
  const { submitted, pending } = report;
  return [
    ['submitted', null, 'count', submitted.count],
    ['submitted', null, 'again', submitted.again],
    ['submitted', null, 'mayBelong', submitted.mayBelong],
    ...report.stages.map(({ stage, count, note }): Figure => ['stages', stage, 'count', count, note?.text]),
    ...report.ends.map(({ end, count }): Figure => ['ends', end, 'count', count]),
    ['ends', null, 'mayHaveEnded', report.mayHaveEnded],
    ['ends', null, 'endedByLaw', report.endedByLaw],
    ...timesOf('processing', null, report.processing),
    ...report.byCountry.flatMap((group) => groupOf('byCountry', group)),
    ...report.byEccn.flatMap((group) => groupOf('byEccn', group)),
    ...report.byType.flatMap((group) => groupOf('byType', group)),
    ...report.limits.flatMap(({ days, source, decidedWithin, pendingBeyond }): Figure[] => [
      ['limits', String(days), 'decidedWithin', decidedWithin, source],
      ['limits', String(days), 'pendingBeyond', pendingBeyond, source],
    ]),
    ['pending', null, 'count', pending.count],
    ['pending', null, 'longDecidedSince', pending.longDecidedSince],
    ...(pending.reasons ?? []).map(({ reason, count }): Figure => ['pending', reason, 'reason', count]),
    ...(pending.reasons === null ? ([['pending', null, 'reason', null, pending.note?.text]] as const) : []),
    ...report.referrals.map(({ agency, count, note }): Figure => [
      'referrals',
      agency,
      'count',
      count,
      note?.text,
    ]),
  ];
}

function groupOf(part: string, { key, processing }: QuarterGroupResponseDto): Figure[] {
  return processing === null ? [[part, key, 'decided', null, TOO_FEW]] : timesOf(part, key, processing);
}

function timesOf(part: string, key: string | null, times: QuarterDaysResponseDto): Figure[] {
  return [
    [part, key, 'decided', times.decided],
    [part, key, 'timed', times.timed],
    [part, key, 'average', times.average],
    [part, key, 'median', times.median],
  ];
}
