import { execFile } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Audit } from '@ninety/audit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseFolder } from '../support/memory.js';
import { asOwner, cloneDatabase, startService } from '../support/service.js';
import type { TestService } from '../support/service.js';

type Connection = TestService['connection'];

interface Verification {
  readonly ok: boolean;
  readonly head: { number: number } | null;
  readonly restored: { number: number; accepted: { from: number; through: number; reason: string } }[];
  readonly faults: { what: string; where: string; detail: string }[];
}

const dataDir = databaseFolder('ninety-kept-');
const headFile = join(dataDir, 'record-head.jws');
let backup: Connection;

const on = (connection: Connection) => startService({ DATA_DIR: dataDir }, connection);
const verify = (service: TestService) => service.admin.read<Verification>('/v1/audit/verify');
const supplier = (service: TestService, name: string) =>
  service.admin.made('/v1/suppliers', { name, country: 'US' });

/** A service that wrote something, a backup of it, and what it wrote after that. */
beforeAll(async () => {
  const live = await cloneDatabase();
  const before = await on(live);
  await supplier(before, 'Before the backup');
  expect(await verify(before)).toMatchObject({ ok: true, restored: [] });
  await before.close();
  backup = { ...live, database: `${live.database}_backup` };
  await asOwner(
    { ...live, database: 'postgres' },
    `CREATE DATABASE ${backup.database} TEMPLATE ${live.database}`,
  );
  const after = await on(live);
  for (const name of ['After', 'the', 'backup']) {
    await supplier(after, name);
    await verify(after);
  }
  await after.close();
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

describe('a backup that was restored', () => {
  it('is found, is signed no further, and goes on when an operator accepts it, which the record says', async () => {
    const known = readFileSync(headFile, 'utf8');
    const service = await on(backup);
    await supplier(service, 'After the restoration');
    const { ok, head, faults } = await verify(service);
    expect(ok).toBe(false);
    expect(faults).toMatchObject([
      { what: 'head', detail: expect.stringContaining('or an older backup was restored') as string },
    ]);
    expect(readFileSync(headFile, 'utf8')).toBe(known);

    const abandoned = await service.app.get(Audit).acceptRestored('the disk failed');
    const accepted = { from: head?.number, through: abandoned?.number, reason: 'the disk failed' };
    expect(await verify(service)).toMatchObject({ ok: true, faults: [], restored: [{ accepted }] });
    const { data } = await service.admin.read<{ data: object[] }>('/v1/audit?resource=record');
    expect(data).toMatchObject([
      {
        action: 'record.restored',
        details: { reason: 'the disk failed', abandoned: { number: abandoned?.number } },
      },
    ]);
    expect(await service.app.get(Audit).acceptRestored('again')).toBeNull();
    await supplier(service, 'It goes on');
    expect(await verify(service)).toMatchObject({ ok: true });
    await service.close();
  });

  it('is accepted by a command, and not while its own record is broken', async () => {
    const other = { ...backup, database: `${backup.database}_again` };
    await asOwner(
      { ...backup, database: 'postgres' },
      `CREATE DATABASE ${other.database} TEMPLATE ${backup.database}`,
    );
    const run = async (...args: string[]) => {
      const { host, user, database } = other;
      const url = `postgres://${user}@localhost/${database}?host=${encodeURIComponent(host)}`;
      const env = {
        ...process.env,
        DATA_DIR: dataDir,
        DATABASE_URL: url,
        LOG_LEVEL: 'silent',
        ENCRYPTION_KEYS: KEYS,
      };
      const script = ['run', '--silent', 'accept-restored-record', '--', ...args];
      return promisify(execFile)('npm', script, { env }).catch(
        (error: unknown) => error as { code: number; stderr: string },
      );
    };
    expect(await run()).toMatchObject({ code: 2, stderr: expect.stringContaining('--reason') as string });
    expect(await run('--reason', 'x')).toMatchObject({
      stdout: expect.stringContaining('nothing to accept') as string,
    });
    const rows = `SELECT max(number)::int AS number FROM record_head`;
    const [newest] = (await asOwner(other, rows)).rows as { number: number }[];
    const cut = `SET session_replication_role = replica; DELETE FROM record_head WHERE number = ${newest?.number};
      DELETE FROM record_seal WHERE sequence > (SELECT max(seals) FROM record_head)`;
    await asOwner(other, cut);
    await asOwner(
      other,
      `SET session_replication_role = replica; UPDATE record_seal SET chain = '\\x00' WHERE sequence = (SELECT max(seals) FROM record_head)`,
    );
    expect(await run('--reason', 'x')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('which are others now: the record was written anew') as string,
    });
  });
});

const KEYS = Buffer.alloc(32, 'test').toString('base64');
