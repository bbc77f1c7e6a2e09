/**
 * Measures filing (draft and submission over HTTP) and the procedure, each beside a baseline of the same run: the same
 * statements sent by `pg` alone, and reading and writing the same JSON.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApi } from '@ninety/api';
import { parseDay, simulate } from '@ninety/licensing';
import { newId, readConfig, SERVICE_ROLE } from '@ninety/platform';
import { layFoundation } from '@ninety/worker';
import pg from 'pg';
import { ApiClient } from './client.js';
import { startSpareService } from './service.js';
import type { SpareService } from './service.js';

interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

const CONCURRENCY = 16;
const SECONDS = 8;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;

const dataDir = mkdtempSync(join(tmpdir(), 'ninety-bench-'));
const key = `ek_${randomBytes(24).toString('hex')}`;
const settings = {
  DATA_DIR: dataDir,
  PORT: '0',
  LOG_LEVEL: 'silent',
  RATE_LIMIT: '0',
  BOOTSTRAP_ADMIN_KEY: key,
};
const foundation = await layFoundation(readConfig(settings));
const api = await startApi(foundation);
const { host, database, username } = foundation.database.source.options as {
  host: string;
  database: string;
  username: string;
};
const pool = new pg.Pool({
  host,
  database,
  user: username,
  max: CONCURRENCY,
  options: `-c role=${SERVICE_ROLE}`,
});
try {
  const officer = await makeOfficer(new ApiClient(api.url, key), api.url);
  await officer.file();
  const statements = await recorded(() => officer.file());
  const alone = await rate((count) => replay(statements, count));
  const service = await startSpareService();
  const filing = await rate(await filer(service));
  await service.stop();
  table([
    [
      'filing over HTTP (draft + submit)',
      filing,
      '/s',
      alone,
      `the same ${statements.length} statements by pg alone`,
    ],
    ...procedureRows(),
  ]);
} finally {
  await pool.end();
  await api.stop();
  await foundation.close();
  rmSync(dataDir, { recursive: true, force: true });
}

async function filer({ admin, url }: SpareService): Promise<() => Promise<void>> {
  const officer = await makeOfficer(admin, url);
  return () => officer.file();
}

async function makeOfficer(admin: ApiClient, url: string): Promise<{ file: () => Promise<void> }> {
  const { id: supplierId } = await admin.post<{ id: string }>('/v1/suppliers', {
    name: 'Bench',
    country: 'US',
  });
  const { id } = await admin.post<{ id: string }>('/v1/principals', {
    name: 'Bench',
    role: 'compliance_officer',
    supplierId,
  });
  const made = await admin.post<{ key: string }>(`/v1/principals/${id}/api-keys`, {});
  const officer = new ApiClient(url, made.key);
  const { id: partyId } = await officer.post<{ id: string }>('/v1/parties', {
    name: 'Harmless Oy',
    country: 'FI',
    kind: 'organization',
  });
  let count = 0;
  const file = async () => {
    count += 1;
    const draft = await officer.post<{ id: string }>('/v1/applications', {
      reference: `B-${count}`,
      type: 'export',
      contact: { name: 'Bench' },
      parties: [{ role: 'ultimate_consignee', partyId }],
      items: [
        {
          eccn: '5A991',
          reasonsForControl: ['AT'],
          description: `item ${count}`,
          quantity: '1',
          unit: 'each',
          unitPrice: { amount: '1.00', currency: 'USD' },
        },
      ],
      endUse: 'measuring',
    });
    await officer.post(`/v1/applications/${draft.id}/submit`);
  };
  return { file };
}

/** Every statement that reaches the database meanwhile, with its values. */
async function recorded(work: () => Promise<void>): Promise<Statement[]> {
  const statements: Statement[] = [];
  const prototype = pg.Client.prototype as { query: (...args: unknown[]) => unknown };
  const original = prototype.query;
  prototype.query = function (this: unknown, ...args: unknown[]) {
    if (
      typeof args[0] === 'string' &&
      !/graphile|audit_pending|audit_head|audit_seal|audit seal/.test(args[0])
    ) {
      statements.push({ text: args[0], values: Array.isArray(args[1]) ? args[1] : [] });
    }
    return original.apply(this, args);
  };
  try {
    await work();
  } finally {
    prototype.query = original;
  }
  return statements;
}

