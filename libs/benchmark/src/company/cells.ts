import { daysBetween } from '@ninety/licensing';
import { compareCells, LEAST_CASES, tenOf } from '../contribution.js';
import type { ApplicationType, Cell, CellKey, CountryGroup, EccnCategory } from '../contribution.js';
import { ECCN_CATEGORIES } from '../contribution.js';
import type { DecidedCase, DecidedCourses } from './case.js';

/** Why a case of the months is in no cell. */
export const LEFT_OUT = [
  'month_uncertain',
  'days_uncertain',
  'destination_unknown',
  'group_unknown',
] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

export interface MonthSpan {
  readonly from: string;
  readonly to: string;
}

/** The letter of a country's groups; null: it is not known. */
export type GroupOf = (country: string) => Exclude<CountryGroup, 'several'> | null;

/** What there is of some months: what leaves, what is too few to leave, and what is in no cell. */
export interface CountedCells {
  readonly cells: readonly Cell[];
  readonly suppressed: { readonly cells: number; readonly cases: number };
  readonly leftOut: readonly { readonly reason: LeftOut; readonly cases: number }[];
  /** All of them together. */
  readonly decided: number;
}

/** Whether a case may have been decided in one of the months. */
export function mayBeOf(
  { from, to }: MonthSpan,
  { decidedFrom, decidedTo }: Pick<DecidedCourses, 'decidedFrom' | 'decidedTo'>,
): boolean {
  return monthOf(decidedTo) >= from && monthOf(decidedFrom) <= to;
}

/** Counts cases of some months, each in one cell and no other, or left out for one reason. */
export class CellSums {
  private readonly cells = new Map<string, OpenCell>();
  private readonly leftOut = new Map<LeftOut, number>();
  private decided = 0;

  constructor(private readonly groupOf: GroupOf) {}

  add(one: DecidedCase): void {
    this.decided += 1;
    const placed = placeOf(one, this.groupOf);
    if (typeof placed === 'string') this.leftOut.set(placed, (this.leftOut.get(placed) ?? 0) + 1);
    else this.cellOf(placed.key).add(placed.ten);
  }

  counted(): CountedCells {
    const all = [...this.cells.values()].map((cell) => cell.closed());
    const few = all.filter(({ n }) => n < LEAST_CASES);
    return {
      cells: all.filter(({ n }) => n >= LEAST_CASES).sort(compareCells),
      suppressed: { cells: few.length, cases: few.reduce((sum, { n }) => sum + n, 0) },
      leftOut: LEFT_OUT.flatMap((reason) => {
        const cases = this.leftOut.get(reason);
        return cases === undefined ? [] : [{ reason, cases }];
      }),
      decided: this.decided,
    };
  }

  private cellOf(key: CellKey): OpenCell {
    const { month, regime, countryGroup, eccnCategory, type } = key;
    const name = JSON.stringify([month, regime, countryGroup, eccnCategory, type]);
    const cell = this.cells.get(name) ?? new OpenCell(key);
    this.cells.set(name, cell);
    return cell;
  }
}

class OpenCell {
  private readonly tens = new Map<number, number>();

  constructor(private readonly key: CellKey) {}

  add(ten: number): void {
    this.tens.set(ten, (this.tens.get(ten) ?? 0) + 1);
  }

  closed(): Cell {
    const days = [...this.tens].sort(([a], [b]) => a - b);
    return { ...this.key, n: days.reduce((sum, [, count]) => sum + count, 0), days };
  }
}

/** Its cell and its days in tens, or why it has none. */
function placeOf(
  one: DecidedCase,
  groupOf: GroupOf,
): { readonly key: CellKey; readonly ten: number } | LeftOut {
  const month = monthOf(one.decidedFrom);
  if (month !== monthOf(one.decidedTo)) return 'month_uncertain';
  const ten = tenOf(daysBetween(one.firstTo, one.decidedFrom));
  if (ten !== tenOf(daysBetween(one.firstFrom, one.decidedTo))) return 'days_uncertain';
  if (one.countries.length === 0) return 'destination_unknown';
  const countryGroup = groupOfAll(one.countries, groupOf);
  if (countryGroup === null) return 'group_unknown';
  const { regime } = one;
  return {
    key: { month, regime, countryGroup, eccnCategory: categoryOf(one.eccns), type: typeOf(one) },
    ten,
  };
}

function groupOfAll(countries: readonly string[], groupOf: GroupOf): CountryGroup | null {
  const groups = new Set(countries.map(groupOf));
  if (groups.has(null)) return null;
  const [first = null] = groups;
  return groups.size > 1 ? 'several' : first;
}

const LISTED = /^(\d)[A-E]\d{3}(?![0-9])/;

/** The category of the items: of several, of which one is not known, nothing is claimed. */
function categoryOf(eccns: readonly string[]): EccnCategory {
  const categories = new Set(eccns.map(categoryOfOne));
  if (categories.size === 0 || categories.has('unknown')) return 'unknown';
  const [first = 'unknown'] = categories;
  return categories.size > 1 ? 'several' : first;
}

function categoryOfOne(eccn: string): EccnCategory {
  const written = eccn.toUpperCase();
  const name = LISTED.exec(written)?.[1] ?? written;
  return ECCN_CATEGORIES.find((one) => one === name && one !== 'several' && one !== 'unknown') ?? 'unknown';
}

/** Types of the kinds of the regimes that are shipped; any other is another one. */
const TYPE_OF_KIND: ReadonlyMap<string, ApplicationType> = new Map([
  ['us-bis license', 'export'],
  ['us-bis deemed_export', 'deemed_export'],
  ['us-ddtc dsp_5', 'export'],
  ['us-ddtc dsp_73', 'export'],
  ['uk-siel siel', 'export'],
  ['nl-cdiu individual', 'export'],
  ['sg-sts individual', 'export'],
  ['au-dec non_sensitive', 'export'],
  ['au-dec sensitive', 'export'],
]);
/** What Block 5 of the form says of an application that would be an export. */
const TYPE_OF_FORM: ReadonlyMap<string, ApplicationType> = new Map([
  ['reexport', 'reexport'],
  ['transfer_in_country', 'in_country_transfer'],
]);

function typeOf({ regime, kind, formType }: DecidedCase): ApplicationType {
  const type = TYPE_OF_KIND.get(`${regime} ${kind}`) ?? 'other';
  return type === 'export' ? (TYPE_OF_FORM.get(formType ?? '') ?? type) : type;
}

function monthOf(day: string): string {
  return day.slice(0, 7);
}
