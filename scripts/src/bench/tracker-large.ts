import { EMBEDDED, forgetOtherServers } from '@ninety/platform';
import pg from 'pg';
import type { ApiClient } from '../client.js';
import { socketOf } from '../service.js';
import { limitRow, quantile } from './table.js';
import type { Row } from './table.js';

const READ_LIMIT_MS = 20;
const REQUESTS = 200;
const AT_ONCE = 10;

/** What a case is kept in, by the column that says of which: rows of several such columns are none of an import's. */
const TABLES = {
  application: 'id',
  application_party: 'application_id',
  application_observation: 'application_id',
  application_filing: 'application_id',
  application_outlook: 'application_id',
  application_course: 'application_id',
} as const;

/** What must differ in a copy. */
const ANEW: ReadonlyMap<string, string> = new Map([
  ['application_observation.id', 'uuidv7()'],
  ['application_filing.number', "t.number || '-' || c.round"],
]);

/** Queue and filters of a company over many cases: those that were imported, and copies of them. */
export async function manyCasesRows(dataDir: string, officer: ApiClient, count: number): Promise<Row[]> {
  await copied(dataDir, count);
  return [
    await readRow(officer, `a company's queue at ${count} applications, 50 a page`, '/v1/applications'),
    await readRow(officer, '… 20 a page', '/v1/applications?limit=20'),
    await readRow(officer, '… overdue', '/v1/applications?overdue=true'),
  ];
}

/** How long a page of a list takes, beside its limit. */
export function readRow(officer: ApiClient, what: string, path: string): Promise<Row> {
  return timedRow(what, () => officer.get(path));
}

/**
 * How long a request takes, beside its limit, after as many that are not counted: a service that has just begun compiles its
 * code, and its database reads its pages and plans its statements.
 */
export async function timedRow(
  what: string,
  request: () => Promise<unknown>,
  requests = REQUESTS,
): Promise<Row> {
  const taken: number[] = [];
  for (let index = -requests; index < requests; index += 1) {
    const from = performance.now();
    await request();
    if (index >= 0) taken.push(performance.now() - from);
  }
  const [name, measured, against, verdict] = limitRow(`${what}, p99`, quantile(taken, 0.99), READ_LIMIT_MS);
  return [name, `${measured} (p50 ${quantile(taken, 0.5).toFixed(0)} ms)`, against, verdict];
}

/** Copies all cases until there are so many. No trigger runs and nothing is sealed: it is no record that one could verify. */
function copied(dataDir: string, count: number): Promise<void> {
  return beneath(dataDir, async (client) => {
    await client.query('CREATE TEMP TABLE original AS SELECT id FROM application');
    const { rows } = await client.query<{ there: number }>('SELECT count(*)::int AS there FROM original');
    const there = rows[0]?.there ?? 0;
    const rounds = Math.ceil(count / there) - 1;
    for (let round = 1; round <= rounds; round += AT_ONCE) {
      await copy(client, round, Math.min(round + AT_ONCE - 1, rounds));
      process.stdout.write(`\r${Math.min(round + AT_ONCE, rounds + 1) * there} of ${count} applications`);
    }
    process.stdout.write('\n');
  });
}

/** Writes into the database of a bench beneath the service, where no trigger runs; its figures are those of what is there then. */
export async function beneath(dataDir: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  forgetOtherServers(process.env);
  const client = new pg.Client({
    host: socketOf(dataDir),
    user: EMBEDDED.superuser,
    database: EMBEDDED.database,
  });
  await client.connect();
  try {
    await client.query('SET session_replication_role = replica');
    await work(client);
    await client.query('VACUUM (ANALYZE)');
  } finally {
    await client.end();
  }
}

async function copy(client: pg.Client, from: number, to: number): Promise<void> {
  await client.query(`CREATE TEMP TABLE copy AS SELECT o.id AS old, uuidv7() AS new, round
    FROM original o CROSS JOIN generate_series(${from}, ${to}) round`);
  for (const [table, key] of Object.entries(TABLES)) {
    const { rows } = await client.query<{ name: string }>(
      `SELECT column_name AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER' ORDER BY ordinal_position`,
      [table],
    );
    const names = rows.map(({ name }) => name);
    const values = names.map((name) =>
      name === key ? 'c.new' : (ANEW.get(`${table}.${name}`) ?? `t.${name}`),
    );
    await client.query(
      `INSERT INTO ${table} (${names.join(', ')}) SELECT ${values.join(', ')} FROM ${table} t JOIN copy c ON c.old = t.${key}`,
    );
  }
  await client.query('DROP TABLE copy');
}
