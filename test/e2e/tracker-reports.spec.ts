import { RecordVerification } from '@ninety/audit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { anotherOfficer, observe, startCompany } from '../support/company.js';
import type { Company, Tracked } from '../support/company.js';
import { listed } from '../support/read-workbook.js';
import { setToday } from '../support/world.js';

const TODAY = '2026-11-02';

interface Days {
  exact: number;
  inexact: number;
  median: { atLeast: number; atMost: number } | null;
  mean: { atLeast: number; atMost: number } | null;
}

interface Clock {
  regime: string;
  clock: string;
  count: number;
  within: { certain: number; asKnown: number };
  beyond: { certain: number; asKnown: number };
  running: number;
  cancelled: number;
  silent: number;
  unknown: number;
  countedDays: Days;
}

interface Counts {
  filed: number;
  decided: number;
  pending: number;
  outcomes: Record<string, number>;
  endedByLaw: number;
  elapsedDays: Days;
  pendingDays: Days;
  clocks: Clock[];
}

interface Report extends Counts {
  from: string;
  to: string;
  groups: (Counts & { key: string | null })[];
}

let company: Company;
beforeAll(async () => {
  company = await startCompany(TODAY);
});
afterAll(() => company.service.close());

/** A supplier of its own, with its officer. */
const someone = () => anotherOfficer(company.service);

async function tracked(officer: Client, draft: object, ...observations: object[]): Promise<Tracked> {
  const { id } = await officer.made<Tracked>('/v1/applications', draft);
  return observe(officer, id, ...observations);
}

const report = (by: Client, query = '') => by.read<Report>(`/v1/reports/timeliness${query}`);
const clockOf = ({ clocks }: Counts, name: string) => clocks.find(({ clock }) => clock === name);

