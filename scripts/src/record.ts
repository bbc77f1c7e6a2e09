import { Audit, RecordBroken, RecordHeads } from '@ninety/audit';
import { assertFolders, ConfigError, EmbeddedPostgresError, readConfig, SigningKeys } from '@ninety/platform';
import { layFoundation } from '@ninety/composition';

/** Does an operator's work on the record, with the service's own settings; what is refused is one line and exit code 1. */
export async function onRecord(work: (audit: Audit) => Promise<string>): Promise<void> {
  try {
    const known = readConfig(process.env);
    assertFolders(known);
    const foundation = await layFoundation(known);
    const { database, secrets, config, log } = foundation;
    try {
      const heads = new RecordHeads(database, new SigningKeys(database, secrets), config, log);
      console.log(await work(new Audit(database, heads)));
    } finally {
      await foundation.close();
    }
  } catch (error) {
    const isExpected = [ConfigError, EmbeddedPostgresError, RecordBroken].some(
      (kind) => error instanceof kind,
    );
    if (!isExpected) throw error;
    console.error(`ninety: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
