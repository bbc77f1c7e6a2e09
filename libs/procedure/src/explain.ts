import { CLOCK_RULES } from './clock-rules.js';
import { clocksOf } from './clocks.js';
import type { Clock } from './clocks.js';
import { lengthOf, mergeSpans } from './counting.js';
import { inForce } from './parameters.js';
import { formatDay, parseDay } from './day.js';
import type { Day, DayText } from './day.js';
import type { HoldKind } from './event-shapes.js';
import { referralTo } from './state.js';
import type { Hold, Request, State } from './state.js';
import { requestSuspends, SUSPENSION_RULES, suspensionOf, suspensionOfHold } from './suspensions.js';
import type { Suspension } from './suspensions.js';
import type { Params, Sentence } from '@ninety/platform/sentences';
import { say } from './sentences.js';

/** What a request or hold did to a clock, or did not do, and why. */
export interface Moved {
  /** The id of the request or hold; it is unique among those of its sort. */
  readonly id: string;
  readonly kind: 'information_request' | HoldKind;
  /** Who asked for information; null for a hold. */
  readonly by: string | null;
  /** The day on which it began, which itself is counted. */
  readonly from: DayText;
  /** The last day of it; null while it is open. */
  readonly to: DayText | null;
  /** Whether its days are taken out of the clock. */
  readonly excluded: boolean;
  /** Its days within the clock, after `from`. */
  readonly days: number;
  /** The days by which it alone moved the clock: days that an earlier one takes out already count there. */
  readonly movedDays: number;
  readonly reason: string;
  /** The sentence `reason`, for whoever says it in another language. */
  readonly code: string;
  readonly params: Params;
  readonly citation: string | null;
}

interface Candidate extends Pick<
  Moved,
  'id' | 'kind' | 'by' | 'reason' | 'code' | 'params' | 'citation' | 'excluded'
> {
  readonly suspension: Suspension;
}

/**
 * Everything that stopped a clock or might have been thought to, in order; the `movedDays` add up to the clock's
 * excluded days. Only the 90 days, and an agency's 30, can be stopped at all. 15 CFR 750.4(b), (d)(1).
 */
export function movedBy(clock: Clock, state: State, asOf: Day): Moved[] {
  const startedOn = parseDay(clock.startedOn) ?? NaN;
  const until = startedOn + clock.countedDays + clock.excludedDays;
  const taken: Suspension[] = [];
  return candidates(clock, state, asOf)
    .sort((a, b) => a.suspension.from - b.suspension.from)
    .flatMap(({ suspension, ...candidate }): Moved[] => {
      if (suspension.from > until) return [];
      const before = lengthsOf(mergeSpans(taken, startedOn, until));
      if (candidate.excluded) taken.push(suspension);
      return [
        {
          ...candidate,
          from: formatDay(suspension.from),
          to: suspension.open ? null : formatDay(suspension.to),
          days: lengthsOf(mergeSpans([suspension], startedOn, until)),
          movedDays: lengthsOf(mergeSpans(taken, startedOn, until)) - before,
        },
      ];
    });
}

/** The clocks as they would stand without one request or hold, everything else having happened as it did. */
export function clocksWithout(
  state: State,
  { type, id }: { readonly type: 'information_requested' | 'hold_placed'; readonly id: string },
  asOf: Day,
): Clock[] {
  const others = (one: { readonly id: string }) => one.id !== id;
  const without =
    type === 'hold_placed'
      ? { ...state, holds: state.holds.filter(others) }
      : { ...state, requests: state.requests.filter(others) };
  const actual = clocksOf(state, asOf);
  // Whether an agency asked in time is a fact of its own, and no matter of counting.
  return clocksOf(without, asOf).map((clock) =>
    clock.clock === 'deficiency_notice'
      ? (actual.find((one) => one.clock === clock.clock && one.subject === clock.subject) ?? clock)
      : clock,
  );
}

function candidates(clock: Clock, state: State, asOf: Day): Candidate[] {
  if (clock.clock === 'recommendation') {
    return state.requests
      .filter(({ by }) => by === clock.subject)
      .map((request) => requestCandidate(request, state, asOf));
  }
  if (clock.clock !== 'resolution') return [];
  return [
    ...state.requests.map((request) => requestCandidate(request, state, asOf)),
    ...state.holds.map((hold) => holdCandidate(hold, state, asOf)),
  ];
}

function requestCandidate(request: Request, state: State, asOf: Day): Candidate {
  const excluded = requestSuspends(state, request);
  return {
    id: request.id,
    kind: 'information_request',
    by: request.by,
    suspension: suspensionOf(request, asOf),
    excluded,
    ...requestReason(request, state, excluded).as('reason'),
    citation: request.by === 'BIS' ? '15 CFR 750.4(b)(1)' : CLOCK_RULES.deficiency_notice.citation,
  };
}

function requestReason({ by, on }: Request, state: State, excluded: boolean): Sentence {
  if (by === 'BIS') return say('request_by_bis_stops', { days: daysToResolve(state) });
  const referredOn = referralTo(state, by)?.on ?? NaN;
  const days = inForce(state.law, 'deficiency_notice', referredOn);
  return excluded
    ? say('request_by_agency_stops', { days })
    : say('request_by_agency_late', { day: on - referredOn, days });
}

function daysToResolve({ law, registeredOn }: State): number {
  return inForce(law, 'resolution', registeredOn);
}

function holdCandidate(hold: Hold, state: State, asOf: Day): Candidate {
  const { citation, failing, atMost } = SUSPENSION_RULES[hold.kind];
  const fault = failing(hold, state, asOf);
  const days = daysToResolve(state);
  const stops = atMost
    ? say('hold_stops_for', { days, first: inForce(state.law, atMost, hold.on) })
    : say('hold_stops', { days });
  return {
    id: hold.id,
    kind: hold.kind,
    by: null,
    suspension: suspensionOfHold(hold, state, asOf),
    excluded: fault === null,
    ...(fault ?? stops).as('reason'),
    citation,
  };
}

function lengthsOf(spans: readonly { from: Day; to: Day }[]): number {
  return spans.reduce((days, span) => days + lengthOf(span), 0);
}
