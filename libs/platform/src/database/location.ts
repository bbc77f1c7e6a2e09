import type pg from 'pg';

/** How to reach the embedded database: a Unix socket that only this account may open. */
export interface SocketConnection {
  readonly host: string;
  readonly user: string;
  readonly database: string;
}

/** Where the database is, and by which login: the embedded one's socket, or a URL. */
export type DatabaseLocation = SocketConnection | { readonly url: string };

/** A server that takes the connection and says nothing is as good as away by then. */
export const CONNECT_TIMEOUT_MS = 10_000;

export function typeOrmLocation(location: DatabaseLocation) {
  const connectTimeoutMS = CONNECT_TIMEOUT_MS;
  if ('url' in location) return { url: location.url, connectTimeoutMS };
  const { host, user: username, database } = location;
  return { host, username, database, connectTimeoutMS };
}

export function pgLocation(location: DatabaseLocation): pg.PoolConfig {
  return 'url' in location ? { connectionString: location.url } : { ...location };
}
