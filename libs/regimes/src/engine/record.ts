import { formatDay, parseDay } from './day.js';
import type { Day } from './day.js';
import { eventOf } from './pack.js';
import type { EventRule, FieldRule, Pack } from './pack.js';
import type { Span } from './span.js';

/** What was recorded of a case, one event of it, as it came. */
type Observation = Readonly<Record<string, unknown>>;

/** An event that was read: its rule, and when it happened as far as that is known. */
export interface Happening {
  readonly index: number;
  readonly rule: EventRule;
  readonly span: Span;
  readonly given: Observation;
}

/** Something that an event opened, with what came of it. */
export interface Thing {
  readonly kind: string;
  readonly id: string | null;
  readonly opened: Happening;
  readonly answered: Happening | null;
  readonly closed: Happening | null;
  /** Closed by what followed from another event: it may have ended before. */
  readonly isClosedInPassing: boolean;
}

/** A case as it was recorded, from its newest filing on. */
export interface CaseRecord {
  readonly filed: Happening;
  readonly happenings: readonly Happening[];
  readonly things: readonly Thing[];
  readonly end: Happening | null;
}

/** An event that cannot be true. */
export interface Contradiction {
  readonly illegalEvent: number;
  /** The event that it cannot be true together with; null: it is wrong by itself. */
  readonly contradicts: number | null;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly citation: string | null;
  /** The field of the event that is at fault, if it is one alone. */
  readonly field?: string;
}

export function isContradiction(read: object): read is Contradiction {
  return 'illegalEvent' in read;
}

const FILED = 'filed';
const RETURNED = 'returned';
const STATUS_TOLD = 'status_told';
/** A case has no more. */
export const MOST_EVENTS = 500;
/** So many events whose place is in doubt are each tried with and without. */
const MOST_DOUBTFUL = 4;

/** The records that agree with what was written down, the one with the least in it first. */
export interface Reading {
  /** Null: nothing was filed. */
  readonly records: readonly (CaseRecord | null)[];
  /** Whether there are no others. */
  readonly areAll: boolean;
}

/**
 * Reads the events of a case, in whatever order they were written down, as they stand on a day: those that happened later
 * are left out. Of what may have happened later, or before the case was filed again, there is a record with it and one
 * without.
 */
export function readRecords(pack: Pack, events: readonly unknown[], asOf: Day): Reading | Contradiction {
  if (events.length > MOST_EVENTS) return fault(MOST_EVENTS, 'too_many_events', { most: MOST_EVENTS });
  const earliest = firstFiling(events);
  const happenings: Happening[] = [];
  for (const [index, given] of events.entries()) {
    const read = readEvent(pack, index, given, earliest);
    if (isContradiction(read)) return read;
    happenings.push(read);
  }
  const begun = happenings.filter(({ span }) => span.lo <= asOf);
  const sure = begun.filter(({ span }) => span.hi <= asOf);
  const doubtful = begun
    .filter(({ span }) => span.hi > asOf)
    .map((one) => ({ ...one, span: { lo: one.span.lo, hi: asOf } }));
  return within(sure, doubtful, ofFilings);
}

/** What is read of some events with each of the doubtful ones and without it; a contradiction where all are one. */
function within(
  sure: readonly Happening[],
  doubtful: readonly Happening[],
  read: (happenings: readonly Happening[]) => Reading | Contradiction,
): Reading | Contradiction {
  const areAll = doubtful.length <= MOST_DOUBTFUL;
  const ways = areAll ? subsetsOf(doubtful) : [[], doubtful];
  const readings = ways.map((way) => read([...sure, ...way].sort((a, b) => a.index - b.index)));
  const possible = readings.filter((reading) => !isContradiction(reading)) as Reading[];
  const whole = readings.at(-1) as Reading | Contradiction;
  if (possible.length === 0) return whole;
  return {
    records: possible.flatMap(({ records }) => records),
    areAll: areAll && possible.every((reading) => reading.areAll),
  };
}

/** Every choice among some, from none to all of them. */
function subsetsOf<T>(some: readonly T[]): T[][] {
  return some.reduce<T[][]>((ways, one) => [...ways, ...ways.map((way) => [...way, one])], [[]]);
}

/** The earliest day of any filing: nothing was before it. */
function firstFiling(events: readonly unknown[]): Day | null {
  const days = events.flatMap((event) =>
    isObject(event) && event.type === FILED ? (parseDay(event.on ?? event.notBefore) ?? []) : [],
  );
  return days.length === 0 ? null : Math.min(...days);
}

