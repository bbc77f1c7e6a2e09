import { MonthSums } from '@ninety/reporting';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figuresOfCsv, recomputeQuarter } from '../../scripts/src/recompute/recompute.js';
import { Random } from '../../scripts/src/seed/random.js';
import type { Client } from '../support/client.js';
import { anotherOfficer, observe, startCompany } from '../support/company.js';
import { asOwner, startService, superuserOf } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { draftFor, makeWorld, record, setToday } from '../support/world.js';
import type { World } from '../support/world.js';

const PERIODS = ['FY2026Q1', 'FY2026Q2', 'FY2026Q3', 'FY2026Q4', 'FY2026'];
const COUNTRIES = ['JP', 'JP', 'JP', 'MY', 'MY', 'NO', 'DE'];
const ECCNS = ['3A001.b.2', '3A001.b.2', '3B001.a', '5A002', '4A003'];

interface Caller {
  readonly client: Client;
  readonly supplierId: string | null;
  readonly isApplicant: boolean;
}

/** What the service says and what the script finds, figure by figure. */
async function bothOf(service: TestService, quarter: string, caller: Caller, today: string) {
  const { client, supplierId, isApplicant } = caller;
  const said = await client.get(`/v1/reports/quarterly?quarter=${quarter}&format=csv`);
  const database = new pg.Client({ ...superuserOf(service.connection) });
  await database.connect();
  try {
    const recomputed = await recomputeQuarter(database, { quarter, today, supplierId, isApplicant });
    return { said: figuresOfCsv(said.text), recomputed };
  } finally {
    await database.end();
  }
}

/** The value of a figure, so that none of those compared is always nothing. */
function valueOf(figures: readonly string[], name: string): number {
  const line = figures.find((one) => one.startsWith(`${name},`));
  return Number(line?.split(',').at(-1));
}

async function someIn(officer: Client, country: string): Promise<string> {
  const party = { name: `Harmless Looms of ${country}`, country, kind: 'organization' };
  return (await officer.made<{ id: string }>('/v1/parties', party)).id;
}

async function partiesOf(officer: Client): Promise<Map<string, string>> {
  const countries = [...new Set(COUNTRIES)];
  const ids = await Promise.all(countries.map((country) => someIn(officer, country)));
  return new Map(countries.map((country, place) => [country, ids[place] ?? '']));
}

/** End users of one country or two, or none but a consignee; one ECCN or two. */
function goodsOf(random: Random, partyOf: ReadonlyMap<string, string>) {
  const of = (role: string) => ({ role, partyId: partyOf.get(random.oneOf(COUNTRIES)) });
  const consignee = of('ultimate_consignee');
  const users = Array.from({ length: random.between(0, 2) }, () => of('end_user'));
  const items = Array.from({ length: random.between(1, 2) }, () => ({
    eccn: random.oneOf(ECCNS),
    description: 'Loom',
    quantity: '1',
    unit: 'each',
    unitPrice: { amount: '12.50', currency: 'USD' },
  }));
  return { parties: [consignee, ...users], items };
}

