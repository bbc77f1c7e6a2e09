import { MonthSums } from '@ninety/reporting';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { asOwner, startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { filed, makeWorld, record, setToday } from '../support/world.js';
import type { Application, World } from '../support/world.js';

interface Group {
  key: string;
  decided: { count: number; countedDays: { median: number } };
  pending?: number;
}
interface Report {
  decided: { count: number; outcomes: Record<string, number>; within: Record<string, number> };
  missedClocks: Record<string, number>;
  stages: { stage: string; count: number; days: { median: number } }[];
  agencies?: { agency: string; count: number; late: number; days: { median: number } }[];
  baselessHoldDays?: number;
  pending: { count: number; ageing: { toDays: number | null; count: number }[] };
  silence: { verdict: string; stalled: number; files: { applicationId: string }[] };
  groups?: Group[];
}

let service: TestService;
let world: World;
let other: World;
let stuck: Application;

/** Five files of two suppliers, all of 22 July 2019, and what became of them by 5 November. */
beforeAll(async () => {
  service = await startService();
  await setToday(service, '2019-07-22');
  world = await makeWorld(service);
  other = await makeWorld(service);
  const energy = await world.reviewer('Energy');
  const [quick, returned, frozen] = await Promise.all([1, 2, 3].map(() => filed(world.officer)));
  if (!quick || !returned || !frozen) throw new Error('not filed');
  const reviewed = await filed(other.officer, {
    items: [
      {
        eccn: '3A001',
        description: 'x',
        quantity: '1',
        unit: 'each',
        unitPrice: { amount: '1', currency: 'USD' },
      },
    ],
  });
  stuck = await filed(world.officer);
  await record(world.bis, reviewed, { type: 'referred', agencies: ['Energy', 'Defense'] });

  await setToday(service, '2019-07-27');
  await record(world.bis, frozen, { type: 'hold_placed', id: 'h1', kind: 'administrative' });
  await setToday(service, '2019-08-01');
  await record(world.bis, quick, { type: 'approved' }); // 10 days
  await setToday(service, '2019-08-03');
  await record(energy, reviewed, { type: 'position', agency: 'Energy', recommendation: 'approve' }); // 12 days
  await setToday(service, '2019-08-11');
  await record(world.bis, returned, { type: 'returned_without_action' }); // 20 days
  await setToday(service, '2019-08-16');
  await record(world.bis, frozen, { type: 'hold_released', id: 'h1' }); // 20 days without a basis
  await setToday(service, '2019-09-10');
  await record(world.bis, reviewed, { type: 'approved' }); // 50 days
  await setToday(service, '2019-10-30');
  await record(world.bis, frozen, { type: 'approved' }); // 100 days
  await setToday(service, '2019-11-05');
});
afterAll(() => service.close());

const report = (by: Client, query = '') =>
  by.read<Report>(`/v1/reports/timeliness?from=2019-07-01&to=2019-11-05${query}`);

describe('the timeliness report', () => {
  it('answers the same from the sums of months as from the facts, also after a fact of a past month changes', async () => {
    const queries = ['', '&by=month', '&by=country', '&by=eccn', '&by=agency', '&by=stage', '&by=supplier'];
    const energy = await world.reviewer('Energy');
    const all = () =>
      Promise.all([world.auditor, energy].flatMap((by) => queries.map((query) => report(by, query))));
    const summed = async () =>
      (await asOwner(service.connection, 'SELECT month FROM timeliness_summed')).rows.length;
    await asOwner(service.connection, 'TRUNCATE timeliness_summed, timeliness_month');
    const fromFacts = await all();
    await service.app.get(MonthSums).sumUp();
    expect(await summed()).toBe(4); // July to October 2019
    expect(await all()).toEqual(fromFacts);

    const fact = `application_id = '${stuck.id}'`;
    const set = (outcome: string, on: string) =>
      asOwner(
        service.connection,
        `UPDATE application_fact SET decided_on = ${on}, outcome = ${outcome} WHERE ${fact}`,
      );
    await set("'approved'", "'2019-08-20'");
    expect((await report(world.auditor)).decided.count).toBe(5);
    await service.app.get(MonthSums).sumUp();
    expect((await report(world.auditor)).decided.count).toBe(5);
    await set('NULL', 'NULL');
    expect(await all()).toEqual(fromFacts);
    await service.app.get(MonthSums).sumUp();
    expect(await all()).toEqual(fromFacts);
  });

  it('counts decisions, outcomes and days', async () => {
    expect(await report(world.auditor)).toMatchObject({
      from: '2019-07-01',
      to: '2019-11-05',
      decided: {
        count: 4,
        outcomes: {
          approved: 3,
          denied: 0,
          returned_without_action: 1,
          no_license_required: 0,
          withdrawn: 0,
        },
        // 10, 20, 50, 100: the median lies between 20 and 50, p90 at 0.7 of the way from 50 to 100
        countedDays: { median: 35, p90: 85, p95: 92.5, mean: 45 },
        elapsedDays: { median: 35, p90: 85, p95: 92.5, mean: 45 },
        within: { '30': 0.5, '60': 0.75, '90': 0.75 },
      },
    });
  });

  it('says what was missed, what freezes cost, and how long stages and agencies took', async () => {
    const all = await report(world.bis);
    // The frozen and the stuck file missed the 90 days; four of five had no first action in 9 days.
    expect(all.missedClocks).toEqual({ initial_action: 4, resolution: 2 });
    expect(all.baselessHoldDays).toBe(20);
    expect(all.agencies).toMatchObject([
      { agency: 'Defense', count: 1, late: 1, days: { median: 30 } },
      { agency: 'Energy', count: 1, late: 0, days: { median: 12 } },
    ]);
    // Referred on 22 July, deemed on the 31st day: 20 days of final review until 10 September
    expect(all.stages).toMatchObject([
      { stage: 'final_review', count: 1, days: { median: 19 } },
      { stage: 'referred', count: 1, days: { median: 31 } },
      { stage: 'registered', count: 4 },
    ]);
  });

  it('shows the age of what is pending, and which file is stuck', async () => {
    const { pending, silence } = await report(world.bis);
    expect(pending.count).toBe(1);
    expect(pending.ageing.find(({ count }) => count === 1)).toMatchObject({ fromDays: 91, toDays: 120 });
    expect(silence).toMatchObject({
      verdict: 'stuck_files',
      stalled: 1,
      files: [{ applicationId: stuck.id }],
    });
  });

  it('groups by month, country, ECCN, agency, stage and supplier', async () => {
    const groups = async (by: string) =>
      (await report(world.bis, `&by=${by}`)).groups?.map(({ key, decided, pending }) => [
        key,
        decided.count,
        decided.countedDays.median,
        pending,
      ]);
    expect(await groups('month')).toEqual([
      ['2019-08', 2, 15, undefined],
      ['2019-09', 1, 50, undefined],
      ['2019-10', 1, 100, undefined],
    ]);
    expect(await groups('country')).toEqual([['FI', 4, 35, 1]]);
    expect(await groups('eccn')).toEqual([
      ['3A991', 3, 20, 1],
      ['3A001', 1, 50, 0],
    ]);
    expect(await groups('agency')).toEqual([
      ['Defense', 1, 50, 0],
      ['Energy', 1, 50, 0],
    ]);
    expect(await groups('supplier')).toEqual([
      [world.supplierId, 3, 20, 1],
      [other.supplierId, 1, 50, 0],
    ]);
    expect((await groups('stage'))?.[0]).toEqual(['registered', 4, 35, 1]);
  });

  it('holds the period at both ends, and refuses one that is none', async () => {
    const within = (from: string, to: string) =>
      world.bis.read<Report>(`/v1/reports/timeliness?from=${from}&to=${to}`);
    expect((await within('2019-08-01', '2019-08-11')).decided.count).toBe(2);
    expect((await within('2019-08-02', '2019-08-10')).decided).toMatchObject({
      count: 0,
      countedDays: { median: null },
      within: { '90': null },
    });
    const wrong = await world.bis.get('/v1/reports/timeliness?from=2019-08-02&to=2019-08-01');
    expect(wrong.body).toMatchObject({ status: 422, errors: [{ pointer: '/from' }] });
    expect((await world.bis.get('/v1/reports/timeliness?by=planet')).status).toBe(422);
  });

  it('tells an applicant of its own files, and of the review as one stage', async () => {
    const own = await report(other.officer);
    expect(own).toMatchObject({ decided: { count: 1 }, pending: { count: 0 } });
    expect(own.stages.map(({ stage, days }) => [stage, days.median])).toEqual([
      ['registered', 0],
      ['under_review', 50],
    ]);
    expect(own).not.toHaveProperty('agencies');
    expect(own).not.toHaveProperty('baselessHoldDays');
    expect((await other.officer.get('/v1/reports/timeliness?by=agency')).status).toBe(403);
    const reviewer = await world.reviewer('Energy');
    expect((await report(reviewer)).decided.count).toBe(1);
  });

  it('comes as CSV too', async () => {
    const csv = await world.bis.get(
      '/v1/reports/timeliness?from=2019-07-01&to=2019-11-05&by=eccn&format=csv',
    );
    expect(csv.headers['content-type']).toContain('text/csv');
    const [header, first] = csv.text.split('\n');
    expect(header).toBe(
      'from,to,eccn,decided,approved,denied,returned_without_action,no_license_required,withdrawn,countedDaysMedian,countedDaysP90,countedDaysP95,countedDaysMean,elapsedDaysMedian,elapsedDaysP90,elapsedDaysP95,elapsedDaysMean,within30,within60,within90,pending',
    );
    expect(first).toContain('2019-07-01,2019-11-05,3A991,3,2,0,1,0,0,20,');
  });
});

describe('the forecast', () => {
  const forecast = (by: Client, id: string) => by.get(`/v1/applications/${id}/forecast`);

  it('rests on what was published where few like cases are known, and says so', async () => {
    const { body } = await forecast(world.officer, stuck.id);
    expect(body).toMatchObject({ likeCases: null, reason: null, prior: { period: 'FY2023' } });
    const { asOf, p50On, p90On, prior } = body as Record<string, string> & { prior: { weight: number } };
    expect(prior.weight).toBeGreaterThan(0.9);
    expect([asOf, p50On, p90On].sort()).toEqual([asOf, p50On, p90On]);
    expect((await forecast(other.officer, stuck.id)).status).toBe(404);
  });

  it('rests on like cases, those still pending counted as censored', async () => {
    // Sixty Finnish cases of the same ECCN that took 110 to 169 days: facts as the service would have written them.
    service.isWhole = false;
    await asOwner(
      service.connection,
      `INSERT INTO application (id, supplier_id, created_by, form, control_number, status)
         SELECT gen_random_uuid(), supplier_id, created_by, form, 'ZF' || n, 'approved' FROM application, generate_series(1, 60) n WHERE id = '${stuck.id}';
       INSERT INTO application_fact (application_id, supplier_id, country, eccns, registered_on, decided_on, outcome, counted_days, elapsed_days,
         stage, stage_since, stages, stage_days, agencies, agency_days, agency_late, missed, missed_on, baseless_days)
         SELECT a.id, a.supplier_id, 'FI', '{3A991}', '2019-01-01', date '2019-01-01' + n, 'approved', n, n,
           'approved', '2019-06-01', '{}', '{}', '{}', '{}', '{}', '{}', '{}', 0
         FROM (SELECT *, 109 + substr(control_number, 3)::int AS n FROM application WHERE control_number LIKE 'ZF%') a`,
    );
    // 22 July + 140 and + 164 days: a day after half, and nine tenths, of the sixty that lasted longer than 106 days, for this one may
    // outlast them all.
    expect((await forecast(world.officer, stuck.id)).body).toMatchObject({
      elapsedDays: 106,
      likeCases: 'country and ECCN',
      decidedLater: 60,
      sampleSize: 63,
      p50On: '2019-12-09',
      p90On: '2020-01-02',
    });
    // And it rests on everybody's, for an applicant who sees none of them.
    const theirs = await filed(other.officer);
    expect((await forecast(other.officer, theirs.id)).body).toMatchObject({
      likeCases: 'country and ECCN',
      decidedLater: 63,
    });
  });
});

describe('the applications behind a figure', () => {
  const cases = async (caller: Client, query: string) =>
    (
      await caller.read<{
        data: { applicationId: string; countedDays: number; baselessHoldDays?: number }[];
      }>(`/v1/reports/timeliness/applications?${query}`)
    ).data;

  it('are as many as the figure says, for each part of the distribution', async () => {
    const report = await world.bis.read<{
      decided: { count: number };
      distribution: { fromDays: number; toDays: number | null; count: number }[];
    }>('/v1/reports/timeliness');
    expect(report.distribution.reduce((sum, { count }) => sum + count, 0)).toBe(report.decided.count);
    expect(report.distribution.map(({ toDays }) => toDays)).toContain(90);
    for (const { fromDays, toDays, count } of report.distribution) {
      const to = toDays === null ? '' : `&daysTo=${toDays}`;
      expect(await cases(world.bis, `daysFrom=${fromDays}${to}`)).toHaveLength(count);
    }
  });

  it('are those of the caller, and tell an applicant nothing of the inside', async () => {
    const own = await cases(world.officer, 'pending=true');
    expect(own.map(({ applicationId }) => applicationId)).toContain(stuck.id);
    expect(own.every((one) => one.baselessHoldDays === undefined)).toBe(true);
    for (const inside of ['agency=Energy', 'stage=referred', 'baseless=true', 'missed=recommendation'])
      expect((await world.officer.get(`/v1/reports/timeliness/applications?${inside}`)).status).toBe(403);
    expect((await cases(world.bis, 'baseless=true')).length).toBeGreaterThan(0);
  });

  it('come page by page, the longest first', async () => {
    const all = await cases(world.bis, 'limit=200');
    const first = await world.bis.read<{ data: { applicationId: string }[]; nextCursor: string }>(
      '/v1/reports/timeliness/applications?limit=1',
    );
    const next = await cases(world.bis, `limit=200&cursor=${first.nextCursor}`);
    expect([...first.data, ...next].map(({ applicationId }) => applicationId)).toEqual(
      all.map(({ applicationId }) => applicationId),
    );
  });
});
