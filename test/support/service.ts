import { Agent } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EMBEDDED, readConfig } from '@ninety/platform';
import type { SocketConnection } from '@ninety/platform';
import { connectFoundation, dutiesOf } from '@ninety/composition';
import type { Foundation } from '@ninety/composition';
import { makeApi } from '@ninety/api';
import { KeysService } from '@ninety/access';
import { RecordVerification } from '@ninety/audit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { inject } from 'vitest';
import { Client } from './client.js';
import { whenFileEnds } from './file-end.js';

export const ADMIN_KEY = 'ek_administrator_of_the_tests';

/** The real service on a database of its own, cloned from the migrated template. */
export interface TestService {
  readonly app: NestFastifyApplication;
  readonly foundation: Foundation;
  readonly connection: SocketConnection;
  readonly url: string;
  readonly admin: Client;
  readonly dataDir: string;
  /** A caller by key. */
  as(key: string): Client;
  /** Ends the connections that its callers keep; they open others when they ask again. */
  hangUp(): void;
  /** Whether the record is expected to verify at the end: false where a test writes what the service would not. */
  isWhole: boolean;
  /** A statement as the owner of the tables, past every trigger. */
  tamper(sql: string): Promise<void>;
  /** @throws when the record does not verify */
  close(): Promise<void>;
}

/** @param shared the database of another service, which this one joins as a second process would */
export async function startService(
  environment: Record<string, string> = {},
  shared?: SocketConnection,
): Promise<TestService> {
  const connection = shared ?? (await cloneDatabase());
  const dataDir = mkdtempSync(join(tmpdir(), 'ninety-data-'));
  const config = readConfig({
    DATA_DIR: dataDir,
    // Services on one database have one key.
    ENCRYPTION_KEYS: Buffer.alloc(32, 'test').toString('base64'),
    BOOTSTRAP_ADMIN_KEY: ADMIN_KEY,
    TEST_CLOCK: '1',
    POSTURE: 'agency',
    LOG_LEVEL: 'silent',
    RATE_LIMIT: '0',
    WEBHOOK_ALLOWED_NETWORKS: '127.0.0.0/8',
    WEBHOOK_RETRY_SCHEDULE: '1,1',
    ...environment,
  });
  const foundation = await connectFoundation(config, connection);
  const app = await makeApi(foundation);
  await app.get(KeysService, { strict: false }).bootstrap();
  await foundation.jobs.start(dutiesOf(app));
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  // With a connection for each request asking takes a twentieth more.
  const agent = new Agent({ keepAlive: true });
  const service: TestService = {
    app,
    foundation,
    connection,
    url,
    dataDir,
    admin: new Client(url, ADMIN_KEY, agent),
    as: (key) => new Client(url, key, agent),
    hangUp: () => agent.destroy(),
    isWhole: true,
    tamper: async (sql) => {
      service.isWhole = false;
      await asOwner(connection, `SET session_replication_role = replica; ${sql}`);
    },
    close: async () => {
      // Documents of a second process lie in its own folder.
      const isVerified = service.isWhole && !shared;
      const faults = isVerified ? (await app.get(RecordVerification).verify()).faults : [];
      await Promise.all([app.close(), foundation.jobs.stop()]);
      agent.destroy();
      await foundation.close();
      rmSync(dataDir, { recursive: true, force: true });
      if (faults.length > 0) throw new Error(`the record is not whole: ${JSON.stringify(faults, null, 1)}`);
    },
  };
  return service;
}

/** The same database by the login that owns the tables. */
export const ownerOf = (connection: SocketConnection): SocketConnection => ({
  ...connection,
  user: EMBEDDED.owner,
});

/** The same database by the superuser that made the cluster. */
export const superuserOf = (connection: SocketConnection): SocketConnection => ({
  ...connection,
  user: EMBEDDED.superuser,
});

/** A statement as whoever may do everything: what the service itself may not do. */
export async function asOwner(
  connection: SocketConnection,
  sql: string,
  parameters?: unknown[],
): Promise<pg.QueryResult> {
  const client = new pg.Client({ ...superuserOf(connection) });
  await client.connect();
  try {
    return await client.query(sql, parameters);
  } finally {
    await client.end();
  }
}

/** Statements as the service itself would write them: by its role, with an entry of the record. */
export async function asService(connection: SocketConnection, sql: string): Promise<void> {
  const entry = `INSERT INTO audit_entry (action, resource, details) VALUES ('test.arranged', 'test', '{}')`;
  await asOwner(connection, `BEGIN; SET LOCAL ROLE ninety_service; ${entry}; ${sql}; COMMIT`);
}

export function cloneDatabase(): Promise<SocketConnection> {
  // Its files are copied, which takes the server half of what writing them by its log does.
  return makeDatabase(`TEMPLATE ${inject('cluster').database} STRATEGY file_copy`);
}

/** One that no migration has seen. */
export function emptyDatabase(): Promise<SocketConnection> {
  return makeDatabase('');
}

async function makeDatabase(like: string): Promise<SocketConnection> {
  const cluster = inject('cluster');
  const database = `test_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
  await withinCluster(async (client) => {
    await client.query(`CREATE DATABASE ${database} ${like} OWNER ${EMBEDDED.owner}`);
    // A template's rights are not cloned.
    await client.query(`REVOKE TEMPORARY ON DATABASE ${database} FROM PUBLIC`);
  });
  // The memory that it lies in, and the server's cleaning of it, are others'.
  whenFileEnds(() =>
    withinCluster((client) => client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`)),
  );
  return { ...cluster, database };
}

async function withinCluster(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ ...superuserOf(inject('cluster')), database: 'postgres' });
  await client.connect();
  await work(client).finally(() => client.end());
}
