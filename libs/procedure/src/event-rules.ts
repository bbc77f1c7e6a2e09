import type { Day } from './day.js';
import { formatDay } from './day.js';
import type { EventType, ProcedureEvent } from './event-shapes.js';
import * as guard from './guards.js';
import type { Guard } from './guards.js';
import { inForce, PARAMETERS } from './parameters.js';
import { refuse } from './refusal.js';
import type { Refusal } from './refusal.js';
import { endApplication, enterStage, openHold, openRequest, referralTo, standingNotice } from './state.js';
import type { Stage, State } from './state.js';
import { OPEN_STATUSES } from './statuses.js';
import type { Ending, Status } from './statuses.js';
import { isOpen } from './steps.js';
import { move } from './transitions.js';
import type { Destination } from './transitions.js';
import type { Agency } from './vocabulary.js';
import { say } from './sentences.js';

/** One row of the procedure: when an event may come, what its own fields must satisfy, what it does. */
export interface EventRule<T extends EventType = EventType> {
  /** Null where the rule is silent. */
  readonly citation: string | null;
  /** The statuses in which it may come; in every other it is refused. */
  readonly from: readonly Status[];
  /** What is said to it in another status, where it is more than which one it needs. */
  readonly elsewhere?: Guard;
  /** The status it leads to; absent: it leaves the status. */
  readonly to?: Destination<ProcedureEvent<T>>;
  /** BIS's first action on the application. 15 CFR 750.4(c). */
  readonly firstAction?: true;
  readonly allowedIf?: readonly Guard[];
  readonly accepts?: readonly ((state: State, event: ProcedureEvent<T>) => Refusal | null)[];
  readonly effect: (state: State, event: ProcedureEvent<T>) => void;
}

type LaterEvent = Exclude<EventType, 'registered'>;

/** The event before which there is no application. */
export const REGISTRATION = { citation: '15 CFR 750.4(a)(1)', to: 'registered' } as const;

