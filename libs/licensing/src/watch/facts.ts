import type { Clock, Day, Segment, State } from '@ninety/procedure';
import { hasEnded } from '../case/phases.js';
import { dayOf } from '../case/standing.js';

/** What reports count of one application, as it stands at the end of a day. Days are calendar days. */
export interface Facts {
  readonly registeredOn: Day;
  readonly decidedOn: Day | null;
  readonly outcome: string | null;
  readonly countedDays: number;
  readonly elapsedDays: number;
  readonly stage: string;
  readonly stageSince: Day;
  readonly stages: readonly { stage: string; days: number }[];
  readonly agencies: readonly { agency: string; days: number | null; isLate: boolean }[];
  readonly missed: readonly { clock: string; on: Day }[];
  readonly baselessDays: number;
  readonly baselessSince: Day | null;
}

/**
 * The facts of an application.
 *
 * @param segment how it stands on the day, and what led there
 */
export function factsOf({ state, status, clocks, passages }: Segment, asOf: Day): Facts {
  const resolution = clocks.find(({ clock }) => clock === 'resolution');
  const present = passages.at(-1);
  if (!state || !status || !resolution || !present) throw new Error('facts of nothing');
  const decidedOn = state.end?.on ?? null;
  return {
    registeredOn: state.registeredOn,
    decidedOn,
    outcome: hasEnded(status) ? status : null,
    countedDays: resolution.countedDays,
    elapsedDays: (decidedOn ?? asOf) - state.registeredOn,
    stage: status,
    stageSince: present.on,
    stages: passages.slice(0, -1).flatMap(({ status: stage, on }, index) => {
      const until = Math.min(passages[index + 1]?.on ?? on, decidedOn ?? Infinity);
      return hasEnded(stage) ? [] : [{ stage, days: until - on }];
    }),
    agencies: clocks.filter(({ clock }) => clock === 'recommendation').map(answerOf),
    missed: clocks
      .filter((clock) => clock.state === 'missed')
      .map(({ clock, dueOn }) => ({ clock, on: dayOf(dueOn) + 1 })),
    ...baselessDays(state),
  };
}

/** An agency that said nothing in time took all of its days. */
function answerOf({ subject, state, countedDays, startedOn, dueOn, excludedDays }: Clock) {
  const agency = subject ?? '';
  if (state === 'met' || state === 'missed') return { agency, days: countedDays, isLate: state === 'missed' };
  if (state === 'lapsed') {
    return { agency, days: dayOf(dueOn) - dayOf(startedOn) - excludedDays, isLate: true };
  }
  return { agency, days: null, isLate: false };
}

/** Days under holds that no row of `SUSPENSION_RULES` provides for: the union, up to the first that is open still. */
function baselessDays({ holds, end }: State): Pick<Facts, 'baselessDays' | 'baselessSince'> {
  const baseless = holds.filter(({ kind }) => kind === 'administrative').sort((a, b) => a.on - b.on);
  const open = baseless.find(({ closedOn }) => closedOn === null)?.on ?? null;
  const until = Math.min(open ?? Infinity, end?.on ?? Infinity);
  let counted = -Infinity;
  let days = 0;
  for (const { on, closedOn } of baseless) {
    const from = Math.max(on, counted);
    const to = Math.min(closedOn ?? until, until);
    if (to > from) days += to - from;
    counted = Math.max(counted, to);
  }
  return { baselessDays: days, baselessSince: open };
}
