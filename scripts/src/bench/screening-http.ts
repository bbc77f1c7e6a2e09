import { nameMatcher } from '@ninety/screening';
import { Pool } from 'undici';
import { BENDS } from '../eval/bends.js';
import { Random } from '../seed/random.js';
import type { SpareService } from '../service.js';
import { batchScreened, imported, inventedList, REAL } from './lists.js';
import type { Entry } from './lists.js';
import { processorTime } from './processor-time.js';
import { inventedName } from './screening.js';
import { median, quantile, ratioRow } from './table.js';
import type { Row } from './table.js';

const NAMES = 5_000;
/** Of a hundred names that are screened so many are a listed one, bent. */
const LISTED_PERCENT = 20;
const CONCURRENCIES = [1, 8] as const;
const [SECONDS, WARM_SECONDS] = [4, 3];
const ROUNDS = 3;
/** Names of a request that has many. */
const TOGETHER = 100;

/** What is asked over and over, each time with other names. */
interface Asked {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: (nth: number) => string;
}

interface Load {
  readonly perSecond: number;
  readonly times: readonly number[];
  /** Milliseconds of processor time for each request. */
  readonly serviceMs: number;
  readonly databaseMs: number;
}

/** What `asked` is asked by: whoever has a key, over connections that stay. */
type Ask = (asked: Asked, atOnce: number, seconds: number) => Promise<Load>;

/** One name after another over HTTP, many in one request and a file of them, beside a request that does nothing. */
export async function screeningHttpRows(service: SpareService, parties: number): Promise<Row[]> {
  const random = new Random(13);
  const list = inventedList(random, REAL);
  await imported(service, list);
  const names = namesToScreen(random, list, NAMES);
  const ask = asker(service, await officersKey(service));
  const alone = matchedPerSecond(list, names);
  const rows: Row[] = [];
  for (const atOnce of CONCURRENCIES) rows.push(...(await singleRows(ask, names, atOnce, alone)));
  const many = screening(names, TOGETHER);
  await ask(many, 1, WARM_SECONDS);
  const { perSecond } = await ask(many, 1, SECONDS);
  const { seconds } = await batchScreened(service, namesToScreen(random, list, parties));
  const baseline = 'the matcher alone, in one thread';
  return [
    ...rows,
    ratioRow(`names, ${TOGETHER} in a request`, perSecond * TOGETHER, alone, baseline),
    ratioRow(`names, ${parties} in a file`, parties / seconds, alone, baseline),
  ];
}

/** A name a request, by turns with a request that does nothing. */
async function singleRows(ask: Ask, names: readonly string[], atOnce: number, alone: number): Promise<Row[]> {
  const [nothing, one]: [Asked, Asked] = [{ method: 'GET', path: '/v1/me' }, screening(names, 1)];
  await ask(nothing, atOnce, WARM_SECONDS);
  await ask(one, atOnce, WARM_SECONDS);
  const loads: { nothing: Load[]; one: Load[] } = { nothing: [], one: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    loads.nothing.push(await ask(nothing, atOnce, SECONDS));
    loads.one.push(await ask(one, atOnce, SECONDS));
  }
  const rate = (of: readonly Load[]) => median(of.map(({ perSecond }) => perSecond));
  const times = loads.one.flatMap((load) => load.times);
  return [
    ratioRow(
      `screenings of one name over HTTP, ${atOnce} at once`,
      rate(loads.one),
      rate(loads.nothing),
      'a request that does nothing',
    ),
    [
      '… p50 and p99',
      `${quantile(times, 0.5).toFixed(1)} and ${quantile(times, 0.99).toFixed(1)} ms`,
      `${(1_000 / alone).toFixed(2)} ms: the matcher alone`,
      '',
    ],
    ['… processor time of each', processorOf(loads.one), `${processorOf(loads.nothing)}: nothing`, ''],
  ];
}

function processorOf(loads: readonly Load[]): string {
  const [service, database] = [
    median(loads.map(({ serviceMs }) => serviceMs)),
    median(loads.map(({ databaseMs }) => databaseMs)),
  ];
  return `${service.toFixed(2)} ms, and ${database.toFixed(2)} ms of the database`;
}

function screening(names: readonly string[], count: number): Asked {
  const body = (nth: number) => {
    const parties = Array.from({ length: count }, (_, place) => ({
      name: names[(nth * count + place) % names.length],
      kind: 'organization',
      country: 'CN',
    }));
    return JSON.stringify({ parties });
  };
  return { method: 'POST', path: '/v1/screenings', body };
}

function asker(service: SpareService, key: string): Ask {
  return async ({ method, path, body }, atOnce, seconds) => {
    const pool = new Pool(service.url, { connections: atOnce });
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
    const times: number[] = [];
    const before = processorTime(service);
    const from = performance.now();
    const lane = async () => {
      while (performance.now() < from + seconds * 1_000) {
        const began = performance.now();
        const answer = await pool.request({ method, path, headers, body: body?.(times.length) ?? null });
        const text = await answer.body.text();
        if (answer.statusCode !== 200) throw new Error(`${method} ${path}: ${answer.statusCode} ${text}`);
        times.push(performance.now() - began);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, lane));
    const took = performance.now() - from;
    const after = processorTime(service);
    await pool.close();
    return {
      perSecond: times.length / (took / 1_000),
      times,
      serviceMs: (after.service - before.service) / times.length,
      databaseMs: (after.database - before.database) / times.length,
    };
  };
}

/** Names that are screened: most are nobody's on the list. */
function namesToScreen(random: Random, list: readonly Entry[], count: number): string[] {
  const bends = Object.values(BENDS);
  return Array.from({ length: count }, () =>
    random.percent(LISTED_PERCENT)
      ? random.oneOf(bends)(random.oneOf(list).name, random)
      : inventedName(random),
  );
}

/** The key of a compliance officer, whose requests stand behind the second wall. */
async function officersKey({ admin }: SpareService): Promise<string> {
  const supplier = { name: 'Bench', country: 'US' };
  const { id: supplierId } = await admin.post<{ id: string }>('/v1/suppliers', supplier);
  const officer = { name: 'Bench', role: 'compliance_officer', supplierId };
  const { id } = await admin.post<{ id: string }>('/v1/principals', officer);
  const { key } = await admin.post<{ key: string }>(`/v1/principals/${id}/api-keys`, {});
  return key;
}

/** The same names by the matcher, in this process. */
function matchedPerSecond(list: readonly Entry[], names: readonly string[]): number {
  const index = nameMatcher.index(
    list.flatMap(({ id, name, aliases }) =>
      [name, ...aliases].map((one) => ({ entryId: id, name: one, country: 'CN' })),
    ),
  );
  const search = () => {
    for (const name of names)
      index.search({ name, kind: 'organization', country: 'CN' }, nameMatcher.threshold, 10);
  };
  search();
  const from = performance.now();
  search();
  return names.length / ((performance.now() - from) / 1_000);
}
