import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { anotherOfficer, casesAcross, observe, startCompany } from '../support/company.js';
import type { Company } from '../support/company.js';
import { setToday, makeCaller } from '../support/world.js';

interface Feed {
  id: string;
  name: string | null;
  lastReadAt: string | null;
  secretUrl: string;
}

let company: Company;
let officer: Client;
let cases: Awaited<ReturnType<typeof casesAcross>>;

beforeAll(async () => {
  company = await startCompany('2026-09-30');
  ({ officer } = company);
  cases = await casesAcross(officer);
});
afterAll(() => company.service.close());

const open = (who: Client, body: object = {}) => who.made<Feed>('/v1/calendar-feeds', body);
/** Long lines are folded (RFC 5545, 3.1). */
const read = async (url: string) => {
  const response = await fetch(url);
  return { response, text: (await response.text()).replace(/\r\n[ \t]/g, '') };
};
interface Event {
  uid: string;
  on: string;
  summary: string;
  url: string;
}
const eventsIn = (text: string): Event[] =>
  text
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((event) => ({
      uid: /^UID:(.+)$/m.exec(event)?.[1]?.trim() ?? '',
      on: /^DTSTART;VALUE=DATE:(\d+)/m.exec(event)?.[1] ?? '',
      summary: /^SUMMARY:(.+)$/m.exec(event)?.[1]?.trim() ?? '',
      url: /^URL.*?:(http.+)$/m.exec(event)?.[1]?.trim() ?? '',
    }));