/** What may happen after registration, when, and what it does: one row per event, in the procedure's order. */
export const EVENT_RULES: { readonly [T in LaterEvent]: EventRule<T> } = {
  information_requested: {
    citation: '15 CFR 750.4(b)(1), (d)(1)',
    from: OPEN_STATUSES,
    accepts: [requestIdIsNew, requesterMayAsk],
    effect: (state, { id, by, on }) => {
      state.requests.push({ id, by, on, closedOn: null });
      if (by === 'BIS') state.initialActionOn ??= on;
    },
  },
  information_received: {
    citation: '15 CFR 750.4(b)(1)',
    from: OPEN_STATUSES,
    allowedIf: [guard.someRequestIsOpen],
    accepts: [requestIsOpen],
    effect: (state, { id, on }) => {
      const request = openRequest(state, id);
      if (request) request.closedOn = on;
    },
  },
  hold_placed: {
    citation: '15 CFR 750.4(b)',
    from: OPEN_STATUSES,
    accepts: [holdIdIsNew, holdFitsStatus, determinationIsPast],
    effect: placeHold,
  },
  state_initiated: {
    citation: '15 CFR 750.4(b)(3)',
    from: OPEN_STATUSES,
    allowedIf: [guard.someAssurancesAwaitState],
    accepts: [assurancesAwaitState],
    effect: (state, { id, on }) => {
      const hold = openHold(state, id);
      if (hold) hold.initiatedOn = on;
    },
  },
  hold_released: {
    citation: '15 CFR 750.4(b)',
    from: OPEN_STATUSES,
    allowedIf: [guard.someHoldIsOpen],
    accepts: [holdIsOpen, releaseFitsKind],
    effect: (state, { id, on, resultsOn, receivedOn }) => {
      const hold = openHold(state, id);
      if (!hold) return;
      hold.release = { on, receivedOn: resultsOn ?? receivedOn ?? null };
      hold.closedOn = on;
    },
  },
  referred: {
    citation: '15 CFR 750.3(b), 750.4(c), (d)',
    from: ['registered', 'referred'],
    to: 'referred',
    firstAction: true,
    allowedIf: [guard.someAgencyRemains],
    accepts: [noneReferredBefore],
    effect: (state, { agencies, on }) => {
      for (const agency of agencies) state.referrals.push({ agency, on, position: null });
    },
  },
  position: {
    citation: '15 CFR 750.4(d)(2), (e)',
    from: OPEN_STATUSES,
    allowedIf: [guard.someReferralIsOpen],
    accepts: [(state, { agency, on }) => referralIsOpen(state, agency, on)],
    effect: (state, { agency, recommendation, on }) => {
      const referral = referralTo(state, agency);
      if (referral) referral.position = { recommendation, on };
      for (const request of state.requests) if (request.by === agency) request.closedOn ??= on;
    },
  },
  escalated_to_oc: {
    citation: '15 CFR 750.4(f)(1)',
    from: ['final_review'],
    to: 'operating_committee',
    allowedIf: [guard.mayBeEscalated],
    effect: (state, { on }) => enterStage(state, 'operating_committee', on, on),
  },
  oc_decision: decisionOf('operating_committee', '15 CFR 750.4(f)(1)(i)'),
  appealed_to_acep: appealTo('acep', 'operating_committee', '15 CFR 750.4(f)(1)(ii)'),
  acep_decision: decisionOf('acep', '15 CFR 750.4(f)(2)'),
  appealed_to_earb: appealTo('earb', 'acep', '15 CFR 750.4(f)(2)'),
  earb_initiated: {
    citation: '15 CFR 750.4(f)(2)',
    from: ['acep'],
    to: 'earb',
    allowedIf: [guard.mayAppealFrom('acep')],
    effect: (state, { on }) => takeUp(state, 'acep', 'earb', on),
  },
  earb_decision: decisionOf('earb', '15 CFR 750.4(f)(3)'),
  appealed_to_president: {
    citation: '15 CFR 750.4(f)(3)',
    from: ['earb'],
    to: 'president',
    allowedIf: [guard.mayAppealFrom('earb')],
    accepts: [agencyWasReferred],
    effect: (state, { on }) => {
      if (state.stages.earb) state.stages.earb.appealedOn = on;
      state.appealedToPresidentOn = on;
    },
  },
  president_decision: {
    citation: '15 CFR 750.4(f)(3)',
    from: ['president'],
    to: 'final_review',
    effect: (state, { outcome, on }) => {
      state.mandate = outcome;
      if (outcome === 'deny') state.obligedOn = on;
    },
  },
  intent_to_deny: {
    citation: '15 CFR 750.6(a)',
    from: ['registered', 'final_review'],
    to: 'intent_to_deny',
    firstAction: true,
    allowedIf: [guard.bisMay('deny', '15 CFR 750.4(f)')],
    accepts: [decisionDayIsPlausible],
    effect: (state, { on, decidedOn }) => {
      const isObliged = state.obligedOn !== null;
      const countedFrom = state.obligedOn ?? decidedOn ?? null;
      state.notices.push({ on, decidedOn: countedFrom, isObliged, respondedOn: null, withdrawnOn: null });
    },
  },
  itd_response: {
    citation: '15 CFR 750.6(b)',
    from: ['intent_to_deny'],
    allowedIf: [guard.responseIsDue],
    effect: (state, { on }) => {
      const notice = standingNotice(state);
      if (notice) notice.respondedOn = on;
    },
  },
  itd_withdrawn: {
    citation: '15 CFR 750.6(b)',
    from: ['intent_to_deny'],
    to: [
      { status: 'final_review', when: 'after a referral', if: ({ referrals }) => referrals.length > 0 },
      { status: 'registered', when: 'before any referral' },
    ],
    allowedIf: [guard.noticeMayBeWithdrawn],
    effect: withdrawNotice,
  },
  approved: {
    citation: '15 CFR 750.7',
    from: ['registered', 'final_review'],
    to: 'approved',
    firstAction: true,
    allowedIf: [guard.bisMay('approve', '15 CFR 750.4(f)'), guard.congressHasHadItsDays],
    accepts: [validityIsAhead],
    effect: ending('approved'),
  },
  denied: {
    citation: '15 CFR 750.6(b)',
    from: ['intent_to_deny'],
    to: 'denied',
    allowedIf: [guard.responseCameOrLapsed],
    effect: ending('denied'),
  },
  returned_without_action: {
    citation: '15 CFR 750.4(a)(2), (c)(1)',
    from: OPEN_STATUSES,
    to: 'returned_without_action',
    firstAction: true,
    effect: ending('returned_without_action'),
  },
  no_license_required: {
    citation: '15 CFR 750.4(c)(3)',
    from: OPEN_STATUSES,
    to: 'no_license_required',
    firstAction: true,
    effect: ending('no_license_required'),
  },
  withdrawn: {
    citation: null,
    from: OPEN_STATUSES,
    to: 'withdrawn',
    effect: ending('withdrawn'),
  },
  appeal_filed: {
    citation: '15 CFR 756.2(c)(1)',
    from: ['denied'],
    elsewhere: guard.appealMayBeFiled,
    allowedIf: [guard.appealMayBeFiled],
    effect: (state, { on }) => {
      state.appeal = { filedOn: on, decidedOn: null, granted: false };
    },
  },
  appeal_decided: {
    citation: '15 CFR 756.2(d)',
    from: ['denied'],
    elsewhere: guard.appealIsPending,
    to: [{ status: 'approved', when: 'granted', if: (_, { outcome }) => outcome === 'granted' }],
    allowedIf: [guard.appealIsPending],
    effect: (state, { outcome, on }) => {
      if (!state.appeal) return;
      state.appeal.decidedOn = on;
      state.appeal.granted = outcome === 'granted';
    },
  },
};

