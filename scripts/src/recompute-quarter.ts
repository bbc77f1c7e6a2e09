/**
 * Computes every figure of a quarterly report anew, from what was recorded and by nothing of the service's own:
 * `npm run recompute-quarter -- FY2026Q3 --on 2026-08-10 [--supplier ID] [--applicant] [--compare REPORT.csv]`, with the database
 * in `DATABASE_URL` or in PostgreSQL's own variables. Ends with 1 where the report says another figure.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { figuresOfCsv, recomputeQuarter } from './recompute/recompute.js';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    on: { type: 'string' },
    supplier: { type: 'string' },
    applicant: { type: 'boolean', default: false },
    compare: { type: 'string' },
  },
});
const [quarter] = positionals;
const { on: today, supplier, applicant, compare } = values;
if (quarter === undefined || today === undefined) {
  console.error(
    'usage: npm run recompute-quarter -- FY2026Q3 --on DAY [--supplier ID] [--applicant] [--compare REPORT.csv]',
  );
  process.exit(2);
}
const url = process.env.DATABASE_URL;
const client = new pg.Client(url === undefined ? {} : { connectionString: url });
await client.connect();
const figures = await recomputeQuarter(client, {
  quarter,
  today,
  supplierId: supplier ?? null,
  isApplicant: applicant,
}).finally(() => client.end());
if (compare === undefined) console.log(['part,key,figure,atLeast,atMost', ...figures].join('\n'));
else process.exitCode = compared(figures, figuresOfCsv(readFileSync(compare, 'utf8')));

function compared(own: readonly string[], reported: readonly string[]): number {
  const differing = [
    ...reported.filter((line) => !own.includes(line)).map((line) => `reported:   ${line}`),
    ...own.filter((line) => !reported.includes(line)).map((line) => `recomputed: ${line}`),
  ];
  for (const line of differing) console.error(line);
  if (differing.length === 0) console.log(`${own.length} figures, all the same`);
  return differing.length === 0 ? 0 : 1;
}
