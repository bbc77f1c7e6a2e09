import { CLOCK_RULES, SUSPENSION_LIMITS } from './clock-rules.js';
import { daysBetween } from './day.js';
import type { Day } from './day.js';
import type { HoldKind } from './event-shapes.js';
import { endedWithoutLicense, referralTo } from './state.js';
import type { Hold, Referral, Request, State } from './state.js';

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
  readonly failing: (hold: Hold, state: State, asOf: Day) => string | null;
  /** Its days are taken out on condition of a license that is still to come. */
  readonly isConditional?: true;
  /** The most days that it can take out; unlimited when absent. */
  readonly atMost?: number;
}

const nothing = () => null;

/** Which holds stop the 90 days, and by which paragraph of 750.4(b). */
export const SUSPENSION_RULES: Readonly<Record<HoldKind, SuspensionRule>> = {
  itd_negotiation: { citation: '15 CFR 750.4(b)(1)', failing: nothing },
  pre_license_check: { citation: '15 CFR 750.4(b)(2)', failing: preLicenseCheckFails },
  government_assurances: { citation: '15 CFR 750.4(b)(3)', failing: assurancesFail, isConditional: true },
  foreign_consultation: { citation: '15 CFR 750.4(b)(4)', failing: nothing },
  multilateral_review: { citation: '15 CFR 750.4(b)(5)', failing: nothing },
  congressional_notification: { citation: '15 CFR 750.4(b)(7)', failing: nothing },
  technology_control_plan: { citation: '15 CFR 750.4(b)(8)', failing: nothing },
  terrorist_state_notification: {
    citation: SUSPENSION_LIMITS.terroristStateNotification.citation,
    failing: nothing,
    atMost: SUSPENSION_LIMITS.terroristStateNotification.days,
  },
  administrative: { citation: null, failing: () => 'no paragraph of 750.4(b) provides for it' },
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
    .map((hold) => suspensionOfHold(hold, asOf));
  return [...requests, ...holds];
}

/** The suspensions of an agency's 30 days: its own timely requests, and nothing else **[reading]**. */
export function recommendationSuspensions(state: State, referral: Referral, asOf: Day): Suspension[] {
  return state.requests
    .filter((request) => request.by === referral.agency && agencyRequestSuspends(referral.on, request.on))
    .map((request) => suspensionOf(request, asOf));
}

/** A request by BIS always suspends, one by an agency only when it was timely. 15 CFR 750.4(b)(1), (d)(1). */
export function requestSuspends(state: State, request: Request): boolean {
  if (request.by === 'BIS') return true;
  const referral = referralTo(state, request.by);
  return referral !== undefined && agencyRequestSuspends(referral.on, request.on);
}

/**
 * Whether an agency's request stops the clocks: only if made by the 10th day after
 * its referral. A later one is recorded and stops nothing. 15 CFR 750.4(d)(1).
 */
export function agencyRequestSuspends(referredOn: Day, requestedOn: Day): boolean {
  return daysBetween(referredOn, requestedOn) <= CLOCK_RULES.deficiency_notice.days;
}

export function suspensionOfHold(hold: Hold, asOf: Day): Suspension {
  return suspensionOf(hold, asOf, SUSPENSION_RULES[hold.kind].atMost);
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
function preLicenseCheckFails({ governmentChannels, determinedOn, on, release }: Hold): string | null {
  const { requestWithin, releaseWithin } = SUSPENSION_LIMITS.preLicenseCheck;
  if (!governmentChannels) return 'it was not made through government channels';
  if (!within(requestWithin, determinedOn, on))
    return `it was requested more than ${requestWithin} days after the determination`;
  if (release !== null && !within(releaseWithin, release.receivedOn, release.on))
    return `it was ended more than ${releaseWithin} days after its results`;
  return null;
}

/**
 * Assurances count if sent within 5 days, begun by State within 10, and followed within 5 days of their
 * receipt by the license. An application that ended without one gets none of it. 15 CFR 750.4(b)(3).
 */
function assurancesFail(hold: Hold, state: State, asOf: Day): string | null {
  const { sendWithin, initiateWithin, issueWithin } = SUSPENSION_LIMITS.governmentAssurances;
  if (endedWithoutLicense(state)) return 'the application ended without a license';
  const begunOrGivenUp = hold.initiatedOn ?? Math.min(hold.closedOn ?? asOf, asOf);
  if (!within(sendWithin, hold.determinedOn, hold.on))
    return `it was sent more than ${sendWithin} days after the determination`;
  if (!within(initiateWithin, hold.on, begunOrGivenUp))
    return `State did not begin within ${initiateWithin} days of it`;
  if (hold.release !== null && !within(issueWithin, hold.release.receivedOn, state.end?.on ?? asOf))
    return `the license was not issued within ${issueWithin} days of the assurances`;
  return null;
}

function within(limit: number, from: Day | null, to: Day): boolean {
  return from !== null && daysBetween(from, to) <= limit;
}
