/**
 * Carries one supplier's cases from an office's database into a company's installation, as what the office told of them:
 * `npm run to-company -- --from DATA_DIR --supplier NAME --to URL`, with the key of a compliance officer there in NINETY_KEY.
 */
import { parseArgs } from 'node:util';
import { makeApi } from '@ninety/api';
import { makeCompanyClient, NinetyProblem } from '@ninety/client';
import { layFoundation } from '@ninety/composition';
import { ToldCases } from '@ninety/licensing';
import { ConfigError, EmbeddedPostgresError, isId, readConfig } from '@ninety/platform';
import { suppliersNamed } from '@ninety/suppliers';
import { carryOver } from './to-company/carry-over.js';

const { values } = parseArgs({
  options: {
    from: { type: 'string' },
    supplier: { type: 'string' },
    to: { type: 'string', default: 'http://127.0.0.1:3000' },
  },
});
const { from, supplier, to } = values;
const key = process.env.NINETY_KEY ?? '';
if (from === undefined || supplier === undefined || key === '') {
  console.error(
    'usage: NINETY_KEY=… npm run to-company -- --from DATA_DIR|postgres://… --supplier NAME|ID [--to URL]\n' +
      'The key is that of a compliance officer of the company; the service that used the office’s database is stopped.',
  );
  process.exit(2);
}
const place = /^postgres(ql)?:/.test(from) ? { DATABASE_URL: from } : { DATA_DIR: from, DATABASE_URL: '' };
try {
  const config = readConfig({ ...process.env, ...place, POSTURE: 'agency' });
  const foundation = await layFoundation(config, console.log);
  try {
    const office = await makeApi(foundation);
    const found = isId(supplier)
      ? [{ id: supplier }]
      : await suppliersNamed(foundation.database.reader, supplier);
    const [only, ...others] = found;
    if (!only || others.length > 0)
      throw new ConfigError(
        '--supplier',
        `${supplier} is the name of ${found.length} companies there: name one`,
      );
    const client = makeCompanyClient({ url: to, key });
    const cases = office.get(ToldCases, { strict: false }).of(only.id);
    const { made, continued, unchanged } = await carryOver(cases, client, console.log);
    console.log(`${made} cases recorded, ${continued} continued, ${unchanged} were there.`);
    await office.close();
  } finally {
    await foundation.close();
  }
} catch (error) {
  const isTold = [ConfigError, EmbeddedPostgresError, NinetyProblem].some((kind) => error instanceof kind);
  if (!isTold) throw error;
  console.error(`ninety: ${(error as Error).message}`);
  process.exitCode = 1;
}