function readEvent(
  pack: Pack,
  index: number,
  given: unknown,
  earliest: Day | null,
): Happening | Contradiction {
  if (!isObject(given)) return fault(index, 'not_an_object', {});
  const rule = eventOf(pack, given.type);
  const stranger = unknownField(rule ? [rule] : pack.events, given);
  if (stranger !== undefined) return { ...fault(index, 'unknown_field', {}), field: stranger };
  if (!rule) return { ...fault(index, 'unknown_type', {}), field: 'type' };
  const span = readSpan(given, rule.type === FILED ? null : (earliest ?? Infinity));
  if (typeof span === 'string') {
    const field = isGiven(given.on) ? 'on' : 'notAfter';
    return { ...fault(index, span, {}, rule.citation), field };
  }
  const wrong = [...COMMON, ...(rule.fields ?? [])].find(
    (field) => !isField(field, fieldOf(given, field.field)),
  );
  if (wrong) {
    const params = { field: wrong.field, type: wrong.type };
    return { ...fault(index, 'field', params, rule.citation), field: wrong.field };
  }
  const odd = (rule.fields ?? []).find(({ field, pattern }) => !isOfForm(pattern, fieldOf(given, field)));
  if (odd) {
    const params = { field: odd.field, pattern: odd.pattern ?? '' };
    return { ...fault(index, 'field_pattern', params, rule.citation), field: odd.field };
  }
  return misread(pack, { index, rule, span, given }) ?? { index, rule, span, given };
}

/** What names a thing of the pack names one that there is; what is to last until a day ends no earlier than it begins. */
function misread(pack: Pack, { index, rule, span, given }: Happening): Contradiction | null {
  const params = (field: string) => ({ field, type: rule.type });
  const not = (field: string, code: string) => ({
    ...fault(index, code, params(field), rule.citation),
    field,
  });
  const { system, status } = given;
  if (rule.type === FILED && isGiven(system) && !pack.systems.some(({ id }) => id === system))
    return not('system', 'unknown_system');
  if (
    rule.type === STATUS_TOLD &&
    isGiven(status) &&
    !pack.statuses.some((one) => one.status === status && !one.ends)
  )
    return not('status', 'unknown_status');
  const short = pack.clocks.find(({ starts, until, before }) => {
    if (starts !== rule.type || until === undefined || before !== undefined) return false;
    const day = parseDay(fieldOf(given, until));
    return day !== null && day < span.lo;
  });
  return short?.until === undefined ? null : not(short.until, 'ends_before');
}

export const OBSERVATION_SOURCES = [
  'portal',
  'e_mail',
  'letter',
  'telephone',
  'face_of_license',
  'own_act',
  'inferred',
] as const;
export type ObservationSource = (typeof OBSERVATION_SOURCES)[number];

/** What every event may say besides the fields of its type, and its day. */
const COMMON: readonly FieldRule[] = [
  { field: 'id', type: 'text' },
  { field: 'learnedOn', type: 'day' },
  { field: 'source', type: 'choice', options: OBSERVATION_SOURCES },
  { field: 'saidBy', type: 'text' },
  { field: 'attachmentIds', type: 'texts' },
  { field: 'note', type: 'text' },
];
const NAMES: ReadonlySet<string> = new Set([
  'type',
  'on',
  'notBefore',
  'notAfter',
  ...COMMON.map(({ field }) => field),
]);

/** A member that no event of these types has. */
function unknownField(rules: readonly EventRule[], given: Observation): string | undefined {
  return Object.keys(given).find(
    (name) => !NAMES.has(name) && !rules.some(({ fields }) => fields?.some(({ field }) => field === name)),
  );
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** `on`, or `notAfter` with or without `notBefore`; without, it was not before the earliest filing. */
function readSpan(given: Observation, earliest: Day | null): Span | string {
  const { on, notBefore, notAfter } = given;
  if (isGiven(on)) {
    if (isGiven(notAfter) || isGiven(notBefore)) return 'two_dates';
    const day = parseDay(on);
    return day === null ? 'no_day' : { lo: day, hi: day };
  }
  const hi = parseDay(notAfter);
  if (hi === null) return 'no_day';
  if (!isGiven(notBefore)) return earliest === null ? 'no_beginning' : { lo: Math.min(earliest, hi), hi };
  const lo = parseDay(notBefore);
  if (lo === null) return 'no_day';
  return lo > hi ? 'turned_around' : { lo, hi };
}

const LONGEST_TEXT = 10_000;
const IS_OF_TYPE: Readonly<Record<FieldRule['type'], (value: unknown) => boolean>> = {
  text: isShort,
  day: (value) => parseDay(value) !== null,
  choice: (value) => typeof value === 'string',
  texts: (value) => Array.isArray(value) && value.length <= MOST_EVENTS && value.every(isShort),
  flag: (value) => typeof value === 'boolean',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
};

function isShort(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    value.length > 0 &&
    value.length <= LONGEST_TEXT &&
    !value.includes('\0') &&
    value.isWellFormed()
  );
}

