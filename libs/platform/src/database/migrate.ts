import { setTimeout as sleep } from 'node:timers/promises';
import { runMigrations as installJobs } from 'graphile-worker';
import pg from 'pg';
import { DataSource } from 'typeorm';
import type { MigrationInterface } from 'typeorm';
import { ConfigError } from '../config.js';
import { withClient } from './client.js';
import { pgLocation, typeOrmLocation } from './location.js';
import type { DatabaseLocation } from './location.js';
import { assertMember, rightsOn } from './logins.js';
import { CLOSE_DATABASE, ensureRoles, OPEN_QUEUE, separateRoles, SERVICE_ROLE } from './roles.js';

/** Its own variable for this, GRAPHILE_WORKER_SCHEMA, is for others. */
export const QUEUE_SCHEMA = 'graphile_worker';

export type MigrationClass = new () => MigrationInterface;

/** Whether a database has nothing of the service in it. */
const NOT_MADE = `to_regclass('public.migrations') IS NULL`;
const OLDEST_POSTGRES = 150_000;
const MIGRATION_LOCK = 909_091;
const LOCK_TIMEOUT_MS = 200;
const RETRY_MS = 500;
const MOST_TRIES = 200;

/**
 * Brings the schema up to date; processes that start together take turns.
 *
 * @param location of the login that owns the schema, or will
 * @param options.serves whether the service works with that login, too
 * @param options.variable the setting that names it
 * @throws ConfigError where it cannot be reached, or is none that can be used
 */
export function migrate(
  location: DatabaseLocation,
  migrations: MigrationClass[],
  { serves = false, variable = 'DATABASE_URL' } = {},
): Promise<void> {
  return withClient(location, variable, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await assertFit(client, variable);
    if (!(await isOwner(client)))
      throw new ConfigError(
        variable,
        'names a login that neither owns the schema of the service nor may make it',
      );
    await ensureRoles(client, serves, variable);
    await client.query(CLOSE_DATABASE);
    await installQueue(location);
    await client.query(OPEN_QUEUE);
    const source = await migrationSource(location, migrations);
    await runAll(source).finally(() => source.destroy());
    await separateRoles(client, variable);
  });
}

/**
 * Whether the login owns the schema, or may make it where there is none.
 *
 * @param variable the setting that names the location
 * @throws ConfigError where it cannot be reached, or is none that can be used
 */
export function mayMigrate(location: DatabaseLocation, variable: string): Promise<boolean> {
  return withClient(location, variable, async (client) => {
    await assertFit(client, variable);
    return isOwner(client);
  });
}

async function isOwner(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ is: boolean }>(
    `SELECT CASE WHEN ${NOT_MADE} THEN has_schema_privilege('public', 'CREATE')
       ELSE (SELECT pg_has_role(c.relowner, 'USAGE') FROM pg_class c WHERE c.oid = to_regclass('public.migrations')) END AS is`,
  );
  return rows[0]?.is === true;
}

/**
 * For a process whose login may not migrate.
 *
 * @param variable the setting that names the location
 * @throws ConfigError when a migration is missing, or the login is no member of the roles
 */
export async function assertUpToDate(
  location: DatabaseLocation,
  migrations: MigrationClass[],
  variable: string,
): Promise<void> {
  const known = await withClient(location, variable, async (client) => {
    const { rows } = await client.query<{ is: boolean }>(`SELECT ${NOT_MADE} AS is`);
    if (rows[0]?.is === true) return new Set();
    assertMember(await rightsOn(client), variable);
    await client.query(`SET ROLE ${SERVICE_ROLE}`);
    const done = await client.query<{ name: string }>('SELECT name FROM public.migrations');
    return new Set(done.rows.map(({ name }) => name));
  });
  if (!migrations.every(({ name }) => known.has(name))) throw new ConfigError(variable, NOT_UP_TO_DATE);
}

const NOT_UP_TO_DATE =
  'names a database whose schema is not up to date, and a login that may not change it: run npm run migrate with DATABASE_OWNER_URL, or set that here';

/**
 * One transaction each. Others may be serving: a migration that does not get its locks at once lets them go on and
 * comes again, so that nobody waits long for it, and it is never the service that a deadlock is resolved against.
 */
async function runAll(source: DataSource): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await source.runMigrations({ transaction: 'each' });
      return;
    } catch (error) {
      if (!isLockNotGot(error) || tries === MOST_TRIES) throw error;
      await sleep(RETRY_MS * Math.random());
    }
  }
}

function isLockNotGot(error: unknown): boolean {
  const { driverError } = error as { driverError?: { code?: string } };
  return driverError?.code === '55P03' || driverError?.code === '40P01';
}

/** A data source that knows the migrations, for running and reverting them. */
export async function migrationSource(
  location: DatabaseLocation,
  migrations: MigrationClass[],
): Promise<DataSource> {
  const source = new DataSource({
    ...typeOrmLocation(location),
    type: 'postgres',
    migrations,
    extra: { max: 2, options: `-c lock_timeout=${LOCK_TIMEOUT_MS}` },
  });
  return source.initialize();
}

async function assertFit(client: pg.Client, variable: string): Promise<void> {
  const { rows } = await client.query<{ version: number; encoding: string; copy: boolean }>(
    `SELECT current_setting('server_version_num')::int AS version, current_setting('server_encoding') AS encoding,
       pg_is_in_recovery() AS copy`,
  );
  const { version, encoding, copy } = rows[0] ?? { version: 0, encoding: '', copy: false };
  if (version < OLDEST_POSTGRES) throw new ConfigError(variable, 'names a PostgreSQL older than 15');
  if (encoding !== 'UTF8')
    throw new ConfigError(variable, `names a database that is encoded in ${encoding}: it must be UTF8`);
  if (copy) throw new ConfigError(variable, 'names a copy that can only be read: name the primary');
}

async function installQueue(location: DatabaseLocation): Promise<void> {
  const pgPool = new pg.Pool({ ...pgLocation(location), max: 2 });
  pgPool.on('error', () => undefined).on('connect', (client) => client.on('error', () => undefined));
  try {
    await installJobs({ pgPool, schema: QUEUE_SCHEMA });
  } finally {
    await pgPool.end();
  }
}
