import { setTimeout as sleep } from 'node:timers/promises';
import { runMigrations as installJobs } from 'graphile-worker';
import pg from 'pg';
import { DataSource } from 'typeorm';
import type { MigrationInterface } from 'typeorm';
import { ConfigError } from '../config.js';
import { pgLocation, SERVICE_ROLE, typeOrmLocation, WALLED_ROLE } from './database.js';
import type { DatabaseLocation } from './database.js';

export type MigrationClass = new () => MigrationInterface;

const OLDEST_POSTGRES = 150_000;
const MIGRATION_LOCK = 909_091;
const LOCK_TIMEOUT_MS = 200;
const RETRY_MS = 500;
const MOST_TRIES = 200;

/** Brings the schema up to date; processes that start together take turns. */
export async function migrate(location: DatabaseLocation, migrations: MigrationClass[]): Promise<void> {
  const client = new pg.Client(pgLocation(location));
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await assertVersion(client);
    await ensureRoles(client);
    await installQueue(location);
    const source = await migrationSource(location, migrations);
    await runAll(source).finally(() => source.destroy());
  } finally {
    await client.end();
  }
}

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

async function assertVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ server_version_num: string }>('SHOW server_version_num');
  if (Number(rows[0]?.server_version_num) < OLDEST_POSTGRES) {
    throw new ConfigError('DATABASE_URL', 'names a PostgreSQL older than 15');
  }
}

/** The service's role, and the one for applicants' requests, which may do the same of its supplier's rows alone. */
async function ensureRoles(client: pg.Client): Promise<void> {
  try {
    for (const role of [SERVICE_ROLE, WALLED_ROLE]) {
      await client.query(`
        DO $$ BEGIN
          CREATE ROLE ${role} NOLOGIN;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
        END $$`);
      await client.query(`
        DO $$ BEGIN
          IF NOT pg_has_role(current_user, '${role}', 'USAGE') THEN GRANT ${role} TO CURRENT_USER; END IF;
        END $$`);
    }
    await client.query(`
      DO $$ BEGIN
        IF NOT pg_has_role('${WALLED_ROLE}', '${SERVICE_ROLE}', 'USAGE') THEN GRANT ${SERVICE_ROLE} TO ${WALLED_ROLE}; END IF;
      END $$`);
  } catch (cause) {
    const needed = `must name a user that may create the roles ${SERVICE_ROLE} and ${WALLED_ROLE}, or is a member of them`;
    throw Object.assign(new ConfigError('DATABASE_URL', needed), { cause });
  }
}

async function installQueue(location: DatabaseLocation): Promise<void> {
  const pgPool = new pg.Pool({ ...pgLocation(location), max: 2 });
  pgPool.on('error', () => undefined).on('connect', (client) => client.on('error', () => undefined));
  try {
    await installJobs({ pgPool });
  } finally {
    await pgPool.end();
  }
}
