import Holidays from 'date-holidays';
import { parseDay } from './day.js';
import { eventOf, RULE_LIBRARIES } from './pack.js';
import type { ClockRule, EventRule, Pack, Portal, StatusRule } from './pack.js';

/** What of a row is wrong that a schema cannot say: a name that points nowhere, a day that there is not. */
export interface Fault {
  readonly key: string;
  readonly reason: string;
}

/** A check of a row, and what is wrong where it fails. */
type Check<K extends string> = readonly [key: K, isRight: boolean, reason: string];

function firstOf<K extends string>(name: string | null, checks: readonly Check<K>[]): Fault | null {
  const failed = checks.find(([, isRight]) => !isRight);
  if (!failed) return null;
  const [key, , reason] = failed;
  return { key, reason: name === null ? reason : `${name}: ${reason}` };
}

export function faultInRegime(
  {
    id,
    library,
    lawAsOf,
    timeZone,
    systems,
    kinds,
    classification,
    partyRoles = [],
    supportDocuments = [],
    portal,
    published = [],
    calendar: { holidays, closures = [] },
  }: Omit<Pack, 'statuses' | 'events' | 'clocks' | 'words'>,
  events: readonly EventRule[],
): Fault | null {
  const said = eventOf({ events }, 'filed')?.fields ?? [];
  return firstOf<keyof Pack>(null, [
    ['id', id !== 'schema', 'where a regime is, schema is the schema of packs'],
    [
      'library',
      library === undefined || RULE_LIBRARIES.includes(library),
      `there is no rule library ${library}`,
    ],
    ['lawAsOf', isDay(lawAsOf), `there is no day ${lawAsOf}`],
    ['timeZone', isTimeZone(timeZone), `there is no time zone ${timeZone}`],
    ['systems', systems.every(({ number }) => isPattern(number)), 'a number is no regular expression'],
    [
      'kinds',
      kinds.every(
        ({ items }) => items?.unless === undefined || said.some(({ field }) => field === items.unless),
      ),
      'a filing has no field that says why there are more items',
    ],
    ['classification', isPattern(classification?.number), 'its number is no regular expression'],
    ['portal', areOf(partyRoles, portal, 'roles'), 'a form names a role that the regime does not have'],
    [
      'portal',
      areOf(supportDocuments, portal, 'documents'),
      'a form takes a document that the regime does not have',
    ],
    [
      'published',
      published.every((one) => one.kinds.every((kind) => kinds.some(({ id: known }) => known === kind))),
      'a published figure is about a kind that the regime does not have',
    ],
    [
      'published',
      published.every(({ within: [short, long] = [] }) => short === undefined || isLaterMore(short, long)),
      'of two shares the second is greater, within more days',
    ],
    ['calendar', isPlace(holidays), 'no holidays are known of that country or state'],
    [
      'calendar',
      closures.every(({ from, to }) => isDay(from) && isDay(to) && from <= to),
      'a closure has two days, the first not after the last',
    ],
  ]);
}

type Within = NonNullable<NonNullable<Pack['published']>[number]['within']>[number];

function isLaterMore(short: Within, long: Within | undefined): boolean {
  return long === undefined || (long.workingDays > short.workingDays && long.percent > short.percent);
}

/** A regime that names none takes any. */
function areOf(known: readonly string[], portal: Portal | undefined, member: 'roles' | 'documents'): boolean {
  const named = (portal?.sections ?? []).flatMap((section) => section[member] ?? []);
  return known.length === 0 || named.every((one) => known.includes(one));
}

export function faultInStatus(
  statuses: readonly StatusRule[],
  { status }: StatusRule,
  index: number,
): Fault | null {
  const isFirst = statuses.findIndex((one) => one.status === status) === index;
  return firstOf<keyof StatusRule>(status, [['status', isFirst, 'stands twice']]);
}

export function faultInEvent(
  kinds: Pack['kinds'],
  statuses: readonly StatusRule[],
  events: readonly EventRule[],
  { type, for: own = [], fields = [], status, ends, closes, closesToo, answers, after, turns }: EventRule,
  index: number,
): Fault | null {
  const named = statuses.find((one) => one.status === status);
  const isOpened = (thing: string | undefined) =>
    thing === undefined || events.some(({ opens }) => opens === thing);
  const endsSo = (outcome: string | undefined) =>
    outcome === undefined || events.some((one) => one.ends === outcome);
  const closed = closesToo ? kindsOf(events, closesToo.thing) : [];
  return firstOf<keyof EventRule>(type, [
    ['type', type !== 'void', 'is the word for what takes another event back'],
    ['for', own.every((kind) => kinds.some(({ id }) => id === kind)), 'there is no such kind of application'],
    ['fields', fields.every(({ pattern }) => isPattern(pattern)), 'a pattern is no regular expression'],
    ['type', events.findIndex((one) => one.type === type) === index, 'stands twice'],
    ['status', status === undefined || named !== undefined, `there is no status ${status}`],
    [
      'status',
      ends === undefined || named === undefined || named.ends === true,
      `${status} ends nothing, but the event does`,
    ],
    ['closes', isOpened(closes), `no event opens a ${closes}`],
    ['answers', isOpened(answers), `no event opens a ${answers}`],
    ['closesToo', isOpened(closesToo?.thing), `no event opens a ${closesToo?.thing}`],
    [
      'closesToo',
      closesToo?.kinds.every((kind) => closed.includes(kind)) ?? true,
      'it names a kind that there is not',
    ],
    ['after', endsSo(after), `no event ends a case with ${after}`],
    ['turns', Object.values(turns ?? {}).every(endsSo), 'it turns into what no event ends a case with'],
  ]);
}

