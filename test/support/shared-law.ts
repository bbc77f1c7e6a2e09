import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { CclEntry, ChartRow, GroupRow, Law } from '../../libs/bis/src/determination/law.js';

/** The law as data, outside of the project, where the machine has it. */
const FOLDER = new URL('../../../shared/data/law/', import.meta.url);
const DAY = '2026-07-23';

export const hasSharedLaw = existsSync(FOLDER);
if (!hasSharedLaw) console.warn('skipped: the law as data (shared/data/law) is not here');

/** Names of the chart and the groups that are not those of the region in English. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['Bahamas, The', 'BS'],
  ['The Bahamas', 'BS'],
  ['Saint Vincent and the Grenadines', 'VC'],
  ['St. Vincent and the Grenadines', 'VC'],
  ['Burma', 'MM'],
  ['China (PRC)', 'CN'],
  ['Congo (Democratic Republic of the)', 'CD'],
  ['Congo (Democratic Republic of)', 'CD'],
  ['Congo (Republic of the)', 'CG'],
  ["Cote d'Ivoire", 'CI'],
  ["Cote d'lvoire", 'CI'],
  ['Czech Republic', 'CZ'],
  ['Gambia, The', 'GM'],
  ['Korea, North', 'KP'],
  ['Korea, South', 'KR'],
  ['Macau', 'MO'],
  ['Micronesia (Federated State of)', 'FM'],
  ['Micronesia, Federated States of', 'FM'],
  ['Seycheles', 'SC'],
  ['Sint Maarten (the Dutch two-fifths of the island of Saint Martin)', 'SX'],
  ['South Sudan, Republic of', 'SS'],
]);

/** The law of the day, read as plainly as can be: what its importer makes of it is tested elsewhere. */
export function sharedLaw(): Law {
  return {
    entries: byKey(entries(), ({ eccn }) => eccn),
    chart: byKey(chart(), ({ country }) => country),
    groups: byKey(groups(), ({ country }) => country),
    exceptions: new Map(),
    policies: [],
    versions: { ccl: 1, country_chart: 1, country_groups: 1, license_exceptions: null },
  };
}

function entries(): CclEntry[] {
  const read = JSON.parse(readFileSync(new URL(`ccl_774-supp1_${DAY}.json`, FOLDER), 'utf8')) as {
    entries: {
      eccn: string;
      category: string;
      productGroup: string;
      heading: string;
      reasonForControl: string | null;
      countryChart: { control: string; countryChart: string }[];
      items?: { paragraph: string | null; text: string }[];
    }[];
  };
  return read.entries.map((entry) => ({
    eccn: entry.eccn,
    category: entry.category,
    productGroup: entry.productGroup,
    heading: entry.heading,
    reasonsForControl: (entry.reasonForControl ?? '').split(/,\s*/).filter((code) => code !== ''),
    requirements: entry.countryChart.map(({ control, countryChart }) => ({ control, basis: countryChart })),
    exceptions: [],
    staConditions: null,
    paragraphs:
      entry.items?.flatMap(({ paragraph, text }) => (paragraph === null ? [] : [{ paragraph, text }])) ??
      null,
  }));
}

function chart(): ChartRow[] {
  return table(`country-chart_738-supp1_${DAY}.csv`).map((row) => ({
    country: codeOf(row.get('country') ?? ''),
    name: row.get('country') ?? '',
    marks: [...row].flatMap(([column, cell]) => (cell === 'X' ? [column] : [])),
    footnotes: (row.get('footnotes') ?? '').split(';').filter((one) => one !== ''),
    pointer: row.get('embargo_pointer') || null,
  }));
}

function groups(): GroupRow[] {
  return table(`country-groups_740-supp1_${DAY}.csv`).map((row) => ({
    country: codeOf(row.get('country') ?? ''),
    name: row.get('country') ?? '',
    groups: [...row].flatMap(([column, cell]) => (cell === 'X' ? [column] : [])),
  }));
}

const REGIONS = new Intl.DisplayNames('en', { type: 'region' });
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const CODES: ReadonlyMap<string, string> = new Map(
  LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
    .filter((code) => code !== 'UK')
    .map((code) => [plain(REGIONS.of(code) ?? ''), code] as const)
    .reverse(),
);

function codeOf(name: string): string {
  const code = NAMES.get(name) ?? CODES.get(plain(name));
  if (code === undefined) throw new Error(`no region is called ${name}`);
  return code;
}

function plain(name: string): string {
  const words = name
    .replace('&', 'and')
    .replace(/^Saint /, 'St. ')
    .normalize('NFD');
  return words.replaceAll(/[^a-zA-Z]/g, '').toLowerCase();
}

function table(file: string): ReadonlyMap<string, string>[] {
  const rows = parse(readFileSync(new URL(file, FOLDER)), { columns: true, comment: '#' });
  return (rows as Record<string, string>[]).map((row) => new Map(Object.entries(row)));
}

function byKey<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [keyOf(row), row]));
}
