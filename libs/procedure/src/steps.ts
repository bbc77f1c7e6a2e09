import { CLOCK_RULES } from './clock-rules.js';
import { dueDay, mergeSpans } from './counting.js';
import type { Day } from './day.js';
import { outcomeOfPositions, receivedByAgencyOn } from './readings.js';
import { endApplication, enterFinalReview, enterStage, standingNotice } from './state.js';
import type { Referral, Stage, State } from './state.js';
import { agencyRequestSuspends, recommendationSuspensions } from './suspensions.js';
import type { Status } from './vocabulary.js';

/** Something that the passing of days does by itself, at the beginning of `seenOn`. */
export interface AutomaticStep {
  readonly name: 'all_positions_known' | 'decision_final' | 'denied_by_lapse';
  readonly citation: string;
  readonly seenOn: Day;
  readonly take: () => void;
}

/** A step taken, and the status that it led to. */
export interface TakenStep extends AutomaticStep {
  readonly status: Status;
}

/** The appeal window that a stage's decision must outlive to become final. 15 CFR 750.4(f). */
export const APPEAL_WINDOW_OF = {
  operating_committee: 'acep_appeal',
  acep: 'earb_appeal',
  earb: 'president_appeal',
} as const satisfies Record<Stage, keyof typeof CLOCK_RULES>;

/** Takes every automatic step due by the end of `asOf`, in order, and answers those taken. */
export function advance(state: State, asOf: Day): TakenStep[] {
  const taken: TakenStep[] = [];
  for (let step = nextStep(state); step && step.seenOn <= asOf; step = nextStep(state)) {
    step.take();
    taken.push({ ...step, status: state.status });
  }
  return taken;
}

/** The next automatic step if no event comes before it; null when only an event can move the application. */
export function nextStep(state: State): AutomaticStep | null {
  switch (state.status) {
    case 'referred':
      return allPositionsKnown(state);
    case 'operating_committee':
    case 'acep':
    case 'earb':
      return decisionFinal(state, state.status);
    case 'intent_to_deny':
      return denialByLapse(state);
    default:
      return null;
  }
}

/** Whether days alone will move the application on, as things stand. */
export function movesByItself(state: State): boolean {
  return nextStep(state) !== null;
}

/** The last day of an agency's 30, as known at the end of `asOf`. 15 CFR 750.4(d)(2). */
export function recommendationDueOn(state: State, referral: Referral, asOf: Day): Day {
  const stop = referral.position?.on ?? state.end?.on ?? asOf;
  const startedOn = receivedByAgencyOn(referral.on);
  const spans = mergeSpans(recommendationSuspensions(state, referral, asOf), startedOn, Math.min(stop, asOf));
  return dueDay(startedOn, CLOCK_RULES.recommendation.days, spans);
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
      by === referral.agency && closedOn === null && agencyRequestSuspends(referral.on, on),
  );
  return stopped ? null : recommendationDueOn(state, referral, Infinity) + 1;
}

function allPositionsKnown(state: State): AutomaticStep | null {
  let seenOn = -Infinity;
  for (const referral of state.referrals) {
    const knownOn = positionKnownOn(state, referral);
    if (knownOn === null) return null;
    seenOn = Math.max(seenOn, knownOn);
  }
  const take = () => {
    const explicit = state.referrals.flatMap(({ position }) =>
      position ? [position.recommendation === 'deny' ? ('deny' as const) : ('approve' as const)] : [],
    );
    const outcome = outcomeOfPositions(explicit);
    if (outcome === 'dispute') enterStage(state, 'operating_committee', seenOn);
    else enterFinalReview(state, outcome);
  };
  return { name: 'all_positions_known', citation: '15 CFR 750.4(e), (f)(1)', seenOn, take };
}

function decisionFinal(state: State, stage: Stage): AutomaticStep | null {
  const decision = state.stages[stage]?.decision;
  if (!decision) return null;
  const window = CLOCK_RULES[APPEAL_WINDOW_OF[stage]];
  const seenOn = decision.on + window.days + 1;
  const take = () => {
    enterFinalReview(state, decision.outcome);
    if (decision.outcome === 'deny') state.obligedOn = seenOn;
  };
  return { name: 'decision_final', citation: window.citation, seenOn, take };
}

/** The denial is dated the 45th day itself, and seen on the day after. 15 CFR 750.6(b). */
function denialByLapse(state: State): AutomaticStep | null {
  const notice = standingNotice(state);
  if (!notice) return null;
  const rule = CLOCK_RULES.denial_final;
  const deniedOn = notice.on + rule.days;
  const take = () => endApplication(state, 'denied', deniedOn, true);
  return { name: 'denied_by_lapse', citation: rule.citation, seenOn: deniedOn + 1, take };
}