describe('the timeliness of authorities', () => {
  it('never counts silence as late, a limit as little as a target', async () => {
    const officer = await someone();
    // 182 days, of which nothing was heard.
    const silent = await tracked(
      officer,
      {},
      { type: 'filed', on: '2026-05-04' },
      { type: 'registered', on: '2026-05-05' },
    );
    const said = await report(officer);
    expect(said).toMatchObject({ filed: 1, decided: 0, pending: 1 });
    expect(said.pendingDays.median).toEqual({ atLeast: 182, atMost: 182 });
    for (const clock of said.clocks)
      expect(clock).toMatchObject({ count: 1, silent: 1, beyond: { certain: 0, asKnown: 0 } });
    expect(said.clocks.map(({ clock }) => clock)).toEqual(['resolution', 'thirty_days']);

    await observe(officer, silent.id, { type: 'approved', on: '2026-10-30' });
    // 30 October is the 178th day after the registration.
    expect(clockOf(await report(officer), 'resolution')).toMatchObject({
      silent: 0,
      beyond: { certain: 0, asKnown: 1 },
      countedDays: { exact: 1, median: { atLeast: 178, atMost: 178 } },
    });
  });

  it('are certain where the days are, and an interval where they are not', async () => {
    const officer = await someone();
    await tracked(
      officer,
      {},
      { type: 'filed', on: '2026-09-01' },
      { type: 'registered', on: '2026-09-02' },
      { type: 'approved', on: '2026-09-21' },
    );
    await tracked(
      officer,
      {},
      { type: 'filed', on: '2026-09-01' },
      { type: 'denied', notBefore: '2026-10-01', notAfter: '2026-10-11' },
    );
    const said = await report(officer);
    expect(said).toMatchObject({ filed: 2, decided: 2, outcomes: { approved: 1, denied: 1, withdrawn: 0 } });
    // 20 days; and 30 to 40.
    expect(said.elapsedDays).toMatchObject({
      exact: 1,
      inexact: 1,
      median: { atLeast: 25, atMost: 30 },
      mean: { atLeast: 25, atMost: 30 },
    });
    expect(clockOf(said, 'resolution')?.within).toEqual({ certain: 2, asKnown: 0 });
    // 30 to 40 days may be within a target of 30 days or not.
    expect(clockOf(said, 'thirty_days')).toMatchObject({ within: { certain: 1 }, unknown: 1 });
  });

  it('know where a case goes by the roles of its regime, the last one to receive it first', async () => {
    const officer = await someone();
    const partyIn = async (country: string) =>
      (
        await officer.made<{ id: string }>('/v1/parties', {
          name: `Harmless Bakery of ${country}`,
          country,
          kind: 'organization',
        })
      ).id;
    const parties = [
      { role: 'consignee', partyId: await partyIn('NO') },
      { role: 'exporter', partyId: await partyIn('GB') },
    ];
    const filed = { type: 'filed', on: '2026-09-01', system: 'lite' };
    await tracked(officer, { regime: 'uk-siel', parties }, filed);
    const user = { role: 'ultimate_end_user', partyId: await partyIn('CL') };
    await tracked(officer, { regime: 'uk-siel', parties: [...parties, user] }, filed);
    const countries = async (asKnown = '') =>
      (await report(officer, `?by=country${asKnown}`)).groups.map(({ key }) => key);
    expect(await countries()).toEqual(['CL', 'NO']);

    // A party that lies elsewhere, as it turns out, takes its cases with it, whatever day is asked for.
    const edited = await officer.get(`/v1/parties/${user.partyId}`);
    await officer
      .patch(`/v1/parties/${user.partyId}`, { country: 'PE' })
      .set('If-Match', edited.headers.etag as string)
      .expect(200);
    expect(await countries()).toEqual(['NO', 'PE']);
    expect(await countries('&knownAt=2026-11-01')).toEqual([]);
    expect(await countries(`&knownAt=${TODAY}`)).toEqual(['NO', 'PE']);
    const { service } = company;
    expect((await service.app.get(RecordVerification).verify()).faults).toEqual([]);
  });

  it('are told by regime, authority, country, ECCN, type and month of filing', async () => {
    const officer = await someone();
    const { id: partyId } = await officer.made<{ id: string }>('/v1/parties', {
      name: 'Harmless Bakery Supplies Oy',
      country: 'FI',
      kind: 'organization',
    });
    const item = {
      description: 'Module',
      quantity: '1',
      unit: 'each',
      unitPrice: { amount: '1.00', currency: 'USD' },
    };
    await tracked(
      officer,
      {
        parties: [{ role: 'end_user', partyId }],
        items: ['3A001', '4A003'].map((eccn) => ({ ...item, eccn, reasonsForControl: ['NS'] })),
      },
      { type: 'filed', on: '2026-09-01' },
    );
    await tracked(
      officer,
      { regime: 'uk-siel' },
      { type: 'filed', notBefore: '2026-08-30', notAfter: '2026-09-02', system: 'lite' },
    );
    await tracked(officer, { type: 'classification' }, { type: 'filed', on: '2026-10-05' });
    const keysBy = async (by: string) =>
      (await report(officer, `?by=${by}`)).groups.map(({ key, filed }) => [key, filed]);
    expect(await keysBy('regime')).toEqual([
      ['us-bis', 2],
      ['uk-siel', 1],
    ]);
    expect((await keysBy('authority'))[0]).toEqual([
      'Bureau of Industry and Security, U.S. Department of Commerce',
      2,
    ]);
    expect(await keysBy('country')).toEqual([
      [null, 2],
      ['FI', 1],
    ]);
    expect(await keysBy('eccn')).toEqual([
      [null, 2],
      ['3A001', 1],
      ['4A003', 1],
    ]);
    expect(await keysBy('type')).toEqual([
      ['classification', 1],
      ['license', 1],
      ['siel', 1],
    ]);
    expect(await keysBy('month')).toEqual([
      ['2026-09', 1],
      ['2026-10', 1],
      [null, 1],
    ]);
    expect(await report(officer, '?regime=uk-siel')).toMatchObject({ filed: 1 });
    expect(await report(officer, '?from=2026-10-01')).toMatchObject({
      filed: 1,
      from: '2026-10-01',
      to: TODAY,
    });
  });

  it('are asked as they were known', async () => {
    const officer = await someone();
    const { id } = await tracked(
      officer,
      {},
      { type: 'filed', on: '2026-09-01', learnedOn: '2026-09-01' },
      { type: 'approved', on: '2026-10-01', learnedOn: '2026-10-20' },
    );
    expect(await report(officer, '?knownAt=2026-10-19')).toMatchObject({
      decided: 0,
      pending: 1,
      pendingDays: { median: { atLeast: 48, atMost: 48 } },
    });
    expect(await report(officer, '?knownAt=2026-10-20')).toMatchObject({ decided: 1, pending: 0 });
    expect(await report(officer, '?knownAt=2026-08-31')).toMatchObject({ filed: 0 });
    const known = await report(officer, `?knownAt=${TODAY}&from=2026-01-01`);
    expect({ ...known, knownAt: null }).toEqual(await report(officer, '?from=2026-01-01'));
    const { data } = await officer.read<{ data: { id: string }[] }>(`/v1/applications/${id}/events`);
    await observe(officer, id, { type: 'void', supersedes: data[1]?.id, reason: 'of another case' });
    expect(await report(officer)).toMatchObject({ decided: 0, pending: 1 });
  });

  it('count each filing of a case that was filed again', async () => {
    const officer = await someone();
    await tracked(
      officer,
      {},
      { type: 'filed', on: '2026-08-03' },
      { type: 'returned_without_action', on: '2026-08-13' },
      { type: 'filed', on: '2026-08-20' },
      { type: 'approved', on: '2026-09-09' },
    );
    const said = await report(officer);
    expect(said).toMatchObject({ filed: 2, decided: 2, outcomes: { returned: 1, approved: 1 } });
    expect(said.elapsedDays.median).toEqual({ atLeast: 15, atMost: 15 });
  });

  it('tell of a denial that the law alone brought that nobody recorded it', async () => {
    const officer = await someone();
    await tracked(
      officer,
      {},
      { type: 'filed', on: '2026-06-01' },
      { type: 'intent_to_deny', on: '2026-07-01' },
    );
    const said = await report(officer);
    expect(said).toMatchObject({
      decided: 1,
      endedByLaw: 1,
      outcomes: { denied: 1 },
      elapsedDays: { exact: 0 },
    });
  });

  it('are of the own cases alone, and of all to who reads all', async () => {
    const [officer, other] = [await someone(), await someone()];
    await tracked(officer, {}, { type: 'filed', on: '2026-10-01' });
    expect(await report(officer)).toMatchObject({ filed: 1 });
    expect(await report(other)).toMatchObject({ filed: 0 });
    expect(await report(other, '?knownAt=2026-10-15')).toMatchObject({ filed: 0 });
    expect((await report(company.service.admin)).filed).toBeGreaterThan(1);
  });

  it('come as CSV and XLSX, a line for each clock of each group', async () => {
    const officer = await someone();
    await tracked(officer, {}, { type: 'filed', on: '2026-10-01' });
    const { text, headers } = await officer.get('/v1/reports/timeliness?by=regime&format=csv');
    expect(headers['content-type']).toContain('text/csv');
    const [header, ...lines] = text.trim().split('\n');
    expect(header).toMatch(/^from,to,knownAt,regime,filed,decided,pending,approved/);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('us-bis,1,0,1');
    const rows = await listed(officer, '/v1/reports/timeliness?by=regime&format=xlsx');
    expect(rows.map((row) => [row.get('to'), row.get('regime'), row.get('filed'), row.get('clock')])).toEqual(
      [
        [{ day: TODAY }, 'us-bis', 1, 'resolution'],
        [{ day: TODAY }, 'us-bis', 1, 'thirty_days'],
      ],
    );
    const other = await someone();
    expect(await listed(other, '/v1/reports/timeliness?by=regime&format=xlsx')).toEqual([]);
  });
});

