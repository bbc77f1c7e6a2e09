import { CLOCK_RULES } from './clock-rules.js';
import { daysBetween, formatDay } from './day.js';
import type { Day } from './day.js';
import { inForce, PARAMETERS } from './parameters.js';
import { denialFinalOn, isAppealable, mayEscalate, mayWithdrawNotice } from './readings.js';
import { refuse } from './refusal.js';
import type { Refusal } from './refusal.js';
import { standingNotice } from './state.js';
import type { Stage, State } from './state.js';
import { isEnd } from './statuses.js';
import type { Status } from './statuses.js';
import { APPEAL_WINDOW_OF, isOpen } from './steps.js';
import { AGENCIES } from './vocabulary.js';
import type { Mandate } from './vocabulary.js';
import { say } from './sentences.js';

/** Whether an event may come on a day, whatever its fields; null: nothing against it. */
export type Guard = (state: State, on: Day) => Refusal | null;

/** The application stands where a row leads from. */
export function standsIn(from: readonly Status[]): Guard {
  return ({ status, end }) => {
    if (from.includes(status)) return null;
    return end && !from.some(isEnd)
      ? refuse(say('application_ended', { on: formatDay(end.on), by: end.by }))
      : refuse(say('status_needed', { status, needed: from.join(' or ') }));
  };
}

/** BIS may decide this way: alone before any referral, or in final review within its mandate. */
export function bisMay(decide: Exclude<Mandate, 'free'>, citation: string): Guard {
  return ({ status, mandate }) =>
    status === 'registered' || mandate === decide || mandate === 'free'
      ? null
      : refuse(say('mandate_against', { mandate: String(mandate), decide }), citation);
}

export const someAgencyRemains: Guard = ({ referrals }) =>
  referrals.length < AGENCIES.length ? null : refuse(say('all_agencies_referred'), '15 CFR 750.3(b)');

export const someReferralIsOpen: Guard = (state, on) =>
  state.referrals.some((referral) => isOpen(state, referral, on))
    ? null
    : refuse(say('no_open_referral'), '15 CFR 750.4(e)');

export const someRequestIsOpen: Guard = ({ requests }) =>
  requests.some(({ closedOn }) => closedOn === null) ? null : refuse(say('no_request_open'));

export const someHoldIsOpen: Guard = ({ holds }) =>
  holds.some(({ closedOn }) => closedOn === null) ? null : refuse(say('no_hold_open'));

export const someAssurancesAwaitState: Guard = ({ holds }) =>
  holds.some(
    (hold) => hold.kind === 'government_assurances' && hold.closedOn === null && hold.initiatedOn === null,
  )
    ? null
    : refuse(say('no_assurances_waiting'), PARAMETERS.assurances_initiation.citation);

export function undecided(stage: Stage): Guard {
  return ({ stages }) => {
    const decision = stages[stage]?.decision;
    return decision ? refuse(say('stage_decided', { stage, on: formatDay(decision.on) })) : null;
  };
}

export const mayBeEscalated: Guard = (state, on) => {
  if (mayEscalate(state)) return null;
  return (
    undecided('operating_committee')(state, on) ?? refuse(say('no_agency_referred'), '15 CFR 750.4(f)(1)')
  );
};

/** The stage has decided and its 5 days for an appeal run. 15 CFR 750.4(f). */
export function mayAppealFrom(stage: Stage): Guard {
  const window = APPEAL_WINDOW_OF[stage];
  const { citation } = CLOCK_RULES[window];
  return ({ law, stages }, on) => {
    const decision = stages[stage]?.decision;
    if (!decision) return refuse(say('stage_undecided', { stage }), citation);
    const days = inForce(law, window, decision.on);
    const lastDay = decision.on + days;
    return on <= lastDay ? null : refuse(say('window_closed', { days, on: formatDay(lastDay) }), citation);
  };
}

/** Whether every 30 days of notice to Congress have run, released or not. 15 CFR 750.4(b)(6). */
export const congressHasHadItsDays: Guard = ({ law, holds }, on) => {
  for (const hold of holds) {
    if (hold.kind !== 'terrorist_state_notification') continue;
    const days = inForce(law, 'terrorist_state_notification', hold.on);
    if (daysBetween(hold.on, on) >= days) continue;
    const { citation } = PARAMETERS.terrorist_state_notification;
    return refuse(say('license_too_early', { on: formatDay(hold.on + days) }), citation);
  }
  return null;
};

export const responseIsDue: Guard = (state, on) => {
  const notice = standingNotice(state);
  if (!notice) return null;
  const { citation } = CLOCK_RULES.itd_response;
  if (notice.respondedOn !== null) return refuse(say('response_given'), citation);
  const days = inForce(state.law, 'itd_response', notice.on);
  return on <= notice.on + days ? null : refuse(say('response_days_over', { days }), citation);
};

export const responseCameOrLapsed: Guard = (state, on) => {
  const notice = standingNotice(state);
  if (!notice || notice.respondedOn !== null) return null;
  const lastDay = notice.on + inForce(state.law, 'itd_response', notice.on);
  return on > lastDay
    ? null
    : refuse(say('response_days_running', { until: formatDay(lastDay) }), CLOCK_RULES.itd_response.citation);
};

export const noticeMayBeWithdrawn: Guard = (state) =>
  mayWithdrawNotice(state) ? null : refuse(say('denial_obliged'), '15 CFR 750.4(f)');

export const appealMayBeFiled: Guard = (state, on) => {
  const { citation } = CLOCK_RULES.appeal;
  const notice = standingNotice(state);
  if (!state.end || !isAppealable(state) || !notice) return refuse(say('no_denial_to_appeal'), citation);
  if (state.appeal) return refuse(say('appealed_already'), citation);
  const finalOn = denialFinalOn(state, notice, state.end.on);
  const days = inForce(state.law, 'appeal', finalOn);
  const lastDay = finalOn + days;
  return on <= lastDay ? null : refuse(say('appeal_days_over', { days, on: formatDay(lastDay) }), citation);
};

export const appealIsPending: Guard = ({ appeal }) =>
  appeal && appeal.decidedOn === null ? null : refuse(say('no_appeal_pending'), '15 CFR 756.2(c)');
