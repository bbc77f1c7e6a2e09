import type pg from 'pg';
import { companyFilings } from './company.js';
import { figuresOf } from './figures.js';
import { dayNumber } from './filing.js';
import { officeFilings } from './office.js';

/** Which report. */
export interface Recomputed {
  /** `FY2026Q3`, or `FY2026`. */
  readonly quarter: string;
  /** The day of the report. */
  readonly today: string;
  /** Of one supplier alone. */
  readonly supplierId: string | null;
  /** Whether its reader is an applicant: always so where a company records. */
  readonly isApplicant: boolean;
}

/** Every figure of a quarterly report as lines of its CSV, from `part` to `atMost`; sorted. */
export async function recomputeQuarter(client: pg.ClientBase, asked: Recomputed): Promise<string[]> {
  const { today, supplierId } = asked;
  const { rows } = await client.query<{ posture: 'agency' | 'company' }>('SELECT posture FROM installation');
  const posture = rows[0]?.posture ?? 'agency';
  const filingsOf = posture === 'company' ? companyFilings : officeFilings;
  const figures = figuresOf(await filingsOf(client, today, supplierId), {
    ...periodOf(asked.quarter),
    today: dayNumber(today),
    posture,
    isApplicant: asked.isApplicant || posture === 'company',
  });
  return figures.map((figure) => figure.map((one) => one ?? '').join()).sort();
}

/** The same lines of a CSV that the service gave. */
export function figuresOfCsv(csv: string): string[] {
  const [head = '', ...lines] = csv
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
  const columns = head.split(',');
  const [from, to] = [columns.indexOf('part'), columns.indexOf('atMost') + 1];
  // Only the note, which comes last, has commas of its own.
  return lines.map((line) => line.split(',').slice(from, to).join()).sort();
}

/** The fiscal year begins on 1 October of the year before. */
function periodOf(name: string): { from: number; to: number } {
  const said = /^FY(\d{4})(?:Q([1-4]))?$/.exec(name);
  if (!said) throw new Error(`${name} is neither FY2026Q3 nor FY2026`);
  const [year, quarter] = [Number(said[1]), Number(said[2] ?? 0)];
  const first = quarter === 0 ? 1 : quarter;
  const last = quarter === 0 ? 4 : quarter;
  const begin = (one: number) => Date.UTC(year - 1, 9 + 3 * (one - 1), 1) / 86_400_000;
  return { from: begin(first), to: begin(last + 1) - 1 };
}
