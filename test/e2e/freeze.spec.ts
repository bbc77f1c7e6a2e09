import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { anotherOfficer, observe, startCompany } from '../support/company.js';
import type { Company, Tracked } from '../support/company.js';

const TODAY = '2026-08-10';
const DAY_MS = 86_400_000;

interface Between {
  atLeast: number;
  atMost: number;
}
interface Freeze {
  state: string;
  said: { code: string; text: string };
  probability: number | null;
  since: { notBefore: string; notAfter: string } | null;
  before: { decisions: number } | null;
  after: { decisions: number } | null;
  likeCases: number;
  lastDecisionOn: string | null;
  closedNow: { reason: string } | null;
  closuresWithin: { reason: string }[];
  weeks: { from?: string; to: string; decisions: number }[];
}
interface DaysLost {
  cases: number;
  pending: Between;
  total: Between;
  overlap: Between;
  causes: (Between & { cause: string })[];
  groups?: (Between & { key: string | null; cases: number; total: Between })[];
  largest: { id: string; total: Between }[];
}

let company: Company;
beforeAll(async () => {
  company = await startCompany(TODAY);
});
afterAll(() => company.service.close());

const daysFrom = (day: string, days: number) =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

async function tracked(officer: Client, ...observations: object[]): Promise<Tracked> {
  const { id } = await officer.made<Tracked>('/v1/applications', {});
  return observe(officer, id, ...observations);
}
const filed = (on: string) => ({ type: 'filed', on });
const lost = (by: Client, query = '') => by.read<DaysLost>(`/v1/reports/days-lost${query}`);
const causeOf = ({ causes }: DaysLost, name: string) => {
  const { atLeast, atMost } = causes.find(({ cause }) => cause === name) ?? {};
  return [atLeast, atMost];
};

describe('a freeze of an office', () => {
  it('is told of cases that were decided week after week, and then no more', async () => {
    const officer = await anotherOfficer(company.service);
    // Every six days one is filed, and decided 30 to 40 days later; from 1 June on nothing is.
    let stuck = '';
    for (let day = -460; day <= -20; day += 6) {
      const on = daysFrom(TODAY, day);
      const decidedOn = daysFrom(on, 30 + (((day % 11) + 11) % 11));
      const decided = decidedOn < '2026-06-01' ? [{ type: 'approved', on: decidedOn }] : [];
      const { id } = await tracked(officer, filed(on), ...decided);
      if (decided.length === 0) stuck = id;
    }
    const said = await officer.read<Freeze>('/v1/reports/freeze');
    expect(said).toMatchObject({ state: 'frozen', said: { code: 'freeze_frozen' }, likeCases: 74 });
    expect(said.probability).toBeGreaterThanOrEqual(0.9);
    expect(said.after).toMatchObject({ decisions: 0 });
    expect(said.since?.notBefore).toMatch(/^2026-0[56]/);
    expect(said.lastDecisionOn).toMatch(/^2026-05/);
    expect(said.weeks.at(-1)).toMatchObject({ to: TODAY, decisions: 0 });
    expect(await officer.read(`/v1/applications/${stuck}/standing-still`)).toMatchObject({
      verdict: 'whole_office',
      why: { code: 'still_whole_office' },
      office: 'frozen',
    });
    const before = await officer.read<Freeze>('/v1/reports/freeze?asOf=2026-05-20');
    expect(['frozen', 'slower']).not.toContain(before.state);
    // A case of another type is like none of these: the desk says of it what it says of itself.
    const { id } = await officer.made<Tracked>('/v1/applications', { type: 'classification' });
    await observe(officer, id, filed('2026-05-20'));
    const { data } = await officer.read<{ data: { applicationId: string; office: object }[] }>(
      '/v1/escalations?limit=200',
    );
    const onDesk = data.find(({ applicationId }) => applicationId === id);
    const own = await officer.read<object>(`/v1/applications/${id}/standing-still`);
    expect(own).toMatchObject({ verdict: 'cannot_say', why: { code: 'freeze_few_decided' } });
    expect(onDesk?.office).toEqual(own);
    expect((await officer.read<Freeze>('/v1/reports/freeze?asOf=0001-06-01')).weeks[0]).toMatchObject({
      from: '0001-01-01',
    });
    // Somebody else sees none of it, and is told that too little is known.
    const other = await anotherOfficer(company.service);
    expect(await other.read('/v1/reports/freeze')).toMatchObject({
      state: 'cannot_say',
      said: { code: 'freeze_few_decided' },
      probability: null,
      likeCases: 0,
    });
    expect((await other.get(`/v1/applications/${stuck}/standing-still`)).status).toBe(404);
  });

  it('names a closure that was recorded', async () => {
    const { officer } = company;
    const closure = {
      regime: 'uk-siel',
      from: '2026-08-03',
      to: '2026-08-14',
      reason: 'The office moves',
      source: 'https://example.com/closed',
    };
    await officer.made('/v1/closures', closure);
    const said = await officer.read<Freeze>('/v1/reports/freeze?regime=uk-siel');
    expect(said.closedNow).toMatchObject({ reason: 'The office moves' });
    const { id } = await officer.made<Tracked>('/v1/applications', { regime: 'uk-siel' });
    await observe(officer, id, filed('2026-07-01'));
    expect(await officer.read(`/v1/applications/${id}/standing-still`)).toMatchObject({
      verdict: 'whole_office',
      why: { code: 'still_closed' },
    });
  });

  it.each([
    ['regime=mars', '/regime'],
    ['type=visa', '/type'],
    ['asOf=2027-01-01', '/asOf'],
  ])('refuses %s', async (query, pointer) => {
    const answer = await company.officer.get(`/v1/reports/freeze?${query}`);
    expect(answer.status).toBe(422);
    expect(JSON.stringify(answer.body)).toContain(pointer);
  });
});

