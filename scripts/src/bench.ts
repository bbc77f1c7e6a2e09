/**
 * Measures the service: `npm run bench -- [--applications 1000000] [--data FOLDER] [--parties 1000000] [--only pure|letters|lists|screening|delivery|large|console|filing|tracker|tracker-large|duties|reviews|timeliness|orders] [--law FOLDER]`. Every rate stands beside a baseline
 * of the same run; FOLDER of `--data` keeps the seeded databases for the next run, that of `--law` has the files of the law, with which
 * determinations are measured.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readConfig } from '@ninety/platform';
import { consoleRows } from './bench/console.js';
import { DELIVERY_ENVIRONMENT, deliveryRows } from './bench/delivery.js';
import { determinationRows } from './bench/determinations.js';
import { filingRate, makeFiler, pgbenchRate, recordFiling } from './bench/filing.js';
import { nightRow, readRows } from './bench/large.js';
import { letterRows } from './bench/letters.js';
import { listRows } from './bench/lists.js';
import { orderRows } from './bench/orders.js';
import { procedureRows } from './bench/procedure.js';
import { regimeRows } from './bench/regimes.js';
import { screeningHttpRows } from './bench/screening-http.js';
import { screeningRows } from './bench/screening.js';
import { median, printTable, ratioRow } from './bench/table.js';
import type { Row } from './bench/table.js';
import {
  manyDutiesRows,
  manyReviewsRows,
  manyTrackedRows,
  timelyRows,
  trackerRows,
} from './bench/tracker.js';
import { socketOf, startSpareService } from './service.js';
import type { SpareService } from './service.js';

const ADMIN_KEY = 'ek_administrator_of_a_spare_database';
const SMALL = 10_000;
const ROUNDS = 3;
/** A million are screened beside the imports of lists. */
const MOST_OF_A_FILE = 100_000;
const COMPANY = { POSTURE: 'company' };

const { values } = parseArgs({
  options: {
    applications: { type: 'string', default: '1000000' },
    parties: { type: 'string', default: '1000000' },
    data: { type: 'string' },
    only: { type: 'string' },
    law: { type: 'string' },
  },
});
const isWanted = (part: string) => values.only === undefined || values.only === part;
const folder = values.data ?? mkdtempSync(join(tmpdir(), 'ninety-bench-'));
mkdirSync(folder, { recursive: true });
try {
  const rows: Row[] = isWanted('pure') ? [...regimeRows(), ...procedureRows(), ...screeningRows()] : [];
  if (isWanted('letters')) rows.push(...(await withSpare((spare) => letterRows(spare.admin, spare.url))));
  if (isWanted('lists')) rows.push(...(await withSpare((spare) => listRows(spare, Number(values.parties)))));
  if (isWanted('screening'))
    rows.push(
      ...(await withSpare((spare) =>
        screeningHttpRows(spare, Math.min(MOST_OF_A_FILE, Number(values.parties))),
      )),
    );
  if (isWanted('delivery')) rows.push(...(await withSpare(deliveryRows, DELIVERY_ENVIRONMENT)));
  if (isWanted('tracker')) rows.push(...(await withSpare(trackerRows, COMPANY)));
  if (isWanted('tracker-large'))
    rows.push(...(await withSpare((spare) => manyTrackedRows(spare, Number(values.applications)), COMPANY)));
  if (isWanted('duties')) rows.push(...(await withSpare(manyDutiesRows, COMPANY)));
  if (isWanted('reviews')) rows.push(...(await withSpare(manyReviewsRows, COMPANY)));
  if (isWanted('timeliness'))
    rows.push(...(await withSpare(timelyRows, { ...COMPANY, PUBLIC_TIMELINESS: '1' })));
  if (isWanted('orders')) rows.push(...(await withSpare(orderRows, COMPANY)));
  const law = values.law;
  if (isWanted('determinations') && law !== undefined)
    rows.push(...(await withSpare((spare) => determinationRows(spare, law), COMPANY)));
  if (isWanted('large')) rows.push(...(await largeRows(seeded('large', Number(values.applications)))));
  if (isWanted('console')) rows.push(...(await consoleRowsOf(seeded('large', Number(values.applications)))));
  if (isWanted('filing')) {
    const [small, large] = [seeded('small', SMALL), seeded('large', Number(values.applications))];
    rows.push(...(await filingRows(small, large)));
  }
  printTable(rows);
} finally {
  if (values.data === undefined) rmSync(folder, { recursive: true, force: true });
}

