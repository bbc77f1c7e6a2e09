import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { anotherOfficer, casesAcross, startCompany } from '../support/company.js';
import type { Company } from '../support/company.js';
import { makeCaller } from '../support/world.js';

const TODAY = '2026-09-30';

/** The list of each kind of work, as a link leads to it. */
const LISTS: Readonly<Record<string, string>> = {
  late: '/v1/applications?overdue=true',
  due_soon: '/v1/applications?dueSoon=true',
  overdue_duties: '/v1/duties?state=overdue',
  duties_of_the_week: '/v1/duties?state=open&dueBefore=2026-10-07',
  reviews: '/v1/reviews?waitingFor=me',
  alerts: '/v1/screening-alert-groups?status=open',
  blocked_lines: '/v1/order-checks?decision=blocked&state=open',
  held_lines: '/v1/order-checks?decision=hold&state=open',
  proposals: '/v1/proposals?state=open',
};

let company: Company;

beforeAll(async () => {
  company = await startCompany(TODAY);
  const { officer } = company;
  await casesAcross(officer);
  const task = (text: string, on: string) =>
    officer.made('/v1/duties', { kind: 'report', text, due: { on } });
  await task('Report what was delivered.', '2026-09-01');
  await task('Report what was used.', '2026-10-06');
  await task('Report what was kept.', '2026-10-07');
  for (const line of ['1', '2'])
    await officer.made('/v1/order-checks', {
      document: 'SO-1',
      line,
      eccn: '3A001.a',
      quantity: '1',
      unit: 'C62',
      value: { amount: '1000.00', currency: 'USD' },
      destination: 'DE',
      parties: [{ role: 'ultimate_consignee', name: 'Nordlicht GmbH', country: 'DE' }],
      on: TODAY,
    });
});
afterAll(() => company.service.close());

const workOf = async (caller: Client) =>
  new Map(
    (await caller.read<{ waiting: { kind: string; count: number }[] }>('/v1/work')).waiting.map(
      ({ kind, count }) => [kind, count],
    ),
  );

it('counts of each kind as many as its list has, and what is late first', async () => {
  const { officer } = company;
  const work = await workOf(officer);
  for (const [kind, path] of Object.entries(LISTS)) {
    const { data } = await officer.read<{ data: unknown[] }>(`${path}&limit=200`);
    expect([kind, work.get(kind) ?? 0]).toEqual([kind, data.length]);
  }
  expect([...work.keys()][0]).toBe('late');
  expect(work.get('overdue_duties')).toBe(1);
  expect(work.get('duties_of_the_week')).toBe(1);
});

it('tells another company nothing of it, and whoever only reads nothing to do', async () => {
  const { service } = company;
  expect(await workOf(await anotherOfficer(service))).toEqual(new Map());
  const auditor = await makeCaller(service, { name: 'Avery Hale', role: 'auditor' });
  const kinds = [...(await workOf(auditor)).keys()];
  expect(kinds).toContain('late');
  expect(kinds).not.toContain('alerts');
});
