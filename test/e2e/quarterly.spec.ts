import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { anotherOfficer, observe, startCompany } from '../support/company.js';
import type { Company, Tracked } from '../support/company.js';

const TODAY = '2026-08-10';

interface Between {
  atLeast: number;
  atMost: number;
}
interface Times {
  decided: number;
  timed: number;
  average: Between | null;
  median: Between | null;
}
interface Quarterly {
  quarter: string;
  from: string;
  to: string;
  submitted: { count: number; again: number; mayBelong: number };
  stages: { stage: string; count: number | null }[];
  ends: { end: string; count: number }[];
  mayHaveEnded: number;
  endedByLaw: number;
  processing: Times;
  byCountry: { key: string | null; processing: Times | null }[];
  byEccn: { key: string | null; processing: Times | null }[];
  byType: { key: string | null; processing: Times | null }[];
  limits: { days: number; isLaw: boolean; decidedWithin: Between; pendingBeyond: Between }[];
  pending: { on: string; count: Between; reasons: { reason: string; count: number }[] | null };
  referrals: { agency: string; count: number | null; note: { code: string } | null }[];
  caveats: { code: string }[];
}

let company: Company;
beforeAll(async () => {
  company = await startCompany(TODAY);
});
afterAll(() => company.service.close());

async function tracked(officer: Client, draft: object, ...observations: object[]): Promise<Tracked> {
  const { id } = await officer.made<Tracked>('/v1/applications', draft);
  return observe(officer, id, ...observations);
}
const filed = (on: string) => ({ type: 'filed', on });
const quarter = (by: Client, query = '?quarter=FY2026Q3') =>
  by.read<Quarterly>(`/v1/reports/quarterly${query}`);
const countOf = ({ ends }: Quarterly, name: string) => ends.find(({ end }) => end === name)?.count;