describe('a quarter of a company', () => {
  const TODAY = '2026-08-10';
  const ENDINGS = ['approved', 'approved', 'partly', 'denied', 'returned', 'withdrawn', null, null];
  const MATTERS = [
    { type: 'suspension_told', id: 'h', kind: 'administrative' },
    { type: 'suspension_told', id: 'h', kind: 'pre_license_check' },
    { type: 'information_requested', id: 'q' },
    { type: 'intent_to_deny' },
    null,
  ];
  let service: TestService;
  let officer: Client;
  let other: Client;

  beforeAll(async () => {
    const company = await startCompany(TODAY);
    ({ service, officer } = company);
    other = await anotherOfficer(service);
    const random = new Random(8289);
    const partyOf = await partiesOf(officer);
    for (let index = 0; index < 60; index += 1) await caseOf(random, index, officer, partyOf);
    await corrected(officer, partyOf);
    await caseOf(random, 0, other, await partiesOf(other));
  });
  afterAll(() => service.close());

  it.each(PERIODS)('has no figure that the script does not find, in %s', async (quarter) => {
    const auditor = { client: service.admin, supplierId: null, isApplicant: true };
    const { supplierId } = await officer.read<{ supplierId: string }>('/v1/me');
    const own = { client: officer, supplierId, isApplicant: true };
    for (const caller of [auditor, own]) {
      const { said, recomputed } = await bothOf(service, quarter, caller, TODAY);
      expect(said).toEqual(recomputed);
    }
  });

  it('is of cases that vary', async () => {
    const own = { client: service.admin, supplierId: null, isApplicant: true };
    const { said } = await bothOf(service, 'FY2026', own, TODAY);
    for (const figure of [
      'submitted,,again',
      'ends,approved,count',
      'ends,partly_approved,count',
      'ends,denied,count',
      'ends,returned_without_action,count',
      'ends,withdrawn,count',
      'byType,deemed_export,decided',
      'byCountry,JP,average',
      'limits,120,pendingBeyond',
      'pending,administrative,reason',
      'pending,question,reason',
      'stages,on_hold,count',
    ])
      expect([figure, valueOf(said, figure) > 0]).toEqual([figure, true]);
    // Days that are not exact leave a figure between two.
    const [, , , atLeast, atMost] =
      said.find((line) => line.startsWith('processing,,average,'))?.split(',') ?? [];
    expect(Number(atMost)).toBeGreaterThan(Number(atLeast));
  });

  const day = (base: number) => new Date(Date.UTC(2025, 9, 1 + base)).toISOString().slice(0, 10);
  /** A day, or what it lies between. */
  const on = (random: Random, base: number) =>
    random.percent(25)
      ? { notBefore: day(base), notAfter: day(base + random.between(1, 12)) }
      : { on: day(base) };

  async function caseOf(
    random: Random,
    index: number,
    by: Client,
    partyOf: ReadonlyMap<string, string>,
  ): Promise<void> {
    const type = random.oneOf(['license', 'license', 'license', 'deemed_export', 'classification']);
    const form = { type: random.oneOf(['export', 'export', 'reexport', 'transfer_in_country']) };
    const draft = {
      ...goodsOf(random, partyOf),
      type,
      ...(type === 'license' && random.percent(80) ? { bis748p: form } : {}),
    };
    const { id } = await by.made<{ id: string }>('/v1/applications', draft);
    let base = random.between(0, 150);
    const observations: object[] = [{ type: 'filed', ...on(random, base) }];
    if (random.percent(25)) {
      base += random.between(15, 40);
      observations.push({ type: 'returned_without_action', ...on(random, base) });
      base += random.between(15, 30);
      observations.push({ type: 'filed', ...on(random, base) });
    }
    base += 14;
    observations.push({ type: 'registered', on: day(base) });
    const matter = MATTERS[index % MATTERS.length] ?? null;
    if (matter) observations.push({ ...matter, on: day(base + 1) });
    if (matter && 'id' in matter && matter.id === 'q' && random.percent(50))
      observations.push({ type: 'information_received', id: 'q', on: day(base + 5) });
    base += random.between(14, 120);
    const ending = ENDINGS[index % ENDINGS.length] ?? null;
    const end = { returned: 'returned_without_action', partly: 'approved' }[ending ?? ''] ?? ending;
    if (end !== null && type !== 'classification' && base < 300)
      observations.push({ type: end, ...(ending === 'partly' ? { partly: true } : {}), ...on(random, base) });
    await observe(by, id, ...observations);
  }

  /** An approval that was a denial, of another quarter; and one that was none. */
  async function corrected(by: Client, partyOf: ReadonlyMap<string, string>): Promise<void> {
    for (const correction of [{ type: 'denied', on: '2026-04-02' }, { type: 'void' }]) {
      const draft = goodsOf(new Random(1), partyOf);
      const { id } = await by.made<{ id: string }>('/v1/applications', draft);
      await observe(by, id, { type: 'filed', on: '2026-01-05' }, { type: 'approved', on: '2026-03-02' });
      const { data } = await by.read<{ data: { id: string; type: string }[] }>(
        `/v1/applications/${id}/events`,
      );
      const supersedes = data.find(({ type }) => type === 'approved')?.id;
      await observe(by, id, { ...correction, supersedes, reason: 'misread' });
    }
  }
});