/** Whether the procedure allows this event now; every automatic step due by its date must have been taken. */
export function refusalOf(state: State, event: ProcedureEvent<LaterEvent>): Refusal | null {
  return (
    refusalOfType(event.type, state, event.on) ??
    firstOf(ruleOf(event).accepts, (accepts) => accepts(state, event))
  );
}

/** Makes an allowed event happen. */
export function applyEvent(state: State, event: ProcedureEvent<LaterEvent>): void {
  const rule = ruleOf(event);
  rule.effect(state, event);
  if (rule.to) move(state, rule.to, event);
  if (rule.firstAction) state.initialActionOn ??= event.on;
}

/** The types of which some well-formed event on that day would be accepted next, by whomever; sorted. */
export function allowedEvents(state: State, on: Day): LaterEvent[] {
  return SORTED_TYPES.filter((type) => refusalOfType(type, state, on) === null);
}

/** What is against any event of a type on a day, with its rule's paragraph where the objection has none; null: nothing. */
export function objectionTo(type: LaterEvent, state: State, on: Day): Refusal | null {
  const refusal = refusalOfType(type, state, on);
  return refusal && { ...refusal, citation: refusal.citation ?? EVENT_RULES[type].citation };
}

/** The row's statuses are its first guard. */
function refusalOfType(type: LaterEvent, state: State, on: Day): Refusal | null {
  const { from, elsewhere, allowedIf } = EVENT_RULES[type];
  if (!from.includes(state.status)) return elsewhere?.(state, on) ?? guard.standsIn(from)(state, on);
  return firstOf(allowedIf, (allowed) => allowed(state, on));
}

const SORTED_TYPES = (Object.keys(EVENT_RULES) as LaterEvent[]).sort();

/** TypeScript cannot see that the row's type is the event's own. */
function ruleOf(event: ProcedureEvent<LaterEvent>): EventRule<LaterEvent> {
  return EVENT_RULES[event.type] as EventRule<LaterEvent>;
}

function firstOf<T>(items: readonly T[] | undefined, refusal: (item: T) => Refusal | null): Refusal | null {
  for (const item of items ?? []) {
    const found = refusal(item);
    if (found) return found;
  }
  return null;
}

function decisionOf(stage: Stage, citation: string) {
  return {
    citation,
    from: [stage],
    allowedIf: [guard.undecided(stage)],
    effect: (
      state: State,
      { outcome, on }: ProcedureEvent<'oc_decision' | 'acep_decision' | 'earb_decision'>,
    ) => {
      const entered = state.stages[stage];
      if (entered) entered.decision = { outcome, on };
    },
  };
}

function appealTo(stage: Stage, from: Stage, citation: string) {
  return {
    citation,
    from: [from],
    to: stage,
    allowedIf: [guard.mayAppealFrom(from)],
    accepts: [agencyWasReferred],
    effect: (state: State, { on }: { on: Day }) => takeUp(state, from, stage, on),
  };
}

function takeUp(state: State, from: Stage, stage: Stage, on: Day): void {
  const left = state.stages[from];
  if (left) left.appealedOn = on;
  enterStage(state, stage, on);
}

function ending(by: Ending) {
  return (state: State, { on }: { on: Day }) => endApplication(state, by, on);
}

function placeHold(state: State, event: ProcedureEvent<'hold_placed'>): void {
  state.holds.push({
    id: event.id,
    kind: event.kind,
    on: event.on,
    determinedOn: 'determinedOn' in event ? event.determinedOn : null,
    governmentChannels: 'governmentChannels' in event ? (event.governmentChannels ?? true) : true,
    initiatedOn: null,
    release: null,
    closedOn: null,
  });
}

function withdrawNotice(state: State, { on }: { on: Day }): void {
  const notice = standingNotice(state);
  if (notice) notice.withdrawnOn = on;
  for (const hold of state.holds) if (hold.kind === 'itd_negotiation') hold.closedOn ??= on;
  if (state.referrals.length > 0) state.mandate = 'free';
}

function requestIdIsNew(state: State, { id }: { id: string }): Refusal | null {
  return state.requests.some((request) => request.id === id) ? refuse(say('request_id_taken', { id })) : null;
}

function requesterMayAsk(state: State, { by, on }: ProcedureEvent<'information_requested'>): Refusal | null {
  return by === 'BIS' ? null : referralIsOpen(state, by, on);
}