describe('a calendar', () => {
  it('has what is due for its person, on whole days, with a link to each', async () => {
    const { secretUrl: url } = await open(officer, { name: 'Telephone' });
    const { response, text } = await read(url);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/calendar; charset=utf-8',
    ]);
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR$/);
    const events = eventsIn(text);
    const of = (id: string) =>
      events
        .filter((event) => event.url.endsWith(`/applications/${id}`))
        .map(({ on, summary }) => [on, summary]);
    // 21 September and twenty, or sixty, working days of England and Wales.
    expect(of(cases.uk)).toEqual(
      expect.arrayContaining([
        ['20261019', 'GBSIEL/2026/0000123/P: twenty days is due'],
        ['20261005', 'GBSIEL/2026/0000123/P is needed'],
      ]),
    );
    // Filed between two days: its limit ends between two as well.
    expect(of(cases.inexact)).toEqual(
      expect.arrayContaining([
        [expect.any(String), expect.stringMatching(/resolution is due\\, at the earliest$/)],
      ]),
    );
    expect(of(cases.draft)).toEqual([]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  it('moves what is due with what becomes known, and lets go of what has ended', async () => {
    const { secretUrl: url } = await open(officer);
    const { id } = await officer.made<{ id: string }>('/v1/applications', { regime: 'uk-siel' });
    const filed = { type: 'filed', number: 'GBSIEL/2026/0000777/P', source: 'own_act' };
    const first = await observe(officer, id, { ...filed, on: '2026-09-21' });
    const target = async () => {
      const events = eventsIn((await read(url)).text);
      return events.find((event) => event.url.endsWith(id) && event.summary.includes('twenty'));
    };
    const before = await target();
    const { data } = await officer.read<{ data: { id: string }[] }>(`/v1/applications/${id}/events`);
    await observe(officer, id, {
      ...filed,
      on: '2026-09-22',
      supersedes: data[0]!.id,
      reason: 'It went out a day later.',
    });
    const after = await target();
    expect([before?.on, after?.on]).toEqual(['20261019', '20261020']);
    expect(after?.uid).toBe(before?.uid);
    expect(first.status).toBe('submitted');
    await observe(officer, id, { type: 'withdrawn', on: '2026-09-25' });
    expect(await target()).toBeUndefined();
  });

  it('has the day on which each license expires', async () => {
    const { secretUrl: url } = await open(officer);
    const { id } = await officer.made<{ id: string }>('/v1/licenses', {
      regime: 'us-bis',
      number: 'D7070707',
      issuedOn: '2026-01-02',
      validUntil: '2028-01-31',
      lines: [{ eccn: '3A001', description: 'oscilloscopes', unit: 'each', quantity: '5' }],
    });
    const found = eventsIn((await read(url)).text).filter((event) => event.url.endsWith(id));
    expect(found).toMatchObject([{ on: '20280131', summary: 'License D7070707 expires' }]);
  });

  it('has each duty until it is met', async () => {
    const { secretUrl: url } = await open(officer);
    const { id: applicationId } = await officer.made<{ id: string }>('/v1/applications', {});
    const { id } = await officer.made<{ id: string }>('/v1/duties', {
      applicationId,
      kind: 'support_document',
      text: 'The end user statement of Nordlicht runs out.',
      due: { on: '2026-12-01' },
    });
    const found = async () =>
      eventsIn((await read(url)).text).filter((event) => event.url.endsWith(applicationId));
    expect(await found()).toMatchObject([{ on: '20261201', summary: 'Due: support document' }]);
    await officer.made(`/v1/duties/${id}/met`, { on: '2026-09-30', evidence: [] });
    expect(await found()).toEqual([]);
  });

  it('has the steps of reviews that wait for its person, or for whom they stand in, until they are decided', async () => {
    const { service, supplierId } = company;
    const reviewer = (name: string) =>
      makeCaller(service, { name, role: 'reviewer', supplierId, functions: [name.toLowerCase()] });
    const [legal, trade, clerk] = [await reviewer('Legal'), await reviewer('Trade'), await reviewer('Clerk')];
    const steps = [
      { id: 'nordlicht_of_iran', function: 'legal', dueDays: 3 },
      { id: 'whenever', function: 'trade' },
    ];
    const policy = { name: 'All', supplierId, when: [], steps };
    expect((await service.admin.put('/v1/review-policies/calendar', policy)).status).toBe(200);
    const { id } = await officer.made<{ id: string }>('/v1/applications', { reference: 'Nordlicht' });
    await officer.made(`/v1/applications/${id}/request-review`, {});
    await service.admin.delete('/v1/review-policies/calendar');
    const { secretUrl: url } = await open(legal);
    const { secretUrl: standIn } = await open(clerk);
    const found = async (of: string) => {
      const { text } = await read(of);
      expect(text).not.toMatch(/nordlicht/i);
      return eventsIn(text).filter((event) => event.url.endsWith(`/applications/${id}`));
    };
    const due = [{ on: '20261003', summary: 'Your word on an application is due' }];
    expect(await found(url)).toMatchObject(due);
    expect(await found((await open(officer)).secretUrl)).toEqual([]);
    expect(await found(standIn)).toEqual([]);
    const { id: to } = await clerk.read<{ id: string }>('/v1/me');
    const away = { to, from: '2026-09-30', until: '2026-09-30' };
    expect((await legal.put('/v1/review-absence', away)).status).toBe(200);
    expect(await found(standIn)).toMatchObject(due);
    await legal.made(`/v1/applications/${id}/reviews/nordlicht_of_iran`, { outcome: 'approve' });
    expect(await found(url)).toEqual([]);
    expect(await found(standIn)).toEqual([]);
    // Without a day it is in no calendar.
    expect(await found((await open(trade)).secretUrl)).toEqual([]);
  });

  it('is of its person alone, as far as they may see', async () => {
    const { id: supplierId } = await company.service.admin.made<{ id: string }>('/v1/suppliers', {
      name: 'Quince Optics, Inc.',
      country: 'US',
    });
    const other = await makeCaller(company.service, {
      name: 'Sam Stone',
      role: 'compliance_officer',
      supplierId,
    });
    expect(eventsIn((await read((await open(other)).secretUrl)).text)).toEqual([]);
    const auditor = await makeCaller(company.service, { name: 'Ann Otter', role: 'auditor' });
    expect(eventsIn((await read((await open(auditor)).secretUrl)).text).length).toBeGreaterThan(2);
    const { id } = await open(officer);
    expect((await other.delete(`/v1/calendar-feeds/${id}`)).status).toBe(404);
  });

  it('is read no more after it was revoked, or its person left', async () => {
    const { service, supplierId } = company;
    const leaver = await makeCaller(service, { name: 'Lee Voss', role: 'compliance_officer', supplierId });
    const [kept, revoked] = [await open(leaver, { name: 'Outlook' }), await open(leaver)];
    await read(kept.secretUrl);
    const listed = await leaver.read<{ data: Feed[] }>('/v1/calendar-feeds');
    expect(listed.data).toMatchObject([
      { id: kept.id, name: 'Outlook', lastReadAt: expect.any(String) },
      { id: revoked.id, name: null, lastReadAt: null },
    ]);
    expect(JSON.stringify(listed)).not.toContain(kept.secretUrl.split('/').at(-1));
    expect((await leaver.delete(`/v1/calendar-feeds/${revoked.id}`)).status).toBe(204);
    expect((await leaver.delete(`/v1/calendar-feeds/${revoked.id}`)).status).toBe(404);
    expect((await read(revoked.secretUrl)).response.status).toBe(404);
    expect((await read(kept.secretUrl)).response.status).toBe(200);
    const { id } = await leaver.read<{ id: string }>('/v1/me');
    const { etag } = (await service.admin.get(`/v1/principals/${id}`)).headers;
    await service.admin.patch(`/v1/principals/${id}`, { disabled: true }, etag);
    expect((await read(kept.secretUrl)).response.status).toBe(404);
    const wrong = kept.secretUrl.replace(/[^/]+\.ics$/, 'guessed.ics');
    for (const url of [wrong, kept.secretUrl.replace('.ics', ''), `${kept.secretUrl}/more`])
      expect((await read(url)).response.status).toBe(404);
    expect((await service.admin.get('/v1/audit/verify')).body).toMatchObject({ ok: true });
  });

  it('has one line for each property, whatever its person is called', async () => {
    const { service, supplierId } = company;
    const name = 'Eve; "A,B\\\r\nBEGIN:VEVENT\r\nUID:evil\nEND:VEVENT\u0007';
    const eve = await makeCaller(service, { name, role: 'compliance_officer', supplierId });
    const { text } = await read((await open(eve)).secretUrl);
    expect(text).toMatch(/^NAME:Ninety – Eve\\; "A\\,B\\\\ BEGIN:VEVENT UID:evil END:VEVENT \r$/m);
    expect(text.split('\r\n').some((line) => line === 'UID:evil')).toBe(false);
    // eslint-disable-next-line no-control-regex -- what no line may have
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\u0000-\u001f]/);
  });

  it('shows its secret once, also to who repeats the request', async () => {
    const ask = () => officer.post('/v1/calendar-feeds', {}).set('Idempotency-Key', 'feed-1');
    const [first, again] = [await ask(), await ask()];
    expect(first.body).toMatchObject({ secretUrl: expect.stringMatching(/\.ics$/) });
    const { secretUrl: _, ...rest } = first.body as Feed;
    expect(again.body).toEqual(rest);
  });

  it('is not opened by a key that was narrowed, for it reads more than that', async () => {
    const { id } = await officer.read<{ id: string }>('/v1/me');
    const narrowed = {
      scopes: ['calendar-feeds:write', 'applications:read', 'licenses:read', 'duties:read'],
    };
    const { key } = await company.service.admin.made<{ key: string }>(
      `/v1/principals/${id}/api-keys`,
      narrowed,
    );
    const by = company.service.as(key);
    expect((await by.post('/v1/calendar-feeds', {})).body).toMatchObject({
      status: 403,
      code: 'scope_missing',
    });
    expect((await by.get('/v1/calendar-feeds')).status).toBe(200);
  });

  it('is revoked by an administrator too, who finds it; of one person there are so many at most', async () => {
    const { service, supplierId } = company;
    const person = await makeCaller(service, { name: 'Kit Moss', role: 'compliance_officer', supplierId });
    const { id: principalId } = await person.read<{ id: string }>('/v1/me');
    const { secretUrl } = await open(person, { name: 'Lost telephone' });
    const of = `/v1/calendar-feeds?principalId=${principalId}`;
    expect((await officer.get(of)).status).toBe(403);
    const [found] = (await service.admin.read<{ data: Feed[] }>(of)).data;
    expect(found).toMatchObject({ name: 'Lost telephone' });
    expect((await service.admin.delete(`/v1/calendar-feeds/${found!.id}`)).status).toBe(204);
    expect((await read(secretUrl)).response.status).toBe(404);
    for (let made = 0; made < 20; made += 1) await open(person);
    expect((await person.post('/v1/calendar-feeds', {})).body).toMatchObject({
      status: 422,
      code: 'too_many_feeds',
    });
  });

  it('has what comes, however much is late', async () => {
    const { service } = company;
    const { id: supplierId } = await service.admin.made<{ id: string }>('/v1/suppliers', {
      name: 'Late, Inc.',
      country: 'US',
    });
    const late = await makeCaller(service, { name: 'Lou Late', role: 'compliance_officer', supplierId });
    const owe = (due: object) => late.made('/v1/duties', { kind: 'report', text: 'Report.', due });
    await owe({ every: { days: 7, from: '2016-11-26' } });
    await owe({ on: '2026-12-24' });
    const events = eventsIn((await read((await open(late)).secretUrl)).text);
    expect(events.map(({ on }) => on)).toContain('20261224');
    expect(events.length).toBeGreaterThan(500);
  });

  it('goes on with the days', async () => {
    const { secretUrl: url } = await open(officer);
    await setToday(company.service, '2026-10-21');
    const summaries = eventsIn((await read(url)).text)
      .filter((event) => event.url.endsWith(cases.uk))
      .map(({ summary }) => summary);
    expect(summaries.some((summary) => summary.includes('twenty'))).toBe(false);
    expect(summaries.some((summary) => summary.includes('sixty'))).toBe(true);
  });
});