interface Forecast {
  likeCases: string | null;
  sampleSize: number;
  decidedLater: number;
  leastDecidedLater: number;
  p50On: { notBefore: string; notAfter: string } | null;
  p90On: { notBefore: string; notAfter: string } | null;
  decidedInTime: number | null;
  atRisk: boolean | null;
  reason: { code: string } | null;
  prior: { weight: number; source: string } | null;
}

describe('the forecast of a pending case', () => {
  const after = (day: string, days: number) =>
    new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  const forecast = (by: Client, { id }: Pick<Tracked, 'id'>) =>
    by.read<Forecast>(`/v1/applications/${id}/forecast`);
  /** Ended so many days after its filing. */
  const ended = (by: Client, days: number, type = 'approved', draft: object = {}) =>
    tracked(by, draft, { type: 'filed', on: '2026-06-01' }, { type, on: after('2026-06-01', days) });

  it('says by when half of the like cases and nine of ten are decided, and whether in time', async () => {
    const officer = await someone();
    for (let days = 11; days <= 20; days += 1) await ended(officer, 2 * days);
    // Withdrawn after 21 days: the authority might have taken longer.
    await ended(officer, 21, 'withdrawn');
    // Another kind of application, and one whose day nobody knows exactly, are not like it.
    await ended(officer, 1, 'approved', { type: 'classification' });
    const pending = await tracked(officer, { needBy: '2026-12-31' }, { type: 'filed', on: TODAY });
    const said = await forecast(officer, pending);
    expect(said).toMatchObject({ likeCases: 'all', sampleSize: 11, decidedLater: 10, leastDecidedLater: 10 });
    // 22, 24 … 40 days, and two parts of five by the published average.
    expect(said).toMatchObject({
      likeWeight: 10,
      widerWeight: 0,
      prior: { weight: 0.4, period: 'FY2023', definition: 'average processing time of license applications' },
    });
    const P50 = after(TODAY, 30);
    const P90 = after(TODAY, 52);
    expect(said.p50On).toEqual({ notBefore: P50, notAfter: P50 });
    expect(said.p90On).toEqual({ notBefore: P90, notAfter: P90 });
    expect(said).toMatchObject({ atRisk: false, reason: null });
    const { headers } = await officer.get(`/v1/applications/${pending.id}`);
    await officer.patch(`/v1/applications/${pending.id}`, { needBy: after(TODAY, 30) }, String(headers.etag));
    const risked = await forecast(officer, pending);
    expect(risked.atRisk).toBe(true);
    expect(risked.decidedInTime).toBe(0.5364);
  });

  it('rests on what was published alone where there is no own case, and says what that is', async () => {
    const officer = await someone();
    const pending = await tracked(officer, { needBy: after(TODAY, 60) }, { type: 'filed', on: TODAY });
    const said = await forecast(officer, pending);
    expect(said).toMatchObject({
      likeCases: null,
      sampleSize: 0,
      decidedLater: 0,
      reason: null,
      atRisk: true,
    });
    expect(said.prior).toMatchObject({ weight: 1, quality: expect.stringContaining('weak') as string });
    expect(said.prior?.source).toMatch(/^https:/);
    // An average of 38 days: of a log-normal distribution half lie below 21, nine of ten below 85.
    expect(said.p50On?.notBefore).toBe(after(TODAY, 21));
    expect(said.p90On?.notBefore).toBe(after(TODAY, 85));
    const { id } = await tracked(officer, { regime: 'uk-siel' }, { type: 'filed', on: TODAY });
    expect((await forecast(officer, { id })).prior).toMatchObject({
      weight: 1,
      period: '2023Q4',
      quality: 'primary',
    });
  });

  it('says that there are too few, and under how many it says nothing where nothing was published', async () => {
    const officer = await someone();
    await ended(officer, 30, 'approved', { type: 'classification' });
    const draft = { needBy: TODAY, type: 'classification' };
    const pending = await tracked(officer, draft, { type: 'filed', on: '2026-10-01' });
    expect(await forecast(officer, pending)).toMatchObject({
      likeCases: null,
      p50On: null,
      p90On: null,
      leastDecidedLater: 10,
      atRisk: true,
      reason: { code: 'too_few_like', params: { least: 10, days: 32 } },
    });
  });

  it('is refused of what was not filed, and of what has ended', async () => {
    const officer = await someone();
    const draft = await tracked(officer, {});
    expect(await officer.get(`/v1/applications/${draft.id}/forecast`)).toMatchObject({
      status: 409,
      body: { code: 'not_filed' },
    });
    const { id } = await ended(officer, 30);
    expect(await officer.get(`/v1/applications/${id}/forecast`)).toMatchObject({
      status: 409,
      body: { code: 'decided_already', params: { outcome: 'approved' } },
    });
    expect(await (await someone()).get(`/v1/applications/${id}/forecast`)).toMatchObject({ status: 404 });
  });
});

describe('what reports count', () => {
  it('stays what the observations give, as days go by', async () => {
    const later = await startCompany('2026-06-01');
    try {
      const drafted = async (regime: string) =>
        (await later.officer.made<{ id: string }>('/v1/applications', { regime })).id;
      await observe(
        later.officer,
        await drafted('us-bis'),
        { type: 'filed', on: '2026-05-04' },
        { type: 'approved', notBefore: '2026-05-18', notAfter: '2026-05-20' },
      );
      await observe(later.officer, await drafted('us-bis'), {
        type: 'filed',
        notBefore: '2026-05-11',
        notAfter: '2026-05-20',
      });
      await observe(
        later.officer,
        await drafted('uk-siel'),
        { type: 'filed', on: '2026-05-11' },
        { type: 'information_requested', id: 'q', notBefore: '2026-05-18', notAfter: '2026-05-27' },
      );
      for (const day of ['2026-06-04', '2026-08-05', '2026-08-20', '2026-11-02', '2027-03-01']) {
        await setToday(later.service, day);
        const { faults } = await later.service.app.get(RecordVerification).verify();
        expect([day, faults]).toEqual([day, []]);
      }
    } finally {
      await later.service.close();
    }
  });
});
