/**
 * Brings the schema of DATABASE_DIRECT_URL, or DATABASE_URL, up to date and ends: `npm run migrate`. Processes that
 * start do it, too; as a step of its own it can be watched, and have another account.
 */
import { MIGRATIONS } from '@ninety/migrations';
import { ConfigError, migrate, readConfig } from '@ninety/platform';

try {
  const { databaseUrl, databaseDirectUrl } = readConfig(process.env);
  const url = databaseDirectUrl ?? databaseUrl;
  if (url === null)
    throw new ConfigError('DATABASE_URL', 'is needed: an embedded database is migrated at the start');
  await migrate({ url }, MIGRATIONS);
  console.log('The schema is up to date.');
} catch (error) {
  console.error(`ninety: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
