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
/** A case has no more. */
export const MOST_EVENTS = 1_000;

/**
 * Reads the events of a case, in whatever order they were written down, as they stand on a day: those that happened later
 * are left out.
 *
 * @returns null where nothing was filed by then
 */
export function readRecord(
  pack: Pack,
  events: readonly unknown[],
  asOf: Day,
): CaseRecord | Contradiction | null {
  const happenings: Happening[] = [];
  const filings: Happening[] = [];
  if (events.length > MOST_EVENTS) return fault(MOST_EVENTS, 'too_many_events', { most: MOST_EVENTS });
  const earliest = firstFiling(events);
  for (const [index, given] of events.entries()) {
    const read = readEvent(pack, index, given, earliest, asOf);
    if (read === null) continue;
    if (isContradiction(read)) return read;
    happenings.push(read);
    if (read.rule.type === FILED) filings.push(read);
  }
  const [first] = filings;
  if (!first) return happenings[0] ? fault(happenings[0].index, 'not_filed', {}) : null;
  return ofNewestFiling(happenings, filings);
}

function firstFiling(events: readonly unknown[]): Day | null {
  for (const event of events)
    if (isObject(event) && event.type === FILED)
      return parseDay(event.on ?? event.notBefore ?? event.notAfter);
  return null;
}

function readEvent(
  pack: Pack,
  index: number,
  given: unknown,
  earliest: Day | null,
  asOf: Day,
): Happening | Contradiction | null {
  if (!isObject(given)) return fault(index, 'not_an_object', {});
  const rule = eventOf(pack, given.type);
  const stranger = unknownField(rule ? [rule] : pack.events, given);
  if (stranger !== undefined) return { ...fault(index, 'unknown_field', {}), field: stranger };
  if (!rule) return { ...fault(index, 'unknown_type', {}), field: 'type' };
  const span = readSpan(given, earliest);
  if (typeof span === 'string')
    return { ...fault(index, span, {}, rule.citation), field: given.on === undefined ? 'notAfter' : 'on' };
  const wrong = (rule.fields ?? []).find((field) => !isField(field, fieldOf(given, field.field)));
  if (wrong) {
    const params = { field: wrong.field, type: wrong.type };
    return { ...fault(index, 'field', params, rule.citation), field: wrong.field };
  }
  if (span.lo > asOf) return null;
  return { index, rule, span: { lo: span.lo, hi: Math.min(span.hi, asOf) }, given };
}

/** What every event may say besides the fields of its type. */
const COMMON: ReadonlySet<string> = new Set([
  'type',
  'id',
  'on',
  'notBefore',
  'notAfter',
  'learnedOn',
  'source',
  'saidBy',
  'attachmentIds',
  'note',
]);

/** A member that no event of these types has. */
function unknownField(rules: readonly EventRule[], given: Observation): string | undefined {
  return Object.keys(given).find(
    (name) => !COMMON.has(name) && !rules.some(({ fields }) => fields?.some(({ field }) => field === name)),
  );
}

/** `on`, or `notAfter` with or without `notBefore`; without, it was not before the filing. */
function readSpan(given: Observation, earliest: Day | null): Span | string {
  if (given.on !== undefined) {
    if (given.notAfter !== undefined || given.notBefore !== undefined) return 'two_dates';
    const on = parseDay(given.on);
    return on === null ? 'no_day' : { lo: on, hi: on };
  }
  const hi = parseDay(given.notAfter);
  if (hi === null) return 'no_day';
  const lo = given.notBefore === undefined ? Math.min(earliest ?? hi, hi) : parseDay(given.notBefore);
  if (lo === null) return 'no_day';
  return lo > hi ? 'turned_around' : { lo, hi };
}

const IS_OF_TYPE: Readonly<Record<FieldRule['type'], (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string' && value.length > 0,
  day: (value) => parseDay(value) !== null,
  choice: (value) => typeof value === 'string',
  texts: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
  flag: (value) => typeof value === 'boolean',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
};

function isField({ type, required, options }: FieldRule, value: unknown): boolean {
  if (value === undefined || value === null) return required !== true;
  return IS_OF_TYPE[type](value) && (options === undefined || options.includes(value as string));
}

/** A returned application may be filed again under the same record: what went before the newest filing is past. */
function ofNewestFiling(
  happenings: readonly Happening[],
  filings: readonly Happening[],
): CaseRecord | Contradiction {
  const inOrder = [...filings].sort((a, b) => a.span.lo - b.span.lo || a.index - b.index);
  const newest = inOrder.at(-1) as Happening;
  if (inOrder.length === 1) return ofFiling(newest, happenings);
  const before = inOrder.at(-2) as Happening;
  const past = happenings.filter((one) => one !== newest && one.span.lo < newest.span.lo);
  const ended = past.find(({ rule, span }) => rule.ends === 'returned' && span.lo >= before.span.lo);
  if (!ended) return fault(newest.index, 'filed_twice', {}, newest.rule.citation, before.index);
  return ofFiling(
    newest,
    happenings.filter((one) => one === newest || (!past.includes(one) && one !== ended)),
  );
}

function ofFiling(filed: Happening, happenings: readonly Happening[]): CaseRecord | Contradiction {
  const ends = happenings.filter(({ rule }) => rule.ends !== undefined);
  const [end = null, second] = ends;
  if (end && second) return contradiction(second, end, 'ended_already');
  for (const one of happenings) {
    if (one.span.hi < filed.span.lo) return contradiction(one, filed, 'before_filing');
    const misplaced = end && one !== end && one !== filed ? besideEnd(one, end) : null;
    if (misplaced) return misplaced;
  }
  const twice = onlyOnce(happenings);
  if (twice) return twice;
  const things = readThings(happenings);
  if (isContradiction(things)) return things;
  return { filed, happenings, things, end };
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
  return rule.type === 'status_told';
}

function onlyOnce(happenings: readonly Happening[]): Contradiction | null {
  const [first, second] = happenings.filter(({ rule }) => rule.type === 'registered');
  return first && second ? contradiction(second, first, 'registered_twice') : null;
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
  for (const one of happenings) closeInPassing(things, one);
  return things;
}

function closeInPassing(things: readonly Mutable<Thing>[], one: Happening): void {
  const { closesToo } = one.rule;
  if (!closesToo) return;
  for (const thing of things) {
    const isMeant =
      thing.kind === closesToo.thing && closesToo.kinds.includes(String(thing.opened.given.kind));
    if (!isMeant || thing.closed !== null || thing.opened.span.lo > one.span.hi) continue;
    thing.closed = one;
    thing.isClosedInPassing = true;
  }
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

function contradiction(one: Happening, other: Happening, code: string): Contradiction {
  const params = { type: one.rule.type, other: other.rule.type, on: formatDay(other.span.lo) };
  return fault(one.index, code, params, one.rule.citation, other.index);
}

function fault(
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
