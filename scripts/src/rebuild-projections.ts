/** Recomputes the stored projections from the event logs: `npm run rebuild-projections`, with the service's own settings. */
import { readWatchRules, rebuildProjections } from '@ninety/licensing';
import { formatDay, parseDay } from '@ninety/procedure';
import { assertFolders, ConfigError, EmbeddedPostgresError, readConfig } from '@ninety/platform';
import { layFoundation } from '@ninety/composition';

try {
  const config = readConfig(process.env);
  assertFolders(config);
  const foundation = await layFoundation(config);
  try {
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: foundation.config.officeTimeZone }).format(
      new Date(),
    );
    const rebuilt = await rebuildProjections(
      foundation.database,
      parseDay(today) ?? 0,
      await readWatchRules(foundation.database.reader, foundation.config),
    );
    console.log(`${rebuilt} applications rebuilt on ${formatDay(parseDay(today) ?? 0)}`);
  } finally {
    await foundation.close();
  }
} catch (error) {
  if (!(error instanceof ConfigError) && !(error instanceof EmbeddedPostgresError)) throw error;
  console.error(`ninety: ${error.message}`);
  process.exitCode = 1;
}
