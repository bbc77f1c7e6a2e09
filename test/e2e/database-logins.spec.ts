import { rmSync } from 'node:fs';
import { MIGRATIONS } from '@ninety/migrations';
import { EMBEDDED, EmbeddedPostgres, migrate, readConfig, rightsOf } from '@ninety/platform';
import type { SocketConnection } from '@ninety/platform';
import { layFoundation } from '@ninety/composition';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { asOwner, cloneDatabase, ownerOf, startService, superuserOf } from '../support/service.js';
import { openings } from '../support/wall.js';
import { eventually, filed, makeWorld } from '../support/world.js';
import { databaseFolder } from '../support/memory.js';

const BEFORE_THE_WALL = MIGRATIONS.slice(
  0,
  MIGRATIONS.findIndex(({ name }) => name.startsWith('WholeWall')),
);

describe('an embedded database of an earlier release, whose superuser owned everything', () => {
  let folder: string;
  let server: EmbeddedPostgres;

  beforeAll(async () => {
    folder = databaseFolder('ninety-earlier-');
    server = await EmbeddedPostgres.start(folder);
    await makeEarlier(server.connection);
    await server.stop();
    server = await EmbeddedPostgres.start(folder);
    await migrate(server.ownerConnection, MIGRATIONS);
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = async <T>(sql: string) => (await asOwner(server.connection, sql)).rows as T[];

  it('is handed over whole to the owner, and keeps its rows', async () => {
    const inSchemas = (schema: string) =>
      `${schema} IN ('public'::regnamespace, 'graphile_worker'::regnamespace)`;
    const owners = await ask<{ kind: string; name: string }>(`
      SELECT 'relation' AS kind, relname::text AS name FROM pg_class
        WHERE ${inSchemas('relnamespace')} AND relowner <> '${EMBEDDED.owner}'::regrole AND relkind <> 'i'
      UNION ALL SELECT 'routine', proname FROM pg_proc p WHERE ${inSchemas('pronamespace')}
        AND proowner <> '${EMBEDDED.owner}'::regrole AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
      UNION ALL SELECT 'type', typname FROM pg_type t WHERE ${inSchemas('typnamespace')}
        AND typowner <> '${EMBEDDED.owner}'::regrole AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = t.oid AND d.deptype = 'e')
        AND NOT EXISTS (SELECT FROM pg_type e JOIN pg_depend d ON d.objid = e.oid AND d.deptype = 'e' WHERE e.oid = t.typelem)
      UNION ALL SELECT 'schema', nspname FROM pg_namespace WHERE nspname = 'graphile_worker' AND nspowner <> '${EMBEDDED.owner}'::regrole
      UNION ALL SELECT 'database', datname FROM pg_database WHERE datname = '${EMBEDDED.database}' AND datdba <> '${EMBEDDED.owner}'::regrole`);
    expect(owners).toEqual([]);
    expect(await ask('SELECT name FROM supplier')).toEqual([{ name: 'An old customer' }]);
  });

  it('has the whole wall, and is served by a login that is nobody', async () => {
    const service = await startService({}, server.connection);
    const { officer } = await makeWorld(service);
    await officer.made('/v1/webhook-endpoints', { url: 'http://127.0.0.1:9/' });
    await filed(officer);
    await eventually(
      () => ask<{ attempts: number }>('SELECT count(*)::int AS attempts FROM webhook_attempt'),
      ([row]) => row!.attempts > 0,
    );
    const logins = await ask<{ login: string }>(
      `SELECT DISTINCT usename::text AS login FROM pg_stat_activity
       WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`,
    );
    expect(logins).toEqual([{ login: EMBEDDED.login }]);
    expect(await openings(ask)).toEqual([]);
    await service.close();
  });

  it('is prepared again at the next start, and nothing is another', async () => {
    const grants = `SELECT roleid::regrole::text || '<' || member::regrole AS grant FROM pg_auth_members
      WHERE roleid >= 16384 ORDER BY 1`;
    const before = await ask(grants);
    await server.stop();
    server = await EmbeddedPostgres.start(folder);
    await migrate(server.ownerConnection, MIGRATIONS);
    expect(await ask(grants)).toEqual(before);
    expect(await openings(ask)).toEqual([]);
  });

  it('takes back the membership that an earlier release gives again at its start, whoever that was', async () => {
    await ask('CREATE ROLE earlier LOGIN; GRANT ninety_service TO earlier WITH ADMIN OPTION');
    const client = new pg.Client({ ...server.connection, user: 'earlier' });
    await client.connect();
    await client.query('GRANT ninety_service TO ninety_applicant');
    await client.end();
    expect(await openings(ask)).toContain('ninety_applicant is a member of ninety_service');
    await migrate(superuserOf(server.connection), MIGRATIONS);
    expect(await openings(ask)).toEqual([]);
  });
});

/** As an earlier release left it: no logins, the applicants' role a member of the service's. */
async function makeEarlier(connection: SocketConnection): Promise<void> {
  const { owner, login, database } = EMBEDDED;
  const cluster = { ...connection, database: 'postgres' };
  for (const sql of [
    `DROP DATABASE ${database} WITH (FORCE)`,
    `CREATE DATABASE ${database}`,
    // The supervisor's session goes with its login; it is made again.
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '${login}'`,
    `DROP ROLE ${owner}`,
    `DROP ROLE ${login}`,
    'DROP ROLE ninety_queue',
  ])
    await asOwner(cluster, sql);
  await migrate(superuserOf(connection), BEFORE_THE_WALL, { serves: true });
  await asOwner(connection, 'GRANT ninety_service TO ninety_applicant');
  await asOwner(
    connection,
    `INSERT INTO supplier (id, name, country) VALUES (gen_random_uuid(), 'An old customer', 'US')`,
  );
}

describe("the operator's own database", () => {
  let database: SocketConnection;
  const made: string[] = [];

  beforeAll(async () => {
    database = await cloneDatabase();
  });
  afterEach(async () => {
    for (const role of made.splice(0)) await asOwner(database, `DROP OWNED BY ${role}; DROP ROLE ${role}`);
  });

  const urlOf = ({ host, user, database: name }: SocketConnection, more = '') =>
    `postgres://${user}@localhost/${name}?host=${encodeURIComponent(host)}${more}`;
  const by = (user: string, name = database.database) => urlOf({ ...database, user, database: name });

  /** A login of this test's, gone after it. */
  async function login(options: string, ...more: string[]): Promise<string> {
    const name = `logs_in_${Math.random().toString(36).slice(2, 10)}`;
    await asOwner(database, `CREATE ROLE ${name} LOGIN ${options}`);
    made.push(name);
    for (const sql of more) await asOwner(database, sql.replaceAll('$login', name));
    return name;
  }

  /** Whether the service starts so; else its one line. */
  async function start(settings: Record<string, string>): Promise<string> {
    const dataDir = databaseFolder('ninety-logins-');
    try {
      const foundation = await layFoundation(
        readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'silent', ...settings }),
      );
      await foundation.close();
      return 'started';
    } catch (error) {
      const { name, message } = error as Error;
      return name === 'ConfigError' ? message : `${name}: ${message}`;
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
    }
  }

  const MEMBER = 'GRANT ninety_service, ninety_applicant, ninety_queue TO $login';

  it('is served by a login that may nothing but be one of the roles', async () => {
    const name = await login('NOINHERIT', MEMBER);
    expect(await start({ DATABASE_URL: by(name) })).toBe('started');
    expect(await rightsOf({ url: by(name) }, 'DATABASE_URL')).toEqual({
      login: name,
      unbound: [],
      owns: false,
      createsRoles: false,
      missing: [],
    });
  });

  it('is not served by a superuser, one past row-level security, or one who can become such', async () => {
    const superuser = await login('SUPERUSER');
    const bypasses = await login('BYPASSRLS');
    const nearly = await login('', MEMBER, `GRANT ${superuser} TO $login`);
    for (const name of [superuser, bypasses])
      expect(await start({ DATABASE_URL: by(name) })).toMatch(
        new RegExp(
          `^DATABASE_URL names the login ${name}, from whom the database keeps nothing .*docs/operations.md`,
        ),
      );
    expect(await start({ DATABASE_URL: by(nearly) })).toMatch(`which can become ${superuser}, from whom`);
    const files = await login('', MEMBER, 'GRANT pg_write_server_files TO $login');
    expect(await start({ DATABASE_URL: by(files) })).toMatch('which can become pg_write_server_files');
    const plain = by(await login('NOINHERIT', MEMBER));
    expect(await start({ DATABASE_URL: plain, DATABASE_DIRECT_URL: by(superuser) })).toMatch(
      /^DATABASE_DIRECT_URL names the login/,
    );
    expect(await start({ DATABASE_URL: plain, DATABASE_REPLICA_URL: by(superuser) })).toMatch(
      /^DATABASE_REPLICA_URL names the login/,
    );
    expect(await start({ DATABASE_URL: plain, DATABASE_REPLICA_URL: 'postgres://x@127.0.0.1:1/x' })).toBe(
      'started',
    );
    await asOwner(database, `REVOKE ${superuser} FROM ${nearly}`);
  });

  it('says which roles a login lacks', async () => {
    const name = await login('', 'GRANT ninety_service TO $login');
    expect(await start({ DATABASE_URL: by(name) })).toBe(
      `DATABASE_URL names the login ${name}, which is no member of ninety_applicant, ninety_queue: GRANT ninety_applicant, ninety_queue TO ${name}`,
    );
  });

  it('is migrated by its owner; without one who may, the line says what to do', async () => {
    const empty = `empty_${process.pid}`;
    await asOwner(inject('cluster'), `CREATE DATABASE ${empty} OWNER ${EMBEDDED.owner}`);
    const name = by(await login('NOINHERIT', MEMBER), empty);
    const line = await start({ DATABASE_URL: name });
    expect(line).toMatch(
      /^DATABASE_URL names a database whose schema is not up to date, .*DATABASE_OWNER_URL/,
    );
    const owner = urlOf({ ...ownerOf(database), database: empty });
    expect(await start({ DATABASE_URL: name, DATABASE_OWNER_URL: owner })).toBe('started');
    expect(await start({ DATABASE_URL: name })).toBe('started');
    const away = 'postgres://x@127.0.0.1:1/x';
    expect(await start({ DATABASE_URL: name, DATABASE_OWNER_URL: away })).toMatch(
      /^DATABASE_OWNER_URL cannot be connected to/,
    );
    expect(await start({ DATABASE_URL: name, DATABASE_DIRECT_URL: away })).toMatch(
      /^DATABASE_DIRECT_URL cannot be connected to/,
    );
  });

  it('may be served by its owner, for which a managed database has no other login', async () => {
    const sole = `sole_${process.pid}`;
    const name = await login('CREATEROLE', `${MEMBER} WITH ADMIN OPTION`);
    await asOwner(inject('cluster'), `CREATE DATABASE ${sole} OWNER ${name}`);
    expect(await start({ DATABASE_URL: by(name, sole) })).toBe('started');
    expect(await rightsOf({ url: by(name, sole) }, 'DATABASE_URL')).toMatchObject({
      owns: true,
      createsRoles: true,
      unbound: [],
    });
    const ask = async <T>(sql: string) => (await asOwner({ ...database, database: sole }, sql)).rows as T[];
    expect(await openings(ask)).toEqual([]);
    await asOwner(database, `DROP DATABASE ${sole} WITH (FORCE)`);
  });

  it('is not served where the URL keeps the service from its role', async () => {
    const name = await login('NOINHERIT', MEMBER);
    const url = urlOf({ ...database, user: name }, '&options=-c%20statement_timeout%3D5000');
    expect(await start({ DATABASE_URL: url })).toMatch(
      new RegExp(
        `^DATABASE_URL lets the service work as ${name}, not as ninety_service: leave "options" out`,
      ),
    );
  });
});
