import type { ApiClient } from '../client.js';
import { limitRow, quantile } from './table.js';
import type { Row } from './table.js';

interface Listed {
  readonly data: readonly {
    readonly id: string;
    readonly name: string;
    readonly supplierId: string | null;
  }[];
  readonly nextCursor: string | null;
}

interface Caller {
  readonly client: ApiClient;
  readonly supplierId: string | null;
}

const READ_LIMIT_MS = 20;
const REPORT_LIMIT_MS = 1_000;
const SUPPLIER_REPORT_LIMIT_MS = 100;
const QUARTERLY_LIMIT_MS = 1_500;
const PUBLIC_LIMIT_MS = 10_000;
const NIGHT_LIMIT_MS = 60_000;
const REQUESTS = 300;
const YEARS = 'from=2015-01-01';

/** Queues, pages, filters and reports over the seeded applications, by the callers who use them. */
export async function readRows(admin: ApiClient, url: string): Promise<Row[]> {
  const bis = await callerNamed(admin, url, 'Licensing officer');
  const reviewer = await callerNamed(admin, url, 'State reviewer');
  const officer = await callerNamed(admin, url, 'Compliance officer 1');
  const queue = await bis.client.get<Listed>('/v1/applications?limit=200');
  const pages = queue.data.map(({ id }) => `/v1/applications/${id}`);
  const statuses = [
    'registered',
    'referred',
    'final_review',
    'intent_to_deny',
    'approved',
    'denied',
    'withdrawn',
  ];
  const filters = statuses.map((status) => `/v1/applications?status=${status}`);
  const p99 = async (what: string, { client }: Caller, paths: readonly string[]) =>
    limitRow(`${what}, p99`, quantile(await times(client, paths, REQUESTS), 0.99), READ_LIMIT_MS);
  const report = async (what: string, { client }: Caller, query: string, limit: number) =>
    limitRow(what, quantile(await times(client, [`/v1/reports/timeliness?${query}`], 5), 0.5), limit);
  const quarterly = async (what: string, { client }: Caller, query = '') =>
    limitRow(
      what,
      quantile(await times(client, [`/v1/reports/quarterly${query}`], 5), 0.5),
      QUARTERLY_LIMIT_MS,
    );
  return [
    await p99('work queue of BIS, 50 applications', bis, ['/v1/applications']),
    await p99('work queue of an agency', reviewer, ['/v1/applications']),
    await p99("a supplier's applications", officer, ['/v1/applications']),
    await p99('application page', bis, pages),
    await p99('status filters of BIS', bis, filters),
    await p99('overdue filter of BIS', bis, ['/v1/applications?overdue=true']),
    await report('timeliness report over all', bis, YEARS, REPORT_LIMIT_MS),
    await report('… by month', bis, `${YEARS}&by=month`, REPORT_LIMIT_MS),
    await report('… by country', bis, `${YEARS}&by=country`, REPORT_LIMIT_MS),
    await report('… by ECCN', bis, `${YEARS}&by=eccn`, REPORT_LIMIT_MS),
    await report('… by agency', bis, `${YEARS}&by=agency`, REPORT_LIMIT_MS),
    await report('… by supplier', bis, `${YEARS}&by=supplier`, REPORT_LIMIT_MS),
    await report('… for one supplier', officer, YEARS, SUPPLIER_REPORT_LIMIT_MS),
    await quarterly('quarterly report, the last quarter', bis),
    await quarterly('… of a whole year', bis, '?quarter=FY2026'),
    await quarterly('… for one supplier', officer),
    await publicRow(admin),
  ];
}

/** The public page when nobody asked before: five quarters, which are counted once in some minutes. */
async function publicRow(admin: ApiClient): Promise<Row> {
  const from = performance.now();
  await admin.get('/v1/public/timeliness');
  return limitRow("the public page's first answer", performance.now() - from, PUBLIC_LIMIT_MS);
}

/** The turn of the night: tomorrow comes, and all that it brings is told. */
export async function nightRow(admin: ApiClient): Promise<Row> {
  const { now } = await admin.get<{ now: string }>('/v1/test-clock');
  const tomorrow = new Date(Date.parse(now) + 86_400_000).toISOString();
  const from = performance.now();
  await admin.put('/v1/test-clock', { now: tomorrow });
  return limitRow("the clock watch's nightly turn", performance.now() - from, NIGHT_LIMIT_MS);
}

export async function callerNamed(admin: ApiClient, url: string, name: string): Promise<Caller> {
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: Listed = await admin.get<Listed>(
      `/v1/principals?limit=200${cursor ? `&cursor=${cursor}` : ''}`,
    );
    const found = page.data.find((principal) => principal.name === name);
    if (found) {
      const { key } = await admin.post<{ key: string }>(`/v1/principals/${found.id}/api-keys`, {});
      return { client: admin.as(url, key), supplierId: found.supplierId };
    }
    cursor = page.nextCursor;
  }
  throw new Error(`nobody is called ${name}`);
}

/** How long each request took, in milliseconds, one after another; the first few do not count. */
async function times(client: ApiClient, paths: readonly string[], count: number): Promise<number[]> {
  const taken: number[] = [];
  const warm = Math.min(20, count);
  for (let index = -warm; index < count; index += 1) {
    const from = performance.now();
    await client.get(paths[(index + warm) % paths.length] ?? '');
    if (index >= 0) taken.push(performance.now() - from);
  }
  return taken;
}
