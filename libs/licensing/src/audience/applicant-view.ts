import { isDeepStrictEqual } from 'node:util';
import { EVENT_PERMISSIONS } from '@ninety/access';
import type {
  Answer,
  Clock,
  ClockName,
  Day,
  EventType,
  ProcedureEvent,
  State,
  Status,
} from '@ninety/procedure';
import { CLOCK_NAMES, EVENT_TYPES, formatDay, holdSuspends, isStatus, STATUSES } from '@ninety/procedure';

/**
 * What the law lets an applicant know of the review: the status, its own clocks, what is asked of it, and the
 * decision. Agencies' names and positions stay inside the government (`CITATIONS.confidentiality`).
 */

/** What each status is called to an applicant, for whom the whole interagency review is one. */
const APPLICANTS_STATUS = {
  registered: 'registered',
  referred: 'under_review',
  final_review: 'under_review',
  operating_committee: 'under_review',
  acep: 'under_review',
  earb: 'under_review',
  president: 'under_review',
  intent_to_deny: 'intent_to_deny',
  approved: 'approved',
  denied: 'denied',
  returned_without_action: 'returned_without_action',
  no_license_required: 'no_license_required',
  withdrawn: 'withdrawn',
} as const satisfies Readonly<Record<Status, string>>;

export type ApplicantStatus = (typeof APPLICANTS_STATUS)[Status];
export const APPLICANT_STATUSES: readonly ApplicantStatus[] = [...new Set(Object.values(APPLICANTS_STATUS))];

/** Whether a clock is an applicant's, whatever the review does; `itd_notice` is where BIS decided by itself. */
const IS_APPLICANTS_CLOCK: Readonly<Record<ClockName, boolean>> = {
  resolution: true,
  initial_action: true,
  deficiency_notice: false,
  recommendation: false,
  oc_decision: false,
  acep_appeal: false,
  acep_decision: false,
  earb_appeal: false,
  earb_decision: false,
  president_appeal: false,
  itd_notice: false,
  itd_response: true,
  denial_final: true,
  appeal: true,
};

/** Of how many clocks were missed, an applicant is told of these. */
export const APPLICANT_CLOCKS: readonly ClockName[] = CLOCK_NAMES.filter((name) => IS_APPLICANTS_CLOCK[name]);

/**
 * How an applicant reads each event: `own`, which its own people cause, and `open`, but for the government's notes, whole;
 * `cut` to what concerns it, the first of `referred` and holds by what they stop; `hidden` not at all. docs/decisions/0030
 */
const APPLICANTS_READING = {
  registered: 'own',
  information_requested: 'cut',
  information_received: 'open',
  hold_placed: 'cut',
  state_initiated: 'hidden',
  hold_released: 'cut',
  referred: 'cut',
  position: 'hidden',
  escalated_to_oc: 'hidden',
  oc_decision: 'hidden',
  appealed_to_acep: 'hidden',
  acep_decision: 'hidden',
  appealed_to_earb: 'hidden',
  earb_initiated: 'hidden',
  earb_decision: 'hidden',
  appealed_to_president: 'hidden',
  president_decision: 'hidden',
  intent_to_deny: 'open',
  itd_response: 'own',
  itd_withdrawn: 'open',
  approved: 'open',
  denied: 'open',
  returned_without_action: 'open',
  no_license_required: 'open',
  withdrawn: 'own',
  appeal_filed: 'own',
  appeal_decided: 'open',
} as const satisfies Readonly<Record<EventType, 'own' | 'open' | 'cut' | 'hidden'>>;

const readWhole = EVENT_TYPES.filter((type) => isWholeToApplicant(type));

/** Events that an applicant always sees, of `referred` the first one; of holds it depends on what they stop. */
export const SHOWN_EVENTS: readonly string[] = [...readWhole, 'information_requested', 'referred'];

