import type { LawKind } from '@ninety/bis';
import { say } from '../sentences.js';
import { shown, UnreadableLaw } from './law-file.js';

/** The columns of a file of one kind. */
export interface Format {
  /** What a row is known by stands in the first of them. */
  readonly columns: readonly string[];
  /** Further columns, of what the law may add to itself. */
  readonly others: RegExp | null;
}

const CHART_COLUMNS = 'CB 1,CB 2,CB 3,NP 1,NP 2,NS 1,NS 2,MT 1,RS 1,RS 2,FC 1,CC 1,CC 2,CC 3,AT 1,AT 2'.split(
  ',',
);
const GROUP_COLUMNS = 'A:1,A:2,A:3,A:4,A:5,A:6,B,D:1,D:2,D:3,D:4,D:5,E:1,E:2'.split(',');

export const FORMATS: Readonly<Record<LawKind, Format>> = {
  ccl: {
    columns:
      'eccn,category,product_group,heading,reasons_for_control,control,country_chart_or_rule,LVS,GBS,other_exceptions,sta_special_conditions'.split(
        ',',
      ),
    others: null,
  },
  country_chart: {
    columns: ['country', ...CHART_COLUMNS, 'footnotes', 'embargo_pointer'],
    others: /^[A-Z]{2} [1-9]$/,
  },
  country_groups: { columns: ['country', ...GROUP_COLUMNS], others: /^[A-F](:[1-9])?$/ },
  license_exceptions: { columns: ['section', 'symbols', 'title'], others: null },
};

/** Where each column of a file stands. */
export type Places = ReadonlyMap<string, number>;

/**
 * The columns of a header, which are all of the kind and no other: a column that has another name than it should is law that
 * nobody would read. @throws UnreadableLaw
 */
export function placesOf(kind: LawKind, header: readonly string[]): Places {
  const names = header.map((cell) => cell.trim());
  const { columns, others } = FORMATS[kind];
  const missing = columns.find((column) => !names.includes(column));
  if (missing !== undefined) throw new UnreadableLaw(whyNot(kind, names, missing));
  const places = new Map<string, number>();
  for (const [place, name] of names.entries()) {
    if (name === '') continue;
    if (places.has(name)) throw new UnreadableLaw(say('law_column_twice', { column: shown(name) }));
    if (!columns.includes(name) && !others?.test(name))
      throw new UnreadableLaw(say('law_column_unknown', { column: shown(name), kind }));
    places.set(name, place);
  }
  return places;
}

function whyNot(kind: LawKind, names: readonly string[], missing: string) {
  const kinds = Object.keys(FORMATS) as LawKind[];
  const found = kinds.find((other) => FORMATS[other].columns.every((column) => names.includes(column)));
  return found
    ? say('law_of_another_kind', { found, kind })
    : say('law_column_missing', { column: missing, kind });
}
