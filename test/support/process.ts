import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SocketConnection } from '@ninety/platform';
import { Client } from './client.js';
import { databaseFolder } from './memory.js';
import { ROOT } from './root.js';
import { ADMIN_KEY, cloneDatabase, ownerOf } from './service.js';
import { freePort, run, says, stop } from './start.js';
import type { Run } from './start.js';

/** The built service as a process of its own, on a database of its own, to be killed and started again. */
export class ServiceProcess {
  private process: Run | null = null;

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
    const dataDir = databaseFolder('ninety-crash-');
    const database = connection ?? (await cloneDatabase());
    return new ServiceProcess(database, await freePort(), dataDir, environment, root);
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get admin(): Client {
    return this.as(ADMIN_KEY);
  }

  /** What it has written since it was started. */
  get output(): string {
    return this.process?.output() ?? '';
  }

  as(key: string): Client {
    return new Client(this.url, key);
  }

  /** Starts it and waits until it listens. */
  async start(): Promise<void> {
    const urlOf = ({ host, user, database }: SocketConnection) =>
      `postgres://${user}@localhost/${database}?host=${encodeURIComponent(host)}`;
    const settings = {
      DATABASE_URL: urlOf(this.connection),
      DATABASE_OWNER_URL: urlOf(ownerOf(this.connection)),
      DATA_DIR: this.dataDir,
      PORT: String(this.port),
      TEST_CLOCK: '1',
      BOOTSTRAP_ADMIN_KEY: ADMIN_KEY,
      ...this.environment,
    };
    this.process = run([join(this.root, 'apps/api/dist/main.js')], settings, { cwd: this.root });
    await says(this.process, /listens on|works in the background/);
  }

  /** As a power failure would: nothing is finished, nothing is said. */
  async kill(): Promise<void> {
    const { process } = this;
    this.process = null;
    process?.child.kill('SIGKILL');
    await process?.ended;
  }

  /** As an orchestrator does. Answers the exit code. */
  async stop(): Promise<number | null> {
    const { process } = this;
    this.process = null;
    return process && stop(process);
  }

  async close(): Promise<void> {
    await this.kill();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}