describe('what waits for somebody', () => {
  /** The list of each kind of work, as a link of the console leads to it. */
  const LISTS: Readonly<Record<string, string>> = {
    late: '/v1/applications?overdue=true',
    due_soon: '/v1/applications?dueSoon=true',
    overdue_duties: '/v1/duties?state=overdue',
    duties_of_the_week: '/v1/duties?state=open&dueBefore=2026-10-28',
    reviews: '/v1/reviews?waitingFor=me',
    alerts: '/v1/screening-alert-groups?status=open',
    blocked_lines: '/v1/order-checks?decision=blocked&state=open',
    held_lines: '/v1/order-checks?decision=hold&state=open',
    letters_to_approve: '/v1/inquiries?state=draft',
    letters_to_send: '/v1/inquiries?state=approved',
    packs: '/v1/evidence-packs?state=draft',
    held_lists: '/v1/entity-list/held?open=true',
    proposals: '/v1/proposals?state=open',
  };
  const workOf = async (caller: Client) => {
    const { waiting } = await caller.read<{ waiting: { kind: string; count: number }[] }>('/v1/work');
    return new Map(waiting.map(({ kind, count }) => [kind, count]));
  };
  const countsAsItsLists = async (caller: Client) => {
    const work = await workOf(caller);
    for (const [kind, path] of Object.entries(LISTS)) {
      const { status, body } = await caller.get(`${path}&limit=200`);
      // Who may not read a list is told nothing of it.
      const listed = status === 200 ? (body as { data: unknown[] }).data.length : 0;
      expect([kind, work.get(kind) ?? 0]).toEqual([kind, listed]);
    }
    return work;
  };

  it('is counted as its lists have it, and what is late stands first', async () => {
    // It is 21 October by now.
    const owe = (on: string) =>
      officer.made('/v1/duties', { kind: 'report', text: 'Report what was delivered.', due: { on } });
    for (const on of ['2026-10-20', '2026-10-27', '2026-10-28']) await owe(on);
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
        on: '2026-10-21',
      });
    await officer.made('/v1/inquiries', {
      applicationId: cases.late,
      rung: 'day_30',
      kind: 'letter',
      to: { office: 'Exporter Services' },
    });
    const pack = {
      title: 'Cases that wait',
      recipient: { kind: 'congress', name: 'Office of a Member' },
      applicationIds: [cases.late],
      stakes: true,
    };
    await officer.made('/v1/evidence-packs', pack);
    const gone = await officer.made<{ id: string }>('/v1/evidence-packs', pack);
    const why = officer.post(`/v1/evidence-packs/${gone.id}/withdraw`, { reason: 'Not now.' });
    expect((await why.set('If-Match', '"1"')).status).toBe(200);
    const work = await countsAsItsLists(officer);
    expect([work.get('letters_to_approve'), work.get('packs')]).toEqual([1, 1]);
    expect([...work.keys()][0]).toBe('late');
    expect(work.get('duties_of_the_week')).toBeGreaterThan(0);
    expect((work.get('blocked_lines') ?? 0) + (work.get('held_lines') ?? 0)).toBe(2);
  });

  it('tells another company nothing of it, and whoever only reads nothing to do', async () => {
    expect(await workOf(await anotherOfficer(company.service))).toEqual(new Map());
    const auditor = await makeCaller(company.service, { name: 'Avery Hale', role: 'auditor' });
    const kinds = [...(await workOf(auditor)).keys()];
    expect(kinds).toContain('late');
    expect(kinds).not.toContain('held_lines');
  });
});
