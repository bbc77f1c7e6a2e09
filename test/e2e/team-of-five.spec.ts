import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { startCompany } from '../support/company.js';
import type { Company, Tracked } from '../support/company.js';
import { MailServer } from '../support/mail-server.js';
import { eventually, makeCaller, setToday } from '../support/world.js';

/**
 * A team carries an application from its draft to the last report under its license: who prepares it, who classifies, a
 * lawyer, the empowered official who files, and an auditor; each hears of it by mail, and sees it in a calendar.
 */
const ADDRESS = {
  preparer: 'pat@orchard.example',
  classifier: 'cleo@orchard.example',
  legal: 'lea@orchard.example',
  official: 'eve@orchard.example',
  auditor: 'ann@orchard.example',
} as const;
type Member = keyof typeof ADDRESS;

let mails: MailServer;
let company: Company;
let team: Record<Member, Client>;
let id: string;
let licenseId: string;

beforeAll(async () => {
  mails = await MailServer.start();
  company = await startCompany('2026-09-01', {
    SMTP_URL: mails.url,
    MAIL_FROM: 'Ninety <ninety@ninety.example>',
    PUBLIC_URL: 'https://ninety.example',
    MAIL_RETRY_SCHEDULE: '1',
    DUTY_LEAD_DAYS: '7',
  });
  const { service, supplierId } = company;
  const person = (member: Member, name: string, what: object) =>
    makeCaller(service, { name, email: ADDRESS[member], ...what });
  team = {
    preparer: await person('preparer', 'Pat Prior', { role: 'preparer', supplierId }),
    classifier: await person('classifier', 'Cleo Ames', {
      role: 'reviewer',
      supplierId,
      functions: ['classification'],
    }),
    legal: await person('legal', 'Lea Gall', { role: 'reviewer', supplierId, functions: ['legal'] }),
    official: await person('official', 'Eve Owens', {
      role: 'compliance_officer',
      supplierId,
      functions: ['empowered_official'],
    }),
    auditor: await person('auditor', 'Ann Otter', { role: 'auditor' }),
  };
  const policy = await service.admin.put('/v1/review-policies/chips', {
    name: 'Advanced chips',
    supplierId,
    when: [{ field: 'eccn', in: ['3A090'] }],
    steps: [
      { id: 'classification', function: 'classification', dueDays: 2 },
      { id: 'legal', function: 'legal', dueDays: 5 },
      { id: 'official', function: 'empowered_official', dueDays: 2 },
    ],
  });
  expect(policy.status, JSON.stringify(policy.body)).toBe(200);
});
afterAll(async () => {
  await company.service.close();
  await mails.goAway();
});

const subjectsTo = (member: Member) =>
  mails.mails.filter(({ to }) => to.includes(ADDRESS[member])).map(({ subject }) => subject);
/** Waits until somebody has had so many mails; none of them says of what. */
async function mailed(member: Member, count: number): Promise<void> {
  const subjects = await eventually(
    () => Promise.resolve(subjectsTo(member)),
    ({ length }) => length >= count,
  );
  expect(subjects.join()).not.toMatch(/PO-42|3A090|Z4200001|D420001|Nordlicht/);
}
const inbox = async (member: Member) =>
  (await team[member].read<{ data: { applicationId: string; step: string }[] }>('/v1/reviews?waitingFor=me'))
    .data.length;
const approve = async (member: Member, step: string) => {
  const answer = await team[member].post(`/v1/applications/${id}/reviews/${step}`, { outcome: 'approve' });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
};
const calendarOf = async (member: Member): Promise<string> => {
  const { secretUrl } = await team[member].made<{ secretUrl: string }>('/v1/calendar-feeds', {});
  const { pathname } = new URL(secretUrl);
  return (await (await fetch(company.service.url + pathname)).text()).replace(/\r\n[ \t]/g, '');
};
const tell = async (member: Member, event: object) => {
  const answer = await team[member].post(`/v1/applications/${id}/events`, event);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body as Tracked;
};

