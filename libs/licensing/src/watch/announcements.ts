import type { ApplicationDataDto, Audience, ClockDataDto, HappeningTo } from '@ninety/webhooks';
import type { Day, EventType, ProcedureEvent, Segment, State } from '@ninety/procedure';
import { formatDay, outlook } from '@ninety/procedure';
import { applicantClocks, applicantEvent, isApplicantClock } from '../audience/applicant-view.js';
import { applicantInactivityOf, inactivityOf } from './inactivity.js';
import type { Inactivity, WatchRules } from './inactivity.js';
import { dayOf, isOverdue, nextDueOn } from '../case/standing.js';
import type { Standing } from '../case/standing.js';

/** Something to tell, before it is known to whom it goes. */
export type News = (ApplicationNews | ClockNews) & { readonly audiences: readonly Audience[] };
export type ApplicationNews = HappeningTo<ApplicationDataDto>;
export type ClockNews = HappeningTo<AboutClock, 'clock.warning' | 'clock.missed'>;
/** What an event of a clock says of its application. */
export type AboutClock = Pick<ClockDataDto, 'applicationId' | 'controlNumber'>;

/** News of the passing of days: told once for its key. */
export type TimedNews = News & { readonly key: string };

const BOTH: readonly Audience[] = ['applicant', 'government'];
const GOVERNMENT: readonly Audience[] = ['government'];

/** What each event is called outside, and who hears of it. */
const NEWS_OF_EVENT = {
  registered: { type: 'application.registered', audiences: BOTH },
  information_requested: { type: 'application.information_requested', audiences: BOTH },
  information_received: { type: 'application.information_received', audiences: BOTH },
  hold_placed: { type: 'application.hold_placed', audiences: BOTH },
  state_initiated: { type: 'application.assurances_initiated', audiences: GOVERNMENT },
  hold_released: { type: 'application.hold_released', audiences: BOTH },
  referred: { type: 'application.referred', audiences: BOTH },
  position: { type: 'application.position_recorded', audiences: GOVERNMENT },
  escalated_to_oc: { type: 'application.escalated', audiences: GOVERNMENT },
  oc_decision: { type: 'application.escalation_decided', audiences: GOVERNMENT },
  appealed_to_acep: { type: 'application.escalated', audiences: GOVERNMENT },
  acep_decision: { type: 'application.escalation_decided', audiences: GOVERNMENT },
  appealed_to_earb: { type: 'application.escalated', audiences: GOVERNMENT },
  earb_initiated: { type: 'application.escalated', audiences: GOVERNMENT },
  earb_decision: { type: 'application.escalation_decided', audiences: GOVERNMENT },
  appealed_to_president: { type: 'application.escalated', audiences: GOVERNMENT },
  president_decision: { type: 'application.escalation_decided', audiences: GOVERNMENT },
  intent_to_deny: { type: 'application.intent_to_deny', audiences: BOTH },
  itd_response: { type: 'application.intent_to_deny_response', audiences: BOTH },
  itd_withdrawn: { type: 'application.intent_to_deny_withdrawn', audiences: BOTH },
  approved: { type: 'application.approved', audiences: BOTH },
  denied: { type: 'application.denied', audiences: BOTH },
  returned_without_action: { type: 'application.returned_without_action', audiences: BOTH },
  no_license_required: { type: 'application.no_license_required', audiences: BOTH },
  withdrawn: { type: 'application.withdrawn', audiences: BOTH },
  appeal_filed: { type: 'application.appeal_filed', audiences: BOTH },
  appeal_decided: { type: 'application.appeal_decided', audiences: BOTH },
} as const satisfies Readonly<
  Record<EventType, { type: ApplicationNews['type']; audiences: readonly Audience[] }>
>;

/** What automatic steps are called outside. */
const NEWS_OF_STEP = {
  decision_final: { type: 'application.escalation_decided', audiences: GOVERNMENT },
  denied_by_lapse: { type: 'application.denied', audiences: BOTH },
} as const;

/** What an event tells the world; an applicant hears of a hold only where it stops the 90 days. */
export function newsOfEvent(event: ProcedureEvent, state: State, asOf: Day): News {
  const { audiences } = NEWS_OF_EVENT[event.type];
  return {
    ...wordsFor(event),
    audiences: applicantEvent(event, state, asOf) === null ? GOVERNMENT : audiences,
  };
}

function wordsFor(event: ProcedureEvent): ApplicationNews {
  switch (event.type) {
    case 'information_requested':
    case 'information_received':
    case 'state_initiated':
      return { type: NEWS_OF_EVENT[event.type].type, data: { requestId: event.id } };
    case 'hold_placed':
    case 'hold_released':
      return { type: NEWS_OF_EVENT[event.type].type, data: { holdId: event.id } };
    default:
      return { type: NEWS_OF_EVENT[event.type].type, data: {} };
  }
}

/** What must have been told of the passing of days by the end of `asOf`, in the order in which it came about. */
export function timedNews(
  events: readonly ProcedureEvent[],
  standing: Standing,
  asOf: Day,
  rules: WatchRules,
): TimedNews[] {
  return [
    ...stepNews(standing),
    ...deemedNews(standing),
    ...clockNews(standing, asOf, rules.warningDays),
    ...stalledNews('government', inactivityOf(events, standing, rules), events.length, asOf),
    ...stalledNews(
      'applicant',
      applicantInactivityOf(events, standing, asOf, rules),
      shownCount(events, standing, asOf),
      asOf,
    ),
  ];
}

