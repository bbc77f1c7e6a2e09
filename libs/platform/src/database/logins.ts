import type pg from 'pg';
import { ConfigError } from '../config.js';
import { withClient } from './client.js';
import type { DatabaseLocation } from './location.js';
import { ROLES } from './roles.js';

/** What a login may do beyond what the service needs. docs/decisions/0027 */
export interface LoginRights {
  readonly login: string;
  /** Superusers, roles past row-level security, and those that reach the server's files, that it is or can become. */
  readonly unbound: readonly string[];
  /** Whether it owns tables, or can become their owner. */
  readonly owns: boolean;
  readonly createsRoles: boolean;
  /** Roles that it works as and is no member of. */
  readonly missing: readonly string[];
}

const RIGHTS = `SELECT session_user::text AS login,
  ARRAY(SELECT r.rolname::text FROM pg_roles r
    WHERE (r.rolsuper OR r.rolbypassrls OR r.rolname ~ '^pg_(execute_server_program|(read|write)_server_files)$')
      AND pg_has_role(session_user, r.oid, 'MEMBER')
    ORDER BY r.rolname <> session_user, r.rolname) AS unbound,
  EXISTS (SELECT FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
    AND pg_has_role(session_user, c.relowner, 'MEMBER')) AS owns,
  (SELECT rolcreaterole FROM pg_roles WHERE rolname = session_user) AS "createsRoles",
  ARRAY(SELECT name FROM unnest($1::text[]) AS name WHERE NOT EXISTS
    (SELECT FROM pg_roles r WHERE r.rolname = name AND pg_has_role(session_user, r.oid, 'MEMBER'))
    ORDER BY name) AS missing`;

/**
 * What the login of a location may do, as it is and not as a role.
 *
 * @param variable the setting that names the location
 * @throws ConfigError where it cannot be connected to, or refuses
 */
export function rightsOf(location: DatabaseLocation, variable: string): Promise<LoginRights> {
  return withClient(location, variable, rightsOn);
}

/** The same, of a connection's. */
export async function rightsOn(client: pg.Client): Promise<LoginRights> {
  const { rows } = await client.query<LoginRights>(RIGHTS, [ROLES]);
  if (!rows[0]) throw new Error('a login without rights');
  return rows[0];
}

/**
 * Nothing is kept from a superuser: a statement that went astray would read and change everything.
 *
 * @param variable the setting that names the login
 * @throws ConfigError
 */
export function assertBound({ login, unbound }: LoginRights, variable: string): void {
  const [first] = unbound;
  if (first === undefined) return;
  const whom = first === login ? `the login ${login}` : `the login ${login}, which can become ${first}`;
  throw new ConfigError(
    variable,
    `names ${whom}, from whom the database keeps nothing (a superuser, or past row-level security): make a login for the service as in docs/operations.md, "The database's logins"`,
  );
}

/** @throws ConfigError when the login cannot work as the service does */
export function assertMember({ login, missing }: LoginRights, variable: string): void {
  if (missing.length === 0) return;
  throw new ConfigError(
    variable,
    `names the login ${login}, which is no member of ${missing.join(', ')}: GRANT ${missing.join(', ')} TO ${login}`,
  );
}
