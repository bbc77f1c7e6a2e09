import { readWatchRules } from '@ninety/licensing';
import { parseDay } from '@ninety/procedure';
import { sealWhatIsThere } from '@ninety/migrations';
import { pgLocation } from '@ninety/platform';
import type { Config, DatabaseLocation } from '@ninety/platform';
import type { Foundation } from '@ninety/composition';
import pg from 'pg';
import { addApplication, emptyRows, TABLES } from './applications.js';
import type { Making, Rows } from './applications.js';
import { copyRows } from './copy.js';
import { makePopulation } from './population.js';
import { Random } from './random.js';

export interface Seeding {
  readonly applications: number;
  /** Over how many years the filings are spread. */
  readonly years: number;
  readonly seed: number;
  readonly onProgress: (done: number) => void;
}

const BATCH = 2_000;
const DAYS_PER_YEAR = 365;
/** Rows that are sealed as they are written stand with an entry that tells of them. */
const TELL = `INSERT INTO audit_entry (action, resource, details) SELECT 'record.seeded', 'record', '{}'
  WHERE current_setting('session_replication_role') <> 'replica'`;
const TRUST = 'SET session_replication_role = replica';
const UNTRUST = `SELECT set_config('session_replication_role', 'origin', false)
  WHERE current_setting('session_replication_role') = 'replica'`;

/**
 * Fills the database with lawful histories, evenly over the last years and in the order of their days: the events, and
 * all that the service derives and stores of them. A batch is stored whole or not at all. What was sent and audited
 * long ago is left out.
 */
export async function seed(
  foundation: Foundation,
  location: DatabaseLocation,
  seeding: Seeding,
): Promise<void> {
  const client = new pg.Client(pgLocation(location));
  await client.connect();
  try {
    await trustReferences(client);
    const random = new Random(seeding.seed);
    const making = await prepare(client, foundation, random);
    const first = making.today - seeding.years * DAYS_PER_YEAR;
    const numbers = await reserveNumbers(client, seeding.applications);
    let storing = Promise.resolve();
    for (let done = 0; done < seeding.applications;) {
      const rows = emptyRows();
      const until = Math.min(done + BATCH, seeding.applications);
      for (; done < until; done += 1) {
        const share = done / seeding.applications;
        const registeredOn = first + Math.floor(share * seeding.years * DAYS_PER_YEAR);
        addApplication(rows, making, numbers + done, registeredOn);
      }
      await storing;
      const stored = done;
      storing = store(client, rows).then(() => seeding.onProgress(stored));
      // Its first statements go out while the next batch is made up.
      await new Promise((resolve) => setImmediate(resolve));
    }
    await storing;
    // Its triggers may not have run: what was summed up before holds no longer.
    await client.query('DELETE FROM timeliness_summed');
    // Where nobody looked references up, nobody sealed the rows either.
    await client.query(UNTRUST);
    await sealWhatIsThere(async (sql, parameters) => (await client.query<object>(sql, parameters)).rows);
    await client.query('VACUUM (ANALYZE)');
  } finally {
    await client.end();
  }
}

/** What is made up refers to what is made up with it: where the role may, nobody looks each reference up again. */
async function trustReferences(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ mayTrust: boolean }>(
    'SELECT rolsuper AS "mayTrust" FROM pg_roles WHERE rolname = current_user',
  );
  if (rows[0]?.mayTrust) await client.query(TRUST);
}

async function prepare(client: pg.Client, { config, database }: Foundation, random: Random): Promise<Making> {
  const version = await client.query<{ number: number | null }>(
    'SELECT max(number) AS number FROM entity_list_version',
  );
  const population = await transaction(client, () =>
    makePopulation(client, random, config.licenseExpiringDays, version.rows[0]?.number ?? null),
  );
  const today = parseDay(todayOf(config));
  if (today === null) throw new Error('no day today');
  return { random, population, today, rules: await readWatchRules(database.reader, config) };
}

async function store(client: pg.Client, rows: Rows): Promise<void> {
  await transaction(client, async () => {
    for (const [table, columns] of Object.entries(TABLES))
      await copyRows(client, table, columns, rows[table as keyof Rows]);
  });
}

async function transaction<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  await client.query('BEGIN');
  await client.query(TELL);
  try {
    const result = await work();
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

/** Control and license numbers that nobody else will be given; answers the first. */
async function reserveNumbers(client: pg.Client, count: number): Promise<number> {
  const { rows } = await client.query<{ first: string }>(
    `SELECT greatest(nextval('control_number'), nextval('license_number')) AS first`,
  );
  const first = Number(rows[0]?.first);
  await client.query("SELECT setval('control_number', $1), setval('license_number', $1)", [first + count]);
  return first;
}

function todayOf({ officeTimeZone }: Config): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: officeTimeZone }).format(new Date());
}
