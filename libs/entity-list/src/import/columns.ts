import { beginningOf } from './list-file.js';
import type { Report } from './list-file.js';

/** The field of an entry that each column or key of a format is, and those that are left out on purpose. */
export type Format = ReadonlyMap<string, string>;

export const LEFT_OUT = 'left out';

export const ID = '_id';
const END_DATES = [
  'end date',
  'date lifted',
  'date waived',
  'date expired',
  'date lifted/waived',
  'date lifted/expired',
  'date lifted/waived/expired',
  'date lifted, waived or expired',
  'date lifted or waived',
  'expiration date',
  'expiry date',
];
const OF_VESSELS = 'call sign; vessel type; gross tonnage; vessel flag; vessel owner';

/** trade.gov's Consolidated Screening List, as CSV and as JSON. */
export const SCREENING_LIST = formatOf(
  `${ID}; source; name; addresses; alt_names; federal_register_notice; start_date; end_date; license_requirement; license_policy; remarks; programs`,
  `entity_number; type; title; standard_order; ${OF_VESSELS}; gross_registered_tonnage; source_list_url; citizenships; dates_of_birth; nationalities; places_of_birth; source_information_url; ids`,
  'end_date',
);
/** The same in JSON, which may say an entry's country. */
export const SCREENING_LIST_JSON: Format = new Map([...SCREENING_LIST, ['country', 'country']]);
/** BIS's own file. */
export const AGENCY_LIST = formatOf(
  'source list; name; alternate name; address; city; state/province; postal code; country; federal register notice; effective date; date lifted/waived/expired; license requirement; license policy; remarks/notes; programs',
  `entity number; sdn type; title; standard order; ${OF_VESSELS}; gross register tonnage; address number; address remarks; alternate number; alternate type; alternate remarks; web link`,
  'date lifted/waived/expired',
);

/** A table of a supplement in the law itself, by which its list is named. */
export const LAW_TABLE: Format = new Map(
  'country; entity; listed person and address; license requirement; license review policy; federal register citation'
    .split('; ')
    .map((name) => [keyOf(name), name]),
);

/** The field that a column or a key is, or that it is left out; null: one that the format does not have. */
export function fieldOf(name: string, format: Format): string | null {
  return format.get(name) ?? format.get(keyOf(name)) ?? null;
}

/** So many columns are remembered as told. */
const MOST_REMEMBERED = 1_000;

/** Tells of columns that nobody reads, each once in a file. */
export class UnknownColumns {
  private readonly told = new Set<string>();

  tell(column: string, value: string, report: Report): void {
    if (this.told.has(column)) return;
    if (this.told.size < MOST_REMEMBERED) this.told.add(column);
    report(beginningOf(column), value);
  }
}

function formatOf(read: string, leftOut: string, endDate: string): Format {
  return new Map([
    ...leftOut.split('; ').map((name) => [keyOf(name), LEFT_OUT] as const),
    ...END_DATES.map((name) => [keyOf(name), endDate] as const),
    ...read.split('; ').flatMap((name) => [[keyOf(name), name] as const, [name, name] as const]),
  ]);
}

/** Without case, blanks, underscores and punctuation. */
function keyOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
