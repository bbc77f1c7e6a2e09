import { pointerTo } from '@ninety/platform';
import type { FieldError, Sentence } from '@ninety/platform';
import { say } from './sentences.js';

/** Where a hub takes contributions, as JSON: `{"jws": "…"}`. */
export const CONTRIBUTIONS_AT = '/v1/hub/contributions';
/** What the first member of a contribution says: another shape has another name. */
export const CONTRIBUTION_SCHEMA = 'ninety-benchmark/1';
/** Of which country groups the destination is, by one precedence. docs/timeliness.md */
export const COUNTRY_GROUPS = ['A', 'B', 'D', 'E', 'other', 'several'] as const;
/** The categories of the control list; what is not on it is EAR99. */
export const ECCN_CATEGORIES = [
  '0',
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  'EAR99',
  'several',
  'unknown',
] as const;
export const BENCHMARK_TYPES = [
  'export',
  'reexport',
  'in_country_transfer',
  'deemed_export',
  'other',
] as const;
/** Fewer cases than this are no cell. */
export const LEAST_CASES = 5;
/** Days are counted in tens, and from the last of them on as one. */
const TEN = 10;
export const LAST_TEN = 360;
export const MOST_CELLS = 5_000;
export const MOST_MONTHS = 60;
const MOST_CASES = 1_000_000;
const MOST_FAULTS = 100;

export type CountryGroup = (typeof COUNTRY_GROUPS)[number];
export type EccnCategory = (typeof ECCN_CATEGORIES)[number];
export type ApplicationType = (typeof BENCHMARK_TYPES)[number];

/** By what a case belongs to one cell and no other. */
export interface CellKey {
  /** Of the decision, as `2026-03`. */
  readonly month: string;
  readonly regime: string;
  readonly countryGroup: CountryGroup;
  readonly eccnCategory: EccnCategory;
  readonly type: ApplicationType;
}

/** How many cases lasted so many days, in tens: 0 for 0 to 9, 10 for 10 to 19, 360 for 360 and more. */
export type TenCount = readonly [ten: number, count: number];

export interface Cell extends CellKey {
  readonly n: number;
  /** Calendar days from the first submission to the decision, the shortest first; their counts make `n`. */
  readonly days: readonly TenCount[];
}

/** What a company tells a hub: nothing else leaves it. */
export interface Contribution {
  readonly schema: typeof CONTRIBUTION_SCHEMA;
  readonly id: string;
  /** The origin of the hub that it is meant for: it says nothing at another one. */
  readonly hub: string;
  /** The id that the hub gave this company. */
  readonly contributor: string;
  /** 1, 2, 3 … at this hub. */
  readonly sequence: number;
  readonly madeOn: string;
  /** The months of the decisions, both included. */
  readonly from: string;
  readonly to: string;
  /** In order, each once. */
  readonly cells: readonly Cell[];
}

/** What a payload is: a contribution, or what is wrong with it, each with its field and its rule. */
export type ReadContribution =
  | { readonly contribution: Contribution; readonly faults: readonly [] }
  | { readonly contribution: null; readonly faults: readonly FieldError[] };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const MONTH = /^(19|20)\d{2}-(0[1-9]|1[0-2])$/;
const REGIME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const LONGEST_REGIME = 64;

const CONTRIBUTION_MEMBERS = [
  'schema',
  'id',
  'hub',
  'contributor',
  'sequence',
  'madeOn',
  'from',
  'to',
  'cells',
] as const satisfies readonly (keyof Contribution)[];
const KEY_MEMBERS = [
  'month',
  'regime',
  'countryGroup',
  'eccnCategory',
  'type',
] as const satisfies readonly (keyof CellKey)[];
const CELL_MEMBERS = [...KEY_MEMBERS, 'n', 'days'] as const satisfies readonly (keyof Cell)[];

/**
 * Reads the payload of a contribution by its contract: no member more or less, months that are over and in range, cells in order and
 * each once, none of fewer than five cases, days that make up n. What needs more than the payload (whose key signed it, which sequence
 * came before) is the hub's to ask.
 */
export function readContribution(payload: unknown): ReadContribution {
  const faults = new Faults();
  const contribution = contributionIn(payload, faults);
  return contribution && faults.all.length === 0
    ? { contribution, faults: [] }
    : { contribution: null, faults: faults.all };
}

/** The order of cells, by code units. */
export function compareCells(a: CellKey, b: CellKey): number {
  for (const member of KEY_MEMBERS) {
    if (a[member] < b[member]) return -1;
    if (a[member] > b[member]) return 1;
  }
  return 0;
}

/** The tens of so many days. */
export function tenOf(days: number): number {
  return Math.min(Math.max(Math.floor(days / TEN) * TEN, 0), LAST_TEN);
}