function isField({ type, required, options }: FieldRule, value: unknown): boolean {
  if (value === undefined || value === null) return required !== true;
  return IS_OF_TYPE[type](value) && (options === undefined || options.includes(value as string));
}

function isOfForm(pattern: string | undefined, value: unknown): boolean {
  if (pattern === undefined || !isGiven(value)) return true;
  const form = new RegExp(pattern, 'u');
  return (Array.isArray(value) ? value : [value]).every((one) => form.test(String(one)));
}

/**
 * A returned application may be filed again under the same record: what went before the newest filing is past, and must
 * have been possible too.
 */
function ofFilings(happenings: readonly Happening[]): Reading | Contradiction {
  const filings = happenings.filter(({ rule }) => rule.type === FILED).sort(inTime);
  const newest = filings.at(-1);
  const before = filings.at(-2);
  if (!newest)
    return happenings[0] ? fault(happenings[0].index, 'not_filed', {}) : { records: [null], areAll: true };
  if (!before) return ofFiling(newest, happenings);
  const ended = happenings
    .filter(
      ({ rule, span }) => rule.ends === RETURNED && span.lo <= newest.span.hi && span.hi >= before.span.lo,
    )
    .sort(inTime)
    .at(-1);
  if (!ended) return fault(newest.index, 'filed_twice', {}, newest.rule.citation, before.index);
  const others = happenings.filter((one) => one !== ended && one.rule.type !== FILED);
  const isPast = ({ span }: Happening) => span.hi < newest.span.lo;
  const earlier = ofFilings([...filings.slice(0, -1), ended, ...others.filter(isPast)]);
  if (isContradiction(earlier)) return earlier;
  // A case ends once: an ending besides that one is of the newest filing.
  const isFresh = ({ rule, span }: Happening) => span.lo >= newest.span.lo || rule.ends !== undefined;
  const left = others.filter((one) => !isPast(one));
  const doubtful = left
    .filter((one) => !isFresh(one))
    .map((one) => ({ ...one, span: { lo: newest.span.lo, hi: one.span.hi } }));
  return within([newest, ...left.filter(isFresh)], doubtful, (some) => ofFiling(newest, some));
}

function inTime(a: Happening, b: Happening): number {
  return a.span.lo - b.span.lo || a.span.hi - b.span.hi || a.index - b.index;
}

function ofFiling(filed: Happening, happenings: readonly Happening[]): Reading | Contradiction {
  const ends = happenings.filter(({ rule }) => rule.ends !== undefined);
  const [end = null, second] = ends;
  if (end && second) return contradiction(second, end, 'ended_already');
  for (const one of happenings) {
    if (one.span.hi < filed.span.lo) return contradiction(one, filed, 'before_filing');
    const misplaced = end && one !== end && one !== filed ? besideEnd(one, end) : null;
    if (misplaced) return misplaced;
  }
  const unregistered = registeredWrongly(happenings);
  if (unregistered) return unregistered;
  const things = readThings(happenings);
  if (isContradiction(things)) return things;
  const { ways, areAll } = closedInPassing(happenings, things);
  return { records: ways.map((way) => ({ filed, happenings, things: way, end })), areAll };
}

/** Nothing comes after the end but what comes after such an end alone. */
function besideEnd(one: Happening, end: Happening): Contradiction | null {
  const { after } = one.rule;
  if (after === undefined)
    return one.span.lo > end.span.hi && !isTold(one) ? contradiction(one, end, 'after_end') : null;
  return after !== end.rule.ends || one.span.hi < end.span.lo ? contradiction(one, end, 'not_after') : null;
}

/** A portal says what it says, also after the end. */
function isTold({ rule }: Happening): boolean {
  return rule.type === STATUS_TOLD;
}

/** Once, and before the authority does anything that shows that it has the case. */
function registeredWrongly(happenings: readonly Happening[]): Contradiction | null {
  const [first, second] = happenings.filter(({ rule }) => rule.type === 'registered');
  if (!first) return null;
  if (second) return contradiction(second, first, 'registered_twice');
  const early = happenings.find((one) => one.rule.shows === 'registration' && one.span.hi < first.span.lo);
  return early ? contradiction(early, first, 'before_registration') : null;
}

