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
  readonly qualifies: (hold: Hold, state: State, asOf: Day) => boolean;
  /** The most days that it can take out; unlimited when absent. */
  readonly atMost?: number;
}

const always = () => true;
const never = () => false;

/** Which holds stop the 90 days, and by which paragraph of 750.4(b). */
export const SUSPENSION_RULES: Readonly<Record<HoldKind, SuspensionRule>> = {
  itd_negotiation: { citation: '15 CFR 750.4(b)(1)', qualifies: always },
  pre_license_check: { citation: '15 CFR 750.4(b)(2)', qualifies: preLicenseCheckQualifies },
  government_assurances: { citation: '15 CFR 750.4(b)(3)', qualifies: assurancesQualify },
  foreign_consultation: { citation: '15 CFR 750.4(b)(4)', qualifies: always },
  multilateral_review: { citation: '15 CFR 750.4(b)(5)', qualifies: always },
  congressional_notification: { citation: '15 CFR 750.4(b)(7)', qualifies: always },
  technology_control_plan: { citation: '15 CFR 750.4(b)(8)', qualifies: always },
  terrorist_state_notification: {
    citation: SUSPENSION_LIMITS.terroristStateNotification.citation,
    qualifies: always,
    atMost: SUSPENSION_LIMITS.terroristStateNotification.days,
  },
  administrative: { citation: null, qualifies: never },
};

/** The suspensions of the 90 days, as they stand at the end of `asOf`. 15 CFR 750.4(b). */
export function resolutionSuspensions(state: State, asOf: Day): Suspension[] {
  const requests = state.requests
    .filter((request) => requestSuspends(state, request))
    .map((request) => suspensionOf(request, asOf));
  const holds = state.holds
    .filter((hold) => SUSPENSION_RULES[hold.kind].qualifies(hold, state, asOf))
    .map((hold) => suspensionOf(hold, asOf, SUSPENSION_RULES[hold.kind].atMost));
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

function suspensionOf(span: { on: Day; closedOn: Day | null }, asOf: Day, atMost = Infinity): Suspension {
  const over = span.on + atMost;
  const to = Math.min(span.closedOn ?? asOf, over);
  return { from: span.on, to, open: span.closedOn === null && asOf < over };
}

/**
 * A pre-license check counts if asked through government channels within 5 days of the
 * determination and, once over, ended within 5 days of its results. 15 CFR 750.4(b)(2).
 */
function preLicenseCheckQualifies(hold: Hold): boolean {
  const limit = SUSPENSION_LIMITS.preLicenseCheck;
  return (
    hold.governmentChannels &&
    within(limit.requestWithin, hold.determinedOn, hold.on) &&
    (hold.release === null || within(limit.releaseWithin, hold.release.receivedOn, hold.release.on))
  );
}

/**
 * Assurances count if sent within 5 days, begun by State within 10, and followed within 5 days of their
 * receipt by the license. An application that ended without one gets none of it. 15 CFR 750.4(b)(3).
 */
function assurancesQualify(hold: Hold, state: State, asOf: Day): boolean {
  const limit = SUSPENSION_LIMITS.governmentAssurances;
  if (endedWithoutLicense(state)) return false;
  const begunOrGivenUp = hold.initiatedOn ?? Math.min(hold.closedOn ?? asOf, asOf);
  return (
    within(limit.sendWithin, hold.determinedOn, hold.on) &&
    within(limit.initiateWithin, hold.on, begunOrGivenUp) &&
    (hold.release === null || within(limit.issueWithin, hold.release.receivedOn, state.end?.on ?? asOf))
  );
}

function within(limit: number, from: Day | null, to: Day): boolean {
  return from !== null && daysBetween(from, to) <= limit;
}
