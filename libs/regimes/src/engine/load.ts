import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { isMap, isNode, LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { parseDay } from './day.js';
import { eventOf } from './pack.js';
import type { ClockRule, EventRule, Pack, StatusRule } from './pack.js';
import { PACK_SCHEMA } from './schema.js';
import { Regime } from './simulate.js';
import { differences } from './worked-cases.js';
import type { WorkedCase } from './worked-cases.js';

/** A pack that is wrong: which file, which line, what. */
export class PackError extends Error {
  constructor(
    readonly file: string,
    readonly line: number,
    readonly reason: string,
  ) {
    super(`${file}:${line}: ${reason}`);
  }
}

type Part = keyof typeof PACK_SCHEMA.$defs;

/** A file of a pack: what it says, and on which line it says each thing. */
interface PackFile<T> {
  readonly path: string;
  readonly value: T;
  readonly lineOf: (...path: (string | number)[]) => number;
}

const REGIME_FILE = 'regime.yaml';
const CASES_FOLDER = 'cases';

/**
 * Loads and checks every pack of a folder, in the order of their names, with their worked cases.
 *
 * @throws PackError for the first that is wrong
 */
export function loadRegimes(folders: readonly string[]): Map<string, Regime> {
  const regimes = new Map<string, Regime>();
  for (const folder of folders)
    for (const path of packFolders(folder)) {
      const { regime, file } = loadPack(path);
      const { id } = regime.pack;
      if (regimes.has(id))
        throw new PackError(file.path, file.lineOf('id'), `there is another pack with the id ${id}`);
      regimes.set(id, regime);
    }
  return regimes;
}

/** The folders of the packs in a folder. @throws PackError where it cannot be read */
export function packFolders(folder: string): string[] {
  return entriesOf(folder)
    .filter((entry) => entry.isDirectory() && readdirSync(join(folder, entry.name)).includes(REGIME_FILE))
    .map(({ name }) => join(folder, name))
    .sort();
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new PackError(folder, 1, `cannot be read: ${(error as Error).message}`);
  }
}

function loadPack(folder: string): { regime: Regime; file: PackFile<unknown> } {
  const general = read<Omit<Pack, 'statuses' | 'events' | 'clocks' | 'words'>>(
    join(folder, REGIME_FILE),
    'regime',
  );
  const statuses = read<StatusRule[]>(join(folder, 'statuses.yaml'), 'statuses');
  const events = read<EventRule[]>(join(folder, 'events.yaml'), 'events');
  const clocks = read<ClockRule[]>(join(folder, 'clocks.yaml'), 'clocks');
  const words = read<Record<string, string>>(join(folder, 'words.en.yaml'), 'words');
  assertDays(general);
  assertEvents(statuses, events);
  assertClocks(general.value.kinds, events, clocks);
  const parts = { statuses: statuses.value, events: events.value, clocks: clocks.value, words: words.value };
  const regime = new Regime({ ...general.value, ...parts });
  assertCases(regime, join(folder, CASES_FOLDER));
  return { regime, file: general };
}

// — files —

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
ajv.addSchema({ ...PACK_SCHEMA, $id: 'pack' });
const checks = new Map<Part, ValidateFunction>();

function read<T>(path: string, part: Part): PackFile<T> {
  const lines = new LineCounter();
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new PackError(path, 1, `cannot be read: ${(error as Error).message}`);
  }
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const [wrong] = document.errors;
  if (wrong) throw new PackError(path, lines.linePos(wrong.pos[0]).line, wrong.message);
  const lineOf = (...keys: (string | number)[]) => lineIn(document, lines, keys);
  const value: unknown = document.toJS();
  const check = checks.get(part) ?? ajv.compile({ $ref: `pack#/$defs/${part}` });
  checks.set(part, check);
  if (!check(value)) throw schemaError(path, lineOf, check.errors ?? []);
  return { path, value: value as T, lineOf };
}

/** The innermost fault tells the most. */
function schemaError(
  path: string,
  lineOf: PackFile<unknown>['lineOf'],
  errors: readonly ErrorObject[],
): PackError {
  const depth = ({ instancePath }: ErrorObject) => instancePath.split('/').length;
  const error = [...errors].sort((a, b) => depth(b) - depth(a))[0];
  const keys = (error?.instancePath ?? '').split('/').slice(1);
  const extra: unknown = error?.params.additionalProperty;
  const at = typeof extra === 'string' ? [...keys, extra] : keys;
  const what = typeof extra === 'string' ? `there is no key "${extra}"` : (error?.message ?? 'is wrong');
  return new PackError(path, lineOf(...at), keys.length > 0 ? `${keys.join('.')}: ${what}` : what);
}

function lineIn(document: Document, lines: LineCounter, keys: readonly (string | number)[]): number {
  const path = keys.map((key) => (/^\d+$/.test(String(key)) ? Number(key) : key));
  const parent: unknown = path.length > 0 ? document.getIn(path.slice(0, -1), true) : document.contents;
  // A key stands on its own line, also where its value begins on the next.
  const key = isMap(parent)
    ? parent.items.find((pair) => isNode(pair.key) && pair.key.toJSON() === path.at(-1))?.key
    : null;
  const node = isNode(key) ? key : document.getIn(path, true);
  const offset = isNode(node) ? node.range?.[0] : undefined;
  return offset === undefined ? 1 : lines.linePos(offset).line;
}

