import { CLOCK_RULES, SUSPENSION_LIMITS } from './clock-rules.js';
import { daysBetween, formatDay } from './day.js';
import type { Day } from './day.js';
import { denialFinalOn, mayWithdrawNotice } from './readings.js';
import { refuse } from './refusal.js';
import type { Refusal } from './refusal.js';
import { standingNotice } from './state.js';
import type { Stage, State } from './state.js';
import { APPEAL_WINDOW_OF, isOpen } from './steps.js';
import { AGENCIES } from './vocabulary.js';
import type { Mandate, Status } from './vocabulary.js';

/** Whether an event may come on a day, whatever its fields; null: nothing against it. */
export type Guard = (state: State, on: Day) => Refusal | null;

/** The application has not ended. */
export const notEnded: Guard = ({ end }) =>
  end ? refuse(`the application ended on ${formatDay(end.on)} (${end.by}); only an appeal may follow`) : null;

export function statusIs(...statuses: Status[]): Guard {
  return (state) =>
    notEnded(state, 0) ??
    (statuses.includes(state.status)
      ? null
      : refuse(`the status is ${state.status}; this needs ${statuses.join(' or ')}`));
}

/** BIS may decide this way: alone from `registered`, or in final review within its mandate. */
export function bisMay(decide: Exclude<Mandate, 'free'>, citation: string): Guard {
  return (state, on) => {
    const refusal = statusIs('registered', 'final_review')(state, on);
    if (refusal || state.status === 'registered') return refusal;
    return state.mandate === decide || state.mandate === 'free'
      ? null
      : refuse(`the outcome of the review is to ${state.mandate}, so BIS cannot ${decide}`, citation);
  };
}

export const someAgencyRemains: Guard = ({ referrals }) =>
  referrals.length < AGENCIES.length
    ? null
    : refuse('every agency has been referred to already', '15 CFR 750.3(b)');

export const someReferralIsOpen: Guard = (state, on) =>
  state.referrals.some((referral) => isOpen(state, referral, on))
    ? null
    : refuse('no agency has an open referral', '15 CFR 750.4(e)');

export const someRequestIsOpen: Guard = ({ requests }) =>
  requests.some(({ closedOn }) => closedOn === null) ? null : refuse('no information request is open');

export const someHoldIsOpen: Guard = ({ holds }) =>
  holds.some(({ closedOn }) => closedOn === null) ? null : refuse('no hold is open');

export const someAssurancesAwaitState: Guard = ({ holds }) =>
  holds.some(
    (hold) => hold.kind === 'government_assurances' && hold.closedOn === null && hold.initiatedOn === null,
  )
    ? null
    : refuse(
        'no open government_assurances hold waits for State',
        SUSPENSION_LIMITS.governmentAssurances.citation,
      );

export const someAgencyWasReferred: Guard = ({ referrals }) =>
  referrals.length > 0 ? null : refuse('no agency was referred to', '15 CFR 750.4(f)(1)');

export function undecided(stage: Stage): Guard {
  return (state) =>
    state.stages[stage]?.decision
      ? refuse(`${stage} decided on ${formatDay(state.stages[stage].decision.on)} already`)
      : null;
}

/** The stage has decided and its 5 days for an appeal run. 15 CFR 750.4(f). */
export function mayAppealFrom(stage: Stage): Guard {
  const rule = CLOCK_RULES[APPEAL_WINDOW_OF[stage]];
  return (state, on) => {
    const refusal = statusIs(stage)(state, on);
    if (refusal) return refusal;
    const decision = state.stages[stage]?.decision;
    if (!decision) return refuse(`${stage} has not decided yet`, rule.citation);
    const lastDay = decision.on + rule.days;
    return on <= lastDay
      ? null
      : refuse(`the ${rule.days} days for this ended on ${formatDay(lastDay)}`, rule.citation);
  };
}

/** Whether every 30 days of notice to Congress have run, released or not. 15 CFR 750.4(b)(6). */
export const congressHasHadItsDays: Guard = ({ holds }, on) => {
  const { days, citation } = SUSPENSION_LIMITS.terroristStateNotification;
  const early = holds.find(
    (hold) => hold.kind === 'terrorist_state_notification' && daysBetween(hold.on, on) < days,
  );
  return early ? refuse(`no license may issue before ${formatDay(early.on + days)}`, citation) : null;
};

export const responseIsDue: Guard = (state, on) => {
  const notice = standingNotice(state);
  const { days, citation } = CLOCK_RULES.itd_response;
  if (notice?.respondedOn) return refuse('the applicant has responded to this notice', citation);
  return notice && on <= notice.on + days
    ? null
    : refuse(`the ${days} days for a response have ended`, citation);
};

export const responseCameOrLapsed: Guard = (state, on) => {
  const notice = standingNotice(state);
  const { days, citation } = CLOCK_RULES.itd_response;
  if (!notice || notice.respondedOn !== null || on > notice.on + days) return null;
  return refuse(`the applicant may respond until ${formatDay(notice.on + days)}`, citation);
};

export const noticeMayBeWithdrawn: Guard = (state) =>
  mayWithdrawNotice(state) ? null : refuse('a final decision obliges BIS to this denial', '15 CFR 750.4(f)');

export const appealMayBeFiled: Guard = (state, on) => {
  const { days, citation } = CLOCK_RULES.appeal;
  const notice = standingNotice(state);
  if (state.end?.by !== 'denied' || !notice) return refuse('only a denial can be appealed', citation);
  if (state.appeal) return refuse('the denial has been appealed already', citation);
  const lastDay = denialFinalOn(notice, state.end.on) + days;
  return on <= lastDay
    ? null
    : refuse(`the ${days} days for an appeal ended on ${formatDay(lastDay)}`, citation);
};

export const appealIsPending: Guard = ({ appeal }) =>
  appeal && appeal.decidedOn === null ? null : refuse('no appeal is pending', '15 CFR 756.2(c)');
