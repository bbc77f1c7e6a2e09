import type { Response } from 'supertest';
import type { Client } from './client.js';

const CCL =
  'eccn,category,product_group,heading,reasons_for_control,control,country_chart_or_rule,LVS,GBS,other_exceptions,sta_special_conditions';
const CHART =
  'country,CB 1,CB 2,CB 3,NP 1,NP 2,NS 1,NS 2,MT 1,RS 1,RS 2,FC 1,CC 1,CC 2,CC 3,AT 1,AT 2,footnotes,embargo_pointer';
const GROUPS = 'country,A:1,A:2,A:3,A:4,A:5,A:6,B,D:1,D:2,D:3,D:4,D:5,E:1,E:2';

/** Invented entries: of each its number and its requirements, `control|basis`. */
export function ccl(entries: Readonly<Record<string, readonly string[]>>): string {
  const rows = Object.entries(entries).flatMap(([eccn, requirements]) =>
    requirements.map((requirement) => {
      const [control = '', basis = ''] = requirement.split('|');
      const cells = [
        eccn,
        eccn[0],
        eccn[1],
        `Ovens, of ${eccn}`,
        'NS, AT',
        control,
        basis,
        '$500',
        'N/A',
        '',
        '',
      ];
      return cells.map((cell) => `"${cell}"`).join(',');
    }),
  );
  return ['# Invented.', CCL, ...rows].join('\n');
}

/** So many entries, each with a requirement of its own column. */
export function manyEntries(count: number): Record<string, readonly string[]> {
  const numbers = Array.from({ length: count }, (_, index) => `4A${String(100 + index)}`);
  return Object.fromEntries(numbers.map((eccn) => [eccn, ['NS applies to entire entry|NS Column 2.']]));
}

/** A chart or groups: of each country the columns that have an X. */
export function marked(
  kind: 'country_chart' | 'country_groups',
  rows: Readonly<Record<string, readonly string[]>>,
) {
  const columns = (kind === 'country_chart' ? CHART : GROUPS).split(',');
  const lines = Object.entries(rows).map(([country, marks]) =>
    columns
      .map((column, place) => (place === 0 ? `"${country}"` : marks.includes(column) ? 'X' : ''))
      .join(','),
  );
  return ['# Invented.', columns.join(','), ...lines].join('\n');
}

/** Sends a file of the law. */
export async function importLaw(
  by: Client,
  query: string,
  file: string,
  type = 'text/csv',
): Promise<Response> {
  return by.post(`/v1/law/imports?${query}`).set('Content-Type', type).send(file);
}