/** How many months there are from one to another, both included. */
export function monthsBetween(from: string, to: string): number {
  return numberOfMonth(to) - numberOfMonth(from) + 1;
}

export function isMonth(text: unknown): text is string {
  return typeof text === 'string' && MONTH.test(text);
}

/** Whether a text is the origin of a hub, as a contribution names it: the scheme, the host and a port that is not the usual one. */
export function isOrigin(text: unknown): text is string {
  if (typeof text !== 'string' || !URL.canParse(text)) return false;
  const { origin, protocol } = new URL(text);
  return origin === text && ['http:', 'https:'].includes(protocol);
}

function numberOfMonth(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
}

/** Faults as they are found, a bounded number of them. */
class Faults {
  readonly all: FieldError[] = [];

  add(pointer: string, detail: Sentence): null {
    if (this.all.length < MOST_FAULTS) this.all.push({ pointer, detail });
    return null;
  }

  /** Nothing more of it is looked at. */
  get areMany(): boolean {
    return this.all.length >= MOST_FAULTS;
  }
}

type Members = ReadonlyMap<string, unknown>;

function contributionIn(payload: unknown, faults: Faults): Contribution | null {
  const members = membersOf(payload, '', CONTRIBUTION_MEMBERS, faults);
  if (members === null) return null;
  const schema = schemaIn(members, faults);
  const id = uuidIn(members, 'id', faults);
  const hub = hubIn(members, faults);
  const contributor = uuidIn(members, 'contributor', faults);
  const sequence = sequenceIn(members, faults);
  const madeOn = instantIn(members, faults);
  const months = monthsIn(members, madeOn, faults);
  const cells = cellsIn(members.get('cells'), months, faults);
  return schema && id && hub && contributor && sequence && madeOn && months && cells
    ? { schema, id, hub, contributor, sequence, madeOn, ...months, cells }
    : null;
}

/** The members of an object, all of these and no other; null: it is none. */
function membersOf(
  value: unknown,
  pointer: string,
  names: readonly string[],
  faults: Faults,
): Members | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return faults.add(pointer, say('benchmark_object'));
  const members = new Map<string, unknown>(Object.entries(value));
  for (const name of names)
    if (!members.has(name)) faults.add(pointerTo(pointer, name), say('benchmark_missing'));
  for (const name of members.keys())
    if (!names.includes(name)) faults.add(pointerTo(pointer, name), say('benchmark_unknown_member'));
  return members;
}

function schemaIn(members: Members, faults: Faults): typeof CONTRIBUTION_SCHEMA | null {
  if (members.get('schema') === CONTRIBUTION_SCHEMA) return CONTRIBUTION_SCHEMA;
  return faults.add('/schema', say('benchmark_schema', { schema: CONTRIBUTION_SCHEMA }));
}

function uuidIn(members: Members, name: 'id' | 'contributor', faults: Faults): string | null {
  const value = members.get(name);
  return typeof value === 'string' && UUID.test(value)
    ? value
    : faults.add(`/${name}`, say('benchmark_uuid'));
}

function hubIn(members: Members, faults: Faults): string | null {
  const value = members.get('hub');
  return isOrigin(value) ? value : faults.add('/hub', say('benchmark_origin'));
}

function sequenceIn(members: Members, faults: Faults): number | null {
  const value = members.get('sequence');
  return isCount(value, 1) ? value : faults.add('/sequence', say('benchmark_sequence'));
}

function instantIn(members: Members, faults: Faults): string | null {
  const value = members.get('madeOn');
  return isInstant(value) ? value : faults.add('/madeOn', say('benchmark_instant'));
}

/** What stands for itself: the 30th of February would be read as a day of March. */
function isInstant(value: unknown): value is string {
  if (typeof value !== 'string' || !INSTANT.test(value)) return false;
  const read = new Date(value);
  return !Number.isNaN(read.getTime()) && read.toISOString() === value;
}

interface Months {
  readonly from: string;
  readonly to: string;
}

function monthsIn(members: Members, madeOn: string | null, faults: Faults): Months | null {
  const from = members.get('from');
  const to = members.get('to');
  if (!isMonth(from)) faults.add('/from', say('benchmark_month'));
  if (!isMonth(to)) faults.add('/to', say('benchmark_month'));
  if (!isMonth(from) || !isMonth(to)) return null;
  if (to < from) return faults.add('/to', say('benchmark_months_order', { from }));
  if (monthsBetween(from, to) > MOST_MONTHS)
    return faults.add('/to', say('benchmark_months_many', { most: MOST_MONTHS }));
  // East of Greenwich a month is over some hours earlier than in UTC.
  if (madeOn !== null && to >= eastOf(madeOn).slice(0, 7))
    return faults.add('/to', say('benchmark_month_not_over'));
  return { from, to };
}

