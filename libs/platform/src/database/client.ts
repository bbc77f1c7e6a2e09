import pg from 'pg';
import { ConfigError } from '../config.js';
import { CONNECT_TIMEOUT_MS, pgLocation } from './location.js';
import type { DatabaseLocation } from './location.js';
import { databaseProblem, messageOf } from './problems.js';

/**
 * Does the work on a connection of its own, as what the location logs in as.
 *
 * @param variable the setting that names the location
 * @throws ConfigError where it cannot be connected to, or refuses what an operator can mend
 */
export async function withClient<T>(
  location: DatabaseLocation,
  variable: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ ...pgLocation(location), connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  client.on('error', () => undefined);
  try {
    await connect(client, variable);
    return await work(client);
  } catch (error) {
    throw databaseProblem(variable, error);
  } finally {
    // What failed was told, and what succeeded is done.
    await client.end().catch(() => undefined);
  }
}

async function connect(client: pg.Client, variable: string): Promise<void> {
  try {
    await client.connect();
  } catch (cause) {
    const unreached = `cannot be connected to: ${messageOf(cause)}`;
    throw Object.assign(new ConfigError(variable, unreached), { cause });
  }
}