/** A data folder with so many applications. */
function seeded(name: string, applications: number): string {
  const dataDir = join(folder, name);
  if (existsSync(dataDir)) return dataDir;
  console.log(`${applications} applications, ${name}:`);
  const script = fileURLToPath(new URL('./seed.js', import.meta.url));
  execFileSync(process.execPath, [script, '--applications', String(applications)], {
    stdio: 'inherit',
    env: { ...process.env, DATA_DIR: dataDir, LOG_LEVEL: 'error' },
  });
  return dataDir;
}

async function largeRows(dataDir: string): Promise<Row[]> {
  const reading = await startSpareService({ PUBLIC_TIMELINESS: '1' }, { dataDir, key: ADMIN_KEY });
  const rows = await withService(reading, () => readRows(reading.admin, reading.url));
  const turning = await startSpareService({ TEST_CLOCK: '1' }, { dataDir, key: ADMIN_KEY });
  return [...rows, await withService(turning, () => nightRow(turning.admin))];
}

async function consoleRowsOf(dataDir: string): Promise<Row[]> {
  const service = await startSpareService({}, { dataDir, key: ADMIN_KEY });
  return withService(service, () => consoleRows(service.admin, service.url));
}

async function withSpare<T>(
  work: (service: SpareService) => Promise<T>,
  environment: Record<string, string> = {},
): Promise<T> {
  const service = await startSpareService(environment);
  return withService(service, () => work(service));
}

async function withService<T>(service: SpareService, work: () => Promise<T>): Promise<T> {
  try {
    await service.settled();
    return await work();
  } finally {
    await service.stop();
  }
}

/** Filing on few and on many applications, and pgbench with the same statements, in turns. */
async function filingRows(small: string, large: string): Promise<Row[]> {
  const environment = {
    DATA_DIR: small,
    PORT: '0',
    LOG_LEVEL: 'silent',
    RATE_LIMIT: '0',
    BOOTSTRAP_ADMIN_KEY: ADMIN_KEY,
  };
  const script = await recordFiling(readConfig(environment), ADMIN_KEY, folder);
  const few = await startSpareService({}, { dataDir: small, key: ADMIN_KEY });
  const many = await startSpareService({}, { dataDir: large, key: ADMIN_KEY });
  const rates: { few: number[]; many: number[]; pgbench: number[] } = { few: [], many: [], pgbench: [] };
  try {
    await Promise.all([few.settled(), many.settled()]);
    const filers = { few: await makeFiler(few.admin, few.url), many: await makeFiler(many.admin, many.url) };
    for (let round = 0; round < ROUNDS; round += 1) {
      rates.few.push(await filingRate(filers.few));
      rates.many.push(await filingRate(filers.many));
      const baseline = await pgbenchRate(socketOf(small), script);
      if (baseline !== null) rates.pgbench.push(baseline);
    }
  } finally {
    await Promise.all([few.stop(), many.stop()]);
  }
  const ofMany = ratioRow(
    `filing over HTTP (draft + submit), ${values.applications} applications there`,
    median(rates.many),
    median(rates.few),
    `with ${SMALL} there`,
  );
  if (rates.pgbench.length === 0) {
    console.log('\nThere is no pgbench here (it comes with PostgreSQL): filing has no baseline.');
    return [ofMany];
  }
  return [
    ratioRow(
      'filing over HTTP (draft + submit)',
      median(rates.few),
      median(rates.pgbench),
      'the same statements by pgbench',
    ),
    ofMany,
  ];
}
