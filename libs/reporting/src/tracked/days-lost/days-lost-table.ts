import { tableOf } from '../../lines.js';
import type { Line } from '../../lines.js';
import type { DaysLostResponseDto, LostSumResponseDto } from './days-lost.contract.js';

const TEXTS = new Set(['group', 'key', 'number', 'reference', 'regime']);

/** The report as a table: of all, then of each group, then of the largest cases. */
export function daysLostTable(report: DaysLostResponseDto): ReturnType<typeof tableOf> {
  const { from, to, knownAt, by = '', groups = [], largest } = report;
  const lineOf = (sum: LostSumResponseDto, about: Line): Line => ({
    from,
    to,
    knownAt: knownAt ?? '',
    group: about.group,
    key: about.key,
    number: about.number,
    reference: about.reference,
    regime: about.regime,
    cases: about.cases,
    ...bounds('total', sum.total),
    ...causeColumns(sum),
    ...bounds('overlap', sum.overlap),
  });
  const all = lineOf(report, { group: 'all', cases: report.cases });
  return tableOf(all, TEXTS, [
    all,
    ...groups.map((one) => lineOf(one, { group: by, key: one.key ?? '', cases: one.cases })),
    ...largest.map((one) =>
      lineOf(one, {
        group: 'case',
        number: one.number,
        reference: one.reference,
        regime: one.regime,
        cases: 1,
      }),
    ),
  ]);
}

function causeColumns({ causes }: LostSumResponseDto): Line {
  return Object.fromEntries(causes.flatMap((one) => Object.entries(bounds(columnOf(one.cause), one))));
}

function bounds(
  name: string,
  { atLeast, atMost }: { readonly atLeast: number; readonly atMost: number },
): Line {
  return { [`${name}AtLeast`]: atLeast, [`${name}AtMost`]: atMost };
}

/** As other columns are written: holdWithoutBasis. */
function columnOf(cause: string): string {
  return cause.replace(/_(\w)/gu, (_, letter: string) => letter.toUpperCase());
}
