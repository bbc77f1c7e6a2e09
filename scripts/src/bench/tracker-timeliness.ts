import type { ApiClient } from '../client.js';
import { limitRow, quantile } from './table.js';
import type { Row } from './table.js';

const LIMITS = { deskMs: 1_000, lostMs: 3_000, quarterMs: 2_000, publicMs: 20 } as const;
const REQUESTS = 5;

/** What a company asks of the timeliness of its cases, half of which are pending. */
export async function timelinessRows(officer: ApiClient, cases: number): Promise<Row[]> {
  const pending = Math.floor(cases / 2);
  return [
    await row(
      officer,
      `escalation desk at ${pending} pending, its first page`,
      '/v1/escalations',
      LIMITS.deskMs,
    ),
    await row(officer, '… 20 a page', '/v1/escalations?limit=20', LIMITS.deskMs),
    await row(officer, `days lost of ${cases} cases`, '/v1/reports/days-lost?from=2025-01-01', LIMITS.lostMs),
    await row(
      officer,
      '… quarterly report, a year',
      '/v1/reports/quarterly?quarter=FY2025',
      LIMITS.quarterMs,
    ),
    await row(officer, '… public page, as JSON', '/v1/public/timeliness', LIMITS.publicMs),
  ];
}

/** The median of some, after one that does not count. */
async function row(client: ApiClient, what: string, path: string, limit: number): Promise<Row> {
  const taken: number[] = [];
  for (let index = -1; index < REQUESTS; index += 1) {
    const from = performance.now();
    await client.get(path);
    if (index >= 0) taken.push(performance.now() - from);
  }
  return limitRow(`${what}, p50`, quantile(taken, 0.5), limit);
}
