import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Random } from '../seed/random.js';
import type { SpareService } from '../service.js';
import { limitRow, quantile } from './table.js';
import type { Row } from './table.js';

/** The files of a folder by the kinds of law that they are, by how their names begin. */
const FILES = [
  ['ccl', 'ccl-license-requirements'],
  ['country_chart', 'country-chart_'],
  ['country_groups', 'country-groups'],
  ['license_exceptions', 'license-exceptions'],
] as const;

const QUESTIONS = 2_000;
const WARM = 200;
const ROWS = 1_000_000;
const LIMITS = { importMs: 10_000, oneMs: 5, batchMs: 120_000 } as const;

interface Batch {
  readonly id: string;
  readonly status: string;
}

/**
 * The law's import, one question after another over HTTP beside a request that does nothing, and a million rows as a batch.
 *
 * @param folder with the files of the law, as docs/law.md describes them
 */
export async function determinationRows(service: SpareService, folder: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [kind, begins] of FILES) {
    const file = readdirSync(folder).find((name) => name.startsWith(begins) && name.endsWith('.csv'));
    if (file === undefined) throw new Error(`${folder} has no file ${begins}….csv`);
    const from = performance.now();
    await service.admin.upload(`/v1/law/imports?kind=${kind}`, readFileSync(join(folder, file), 'utf8'));
    rows.push(limitRow(`import of the law, ${kind}`, performance.now() - from, LIMITS.importMs));
  }
  const eccns = await eccnsOf(service);
  const countries = await destinationsOf(service);
  return [
    ...rows,
    ...(await singleRows(service, eccns, countries)),
    await batchRow(service, eccns, countries),
  ];
}

async function singleRows(
  service: SpareService,
  eccns: readonly string[],
  countries: readonly string[],
): Promise<Row[]> {
  const random = new Random(17);
  const question = () => ({ eccn: random.oneOf(eccns), destination: random.oneOf(countries) });
  const times = { nothing: [] as number[], one: [] as number[] };
  for (let nth = 0; nth < QUESTIONS; nth += 1) {
    const nothing = await timed(() => service.admin.get('/v1/me'));
    const one = await timed(() => service.admin.post('/v1/determinations', question()));
    if (nth < WARM) continue;
    times.nothing.push(nothing);
    times.one.push(one);
  }
  const beside = (share: number) =>
    `limit ${LIMITS.oneMs} ms; ${quantile(times.nothing, share).toFixed(1)} ms: a request that does nothing`;
  return ([0.5, 0.99] as const).map((share) => {
    const ms = quantile(times.one, share);
    const what = `a determination over HTTP, kept, p${share * 100}`;
    return [what, `${ms.toFixed(1)} ms`, beside(share), ms <= LIMITS.oneMs ? 'within' : 'OVER'];
  });
}

/** So many rows as a batch: every entry again and again, for every destination. */
async function batchRow(
  service: SpareService,
  eccns: readonly string[],
  destinations: readonly string[],
): Promise<Row> {
  const count = Math.ceil(ROWS / destinations.length);
  const items = Array.from({ length: count }, (_, nth) => ({ eccn: eccns[nth % eccns.length] }));
  const from = performance.now();
  const { id } = await service.admin.post<Batch>('/v1/determinations/batch', { items, destinations });
  for (;;) {
    const { status } = await service.admin.get<Batch>(`/v1/determinations/batch/${id}`);
    if (status !== 'running') break;
    await sleep(200);
  }
  return limitRow(`${count * destinations.length} rows as a batch`, performance.now() - from, LIMITS.batchMs);
}

async function eccnsOf(service: SpareService): Promise<string[]> {
  const eccns: string[] = [];
  let cursor: string | null = null;
  do {
    const query: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const page: { data: { eccn: string }[]; nextCursor: string | null } = await service.admin.get(
      `/v1/law/eccns?limit=200${query}`,
    );
    eccns.push(...page.data.map(({ eccn }) => eccn));
    cursor = page.nextCursor;
  } while (cursor !== null);
  return eccns;
}

/** Those of the chart: a batch that names none has them all. */
async function destinationsOf(service: SpareService): Promise<string[]> {
  const everywhere = { items: [{ eccn: 'EAR99' }] };
  const { destinations } = await service.admin.post<{ destinations: string[] }>(
    '/v1/determinations/batch',
    everywhere,
  );
  return destinations;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}
