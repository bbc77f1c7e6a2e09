import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SocketConnection } from '@ninety/platform';
import pg from 'pg';
import { eventually } from './world.js';

/** The programs of a PostgreSQL that this machine has installed, as Debian lays them out; null: none. */
export function installed(): string | null {
  const home = '/usr/lib/postgresql';
  const versions = existsSync(home)
    ? readdirSync(home)
        .map(Number)
        .sort((a, b) => b - a)
    : [];
  const newest = versions.find((version) => version >= 15 && existsSync(`${home}/${version}/bin/pg_dump`));
  return newest === undefined ? null : `${home}/${newest}/bin`;
}

/** PostgreSQL refuses to be root. */
const account: { uid?: number; gid?: number } =
  process.getuid?.() === 0
    ? { uid: Number(execFileSync('id', ['-u', 'nobody'])), gid: Number(execFileSync('id', ['-g', 'nobody'])) }
    : {};

/** A PostgreSQL of the machine's own, as an operator's: its administrator is the superuser `postgres`. */
export class InstalledPostgres {
  private constructor(
    private readonly bin: string,
    readonly folder: string,
    private readonly server: ChildProcess,
  ) {}

  static async start(bin: string): Promise<InstalledPostgres> {
    const folder = mkdtempSync('/tmp/ninety-installed-');
    if (account.uid !== undefined && account.gid !== undefined) chownSync(folder, account.uid, account.gid);
    const cluster = join(folder, 'cluster');
    const how = ['--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8'];
    execFileSync(join(bin, 'initdb'), ['-D', cluster, '-U', 'postgres', ...how], {
      ...account,
      stdio: 'pipe',
    });
    const settings = ['-c', 'listen_addresses=', '-c', `unix_socket_directories=${folder}`];
    const server = spawn(join(bin, 'postgres'), ['-D', cluster, ...settings], {
      ...account,
      stdio: 'ignore',
    });
    const installed = new InstalledPostgres(bin, folder, server);
    await eventually(
      () =>
        installed.ask('postgres', 'SELECT 1').then(
          () => true,
          () => false,
        ),
      (isReady) => isReady,
    );
    return installed;
  }

  get version(): string {
    return this.run('postgres', '--version').trim();
  }

  connection(user: string, database = 'ninety'): SocketConnection {
    return { host: this.folder, user, database };
  }

  url(user: string, database = 'ninety'): string {
    return `postgres://${user}@localhost/${database}?host=${encodeURIComponent(this.folder)}`;
  }

  /** One of its programs, as its administrator. */
  run(program: string, ...args: string[]): string {
    return execFileSync(join(this.bin, program), args, {
      ...account,
      env: {
        ...process.env,
        PGHOST: this.folder,
        PGUSER: 'postgres',
        NINETY_OWNER_PASSWORD: "the owner's",
        NINETY_LOGIN_PASSWORD: "the login's",
      },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  /** As its administrator. */
  async ask<T>(database: string, sql: string): Promise<T[]> {
    const client = new pg.Client({ ...this.connection('postgres', database) });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query(sql)).rows as T[];
    } finally {
      await client.end();
    }
  }

  async stop(): Promise<void> {
    this.server.kill('SIGINT');
    await once(this.server, 'exit');
    rmSync(this.folder, { recursive: true, force: true });
  }
}