describe('a team of five', () => {
  it('drafts an application, and has it reviewed by those whose word it needs, in their order', async () => {
    const { preparer } = team;
    const party = { name: 'Nordlicht Optik GmbH', country: 'DE', kind: 'organization' };
    const { id: partyId } = await preparer.made<{ id: string }>('/v1/parties', party);
    ({ id } = await preparer.made<{ id: string }>('/v1/applications', {
      reference: 'PO-42',
      endUse: 'Weather models',
      items: [{ eccn: '3A090.a', description: 'GPU', quantity: '10', unit: 'each' }],
      parties: [
        { role: 'ultimate_consignee', partyId },
        { role: 'end_user', partyId },
      ],
    }));
    const unreviewed = await team.official.post(`/v1/applications/${id}/events`, filing());
    expect(unreviewed.status).toBe(409);
    expect((await preparer.post(`/v1/applications/${id}/request-review`, {})).status).toBe(200);
    await mailed('classifier', 1);
    expect([await inbox('classifier'), await inbox('legal')]).toEqual([1, 0]);
    expect(await calendarOf('classifier')).toContain('Your word on an application is due');
    await approve('classifier', 'classification');
    await mailed('legal', 1);
    await approve('legal', 'legal');
    await mailed('official', 1);
    expect(
      (await preparer.post(`/v1/applications/${id}/reviews/official`, { outcome: 'approve' })).status,
    ).toBe(403);
    await approve('official', 'official');
    expect(await preparer.read(`/v1/applications/${id}`)).toMatchObject({ status: 'ready' });
  });

  it('files it, and records what it hears until it is approved', async () => {
    expect((await team.preparer.post(`/v1/applications/${id}/events`, filing())).status).toBe(403);
    const filed = await tell('official', filing());
    expect(filed.controlNumber).toBe('Z4200001');
    await setToday(company.service, '2026-09-20');
    await tell('official', {
      type: 'information_requested',
      id: 'Q1',
      on: '2026-09-15',
      source: 'e_mail',
      questions: ['Whose weather?'],
    });
    await tell('official', { type: 'information_received', id: 'Q1', on: '2026-09-18', source: 'own_act' });
    const approved = await tell('official', { type: 'approved', on: '2026-09-20', source: 'portal' });
    expect(approved).toMatchObject({ status: 'approved', statusCertainty: 'certain' });
  });

  it('records its license, ships, and keeps what the license asks until its last report', async () => {
    const { official } = team;
    ({ id: licenseId } = await official.made<{ id: string }>('/v1/licenses', {
      regime: 'us-bis',
      number: 'D420001',
      applicationId: id,
      issuedOn: '2026-09-20',
      validUntil: '2027-09-30',
      lines: [{ eccn: '3A090.a', description: 'GPU', unit: 'each', quantity: '10' }],
      conditions: [{ text: 'Report each six months.' }],
    }));
    await official.made(`/v1/licenses/${licenseId}/shipments`, {
      lines: [{ line: 1, quantity: '4' }],
      shippedOn: '2026-09-20',
    });
    const report = await official.made<{ id: string }>('/v1/duties', {
      licenseId,
      condition: 1,
      kind: 'report',
      text: 'Report what was shipped.',
      due: { every: { months: 6, from: '2027-03-20' } },
    });
    const task = { kind: 'task', text: 'Collect the delivery notes.', due: { on: '2026-10-10' }, licenseId };
    const { id: taskId } = await team.preparer.made<{ id: string }>('/v1/duties', task);
    expect(await calendarOf('official')).toContain('D420001');
    await setToday(company.service, '2026-10-03');
    await mailed('preparer', 1);
    await team.preparer.made(`/v1/duties/${taskId}/met`, { on: '2026-10-03' });
    // The first report, and after it the last that falls within the license.
    for (const [day, occurrence] of [
      ['2027-03-15', '2027-03-20'],
      ['2027-09-15', '2027-09-20'],
    ] as const) {
      await setToday(company.service, day);
      await official.made(`/v1/duties/${report.id}/met`, { on: day, occurrence });
    }
    await mailed('official', 3);
    const open = await official.read<{ data: { id: string | null; origin: string }[] }>(
      `/v1/duties?licenseId=${licenseId}&state=to_do&dueBefore=2027-10-01&origin=person`,
    );
    expect(open.data).toEqual([]);
  });

  it('shows its auditor all of it, who changes nothing', async () => {
    const { auditor } = team;
    const evidence = await auditor.get(`/v1/applications/${id}/evidence`).buffer(true);
    expect(evidence.status).toBe(200);
    const { data } = await auditor.read<{ data: { review?: object; outcome?: string; steps: object[] }[] }>(
      `/v1/applications/${id}/reviews`,
    );
    expect(data[0]?.steps).toHaveLength(3);
    const overrides = await auditor.read<{ data: object[] }>('/v1/review-overrides');
    expect(overrides.data).toEqual([]);
    expect((await auditor.get('/v1/audit/verify')).body).toMatchObject({ faults: [] });
    for (const [path, body] of [
      [`/v1/applications/${id}/events`, { type: 'withdrawn', on: '2027-09-15' }],
      [`/v1/licenses/${licenseId}/shipments`, { lines: [{ line: 1, quantity: '1' }] }],
      ['/v1/duties', { kind: 'task', text: 'x' }],
    ] as const)
      expect((await auditor.post(path, body)).status).toBe(403);
  });
});

const filing = () => ({
  type: 'filed',
  on: '2026-09-01',
  system: 'snap_r',
  number: 'Z4200001',
  source: 'own_act',
});