const MOST_EAST_MS = 14 * 3_600_000;

function eastOf(instant: string): string {
  return new Date(Date.parse(instant) + MOST_EAST_MS).toISOString();
}

function cellsIn(value: unknown, months: Months | null, faults: Faults): Cell[] | null {
  if (!Array.isArray(value)) return faults.add('/cells', say('benchmark_list'));
  if (value.length > MOST_CELLS)
    return faults.add('/cells', say('benchmark_cells_many', { most: MOST_CELLS }));
  const cells: Cell[] = [];
  for (const [place, one] of value.entries()) {
    if (faults.areMany) break;
    const pointer = `/cells/${place}`;
    const cell = cellIn(one, pointer, months, faults);
    const before = cells.at(-1);
    if (cell && before && compareCells(before, cell) >= 0) faults.add(pointer, say('benchmark_cells_order'));
    if (cell) cells.push(cell);
  }
  return cells;
}

function cellIn(value: unknown, pointer: string, months: Months | null, faults: Faults): Cell | null {
  const members = membersOf(value, pointer, CELL_MEMBERS, faults);
  if (members === null) return null;
  const month = monthIn(members, pointer, months, faults);
  const regime = regimeIn(members, pointer, faults);
  const countryGroup = oneOf(COUNTRY_GROUPS, members, 'countryGroup', pointer, faults);
  const eccnCategory = oneOf(ECCN_CATEGORIES, members, 'eccnCategory', pointer, faults);
  const type = oneOf(BENCHMARK_TYPES, members, 'type', pointer, faults);
  const n = casesIn(members, pointer, faults);
  const days = daysIn(members, pointer, n, faults);
  return month && regime && countryGroup && eccnCategory && type && n && days
    ? { month, regime, countryGroup, eccnCategory, type, n, days }
    : null;
}

function monthIn(members: Members, pointer: string, months: Months | null, faults: Faults): string | null {
  const month = members.get('month');
  if (!isMonth(month)) return faults.add(`${pointer}/month`, say('benchmark_month'));
  if (months !== null && (month < months.from || month > months.to))
    return faults.add(`${pointer}/month`, say('benchmark_month_outside', { ...months }));
  return month;
}

function regimeIn(members: Members, pointer: string, faults: Faults): string | null {
  const regime = members.get('regime');
  return typeof regime === 'string' && regime.length <= LONGEST_REGIME && REGIME.test(regime)
    ? regime
    : faults.add(`${pointer}/regime`, say('benchmark_regime'));
}

function oneOf<const V extends string>(
  values: readonly V[],
  members: Members,
  name: keyof CellKey,
  pointer: string,
  faults: Faults,
): V | null {
  const given = members.get(name);
  const found = values.find((value) => value === given);
  return found ?? faults.add(`${pointer}/${name}`, say('benchmark_one_of', { values: values.join(', ') }));
}

function casesIn(members: Members, pointer: string, faults: Faults): number | null {
  const n = members.get('n');
  return isCount(n, LEAST_CASES)
    ? n
    : faults.add(`${pointer}/n`, say('benchmark_cases', { least: LEAST_CASES, most: MOST_CASES }));
}

function daysIn(members: Members, pointer: string, n: number | null, faults: Faults): TenCount[] | null {
  const value = members.get('days');
  const at = `${pointer}/days`;
  if (!Array.isArray(value)) return faults.add(at, say('benchmark_list'));
  const days: TenCount[] = [];
  for (const [place, one] of value.entries()) {
    const pair = pairIn(one, `${at}/${place}`, days.at(-1)?.[0] ?? null, faults);
    // After one that is wrong, or more of them than there are tens, the rest cannot be right.
    if (pair === null) return null;
    days.push(pair);
  }
  const counted = days.reduce((sum, [, count]) => sum + count, 0);
  return n !== null && counted !== n ? faults.add(at, say('benchmark_tens_sum', { counted, n })) : days;
}

function pairIn(value: unknown, pointer: string, before: number | null, faults: Faults): TenCount | null {
  if (!Array.isArray(value) || value.length !== 2) return faults.add(pointer, say('benchmark_pair'));
  const [ten, count] = value as readonly unknown[];
  if (!isCount(ten, 0) || ten > LAST_TEN || ten % TEN !== 0)
    return faults.add(`${pointer}/0`, say('benchmark_tens', { most: LAST_TEN }));
  if (before !== null && ten <= before) return faults.add(`${pointer}/0`, say('benchmark_tens_order'));
  return isCount(count, 1) ? [ten, count] : faults.add(`${pointer}/1`, say('benchmark_tens_count'));
}

function isCount(value: unknown, least: number): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= MOST_CASES;
}