/** Whether the applicant's own people cause such an event. */
export function isApplicantsOwn(type: EventType): boolean {
  return APPLICANTS_READING[type] === 'own';
}

function isWholeToApplicant(type: EventType): boolean {
  return isApplicantsOwn(type) || APPLICANTS_READING[type] === 'open';
}

export function applicantStatus(status: Status): ApplicantStatus {
  return APPLICANTS_STATUS[status];
}

/** A word as an applicant may read it: statuses as they are called to it, others as they are. */
export function applicantsWord(word: string): string {
  return isStatus(word) ? applicantStatus(word) : word;
}

/** A sentence with no stage of the review in it. */
export function withoutStages(sentence: string): string {
  return sentence.replaceAll(/\b[a-z_]+\b/g, (word) => applicantsWord(word));
}

/** The statuses behind what an applicant calls one. */
export function statusesBehind(status: string): string[] {
  const behind = STATUSES.filter((one) => applicantStatus(one) === status);
  return behind.length > 0 ? behind : [status];
}

/** The clocks that an applicant sees. */
export function applicantClocks(clocks: readonly Clock[], state: State | null): Clock[] {
  return clocks.filter((clock) => isApplicantClock(clock, state));
}

export function isApplicantClock(clock: Clock, state: State | null): boolean {
  if (clock.clock === 'itd_notice') return isOfOwnDecision(clock, state);
  return IS_APPLICANTS_CLOCK[clock.clock];
}

/** The five days for a notice are told where the notice says from when; where a board's decision began them, they would tell of it. */
function isOfOwnDecision({ startedOn, completedOn }: Clock, state: State | null): boolean {
  return (state?.notices ?? []).some(
    ({ on, decidedOn, isObliged }) =>
      !isObliged && decidedOn !== null && formatDay(decidedOn) === startedOn && formatDay(on) === completedOn,
  );
}

/** An event as an applicant may read it; null: it may not. */
export function applicantEvent(
  event: ProcedureEvent,
  state: State,
  asOf: Day,
): Record<string, unknown> | null {
  const { note: _, ...open } = event;
  if (isWholeToApplicant(event.type)) return isApplicantsOwn(event.type) ? { ...event } : open;
  switch (event.type) {
    case 'information_requested':
      return { ...open, by: 'BIS' };
    case 'referred':
      // The first one is the way into the review; whether BIS asks further agencies later is a matter of the review.
      return event.agencies[0] === state.referrals[0]?.agency ? { type: event.type, on: event.on } : null;
    case 'hold_placed':
      return stopsTheNinety(event.id, state, asOf)
        ? { type: event.type, on: event.on, id: event.id, kind: event.kind }
        : null;
    case 'hold_released':
      return stopsTheNinety(event.id, state, asOf) ? { type: event.type, on: event.on, id: event.id } : null;
    default:
      return null;
  }
}

/** All that an applicant is told of how an application stands at the end of a day. */
export function applicantStanding(
  events: readonly ProcedureEvent[],
  { state, status, clocks, allowedEvents }: Answer & { readonly state: State | null },
  asOf: Day,
) {
  return {
    status: status === null ? null : applicantStatus(status),
    clocks: applicantClocks(clocks, state),
    acts: allowedEvents.filter((type) => isApplicantsAct(type)),
    history: state ? events.map((event) => applicantEvent(event, state, asOf)).filter(Boolean) : [],
  };
}

/** Whether what an applicant is told differs. */
export function isToldApart(
  before: ReturnType<typeof applicantStanding>,
  after: ReturnType<typeof applicantStanding>,
): boolean {
  return !isDeepStrictEqual(before, after);
}

function isApplicantsAct(type: EventType): boolean {
  return EVENT_PERMISSIONS[type].includes('compliance_officer');
}

function stopsTheNinety(holdId: string, state: State, asOf: Day): boolean {
  const hold = state.holds.find(({ id }) => id === holdId);
  return hold !== undefined && holdSuspends(hold, state, asOf);
}
