import { ALL_DAYS } from './calendar.js';
import type { Calendar } from './calendar.js';
import { formatDay, parseDay } from './day.js';
import type { Day } from './day.js';
import { eventOf } from './pack.js';
import type { ClockKind, ClockRule, Pack, PauseRule } from './pack.js';
import { counted, dueDay, isPaused, pausesOf, surePausesOf } from './pauses.js';
import type { Extent } from './pauses.js';
import { fieldOf } from './record.js';
import type { CaseRecord, Happening, Thing } from './record.js';
import { dateText, exactly, isBy, shifted } from './span.js';
import type { DateText, Span } from './span.js';
import { actedAfter, thingsStarting } from './standing.js';
import type { Certainty, Ending, Standing } from './standing.js';
import { sentence } from './words.js';
import type { Sentence } from '@ninety/platform/sentences';

export const CLOCK_STATES = [
  'running',
  'paused',
  'met',
  'missed',
  'outside',
  'lapsed',
  'cancelled',
  'unknown',
] as const;
export type ClockState = (typeof CLOCK_STATES)[number];

/** A clock as far as the company can know it, at the end of a day. */
export interface Clock {
  readonly clock: string;
  /** The request or the notice that it is of, where there may be several; else null. */
  readonly subject: string | null;
  readonly kind: ClockKind;
  readonly startedOn: DateText;
  readonly dueOn: DateText;
  readonly state: ClockState;
  /** Of the state; null where it is `unknown`. */
  readonly certainty: Certainty | null;
  readonly completedOn: DateText | null;
  /** Days of the calendar since it started, until it was completed. */
  readonly elapsedDays: { readonly atLeast: number; readonly atMost: number };
  readonly countedDays: { readonly atLeast: number; readonly atMost: number };
  readonly because: readonly Sentence[];
  readonly citation: string;
}

/** What clocks are computed from. */
export interface Case {
  /** With the clocks that bind it alone. */
  readonly pack: Pack;
  readonly record: CaseRecord;
  readonly standing: Standing;
  readonly working: Calendar;
  readonly asOf: Day;
}

/** The clocks of a case at the end of a day. */
export function clocksOf(one: Case): Clock[] {
  return one.pack.clocks.flatMap((rule) => clocksBy(rule, one));
}

function clocksBy(rule: ClockRule, one: Case): Clock[] {
  const { pack, record } = one;
  if (rule.orDueOf !== undefined) return appealClock(rule, one);
  if (eventOf(pack, rule.starts)?.opens === undefined) return caseClock(rule, one);
  return thingsStarting(pack, record, rule).flatMap((thing, index) => thingClock(rule, one, thing, index));
}

/** What a verdict is made of. */
interface Verdict {
  readonly state: ClockState;
  readonly certainty: Certainty | null;
  readonly completedOn: Span | null;
}

const UNKNOWN: Omit<Verdict, 'completedOn'> = { state: 'unknown', certainty: null };
const SILENT: Verdict = { ...UNKNOWN, completedOn: null };

// — clocks of a case: limits, targets, terms —

function caseClock(rule: ClockRule, one: Case): Clock[] {
  const start = startOf(rule, one);
  if (!start) return [];
  const { record, standing, asOf } = one;
  const calendar = calendarOf(rule, one);
  const pauses = rule.pausedBy ?? [];
  const { ending, mayHaveLapsed } = standing;
  const stop: Span = ending?.span ?? {
    lo: mayHaveLapsed ? Math.min(mayHaveLapsed.lo, asOf) : asOf,
    hi: asOf,
  };
  const until = lastDayOf(rule, record, calendar);
  if (rule.until !== undefined && until === null) return [];
  const due = until ?? dueOf(calendar, rule, start, stop, one);
  const count = countOf(calendar, pauses, start, stop, one);
  const found = { start, due, calendar, pauses, count };
  const verdict = VERDICTS[rule.kind](rule, found, one);
  // What lasts after the end, and what the applicant did before it, is not the authority's time.
  const isOffices = rule.kind === 'limit' || rule.kind === 'target';
  const ended = isOffices ? ending?.span : verdict.completedOn;
  const days = elapsed(start, ended ?? exactly(asOf));
  return [clock(rule, null, start, due, verdict, days, isOffices ? count.shown : days, one)];
}

