import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installed, InstalledPostgres } from '../support/installed-postgres.js';
import { ServiceProcess } from '../support/process.js';
import { Receiver } from '../support/receiver.js';
import { documentedReach, openings, reachOf } from '../support/wall.js';
import { eventually, filed, makeWorld, record, setToday } from '../support/world.js';

const LOGINS = fileURLToPath(new URL('../../deploy/postgres/logins.sql', import.meta.url));
const bin = installed();
let postgres: InstalledPostgres;

beforeAll(async () => {
  if (bin === null) return;
  postgres = await InstalledPostgres.start(bin);
  postgres.run('psql', '-d', 'postgres', '-f', LOGINS);
});
afterAll(async () => {
  if (bin !== null) await postgres.stop();
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
    const at = (database: string) =>
      ServiceProcess.make(shared, postgres.connection('ninety_login', database));
    const before = await at('ninety');
    await before.start();
    await setToday(before, '2019-07-22');
    const world = await makeWorld(before);
    await world.officer.made('/v1/webhook-endpoints', { url: receiver.url });
    const pending = await filed(world.officer);
    await record(world.bis, await filed(world.officer), { type: 'approved' });
    const kept = await before.admin.read('/v1/audit/verify');
    const dump = join(postgres.folder, 'ninety.dump');
    postgres.run('pg_dump', '-Fc', '-f', dump, 'ninety');
    await before.close();

    postgres.run('createdb', '-O', 'ninety_owner', 'restored');
    postgres.run('pg_restore', '-d', 'restored', '--exit-on-error', dump);
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
    const ask = <T>(sql: string) => postgres.ask<T>('restored', sql);
    expect(await reachOf(ask)).toEqual(documentedReach());
    expect(await openings(ask)).toEqual([]);
    console.log(
      `backup: restored on ${postgres.version}, ${JSON.stringify(kept)}, a further decision delivered`,
    );
    await after.close();
    receiver.close();
  });
});
