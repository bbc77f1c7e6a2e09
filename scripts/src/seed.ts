/**
 * Fills an office's database with lawful histories: `npm run seed -- --applications 1000000`, with the service's own settings.
 * The service must not run on an embedded database meanwhile.
 */
import { parseArgs } from 'node:util';
import { assertFolders, ConfigError, EmbeddedPostgresError, readConfig } from '@ninety/platform';
import { layFoundation } from '@ninety/composition';
import { SingleBar } from 'cli-progress';
import { seed } from './seed/seed.js';

const { values } = parseArgs({
  options: {
    applications: { type: 'string', default: '10000' },
    years: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
  },
});
const wanted = Object.fromEntries(Object.entries(values).map(([name, text]) => [name, Number(text)]));
const { applications = 0, years = 0, seed: start = 0 } = wanted;
if (![applications, years, start].every((value) => Number.isInteger(value) && value > 0)) {
  console.error(
    'usage: npm run seed -- [--applications N] [--years N] [--seed N], each a whole number from 1',
  );
  process.exit(2);
}

const bar = new SingleBar({
  format: '{bar} {value} of {total} applications, {eta_formatted} left',
  noTTYOutput: true,
  notTTYSchedule: 10_000,
});
try {
  const config = readConfig({ ...process.env, POSTURE: 'agency' });
  assertFolders(config);
  const foundation = await layFoundation(config);
  try {
    bar.start(applications, 0);
    await seed(foundation, foundation.ownerLocation, {
      applications,
      years,
      seed: start,
      onProgress: (done) => bar.update(done),
    });
  } finally {
    bar.stop();
    await foundation.close();
  }
} catch (error) {
  if (!(error instanceof ConfigError) && !(error instanceof EmbeddedPostgresError)) throw error;
  console.error(`ninety: ${error.message}`);
  process.exitCode = 1;
}