/** The statements once more, for an application of its own: whatever the recording made new is made new again. */
async function replay(statements: readonly Statement[], count: number): Promise<void> {
  const fresh = new Map<string, string>();
  const made = madeBy(statements);
  const renew = (value: unknown): unknown => {
    if (typeof value === 'string') {
      if (/^Z\d+$/.test(value)) return `Z9${count}`;
      if (/^[\w-]{43}$/.test(value)) return `bench ${count}`;
      return value.replace(UUID, (id) =>
        made.has(id) ? (fresh.get(id) ?? fresh.set(id, newId()).get(id) ?? id) : id,
      );
    }
    return Array.isArray(value) ? value.map(renew) : value;
  };
  const client = await pool.connect();
  try {
    for (const { text, values } of statements) await client.query(text, values.map(renew));
  } finally {
    client.release();
  }
}

/** The ids that inserts brought in. */
function madeBy(statements: readonly Statement[]): Set<string> {
  const application = statements.find(({ text }) => text.startsWith('INSERT INTO "application"'));
  const events = statements.filter(({ text }) => text.includes('INSERT INTO webhook_event'));
  const known = [application, ...events].flatMap((statement) => statement?.values[0] ?? []);
  return new Set(known.filter((value): value is string => typeof value === 'string'));
}

/** How many a second, many at once. */
async function rate(once: (count: number) => Promise<void>): Promise<number> {
  let count = 0;
  const warmUntil = Date.now() + 1_500;
  const worker = async (until: number) => {
    while (Date.now() < until) await once((count += 1));
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, () => worker(warmUntil)));
  const before = count;
  const from = Date.now();
  await Promise.all(Array.from({ length: CONCURRENCY }, () => worker(from + SECONDS * 1000)));
  return (count - before) / ((Date.now() - from) / 1000);
}

type Row = [string, number, string, number, string];

function procedureRows(): Row[] {
  const asOf = parseDay('2019-11-01') ?? 0;
  const agencies = ['Defense', 'Energy', 'State'];
  const events = [
    { type: 'registered', on: '2019-07-22' },
    { type: 'information_requested', on: '2019-07-25', id: 'q1', by: 'BIS' },
    { type: 'information_received', on: '2019-08-05', id: 'q1' },
    { type: 'referred', on: '2019-08-06', agencies },
    { type: 'hold_placed', on: '2019-08-07', id: 'h1', kind: 'foreign_consultation' },
    {
      type: 'position',
      on: '2019-08-12',
      agency: 'Defense',
      recommendation: 'deny',
      reasons: 'r',
      statutoryBasis: 's',
      regulatoryBasis: 'b',
    },
    { type: 'position', on: '2019-08-13', agency: 'Energy', recommendation: 'approve' },
    { type: 'hold_released', on: '2019-08-20', id: 'h1' },
    { type: 'oc_decision', on: '2019-09-12', outcome: 'approve' },
    { type: 'approved', on: '2019-09-18' },
  ];
  const json = JSON.stringify(events);
  const answer = JSON.stringify(simulate(events, asOf));
  return [
    [
      'procedure, a history of 10 events',
      perSecond(() => simulate(events, asOf)),
      '/s',
      perSecond(() => [JSON.parse(json) as unknown, JSON.stringify(JSON.parse(answer))]),
      'JSON of the same history and answer',
    ],
  ];
}

function perSecond(work: () => unknown): number {
  for (let warm = 0; warm < 20_000; warm += 1) work();
  const from = performance.now();
  let count = 0;
  for (; performance.now() - from < 2_000; count += 1) work();
  return count / 2;
}

function table(rows: Row[]): void {
  console.log(`\n| what | measured | baseline | ratio | the baseline is |\n|---|---|---|---|---|`);
  for (const [what, measured, unit, baseline, baselineName] of rows) {
    const whole = (value: number) => Math.round(value).toLocaleString('en');
    console.log(
      `| ${what} | ${whole(measured)}${unit} | ${whole(baseline)}${unit} | ${(measured / baseline).toFixed(2)} | ${baselineName} |`,
    );
  }
}
