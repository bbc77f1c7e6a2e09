import type { PendingCase, ToldEvent } from '@ninety/licensing';
import type { Certainty, Clock } from '@ninety/regimes';
import type { Sentence } from '@ninety/platform';
import { say } from '../sentences.js';
import { addDays, boundsOf, ofNewestFiling, since } from './days.js';
import type { Bounds, DayBounds } from './days.js';

/** What a case may have reached. */
export const RUNGS = [
  'day_120',
  'day_90',
  'limit',
  'answered_silence',
  'day_60',
  'target',
  'day_30',
] as const;
export type RungName = (typeof RUNGS)[number];

/** By what a company may ask on a rung. */
export const RIGHTS = ['limit', 'target', 'sense_of_congress', 'bill', 'none'] as const;
export type Right = (typeof RIGHTS)[number];

/** What is to be done next. */
export const STEPS = [
  'answer_first',
  'wait',
  'ask_licensing_officer',
  'ask_exporter_services',
  'ask_members_office',
  'ask_authority',
] as const;
export type Step = (typeof STEPS)[number];

/** How a rung is reached. */
type Reach =
  /** A clock of the regime has run to its end: the one of that name, or each of a kind that no other rung names. */
  | { readonly clock: string }
  | { readonly clocksOf: 'limit' | 'target' }
  /** More calendar days since the filing, where no law counts them; of cases that have a clock of that name. */
  | { readonly days: number; readonly besides: string }
  /** So many days after an answer nothing was recorded. */
  | { readonly silentDays: number };

export interface RungRule {
  readonly rung: RungName;
  readonly right: Right;
  readonly reach: Reach;
  /** Of two cases the one with the higher comes first. */
  readonly urgency: number;
  /** So many days after an inquiry the case is due again. */
  readonly followUpDays: number;
  /** Whom to ask first, and whom once that was done and nothing came of it. */
  readonly first: Step;
  readonly then: Step;
  readonly says: (params: { readonly citation: string; readonly days: number }) => Sentence;
  readonly asks: (params: { readonly citation: string }) => Sentence;
}

/** The clocks of BIS that have rungs of their own. */
const [THIRTY_DAYS, RESOLUTION] = ['thirty_days', 'resolution'];

/** Every rung: how it is reached, by what right one asks, and whom. The days of a law are those of the regime's clocks. */
export const RUNG_RULES: readonly RungRule[] = [
  {
    rung: 'day_120',
    right: 'bill',
    reach: { days: 120, besides: THIRTY_DAYS },
    urgency: 70,
    followUpDays: 14,
    first: 'ask_exporter_services',
    then: 'ask_members_office',
    says: () => say('escalation_right_bill'),
    asks: () => say('inquiry_ask_bill'),
  },
  {
    rung: 'day_90',
    right: 'limit',
    reach: { clock: RESOLUTION },
    urgency: 60,
    followUpDays: 14,
    first: 'ask_exporter_services',
    then: 'ask_members_office',
    says: ({ citation }) => say('escalation_right_executive_order', { citation }),
    asks: ({ citation }) => say('inquiry_ask_executive_order', { citation }),
  },
  {
    rung: 'limit',
    right: 'limit',
    reach: { clocksOf: 'limit' },
    urgency: 50,
    followUpDays: 14,
    first: 'ask_authority',
    then: 'ask_authority',
    says: ({ citation, days }) => say('escalation_right_limit', { citation, days }),
    asks: ({ citation }) => say('inquiry_ask_limit', { citation }),
  },
  {
    rung: 'answered_silence',
    right: 'none',
    reach: { silentDays: 14 },
    urgency: 40,
    followUpDays: 14,
    first: 'ask_licensing_officer',
    then: 'ask_exporter_services',
    says: () => say('escalation_right_silence'),
    asks: () => say('inquiry_ask_silence'),
  },
  {
    rung: 'day_60',
    right: 'none',
    reach: { days: 60, besides: THIRTY_DAYS },
    urgency: 30,
    followUpDays: 21,
    first: 'ask_licensing_officer',
    then: 'ask_exporter_services',
    says: () => say('escalation_right_none'),
    asks: () => say('inquiry_ask_none'),
  },
  {
    rung: 'target',
    right: 'target',
    reach: { clocksOf: 'target' },
    urgency: 20,
    followUpDays: 21,
    first: 'ask_authority',
    then: 'ask_authority',
    says: ({ citation }) => say('escalation_right_target', { citation }),
    asks: ({ citation }) => say('inquiry_ask_target', { citation }),
  },
  {
    rung: 'day_30',
    right: 'sense_of_congress',
    reach: { clock: THIRTY_DAYS },
    urgency: 10,
    followUpDays: 21,
    first: 'ask_licensing_officer',
    then: 'ask_licensing_officer',
    says: ({ citation }) => say('escalation_right_sense_of_congress', { citation }),
    asks: ({ citation }) => say('inquiry_ask_sense_of_congress', { citation }),
  },
];

/** A rung that a case has reached, or may have. */
export interface ReachedRung {
  readonly rule: RungRule;
  /** The clock of the regime by which it was reached; null: none counts. */
  readonly clock: Clock | null;
  readonly citation: string | null;
  /** When it was reached. */
  readonly reachedOn: DayBounds;
  /** Days since then. */
  readonly overDays: Bounds;
  /** That it was reached, or null: it depends on what the company was not told. */
  readonly certainty: Certainty | null;
  readonly says: Sentence;
  readonly because: readonly Sentence[];
}

/** The rungs that a pending case has reached, the most urgent first. */
export function reachedRungs(one: PendingCase): ReachedRung[] {
  return RUNG_RULES.flatMap((rule) => reachedBy(rule, one));
}