function readThings(happenings: readonly Happening[]): Thing[] | Contradiction {
  const things: Mutable<Thing>[] = [];
  for (const opened of happenings) {
    const { opens } = opened.rule;
    if (opens === undefined) continue;
    const id = typeof opened.given.id === 'string' ? opened.given.id : null;
    const same = id === null ? undefined : things.find((thing) => thing.kind === opens && thing.id === id);
    if (same) return contradiction(opened, same.opened, 'id_taken');
    things.push({ kind: opens, id, opened, answered: null, closed: null, isClosedInPassing: false });
  }
  things.sort((a, b) => a.opened.span.lo - b.opened.span.lo || a.opened.index - b.opened.index);
  for (const one of happenings) {
    const kind = one.rule.closes ?? one.rule.answers;
    if (kind === undefined) continue;
    const part = one.rule.closes === undefined ? 'answered' : 'closed';
    const thing = meant(things, kind, part, one);
    if (!thing) return fault(one.index, 'nothing_open', { thing: kind }, one.rule.citation);
    if (thing[part]) return contradiction(one, thing[part], 'done_already');
    if (one.span.hi < thing.opened.span.lo) return contradiction(one, thing.opened, 'before_it_opened');
    thing[part] = one;
  }
  return things;
}

/**
 * The things as what closes others in passing may have left them, those closed first: of two that may be of one day, or
 * whose days overlap, either may have been first.
 */
function closedInPassing(happenings: readonly Happening[], things: readonly Thing[]): Ways {
  const closings = happenings.filter(({ rule }) => rule.closesToo !== undefined).sort(inTime);
  if (closings.length === 0) return { ways: [things], areAll: true };
  const doubts = things.map((thing) => closersOf(thing, closings, things));
  const areAll = doubts.reduce((count, closers) => count * closers.length, 1) <= 2 ** MOST_DOUBTFUL;
  const ways = doubts.reduce<Thing[][]>(
    (found, closers, index) => {
      const thing = things[index] as Thing;
      const tried = areAll ? closers : closers.slice(0, 1);
      const each = tried.map((closed) => (closed ? { ...thing, closed, isClosedInPassing: true } : thing));
      return found.flatMap((way) => each.map((one) => [...way, one]));
    },
    [[]],
  );
  return { ways, areAll };
}

interface Ways {
  readonly ways: readonly (readonly Thing[])[];
  readonly areAll: boolean;
}

/** What may have closed a thing in passing, null: nothing did, or it was closed by itself. */
function closersOf(
  thing: Thing,
  closings: readonly Happening[],
  things: readonly Thing[],
): (Happening | null)[] {
  if (thing.closed !== null) return [null];
  const possible = closings.filter((one) => closesAsWell(one, thing));
  const sure = possible.findIndex((one) => !mayOpenAfter(thing, one, things));
  return sure < 0 ? [...possible, null] : possible.slice(0, sure + 1);
}

function closesAsWell({ rule: { closesToo }, span }: Happening, { kind, opened }: Thing): boolean {
  return (
    kind === closesToo?.thing &&
    closesToo.kinds.includes(String(opened.given.kind)) &&
    opened.span.lo <= span.hi
  );
}

/** Whether a thing may have been opened after what would have closed it: another of the closed kind was open then. */
function mayOpenAfter({ opened: { span } }: Thing, one: Happening, things: readonly Thing[]): boolean {
  return (
    span.hi >= one.span.lo &&
    things.some(
      ({ kind, opened, closed }) =>
        kind === one.rule.closes &&
        closed !== one &&
        opened.span.lo <= span.hi &&
        (closed === null || closed.span.hi >= span.lo),
    )
  );
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The thing of that id, or, without one, the newest that may have been open then. */
function meant(
  things: readonly Thing[],
  kind: string,
  part: 'answered' | 'closed',
  one: Happening,
): { answered: Happening | null; closed: Happening | null; opened: Happening } | undefined {
  const ofKind = things.filter((thing) => thing.kind === kind);
  if (typeof one.given.id === 'string') return ofKind.find(({ id }) => id === one.given.id);
  return (
    ofKind.filter((thing) => thing[part] === null && thing.opened.span.lo <= one.span.hi).at(-1) ??
    ofKind.at(-1)
  );
}

export function contradiction(one: Happening, other: Happening, code: string): Contradiction {
  const params = { type: one.rule.type, other: other.rule.type, on: formatDay(other.span.lo) };
  return fault(one.index, code, params, one.rule.citation, other.index);
}

export function fault(
  illegalEvent: number,
  code: string,
  params: Contradiction['params'],
  citation: string | null = null,
  contradicts: number | null = null,
): Contradiction {
  return { illegalEvent, contradicts, code, params, citation: citation ?? null };
}

function isObject(value: unknown): value is Observation {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field that a pack names, of an event as it came. */
export function fieldOf(given: Observation | undefined, name: string): unknown {
  return given !== undefined && Object.hasOwn(given, name) ? given[name] : undefined;
}
