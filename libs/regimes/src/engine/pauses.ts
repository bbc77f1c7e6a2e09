import type { Calendar } from './calendar.js';
import type { Day } from './day.js';
import type { PauseRule } from './pack.js';
import type { Thing } from './record.js';

/** Days that a clock does not count: those after `from`, up to and including `to`. */
export interface Pause {
  readonly from: Day;
  readonly to: Day;
}

/** How much of what was told is taken out: the least, or the most, that agrees with the record. */
export type Extent = 'least' | 'most';

/** Of which pauses is spoken: those of a clock between its start and a day, to which an open one runs. */
interface Asked {
  readonly rules: readonly PauseRule[];
  readonly things: readonly Thing[];
  readonly from: Day;
  readonly until: Day;
}

/**
 * The pauses of a clock that were told, in each way in which they may have lain: one that ends by itself after so many
 * days lies elsewhere when it began another day, and may or may not fall together with others.
 */
export function pausesOf({ rules, things, ...days }: Asked, extent: Extent): Pause[][] {
  const told = rules.flatMap((rule) =>
    things.filter((thing) => isPausedBy(rule, thing)).map((thing) => ({ rule, thing })),
  );
  const movable = told.filter(
    ({ rule, thing }) => rule.most !== undefined && thing.opened.span.lo < thing.opened.span.hi,
  );
  const fixed = told
    .filter((one) => !movable.includes(one))
    .flatMap(({ rule, thing }) => pauseOf(rule, thing, days, extent, boundary(thing, days, extent)));
  if (movable.length > MOST_MOVABLE)
    return [[...fixed, ...movable.flatMap(({ rule, thing }) => bound(rule, thing, days, extent))]];
  return movable.reduce<Pause[][]>(
    (ways, { rule, thing }) => {
      const starts = ways.map((way) => beginnings(thing, days, way, rule.most ?? 0));
      if (starts.flat().length > MOST_WAYS)
        return ways.map((way) => [...way, ...bound(rule, thing, days, extent)]);
      return ways.flatMap((way, index) =>
        (starts[index] ?? []).map((start) => [...way, ...pauseOf(rule, thing, days, extent, start)]),
      );
    },
    [fixed],
  );
}

/** More than these are not tried one by one: what lies in all of the ways, or has them all in it, is as sound. */
const MOST_MOVABLE = 3;
const MOST_WAYS = 64;

/** Days that a pause took out wherever it lay, or all that it may have taken out. */
function bound(rule: PauseRule, thing: Thing, days: { readonly until: Day }, extent: Extent): Pause[] {
  const { lo, hi } = thing.opened.span;
  const [start, end] = extent === 'least' ? [hi, lo] : [lo, hi];
  return pauseOf({ ...rule, most: end + (rule.most ?? 0) - start }, thing, days, extent, start);
}

/** Those that stopped the clock whatever the applicant was not told: it was told when they ended. */
export function surePausesOf({ rules, things, ...days }: Asked): Pause[][] {
  const ended = things.filter(({ closed, isClosedInPassing }) => closed !== null && !isClosedInPassing);
  return pausesOf({ rules: rules.filter(({ isSure }) => isSure === true), things: ended, ...days }, 'least');
}

/** Nothing stops a clock before it has started. */
function boundary({ opened: { span } }: Thing, { from }: { readonly from: Day }, extent: Extent): Day {
  return extent === 'least' ? span.hi : Math.min(span.hi, Math.max(span.lo, from));
}

/** The days on which it may have begun where that makes a difference. */
function beginnings(
  { opened: { span } }: Thing,
  { from, until }: { readonly from: Day; readonly until: Day },
  others: readonly Pause[],
  most: number,
): Day[] {
  const earliest = Math.min(span.hi, Math.max(span.lo, from));
  const edges = others.flatMap((other) => [other.from, other.to, other.from - most, other.to - most]);
  const within = [...edges, until - most].filter((day) => earliest < day && day < span.hi);
  return [...new Set([earliest, ...within, span.hi])];
}

/** Whether something that was told keeps a clock from counting on a day; null where that depends on when it began. */
export function isPaused(rules: readonly PauseRule[], things: readonly Thing[], asOf: Day): boolean | null {
  const answers = rules.flatMap(({ most = Infinity, ...rule }) =>
    things
      .filter((thing) => isPausedBy(rule, thing) && thing.closed === null)
      .map(({ opened: { span } }) => (asOf < span.lo + most ? true : asOf < span.hi + most ? null : false)),
  );
  return answers.includes(true) ? true : answers.includes(null) ? null : false;
}

/** The days counted from one day to another. */
export function counted(calendar: Calendar, from: Day, to: Day, pauses: readonly Pause[]): number {
  if (to <= from) return 0;
  const out = merged(pauses, from, to).reduce((sum, pause) => sum + length(calendar, pause), 0);
  return Math.max(0, calendar.upTo(to) - calendar.upTo(from) - out);
}

/** The last day up to which no more than so many days are counted. */
export function dueDay(
  calendar: Calendar,
  from: Day,
  days: number,
  pauses: readonly Pause[],
  until: Day,
): Day {
  let due = calendar.dayOf(calendar.upTo(from) + days);
  for (const pause of merged(pauses, from, until)) {
    if (pause.from > due) break;
    due = calendar.dayOf(calendar.upTo(due) + length(calendar, pause));
  }
  return due;
}

function isPausedBy({ thing, kinds }: Pick<PauseRule, 'thing' | 'kinds'>, one: Thing): boolean {
  return one.kind === thing && (kinds === undefined || kinds.includes(String(one.opened.given.kind)));
}

function pauseOf(
  { most = Infinity, fromFirstDay }: PauseRule,
  { closed }: Thing,
  { until }: { readonly until: Day },
  extent: Extent,
  start: Day,
): Pause[] {
  const end = closed === null ? until : extent === 'least' ? closed.span.lo : closed.span.hi;
  const to = Math.min(end, until, start + most);
  const from = fromFirstDay ? start - 1 : start;
  return to > from ? [{ from, to }] : [];
}

function length(calendar: Calendar, { from, to }: Pause): number {
  return calendar.upTo(to) - calendar.upTo(from);
}

function merged(pauses: readonly Pause[], from: Day, to: Day): Pause[] {
  const result: Pause[] = [];
  for (const pause of [...pauses].sort((a, b) => a.from - b.from)) {
    const clipped = { from: Math.max(pause.from, from), to: Math.min(pause.to, to) };
    if (clipped.to <= clipped.from) continue;
    const last = result.at(-1);
    if (last && clipped.from <= last.to)
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, clipped.to) };
    else result.push(clipped);
  }
  return result;
}
