import { isDeepStrictEqual } from 'node:util';
import { EVENT_PERMISSIONS } from '@ninety/access';
import type { Answer, Clock, ClockName, Day, EventType, ProcedureEvent, State } from '../procedure/index.js';
import { formatDay, holdSuspends } from '../procedure/index.js';

/**
 * What the law lets an applicant know of the review: the status, its own clocks, what is asked of it, and the
 * decision. Agencies' names and positions stay inside the government. 15 CFR 748.1(c), 750.6(a)(3).
 */

const UNDER_REVIEW: ReadonlySet<string> = new Set([
  'referred',
  'final_review',
  'operating_committee',
  'acep',
  'earb',
  'president',
]);

/** The clocks that are an applicant's, whatever the review does; of how many were missed it is told of these. */
export const APPLICANT_CLOCKS: readonly ClockName[] = [
  'resolution',
  'initial_action',
  'itd_response',
  'denial_final',
  'appeal',
];

/** Events that an applicant sees whole, but for the government's own notes. */
const OPEN_EVENTS: ReadonlySet<string> = new Set([
  'registered',
  'information_received',
  'intent_to_deny',
  'itd_response',
  'itd_withdrawn',
  'approved',
  'denied',
  'returned_without_action',
  'no_license_required',
  'withdrawn',
  'appeal_filed',
  'appeal_decided',
]);

/** Events that an applicant always sees, of `referred` the first one; of holds it depends on what they stop. */
export const SHOWN_EVENTS: readonly string[] = [...OPEN_EVENTS, 'information_requested', 'referred'];

/** Events that the applicant's own people cause. */
export const APPLICANTS_OWN: ReadonlySet<string> = new Set([
  'registered',
  'itd_response',
  'withdrawn',
  'appeal_filed',
]);

export function applicantStatus(status: string): string {
  return UNDER_REVIEW.has(status) ? 'under_review' : status;
}

/** A sentence with no stage of the review in it. */
export function withoutStages(sentence: string): string {
  return sentence.replaceAll(/\b[a-z_]+\b/g, (word) => applicantStatus(word));
}

/** The statuses behind what an applicant calls one. */
export function statusesBehind(status: string): string[] {
  return status === 'under_review' ? [...UNDER_REVIEW] : [status];
}

/** The clocks that an applicant sees. */
export function applicantClocks(clocks: readonly Clock[], state: State | null): Clock[] {
  return clocks.filter((clock) => isApplicantClock(clock, state));
}

export function isApplicantClock(clock: Clock, state: State | null): boolean {
  if (clock.clock === 'itd_notice') return isOfOwnDecision(clock, state);
  return APPLICANT_CLOCKS.includes(clock.clock);
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
  if (OPEN_EVENTS.has(event.type)) return APPLICANTS_OWN.has(event.type) ? { ...event } : open;
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
  return EVENT_PERMISSIONS.get(type)?.includes('compliance_officer') === true;
}

function stopsTheNinety(holdId: string, state: State, asOf: Day): boolean {
  const hold = state.holds.find(({ id }) => id === holdId);
  return hold !== undefined && holdSuspends(hold, state, asOf);
}
