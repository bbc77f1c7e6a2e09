import type { Day } from './day.js';
import type { HoldKind, ProcedureEvent } from './event-shapes.js';
import type { Law } from './parameters.js';
import type { Ending, Status } from './statuses.js';
import type { Agency, Mandate, Outcome } from './vocabulary.js';

/** What has happened to one application, as its events tell; the clocks are computed from this alone. */
export interface State {
  /** The numbers that it is judged by. */
  readonly law: Law;
  readonly registeredOn: Day;
  status: Status;
  initialActionOn: Day | null;
  referrals: Referral[];
  requests: Request[];
  holds: Hold[];
  /** What BIS may do in final review; null before. */
  mandate: Mandate | null;
  /** The day on which a final decision to deny (OC, ACEP, EARB, President) obliged BIS; null: nothing obliges. */
  obligedOn: Day | null;
  stages: Record<Stage, StageState | null>;
  appealedToPresidentOn: Day | null;
  notices: Notice[];
  end: { by: Ending; on: Day; lapsed: boolean } | null;
  appeal: { filedOn: Day; decidedOn: Day | null; granted: boolean } | null;
}

/** The boards of 750.4(f) whose decisions stand unless appealed within 5 days. */
export type Stage = 'operating_committee' | 'acep' | 'earb';

interface StageState {
  readonly enteredOn: Day;
  /** Brought up by BIS itself, and when; null: by disagreeing positions or by an appeal. */
  readonly escalatedOn: Day | null;
  decision: { outcome: Outcome; on: Day } | null;
  /** The day on which the next stage took the matter. */
  appealedOn: Day | null;
}

export interface Referral {
  readonly agency: Agency;
  readonly on: Day;
  position: { recommendation: 'approve' | 'approve_with_conditions' | 'deny'; on: Day } | null;
}

/** A request for information; closed by the answer, the agency's own position, or the end. */
export interface Request {
  readonly id: string;
  readonly by: 'BIS' | Agency;
  readonly on: Day;
  closedOn: Day | null;
}

export interface Hold {
  readonly id: string;
  readonly kind: HoldKind;
  readonly on: Day;
  readonly determinedOn: Day | null;
  readonly governmentChannels: boolean;
  initiatedOn: Day | null;
  /** Released by an event, with the day on which results or assurances came. */
  release: { on: Day; receivedOn: Day | null } | null;
  /** Released, or closed by the end or by the notice's withdrawal. */
  closedOn: Day | null;
}

export interface Notice {
  readonly on: Day;
  /** The day from which the 5 days for the notice count, if any is known. */
  readonly decidedOn: Day | null;
  /** Whether a final decision of a board or the President obliged BIS to it. */
  readonly isObliged: boolean;
  respondedOn: Day | null;
  withdrawnOn: Day | null;
}

export function register(event: ProcedureEvent<'registered'>, law: Law): State {
  return {
    law,
    registeredOn: event.on,
    status: 'registered',
    initialActionOn: null,
    referrals: [],
    requests: [],
    holds: [],
    mandate: null,
    obligedOn: null,
    stages: { operating_committee: null, acep: null, earb: null },
    appealedToPresidentOn: null,
    notices: [],
    end: null,
    appeal: null,
  };
}

export function enterStage(state: State, stage: Stage, on: Day, escalatedOn: Day | null = null): void {
  state.stages[stage] = { enteredOn: on, escalatedOn, decision: null, appealedOn: null };
}

/** Ends the application and closes every open request and hold on that day. */
export function endApplication(state: State, by: Ending, on: Day, lapsed = false): void {
  state.end = { by, on, lapsed };
  for (const request of state.requests) request.closedOn ??= on;
  for (const hold of state.holds) hold.closedOn ??= on;
}

export function referralTo(state: State, agency: Agency): Referral | undefined {
  return state.referrals.find((referral) => referral.agency === agency);
}

export function openRequest(state: State, id: string): Request | undefined {
  return state.requests.find((request) => request.id === id && request.closedOn === null);
}

export function openHold(state: State, id: string): Hold | undefined {
  return state.holds.find((hold) => hold.id === id && hold.closedOn === null);
}

/** The notice of intent to deny in force; one withdrawn is not. */
export function standingNotice(state: State): Notice | undefined {
  const last = state.notices.at(-1);
  return last?.withdrawnOn === null ? last : undefined;
}

/** Whether a license came of it on the day it ended; a later granted appeal does not change that. */
export function endedWithoutLicense(state: State): boolean {
  return state.end !== null && state.end.by !== 'approved';
}
