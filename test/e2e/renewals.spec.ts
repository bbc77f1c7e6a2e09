import { DutyWatch, RenewalWatch } from '@ninety/licensing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { anotherOfficer, observe, startCompany } from '../support/company.js';
import type { Company } from '../support/company.js';
import { evidence, json, unzip, verify } from '../support/evidence.js';
import { MailServer } from '../support/mail-server.js';
import { Receiver } from '../support/receiver.js';
import { eventually, makeCaller, setToday } from '../support/world.js';

const TODAY = '2026-11-02';
const DAY = 86_400_000;

interface Renewal {
  leadDays: number;
  isMeasured: boolean;
  cases: number;
  likeCases: string | null;
  asOf: string;
  reason: { code: string; params: object; text: string };
  renewedBy: string | null;
}
interface Duty {
  id: string;
  origin: string;
  kind: string;
  state: string;
  dueOn: string | null;
  text: string | null;
  licenseId: string;
  owner: string;
  renewal: Renewal | null;
  occurrences: { state: string }[];
}

let company: Company;
let serial = 0;

beforeAll(async () => {
  company = await startCompany(TODAY, { LICENSE_EXPIRING_DAYS: '90,30' });
});
afterAll(() => company.service.close());

const plus = (day: string, days: number) => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
const items = (eccn: string) => [{ eccn, description: 'converters', quantity: '10', unit: 'each' }];
const begun = (by: Client, eccn = '3A001.a') =>
  by.made<{ id: string }>('/v1/applications', { items: items(eccn) });

/** Own cases that were decided after 22, 24 … days. */
async function decided(by: Client, count: number, first = 22, filedOn = '2026-06-01'): Promise<void> {
  for (let place = 0; place < count; place += 1) {
    const { id } = await begun(by);
    const on = plus(filedOn, first + 2 * place);
    await observe(by, id, { type: 'filed', on: filedOn }, { type: 'approved', on });
  }
}

const license = (by: Client, more: object = {}) =>
  by.made<{ id: string; number: string }>('/v1/licenses', {
    regime: 'us-bis',
    number: `D${5_000_000 + ++serial}`,
    issuedOn: '2026-02-02',
    validUntil: '2027-06-30',
    lines: [{ eccn: '3A001.a', description: 'converters', unit: 'each', quantity: '100' }],
    ...more,
  });

const look = async ({ service } = company) => {
  await service.app.get(RenewalWatch).catchUpAll();
  await service.app.get(DutyWatch).catchUpAll();
};
const renewalsOf = async (by: Client, licenseId: string, query = '') =>
  (await by.read<{ data: Duty[] }>(`/v1/duties?origin=renewal&licenseId=${licenseId}${query}`)).data;
async function renewalOf(by: Client, licenseId: string): Promise<Duty> {
  await look();
  const [found, ...others] = await renewalsOf(by, licenseId);
  expect(others).toEqual([]);
  return found!;
}
const refusal = ({
  status,
  body,
}: {
  status: number;
  body: { code?: string; errors?: { pointer: string }[] };
}) => [status, body.errors?.[0]?.pointer, body.code];
const filed = async (by: Client, on = '2026-10-30') => {
  const { id } = await begun(by);
  await observe(by, id, { type: 'filed', on });
  return id;
};

