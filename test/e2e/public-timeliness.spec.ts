import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { WholeReports } from '../../libs/reporting/src/public/whole-reports.js';
import { observe, startCompany } from '../support/company.js';
import type { Company, Tracked } from '../support/company.js';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';

const TODAY = '2026-08-10';

interface Sums {
  quarters: {
    quarter: string;
    decided: number | null;
    median: { atLeast: number; atMost: number } | null;
    limits: { days: number; decidedWithin: object | null }[];
    pending: object | null;
  }[];
  byCountry: { key: string | null; processing: object | null }[];
}

let company: Company;
beforeAll(async () => {
  company = await startCompany(TODAY, { PUBLIC_TIMELINESS: '1' });
  const { id: partyId } = await company.officer.made<{ id: string }>('/v1/parties', {
    name: 'Unmentionable Works',
    country: 'MY',
    kind: 'organization',
  });
  for (const [place, on] of [
    '2026-05-01',
    '2026-05-11',
    '2026-05-21',
    '2026-05-31',
    '2026-06-10',
    '2026-06-30',
  ].entries()) {
    const draft = { parties: [{ role: 'end_user', partyId }], reference: `UNMENTIONABLE-${place}` };
    const { id } = await company.officer.made<Tracked>('/v1/applications', draft);
    await observe(
      company.officer,
      id,
      { type: 'filed', on: on === '2026-06-30' ? '2026-03-15' : '2026-04-01' },
      { type: 'approved', on },
    );
  }
  const { id } = await company.officer.made<Tracked>('/v1/applications', {});
  await observe(
    company.officer,
    id,
    { type: 'filed', on: '2026-01-20' },
    { type: 'denied', on: '2026-02-20' },
  );
});
afterAll(() => company.service.close());

interface Answer {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

/** Asks without a key. */
function asked({ url }: TestService, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request(`${url}${path}`, { headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (piece: string) => (text += piece));
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, text }));
    });
    asking.on('error', reject).end();
  });
}

describe('the public page', () => {
  it('is not there unless it was asked for', async () => {
    const service = await startService();
    for (const path of ['/timeliness', '/v1/public/timeliness'])
      expect([path, (await asked(service, path)).status]).toEqual([path, 404]);
    await service.close();
  });

  it('shows sums to everybody, and nobody by name', async () => {
    const { status, text } = await asked(company.service, '/v1/public/timeliness');
    expect(status).toBe(200);
    const [newest, before, ...older] = (JSON.parse(text) as Sums).quarters;
    expect(newest).toMatchObject({ quarter: 'FY2026Q3', decided: 6, median: { atLeast: 55, atMost: 55 } });
    // One decision is no sum.
    expect(before).toMatchObject({ quarter: 'FY2026Q2', decided: null, median: null });
    expect(older.map(({ decided }) => decided)).toEqual([0, 0, 0]);
    const page = await asked(company.service, '/timeliness');
    expect(page.text).toContain('FY2026Q3');
    for (const said of [text, page.text]) {
      expect(said.toUpperCase()).not.toContain('UNMENTIONABLE');
      const { data } = await company.service.admin.read<{ data: { name: string }[] }>('/v1/suppliers');
      for (const { name } of data) expect(said).not.toContain(name);
    }
  });

  it('hides a part from which few would follow', async () => {
    const { quarters } = JSON.parse((await asked(company.service, '/v1/public/timeliness')).text) as Sums;
    // One of six within 30 days, five within 90: each leaves one over. All six within 120 leave none.
    expect(quarters[0]?.limits.map(({ days, decidedWithin }) => [days, decidedWithin])).toEqual([
      [30, null],
      [90, null],
      [120, { atLeast: 6, atMost: 6 }],
    ]);
  });

  it('loads nothing, stands in no frame unless it is asked to, and is known again', async () => {
    const page = await asked(company.service, '/timeliness');
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; .*frame-ancestors 'none'$/);
    expect(page.headers['cache-control']).toMatch(/^public, max-age=/);
    expect(page.text).not.toMatch(/<script|javascript:|<img|<link/);
    const embedded = await asked(company.service, '/timeliness?embed=1');
    expect(embedded.headers['content-security-policy']).toContain('frame-ancestors *');
    const again = await asked(company.service, '/timeliness', { 'if-none-match': String(page.headers.etag) });
    expect([again.status, again.text]).toEqual([304, '']);
    expect((await asked(company.service, '/timeliness?embed=2')).status).toBe(422);
  });

  it('is counted once, whoever asks and how often', async () => {
    const service = await startService({ PUBLIC_TIMELINESS: '1' });
    const counting = vi.spyOn(service.app.get(WholeReports, { strict: false }), 'whole');
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => asked(service, '/v1/public/timeliness')),
    );
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(counting.mock.calls.filter(([quarter]) => quarter === null)).toHaveLength(1);
    await service.close();
  });

  it('keeps what was counted where it cannot be counted anew, and is not asked for again at once', async () => {
    const service = await startService({ PUBLIC_TIMELINESS: '1' });
    const first = await asked(service, '/v1/public/timeliness');
    const counting = vi
      .spyOn(service.app.get(WholeReports, { strict: false }), 'whole')
      .mockRejectedValue(new Error('the database is away'));
    const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 6 * 60_000);
    try {
      for (let times = 0; times < 3; times += 1) {
        const { status, text } = await asked(service, '/v1/public/timeliness');
        expect([status, text]).toEqual([200, first.text]);
      }
      expect(counting).toHaveBeenCalledTimes(1);
    } finally {
      clock.mockRestore();
      await service.close();
    }
  });
});