/** A recorded event; or else from the filing to the first sign that the authority has it. */
function startOf({ starts, orShown }: ClockRule, { record, asOf }: Case): Span | null {
  const { filed, happenings } = record;
  const recorded = happenings.find(({ rule }) => rule.type === starts);
  if (orShown !== true) return recorded?.span ?? null;
  const signs = happenings.filter(({ rule }) => rule.shows === 'registration').map(({ span }) => span.hi);
  const hi = Math.min(asOf, ...signs);
  const lo = Math.max(filed.span.lo, recorded?.span.lo ?? -Infinity);
  return { lo: Math.min(lo, hi), hi };
}

/** The day that a field says; of what must be done in time for it, the last day in time. */
function lastDayOf(
  { until, before, starts }: ClockRule,
  { happenings }: CaseRecord,
  calendar: Calendar,
): Span | null {
  if (until === undefined) return null;
  const day = parseDay(fieldOf(happenings.find(({ rule }) => rule.type === starts)?.given, until));
  if (day === null) return null;
  return exactly(before === undefined ? day : calendar.dayOf(calendar.upTo(day) - before));
}

interface Count {
  /** As they are shown: the least supposes that nothing is hidden, the most holds always. */
  readonly shown: { readonly atLeast: number; readonly atMost: number };
  /** If what was told had its ordinary effect. */
  readonly told: { readonly least: number; readonly most: number };
}

function dueOf(
  calendar: Calendar,
  { days = 0, pausedBy: rules = [] }: ClockRule,
  start: Span,
  stop: Span,
  { record: { things } }: Case,
): Span {
  const due = (from: Day, until: Day, extent: Extent) =>
    pausesOf({ rules, things, from, until }, extent).map((pauses) =>
      dueDay(calendar, from, days, pauses, until),
    );
  return {
    lo: Math.min(...due(start.lo, stop.lo, 'least')),
    hi: Math.max(...due(start.hi, stop.hi, 'most')),
  };
}

function countOf(calendar: Calendar, rules: readonly PauseRule[], start: Span, stop: Span, one: Case): Count {
  const { things } = one.record;
  const told = (from: Day, until: Day, extent: Extent) =>
    pausesOf({ rules, things, from, until }, extent).map((pauses) => counted(calendar, from, until, pauses));
  const least = Math.min(...told(start.hi, stop.lo, 'most'));
  // What the law alone ended may not have ended.
  const until = one.standing.ending?.isRecorded === true ? stop.hi : one.asOf;
  const sure = surePausesOf({ rules, things, from: start.lo, until });
  const atMost = Math.max(...sure.map((pauses) => counted(calendar, start.lo, until, pauses)));
  return {
    shown: { atLeast: least, atMost },
    told: { least, most: Math.max(...told(start.lo, stop.hi, 'least')) },
  };
}

/** What a verdict on a case's clock is made of. */
interface Found {
  readonly start: Span;
  readonly due: Span;
  readonly calendar: Calendar;
  readonly pauses: readonly PauseRule[];
  readonly count: Count;
}

function caseVerdict(rule: ClockRule, found: Found, one: Case): Verdict {
  const { ending, mayHaveLapsed } = one.standing;
  const { due, count } = found;
  const over = rule.kind === 'target' ? 'outside' : 'missed';
  if (ending) {
    const isCancelled = rule.cancelledBy?.includes(ending.outcome) === true;
    const completedOn = isCancelled ? null : ending.span;
    const inTime = isInTime(count.told, rule.days ?? 0);
    if (inTime === null) return { ...UNKNOWN, completedOn };
    if (!inTime) return { state: over, certainty: sureWhenOver(rule, ending, found), completedOn };
    if (isCancelled)
      return {
        state: 'cancelled',
        certainty: rule.isSureWhenCancelled ? 'certain' : 'as_known',
        completedOn,
      };
    const isSure = ending.isRecorded && fitsCalendar(found, ending, rule.days ?? 0);
    return { state: 'met', certainty: isSure ? 'certain' : 'as_known', completedOn };
  }
  const isPast = isBy(due, exactly(one.asOf - 1));
  if (isPast === true)
    return rule.kind === 'target' && !mayBeOver(mayHaveLapsed, due) ? asKnown('outside') : SILENT;
  if (isPast === null || mayHaveLapsed) return SILENT;
  const paused = isPaused(found.pauses, one.record.things, one.asOf);
  return paused === null ? SILENT : asKnown(paused ? 'paused' : 'running');
}

