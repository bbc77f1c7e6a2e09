import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SocketConnection } from '@ninety/platform';
import { Client } from './client.js';
import { ROOT } from './root.js';
import { ADMIN_KEY, cloneDatabase, ownerOf } from './service.js';
import { eventually } from './world.js';

/** The built service as a process of its own, on a database of its own, to be killed and started again. */
export class ServiceProcess {
  private child: ChildProcess | null = null;

  private constructor(
    readonly connection: SocketConnection,
    private readonly port: number,
    private readonly dataDir: string,
    private readonly environment: Readonly<Record<string, string>>,
    private readonly root: string,
  ) {}

  /**
   * @param connection a database that others use too; one of its own when left out
   * @param root where the built service lies
   */
  static async make(
    environment: Readonly<Record<string, string>> = {},
    connection?: SocketConnection,
    root = ROOT,
  ): Promise<ServiceProcess> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    const dataDir = mkdtempSync(join(tmpdir(), 'ninety-crash-'));
    return new ServiceProcess(connection ?? (await cloneDatabase()), port, dataDir, environment, root);
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get admin(): Client {
    return this.as(ADMIN_KEY);
  }

  as(key: string): Client {
    return new Client(this.url, key);
  }

  /** Starts it and waits until it listens. */
  async start(): Promise<void> {
    const urlOf = ({ host, user, database }: SocketConnection) =>
      `postgres://${user}@localhost/${database}?host=${encodeURIComponent(host)}`;
    const child = spawn(process.execPath, ['apps/api/dist/main.js'], {
      cwd: this.root,
      env: {
        PATH: process.env.PATH,
        DATABASE_URL: urlOf(this.connection),
        DATABASE_OWNER_URL: urlOf(ownerOf(this.connection)),
        DATA_DIR: this.dataDir,
        PORT: String(this.port),
        LOG_LEVEL: 'error',
        RATE_LIMIT: '0',
        TEST_CLOCK: '1',
        BOOTSTRAP_ADMIN_KEY: ADMIN_KEY,
        ...this.environment,
      },
    });
    this.child = child;
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    await eventually(
      () => Promise.resolve({ output, exited: child.exitCode }),
      (now) => /listens on|works in the background/.test(now.output) || now.exited !== null,
    );
    if (child.exitCode !== null) throw new Error(output);
  }

  /** As a power failure would: nothing is finished, nothing is said. */
  async kill(): Promise<void> {
    const { child } = this;
    this.child = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  /** As an orchestrator does. Answers the exit code. */
  async stop(): Promise<number | null> {
    const { child } = this;
    this.child = null;
    if (!child || child.exitCode !== null) return child?.exitCode ?? null;
    child.kill('SIGTERM');
    const [code] = (await once(child, 'exit')) as [number | null];
    return code;
  }

  async close(): Promise<void> {
    await this.kill();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}