describe('days that are lost', () => {
  it('are counted once for each case, between bounds, and as they were known', async () => {
    const officer = await anotherOfficer(company.service);
    const { id } = await tracked(
      officer,
      filed('2026-03-02'),
      { type: 'registered', on: '2026-03-05' },
      { type: 'suspension_told', id: 'h', kind: 'administrative', on: '2026-04-01' },
      { type: 'suspension_ended', id: 'h', notBefore: '2026-04-11', notAfter: '2026-04-16' },
      { type: 'information_requested', id: 'q', on: '2026-05-01' },
      { type: 'information_received', id: 'q', on: '2026-05-04' },
      { type: 'approved', on: '2026-05-20' },
    );
    await tracked(officer, filed('2026-07-01'));
    const said = await lost(officer);
    expect(causeOf(said, 'silence_after_filing')).toEqual([2, 2 + 40]);
    expect(causeOf(said, 'hold_without_basis')).toEqual([10, 15]);
    expect(causeOf(said, 'silence_after_answer')).toEqual([15, 15]);
    expect(said.total).toEqual({ atLeast: 27, atMost: 72 });
    expect(said).toMatchObject({ cases: 2, pending: { atLeast: 79, atMost: 119 } });
    expect(said.largest[0]).toMatchObject({ id, total: { atLeast: 27, atMost: 32 } });
    const months = await lost(officer, '?by=month');
    expect(months.groups?.map(({ key, total }) => [key, total.atLeast])).toEqual([
      ['2026-03', 2],
      ['2026-04', 10],
      ['2026-05', 15],
      ['2026-07', 0],
      ['2026-08', 0],
    ]);
    const ever = await lost(officer, '?by=month&from=0001-01-01&to=9899-12-31');
    expect(ever.groups).toEqual(months.groups);
    expect((await lost(officer, '?from=2026-04-01&to=2026-04-05')).total).toEqual({ atLeast: 4, atMost: 4 });
    expect((await lost(officer, '?knownAt=2026-08-09')).cases).toBe(0);
    expect((await lost(await anotherOfficer(company.service))).cases).toBe(0);
  });

  it('are not those of an observation that was taken back', async () => {
    const officer = await anotherOfficer(company.service);
    const { id } = await tracked(
      officer,
      filed('2026-03-02'),
      { type: 'registered', on: '2026-03-02' },
      {
        type: 'suspension_told',
        id: 'h',
        kind: 'administrative',
        on: '2026-04-01',
      },
    );
    await observe(officer, id, { type: 'suspension_ended', id: 'h', on: '2026-04-11' });
    expect(causeOf(await lost(officer), 'hold_without_basis')).toEqual([10, 10]);
    const { data } = await officer.read<{ data: { id: string; type: string }[] }>(
      `/v1/applications/${id}/events`,
    );
    const ended = data.find(({ type }) => type === 'suspension_ended');
    await observe(officer, id, { type: 'void', supersedes: ended?.id, reason: 'Of another case' });
    expect(causeOf(await lost(officer), 'hold_without_basis')).toEqual([0, 131]);
  });

  it('are a table too', async () => {
    const officer = await anotherOfficer(company.service);
    await tracked(officer, filed('2026-07-01'), { type: 'registered', on: '2026-07-11' });
    const answer = await officer.get('/v1/reports/days-lost?by=regime&format=csv');
    const lines = answer.text.trim().split(/\r?\n/u);
    expect(lines[0]).toContain('silenceAfterFilingAtLeast');
    expect(lines).toHaveLength(4);
  });

  it('are refused of a period turned around', async () => {
    const answer = await company.officer.get('/v1/reports/days-lost?from=2026-08-01&to=2026-07-01');
    expect(answer.status).toBe(422);
  });
});