describe('a license that stands', () => {
  it('is to be renewed so early that nine of ten like cases are decided before it ends', async () => {
    const officer = await anotherOfficer(company.service);
    const { id: me } = await officer.read<{ id: string }>('/v1/me');
    await decided(officer, 9);
    const { id } = await license(officer);
    const before = await renewalOf(officer, id);
    expect(before).toMatchObject({
      origin: 'renewal',
      kind: 'renewal',
      text: null,
      state: 'open',
      licenseId: id,
      owner: me,
      due: { renewal: true },
      dueOn: plus('2027-06-30', -90),
      renewal: {
        leadDays: 90,
        isMeasured: false,
        cases: 9,
        likeCases: null,
        asOf: TODAY,
        renewedBy: null,
        reason: { code: 'renewal_lead_too_few', params: { days: 90, cases: 9, least: 10 } },
      },
    });
    // One more makes ten: the ninth of them took 38 days.
    await decided(officer, 1, 40);
    const { id: second } = await license(officer);
    const measured = await renewalOf(officer, second);
    expect(measured).toMatchObject({
      dueOn: plus('2027-06-30', -38),
      renewal: {
        leadDays: 38,
        isMeasured: true,
        cases: 10,
        likeCases: 'ECCN',
        reason: { code: 'renewal_lead_measured', params: { days: 38, cases: 10, likeCases: 'ECCN' } },
      },
    });
    const one = await officer.read<Duty>(`/v1/duties/${measured.id}`);
    expect(one).toMatchObject({ origin: 'renewal', text: null, renewal: measured.renewal });
    const { duties } = await officer.read<{ duties: Duty[] }>(`/v1/licenses/${second}/duties`);
    expect(duties.map(({ origin }) => origin).sort()).toEqual(['license', 'renewal']);
    expect(await renewalsOf(company.officer, id)).toEqual([]);
  });

  it('has a lead that is not known where so many like cases are pending', async () => {
    const officer = await makeCaller(company.service, await aCompany('Pending Optics'));
    await decided(officer, 10);
    for (let place = 0; place < 5; place += 1) await filed(officer, '2026-06-01');
    const { id } = await license(officer);
    expect((await renewalOf(officer, id)).renewal).toMatchObject({
      isMeasured: false,
      leadDays: 90,
      cases: 10,
      reason: { code: 'renewal_lead_too_many_pending' },
    });
  });

  it('is followed: what is recorded anew, revoked, used up, or over', async () => {
    const { officer } = company;
    const face = await license(officer);
    const { id: dutyId } = await renewalOf(officer, face.id);
    const anew = { number: face.number, supersedes: face.id, reason: 'extended' };
    const { id } = await license(officer, { ...anew, validUntil: '2027-11-30' });
    const standing = async () => {
      const { state, dueOn } = await officer.read<Duty>(`/v1/duties/${dutyId}`);
      return [state, dueOn];
    };
    const open = ['open', plus('2027-11-30', -90)];
    expect(await standing()).toEqual(open);
    const notice = (type: string, more: object) =>
      officer.made<{ id: string }>(`/v1/licenses/${id}/notices`, { type, ...more });
    await notice('suspended', { on: '2026-10-01', source: 'letter' });
    expect(await standing()).toEqual(open);
    const revoked = await notice('revoked', { on: '2026-10-02', source: 'letter' });
    expect(await standing()).toEqual(['cancelled', null]);
    expect(await renewalsOf(officer, id)).toEqual([]);
    expect(await renewalsOf(officer, id, '&state=cancelled')).toHaveLength(1);
    await notice('void', { supersedes: revoked.id, reason: 'of another license' });
    expect(await standing()).toEqual(open);
    await notice('reinstated', { on: '2026-10-03', source: 'letter' });
    const all = { lines: [{ line: 1, quantity: '100' }], shippedOn: TODAY };
    const shipment = await officer.made<{ id: string }>(`/v1/licenses/${id}/shipments`, all);
    expect(await standing()).toEqual(['cancelled', null]);
    await officer.made(`/v1/licenses/${id}/shipments/${shipment.id}/void`, { reason: 'never left' });
    expect(await standing()).toEqual(open);
    // One that had ended when it was recorded is renewed by nobody.
    const over = await license(officer, { validUntil: '2026-10-31' });
    await look();
    expect(await renewalsOf(officer, over.id, '&state=cancelled')).toEqual([]);
    expect(await renewalsOf(officer, over.id)).toEqual([]);
  });

  it('is renewed by an application that is named, once; or nobody wants that, with the reason', async () => {
    const { officer } = company;
    const own = await filed(officer, '2026-01-15');
    await observe(officer, own, { type: 'approved', on: '2026-02-02' });
    const { id: licenseId } = await license(officer, { applicationId: own });
    const { id } = await renewalOf(officer, licenseId);
    const meet = (more: object) => officer.post(`/v1/duties/${id}/met`, { on: TODAY, ...more });
    const { id: draft } = await begun(officer);
    const { id: british } = await officer.made<{ id: string }>('/v1/applications', { regime: 'uk-siel' });
    await observe(officer, british, { type: 'filed', on: '2026-10-01' });
    const stranger = await anotherOfficer(company.service);
    const theirs = await filed(stranger);
    expect(refusal(await meet({}))).toEqual([422, '/applicationId', 'renewed_by_required']);
    for (const applicationId of [draft, british, theirs, own, licenseId])
      expect(refusal(await meet({ applicationId }))).toEqual([
        422,
        '/applicationId',
        'no_renewing_application',
      ]);
    const applicationId = await filed(officer);
    const answers = await Promise.all([meet({ applicationId }), meet({ applicationId })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const met = await officer.read<Duty>(`/v1/duties/${id}`);
    expect(met).toMatchObject({ state: 'met', renewal: { renewedBy: applicationId } });
    expect((await renewalsOf(officer, licenseId))[0]).toMatchObject({
      renewal: { renewedBy: applicationId },
    });
    const report = { text: 'Report.', kind: 'report', due: { on: TODAY } };
    const { id: other } = await officer.made<Duty>('/v1/duties', report);
    const wrong = await officer.post(`/v1/duties/${other}/met`, { on: TODAY, applicationId });
    expect(refusal(wrong)).toEqual([422, '/applicationId', 'duty_renews_nothing']);

    const { id: unwanted } = await license(officer);
    const duty = await renewalOf(officer, unwanted);
    await officer.made(`/v1/duties/${duty.id}/cancel`, { reason: 'The product is discontinued.' });
    await setToday(company.service, plus(TODAY, 1));
    await look();
    expect(await renewalsOf(officer, unwanted)).toEqual([]);
    expect(await officer.read<Duty>(`/v1/duties/${duty.id}`)).toMatchObject({ state: 'cancelled' });
  });

  it('stands in the evidence of its case with the row that says so, and in the calendar', async () => {
    const { officer } = company;
    const own = await filed(officer, '2026-01-15');
    await observe(officer, own, { type: 'approved', on: '2026-02-02' });
    const { id, number } = await license(officer, { applicationId: own });
    const { id: dutyId } = await renewalOf(officer, id);
    const files = await unzip(await evidence(officer, { id: own }));
    expect(json<Duty[]>(files, 'duties.json').map((one) => one.id)).toEqual([dutyId]);
    const { rows } = json<{ rows: { table: string; key: string }[] }>(files, 'record.json');
    expect(rows.filter(({ table }) => table === 'duty_renewal').map(({ key }) => key)).toEqual([dutyId]);
    expect((await verify(files)).code).toBe(0);
    const { secretUrl } = await officer.made<{ secretUrl: string }>('/v1/calendar-feeds', {});
    const calendar = (await (await fetch(secretUrl)).text()).replaceAll('\r\n ', '');
    expect(calendar).toContain(`License ${number}\\, due: renewal`);
  });

  it('of somebody who records it meanwhile is renewed by one duty, whoever looks', async () => {
    const { officer } = company;
    const ids = await Promise.all(Array.from({ length: 5 }, async () => (await license(officer)).id));
    await Promise.all([look(), look(), look()]);
    for (const id of ids) expect(await renewalsOf(officer, id)).toHaveLength(1);
  });
});

async function aCompany(name: string) {
  const { id: supplierId } = await company.service.admin.made<{ id: string }>('/v1/suppliers', {
    name,
    country: 'US',
  });
  return { name, role: 'compliance_officer', supplierId } as const;
}

describe('of a renewal is told', () => {
  let server: MailServer;
  let receiver: Receiver;
  let told: Company;

  beforeAll(async () => {
    server = await MailServer.start();
    receiver = await Receiver.start();
    told = await startCompany(TODAY, {
      LICENSE_EXPIRING_DAYS: '60',
      DUTY_LEAD_DAYS: '30,7,1',
      SMTP_URL: server.url,
      MAIL_FROM: 'ninety@ninety.example',
      PUBLIC_URL: 'https://ninety.example',
    });
    await told.officer.made('/v1/webhook-endpoints', { url: receiver.url });
    const { id } = await told.officer.read<{ id: string }>('/v1/me');
    const { headers } = await told.service.admin.get(`/v1/principals/${id}`);
    const change = { email: 'dana@orchard.example' };
    expect(
      (await told.service.admin.patch(`/v1/principals/${id}`, change, String(headers.etag))).status,
    ).toBe(200);
  });
  afterAll(async () => {
    await told.service.close();
    receiver.close();
    await server.goAway();
  });

  const heard = (licenseId: string) =>
    receiver.events
      .filter(({ type, data }) => type.startsWith('duty.') && data.licenseId === licenseId)
      .map(({ type, data }) => [type, data.dueOn, data.daysLeft ?? data.daysOverdue]);
  const hears = (licenseId: string, ...events: unknown[][]) =>
    eventually(
      () => Promise.resolve(heard(licenseId)),
      (all) => all.length >= events.length,
    ).then((all) => expect(all).toEqual(events));

  it('each lead time once, however its day moves, and that it is overdue once', async () => {
    const { officer, service } = told;
    // Ends on 2027-02-28: as the setting says it is filed by 2026-12-30, and warned of by 2026-11-30.
    const { id } = await license(officer, { validUntil: '2027-02-28' });
    await setToday(service, '2026-11-29');
    expect(heard(id)).toEqual([]);
    await setToday(service, '2026-11-30');
    await hears(id, ['duty.warning', '2026-12-30', 30]);
    // Like cases turn out to take 38 days: its day moves away, by 22 days.
    await decided(officer, 10);
    await setToday(service, '2026-12-01');
    const later = plus('2027-02-28', -38);
    const [moved] = await renewalsOf(officer, id);
    expect(moved).toMatchObject({ dueOn: later, renewal: { leadDays: 38, asOf: '2026-12-01' } });
    for (const day of ['2026-12-22', '2026-12-23', '2026-12-24']) await setToday(service, day);
    expect(heard(id)).toHaveLength(1);
    // And take longer, 56: its day comes nearer, past a lead time, which is given at once.
    await decided(officer, 10, 42, '2026-09-01');
    await setToday(service, '2026-12-29');
    const nearer = plus('2027-02-28', -56);
    for (const day of ['2026-12-30', '2027-01-02', '2027-01-04']) await setToday(service, day);
    // Once it is overdue it may move away again: that it is overdue then is told no more.
    await decided(officer, 20, 1, '2026-09-01');
    const last = plus('2027-02-28', -52);
    for (const day of ['2027-01-05', '2027-01-08', '2027-01-14', '2027-02-28']) await setToday(service, day);
    const all = [
      ['duty.warning', '2026-12-30', 30],
      ['duty.warning', nearer, 5],
      ['duty.warning', nearer, 1],
      ['duty.overdue', nearer, 1],
      ['duty.escalated', last, 7],
    ];
    await hears(id, ...all);
    // The license ends: nobody owes its renewal any more, and nothing more is told.
    await setToday(service, '2027-03-02');
    expect(await renewalsOf(officer, id)).toEqual([]);
    await look(told);
    expect(heard(id)).toEqual(all);
    const mails = await eventually(
      () => Promise.resolve(server.mails.filter(({ subject }) => /dut/i.test(subject))),
      ({ length }) => length >= all.length,
    );
    expect(mails.map(({ subject }) => subject).sort()).toEqual([
      'A duty is due soon',
      'A duty is due soon',
      'A duty is due soon',
      'A duty is overdue',
      'A duty of the company has been overdue for long',
    ]);
    for (const { raw } of mails) expect(raw).not.toContain('converters');
  });
});
