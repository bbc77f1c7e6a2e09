import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { anotherOfficer, observe, startCompany } from '../support/company.js';
import type { Company, Tracked } from '../support/company.js';
import { listed } from '../support/read-workbook.js';
import { statementsDuring } from '../support/sent.js';
import { eventually, makeCaller } from '../support/world.js';

const TODAY = '2026-11-02';

interface Sum {
  amount: string;
  cases: number;
}

interface Case {
  id: string;
  number: string | null;
  atRisk: boolean | null;
  atRiskReason: { code: string } | null;
  penaltyOn: string | null;
}

interface Report {
  pending: number;
  currencies: { currency: string; pending: Sum & { atRisk: Sum }; largest: Case[] }[];
  nextPenalties: Case[];
}

let company: Company;
beforeAll(async () => {
  company = await startCompany(TODAY);
});
afterAll(() => company.service.close());

const someone = () => anotherOfficer(company.service);

const inDays = (days: number) =>
  new Date(Date.parse(`${TODAY}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const usd = (amount: string) => ({ amount, currency: 'USD' });
const sum = (amount: string, cases: number) => ({ amount, cases });
const NOTHING = sum('0', 0);
const risked = (all: Sum, atRisk: Sum = NOTHING, riskNotKnown: Sum = NOTHING) => ({
  ...all,
  atRisk,
  riskNotKnown,
});

async function drafted(officer: Client, draft: object): Promise<string> {
  return (await officer.made<Tracked>('/v1/applications', draft)).id;
}

let serial = 0;
/** Filed today, unless said otherwise. */
async function filed(officer: Client, draft: object, on = TODAY): Promise<string> {
  const id = await drafted(officer, draft);
  serial += 1;
  await observe(officer, id, { type: 'filed', system: 'snap_r', number: `Z${2_000_000 + serial}`, on });
  return id;
}

/** So many cases that were decided after 22, 24, … days. */
async function decided(officer: Client, count: number): Promise<void> {
  const filedOn = '2026-06-01';
  for (let place = 0; place < count; place += 1) {
    const id = await drafted(officer, {});
    const on = new Date(Date.parse(filedOn) + (22 + 2 * place) * 86_400_000).toISOString().slice(0, 10);
    await observe(officer, id, { type: 'filed', on: filedOn }, { type: 'approved', on });
  }
}

/** Cases of which each says something else; ten like them took 22, 24 … 40 days. */
async function cases(officer: Client) {
  await decided(officer, 10);
  return {
    // All ten are decided by then.
    inTime: await filed(officer, {
      reference: 'in time',
      customer: '=cmd()',
      orders: ['SO-1', 'SO-2'],
      needBy: inDays(60),
      valueAtStake: usd('100000.50'),
      penaltyOn: inDays(61),
      penalty: usd('5000'),
    }),
    // Five of ten.
    late: await filed(officer, {
      needBy: inDays(30),
      valueAtStake: usd('250000'),
      penaltyOn: inDays(31),
      penalty: usd('10000.25'),
    }),
    inEuro: await filed(officer, {
      needBy: inDays(20),
      valueAtStake: { amount: '40000', currency: 'EUR' },
      penaltyOn: inDays(25),
    }),
    withoutDay: await filed(officer, { valueAtStake: usd('7') }),
    passed: await filed(officer, { needBy: inDays(-10) }, '2026-10-01'),
    // None like it was ever decided.
    ofAnotherKind: await filed(officer, {
      type: 'classification',
      needBy: inDays(45),
      valueAtStake: usd('1000'),
    }),
    draft: await drafted(officer, { needBy: inDays(30), valueAtStake: usd('900') }),
    bare: await drafted(officer, {}),
  };
}

const riskOf = async (officer: Client, id: string) => {
  const { atRisk, atRiskReason } = await officer.read<Case>(`/v1/applications/${id}`);
  return [atRisk, atRiskReason?.code];
};

describe('what is at stake of an application', () => {
  it('has a day from which a delay costs, and how much, which change after the filing too', async () => {
    const officer = await someone();
    const id = await filed(officer, { penaltyOn: inDays(10), penalty: usd('12.50') });
    const { headers, body } = await officer.get(`/v1/applications/${id}`);
    expect(body).toMatchObject({ penaltyOn: inDays(10), penalty: usd('12.50') });
    const change = { penaltyOn: null, penalty: { amount: '1', currency: 'EUR' } };
    const changed = await officer.patch(`/v1/applications/${id}`, change, String(headers.etag));
    expect([changed.status, changed.body]).toEqual([200, expect.objectContaining(change)]);
    const refused = await officer.post('/v1/applications', { penalty: { amount: '1', currency: 'euro' } });
    expect([refused.status, refused.body.errors]).toEqual([
      422,
      [expect.objectContaining({ pointer: '/penalty/currency' })],
    ]);
  });

  it('may come too late by the forecast alone; what cannot be said has its reason', async () => {
    const officer = await someone();
    const made = await cases(officer);
    expect(await riskOf(officer, made.inTime)).toEqual([false, undefined]);
    expect(await riskOf(officer, made.late)).toEqual([true, undefined]);
    expect(await riskOf(officer, made.passed)).toEqual([true, undefined]);
    expect(await riskOf(officer, made.withoutDay)).toEqual([null, 'risk_without_day']);
    expect(await riskOf(officer, made.ofAnotherKind)).toEqual([null, 'too_few_like']);
    expect(await riskOf(officer, made.draft)).toEqual([null, 'risk_not_filed']);
    const before = await officer.read<Case>(`/v1/applications/${made.passed}?knownAt=2026-10-20`);
    expect([before.atRisk, before.atRiskReason?.code]).toEqual([null, 'risk_of_today_alone']);
    await observe(officer, made.late, { type: 'approved', on: TODAY });
    expect(await riskOf(officer, made.late)).toEqual([null, 'risk_ended']);
  });

  it('is found by its risk, which is as the forecast says, page by page', async () => {
    const officer = await someone();
    const made = await cases(officer);
    const found: Case[] = [];
    for (let cursor = ''; ;) {
      const page = await officer.read<{ data: Case[]; nextCursor: string | null }>(
        `/v1/applications?atRisk=true&limit=2${cursor}`,
      );
      found.push(...page.data);
      if (page.nextCursor === null) break;
      cursor = `&cursor=${page.nextCursor}`;
    }
    expect(found.map(({ id }) => id).sort()).toEqual([made.late, made.inEuro, made.passed].sort());
    const ofEuro = await officer.read<{ data: Case[] }>('/v1/applications?atRisk=true&regime=uk-siel');
    expect(ofEuro.data).toEqual([]);
    const { data } = await officer.read<{ data: (Case & { status: string })[] }>(
      '/v1/applications?pending=true',
    );
    expect(data).toHaveLength(6);
    for (const { id, atRisk, atRiskReason } of data)
      expect(await officer.read(`/v1/applications/${id}/forecast`)).toMatchObject({ atRisk, atRiskReason });
  });

  it('follows each change of any case at once, also one that takes another back', async () => {
    const officer = await someone();
    await decided(officer, 10);
    const late = await filed(officer, { needBy: inDays(30) });
    const other = await filed(officer, { needBy: inDays(90) });
    const risks: unknown[] = [];
    const asForecast = async () => {
      for (const id of [late, other]) {
        const { atRisk, atRiskReason } = await officer.read<Case>(`/v1/applications/${id}`);
        expect(await officer.read(`/v1/applications/${id}/forecast`)).toMatchObject({ atRisk, atRiskReason });
      }
      risks.push((await riskOf(officer, late))[0]);
    };
    await asForecast();
    const quick: string[] = [];
    // With so many that took a day, nine of ten are decided by the day on which it is needed.
    for (let place = 0; place < 45; place += 1) quick.push(await filed(officer, {}, '2026-10-30'));
    const approved = { type: 'approved', on: '2026-10-31' };
    for (const id of quick) await observe(officer, id, approved);
    await asForecast();
    for (const id of quick) {
      const { data } = await officer.read<{ data: { id: string; type: string }[] }>(
        `/v1/applications/${id}/events`,
      );
      const ended = data.find(({ type }) => type === 'approved');
      await observe(officer, id, { type: 'void', supersedes: ended?.id, reason: 'it was another' });
    }
    await asForecast();
    expect(risks).toEqual([true, false, true]);
  });

  it('is not like itself: an earlier filing of the same case is no like case', async () => {
    const officer = await someone();
    await decided(officer, 9);
    const id = await filed(officer, { needBy: inDays(30) }, '2026-09-01');
    await observe(
      officer,
      id,
      { type: 'returned_without_action', on: '2026-10-20' },
      { type: 'filed', system: 'snap_r', number: 'Z2999999', on: TODAY },
    );
    // Nine are too few: without a published figure nothing would be said.
    const few = { likeCases: null, decidedLater: 9, atRisk: true };
    expect(await officer.read(`/v1/applications/${id}/forecast`)).toMatchObject(few);
    expect(await riskOf(officer, id)).toEqual([true, undefined]);
    // One more makes ten.
    await decided(officer, 1);
    const enough = { likeCases: 'all', decidedLater: 10, atRisk: true };
    expect(await officer.read(`/v1/applications/${id}/forecast`)).toMatchObject(enough);
    expect(await riskOf(officer, id)).toEqual([true, undefined]);
  });
});

describe('the report of what is at stake', () => {
  it('sums by currency, by when it is needed and what of it may come too late, and says what is not known', async () => {
    const officer = await someone();
    const made = await cases(officer);
    const report = await officer.read<Report>('/v1/reports/stakes');
    expect(report).toMatchObject({
      asOf: TODAY,
      pending: 6,
      withoutValue: 1,
      penaltiesWithoutAmount: 1,
      risk: { atRisk: 3, inTime: 1, notKnown: 2, reasons: { risk_without_day: 1, too_few_like: 1 } },
      notFiled: 2,
      notFiledWithoutValue: 1,
    });
    const [dollars, euros, ...others] = report.currencies;
    expect(others).toEqual([]);
    expect(dollars).toMatchObject({
      currency: 'USD',
      // 100,000.50 + 250,000 + 7 + 1,000
      pending: risked(sum('351007.5', 4), sum('250000', 1), sum('1007', 2)),
      needed: {
        passed: risked(NOTHING),
        within30: risked(sum('250000', 1), sum('250000', 1)),
        within60: risked(sum('351000.5', 3), sum('250000', 1), sum('1000', 1)),
        within90: risked(sum('351000.5', 3), sum('250000', 1), sum('1000', 1)),
        later: risked(NOTHING),
        notSaid: sum('7', 1),
      },
      penalties: {
        total: sum('15000.25', 2),
        atRisk: sum('10000.25', 1),
        passed: NOTHING,
        within30: NOTHING,
        within60: sum('10000.25', 1),
        within90: sum('15000.25', 2),
        later: NOTHING,
        notSaid: NOTHING,
        nextOn: inDays(31),
      },
      notFiled: sum('900', 1),
    });
    expect(dollars?.largest.map(({ id }) => id)).toEqual([
      made.late,
      made.inTime,
      made.ofAnotherKind,
      made.withoutDay,
    ]);
    expect(dollars?.largest[0]).toMatchObject({ atRisk: true, number: expect.stringMatching(/^Z2\d{6}$/) });
    expect(euros).toMatchObject({
      currency: 'EUR',
      pending: risked(sum('40000', 1), sum('40000', 1)),
      penalties: { total: NOTHING, nextOn: null },
      notFiled: NOTHING,
    });
    expect(report.nextPenalties.map(({ id }) => id)).toEqual([made.inEuro, made.late, made.inTime]);
  });

  it('names the ten largest and no more, of one currency each', async () => {
    const officer = await someone();
    for (let place = 1; place <= 12; place += 1)
      await filed(officer, { valueAtStake: { amount: String(place * 1_000), currency: 'JPY' } });
    const { currencies } = await officer.read<{
      currencies: { pending: Sum; largest: { valueAtStake: { amount: string } }[] }[];
    }>('/v1/reports/stakes');
    expect(currencies).toHaveLength(1);
    expect(currencies[0]?.pending).toMatchObject(sum('78000', 12));
    expect(currencies[0]?.largest.map(({ valueAtStake }) => Number(valueAtStake.amount))).toEqual([
      12_000, 11_000, 10_000, 9_000, 8_000, 7_000, 6_000, 5_000, 4_000, 3_000,
    ]);
  });

  it('is nobody else’s, and of one regime when asked', async () => {
    const [officer, other] = [await someone(), await someone()];
    await filed(officer, { valueAtStake: usd('5') });
    expect(await other.read('/v1/reports/stakes')).toMatchObject({ pending: 0, currencies: [] });
    expect(await officer.read('/v1/reports/stakes?regime=uk-siel')).toMatchObject({ pending: 0 });
    expect(await officer.read('/v1/reports/stakes?regime=us-bis')).toMatchObject({ pending: 1 });
    expect((await officer.get('/v1/reports/stakes?regime=nonsense')).status).toBe(422);
    const auditor = await makeCaller(company.service, { name: 'Kim', role: 'auditor' });
    const { pending } = await auditor.read<Report>('/v1/reports/stakes');
    expect(pending).toBeGreaterThan(1);
  });

  it('is a table as CSV and XLSX, in which nothing is run', async () => {
    const officer = await someone();
    const { inTime } = await cases(officer);
    const csv = await officer.get('/v1/reports/stakes').set('Accept', 'text/csv');
    expect(csv.headers['content-disposition']).toContain(`stakes-${TODAY}.csv`);
    expect(csv.text).toContain('\npending,USD,351007.5,4,250000,1,1007,2,');
    expect(csv.text).toContain(",'=cmd(),");
    const rows = await listed(officer, '/v1/reports/stakes?format=xlsx');
    const of = (figure: string, currency: string | null) =>
      rows.find((row) => row.get('figure') === figure && row.get('currency') === currency);
    expect(of('needed within60', 'USD')?.get('amount')).toBe(351_000.5);
    expect(of('pending without a value', null)?.get('cases')).toBe(1);
    const largest = rows.filter((row) => row.get('customer') === '=cmd()');
    const { controlNumber } = await officer.read<Tracked>(`/v1/applications/${inTime}`);
    expect(largest[0]?.get('number')).toBe(controlNumber);
    expect(largest[0]?.get('needBy')).toEqual({ day: inDays(60) });
  });

  it('counts like cases once for a workbook of several pages', async () => {
    const officer = await someone();
    await cases(officer);
    const rows = Array.from(
      { length: 210 },
      (_, place) => `W-${place},us-bis,Z${9_000_000 + place},2026-10-20,2026-11-25`,
    );
    const file = ['reference,regime,number,filedOn,needBy', ...rows].join('\n');
    const upload = await officer
      .post('/v1/imports?kind=applications')
      .set('Content-Type', 'text/csv')
      .send(file as never);
    const { id } = upload.body as { id: string };
    await eventually(
      () => officer.read<{ result: { made: number } | null }>(`/v1/jobs/${id}`),
      ({ result }) => result?.made === rows.length,
    );
    const sent = await statementsDuring(async () => {
      const sheet = await listed(officer, '/v1/applications?pending=true&atRisk=true&format=xlsx');
      // Of ten like cases two took longer than the 36 days that there are.
      expect(sheet.length).toBeGreaterThan(200);
    });
    expect(
      sent.filter((text) => text.includes('count(*) FILTER') && text.includes('application_course c')),
    ).toHaveLength(1);
    expect(sent.filter((text) => text.includes('FROM application_outlook o')).length).toBeGreaterThan(1);
  });
});