describe('a quarter of an office', () => {
  const TODAY = '2026-08-10';
  let service: TestService;
  let world: World;
  let other: World;

  beforeAll(async () => {
    service = await startService();
    await setToday(service, '2025-10-06');
    world = await makeWorld(service);
    other = await makeWorld(service);
    await live(new Random(8289));
    await setToday(service, TODAY);
  });
  afterAll(() => service.close());

  it('says the same from the facts and from the sums of months, of which the rest here is read', async () => {
    const callers = [world.bis, await world.reviewer('Energy')];
    const all = () =>
      Promise.all(
        PERIODS.flatMap((quarter) =>
          callers.map(
            async (one) => (await one.get(`/v1/reports/quarterly?quarter=${quarter}&format=csv`)).text,
          ),
        ),
      );
    await asOwner(service.connection, 'TRUNCATE timeliness_summed, timeliness_month');
    const counted = await all();
    await service.app.get(MonthSums).sumUp();
    const { rows } = await asOwner(
      service.connection,
      "SELECT DISTINCT dimension FROM timeliness_month WHERE dimension LIKE 'ends%' AND scope = ''",
    );
    expect(rows).toHaveLength(4);
    expect(await all()).toEqual(counted);
  });

  it.each(PERIODS)('has no figure that the script does not find, in %s', async (quarter) => {
    const government = { supplierId: null, isApplicant: false };
    const applicant = (one: World) => ({
      client: one.officer,
      supplierId: one.supplierId,
      isApplicant: true,
    });
    for (const caller of [
      { client: world.bis, ...government },
      { client: world.auditor, ...government },
      applicant(world),
      applicant(other),
    ]) {
      const { said, recomputed } = await bothOf(service, quarter, caller, TODAY);
      expect(said).toEqual(recomputed);
    }
  });

  it('is of cases that vary', async () => {
    const { said } = await bothOf(
      service,
      'FY2026',
      { client: world.bis, supplierId: null, isApplicant: false },
      TODAY,
    );
    for (const figure of [
      'submitted,,count',
      'ends,approved,count',
      'ends,denied,count',
      'ends,returned_without_action,count',
      'ends,no_license_required,count',
      'ends,withdrawn,count',
      'byCountry,JP,average',
      'limits,120,pendingBeyond',
      'pending,administrative,reason',
      'pending,question,reason',
      'stages,on_hold,count',
      'referrals,State,count',
      'referrals,Energy,count',
    ])
      expect([figure, valueOf(said, figure) > 0]).toEqual([figure, true]);
  });

  /** What happens to one application, with the days from its filing. */
  type Course = readonly (readonly [days: number, event: object, by?: 'bis' | 'officer' | 'Energy'])[];
  const referred = { type: 'referred', agencies: ['Energy', 'Defense'] };
  const COURSES: readonly Course[] = [
    [[20, { type: 'approved' }]],
    [[35, { type: 'approved' }]],
    [[100, { type: 'approved' }]],
    [[5, { type: 'returned_without_action' }]],
    [[7, { type: 'no_license_required' }]],
    [[9, { type: 'withdrawn' }, 'officer']],
    [[10, { type: 'hold_placed', id: 'h', kind: 'administrative' }]],
    [
      [10, { type: 'hold_placed', id: 'h', kind: 'administrative' }],
      [130, { type: 'hold_released', id: 'h' }],
    ],
    [[12, { type: 'information_requested', id: 'q', by: 'BIS' }]],
    [[8, referred]],
    // State is asked in a later quarter than the others; the question ends with the position of who asked it.
    [
      [8, referred],
      [10, { type: 'information_requested', id: 'q', by: 'Energy' }, 'Energy'],
      [15, { type: 'position', agency: 'Energy', recommendation: 'approve' }, 'Energy'],
      [18, { type: 'referred', agencies: ['State'] }],
    ],
    // A denial by the passing of days, one that is turned on appeal, and a notice that was withdrawn with its negotiation.
    [[14, { type: 'intent_to_deny', reasons: 'x', statutoryBasis: 'x', regulatoryBasis: 'x' }]],
    [
      [14, { type: 'intent_to_deny', reasons: 'x', statutoryBasis: 'x', regulatoryBasis: 'x' }],
      [16, { type: 'hold_placed', id: 'n', kind: 'itd_negotiation' }],
      [20, { type: 'itd_withdrawn' }],
    ],
    [],
  ];

  async function live(random: Random): Promise<void> {
    const owners = [world, other];
    const parties = await Promise.all(owners.map(({ officer }) => partiesOf(officer)));
    const energy = await world.reviewer('Energy');
    const steps: { on: number; act: () => Promise<unknown> }[] = [];
    for (const [index, course] of [...COURSES, ...COURSES, ...COURSES].entries()) {
      const owner = owners[index % 5 === 4 ? 1 : 0] ?? world;
      const partyOf = parties[owner === world ? 0 : 1] ?? new Map<string, string>();
      const filedOn = [0, 80, 170][Math.floor(index / COURSES.length)] ?? 0;
      const type = random.oneOf(['export', 'export', 'reexport', 'transfer_in_country']);
      const goods = goodsOf(random, partyOf);
      let made: Promise<{ id: string }>;
      steps.push({
        on: filedOn,
        act: async () => {
          made = draftFor(owner.officer, { type, endUse: `Looms ${index}`, ...goods }).then(({ id }) =>
            owner.officer.made<{ id: string }>(`/v1/applications/${id}/submit`),
          );
          await made;
        },
      });
      for (const [days, event, by = 'bis'] of course) {
        const caller = { bis: world.bis, officer: owner.officer, Energy: energy }[by];
        steps.push({ on: filedOn + days, act: async () => record(caller, await made, event) });
      }
    }
    let today = 0;
    for (const { on, act } of steps.sort((a, b) => a.on - b.on)) {
      if (on > today) await setToday(service, new Date(Date.UTC(2025, 9, 6 + on)).toISOString().slice(0, 10));
      today = on;
      await act();
    }
  }
});
