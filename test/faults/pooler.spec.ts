import { execFileSync, spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Cluster } from '../support/cluster.js';
import { ServiceProcess } from '../support/process.js';
import { Receiver } from '../support/receiver.js';
import { eventually, filed, makeWorld, record, setToday } from '../support/world.js';

const POOLED = 5;
const AT_ONCE = 40;
const hasPooler = spawnSync('pgbouncer', ['--version']).status === 0;

let cluster: Cluster;
let folder: string;
let pooler: ChildProcess;

/** As docs/scaling.md says: transactions share connections, and the login role is set to the service's. */
beforeAll(async () => {
  if (!hasPooler) return;
  cluster = await Cluster.start();
  await cluster.ask(`CREATE ROLE pooled LOGIN NOINHERIT;
    GRANT ninety_service, ninety_applicant, ninety_queue TO pooled;
    ALTER ROLE pooled SET role = 'ninety_service'; ALTER ROLE pooled SET timezone = 'UTC';`);
  folder = mkdtempSync('/tmp/ninety-pooler-');
  chmodSync(folder, 0o777);
  const settings = [
    '[databases]',
    `ninety = host=${cluster.connection.host} dbname=ninety user=pooled`,
    '[pgbouncer]',
    'listen_addr =',
    `unix_socket_dir = ${folder}`,
    'listen_port = 6432',
    'auth_type = any',
    'pool_mode = transaction',
    `default_pool_size = ${POOLED}`,
    'max_client_conn = 200',
    `logfile = ${join(folder, 'log')}`,
  ];
  const file = join(folder, 'pgbouncer.ini');
  writeFileSync(file, `${settings.join('\n')}\n`);
  // The database's socket is its own account's.
  const owner = execFileSync('stat', ['-c', '%U', cluster.connection.host], { encoding: 'utf8' }).trim();
  const asOwner = process.getuid?.() === 0 ? ['-u', owner] : [];
  pooler = spawn('pgbouncer', [...asOwner, file], { stdio: 'ignore' });
  await eventually(
    () => Promise.resolve(existsSync(join(folder, '.s.PGSQL.6432'))),
    (isThere) => isThere,
  );
});
afterAll(async () => {
  if (!hasPooler) return;
  pooler.kill('SIGINT');
  await once(pooler, 'exit');
  await cluster.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a pooler that shares connections between transactions', () => {
  it('changes nothing: many file at once over few connections, each behind its own wall', async (context) => {
    if (!hasPooler) context.skip('this machine has no pgbouncer');
    const receiver = await Receiver.start();
    const { host, user, database } = cluster.connection;
    const service = await ServiceProcess.make(
      {
        DATABASE_URL: `postgres://pooled@localhost:6432/ninety?host=${encodeURIComponent(folder)}`,
        DATABASE_DIRECT_URL: `postgres://${user}@localhost/${database}?host=${encodeURIComponent(host)}`,
        WEBHOOK_ALLOWED_NETWORKS: '127.0.0.0/8',
        LOG_LEVEL: 'silent',
      },
      cluster.connection,
    );
    await service.start();
    await setToday(service, '2019-07-22');
    const worlds = [await makeWorld(service), await makeWorld(service)] as const;
    await worlds[0].officer.made('/v1/webhook-endpoints', { url: receiver.url });
    const all = await Promise.all(
      Array.from({ length: AT_ONCE }, (_, index) => filed(worlds[index % 2]!.officer)),
    );
    for (const { officer, bis } of worlds) {
      const { data } = await officer.read<{ data: { id: string }[] }>('/v1/applications?limit=200');
      expect(data).toHaveLength(AT_ONCE / 2);
      await record(bis, data[0]!, { type: 'approved' });
    }
    const used = await cluster.ask<{ count: number; role: string }>(
      `SELECT count(*)::int AS count FROM pg_stat_activity WHERE usename = 'pooled'`,
    );
    expect(used[0]!.count).toBeLessThanOrEqual(POOLED);
    await eventually(
      async () => receiver.events.filter(({ type }) => type === 'application.registered').length,
      (count) => count === AT_ONCE / 2,
    );
    expect(await service.admin.read('/v1/audit/verify')).toMatchObject({ ok: true });
    console.log(`pooler: ${all.length} filings at once over ${used[0]!.count} connections`);
    await service.close();
    receiver.close();
  });
});