describe('a quarter of a company', () => {
  it('is the last fiscal quarter that is over, and says where nothing was decided', async () => {
    const said = await quarter(await anotherOfficer(company.service), '');
    expect(said).toMatchObject({ quarter: 'FY2026Q3', from: '2026-04-01', to: '2026-06-30' });
    expect(said.processing).toEqual({ decided: 0, timed: 0, average: null, median: null });
    expect(said.caveats[0]).toMatchObject({ code: 'quarter_caveat_none' });
  });

  it('counts days from the first submission to the decision, and each decision in its quarter', async () => {
    const officer = await anotherOfficer(company.service);
    await tracked(officer, {}, filed('2026-03-02'), { type: 'approved', on: '2026-04-11' }); // 40 days
    await tracked(officer, {}, filed('2026-05-01'), { type: 'denied', on: '2026-06-30' }); // 60 days
    await tracked(officer, {}, filed('2026-05-01'), { type: 'approved', on: '2026-07-01' }); // the next quarter's
    // Returned in one quarter, filed again and approved in this one: 20 days, and 100 from the first submission.
    await tracked(
      officer,
      {},
      filed('2026-03-01'),
      { type: 'returned_without_action', on: '2026-03-21' },
      filed('2026-04-01'),
      { type: 'approved', on: '2026-06-09' },
    );
    await tracked(officer, {}, filed('2026-06-01'), { type: 'withdrawn', on: '2026-06-05' });
    const said = await quarter(officer);
    expect(said.submitted).toEqual({ count: 4, again: 1, mayBelong: 0 });
    expect([countOf(said, 'approved'), countOf(said, 'denied'), countOf(said, 'withdrawn')]).toEqual([
      2, 1, 1,
    ]);
    expect(said.processing).toMatchObject({
      decided: 3,
      average: { atLeast: 66.67, atMost: 66.67 },
      median: { atLeast: 60, atMost: 60 },
    });
    expect(said.limits.map(({ decidedWithin }) => decidedWithin.atMost)).toEqual([0, 2, 3]);
    expect((await quarter(officer, '?quarter=FY2026Q2')).ends).toContainEqual({
      end: 'returned_without_action',
      count: 1,
    });
    expect((await quarter(officer, '?quarter=FY2026')).processing.decided).toBe(5);
  });

  it('gives bounds where days are known between two, and counts nothing that may be of another quarter', async () => {
    const officer = await anotherOfficer(company.service);
    await tracked(officer, {}, filed('2026-04-01'), {
      type: 'approved',
      notBefore: '2026-05-01',
      notAfter: '2026-05-11',
    });
    await tracked(officer, {}, filed('2026-04-01'), {
      type: 'denied',
      notBefore: '2026-06-20',
      notAfter: '2026-07-10',
    });
    // A notice that nobody answered is a denial by the law alone 45 days later: in June, or in July.
    const { id } = await tracked(officer, {}, filed('2026-04-01'), {
      type: 'intent_to_deny',
      notBefore: '2026-05-08',
      notAfter: '2026-05-24',
    });
    expect((await officer.read<{ outcome: string }>(`/v1/applications/${id}`)).outcome).toBe('denied');
    const said = await quarter(officer);
    expect(said.processing).toMatchObject({ decided: 1, median: { atLeast: 30, atMost: 40 } });
    expect(said).toMatchObject({ mayHaveEnded: 2, endedByLaw: 0 });
    expect(said.limits[0]?.decidedWithin).toEqual({ atLeast: 0, atMost: 1 });
    expect(said.pending.count).toEqual({ atLeast: 0, atMost: 2 });
  });

  it('says what is pending for long and why, as far as it was told, and that the rest is not told', async () => {
    const officer = await anotherOfficer(company.service);
    const registered = { type: 'registered', on: '2026-01-06' };
    await tracked(officer, {}, filed('2026-01-05'), registered);
    await tracked(officer, {}, filed('2026-01-05'), registered, {
      type: 'suspension_told',
      id: 'h',
      kind: 'administrative',
      on: '2026-02-05',
    });
    await tracked(officer, {}, filed('2026-01-05'), registered, {
      type: 'information_requested',
      id: 'q',
      on: '2026-02-05',
    });
    await tracked(officer, {}, filed('2026-06-20'));
    const said = await quarter(officer);
    expect(said.pending).toMatchObject({ on: '2026-06-30', count: { atLeast: 4, atMost: 4 } });
    expect(said.pending.reasons).toEqual([
      { reason: 'administrative', count: 1 },
      { reason: 'not_told', count: 1 },
      { reason: 'question', count: 1 },
    ]);
    expect(said.stages.map(({ stage, count }) => [stage, count])).toEqual([
      ['received', 2],
      ['on_hold', 1],
      ['referred', null],
      ['signed_off', null],
      ['countersigned', null],
      ['validated', null],
      ['filed', 1],
    ]);
    expect(said.limits.map(({ pendingBeyond }) => pendingBeyond.atLeast)).toEqual([3, 3, 3]);
    expect(said.referrals).toMatchObject([
      { agency: 'State', count: null, note: { code: 'quarter_not_told' } },
      { agency: 'Defense', count: null },
      { agency: 'Energy', count: null },
    ]);
  });

  it('counts an application in each of its countries, and shows no group of fewer than five', async () => {
    const officer = await anotherOfficer(company.service);
    const userIn = async (country: string) => ({
      role: 'end_user',
      partyId: (
        await officer.made<{ id: string }>('/v1/parties', {
          name: `Quiet Works of ${country}`,
          country,
          kind: 'organization',
        })
      ).id,
    });
    const [jp, my, no] = await Promise.all(['JP', 'MY', 'NO'].map(userIn));
    for (const parties of [...Array.from({ length: 5 }, () => [jp, my]), [jp], [no]])
      await tracked(officer, { parties }, filed('2026-04-01'), { type: 'approved', on: '2026-05-01' });
    const said = await quarter(officer);
    expect(said.byCountry.map(({ key, processing }) => [key, processing?.decided ?? null])).toEqual([
      ['JP', 6],
      // Norway's one would follow from the others, were Malaysia's five shown.
      ['MY', null],
      ['NO', null],
    ]);
    const text = JSON.stringify(said) + (await officer.get('/v1/reports/quarterly?format=csv')).text;
    expect(text).not.toContain('Quiet Works');
  });

  it('is refused before it has begun, and in another form', async () => {
    const officer = await anotherOfficer(company.service);
    for (const [query, pointer] of [
      ['quarter=FY2027Q4', '/quarter'],
      ['quarter=2026Q1', '/quarter'],
      ['quarter=FY2026Q5', '/quarter'],
      ['regime=us-none', '/regime'],
    ] as const) {
      const { status, body } = await officer.get(`/v1/reports/quarterly?${query}`);
      expect([query, status, (body as { errors: { pointer: string }[] }).errors[0]?.pointer]).toEqual([
        query,
        422,
        pointer,
      ]);
    }
  });

  it('comes as CSV, as a workbook and as one page', async () => {
    const officer = await anotherOfficer(company.service);
    await tracked(officer, {}, filed('2026-04-01'), { type: 'approved', on: '2026-05-01' });
    const csv = await officer.get('/v1/reports/quarterly?quarter=FY2026Q3&format=csv');
    expect(csv.text.split('\n')[0]).toBe('quarter,from,to,asOf,regime,part,key,figure,atLeast,atMost,note');
    expect(csv.text).toContain(`FY2026Q3,2026-04-01,2026-06-30,${TODAY},us-bis,processing,,median,30,30,`);
    const xlsx = await officer.get('/v1/reports/quarterly?quarter=FY2026Q3&format=xlsx');
    expect(xlsx.headers['content-type']).toContain('spreadsheetml');
    const pdf = await officer.get('/v1/reports/quarterly?quarter=FY2026Q3&format=pdf').responseType('blob');
    expect(pdf.headers['content-type']).toBe('application/pdf');
    expect((pdf.body as Buffer).toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});