function isInTime({ least, most }: Count['told'], days: number): boolean | null {
  if (most <= days) return true;
  return least > days ? false : null;
}

/** Nothing that an applicant is not told could make a target that nothing stops be kept. */
function sureWhenOver(rule: ClockRule, ending: Ending, { start, calendar }: Found): Certainty {
  const isCountSure = rule.pausedBy === undefined && knowsAll(calendar, start, ending.span);
  return rule.kind === 'target' && isCountSure && ending.isRecorded ? 'certain' : 'as_known';
}

/** Whether every holiday is known that may lie between. */
function knowsAll(calendar: Calendar, { lo }: Span, { hi }: Span): boolean {
  return calendar.knows(lo) && calendar.knows(hi);
}

/** Even if nothing stopped it. */
function fitsCalendar(
  { start, calendar }: { start: Span; calendar: Calendar },
  { span }: Ending,
  days: number,
): boolean {
  return calendar.upTo(span.hi) - calendar.upTo(start.lo) <= days;
}

function mayBeOver(lapse: Span | null, due: Span): boolean {
  return lapse !== null && lapse.lo <= due.hi;
}

function termVerdict(_: ClockRule, { due }: Found, { asOf }: Case): Verdict {
  return undone(due, asOf);
}

/** What the applicant itself must do in time, and knows whether it did. */
function dutyVerdict({ completedBy }: ClockRule, { due, calendar }: Found, { record, asOf }: Case): Verdict {
  const done = record.happenings.find(({ rule }) => rule.type === completedBy);
  if (!done) return undone(due, asOf);
  const inTime = isBy(done.span, due);
  if (inTime === null) return { ...UNKNOWN, completedOn: done.span };
  const certainty = knowsAll(calendar, due, done.span) ? 'certain' : 'as_known';
  return { state: inTime ? 'met' : 'lapsed', certainty, completedOn: done.span };
}

/** By the kind of clock; a window of the case alone is refused when its pack is loaded. */
const VERDICTS: Readonly<Record<ClockKind, (rule: ClockRule, found: Found, one: Case) => Verdict>> = {
  limit: caseVerdict,
  target: caseVerdict,
  window: dutyVerdict,
  duty: dutyVerdict,
  term: termVerdict,
};

// — clocks of a request or a notice: the applicant's time —

function thingClock(rule: ClockRule, one: Case, thing: Thing, index: number): Clock[] {
  const start = thing.opened.span;
  const due = dueOfThing(rule, one, thing);
  if (!due) return [];
  const subject = thing.id ?? (index === 0 ? null : `${thing.kind} ${index + 1}`);
  const verdict = thingVerdict(rule, thing, due, one);
  const stop = verdict.completedOn ?? stopOf(thing, one);
  return [clock(rule, subject, start, due, verdict, elapsed(start, stop), elapsed(start, stop), one)];
}

function dueOfThing(rule: ClockRule, one: Case, { opened }: Thing): Span | null {
  if (rule.until !== undefined) {
    const day = parseDay(fieldOf(opened.given, rule.until));
    return day === null ? null : exactly(day);
  }
  const calendar = calendarOf(rule, one);
  return shifted(opened.span, (day) => calendar.dayOf(calendar.upTo(day) + (rule.days ?? 0)));
}

