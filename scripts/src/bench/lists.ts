import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { matchKeys } from '@ninety/screening';
import { stringify } from 'csv-stringify/sync';
import { EMBEDDED } from '@ninety/platform';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { copyRows } from '../seed/copy.js';
import { Random } from '../seed/random.js';
import { socketOf } from '../service.js';
import type { SpareService } from '../service.js';
import { inventedName } from './screening.js';
import { limitRow } from './table.js';
import type { Row } from './table.js';

/** The Entity List of July 2026 has so many entries, with so many aliases. */
export const REAL = { entries: 3_409, aliases: 5_172 } as const;
const LARGE = { entries: 20_000, aliases: 40_000 } as const;
const CHANGE = 100;
const AT_ONCE = 20_000;
const LIMITS = { importMs: 3_000, changeMs: 10_000 } as const;
const LIST = 'Entity List (EL) - Bureau of Industry and Security';

interface Progress {
  readonly status: string;
  readonly progress: { readonly total: number; readonly screened: number; readonly matched: number };
}

/** Imports of lists, what a change of the list means for many parties, and as many screened as a batch. */
export async function listRows(service: SpareService, parties: number): Promise<Row[]> {
  const random = new Random(11);
  const real = inventedList(random, REAL);
  const before = peakMemory(service.pid);
  const importMs = await imported(service, real);
  const afterReal = peakMemory(service.pid);
  const largeMs = await imported(service, [
    ...real,
    ...inventedList(random, LARGE).slice(0, LARGE.entries - REAL.entries),
  ]);
  const afterLarge = peakMemory(service.pid);
  const small = real.slice(0, 2_000);
  await imported(service, small, '?allowShrink=true');
  const client = new pg.Client({
    host: socketOf(service.dataDir),
    user: EMBEDDED.superuser,
    database: EMBEDDED.database,
  });
  await client.connect();
  try {
    const names = await seedParties(client, random, parties);
    const changed = [
      ...small,
      ...names.slice(0, CHANGE - 20).map(entryOf),
      ...inventedList(random, { entries: 20, aliases: 0 }),
    ];
    const from = performance.now();
    await imported(service, changed);
    await rescreened(client);
    const changeMs = performance.now() - from;
    const { seconds, matched } = await batchScreened(service, names);
    return [
      limitRow(`import of ${REAL.entries} entries, ${REAL.aliases} aliases`, importMs, LIMITS.importMs),
      [
        `import of ${LARGE.entries} entries, ${LARGE.aliases} aliases`,
        `${(largeMs / 1000).toFixed(1)} s`,
        `peak memory ${before} MB at rest, ${afterReal} MB with the smaller list, ${afterLarge} MB after`,
        '',
      ],
      limitRow(
        `${parties} parties screened again after a change of ${CHANGE} entries`,
        changeMs,
        LIMITS.changeMs,
      ),
      [
        `${parties} parties screened as a batch, ${matched} matching`,
        `${seconds.toFixed(0)} s`,
        'minutes',
        `${Math.round(parties / seconds)}/s`,
      ],
    ];
  } finally {
    await client.end();
  }
}

export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

let made = 0;

function entryOf(name: string): Entry {
  made += 1;
  return { id: `e${made}`, name, aliases: [] };
}

export function inventedList(
  random: Random,
  { entries, aliases }: { entries: number; aliases: number },
): Entry[] {
  const list = Array.from({ length: entries }, () => ({
    ...entryOf(inventedName(random)),
    aliases: [] as string[],
  }));
  for (let index = 0; index < aliases; index += 1) list[index % entries]?.aliases.push(inventedName(random));
  return list;
}

/** Milliseconds until the import is answered. */
export async function imported({ admin }: SpareService, list: readonly Entry[], query = ''): Promise<number> {
  const columns = ['_id', 'source', 'name', 'addresses', 'start_date', 'alt_names'];
  const rows = list.map(({ id, name, aliases }) => [
    id,
    LIST,
    name,
    'Shenzhen, CN',
    '2019-05-16',
    aliases.join('; '),
  ]);
  const csv = stringify([columns, ...rows]);
  const from = performance.now();
  await admin.upload(`/v1/entity-list/imports${query}`, csv);
  return performance.now() - from;
}

/** Parties of one supplier, screened already; returns some of their names. */
async function seedParties(client: pg.Client, random: Random, count: number): Promise<string[]> {
  const supplierId = uuid();
  await client.query("INSERT INTO supplier (id, name, country) VALUES ($1, 'A large supplier', 'US')", [
    supplierId,
  ]);
  const { rows } = await client.query<{ version: number }>(
    'SELECT max(number) AS version FROM entity_list_version',
  );
  const version = rows[0]?.version ?? 0;
  const names = Array.from({ length: count }, () => inventedName(random));
  for (let start = 0; start < count; start += AT_ONCE) {
    const part = names.slice(start, start + AT_ONCE);
    const columns = ['id', 'supplier_id', 'name', 'country', 'kind', 'screened_version', 'match_keys'];
    await copyRows(
      client,
      'party',
      columns,
      part.map((name) => [uuid(), supplierId, name, 'CN', 'organization', version, matchKeys([name])]),
    );
    process.stdout.write(`\r${Math.min(count, start + AT_ONCE)} of ${count} parties`);
  }
  process.stdout.write('\n');
  await client.query('VACUUM ANALYZE party');
  return names;
}

async function rescreened(client: pg.Client): Promise<void> {
  const sql = `SELECT (SELECT list_version FROM screening_progress) = (SELECT max(number) FROM entity_list_version)
    AND NOT EXISTS (SELECT 1 FROM party WHERE screened_version IS NULL) AS done`;
  while (!(await client.query<{ done: boolean }>(sql)).rows[0]?.done) await sleep(50);
}

export async function batchScreened({ admin }: SpareService, names: readonly string[]) {
  const from = performance.now();
  const { id } = await admin.upload<{ id: string }>(
    '/v1/screening-batches',
    stringify([['name'], ...names.map((name) => [name])]),
  );
  for (;;) {
    const batch = await admin.get<Progress>(`/v1/screening-batches/${id}`);
    if (batch.status === 'succeeded')
      return { seconds: (performance.now() - from) / 1000, matched: batch.progress.matched };
    await sleep(500);
  }
}

/** The most memory that a process has had so far, in MB. */
function peakMemory(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? NaN) / 1024);
}
