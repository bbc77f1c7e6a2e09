import { CLOCK_RULES } from './clock-rules.js';
import type { ClockName } from './clock-rules.js';
import { dueDay, lengthOf, mergeSpans } from './counting.js';
import { formatDay } from './day.js';
import type { Day, DayText } from './day.js';
import { inForce } from './parameters.js';
import {
  denialFinalOn,
  isAppealable,
  operatingCommitteeStartsOn,
  receivedByAgencyOn,
  resolvedOn,
} from './readings.js';
import type { Notice, Referral, Stage, State } from './state.js';
import { recommendationDueOn } from './steps.js';
import { mayCountAfterAll, recommendationSuspensions, resolutionSuspensions } from './suspensions.js';
import type { Suspension } from './suspensions.js';
import type { Agency } from './vocabulary.js';

export const CLOCK_STATES = ['running', 'paused', 'met', 'missed', 'lapsed', 'cancelled'] as const;
export type ClockState = (typeof CLOCK_STATES)[number];

/** One lawful clock as it stands at the end of a day; days are calendar days, dates `YYYY-MM-DD`. */
export interface Clock {
  readonly clock: ClockName;
  /** The agency whose clock it is, or null. */
  readonly subject: Agency | null;
  readonly citation: string;
  readonly startedOn: DayText;
  /** The last day in time, as things stand. */
  readonly dueOn: DayText;
  /** Whether what is open at the end of the day may still move `dueOn`, without anything new being asked or held. */
  readonly provisional: boolean;
  readonly state: ClockState;
  readonly completedOn: DayText | null;
  readonly countedDays: number;
  readonly excludedDays: number;
}

/** What a clock is computed from, besides its rule. */
interface ClockFacts {
  readonly clock: ClockName;
  readonly subject?: Agency;
  readonly startedOn: Day;
  readonly completedOn: Day | null;
  /** When it stopped without completion, if not at the end. */
  readonly stoppedOn?: Day | null;
  readonly suspensions?: readonly Suspension[];
  /** Whether days that were taken out may count after all. */
  readonly isUnsettled?: boolean;
  /** A window whose effect came true at its last day, by itself. */
  readonly cameTrue?: boolean;
  /** Goes on after the end of the application. */
  readonly outlivesEnd?: boolean;
}

/** Every clock of an application at the end of `asOf`; every automatic step due by then must have been taken. */
export function clocksOf(state: State, asOf: Day): Clock[] {
  return [
    ...generalFacts(state, asOf),
    ...state.referrals.flatMap((referral) => referralFacts(state, referral, asOf)),
    ...escalationFacts(state, asOf),
    ...noticeDueFacts(state),
    ...state.notices.flatMap((notice) => noticeFacts(state, notice)),
    ...appealFacts(state),
  ].map((facts) => readClock(facts, state, asOf));
}

function generalFacts(state: State, asOf: Day): ClockFacts[] {
  const startedOn = state.registeredOn;
  return [
    {
      clock: 'resolution',
      startedOn,
      completedOn: resolvedOn(state),
      suspensions: resolutionSuspensions(state, asOf),
      isUnsettled: mayCountAfterAll(state, asOf),
    },
    { clock: 'initial_action', startedOn, completedOn: state.initialActionOn },
  ];
}

function referralFacts(state: State, referral: Referral, asOf: Day): ClockFacts[] {
  const { agency, position } = referral;
  const startedOn = receivedByAgencyOn(referral.on);
  const noticedOn = state.requests.find(({ by }) => by === agency)?.on ?? null;
  const inTime =
    noticedOn !== null && noticedOn <= startedOn + inForce(state.law, 'deficiency_notice', startedOn);
  return [
    { clock: 'deficiency_notice', subject: agency, startedOn, completedOn: inTime ? noticedOn : null },
    {
      clock: 'recommendation',
      subject: agency,
      startedOn,
      completedOn: position?.on ?? null,
      suspensions: recommendationSuspensions(state, referral, asOf),
    },
  ];
}

