import { daysBetween } from './day.js';
import type { Day } from './day.js';
import type { HoldKind } from './event-shapes.js';
import { inForce, PARAMETERS } from './parameters.js';
import type { Law, ParameterName } from './parameters.js';
import { mayStopRecommendation } from './readings.js';
import { endedWithoutLicense, referralTo } from './state.js';
import type { Hold, Referral, Request, State } from './state.js';
import type { Sentence } from '@ninety/platform/sentences';
import { say } from './sentences.js';

/**
 * A qualifying suspension: it takes out the days after `from`, up to and including `to`.
 * `open`: still running at the end of the day asked about.
 */
export interface Suspension {
  readonly from: Day;
  readonly to: Day;
  readonly open: boolean;
}

export interface SuspensionRule {
  readonly citation: string | null;
  /** Why a hold stops nothing; null: it stops the 90 days. */
  readonly failing: (hold: Hold, state: State, asOf: Day) => Sentence | null;
  /** Its days are taken out on condition of a license that is still to come. */
  readonly isConditional?: true;
  /** The most days that it can take out; unlimited when absent. */
  readonly atMost?: ParameterName;
}

const nothing = () => null;

/** Which holds stop the 90 days, and by which paragraph of 750.4(b). */
export const SUSPENSION_RULES: Readonly<Record<HoldKind, SuspensionRule>> = {
  itd_negotiation: { citation: '15 CFR 750.4(b)(1)', failing: nothing },
  pre_license_check: {
    citation: PARAMETERS.pre_license_check_request.citation,
    failing: preLicenseCheckFails,
  },
  government_assurances: {
    citation: PARAMETERS.assurances_request.citation,
    failing: assurancesFail,
    isConditional: true,
  },
  foreign_consultation: { citation: '15 CFR 750.4(b)(4)', failing: nothing },
  multilateral_review: { citation: '15 CFR 750.4(b)(5)', failing: nothing },
  congressional_notification: { citation: '15 CFR 750.4(b)(7)', failing: nothing },
  technology_control_plan: { citation: '15 CFR 750.4(b)(8)', failing: nothing },
  terrorist_state_notification: {
    citation: PARAMETERS.terrorist_state_notification.citation,
    failing: nothing,
    atMost: 'terrorist_state_notification',
  },
  administrative: { citation: null, failing: () => say('hold_without_paragraph') },
};

/** Whether a hold stops the 90 days, as things stand at the end of `asOf`. 15 CFR 750.4(b). */
export function holdSuspends(hold: Hold, state: State, asOf: Day): boolean {
  return SUSPENSION_RULES[hold.kind].failing(hold, state, asOf) === null;
}

/** Whether days that a hold took out of the 90 may count after all, for want of a license in time. 15 CFR 750.4(b)(3). */
export function mayCountAfterAll(state: State, asOf: Day): boolean {
  return state.holds.some(
    (hold) => SUSPENSION_RULES[hold.kind].isConditional === true && holdSuspends(hold, state, asOf),
  );
}

/** The suspensions of the 90 days, as they stand at the end of `asOf`. 15 CFR 750.4(b). */
export function resolutionSuspensions(state: State, asOf: Day): Suspension[] {
  const requests = state.requests
    .filter((request) => requestSuspends(state, request))
    .map((request) => suspensionOf(request, asOf));
  const holds = state.holds
    .filter((hold) => holdSuspends(hold, state, asOf))
    .map((hold) => suspensionOfHold(hold, state, asOf));
  return [...requests, ...holds];
}

/** The suspensions of an agency's 30 days: its own timely requests. 15 CFR 750.4(d)(1). */
export function recommendationSuspensions(state: State, referral: Referral, asOf: Day): Suspension[] {
  return state.requests
    .filter(
      (request) =>
        mayStopRecommendation(request, referral) && agencyRequestSuspends(state.law, referral.on, request.on),
    )
    .map((request) => suspensionOf(request, asOf));
}

/** A request by BIS always suspends, one by an agency only when it was timely. 15 CFR 750.4(b)(1), (d)(1). */
export function requestSuspends(state: State, request: Request): boolean {
  if (request.by === 'BIS') return true;
  const referral = referralTo(state, request.by);
  return referral !== undefined && agencyRequestSuspends(state.law, referral.on, request.on);
}

/**
 * Whether an agency's request stops the clocks: only if made by the 10th day after
 * its referral. A later one is recorded and stops nothing. 15 CFR 750.4(d)(1).
 */
export function agencyRequestSuspends(law: Law, referredOn: Day, requestedOn: Day): boolean {
  return daysBetween(referredOn, requestedOn) <= inForce(law, 'deficiency_notice', referredOn);
}

export function suspensionOfHold(hold: Hold, { law }: State, asOf: Day): Suspension {
  const { atMost } = SUSPENSION_RULES[hold.kind];
  return suspensionOf(hold, asOf, atMost && inForce(law, atMost, hold.on));
}

export function suspensionOf(
  span: { on: Day; closedOn: Day | null },
  asOf: Day,
  atMost = Infinity,
): Suspension {
  const over = span.on + atMost;
  const to = Math.min(span.closedOn ?? asOf, over);
  return { from: span.on, to, open: span.closedOn === null && asOf < over };
}

/**
 * A pre-license check counts if asked through government channels within 5 days of the
 * determination and, once over, ended within 5 days of its results. 15 CFR 750.4(b)(2).
 */
function preLicenseCheckFails(hold: Hold, { law }: State): Sentence | null {
  const { governmentChannels, determinedOn, on, release } = hold;
  if (!governmentChannels) return say('check_outside_channels');
  const asked = daysBeyond(law, 'pre_license_check_request', determinedOn, on);
  if (asked !== null) return say('check_asked_late', { days: asked });
  if (release === null) return null;
  const ended = daysBeyond(law, 'pre_license_check_report', release.receivedOn, release.on);
  return ended === null ? null : say('check_ended_late', { days: ended });
}

/**
 * Assurances count if sent within 5 days, begun by State within 10, and followed within 5 days of their
 * receipt by the license. An application that ended without one gets none of it. 15 CFR 750.4(b)(3).
 */
function assurancesFail(hold: Hold, state: State, asOf: Day): Sentence | null {
  if (endedWithoutLicense(state)) return say('assurances_without_license');
  const { law } = state;
  const sent = daysBeyond(law, 'assurances_request', hold.determinedOn, hold.on);
  if (sent !== null) return say('assurances_sent_late', { days: sent });
  const begunOrGivenUp = hold.initiatedOn ?? Math.min(hold.closedOn ?? asOf, asOf);
  const begun = daysBeyond(law, 'assurances_initiation', hold.on, begunOrGivenUp);
  if (begun !== null) return say('assurances_begun_late', { days: begun });
  if (hold.release === null) return null;
  const issued = daysBeyond(law, 'assurances_license', hold.release.receivedOn, state.end?.on ?? asOf);
  return issued === null ? null : say('assurances_license_late', { days: issued });
}

/** The limit that was exceeded; null: none was. A day that is not known is in no limit. */
function daysBeyond(law: Law, limit: ParameterName, from: Day | null, to: Day): number | null {
  const days = inForce(law, limit, from ?? to);
  return from !== null && daysBetween(from, to) <= days ? null : days;
}
