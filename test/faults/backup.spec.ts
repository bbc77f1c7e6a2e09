import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ServiceProcess } from '../support/process.js';
import { Receiver } from '../support/receiver.js';
import { eventually, filed, makeWorld, record, setToday } from '../support/world.js';

/** The programs of a PostgreSQL that this machine has installed, as Debian lays them out; null: none. */
function installed(): string | null {
  const home = '/usr/lib/postgresql';
  const versions = existsSync(home)
    ? readdirSync(home)
        .map(Number)
        .sort((a, b) => b - a)
    : [];
  const newest = versions.find((version) => version >= 15 && existsSync(`${home}/${version}/bin/pg_dump`));
  return newest === undefined ? null : `${home}/${newest}/bin`;
}

const bin = installed();
/** PostgreSQL refuses to be root. */
const account: { uid?: number; gid?: number } =
  process.getuid?.() === 0
    ? { uid: Number(execFileSync('id', ['-u', 'nobody'])), gid: Number(execFileSync('id', ['-g', 'nobody'])) }
    : {};

let folder: string;
let postgres: ChildProcess;

const run = (program: string, ...args: string[]) =>
  execFileSync(join(bin ?? '', program), args, {
    ...account,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
const ask = (database: string, sql: string) =>
  run('psql', '-h', folder, '-U', 'ninety', '-d', database, '-Atc', sql).trim();

beforeAll(async () => {
  if (bin === null) return;
  folder = mkdtempSync('/tmp/ninety-backup-');
  if (account.uid !== undefined && account.gid !== undefined) chownSync(folder, account.uid, account.gid);
  run(
    'initdb',
    '-D',
    join(folder, 'cluster'),
    '-U',
    'ninety',
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
  );
  postgres = spawn(
    join(bin, 'postgres'),
    ['-D', join(folder, 'cluster'), '-c', 'listen_addresses=', '-c', `unix_socket_directories=${folder}`],
    { ...account, stdio: 'ignore' },
  );
  await eventually(
    () => Promise.resolve(existsSync(join(folder, '.s.PGSQL.5432'))),
    (isThere) => isThere,
  );
  await eventually(
    async () => {
      try {
        return run('createdb', '-h', folder, '-U', 'ninety', 'ninety') === '';
      } catch {
        return false;
      }
    },
    (isMade) => isMade,
  );
}, 60_000);
afterAll(async () => {
  if (bin === null) return;
  postgres.kill('SIGINT');
  await once(postgres, 'exit');
  rmSync(folder, { recursive: true, force: true });
});

describe('a backup', () => {
  it('of pg_dump, restored elsewhere, serves on with its record whole and its secrets readable', async (context) => {
    if (bin === null) context.skip('this machine has no PostgreSQL 15 or newer with pg_dump');
    const receiver = await Receiver.start();
    const shared = {
      ENCRYPTION_KEYS: randomBytes(32).toString('base64'),
      WEBHOOK_ALLOWED_NETWORKS: '127.0.0.0/8',
      LOG_LEVEL: 'silent',
    };
    const at = (database: string) => ServiceProcess.make(shared, { host: folder, user: 'ninety', database });
    const before = await at('ninety');
    await before.start();
    await setToday(before, '2019-07-22');
    const world = await makeWorld(before);
    await world.officer.made('/v1/webhook-endpoints', { url: receiver.url });
    const pending = await filed(world.officer);
    await record(world.bis, await filed(world.officer), { type: 'approved' });
    const kept = await before.admin.read('/v1/audit/verify');
    const dump = join(folder, 'ninety.dump');
    run('pg_dump', '-h', folder, '-U', 'ninety', '-Fc', '-f', dump, 'ninety');
    await before.close();

    run('createdb', '-h', folder, '-U', 'ninety', 'restored');
    run('pg_restore', '-h', folder, '-U', 'ninety', '-d', 'restored', '--exit-on-error', dump);
    const after = await at('restored');
    await after.start();
    expect(await after.admin.read('/v1/audit/verify')).toEqual(kept);
    const officer = after.as(world.officer.key ?? '');
    expect(await officer.read(`/v1/applications/${pending.id}`)).toMatchObject({ status: 'registered' });
    await record(after.as(world.bis.key ?? ''), pending, { type: 'approved' });
    await eventually(
      async () => receiver.events.filter(({ data }) => data.applicationId === pending.id).length,
      (count) => count >= 2,
    );
    expect(await after.admin.read('/v1/audit/verify')).toMatchObject({ ok: true });
    const tables = `SELECT count(*) FROM pg_policy`;
    expect(ask('restored', tables)).toBe(ask('ninety', tables));
    console.log(
      `backup: restored on ${run('postgres', '--version').trim()}, ${JSON.stringify(kept)}, a further decision delivered`,
    );
    await after.close();
    receiver.close();
  });
});
