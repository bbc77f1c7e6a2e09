import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import type { Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { Client } from '../support/client.js';
import { databaseFolder } from '../support/memory.js';
import { ROOT } from '../support/root.js';
import { freePort, listens, run, says, start, stop, stopAll } from '../support/start.js';
import type { Run } from '../support/start.js';
import { asOwner, cloneDatabase } from '../support/service.js';
import { eventually } from '../support/world.js';

const KEY = 'ek_administrator_of_this_test';
const IS_ROOT = process.getuid?.() === 0;
/** An account that nothing belongs to, and one that /etc/passwd does not know. */
const NOBODY = { uid: 65_534, gid: 65_534 };
const NAMELESS = { uid: 54_321, gid: 54_321 };

let folder: string;
let dataDir: string;
let port: number;
let template: Promise<string> | undefined;
const bystanders: ChildProcess[] = [];
const servers: Server[] = [];

beforeEach(async () => {
  folder = databaseFolder('ninety-start-');
  chmodSync(folder, 0o755);
  dataDir = join(folder, 'data');
  port = await freePort();
});
afterEach(async () => {
  await stopAll();
  for (const one of bystanders.splice(0)) one.kill();
  for (const one of servers.splice(0)) one.close();
  rmSync(folder, { recursive: true, force: true });
});

afterAll(async () => {
  if (template) rmSync(await template, { recursive: true, force: true });
});

const settings = (others: Record<string, string> = {}) => ({
  DATA_DIR: dataDir,
  PORT: String(port),
  BOOTSTRAP_ADMIN_KEY: KEY,
  ...others,
});
const admin = () => new Client(`http://127.0.0.1:${port}`, KEY);
const cluster = () => join(dataDir, 'postgres', 'cluster');
const pidFile = () => join(cluster(), 'postmaster.pid');

async function listenOn(at: number, answer?: (server: Server) => void): Promise<void> {
  const server = createServer().listen(at, '127.0.0.1');
  servers.push(server);
  answer?.(server);
  await once(server, 'listening');
}

/** Its one line, after which it ends with 1 and leaves no database behind. */
async function refusal(one: Run): Promise<string> {
  expect(await one.ended).toBe(1);
  expect(one.lines().filter((line) => !line.startsWith('Preparing'))).toEqual([
    expect.stringMatching(/^ninety: /),
  ]);
  await assertNoDatabase();
  return one.lines().at(-1)!.replace('ninety: ', '');
}

/** One that is told to end takes a moment; one that failed may leave its number. */
function assertNoDatabase(): Promise<boolean> {
  return eventually(
    () => Promise.resolve(isServed()),
    (served) => !served,
  );
}

function isServed(): boolean {
  try {
    return process.kill(Number(readFileSync(pidFile(), 'utf8').split('\n')[0]), 0);
  } catch {
    return false;
  }
}

/** A data folder as a service left it that was started once and stopped. */
async function usedFolder(): Promise<void> {
  template ??= (async () => {
    const made = databaseFolder('ninety-used-');
    const one = start(settings({ DATA_DIR: made }));
    await listens(one);
    // Whoever asks for the public keys makes the first one, whose private half is sealed.
    expect((await admin().get('/v1/event-checkpoint-keys')).status).toBe(200);
    expect(await stop(one)).toBe(0);
    return made;
  })();
  execFileSync('cp', ['-a', await template, dataDir]);
  chmodSync(dataDir, 0o755);
}

describe('a start', () => {
  it('says what it does, and ends with the address and the key to sign in with, in folders with spaces and commas in their names', async () => {
    const odd = join(folder, 'a b, "c"');
    mkdirSync(odd);
    const { BOOTSTRAP_ADMIN_KEY: _, ...first } = settings({ DATA_DIR: join(odd, 'data'), TMPDIR: odd });
    const one = start(first);
    await listens(one);
    const url = `http://127.0.0.1:${port}`;
    expect(one.lines()).toEqual([
      'Preparing the database, once …',
      `Ninety listens on ${url}`,
      `Its docs are at   ${url}/docs`,
      expect.stringMatching(
        new RegExp(`^Open ${url} and sign in with the administrator's key, shown this once: ek_\\S+$`),
      ),
    ]);
    const [key] = /ek_\S+/.exec(one.lines().at(-1) ?? '') ?? [];
    expect((await new Client(url, null).post('/v1/session', { key })).status).toBe(201);
    expect(await stop(one)).toBe(0);

    const again = start(first);
    await listens(again);
    expect(again.lines()).toHaveLength(3);
    expect(again.lines().at(-1)).toContain('sign in with your key');
  });

  it('takes every variable that is set to nothing for one that is not set', async () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const names = readme.split('\n').filter((line) => line.startsWith('| `'));
    const variables = names.flatMap((line) => line.split('|')[1]?.match(/[A-Z_]{4,}/g) ?? []);
    const empty = Object.fromEntries([...variables, 'TMPDIR'].map((name) => [name, '']));
    const one = start({ ...empty, PORT: String(port), LOG_LEVEL: '' }, { cwd: folder });
    expect(await listens(one)).toContain(`http://127.0.0.1:${port}\n`);
    // DATA_DIR is ./data, and nothing else is made where it was started.
    expect(readdirSync(folder)).toEqual(['data']);
  });

  it('heeds nothing that the shell says to programs of PostgreSQL, or of its language, zone and libraries', async () => {
    const one = start({
      ...settings(),
      ...{ PGHOST: 'elsewhere.example', PGHOSTADDR: '192.0.2.1', PGPORT: '1', PGDATABASE: 'theirs' },
      ...{ PGUSER: 'them', PGPASSWORD: 'secret', PGPASSFILE: '/nowhere', PGSERVICE: 'theirs' },
      ...{
        PGSSLMODE: 'require',
        PGSSLNEGOTIATION: 'direct',
        PGSSLROOTCERT: '/nowhere',
        PGCONNECT_TIMEOUT: '1',
      },
      ...{ PGOPTIONS: '-c no_such_setting=1', PGAPPNAME: 'theirs', PGTZ: 'Mars/Phobos', PGDATESTYLE: 'none' },
      ...{
        PGCLIENTENCODING: 'LATIN1',
        PGCLIENT_ENCODING: 'LATIN1',
        PGDATA: '/nowhere',
        PGREPLICATION: 'true',
      },
      ...{ LANG: 'xx_YY', LC_ALL: 'xx_YY.nonesuch', TZ: 'Mars/Phobos', LD_LIBRARY_PATH: '/nowhere' },
      GRAPHILE_WORKER_SCHEMA: 'theirs',
    });
    await listens(one);
    const supplier = await admin().made<{ id: string }>('/v1/suppliers', {
      name: 'Zoë Øl 中',
      country: 'US',
    });
    expect(await admin().read(`/v1/suppliers/${supplier.id}`)).toMatchObject({ name: 'Zoë Øl 中' });
  });

  it('finds room for its socket where TMPDIR is a long way down', async () => {
    await usedFolder();
    const deep = join(folder, 'x'.repeat(120));
    mkdirSync(deep);
    await listens(start(settings({ TMPDIR: deep })));
    expect((await admin().get('/health/ready')).status).toBe(200);
  });
});

