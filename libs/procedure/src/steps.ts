import { CLOCK_RULES } from './clock-rules.js';
import { dueDay, mergeSpans } from './counting.js';
import type { Day } from './day.js';
import { inForce } from './parameters.js';
import { outcomeOfPositions, receivedByAgencyOn } from './readings.js';
import { endApplication, enterStage, standingNotice } from './state.js';
import type { Referral, Stage, State } from './state.js';
import type { Status } from './statuses.js';
import { agencyRequestSuspends, recommendationSuspensions } from './suspensions.js';
import { move } from './transitions.js';
import type { Destination } from './transitions.js';
import type { Mandate } from './vocabulary.js';

/** What the passing of days does by itself: one row a step, in the procedure's order. */
export interface StepRule {
  /** What is told of it; the decisions of all boards become final alike. */
  readonly name: 'all_positions_known' | 'decision_final' | 'denied_by_lapse';
  readonly citation: string;
  /** On what it happens, in a few words. */
  readonly when: string;
  readonly from: readonly Status[];
  /** The day at whose beginning it happens; null: as things stand, only an event can move the application. */
  readonly seenOn: (state: State) => Day | null;
  readonly to: Destination<Day>;
  readonly effect: (state: State, seenOn: Day) => void;
}

/** A step taken, and the status that it led to. */
export interface TakenStep {
  readonly name: StepRule['name'];
  readonly citation: string;
  readonly seenOn: Day;
  readonly status: Status;
}

/** The appeal window that a stage's decision must outlive to become final. 15 CFR 750.4(f). */
export const APPEAL_WINDOW_OF = {
  operating_committee: 'acep_appeal',
  acep: 'earb_appeal',
  earb: 'president_appeal',
} as const satisfies Record<Stage, keyof typeof CLOCK_RULES>;

export const STEP_RULES = {
  all_positions_known: {
    name: 'all_positions_known',
    citation: '15 CFR 750.4(e), (f)(1)',
    when: 'the view of every agency is known',
    from: ['referred'],
    seenOn: allPositionsKnownOn,
    to: [
      { status: 'operating_committee', when: 'in dispute', if: (state) => positionsSay(state) === 'dispute' },
      { status: 'final_review', when: 'in agreement' },
    ],
    effect: (state, seenOn) => {
      const outcome = positionsSay(state);
      if (outcome === 'dispute') enterStage(state, 'operating_committee', seenOn);
      else state.mandate = outcome;
    },
  },
  oc_decision_final: decisionFinal('operating_committee'),
  acep_decision_final: decisionFinal('acep'),
  earb_decision_final: decisionFinal('earb'),
  denied_by_lapse: {
    name: 'denied_by_lapse',
    citation: CLOCK_RULES.denial_final.citation,
    when: 'the days without a withdrawal of the notice are over',
    from: ['intent_to_deny'],
    seenOn: (state) => {
      const deniedOn = deniedByLapseOn(state);
      return deniedOn === null ? null : deniedOn + 1;
    },
    to: 'denied',
    // The denial is dated the last day itself, and seen on the day after.
    effect: (state, seenOn) => endApplication(state, 'denied', seenOn - 1, true),
  },
} as const satisfies Readonly<Record<string, StepRule>>;

export type StepName = keyof typeof STEP_RULES;
export const STEP_NAMES = Object.keys(STEP_RULES) as readonly StepName[];

/** Takes every automatic step due by the end of `asOf`, in order, and answers those taken. */
export function advance(state: State, asOf: Day): TakenStep[] {
  const taken: TakenStep[] = [];
  for (;;) {
    const rule = STEP_FROM.get(state.status);
    const seenOn = rule?.seenOn(state) ?? null;
    if (!rule || seenOn === null || seenOn > asOf) return taken;
    rule.effect(state, seenOn);
    move(state, rule.to, seenOn);
    taken.push({ name: rule.name, citation: rule.citation, seenOn, status: state.status });
  }
}

/** The day of the next automatic step if no event comes before it; null when only an event can move the application. */
export function nextStepOn(state: State): Day | null {
  return STEP_FROM.get(state.status)?.seenOn(state) ?? null;
}

/** Whether days alone will move the application on, as things stand. */
export function movesByItself(state: State): boolean {
  return nextStepOn(state) !== null;
}

/** The last day of an agency's 30, as known at the end of `asOf`. 15 CFR 750.4(d)(2). */
export function recommendationDueOn(state: State, referral: Referral, asOf: Day): Day {
  const stop = referral.position?.on ?? state.end?.on ?? asOf;
  const startedOn = receivedByAgencyOn(referral.on);
  const spans = mergeSpans(recommendationSuspensions(state, referral, asOf), startedOn, Math.min(stop, asOf));
  return dueDay(startedOn, inForce(state.law, 'recommendation', startedOn), spans);
}

/** Whether the agency may still act: referred, no position yet, its 30 days not lapsed. */
export function isOpen(state: State, referral: Referral, asOf: Day): boolean {
  return (
    state.status === 'referred' &&
    referral.position === null &&
    asOf <= recommendationDueOn(state, referral, asOf)
  );
}

/**
 * The day on which the agency's view is known: its position, or the day after its clock lapsed, when it is deemed
 * to have no objection. 15 CFR 750.4(e). Null while a request of its own stops its clock.
 */
function positionKnownOn(state: State, referral: Referral): Day | null {
  if (referral.position) return referral.position.on;
  const stopped = state.requests.some(
    ({ by, on, closedOn }) =>
      by === referral.agency && closedOn === null && agencyRequestSuspends(state.law, referral.on, on),
  );
  return stopped ? null : recommendationDueOn(state, referral, Infinity) + 1;
}

function allPositionsKnownOn(state: State): Day | null {
  let seenOn = -Infinity;
  for (const referral of state.referrals) {
    const knownOn = positionKnownOn(state, referral);
    if (knownOn === null) return null;
    seenOn = Math.max(seenOn, knownOn);
  }
  return seenOn;
}

function positionsSay({ referrals }: State): Mandate | 'dispute' {
  return outcomeOfPositions(
    referrals.flatMap(({ position }) =>
      position ? [position.recommendation === 'deny' ? 'deny' : 'approve'] : [],
    ),
  );
}

function decisionFinal(stage: Stage) {
  const window = APPEAL_WINDOW_OF[stage];
  return {
    name: 'decision_final',
    citation: CLOCK_RULES[window].citation,
    when: 'nobody appealed in time',
    from: [stage],
    seenOn: (state) => {
      const decidedOn = state.stages[stage]?.decision?.on;
      return decidedOn === undefined ? null : decidedOn + inForce(state.law, window, decidedOn) + 1;
    },
    to: 'final_review',
    effect: (state, seenOn) => {
      const outcome = state.stages[stage]?.decision?.outcome;
      if (outcome === undefined) return;
      state.mandate = outcome;
      if (outcome === 'deny') state.obligedOn = seenOn;
    },
  } as const satisfies StepRule;
}

function deniedByLapseOn(state: State): Day | null {
  const notice = standingNotice(state);
  return notice ? notice.on + inForce(state.law, 'denial_final', notice.on) : null;
}

/** No status has two steps. */
const STEP_FROM: ReadonlyMap<Status, StepRule> = new Map(
  Object.values<StepRule>(STEP_RULES).flatMap((rule) => rule.from.map((status) => [status, rule] as const)),
);
