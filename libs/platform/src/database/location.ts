import type pg from 'pg';

/** How to reach the embedded database: a Unix socket that only this account may open. */
export interface SocketConnection {
  readonly host: string;
  readonly user: string;
  readonly database: string;
}

/** Where the database is, and by which login: the embedded one's socket, or a URL. */
export type DatabaseLocation = SocketConnection | { readonly url: string };

export function typeOrmLocation(location: DatabaseLocation) {
  if ('url' in location) return { url: location.url };
  return { host: location.host, username: location.user, database: location.database };
}

export function pgLocation(location: DatabaseLocation): pg.PoolConfig {
  return 'url' in location ? { connectionString: location.url } : { ...location };
}