// — what a schema cannot say —

function assertDays({
  path,
  value,
  lineOf,
}: PackFile<Pick<Pack, 'lawAsOf' | 'timeZone' | 'calendar'>>): void {
  if (parseDay(value.lawAsOf) === null)
    throw new PackError(path, lineOf('lawAsOf'), `there is no day ${value.lawAsOf}`);
  try {
    new Intl.DateTimeFormat('en', { timeZone: value.timeZone });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new PackError(path, lineOf('timeZone'), `there is no time zone ${value.timeZone}`);
  }
  for (const [index, { from, to }] of (value.calendar.closures ?? []).entries())
    if (parseDay(from) === null || parseDay(to) === null || from > to)
      throw new PackError(
        path,
        lineOf('calendar', 'closures', index),
        'a closure has two days, the first not after the last',
      );
}

function assertEvents(
  statuses: PackFile<StatusRule[]>,
  { path, value, lineOf }: PackFile<EventRule[]>,
): void {
  const known = new Set(statuses.value.map(({ status }) => status));
  const opened = new Set(value.map(({ opens }) => opens));
  const types = new Set<string>();
  for (const [index, event] of value.entries()) {
    const fail = (key: keyof EventRule, reason: string) =>
      new PackError(path, lineOf(index, key), `${event.type}: ${reason}`);
    if (types.has(event.type)) throw fail('type', 'stands twice');
    types.add(event.type);
    if (event.status !== undefined && !known.has(event.status))
      throw fail('status', `there is no status ${event.status}`);
    for (const key of ['closes', 'answers'] as const)
      if (event[key] !== undefined && !opened.has(event[key]))
        throw fail(key, `no event opens a ${event[key]}`);
    if (event.after !== undefined && !value.some(({ ends }) => ends === event.after))
      throw fail('after', `no event ends a case with ${event.after}`);
  }
  if (!types.has('filed'))
    throw new PackError(path, 1, 'there is no event "filed", with which a case begins');
}

function assertClocks(
  kinds: Pack['kinds'],
  { value: events }: PackFile<EventRule[]>,
  { path, value, lineOf }: PackFile<ClockRule[]>,
): void {
  const find = (type: string) => eventOf({ events }, type);
  for (const [index, clock] of value.entries()) {
    const fail = (key: keyof ClockRule, reason: string) =>
      new PackError(path, lineOf(index, key), `${clock.clock}: ${reason}`);
    const starts = find(clock.starts);
    if (!starts) throw fail('starts', `there is no event ${clock.starts} to start it`);
    if (clock.kind === 'window' && starts.opens === undefined && clock.orDueOf === undefined)
      throw fail('starts', `${clock.starts} opens nothing that a window could be the time for`);
    for (const key of ['completedBy', 'lapsesInto'] as const)
      if (clock[key] !== undefined && !find(clock[key])) throw fail(key, `there is no event ${clock[key]}`);
    if (clock.lapsesInto !== undefined && find(clock.lapsesInto)?.ends === undefined)
      throw fail('lapsesInto', `${clock.lapsesInto} ends nothing`);
    if (clock.until !== undefined && !starts.fields?.some(({ field }) => field === clock.until))
      throw fail('until', `${clock.starts} has no field ${clock.until}`);
    const kind = clock.for?.find((one) => !kinds.some(({ id }) => id === one));
    if (kind !== undefined) throw fail('for', `there is no kind of application ${kind}`);
    for (const { thing } of clock.pausedBy ?? [])
      if (!events.some(({ opens }) => opens === thing)) throw fail('pausedBy', `no event opens a ${thing}`);
    if (stepsFrom(value, clock).includes(clock.clock))
      throw fail('orDueOf', 'it waits for itself, in a circle');
    if (clock.orDueOf !== undefined && !value.some((one) => one.clock === clock.orDueOf))
      throw fail('orDueOf', `there is no clock ${clock.orDueOf}`);
  }
}

/** The clocks that one waits for, until none, or one that was met before. */
function stepsFrom(clocks: readonly ClockRule[], { orDueOf }: ClockRule): string[] {
  const met: string[] = [];
  for (let next = orDueOf; next !== undefined && !met.includes(next);) {
    met.push(next);
    const before = next;
    next = clocks.find(({ clock }) => clock === before)?.orDueOf;
  }
  return met;
}

function assertCases(regime: Regime, folder: string): void {
  for (const { file, cases } of casesIn(folder))
    for (const [index, one] of cases.entries()) {
      const [wrong] = differences(regime, one);
      if (wrong !== undefined) throw new PackError(file.path, file.lineOf(index), `${one.name}: ${wrong}`);
    }
}

function casesIn(folder: string): { file: PackFile<WorkedCase[]>; cases: readonly WorkedCase[] }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const file = read<WorkedCase[]>(join(folder, name), 'cases');
      return { file, cases: file.value };
    });
}

/** How many worked cases a pack has. */
export function countCases(folder: string): number {
  return casesIn(join(folder, CASES_FOLDER)).reduce((sum, { cases }) => sum + cases.length, 0);
}
