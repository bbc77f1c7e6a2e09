import { isApplicant, mayCause } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { CITATIONS } from '@ninety/bis';
import {
  answer,
  EVENT_TYPES,
  isIllegal,
  isOpen,
  objectionTo,
  parseDay,
  refuse,
  replay,
} from '@ninety/procedure';
import type {
  Answer,
  Clock,
  Day,
  EventType,
  ProcedureEvent,
  Progress,
  Refusal,
  State,
  Status,
} from '@ninety/procedure';
import { hasEnded } from './phases.js';
import { applicantClocks, applicantStatus, withoutStages } from '../audience/applicant-view.js';
import type { ApplicantStatus } from '../audience/applicant-view.js';
import { say } from '../sentences.js';
import type { Params } from '@ninety/platform';

/** How an application stands at the end of a day. */
export interface Standing extends Answer {
  readonly state: State | null;
  readonly steps: Progress['steps'];
  readonly passages: Progress['passages'];
}

/** Replays a recorded history. A recorded history is lawful; another is a fault of ours. docs/decisions/0001 */
export function standingOf(log: readonly { readonly event: ProcedureEvent }[], asOf: Day): Standing {
  const progress = replay(
    log.map(({ event }) => event),
    asOf,
  );
  if (isIllegal(progress))
    throw new Error(`an unlawful history: event ${progress.illegalEvent}, ${progress.why}`);
  return standingFrom(progress, asOf);
}

/** How an application stands at the end of the day until which its history was replayed. */
export function standingFrom(progress: Progress, asOf: Day): Standing {
  const { state, steps, passages } = progress;
  return { ...answer(progress, asOf), state, steps, passages };
}

/** The nearest due date of a running clock, or null. */
export function nextDueOn(clocks: readonly Clock[]): string | null {
  const dues = clocks.filter(({ state }) => state === 'running').map(({ dueOn }) => dueOn);
  return dues.length > 0 ? dues.reduce((nearest, dueOn) => (dueOn < nearest ? dueOn : nearest)) : null;
}

/** Whether the government is late: the application is open, and a clock was missed and what it waits for has not come. */
export function isOverdue(status: string | null, clocks: readonly Clock[]): boolean {
  return (
    !hasEnded(status) && clocks.some(({ state, completedOn }) => state === 'missed' && completedOn === null)
  );
}

/** The standing as a caller may see it. */
export function standingFor(
  caller: Principal,
  { status, clocks, state }: Pick<Standing, 'status' | 'clocks' | 'state'>,
): Pick<Answer, 'clocks'> & { status: Status | ApplicantStatus | null } {
  if (!isApplicant(caller) || status === null) return { status, clocks };
  return { status: applicantStatus(status), clocks: applicantClocks(clocks, state) };
}

/** The types of event that this caller could cause next. */
export function allowedFor(caller: Principal, standing: Standing, asOf: Day): EventType[] {
  const { state } = standing;
  if (!state) return [];
  return standing.allowedEvents.filter(
    (type) => mayCause(caller, type) && agencyObjection(caller, type, state, asOf) === null,
  );
}

/** An event that a caller may cause by its role, and what is against it now. */
export interface Action extends Pick<Refusal, 'citation'> {
  readonly type: EventType;
  readonly allowed: boolean;
  /** Null where it is allowed; with its code and parameters where it is not. */
  readonly why: string | null;
  readonly code?: string;
  readonly params?: Params;
}

/** Every event of the caller's role: allowed, or why not. */
export function actionsFor(caller: Principal, { state }: Standing, asOf: Day): Action[] {
  return EVENT_TYPES.flatMap((type): Action[] => {
    if (type === 'registered' || !mayCause(caller, type)) return [];
    const objection = state
      ? (objectionTo(type, state, asOf) ?? agencyObjection(caller, type, state, asOf))
      : refuse(say('not_submitted'), CITATIONS.resolution);
    if (!objection) return [{ type, allowed: true, why: null, citation: null }];
    const { why, citation, sentence } = refusalFor(caller, objection);
    return [{ type, allowed: false, why, code: sentence.code, params: sentence.params, citation }];
  });
}

/** A refusal in words that the caller may read: an applicant learns of no stage of the review. */
export function refusalFor<T extends Refusal>(caller: Principal, refusal: T): T {
  if (!isApplicant(caller)) return refusal;
  const sentence = refusal.sentence.map(withoutStages);
  return { ...refusal, why: sentence.text, sentence };
}

/** An agency speaks for itself, while its referral is open; after that it may escalate. */
function agencyObjection(caller: Principal, type: EventType, state: State, asOf: Day): Refusal | null {
  if (caller.agency === null || type === 'state_initiated') return null;
  const referral = state.referrals.find(({ agency }) => agency === caller.agency);
  if (!referral) return refuse(say('agency_not_referred', { agency: caller.agency }), CITATIONS.referral);
  if (type.startsWith('appealed_to_') || isOpen(state, referral, asOf)) return null;
  return refuse(
    referral.position
      ? say('agency_position_given', { agency: caller.agency })
      : say('agency_days_ended', { agency: caller.agency }),
    CITATIONS.agencyPosition,
  );
}

/** A day that the platform wrote. */
export function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new Error(`not a day: ${text}`);
  return day;
}