function thingVerdict(rule: ClockRule, thing: Thing, due: Span, one: Case): Verdict {
  const done = completionOf(rule, thing);
  if (done) return byOr(isBy(done.span, due), { state: 'met', certainty: 'certain' }, done.span);
  if (thing.closed) return byOr(isBy(thing.closed.span, due), cancelled(rule), null);
  const { ending, mayHaveLapsed } = one.standing;
  if (ending?.isRecorded) return byOr(isBy(ending.span, due), cancelled(rule), null);
  if (rule.lapsesInto !== undefined && ending && due.lo <= ending.span.hi) return asKnown('lapsed');
  if (rule.lapsesInto !== undefined && actedAfter(one.record, due)) return SILENT;
  if (ending) return byOr(isBy(ending.span, due), { state: 'cancelled', certainty: 'as_known' }, null);
  // The law may have ended the case before it was over.
  const isAfter = mayHaveLapsed !== null && thing.opened.span.lo > mayHaveLapsed.hi;
  if (rule.lapsesInto === undefined && !isAfter && mayBeOver(mayHaveLapsed, due)) return SILENT;
  return undone(due, one.asOf);
}

function byOr(
  inTime: boolean | null,
  verdict: Omit<Verdict, 'completedOn'>,
  completedOn: Span | null,
): Verdict {
  if (inTime === null) return { ...UNKNOWN, completedOn };
  return inTime ? { ...verdict, completedOn } : { ...asKnown('lapsed'), completedOn };
}

function completionOf({ completedBy }: ClockRule, { answered, closed }: Thing): Happening | null {
  return [answered, closed].find((one) => one?.rule.type === completedBy) ?? null;
}

function cancelled({ isSureWhenCancelled }: ClockRule): Omit<Verdict, 'completedOn'> {
  return { state: 'cancelled', certainty: isSureWhenCancelled ? 'certain' : 'as_known' };
}

function stopOf({ closed }: Thing, { standing, asOf }: Case): Span {
  return closed?.span ?? standing.ending?.span ?? exactly(asOf);
}

// — the appeal: it begins when an ending has become final —

function appealClock(rule: ClockRule, one: Case): Clock[] {
  const { pack, record, standing } = one;
  const { ending } = standing;
  const first = pack.clocks.find(({ clock: name }) => name === rule.orDueOf);
  const ends = eventOf(pack, rule.starts)?.ends;
  if (!ending || ending.outcome !== ends) return [];
  // Where the other is not in force, it waits for nothing.
  const wait = first?.days ?? 0;
  const start = ending.isRecorded
    ? finalOf(ending, wait, first ? thingsStarting(pack, record, first) : [])
    : ending.span;
  const due = shifted(start, (day) => day + (rule.days ?? 0));
  const verdict = appealVerdict(rule, one, ending, due, wait);
  const stop = verdict.completedOn ?? exactly(one.asOf);
  return [clock(rule, null, start, due, verdict, elapsed(start, stop), elapsed(start, stop), one)];
}

/** When a recorded ending becomes final: so many days after the notice of it; of a notice that is not known, after itself at most. */
function finalOf({ span }: Ending, wait: number, notices: readonly Thing[]): Span {
  const notice = notices.findLast(({ closed }) => closed === null);
  if (!notice) return { lo: span.lo, hi: span.hi + wait };
  const final = shifted(notice.opened.span, (day) => day + wait);
  return { lo: Math.max(final.lo, span.lo), hi: Math.max(final.hi, span.hi) };
}

/** Whatever the notice was, the ending was final at the latest so many days after it. */
function appealVerdict(
  rule: ClockRule,
  { record, asOf }: Case,
  ending: Ending,
  due: Span,
  wait: number,
): Verdict {
  const days = rule.days ?? 0;
  const surelyUntil = ending.isRecorded ? ending.span.lo + days : -Infinity;
  const surelyOver = ending.isRecorded ? ending.span.hi + wait + days : Infinity;
  const filed = record.things.find(({ opened }) => opened.rule.type === rule.completedBy)?.opened.span;
  if (filed) {
    if (filed.hi <= surelyUntil) return { state: 'met', certainty: 'certain', completedOn: filed };
    return byOr(isBy(filed, due), { state: 'met', certainty: 'as_known' }, filed);
  }
  if (asOf <= surelyUntil) return { state: 'running', certainty: 'certain', completedOn: null };
  if (asOf > surelyOver) return { state: 'lapsed', certainty: 'certain', completedOn: null };
  return undone(due, asOf);
}

