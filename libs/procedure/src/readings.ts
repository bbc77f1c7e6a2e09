/**
 * The choices made where the rule is ambiguous, one function each, with the reading not taken.
 */
import type { Day } from './day.js';
import { inForce } from './parameters.js';
import type { Notice, Referral, Request, State } from './state.js';
import type { Mandate, Outcome } from './vocabulary.js';

/**
 * An agency receives a referral on the day it is made. 15 CFR 750.4(d).
 * Not taken: counting from a later receipt, which the record of events does not know.
 */
export function receivedByAgencyOn(referredOn: Day): Day {
  return referredOn;
}

/**
 * What follows when every position is known: a dispute goes to the Operating Committee, agreement binds BIS,
 * and with silent agencies alone BIS is free. 15 CFR 750.4(e), (f).
 * Not taken: counting an agency deemed to have no objection as an approval against another's denial.
 */
export function outcomeOfPositions(explicit: readonly Outcome[]): Mandate | 'dispute' {
  const [first] = explicit;
  if (first === undefined) return 'free';
  return explicit.every((position) => position === first) ? first : 'dispute';
}

/**
 * The 14 days of the Operating Committee run from the deadline for recommendations, the latest of the agencies',
 * or from BIS's own later escalation. 15 CFR 750.4(f)(1)(i).
 * Not taken: from the day of the last position, which an early agency would move.
 */
export function operatingCommitteeStartsOn(
  recommendationsDueOn: readonly Day[],
  escalatedOn: Day | null,
): Day {
  return Math.max(...recommendationsDueOn, escalatedOn ?? -Infinity);
}

/**
 * The 90 days are resolved by the decision, by a return, by "no license required", or by referral to the
 * President. 15 CFR 750.4(a)(1). Not taken: waiting for a denial to become final.
 */
export function resolvedOn(state: State): Day | null {
  const endedOn = state.end && state.end.by !== 'withdrawn' ? state.end.on : null;
  return state.appealedToPresidentOn ?? endedOn;
}

/**
 * A denial becomes final on the later of its date and the 45th day after the intent to deny. 15 CFR 750.6(b).
 * Not taken: at once, when the applicant responded early and was denied before the 45th day.
 */
export function denialFinalOn({ law }: State, notice: Notice, deniedOn: Day): Day {
  return Math.max(deniedOn, notice.on + inForce(law, 'denial_final', notice.on));
}

/**
 * A notice that a final decision obliged BIS to give cannot be withdrawn by BIS. 15 CFR 750.4(f), 750.6.
 * Not taken: leaving BIS free to negotiate against the committee's final decision.
 */
export function mayWithdrawNotice(state: State): boolean {
  return state.obligedOn === null;
}

/**
 * BIS brings a reviewed matter up to the Operating Committee itself: some agency was referred to, and the committee has not
 * decided. 15 CFR 750.4(f)(1). Not taken: an escalation by disagreeing positions alone.
 */
export function mayEscalate({ referrals, stages }: State): boolean {
  return referrals.length > 0 && !stages.operating_committee?.decision;
}

/**
 * The days that an agency takes out of its own 30 are those of its own requests; what 750.4(b) does not count is not counted
 * in the 90 days alone. 15 CFR 750.4(b), (d)(1). Not taken: every suspension of the 90 days for every agency.
 */
export function mayStopRecommendation(request: Request, { agency }: Referral): boolean {
  return request.by === agency;
}

/**
 * Of an application's endings a denial is what an applicant appeals. 15 CFR 756.2(a), (c)(1).
 * Not taken: every action that affects somebody, such as a return without action.
 */
export function isAppealable({ end }: State): boolean {
  return end?.by === 'denied';
}
