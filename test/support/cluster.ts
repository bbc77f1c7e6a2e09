import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { MIGRATIONS } from '@ninety/migrations';
import { EmbeddedPostgres, migrate } from '@ninety/platform';
import type { SocketConnection } from '@ninety/platform';
import pg from 'pg';
import { databaseFolder } from './memory.js';
import { superuserOf } from './service.js';

/** A durable PostgreSQL of a test's own, to be killed. It is started again by its supervisor, as an operator's would. */
export class Cluster {
  private constructor(
    private readonly folder: string,
    private server: EmbeddedPostgres,
  ) {}

  static async start(): Promise<Cluster> {
    const folder = databaseFolder('ninety-cluster-');
    const server = await EmbeddedPostgres.start(folder);
    await migrate(server.ownerConnection, MIGRATIONS);
    return new Cluster(folder, server);
  }

  get connection(): SocketConnection {
    return this.server.connection;
  }

  /** As when the kernel runs out of memory. */
  kill(): void {
    const pidFile = join(this.folder, 'postgres', 'cluster', 'postmaster.pid');
    process.kill(Number(readFileSync(pidFile, 'utf8').split('\n')[0]), 'SIGKILL');
  }

  /** Away until `start`. */
  stop(): Promise<void> {
    return this.server.stop();
  }

  async startAgain(): Promise<void> {
    this.server = await EmbeddedPostgres.start(this.folder);
  }

  /** As the superuser. */
  async ask<T extends pg.QueryResultRow>(sql: string): Promise<T[]> {
    const client = new pg.Client({ ...superuserOf(this.connection) });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query<T>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  async close(): Promise<void> {
    await this.server.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
