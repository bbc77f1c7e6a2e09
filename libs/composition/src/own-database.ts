import { MIGRATIONS } from '@ninety/migrations';
import {
  assertBound,
  assertMember,
  assertUpToDate,
  ConfigError,
  mayMigrate,
  migrate,
  rightsOf,
} from '@ninety/platform';
import type { Config, DatabaseLocation, Log } from '@ninety/platform';

const MORE_THAN_IT_NEEDS =
  'names a login that owns the tables or makes roles, which the service does not need: docs/operations.md, "The database\'s logins", says how to make one with less';

/**
 * Migrates a database of the operator's, and looks at whom the service logs in as there.
 *
 * @throws ConfigError naming the setting that is wrong. docs/decisions/0026
 */
export async function prepareDatabase(config: Config, location: DatabaseLocation, log: Log): Promise<void> {
  const direct = directly(config, location);
  const logins: [string, DatabaseLocation][] = [['DATABASE_URL', location]];
  if (direct !== location) logins.push(['DATABASE_DIRECT_URL', direct]);
  for (const [variable, login] of logins) assertBound(await rightsOf(login, variable), variable);
  await assertReplicaBound(config);
  await bringUpToDate(config, direct, logins.at(-1)?.[0] ?? 'DATABASE_URL');
  for (const [variable, login] of logins) {
    const rights = await rightsOf(login, variable);
    assertMember(rights, variable);
    if (rights.owns || rights.createsRoles)
      log.warn({ login: rights.login }, `${variable} ${MORE_THAN_IT_NEEDS}`);
  }
}

/** Who migrates, if that is not who serves. */
export function ownerOf({ databaseOwnerUrl: url }: Config): DatabaseLocation | null {
  return url === null ? null : { url };
}

/** Past the pooler, if there is one: for what needs a session of its own. */
export function directly({ databaseDirectUrl: url }: Config, location: DatabaseLocation): DatabaseLocation {
  return url === null ? location : { url };
}

/** One that is away is looked at when it comes. */
async function assertReplicaBound({ databaseReplicaUrl: url }: Config): Promise<void> {
  if (url === null) return;
  const rights = await rightsOf({ url }, 'DATABASE_REPLICA_URL').catch((error: unknown) => {
    if (error instanceof ConfigError) return null;
    throw error;
  });
  if (rights) assertBound(rights, 'DATABASE_REPLICA_URL');
}

/** @param variable the setting that names `direct` */
async function bringUpToDate(config: Config, direct: DatabaseLocation, variable: string): Promise<void> {
  const owner = ownerOf(config);
  if (owner) await migrate(owner, MIGRATIONS, { variable: 'DATABASE_OWNER_URL' });
  else if (await mayMigrate(direct, variable)) await migrate(direct, MIGRATIONS, { serves: true, variable });
  else await assertUpToDate(direct, MIGRATIONS, variable);
}
