/**
 * Goes on from a restored backup: `npm run accept-restored-record -- --reason "…"`, with the service's own settings. The
 * record says from then on what was given up, when and why.
 */
import { parseArgs } from 'node:util';
import { Audit, RecordBroken, RecordHeads } from '@ninety/audit';
import { ConfigError, EmbeddedPostgresError, readConfig, SigningKeys } from '@ninety/platform';
import { layFoundation } from '@ninety/worker';
import type { Foundation } from '@ninety/worker';

const { values } = parseArgs({ options: { reason: { type: 'string' } } });
const reason = values.reason?.trim() ?? '';
if (reason === '') {
  console.error('usage: npm run accept-restored-record -- --reason "why the backup was restored"');
  process.exit(2);
}
try {
  const foundation = await layFoundation(readConfig(process.env));
  try {
    console.log(await accept(foundation));
  } finally {
    await foundation.close();
  }
} catch (error) {
  const isExpected = [ConfigError, EmbeddedPostgresError, RecordBroken].some((kind) => error instanceof kind);
  if (!isExpected) throw error;
  console.error(`ninety: ${(error as Error).message}`);
  process.exitCode = 1;
}

async function accept({ database, secrets, config, log }: Foundation): Promise<string> {
  const heads = new RecordHeads(database, new SigningKeys(database, secrets), config, log);
  const abandoned = await new Audit(database, heads).acceptRestored(reason);
  if (!abandoned) return 'The record agrees with the head kept in DATA_DIR: there is nothing to accept.';
  const { number, at, entries, seals } = abandoned;
  return `Given up, on the record: head ${number} of ${at}, entries until ${entries}, seals until ${seals}.`;
}