describe('a port', () => {
  it.each([1, 2, 3])('in use is told of in one line before anything is made (%i)', async () => {
    await listenOn(port);
    expect(await refusal(start(settings()))).toBe(
      `PORT ${port} is in use already: end what listens there, or name another`,
    );
    expect(existsSync(dataDir)).toBe(false);
  });

  it('in use is told of before the sources are built', async () => {
    await listenOn(port);
    const line = await refusal(run(['scripts/start.mjs'], settings()));
    expect(line).toContain(`PORT ${port} is in use already`);
  });

  it('that is taken while the database is prepared is told of, as a signal then; neither process nor key is lost', async () => {
    const { BOOTSTRAP_ADMIN_KEY: _, ...first } = settings();
    const told = start(first);
    await says(told, /Preparing the database/);
    expect(await stop(told)).toBe(1);
    expect(told.lines()).toEqual(['Preparing the database, once …']);
    await assertNoDatabase();
    rmSync(dataDir, { recursive: true, force: true });

    const one = start(first);
    await says(one, /Preparing the database/);
    await listenOn(port);
    expect(await one.ended).toBe(1);
    expect(one.lines().slice(1)).toEqual([expect.stringContaining(`PORT ${port} is in use already`)]);
    await assertNoDatabase();
    for (const server of servers.splice(0)) server.close();

    const again = start(first);
    expect(await listens(again)).toMatch(/shown this once: ek_\S+/);
  });

  it.skipIf(!IS_ROOT)('that is for root alone is refused to others', async () => {
    expect(await refusal(start(settings({ PORT: '1' }), NOBODY))).toMatch(/^PORT 1 is not for this account/);
  });

  it("of a worker's health is told of by its own name", async () => {
    await listenOn(port);
    const { host, user, database } = await cloneDatabase();
    const DATABASE_URL = `postgres://${user}@localhost/${database}?host=${encodeURIComponent(host)}`;
    const worker = start(settings({ DATABASE_URL, ROLE: 'worker', WORKER_PORT: String(port) }));
    expect(await refusal(worker)).toMatch(new RegExp(`^WORKER_PORT ${port} is in use already`));
  });

  it('has the worker by its own program, which is for no other role', async () => {
    const { host, user, database } = await cloneDatabase();
    const DATABASE_URL = `postgres://${user}@localhost/${database}?host=${encodeURIComponent(host)}`;
    const worker = (others: Record<string, string> = {}) =>
      run([join(ROOT, 'apps/worker/dist/main.js')], settings({ DATABASE_URL, ...others }));
    await says(worker({ WORKER_PORT: String(port) }), /works in the background/);
    expect((await fetch(`http://127.0.0.1:${port}/health/ready`)).status).toBe(200);
    expect(await refusal(worker({ ROLE: 'api' }))).toMatch('ROLE of this process is worker, not api');
  });

  it.each(['192.0.2.1', 'no-such-host.invalid', '999.1.1.1'])('cannot be opened on %s', async (HOST) => {
    expect(await refusal(start(settings({ HOST })))).toMatch(`HOST ${HOST} is no address of this machine`);
  });
});

