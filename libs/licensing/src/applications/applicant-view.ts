import type { Clock, ClockName, ProcedureEvent, State, Day } from '../procedure/index.js';
import { holdSuspends } from '../procedure/index.js';

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

export const APPLICANT_CLOCKS: readonly ClockName[] = [
  'resolution',
  'initial_action',
  'itd_notice',
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

/** The clocks an applicant sees; the one for the notice only once the notice was given, for before it tells of a board. */
export function applicantClocks(clocks: readonly Clock[]): Clock[] {
  return clocks.filter((clock) => isApplicantClock(clock));
}

export function isApplicantClock({ clock, completedOn }: Clock): boolean {
  return APPLICANT_CLOCKS.includes(clock) && (clock !== 'itd_notice' || completedOn !== null);
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
      return { type: event.type, on: event.on };
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

function stopsTheNinety(holdId: string, state: State, asOf: Day): boolean {
  const hold = state.holds.find(({ id }) => id === holdId);
  return hold !== undefined && holdSuspends(hold, state, asOf);
}
