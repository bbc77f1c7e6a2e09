import type { ClosedDays } from '@ninety/licensing';
import type { Sentence } from '@ninety/platform';
import { formatDay, parseDay } from '@ninety/procedure';
import type { Day } from '@ninety/procedure';
import { say } from '../../sentences.js';
import type { Exposure } from './exposure.js';
import type {
  DecisionRateResponseDto,
  FreezeResponseDto,
  StandingStillResponseDto,
} from './freeze.contract.js';
import { LEAST_DECIDED, LEAST_EXPECTED, LOOKED_BACK_DAYS, shareStillPending } from './office-change.js';
import type { OfficeChange, Rate } from './office-change.js';

/** Like cases of which fewer are pending still after so long: this one stands still. */
const UNUSUAL = 0.05;
const WEEK = 7;

const CHANGED = { frozen: 'freeze_frozen', slower: 'freeze_slower', faster: 'freeze_faster' } as const;

/** How an office fares, with the closures that are known of it. */
export interface ReadOffice {
  readonly regime: string;
  readonly authority: string;
  readonly type: string | null;
  readonly asOf: Day;
  readonly change: OfficeChange;
  readonly closures: readonly ClosedDays[];
}

export function freezeReport({
  regime,
  authority,
  type,
  asOf,
  change,
  closures,
}: ReadOffice): FreezeResponseDto {
  const { state, probability, probabilities, since, likeCases, decided, lastDecisionOn, exposure } = change;
  const earliest = formatDay(since?.notBefore ?? Math.max(asOf - LOOKED_BACK_DAYS, exposure.window.from));
  return {
    asOf: formatDay(asOf),
    regime,
    authority,
    type,
    state,
    said: saidOf(change),
    probability: probability === null ? null : rounded(probability, 4),
    probabilities: probabilities && {
      frozen: rounded(probabilities.frozen, 4),
      slower: rounded(probabilities.slower, 4),
      faster: rounded(probabilities.faster, 4),
      noChange: rounded(probabilities.no_change, 4),
    },
    since: since && { notBefore: formatDay(since.notBefore), notAfter: formatDay(since.notAfter) },
    before: change.before && rateView(change.before),
    after: change.after && rateView(change.after),
    expected: change.expected === null ? null : rounded(change.expected, 1),
    likeCases,
    decided,
    lastDecisionOn: lastDecisionOn === null ? null : formatDay(lastDecisionOn),
    closedNow: closureOn(closures, asOf),
    closuresWithin: closures.filter(({ from, to }) => to >= earliest && from <= formatDay(asOf)),
    weeks: weeksOf(exposure),
    method: [say('freeze_method', { days: LOOKED_BACK_DAYS }), say('freeze_prior')],
  };
}

/** Whether one of its cases stands still by itself, or because all do. */
export function standingStill(
  { change, closures, asOf }: Pick<ReadOffice, 'change' | 'closures' | 'asOf'>,
  filedTo: string,
): StandingStillResponseDto {
  const filed = parseDay(filedTo) ?? asOf;
  const days = Math.max(0, asOf - filed);
  const isCounted = change.why !== 'few_decided' && change.why !== 'few_expected';
  const stillPending = isCounted ? shareStillPending(change, filed) : null;
  const shown = {
    stillPending: stillPending === null ? null : rounded(stillPending, 4),
    days,
    office: change.state,
    probability: change.probability === null ? null : rounded(change.probability, 4),
  };
  return { ...verdictOf(change, closureOn(closures, asOf), stillPending, days), ...shown };
}

function verdictOf(
  change: OfficeChange,
  closedNow: ClosedDays | null,
  stillPending: number | null,
  days: number,
): Pick<StandingStillResponseDto, 'verdict' | 'why'> {
  if (closedNow) return { verdict: 'whole_office', why: say('still_closed', closureParams(closedNow)) };
  if (change.state === 'frozen') return { verdict: 'whole_office', why: say('still_whole_office') };
  if (change.state === 'cannot_say' || stillPending === null)
    return {
      verdict: 'cannot_say',
      why: change.why === 'undecided' ? say('still_office_unclear') : saidOf(change),
    };
  const params = { percent: rounded(100 * stillPending, 1), days };
  if (stillPending >= UNUSUAL) return { verdict: 'cannot_say', why: say('still_usual', params) };
  // Where the office is slower, more would be pending than at the pace of before.
  if (change.state === 'slower') return { verdict: 'cannot_say', why: say('still_office_unclear') };
  return { verdict: 'one_file', why: say('still_one_file', params) };
}

function saidOf({ state, why, since, after, expected }: OfficeChange): Sentence {
  switch (why) {
    case 'few_decided':
      return say('freeze_few_decided', { least: LEAST_DECIDED });
    case 'few_expected':
      return say('freeze_few_expected', { least: LEAST_EXPECTED });
    case 'undecided':
      return say('freeze_undecided');
    case 'inexact_days':
      return say('freeze_inexact_days');
    case null:
  }
  const counted = { decisions: after?.decisions ?? 0, expected: Math.round(expected ?? 0) };
  if (state === 'cannot_say') return say('freeze_undecided');
  if (state === 'no_change' || since === null) return say('freeze_no_change', counted);
  const { notBefore, notAfter } = since;
  return say(CHANGED[state], { ...counted, from: formatDay(notBefore), to: formatDay(notAfter) });
}

function closureOn(closures: readonly ClosedDays[], day: Day): ClosedDays | null {
  const on = formatDay(day);
  return closures.find(({ from, to }) => from <= on && on <= to) ?? null;
}

function closureParams({ from, to, reason }: ClosedDays): { from: string; to: string; reason: string } {
  return { from, to, reason };
}

function rateView({ decisions, caseDays, perHundred }: Rate): DecisionRateResponseDto {
  return {
    decisions,
    caseDays,
    perHundredCaseDays: perHundred === null ? null : rounded(perHundred, 2),
  };
}

/** By weeks that end with the window; a week without a working day has neither. */
function weeksOf({ window, caseDays, decisions }: Exposure): FreezeResponseDto['weeks'] {
  const count = Math.ceil((window.to - window.from + 1) / WEEK);
  const weeks = Array.from({ length: count }, (_, week) => ({
    to: window.to - WEEK * (count - 1 - week),
    caseDays: 0,
    decisions: 0,
  }));
  window.days.forEach((day, place) => {
    const week = weeks[count - 1 - Math.floor((window.to - day) / WEEK)];
    if (!week) return;
    for (const own of caseDays) week.caseDays += own[place] ?? 0;
    for (const own of decisions) week.decisions += own[place] ?? 0;
  });
  return weeks.map(({ to, ...week }) => ({
    from: formatDay(Math.max(window.from, to - WEEK + 1)),
    to: formatDay(to),
    ...rateView({ ...week, perHundred: week.caseDays === 0 ? null : (100 * week.decisions) / week.caseDays }),
  }));
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