/**
 * The next day after `asOf` on which there will be something to tell, if no event comes, given how the application
 * will stand on it and on the days after.
 */
export function nextWatchOn(
  segments: readonly Segment[],
  events: readonly ProcedureEvent[],
  asOf: Day,
  rules: WatchRules,
): Day | null {
  const days = segments.flatMap((segment) => {
    const { from, until, clocks } = segment;
    const silences = [
      inactivityOf(events, segment, rules),
      applicantInactivityOf(events, segment, from, rules),
    ];
    const within = clocks
      .filter(({ state }) => state === 'running')
      .flatMap(({ dueOn }) => rules.warningDays.map((lead) => dayOf(dueOn) - lead))
      .concat(silences.flatMap((silence) => silence?.stallsOn ?? []))
      .filter((day) => day > asOf && day >= from && (until === null || day < until));
    return from > asOf ? [from, ...within] : within;
  });
  return days.length > 0 ? Math.min(...days) : null;
}

/** The keys of all that the passing of days had brought by the end of `until`, had each been told on its day. */
export function keysToldBy(events: readonly ProcedureEvent[], until: Day, rules: WatchRules): Set<string> {
  const keys = new Set<string>();
  for (const [index, event] of events.entries()) {
    const past = events.slice(0, index + 1);
    const segments = outlook(past, event.on);
    const last = Math.min(events[index + 1]?.on ?? until, until);
    for (let day: Day | null = event.on; day !== null && day <= last;) {
      const now: Day = day;
      const segment = segments.findLast(({ from }) => from <= now);
      if (segment) for (const { key } of timedNews(past, segment, day, rules)) keys.add(key);
      day = nextWatchOn(segments, past, day, rules);
    }
  }
  return keys;
}

/** What lists and filters need of a standing, for the government and for the applicant. */
export function summary({ status, clocks, state }: Pick<Standing, 'status' | 'clocks' | 'state'>) {
  const visible = applicantClocks(clocks, state);
  return {
    status: status ?? 'draft',
    nextDueOn: nextDueOn(clocks),
    applicantNextDueOn: nextDueOn(visible),
    overdue: isOverdue(status, clocks),
    applicantOverdue: isOverdue(status, visible),
  };
}

function stepNews({ steps, state }: Standing): TimedNews[] {
  return steps.flatMap(({ name, seenOn }): TimedNews[] => {
    const key = `step:${name}:${formatDay(seenOn)}`;
    if (name === 'all_positions_known') {
      const disputed = state?.stages.operating_committee?.enteredOn === seenOn;
      return disputed ? [{ key, type: 'application.escalated', audiences: GOVERNMENT, data: {} }] : [];
    }
    return [{ key, ...NEWS_OF_STEP[name], data: {} }];
  });
}

/** How many events an applicant sees. */
function shownCount(events: readonly ProcedureEvent[], { state }: Standing, asOf: Day): number {
  return state ? events.filter((event) => applicantEvent(event, state, asOf) !== null).length : 0;
}

/** A silence is told once, whichever day it is noticed on; to each side the one that it hears. */
function stalledNews(audience: Audience, silence: Inactivity | null, events: number, asOf: Day): TimedNews[] {
  if (!silence || asOf < silence.stallsOn) return [];
  const { since, norm } = silence;
  const data = {
    silentSince: formatDay(since),
    silentDays: asOf - since,
    medianSilentDays: norm?.medianDays ?? null,
    likeCases: norm?.silences ?? 0,
  };
  const key = `${audience === 'applicant' ? 'applicant-' : ''}stalled:${events}:${formatDay(since)}`;
  return [{ key, type: 'application.stalled', audiences: [audience], data }];
}

/** An agency whose clock lapsed is deemed to have no objection. */
function deemedNews({ clocks }: Standing): TimedNews[] {
  return clocks
    .filter(({ clock, state }) => clock === 'recommendation' && state === 'lapsed')
    .flatMap(({ subject }) => subject ?? [])
    .map((agency) => ({
      key: `deemed:${agency}`,
      type: 'application.position_recorded' as const,
      audiences: GOVERNMENT,
      data: { agency, deemed: true },
    }));
}

function clockNews({ clocks, state }: Standing, asOf: Day, warningDays: readonly number[]): TimedNews[] {
  return clocks.flatMap((clock): TimedNews[] => {
    const daysLeft = dayOf(clock.dueOn) - asOf;
    const name = `${clock.clock}:${clock.subject}:${clock.startedOn}:${clock.dueOn}`;
    const audiences = isApplicantClock(clock, state) ? BOTH : GOVERNMENT;
    const data = { clock: clock.clock, subject: clock.subject, dueOn: clock.dueOn, daysLeft };
    if (clock.state === 'missed') return [{ key: `missed:${name}`, type: 'clock.missed', audiences, data }];
    // docs/decisions/0008
    if (clock.state === 'running' && warningDays.includes(daysLeft)) {
      return [{ key: `warning:${name}:${daysLeft}`, type: 'clock.warning', audiences, data }];
    }
    return [];
  });
}
