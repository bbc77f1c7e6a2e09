import type { TestService } from './service.js';

/** An entry of the Commerce Control List, a row for each of its requirements. */
interface Entry {
  readonly eccn: string;
  readonly heading: string;
  readonly rows: readonly (readonly [control: string, basis: string])[];
  readonly lvs?: string;
  readonly gbs?: string;
}

/** Some entries as 15 CFR 774, Supp. 1 has them, each cut down to a few rows. */
export const ENTRIES: readonly Entry[] = [
  {
    eccn: '2A000',
    heading: 'Sample commodities',
    rows: [
      ['NS applies to entire entry', 'NS Column 2'],
      ['NP applies to 2A000.b', 'NP Column 1'],
      ['AT applies to entire entry', 'AT Column 1'],
    ],
    lvs: '$5,000',
    gbs: 'Yes',
  },
  { eccn: '3A991', heading: 'Electronic devices', rows: [['AT applies to entire entry', 'AT Column 1']] },
  {
    eccn: '3A090',
    heading: 'Integrated circuits',
    rows: [
      [
        'RS applies to 3A090.c',
        'To or within Macau or a destination specified in Country Group D:5 of supplement no. 1 to part 740 of the EAR. See § 742.6(a)(6)(i)(B) of the EAR.',
      ],
      ['AT applies to entire entry', 'AT Column 1'],
    ],
  },
];

const COLUMNS = ['CB 1', 'CB 2', 'CB 3', 'NP 1', 'NP 2', 'NS 1', 'NS 2', 'MT 1', 'RS 1', 'RS 2', 'FC 1'];
const REST = ['CC 1', 'CC 2', 'CC 3', 'AT 1', 'AT 2'];
const GROUPS = [
  'A:1',
  'A:2',
  'A:3',
  'A:4',
  'A:5',
  'A:6',
  'B',
  'D:1',
  'D:2',
  'D:3',
  'D:4',
  'D:5',
  'E:1',
  'E:2',
];

export function cclFile(entries: readonly Entry[] = ENTRIES): string {
  const header =
    'eccn,category,product_group,heading,reasons_for_control,control,country_chart_or_rule,LVS,GBS,other_exceptions,sta_special_conditions';
  const rows = entries.flatMap(({ eccn, heading, rows: controls, lvs = 'N/A', gbs = 'N/A' }) =>
    controls.map(([control, basis]) =>
      [eccn, eccn.charAt(0), eccn.charAt(1), heading, reasonsOf(controls), control, basis, lvs, gbs, '', '']
        .map(cell)
        .join(','),
    ),
  );
  return [header, ...rows, ''].join('\n');
}

function reasonsOf(rows: Entry['rows']): string {
  return [...new Set(rows.map(([control]) => control.split(' ')[0]))].join(', ');
}

/** The marks of each destination. */
function chartFile(destinations: Readonly<Record<string, readonly string[]>> = DESTINATIONS): string {
  const header = ['country', ...COLUMNS, ...REST, 'footnotes', 'embargo_pointer'];
  return table(header, destinations, [...COLUMNS, ...REST], ['', '']);
}

function groupsFile(destinations: Readonly<Record<string, readonly string[]>> = IN_GROUPS): string {
  return table(['country', ...GROUPS], destinations, GROUPS, []);
}

const EXCEPTIONS_FILE = [
  'section,symbols,title',
  '740.3,LVS,Shipments of limited value (LVS)',
  '740.4,GBS,Shipments to Country Group B countries (GBS)',
  '',
].join('\n');

const DESTINATIONS = {
  Chad: ['NS 1', 'NS 2', 'RS 1', 'RS 2'],
  China: ['NP 1', 'NS 1', 'NS 2', 'RS 1', 'RS 2'],
  Germany: ['NS 1', 'RS 1'],
  Macau: ['NP 1', 'NS 1', 'NS 2', 'RS 1', 'RS 2'],
} as const;

const IN_GROUPS = {
  Chad: ['B'],
  'China (PRC)': ['D:1', 'D:5'],
  Germany: ['A:1', 'A:5', 'B'],
  Macau: ['D:1'],
};

function table(
  header: readonly string[],
  rows: Readonly<Record<string, readonly string[]>>,
  columns: readonly string[],
  rest: readonly string[],
): string {
  const lines = Object.entries(rows).map(([name, marks]) =>
    [cell(name), ...columns.map((column) => (marks.includes(column) ? 'X' : '')), ...rest].join(','),
  );
  return [header.join(','), ...lines, ''].join('\n');
}

function cell(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Loads a file of the law. */
export async function importLaw(
  service: TestService,
  kind: string,
  file: string,
  query = '',
): Promise<number> {
  const response = await service.admin
    .post(`/v1/law/imports?kind=${kind}&effectiveOn=2019-01-01${query}`)
    .set('Content-Type', 'text/csv')
    .send(file);
  if (response.status !== 201) throw new Error(`${kind}: ${response.status} ${response.text}`);
  return (response.body as { version: number }).version;
}

/** Loads the whole law of the tests. */
export async function importLaws(service: TestService): Promise<void> {
  await importLaw(service, 'ccl', cclFile());
  await importLaw(service, 'country_chart', chartFile());
  await importLaw(service, 'country_groups', groupsFile());
  await importLaw(service, 'license_exceptions', EXCEPTIONS_FILE);
}
