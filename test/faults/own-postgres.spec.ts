import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installed, InstalledPostgres } from '../support/installed-postgres.js';
import { ServiceProcess } from '../support/process.js';
import { documentedReach, openings, reachOf } from '../support/wall.js';
import { filed, makeWorld, record, setToday } from '../support/world.js';

const LOGINS = fileURLToPath(new URL('../../deploy/postgres/logins.sql', import.meta.url));
const bin = installed();
const NONE = 'this machine has no PostgreSQL 15 or newer with pg_dump';
let postgres: InstalledPostgres;

beforeAll(async () => {
  if (bin !== null) postgres = await InstalledPostgres.start(bin);
});
afterAll(async () => {
  if (bin !== null) await postgres.stop();
});

/** Files and decides, and looks at what the wall is on this server. */
async function serves(service: ServiceProcess, database: string): Promise<void> {
  await service.start();
  await setToday(service, '2019-07-22');
  const [world, other] = [await makeWorld(service), await makeWorld(service)];
  await world.officer.made('/v1/webhook-endpoints', { url: 'http://127.0.0.1:9/' });
  await record(world.bis, await filed(world.officer), { type: 'approved' });
  const { data } = await other.officer.read<{ data: object[] }>('/v1/applications');
  expect(data).toEqual([]);
  const ask = <T>(sql: string) => postgres.ask<T>(database, sql);
  expect(await openings(ask)).toEqual([]);
  expect(await reachOf(ask)).toEqual(documentedReach());
  expect(await service.admin.read('/v1/audit/verify')).toMatchObject({ ok: true });
}

const loginsAt = async (database: string) =>
  (
    await postgres.ask<{ login: string }>(
      'postgres',
      `SELECT DISTINCT usename::text AS login FROM pg_stat_activity WHERE datname = '${database}'`,
    )
  ).map(({ login }) => login);

/** So much that a line can be told from a stack. */
async function lineOf(environment: Record<string, string>): Promise<string> {
  const service = await ServiceProcess.make(
    { DATABASE_OWNER_URL: '', ...environment },
    postgres.connection('', ''),
  );
  const line = await service.start().then(
    () => 'started',
    (error: unknown) => String((error as Error).cause).trim(),
  );
  await service.close();
  return line;
}

describe('a PostgreSQL of the machine’s own', () => {
  it('is served by the logins of deploy/postgres/logins.sql, which may be run again', async (context) => {
    if (bin === null) context.skip(NONE);
    for (const _ of ['once', 'again']) postgres.run('psql', '-d', 'postgres', '-f', LOGINS);
    const service = await ServiceProcess.make({}, postgres.connection('ninety_login'));
    await serves(service, 'ninety');
    expect(await loginsAt('ninety')).toEqual(['ninety_login']);
    await service.close();
    console.log(`own PostgreSQL: ${postgres.version}, served by a login that owns nothing`);
  });

  it('is served by a login that may make roles, as managed ones give', async (context) => {
    if (bin === null) context.skip(NONE);
    for (const role of ['ninety_login', 'ninety_owner', 'ninety_service', 'ninety_applicant', 'ninety_queue'])
      for (const database of ['ninety', 'postgres'])
        await postgres.ask(
          database,
          `DO $$ BEGIN IF to_regrole('${role}') IS NOT NULL THEN DROP OWNED BY ${role} CASCADE; END IF; END $$`,
        );
    await postgres.ask('postgres', 'DROP DATABASE ninety WITH (FORCE)');
    await postgres.ask(
      'postgres',
      'DROP ROLE ninety_login, ninety_owner, ninety_service, ninety_applicant, ninety_queue',
    );
    await postgres.ask('postgres', 'CREATE ROLE managed LOGIN CREATEROLE');
    await postgres.ask('postgres', 'CREATE DATABASE managed OWNER managed');
    const service = await ServiceProcess.make(
      { DATABASE_OWNER_URL: '' },
      postgres.connection('managed', 'managed'),
    );
    await serves(service, 'managed');
    await service.close();
  });

  it('is not served by a superuser, nor by a stranger to the roles, each told in one line', async (context) => {
    if (bin === null) context.skip(NONE);
    await postgres.ask('postgres', 'CREATE ROLE stranger LOGIN');
    expect(await lineOf({ DATABASE_URL: postgres.url('postgres', 'managed') })).toMatch(
      /^ninety: DATABASE_URL names the login postgres, from whom the database keeps nothing[^\n]*$/,
    );
    expect(await lineOf({ DATABASE_URL: postgres.url('stranger', 'managed') })).toMatch(
      /^ninety: DATABASE_URL names the login stranger, [^\n]*$/,
    );
    const owner = postgres.url('stranger', 'managed');
    expect(
      await lineOf({ DATABASE_URL: postgres.url('managed', 'managed'), DATABASE_OWNER_URL: owner }),
    ).toMatch(/^ninety: DATABASE_OWNER_URL [^\n]*$/);
  });
});
