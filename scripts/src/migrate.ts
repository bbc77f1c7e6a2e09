/**
 * Brings the schema up to date and ends: `npm run migrate`, with DATABASE_OWNER_URL, the login that owns it. Processes
 * that start with that do it, too; as a step of its own it can be watched, and the others need not know that login.
 */
import { MIGRATIONS } from '@ninety/migrations';
import { assertBound, ConfigError, migrate, readConfig, rightsOf } from '@ninety/platform';

try {
  const { databaseUrl, databaseDirectUrl, databaseOwnerUrl } = readConfig(process.env);
  const url = databaseOwnerUrl ?? databaseDirectUrl ?? databaseUrl;
  if (url === null)
    throw new ConfigError('DATABASE_OWNER_URL', 'is needed: an embedded database is migrated at the start');
  // Without a login of the owner's own, the one that serves is the owner.
  const serves = databaseOwnerUrl === null;
  const variable = serves ? 'DATABASE_URL' : 'DATABASE_OWNER_URL';
  if (serves) assertBound(await rightsOf({ url }, variable), variable);
  await migrate({ url }, MIGRATIONS, { serves, variable });
  console.log('The schema is up to date.');
} catch (error) {
  console.error(`ninety: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
