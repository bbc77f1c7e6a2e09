import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importLaw } from '../support/law.js';
import { ROOT } from '../support/root.js';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { setToday } from '../support/world.js';

/** The extracts of the law beside the checkout, which are no part of it; without them nothing is tested here. */
const FOLDER = join(ROOT, '../shared/data/law');
const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
/** So long the list may take. */
const LONGEST_MS = 10_000;

interface Told {
  line: number;
  reason: string;
  code: string;
}
interface Imported {
  version: number;
  added: number;
  changed: number;
  rejected: Told[];
  noted: Told[];
}

describe.skipIf(!existsSync(FOLDER))('the law as it was extracted', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService();
    await setToday(service, '2026-11-28');
  });
  afterAll(() => service.close());

  const imported = async (kind: string, name: string) => {
    const since = performance.now();
    const type = name.endsWith('.json') ? 'application/json' : 'text/csv';
    const { status, body } = await importLaw(
      service.admin,
      `kind=${kind}&effectiveOn=2026-07-23`,
      read(name),
      type,
    );
    expect(status, JSON.stringify(body).slice(0, 500)).toBe(201);
    return { ...(body as Imported), took: performance.now() - since };
  };
  const codes = (told: readonly Told[]) => [...new Set(told.map(({ code }) => code))].sort();

  it('has 633 entries, of which three are no more than their headings, and seventy without requirements', async () => {
    const { added, rejected, noted, took } = await imported(
      'ccl',
      'ccl-license-requirements_774-supp1_2026-07-23.csv',
    );
    expect(added).toBe(633);
    expect(rejected.map(({ reason }) => reason.slice(0, 5))).toEqual(['0D606', '2B351', '3E001']);
    expect(codes(rejected)).toEqual(['law_table_in_heading']);
    expect(noted.filter(({ code }) => code === 'law_no_requirements')).toHaveLength(70);
    expect(took).toBeLessThan(LONGEST_MS);
    expect(await service.admin.read('/v1/law/eccns/3E001')).toMatchObject({
      requirements: [],
      exceptions: [],
    });
  });

  it('says the same as JSON, with the paragraphs of four categories', async () => {
    const { version, added, changed, took } = await imported('ccl', 'ccl_774-supp1_2026-07-23.json');
    expect([added, took < LONGEST_MS]).toEqual([0, true]);
    const { changes } = await service.admin.read<{ changes: { differences: { code: string }[] }[] }>(
      `/v1/law/versions/${version}/changes`,
    );
    expect(changes).toHaveLength(changed);
    const found = new Set(changes.flatMap(({ differences }) => differences.map(({ code }) => code)));
    expect([...found]).toEqual(['ccl_paragraphs_come']);
    const { paragraphs } = await service.admin.read<{ paragraphs: { paragraph: string }[] }>(
      '/v1/law/eccns/3A001',
    );
    expect(paragraphs.map(({ paragraph }) => paragraph)).toContain('b.2');
  });

  it('has 200 destinations on the chart and in the groups, all known by their codes', async () => {
    const chart = await imported('country_chart', 'country-chart_738-supp1_2026-07-23.csv');
    expect(chart).toMatchObject({ added: 200, rejected: [], noted: [] });
    const groups = await imported('country_groups', 'country-groups_740-supp1_2026-07-23.csv');
    expect(groups).toMatchObject({ added: 200, rejected: [], noted: [{ code: 'law_country_joined' }] });
    expect(await service.admin.read('/v1/law/countries/CD')).toMatchObject({ groups: ['B', 'D:5'] });
    expect(await service.admin.read('/v1/law/countries/CU')).toMatchObject({
      marks: [],
      pointer: expect.stringContaining('part 746') as string,
    });
    expect(await service.admin.read('/v1/law/countries/SC')).toMatchObject({ name: 'Seycheles' });
  });

  it('has 28 License Exceptions', async () => {
    const { added, rejected } = await imported(
      'license_exceptions',
      'license-exceptions_part740_2026-07-23.csv',
    );
    expect([added, rejected]).toEqual([28, []]);
  });
});
