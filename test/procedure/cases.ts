import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLOCK_NAMES, EVENT_TYPES, HOLD_KINDS, parseDay } from '@ninety/procedure';
import type { Day } from '@ninety/procedure';
import { parse } from 'yaml';
import { inForce, LAW } from '../../libs/procedure/src/parameters.js';
import type { ParameterName } from '../../libs/procedure/src/parameters.js';
import * as readings from '../../libs/procedure/src/readings.js';
import { STEP_NAMES } from '../../libs/procedure/src/steps.js';
import { ROOT } from '../support/root.js';
import type { Fact } from './twin.js';

const FOLDER = join(ROOT, 'libs/procedure/cases');

/** The folders of the case files, and the rows of the procedure that have a file in each. */
export const ROWS: Readonly<Record<string, readonly string[]>> = {
  events: EVENT_TYPES,
  holds: HOLD_KINDS,
  clocks: CLOCK_NAMES,
  readings: Object.keys(readings),
  steps: STEP_NAMES,
};

export type Event = Record<string, unknown> & { readonly type: string; readonly on: string };

/** One case as it stands in its file; `docs/how-to/add-a-rule.md` says what each member is. */
export interface Case {
  readonly name: string;
  readonly sum?: string;
  readonly given?: string;
  readonly events?: readonly Event[];
  readonly asOf?: string;
  readonly limit?: Limit;
  readonly expected: Expected;
}

/** On which side of a limit a case lies: the days from one to the other are the limit, or one more. */
interface Limit {
  readonly parameter: ParameterName;
  readonly countedFrom: string;
  readonly day: string;
}

interface Expected {
  readonly status?: string | null;
  readonly clocks?: readonly Record<string, unknown>[];
  readonly noOtherClock?: true;
  readonly allowedEvents?: readonly string[];
  readonly mayFollow?: readonly string[];
  readonly mayNotFollow?: readonly string[];
  /** The last event is refused. */
  readonly refused?: Refused;
  /** The event of that index is. */
  readonly illegalEvent?: number;
}

interface Refused {
  readonly why?: string;
  readonly citation?: string;
  readonly field?: string;
}

export interface CaseFile {
  readonly folder: string;
  readonly rule: string;
  readonly citation: string | null;
  readonly cases: readonly Case[];
}

/** Every case file of a folder. */
export function caseFiles(folder: string): CaseFile[] {
  return readdirSync(join(FOLDER, folder))
    .sort()
    .map((name) => ({ folder, ...(read(join(folder, name)) as Omit<CaseFile, 'folder'>) }));
}

/** The whole history of a case: what it is given, then its own events. */
export function historyOf({ given, events = [] }: Pick<Case, 'given' | 'events'>): Event[] {
  if (given === undefined) return [...events];
  const before = HISTORIES[given];
  if (!before) throw new Error(`no history is named ${given}`);
  return [...historyOf(before), ...events];
}

/** The day asked about: that of the last event, unless the case names one. */
export function dayOf(one: Case): Day {
  return readDay(one.asOf ?? historyOf(one).at(-1)?.on ?? '');
}

export function readDay(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new Error(`${text} is not a day`);
  return day;
}

/** The event as the twin takes it: dates as days. */
export function factOf(event: Event): Fact {
  const isDay = (name: string) => /^on$|On$|^validUntil$/.test(name);
  return Object.fromEntries(
    Object.entries(event).map(([name, value]) => [name, isDay(name) ? readDay(String(value)) : value]),
  ) as Fact;
}

/** On which side of its limit a case lies. */
export function sideOf({ parameter, countedFrom, day }: Limit): 'within' | 'beyond' {
  const start = readDay(countedFrom);
  const value = inForce(LAW, parameter, start);
  const days = readDay(day) - start;
  if (days === value) return 'within';
  if (days === value + 1) return 'beyond';
  throw new Error(`${day} is day ${days} after ${countedFrom}; ${parameter} is ${value}`);
}

function read(path: string): unknown {
  return parse(readFileSync(join(FOLDER, path), 'utf8'));
}

const HISTORIES = read('histories.yaml') as Readonly<Record<string, Pick<Case, 'given' | 'events'>>>;