export function faultInClock(
  kinds: Pack['kinds'],
  events: readonly EventRule[],
  clocks: readonly ClockRule[],
  rule: ClockRule,
  index: number,
): Fault | null {
  const { clock, kind, inForce, until, unit, days, orDueOf, completedBy, lapsesInto, pausedBy = [] } = rule;
  const starts = eventOf({ events }, rule.starts);
  const firsts = clocks.filter((one) => one.clock === orDueOf);
  const field = starts?.fields?.find((one) => one.field === until);
  const [from, to] = [inForce?.from, inForce?.until];
  const isBound = orDueOf !== undefined || lapsesInto !== undefined;
  return firstOf<keyof ClockRule>(clock, [
    ['clock', isOneOfItsTime(clocks, rule, index), 'stands twice for the same days and kinds'],
    ['starts', starts !== undefined, `there is no event ${rule.starts} to start it`],
    [
      'starts',
      kind !== 'window' || starts?.opens !== undefined || orDueOf !== undefined,
      `${rule.starts} opens nothing that a window could be the time for`,
    ],
    ['inForce', [from, to].every((day) => day === undefined || isDay(day)), 'there is no such day'],
    ['inForce', from === undefined || to === undefined || from <= to, 'it ends before it begins'],
    [
      'completedBy',
      completedBy === undefined || completes(events, starts, completedBy),
      `${completedBy} cannot complete it`,
    ],
    [
      'lapsesInto',
      lapsesInto === undefined || eventOf({ events }, lapsesInto)?.ends !== undefined,
      `${lapsesInto} ends nothing`,
    ],
    ['lapsesInto', lapsesInto === undefined || days !== undefined, 'what lapses has a number of days'],
    ['until', until === undefined || field !== undefined, `${rule.starts} has no field ${until}`],
    ['until', field === undefined || field.type === 'day', `${until} is no day`],
    [
      'for',
      (rule.for ?? []).every((one) => kinds.some(({ id }) => id === one)),
      'there is no such kind of application',
    ],
    [
      'pausedBy',
      pausedBy.every(({ thing }) => events.some(({ opens }) => opens === thing)),
      'no event opens what it names',
    ],
    [
      'pausedBy',
      pausedBy.every(({ thing, kinds: some = [] }) =>
        some.every((one) => kindsOf(events, thing).includes(one)),
      ),
      'it names a kind that there is not',
    ],
    ['orDueOf', !stepsFrom(clocks, rule).includes(clock), 'it waits for itself, in a circle'],
    [
      'orDueOf',
      orDueOf === undefined || (firsts.length > 0 && firsts.every((one) => one.days !== undefined)),
      `there is no clock ${orDueOf} with a number of days`,
    ],
    ['orDueOf', orDueOf === undefined || starts?.ends !== undefined, `${rule.starts} ends nothing`],
    ['unit', !isBound || unit !== 'working', 'what follows from a lapse is counted in days of the calendar'],
  ]);
}

/** The kinds that an event says of what it opens. */
function kindsOf(events: readonly EventRule[], thing: string): readonly string[] {
  return events
    .filter(({ opens }) => opens === thing)
    .flatMap(({ fields = [] }) => fields.find(({ field }) => field === 'kind')?.options ?? []);
}

/** Of a thing, what closes or answers it; of a case, whatever happens. */
function completes(events: readonly EventRule[], starts: EventRule | undefined, type: string): boolean {
  const event = eventOf({ events }, type);
  if (!event) return false;
  const thing = starts?.opens;
  return thing === undefined || event.closes === thing || event.answers === thing;
}

/** A clock may stand several times, each for other days of filing or other kinds of application. */
function isOneOfItsTime(clocks: readonly ClockRule[], rule: ClockRule, index: number): boolean {
  return clocks.slice(0, index).every((other) => other.clock !== rule.clock || !meet(other, rule));
}

function meet(one: ClockRule, other: ClockRule): boolean {
  const share = !one.for || !other.for || one.for.some((kind) => other.for?.includes(kind));
  const begins = (rule: ClockRule) => rule.inForce?.from ?? '';
  const ends = (rule: ClockRule) => rule.inForce?.until ?? '9999';
  return share && begins(one) <= ends(other) && begins(other) <= ends(one);
}

/** The clocks that one waits for, of whatever time, and those that they wait for. */
function stepsFrom(clocks: readonly ClockRule[], { orDueOf }: ClockRule): readonly string[] {
  const met = new Set(orDueOf === undefined ? [] : [orDueOf]);
  for (const name of met)
    for (const { clock, orDueOf: next } of clocks) if (clock === name && next !== undefined) met.add(next);
  return [...met];
}

function isDay(text: string): boolean {
  return parseDay(text) !== null;
}

function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function isPattern(pattern: string | undefined): boolean {
  try {
    return pattern === undefined || new RegExp(pattern, 'u').flags === 'u';
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

function isPlace(holidays: Pack['calendar']['holidays']): boolean {
  if (!holidays) return true;
  const { country, state } = holidays;
  const known = new Map(Object.entries<string>(new Holidays().getCountries()));
  if (!known.has(country)) return false;
  if (state === undefined) return true;
  const states: unknown = new Holidays().getStates(country);
  return typeof states === 'object' && states !== null && Object.hasOwn(states, state);
}