describe('a number left in postmaster.pid', () => {
  /** What `postmaster.pid` says since a service and its database were killed. */
  async function leftBehind(): Promise<readonly string[]> {
    const one = start(settings());
    await listens(one);
    const lines = readFileSync(pidFile(), 'utf8').split('\n');
    process.kill(one.child.pid!, 'SIGKILL');
    process.kill(Number(lines[0]), 'SIGKILL');
    await one.ended;
    return lines;
  }

  function asleep(argv0: string): ChildProcess {
    const bystander = spawn('sleep', ['3000'], { argv0, stdio: 'ignore' });
    bystanders.push(bystander);
    return bystander;
  }

  it('that is of another process since, or none, is in nobody’s way and ends nobody', async () => {
    await usedFolder();
    const programs = ['tail -f /elsewhere/other/postgres.log', 'postgres'].map(asleep);
    const lock = join(inject('cluster').host, '.s.PGSQL.5432.lock');
    const cluster = Number(readFileSync(lock, 'utf8').split('\n')[0]);
    for (const pid of [...programs.map((program) => program.pid!), cluster]) {
      const [, ...others] = await leftBehind();
      for (const file of [pidFile(), join(others[3]!, '.s.PGSQL.5432.lock')])
        writeFileSync(file, [pid, ...others].join('\n'));
    }
    for (const content of ['', '0\nx\n']) {
      await leftBehind();
      writeFileSync(pidFile(), content);
    }
    await listens(start(settings()));
    for (const { exitCode, signalCode } of programs) expect([exitCode, signalCode]).toEqual([null, null]);
    const { rows } = await asOwner(inject('cluster'), 'SELECT 1 AS alive');
    expect(rows).toEqual([{ alive: 1 }]);
  });

  it('of a database that a killed run left serving ends that one, by whatever way its folder was named', async () => {
    await usedFolder();
    const link = join(folder, 'link');
    const killed = start(settings());
    await listens(killed);
    await admin().made('/v1/suppliers', { name: 'Kept', country: 'US' });
    killed.child.kill('SIGKILL');
    await killed.ended;
    symlinkSync(dataDir, link);
    await listens(start(settings({ DATA_DIR: link })));
    expect(await admin().read('/v1/suppliers')).toMatchObject({ data: [{ name: 'Kept' }] });
  });

  it('of a database that another Ninety serves from is a refusal, by whatever way its folder was named', async () => {
    await usedFolder();
    const link = join(folder, 'link');
    await listens(start(settings()));
    symlinkSync(dataDir, link);
    const temporary = join(folder, 'tmp');
    mkdirSync(temporary);
    const second = start(settings({ DATA_DIR: link, TMPDIR: temporary, PORT: String(await freePort()) }));
    expect(await second.ended).toBe(1);
    expect(second.lines()).toEqual(['ninety: another Ninety is running on this DATA_DIR: stop it first']);
    expect((await admin().get('/health/ready')).status).toBe(200);
  });
});