function reachedBy(rule: RungRule, one: PendingCase): ReachedRung[] {
  const { reach } = rule;
  if ('silentDays' in reach) return reachedInSilence(rule, reach.silentDays, one);
  if ('days' in reach) return reachedByDays(rule, reach, one);
  const clocks = one.outlook.clocks.filter((clock) =>
    'clock' in reach ? clock.clock === reach.clock : clock.kind === reach.clocksOf && !hasOwnRung(clock),
  );
  return clocks.flatMap((clock) => reachedByClock(rule, clock, one));
}

function hasOwnRung({ clock }: Clock): boolean {
  return RUNG_RULES.some(({ reach }) => 'clock' in reach && reach.clock === clock);
}

/** Past its last day, or perhaps past it: the clock itself says how sure that is. */
function reachedByClock(rule: RungRule, clock: Clock, { today, pack }: PendingCase): ReachedRung[] {
  const isOpen = clock.state === 'outside' || clock.state === 'missed' || clock.state === 'unknown';
  const due = dayBounds(clock.dueOn);
  if (!isOpen || due.notBefore >= today) return [];
  const reachedOn = { notBefore: addDays(due.notBefore, 1), notAfter: addDays(due.notAfter, 1) };
  const { citation } = clock;
  const days = pack.clocks.find((one) => one.clock === clock.clock)?.days ?? 0;
  return [
    {
      rule,
      clock,
      citation,
      reachedOn,
      overDays: since(reachedOn, today),
      certainty: clock.certainty,
      says: rule.says({ citation, days }),
      because: clock.because,
    },
  ];
}

function reachedByDays(
  rule: RungRule,
  { days, besides }: { readonly days: number; readonly besides: string },
  one: PendingCase,
): ReachedRung[] {
  const [filed] = ofNewestFiling(one);
  if (!filed || !one.outlook.clocks.some(({ clock }) => clock === besides)) return [];
  const filedOn = boundsOf(filed, one.today);
  const { atLeast, atMost } = since(filedOn, one.today);
  if (atMost <= days) return [];
  const reachedOn = {
    notBefore: addDays(filedOn.notBefore, days + 1),
    notAfter: addDays(filedOn.notAfter, days + 1),
  };
  const isSure = atLeast > days;
  const because =
    atLeast === atMost
      ? say('escalation_over_days', { days, elapsed: atMost })
      : say('escalation_over_days_between', { days, least: atLeast, most: atMost });
  return [
    {
      rule,
      clock: null,
      citation: null,
      reachedOn,
      overDays: since(reachedOn, one.today),
      certainty: isSure ? 'certain' : null,
      says: rule.says({ citation: '', days }),
      because: [because],
    },
  ];
}

function reachedInSilence(rule: RungRule, silentDays: number, one: PendingCase): ReachedRung[] {
  const silence = silenceAfterAnswer(one);
  if (!silence) return [];
  const { answered, asked, from } = silence;
  const elapsed = since({ notBefore: from, notAfter: from }, one.today).atLeast;
  if (elapsed < silentDays) return [];
  const reached = addDays(from, silentDays);
  const because =
    asked === null
      ? say('escalation_silent', { answered, elapsed })
      : say('escalation_silent_since_asked', { answered, asked, elapsed });
  return [
    {
      rule,
      clock: null,
      citation: null,
      reachedOn: { notBefore: reached, notAfter: reached },
      overDays: since({ notBefore: reached, notAfter: reached }, one.today),
      certainty: 'certain',
      says: rule.says({ citation: '', days: silentDays }),
      because: [because],
    },
  ];
}

interface Silence {
  /** The last day on which it can have been answered. */
  readonly answered: string;
  /** When the company asked again; null: it did not. */
  readonly asked: string | null;
  /** Since when nothing was recorded. */
  readonly from: string;
}

/** That the last question was answered and nothing was recorded of the authority since; null: not so, as far as is known. */
function silenceAfterAnswer(one: PendingCase): Silence | null {
  const events = ofNewestFiling(one);
  const place = events.findLastIndex((event) => event.speaks === 'applicant' && isAnswer(event));
  const answer = events[place];
  const [filed] = events;
  if (!answer || !filed || openQuestion(one)) return null;
  const answered = boundsOf(answer, boundsOf(filed, one.today).notBefore);
  const isAfter = ({ speaks }: ToldEvent, at: number) => speaks === 'authority' && at > place;
  if (events.some(isAfter)) return null;
  const heard = one.contacts.some(
    ({ direction, on }) => direction !== 'to_authority' && on >= answered.notBefore,
  );
  if (heard) return null;
  const asked = one.contacts.filter(({ on }) => on > answered.notAfter).at(-1)?.on ?? null;
  return { answered: answered.notAfter, asked, from: asked ?? answered.notAfter };
}

function isAnswer({ closes, answers }: ToldEvent): boolean {
  return closes !== null || answers !== null;
}

/** What the authority asked and no answer is recorded of; undefined: nothing. */
export function openQuestion(one: PendingCase): ToldEvent | undefined {
  const events = ofNewestFiling(one);
  return events.find(
    (asked, place) =>
      asked.opens === 'request' &&
      !events.some(
        (other, at) =>
          (other.closes ?? other.answers) === 'request' &&
          (other.thing === null || asked.thing === null ? at > place : other.thing === asked.thing),
      ),
  );
}

function dayBounds(date: Clock['dueOn']): DayBounds {
  return typeof date === 'string' ? { notBefore: date, notAfter: date } : date;
}

/** Whether the count of a clock may have been suspended without the company being told. */
export function mayBeSuspended({ clock }: ReachedRung): boolean {
  return clock?.because.some(({ code }) => code === 'hidden') === true;
}