// — what all have —

/** Of what was not done: whether there is time still. */
function undone(due: Span, asOf: Day): Verdict {
  const isPast = isBy(due, exactly(asOf - 1));
  return isPast === null ? SILENT : asKnown(isPast ? 'lapsed' : 'running');
}

function elapsed(start: Span, stop: Span): Clock['elapsedDays'] {
  return { atLeast: Math.max(0, stop.lo - start.hi), atMost: Math.max(0, stop.hi - start.lo) };
}

function asKnown(state: ClockState): Verdict {
  return { state, certainty: 'as_known', completedOn: null };
}

function calendarOf({ unit }: ClockRule, { working }: Case): Calendar {
  return unit === 'working' ? working : ALL_DAYS;
}

function clock(
  rule: ClockRule,
  subject: string | null,
  start: Span,
  due: Span,
  { state, certainty, completedOn }: Verdict,
  elapsedDays: Clock['elapsedDays'],
  countedDays: Clock['countedDays'],
  one: Case,
): Clock {
  return {
    clock: rule.clock,
    subject,
    kind: rule.kind,
    startedOn: dateText(start),
    dueOn: dateText(due),
    state,
    certainty,
    completedOn: completedOn && dateText(completedOn),
    elapsedDays,
    countedDays,
    because: reasonsOf(rule, start, due, { state, certainty, completedOn }, countedDays, one),
    citation: rule.citation,
  };
}

/** Why a clock stands so, and what could change that. */
function reasonsOf(
  rule: ClockRule,
  start: Span,
  due: Span,
  { state, certainty }: Verdict,
  { atLeast: least, atMost: most }: { readonly atLeast: number; readonly atMost: number },
  { pack, record, standing, asOf }: Case,
): Sentence[] {
  const { days = 0, kind } = rule;
  const params = { clock: rule.clock, days, due: spoken(due), least, most };
  const isSilent =
    state === 'unknown' && due.hi < asOf && standing.ending === null && standing.mayHaveLapsed === null;
  const isOverruled = rule.lapsesInto !== undefined && actedAfter(record, due);
  const unknown = isOverruled ? 'acted_after' : 'inexact';
  const code = state === 'unknown' && !(isSilent && kind === 'limit') ? unknown : codeOf(rule, state);
  const isSure = certainty === 'certain' && state === 'met' && kind === 'limit';
  const open = certainty === 'as_known' || state === 'unknown';
  return [
    sentence(pack, isSure ? `${code}_certain` : code, params),
    ...(start.lo === start.hi || code === 'inexact' ? [] : [sentence(pack, 'inexact', {})]),
    ...(open && rule.hides ? [sentence(pack, 'hidden', {})] : []),
    ...(open && standing.ending?.isRecorded !== true ? [sentence(pack, 'ending_not_heard', {})] : []),
    ...(kind === 'limit' || kind === 'target'
      ? [sinceFiling(pack, elapsed(record.filed.span, exactly(asOf)))]
      : []),
  ];
}

/** Of a limit that nothing hidden stops no sentence says that something may have. */
function codeOf({ kind, hides }: ClockRule, state: Verdict['state']): string {
  const isPlain = kind === 'limit' && !hides && (state === 'missed' || state === 'unknown');
  return isPlain ? `${kind}_${state}_plainly` : `${kind}_${state}`;
}

function sinceFiling(pack: Pack, { atLeast: least, atMost: most }: Clock['elapsedDays']): Sentence {
  return least === most
    ? sentence(pack, 'days_since_filing', { days: most })
    : sentence(pack, 'days_since_filing_between', { least, most });
}

function spoken({ lo, hi }: Span): string {
  return lo === hi ? formatDay(lo) : `${formatDay(lo)} to ${formatDay(hi)}`;
}