describe('a folder', () => {
  it.each<[string, (path: string) => Record<string, string>, RegExp]>([
    ['a file as DATA_DIR', (file) => ({ DATA_DIR: file }), /^DATA_DIR .* is a file, or below one/],
    [
      'DATA_DIR below a file',
      (file) => ({ DATA_DIR: join(file, 'x') }),
      /^DATA_DIR .* is a file, or below one/,
    ],
    ['a name too long', () => ({ DATA_DIR: `/tmp/${'x'.repeat(300)}` }), /^DATA_DIR .* is too long a path/],
    ['a file as TMPDIR', (file) => ({ TMPDIR: file }), /^TMPDIR .* is a file/],
    ['a TMPDIR that is not there', () => ({ TMPDIR: '/nowhere' }), /^TMPDIR \/nowhere is not there/],
    ['DATA_DIR in /proc', () => ({ DATA_DIR: '/proc/ninety' }), /^DATA_DIR \/proc\/ninety is not there/],
  ])('that cannot be used is named: %s', async (_, setting, line) => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(await refusal(start(settings(setting(file))))).toMatch(line);
  });

  it.skipIf(!IS_ROOT)('that the account may not write is named', async () => {
    expect(await refusal(start(settings(), NOBODY))).toMatch(
      /^DATA_DIR .* may not be written by this account/,
    );
    const closed = join(folder, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    const line = await refusal(start(settings({ TMPDIR: closed }), NOBODY));
    expect(line).toMatch(/^TMPDIR .* may not be written by this account/);
  });

  it.skipIf(!IS_ROOT)('with the database of another account is named', async () => {
    await usedFolder();
    for (const path of [dataDir, ...readdirSync(dataDir).map((name) => join(dataDir, name))])
      chownSync(path, NAMELESS.uid, NAMELESS.gid);
    expect(await refusal(start(settings(), NAMELESS))).toMatch(
      /^DATA_DIR has a database that belongs to the account/,
    );
  });

  it.skipIf(!IS_ROOT)('of an account without a line in /etc/passwd is said to need one', async () => {
    chmodSync(folder, 0o777);
    expect(await refusal(start(settings(), NAMELESS))).toMatch(
      /^the account with the id 54321 has no line in \/etc\/passwd/,
    );
  });

  it('with a key that is cut off is refused, and nothing is sealed with what is left', async () => {
    mkdirSync(dataDir);
    for (const bytes of [0, 31]) {
      writeFileSync(join(dataDir, 'secret.key'), Buffer.alloc(bytes));
      expect(await refusal(start(settings()))).toBe(
        'DATA_DIR has a secret.key that is not 32 bytes: put the right one back',
      );
    }
  });

  it('with the database of another release of PostgreSQL, or a broken one, is refused', async () => {
    await usedFolder();
    const version = readFileSync(join(cluster(), 'PG_VERSION'), 'utf8');
    writeFileSync(join(cluster(), 'PG_VERSION'), '12\n');
    expect(await refusal(start(settings()))).toMatch(/^DATA_DIR holds a database of PostgreSQL 12/);
    writeFileSync(join(cluster(), 'PG_VERSION'), version);
    truncateSync(join(cluster(), 'global', 'pg_control'), 10);
    expect(await refusal(start(settings()))).toMatch(/^PostgreSQL did not start: .*pg_control/);
  });

  it('with a database that lets nobody in is refused, with its reason', async () => {
    await usedFolder();
    writeFileSync(join(cluster(), 'pg_hba.conf'), 'local all all reject\n');
    expect(await refusal(start(settings()))).toMatch(
      /^PostgreSQL did not become ready: pg_hba\.conf rejects/,
    );
  });

  it('whose secrets were sealed with another key is refused', async () => {
    await usedFolder();
    const others: Record<string, string>[] = [{ ENCRYPTION_KEYS: Buffer.alloc(32, 7).toString('base64') }];
    rmSync(join(dataDir, 'secret.key'));
    for (const other of [...others, {}])
      expect(await refusal(start(settings(other)))).toMatch(/^ENCRYPTION_KEYS lacks a key that sealed/);
  });
});

describe('a signal', () => {
  it('told twice at once, as a terminal and npm do, ends it cleanly', async () => {
    await usedFolder();
    const one = start(settings());
    await listens(one);
    for (let told = 0; told < 3; told += 1) one.child.kill('SIGINT');
    expect(await one.ended).toBe(0);
    expect(existsSync(pidFile())).toBe(false);
  });
});