function requestIsOpen(state: State, { id }: { id: string }): Refusal | null {
  return openRequest(state, id) ? null : refuse(say('no_open_request', { id }));
}

function holdIdIsNew(state: State, { id }: { id: string }): Refusal | null {
  return state.holds.some((hold) => hold.id === id) ? refuse(say('hold_id_taken', { id })) : null;
}

function holdFitsStatus(state: State, { kind }: ProcedureEvent<'hold_placed'>): Refusal | null {
  return kind === 'itd_negotiation' && state.status !== 'intent_to_deny'
    ? refuse(say('negotiation_without_notice'), '15 CFR 750.4(b)(1)')
    : null;
}

function determinationIsPast(_: State, event: ProcedureEvent<'hold_placed'>): Refusal | null {
  return 'determinedOn' in event && event.determinedOn > event.on
    ? refuse(
        say('determined_after_hold', { determined: formatDay(event.determinedOn) }),
        '15 CFR 750.4(b)(2), (3)',
      )
    : null;
}

function holdIsOpen(state: State, { id }: { id: string }): Refusal | null {
  return openHold(state, id) ? null : refuse(say('no_open_hold', { id }));
}

function assurancesAwaitState(state: State, { id }: { id: string }): Refusal | null {
  const hold = openHold(state, id);
  return hold?.kind === 'government_assurances' && hold.initiatedOn === null
    ? null
    : refuse(say('assurances_not_waiting', { id }), '15 CFR 750.4(b)(3)');
}

/** The day that a release must name, by the kind of its hold; no other kind names any. */
const RELEASE_DAY = {
  pre_license_check: { field: 'resultsOn', citation: PARAMETERS.pre_license_check_report.citation },
  government_assurances: { field: 'receivedOn', citation: PARAMETERS.assurances_license.citation },
} as const;

function releaseFitsKind(state: State, event: ProcedureEvent<'hold_released'>): Refusal | null {
  const hold = openHold(state, event.id);
  if (!hold) return null;
  const needed = Object.hasOwn(RELEASE_DAY, hold.kind)
    ? RELEASE_DAY[hold.kind as keyof typeof RELEASE_DAY]
    : null;
  for (const field of ['resultsOn', 'receivedOn'] as const) {
    if (event[field] !== undefined && field !== needed?.field) {
      return refuse(say('release_field_unknown', { field, hold: hold.kind }));
    }
  }
  if (!needed) return null;
  const day = event[needed.field];
  if (day === undefined)
    return refuse(say('release_field_required', { field: needed.field, hold: hold.kind }), needed.citation);
  return day >= hold.on && day <= event.on
    ? null
    : refuse(
        say('release_field_outside', { field: needed.field, from: formatDay(hold.on) }),
        needed.citation,
      );
}

function noneReferredBefore(state: State, { agencies }: ProcedureEvent<'referred'>): Refusal | null {
  const again = agencies.find((agency) => referralTo(state, agency));
  return again ? refuse(say('referred_already', { agency: again }), '15 CFR 750.4(d)') : null;
}

function referralIsOpen(state: State, agency: Agency, on: Day): Refusal | null {
  const referral = referralTo(state, agency);
  if (!referral) return refuse(say('agency_not_referred_to', { agency }), '15 CFR 750.4(d)');
  if (referral.position)
    return refuse(say('agency_gave_position', { agency, on: formatDay(referral.position.on) }));
  if (isOpen(state, referral, on)) return null;
  const days = inForce(state.law, 'recommendation', referral.on);
  return refuse(say('agency_deemed_silent', { agency, days }), '15 CFR 750.4(e)');
}

function agencyWasReferred(state: State, { agency }: { agency: Agency }): Refusal | null {
  return referralTo(state, agency)
    ? null
    : refuse(say('agency_not_referred_to', { agency }), '15 CFR 750.4(f)');
}

function decisionDayIsPlausible(state: State, event: ProcedureEvent<'intent_to_deny'>): Refusal | null {
  if (event.decidedOn === undefined) return null;
  if (state.obligedOn !== null) {
    return refuse(say('decision_known', { on: formatDay(state.obligedOn) }), '15 CFR 750.6(a)');
  }
  return event.decidedOn >= state.registeredOn && event.decidedOn <= event.on
    ? null
    : refuse(say('decided_outside'), '15 CFR 750.6(a)');
}

function validityIsAhead(_: State, event: ProcedureEvent<'approved'>): Refusal | null {
  return event.validUntil !== undefined && event.validUntil <= event.on
    ? refuse(say('validity_not_ahead'), '15 CFR 750.7(g)')
    : null;
}
