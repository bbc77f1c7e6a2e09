import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCompany } from '../support/company.js';
import type { Company } from '../support/company.js';
import { startService } from '../support/service.js';

interface Fact {
  series: string;
  period: string;
  from: string;
  to: string | null;
  value: number | null;
  unit: string;
  sources: string[];
  check: string;
}
interface Facts {
  data: Fact[];
  leftOut: number;
}

let company: Company;
let folder: string;
beforeAll(async () => {
  company = await startCompany('2026-11-02');
  folder = await mkdtemp(join(tmpdir(), 'facts-'));
});
afterAll(async () => {
  await company.service.close();
  await rm(folder, { recursive: true });
});

const facts = (query = '') => company.officer.read<Facts>(`/v1/facts${query}`);

describe('published figures', () => {
  it('have a source each, and are left out until somebody saw them there', async () => {
    const { data, leftOut } = await facts();
    expect(data.length).toBeGreaterThan(30);
    expect(leftOut).toBeGreaterThan(10);
    for (const { sources, check } of data) {
      expect(check).toMatch(/^verified/);
      for (const source of sources) expect(source).toMatch(/^https?:\/\//);
    }
  });

  it('are found by series and by period', async () => {
    const { data } = await facts('?series=bis_avg_processing&from=2022-10-01&to=2023-09-30');
    expect(data).toMatchObject([
      { period: 'FY2023', from: '2022-10-01', to: '2023-09-30', value: 38, unit: 'days' },
    ]);
    const going = await facts('?series=bis_pause&from=2026-01-01');
    expect(going.data).toMatchObject([{ period: '2025-02-05 on', to: null, value: null }]);
    const unknown = await company.officer.get('/v1/facts?series=bis_moods');
    expect(unknown.status).toBe(422);
  });

  it('come as CSV with the same', async () => {
    const { text } = await company.officer.get('/v1/facts?series=shutdown&format=csv');
    expect(text.split('\n')[0]).toBe('series,period,from,to,definition,value,unit,sources,quality,check');
    expect(text).toContain('shutdown,2018-12-22/2019-01-25,2018-12-22,2019-01-25,');
  });

  it('of one’s own file take the place of those that are shipped, and stop the start where they contradict themselves', async () => {
    const path = join(folder, 'own.csv');
    const head = 'check,series,period,definition,value,unit,source,quality\n';
    const row = 'verified,own,2024,decided within 30 days,71,percent,https://example.org/a,press\n';
    await writeFile(path, `# Ours.\n${head}${row}`);
    const service = await startService({ FACTS_FILE: path });
    try {
      expect((await service.admin.read<Facts>('/v1/facts')).data).toMatchObject([
        { series: 'own', value: 71 },
      ]);
    } finally {
      await service.close();
    }
    await writeFile(path, `${head}${row}${row.replace('71', '171')}`);
    await expect(startService({ FACTS_FILE: path })).rejects.toThrow(
      'FACTS_FILE has a wrong row, line 3, value: must be at most 100 percent, not 171',
    );
    await expect(startService({ FACTS_FILE: join(folder, 'none.csv') })).rejects.toThrow(
      /^FACTS_FILE cannot be read/,
    );
  });
});
