import { setTimeout as sleep } from 'node:timers/promises';
import { runMigrations as installJobs } from 'graphile-worker';
import pg from 'pg';
import { DataSource } from 'typeorm';
import type { MigrationInterface } from 'typeorm';
import { ConfigError } from '../config.js';
import { pgLocation, typeOrmLocation } from './location.js';
import type { DatabaseLocation } from './location.js';
import { databaseProblem, messageOf } from './problems.js';
import { CLOSE_DATABASE, ensureRoles, OPEN_QUEUE, separateRoles, SERVICE_ROLE } from './roles.js';

/** Its own variable for this, GRAPHILE_WORKER_SCHEMA, is for others. */
export const QUEUE_SCHEMA = 'graphile_worker';

export type MigrationClass = new () => MigrationInterface;

const OLDEST_POSTGRES = 150_000;
const CONNECT_TIMEOUT_MS = 10_000;
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
export async function migrate(
  location: DatabaseLocation,
  migrations: MigrationClass[],
  { serves = false, variable = 'DATABASE_URL' } = {},
): Promise<void> {
  const client = await connect(location, variable);
  try {
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
  } catch (error) {
    throw databaseProblem(variable, error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function connect(location: DatabaseLocation, variable: string): Promise<pg.Client> {
  const client = new pg.Client({ ...pgLocation(location), connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (cause) {
    await client.end().catch(() => undefined);
    const unreached = `cannot be connected to: ${messageOf(cause)}`;
    throw Object.assign(new ConfigError(variable, unreached), { cause });
  }
}

/** Whether the login owns the schema, or may make it where there is none. */
export async function mayMigrate(location: DatabaseLocation): Promise<boolean> {
  const client = new pg.Client(pgLocation(location));
  await client.connect();
  return isOwner(client).finally(() => client.end());
}

async function isOwner(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ is: boolean }>(
    `SELECT CASE WHEN to_regclass('public.migrations') IS NULL THEN has_schema_privilege('public', 'CREATE')
       ELSE (SELECT pg_has_role(c.relowner, 'USAGE') FROM pg_class c WHERE c.oid = to_regclass('public.migrations')) END AS is`,
  );
  return rows[0]?.is === true;
}

/**
 * For a process whose login may not migrate.
 *
 * @throws ConfigError when a migration is missing
 */
export async function assertUpToDate(
  location: DatabaseLocation,
  migrations: MigrationClass[],
): Promise<void> {
  const client = new pg.Client(pgLocation(location));
  await client.connect();
  try {
    await client.query(`SET ROLE ${SERVICE_ROLE}`);
    const { rows } = await client.query<{ name: string }>('SELECT name FROM public.migrations');
    const known = new Set(rows.map(({ name }) => name));
    if (migrations.every(({ name }) => known.has(name))) return;
    throw new Error(`of ${migrations.length} migrations the database has ${known.size}`);
  } catch (cause) {
    throw Object.assign(new ConfigError('DATABASE_URL', NOT_UP_TO_DATE), { cause });
  } finally {
    await client.end();
  }
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
