import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { casesAcross, startCompany } from '../support/company.js';
import type { Company } from '../support/company.js';
import { startExample, stopExamples } from '../support/example.js';
import { ROOT } from '../support/root.js';
import { makeCaller } from '../support/world.js';

const SCOPES = ['applications:read', 'licenses:read', 'duties:read', 'reports:read'];
const queriesIn = (folder: string) =>
  readdirSync(join(ROOT, 'examples', folder)).filter((name) => name.endsWith('.pq'));

let company: Company;
let key: string;

beforeAll(async () => {
  company = await startCompany('2026-09-30');
  const { officer, service, supplierId } = company;
  await casesAcross(officer);
  await officer.made('/v1/applications', {
    reference: '=HYPERLINK("http://evil.example")',
    needBy: '2026-12-24',
    valueAtStake: { amount: '1250000.50', currency: 'USD' },
    customer: 'Two, with a comma and "quotes"',
  });
  const { id: licenseId } = await officer.made<{ id: string }>('/v1/licenses', {
    regime: 'us-bis',
    number: 'D1000001',
    issuedOn: '2026-06-01',
    validUntil: '2030-06-03',
    lines: [{ eccn: '3A001.a', description: 'converters', unit: 'each', quantity: '100' }],
    parties: [{ role: 'end_user', name: 'Nordlicht Optik GmbH', country: 'DE' }],
  });
  await officer.made('/v1/duties', { licenseId, kind: 'report', text: 'Report.', due: { on: '2026-12-01' } });
  // As docs/reports.md says: it may read these and nothing else.
  const { id } = await service.admin.made<{ id: string }>('/v1/principals', {
    name: 'Power BI',
    role: 'preparer',
    supplierId,
  });
  ({ key } = await service.admin.made<{ key: string }>(`/v1/principals/${id}/api-keys`, { scopes: SCOPES }));
});
afterEach(stopExamples);
afterAll(() => company.service.close());

const check = async (folder: string, by: string) => {
  const run = startExample(folder, { NINETY_URL: company.service.url, NINETY_KEY: by });
  return { code: await run.ended, lines: run.lines() };
};

describe.each(['power-bi', 'excel'])('the queries of examples/%s', (folder) => {
  it('read and type every cell, and name every column that there is', async () => {
    const { code, lines } = await check(folder, key);
    expect([code, lines]).toEqual([
      0,
      queriesIn(folder).map(
        (name) => expect.stringMatching(new RegExp(`^${name}: [1-9]\\d* rows?, \\d+ columns$`)) as string,
      ),
    ]);
  });

  it('read as well where there is no row yet', async () => {
    const { id: supplierId } = await company.service.admin.made<{ id: string }>('/v1/suppliers', {
      name: 'Nobody yet, Inc.',
      country: 'US',
    });
    const nobody = await makeCaller(company.service, { name: 'Noa', role: 'preparer', supplierId });
    expect(await check(folder, nobody.key!)).toMatchObject({ code: 0 });
  });

  it('say what is wrong with the key', async () => {
    const { code, lines } = await check(folder, 'ek_nobody_has_such_a_key_here');
    expect(code).toBe(1);
    expect(lines[0]).toMatch(/^\w+\.pq: it answered 401/);
  });

  it('type every column that they name, and keep the key out of the address', () => {
    for (const name of queriesIn(folder)) {
      const text = readFileSync(join(ROOT, 'examples', folder, name), 'utf8');
      const named = /Columns = \{([^}]*)\}/.exec(text)![1]!.match(/"[^"]+"/g);
      expect(text.match(/\{("[^"]+"), type/g)!.map((one) => one.slice(1, -6))).toEqual(named);
      expect(text).toContain('Headers = [Authorization = "Bearer " & NinetyKey]');
      expect(text.match(/NinetyKey/g)).toHaveLength(1);
    }
  });
});