function escalationFacts(state: State, asOf: Day): ClockFacts[] {
  const { operating_committee: oc, acep, earb } = state.stages;
  const facts: ClockFacts[] = [];
  const decision = (stage: Stage) => state.stages[stage]?.decision?.on ?? null;
  if (oc) {
    const deadlines = state.referrals.map((referral) => recommendationDueOn(state, referral, asOf));
    const startedOn = operatingCommitteeStartsOn(deadlines, oc.escalatedOn);
    facts.push({ clock: 'oc_decision', startedOn, completedOn: decision('operating_committee') });
  }
  if (oc?.decision)
    facts.push({ clock: 'acep_appeal', startedOn: oc.decision.on, completedOn: oc.appealedOn });
  if (acep) facts.push({ clock: 'acep_decision', startedOn: acep.enteredOn, completedOn: decision('acep') });
  if (acep?.decision)
    facts.push({ clock: 'earb_appeal', startedOn: acep.decision.on, completedOn: acep.appealedOn });
  if (earb) facts.push({ clock: 'earb_decision', startedOn: earb.enteredOn, completedOn: decision('earb') });
  if (earb?.decision) {
    facts.push({ clock: 'president_appeal', startedOn: earb.decision.on, completedOn: earb.appealedOn });
  }
  return facts;
}

/** The 5 days for a notice that a final decision demands, while it has not been given. 15 CFR 750.6(a). */
function noticeDueFacts(state: State): ClockFacts[] {
  const { obligedOn, notices } = state;
  if (obligedOn === null || notices.some(({ decidedOn }) => decidedOn === obligedOn)) return [];
  return [{ clock: 'itd_notice', startedOn: obligedOn, completedOn: null }];
}

function noticeFacts(state: State, notice: Notice): ClockFacts[] {
  const facts: ClockFacts[] = [
    {
      clock: 'itd_response',
      startedOn: notice.on,
      completedOn: notice.respondedOn,
      stoppedOn: notice.withdrawnOn,
    },
    {
      clock: 'denial_final',
      startedOn: notice.on,
      completedOn: notice.withdrawnOn,
      cameTrue: state.end?.lapsed === true && notice.withdrawnOn === null,
    },
  ];
  if (notice.decidedOn !== null) {
    facts.unshift({ clock: 'itd_notice', startedOn: notice.decidedOn, completedOn: notice.on });
  }
  return facts;
}

function appealFacts(state: State): ClockFacts[] {
  const notice = state.notices.at(-1);
  if (!state.end || !isAppealable(state) || !notice) return [];
  const startedOn = denialFinalOn(state, notice, state.end.on);
  return [{ clock: 'appeal', startedOn, completedOn: state.appeal?.filedOn ?? null, outlivesEnd: true }];
}

function readClock(facts: ClockFacts, { law, end }: State, asOf: Day): Clock {
  const days = inForce(law, facts.clock, facts.startedOn);
  const stop = facts.completedOn ?? facts.stoppedOn ?? (facts.outlivesEnd ? null : (end?.on ?? null));
  const until = stop ?? asOf;
  const suspensions = facts.suspensions ?? [];
  const excluded = mergeSpans(suspensions, facts.startedOn, until);
  const dueOn = dueDay(facts.startedOn, days, excluded);
  const excludedDays = excluded.reduce((days, span) => days + lengthOf(span), 0);
  const state = stateOf(facts, stop, dueOn, asOf);
  return {
    clock: facts.clock,
    subject: facts.subject ?? null,
    citation: CLOCK_RULES[facts.clock].citation,
    startedOn: formatDay(facts.startedOn),
    dueOn: formatDay(dueOn),
    provisional: stop === null && (state === 'paused' || facts.isUnsettled === true),
    state,
    completedOn: facts.completedOn === null ? null : formatDay(facts.completedOn),
    countedDays: Math.max(0, until - facts.startedOn - excludedDays),
    excludedDays,
  };
}

function stateOf(facts: ClockFacts, stop: Day | null, dueOn: Day, asOf: Day): ClockState {
  if (facts.completedOn !== null) return facts.completedOn <= dueOn ? 'met' : 'missed';
  const overdue = CLOCK_RULES[facts.clock].window ? 'lapsed' : 'missed';
  if (stop !== null) return stop <= dueOn && !facts.cameTrue ? 'cancelled' : overdue;
  if (asOf > dueOn) return overdue;
  return facts.suspensions?.some(({ open }) => open) ? 'paused' : 'running';
}
