import { rmSync } from 'node:fs';
import { MIGRATIONS } from '@ninety/migrations';
import { EmbeddedPostgres, migrate } from '@ninety/platform';
import type { SocketConnection } from '@ninety/platform';
import type { TestProject } from 'vitest/node';
import { databaseFolder } from './memory.js';

declare module 'vitest' {
  export interface ProvidedContext {
    cluster: SocketConnection;
  }
}

/** Each file that runs at once may have three services with twenty connections each. */
const MAX_CONNECTIONS = 1_000;

/** One PostgreSQL for the whole run, in memory where there is room; each test file clones the template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = databaseFolder('ninety-test-');
  const server = await EmbeddedPostgres.start(folder, { durable: false, maxConnections: MAX_CONNECTIONS });
  await migrate(server.ownerConnection, MIGRATIONS);
  project.provide('cluster', server.connection);
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
