import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { anotherOfficer, observe, startCompany } from '../support/company.js';
import type { Company } from '../support/company.js';
import { MailServer } from '../support/mail-server.js';
import { asOwner } from '../support/service.js';
import { eventually, makeCaller, setToday } from '../support/world.js';

const TODAY = '2026-09-30';
const OFFICE = 'Exporter Services';
const EMAIL = 'exporter.services@office.example';

interface Said {
  code: string;
  text: string;
}
interface Rung {
  rung: string;
  right: string;
  certainty: string | null;
  citation: string | null;
  countedDays: { atLeast: number; atMost: number } | null;
  says: Said;
}
interface Escalation {
  applicationId: string;
  rung: string;
  rungs: Rung[];
  daysSinceFiling: { atLeast: number; atMost: number };
  daysSinceFirstFiling: { atLeast: number; atMost: number };
  certain: Said[];
  notKnown: Said[];
  mayBeSuspended: boolean;
  lastContact: { on: string; with: string } | null;
  lastInquiry: { id: string; sentOn: string; delivery: string | null } | null;
  openInquiry: { id: string } | null;
  followUpOn: string | null;
  isDue: boolean;
  nextStep: { step: string; why: Said };
  office: { verdict: string };
}
interface Inquiry {
  id: string;
  state: string;
  version: number;
  subject: string;
  text: string;
  textHash: string;
  to: { name: string | null; office: string; email: string | null };
  paragraphs: { text: string; by: string }[];
  removed: Said[];
  facts: {
    says: Said;
    source: { id: string; type: string; on: string | null; source: string | null } | null;
  }[];
  leftOut: { what: Said; why: Said[] }[];
  preparedBy: string[];
  approved: { by: string } | null;
  sent: { on: string; how: string; contactId: string; delivery: string | null } | null;
  followUpOn: string | null;
}
interface Contact {
  id: string;
  on: string;
  channel: string;
  direction: string;
  with: string;
  said: string;
}

let server: MailServer;
let company: Company;
let officer: Client;
let second: Client;
let preparer: Client;
let auditor: Client;
let serial = 0;

beforeAll(async () => {
  server = await MailServer.start();
  company = await startCompany(TODAY, {
    SMTP_URL: server.url,
    MAIL_FROM: 'Ninety of Orchard <ninety@ninety.example>',
    PUBLIC_URL: 'https://ninety.example',
    MAIL_RETRY_SCHEDULE: '1',
  });
  ({ officer } = company);
  const { service, supplierId } = company;
  second = await makeCaller(service, { name: 'Sam Stone', role: 'compliance_officer', supplierId });
  preparer = await makeCaller(service, { name: 'Kit Moss', role: 'preparer', supplierId });
  auditor = await makeCaller(service, { name: 'Ada Byrd', role: 'auditor' });
});
afterAll(async () => {
  await company.service.close();
  await server.goAway();
});
beforeEach(() => {
  server.mails.length = 0;
});

const filed = (on: string, more: object = {}) => ({
  type: 'filed',
  system: 'snap_r',
  number: `Z${7_000_000 + ++serial}`,
  on,
  source: 'own_act',
  ...more,
});
async function caseWith(observations: object[], draft: object = {}): Promise<string> {
  const { id } = await officer.made<{ id: string }>('/v1/applications', draft);
  await observe(officer, id, ...observations);
  return id;
}
const desk = async (query = '', by: Client = officer) =>
  (await by.read<{ data: Escalation[] }>(`/v1/escalations?limit=200${query}`)).data;
async function chased(id: string, query = ''): Promise<Escalation> {
  const found = (await desk(query)).find(({ applicationId }) => applicationId === id);
  if (!found) throw new Error(`${id} is not on the desk`);
  return found;
}
const asks = (applicationId: string, more: object = {}) => ({
  applicationId,
  rung: 'day_30',
  kind: 'letter',
  to: { office: OFFICE, email: EMAIL },
  ...more,
});
const draft = (applicationId: string, more: object = {}, by: Client = officer) =>
  by.made<Inquiry>('/v1/inquiries', asks(applicationId, more));
const approve = (one: Inquiry, by: Client = second) =>
  by.post(`/v1/inquiries/${one.id}/approve`, { textHash: one.textHash });
const send = (one: Pick<Inquiry, 'id'>, how: object = { by: 'post', sentOn: TODAY }, by: Client = officer) =>
  by.post(`/v1/inquiries/${one.id}/send`, how);
const read = (id: string) => officer.read<Inquiry>(`/v1/inquiries/${id}`);
const edit = (one: Inquiry, change: object, by: Client = officer) =>
  by.put(
    `/v1/inquiries/${one.id}`,
    { to: one.to, subject: one.subject, text: one.text, ...change },
    `"${one.version}"`,
  );
const contactsOf = async (id: string) =>
  (await officer.read<{ data: Contact[] }>(`/v1/applications/${id}/contacts`)).data;
const why = (answer: { status: number; body: { type?: string; errors?: { pointer: string }[] } }) => [
  answer.status,
  answer.body.errors?.[0]?.pointer ?? answer.body.type?.replace('urn:ninety:problem:', ''),
];

describe('the desk', () => {
  it('names each rung by its right, and claims no limit as missed', async () => {
    const id = await caseWith([
      filed('2026-05-01'),
      { type: 'registered', on: '2026-05-04', source: 'portal' },
    ]);
    const one = await chased(id);
    expect(one.rungs.map(({ rung, right, certainty }) => [rung, right, certainty])).toEqual([
      ['day_120', 'bill', 'certain'],
      ['day_90', 'limit', null],
      ['day_60', 'none', 'certain'],
      ['day_30', 'sense_of_congress', 'as_known'],
    ]);
    expect(one.daysSinceFiling).toEqual({ atLeast: 152, atMost: 152 });
    expect(one.rungs[1]?.countedDays).toEqual({ atLeast: 149, atMost: 149 });
    expect(one.rungs[1]?.says.text).toContain('E.O. 12981');
    expect(one.rungs[0]?.says.text).toContain('not law');
    expect(one.mayBeSuspended).toBe(true);
    expect(one.notKnown.map(({ code }) => code)).toContain('escalation_may_be_suspended');
    expect(one.isDue).toBe(true);
    expect(one.nextStep.step).toBe('ask_exporter_services');
  });

  it('has nothing of a case that is young, was decided, or was not filed', async () => {
    const young = await caseWith([filed('2026-09-10')]);
    const decided = await caseWith([
      filed('2026-03-01'),
      { type: 'denied', on: '2026-09-01', source: 'letter' },
    ]);
    const unfiled = await caseWith([]);
    const ids = (await desk()).map(({ applicationId }) => applicationId);
    for (const id of [young, decided, unfiled]) expect(ids).not.toContain(id);
  });

  it('counts days that are not exactly known between bounds, and says that a rung may be reached', async () => {
    const id = await caseWith([
      filed('', { on: undefined, notBefore: '2026-07-20', notAfter: '2026-08-10' }),
    ]);
    const one = await chased(id);
    expect(one.daysSinceFiling).toEqual({ atLeast: 51, atMost: 72 });
    const sixty = one.rungs.find(({ rung }) => rung === 'day_60');
    expect(sixty?.certainty).toBeNull();
  });

  it('tells a question that was answered and then silence, until something is heard', async () => {
    const id = await caseWith([
      filed('2026-09-01'),
      { type: 'information_requested', id: 'R1', on: '2026-09-05', source: 'e_mail' },
      { type: 'information_received', id: 'R1', on: '2026-09-10', source: 'own_act' },
    ]);
    expect((await chased(id, '&rung=answered_silence')).rung).toBe('answered_silence');
    await observe(officer, id, {
      type: 'status_told',
      text: 'Under review',
      on: '2026-09-20',
      source: 'portal',
    });
    expect((await desk()).map(({ applicationId }) => applicationId)).not.toContain(id);
  });

  it('says that an open question comes first', async () => {
    const id = await caseWith([
      filed('2026-06-01'),
      { type: 'information_requested', id: 'R1', on: '2026-07-01', source: 'e_mail' },
    ]);
    expect((await chased(id)).nextStep.step).toBe('answer_first');
  });

  it('goes by the targets of another regime, in its working days', async () => {
    const { id: partyId } = await officer.made<{ id: string }>('/v1/parties', {
      name: 'Nordlicht Optik GmbH',
      country: 'DE',
      kind: 'organization',
    });
    const uk = (on: string) =>
      caseWith([{ type: 'filed', number: `GBSIEL/2026/00${1000 + ++serial}/P`, on, source: 'own_act' }], {
        regime: 'uk-siel',
        parties: [{ role: 'end_user', partyId }],
      });
    // 20 working days from 2 September end on 30 September: the day after is the first that is past.
    const young = await uk('2026-09-03');
    const old = await uk('2026-08-03');
    const found = await desk('&regime=uk-siel');
    expect(found.map(({ applicationId }) => applicationId)).not.toContain(young);
    const one = found.find(({ applicationId }) => applicationId === old);
    expect(one?.rungs.map(({ rung, right, citation }) => [rung, right, citation])).toEqual([
      ['target', 'target', 'Notice to Exporters 2023/15'],
    ]);
    expect(one?.nextStep.step).toBe('ask_authority');
  });

  it('is filtered by who is at work, and pages on in the same order', async () => {
    const id = await caseWith([filed('2026-06-03')]);
    const { id: principalId } = await second.read<{ id: string }>('/v1/me');
    await officer.put(`/v1/applications/${id}/assignment`, { assigneeId: principalId });
    expect((await desk('&owner=me', second)).map(({ applicationId }) => applicationId)).toEqual([id]);
    expect((await desk('&owner=none')).map(({ applicationId }) => applicationId)).not.toContain(id);
    const all = (await desk()).map(({ applicationId }) => applicationId);
    const paged: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: { data: Escalation[]; nextCursor: string | null } = await officer.read(
        `/v1/escalations?limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`,
      );
      paged.push(...page.data.map(({ applicationId }) => applicationId));
      cursor = page.nextCursor;
    }
    expect(paged).toEqual(all);
    expect(why(await officer.get('/v1/escalations?owner=somebody'))).toEqual([422, '/owner']);
    expect(why(await officer.get('/v1/escalations?regime=xx'))).toEqual([422, '/regime']);
  });

  it('is of whoever is at work in any of their companies', async () => {
    const { id: elsewhere } = await company.service.admin.made<{ id: string }>('/v1/suppliers', {
      name: 'Tin Whistle Controls, Inc.',
      country: 'US',
    });
    const robin = await makeCaller(company.service, {
      name: 'Robin Hale',
      memberships: [
        { supplierId: company.supplierId, role: 'preparer' },
        { supplierId: elsewhere, role: 'compliance_officer' },
      ],
    });
    const { id: theirs } = await robin.made<{ id: string }>('/v1/applications', { supplierId: elsewhere });
    await robin.made(`/v1/applications/${theirs}/events`, filed('2026-06-05'));
    const { memberships } = await robin.read<{ memberships: { id: string; supplierId: string }[] }>('/v1/me');
    const self = memberships.find(({ supplierId }) => supplierId === elsewhere);
    const assigned = await robin.put(`/v1/applications/${theirs}/assignment`, { assigneeId: self?.id });
    expect(assigned.status).toBe(200);
    expect((await desk('&owner=me', robin)).map(({ applicationId }) => applicationId)).toEqual([theirs]);
  });

  it('shows the auditor all and another company none of it', async () => {
    const id = await caseWith([filed('2026-06-04')]);
    const other = await anotherOfficer(company.service);
    expect((await desk('', auditor)).map(({ applicationId }) => applicationId)).toContain(id);
    expect(await desk('', other)).toEqual([]);
    expect(why(await other.post('/v1/inquiries', asks(id)))).toEqual([422, '/applicationId']);
    const one = await draft(id);
    expect((await other.get(`/v1/inquiries/${one.id}`)).status).toBe(404);
    expect((await other.post(`/v1/inquiries/${one.id}/send`, {})).status).toBe(404);
    expect((await other.read<{ data: unknown[] }>('/v1/inquiries')).data).toEqual([]);
    expect((await auditor.read<Inquiry>(`/v1/inquiries/${one.id}`)).id).toBe(one.id);
    expect((await auditor.post('/v1/inquiries', asks(id))).status).toBe(403);
    expect((await approve(one, auditor)).status).toBe(403);
  });
});

describe('an inquiry', () => {
  it('says what is certain alone, each with where it is from, and lists what it leaves out and why', async () => {
    const id = await caseWith([
      filed('2026-05-01'),
      { type: 'registered', on: '2026-05-04', source: 'portal' },
      {
        type: 'information_requested',
        id: 'R1',
        notBefore: '2026-05-10',
        notAfter: '2026-05-20',
        source: 'telephone',
      },
      { type: 'information_received', id: 'R1', on: '2026-05-25', source: 'own_act' },
    ]);
    const one = await draft(id, { rung: 'day_90' });
    expect(one.text).toContain('Orchard Instruments, Inc. filed application Z');
    expect(one.text).toContain('152 days have passed');
    expect(one.text).toContain('On 2026-05-25 we gave information');
    expect(one.text).toContain('do not claim that a limit was missed');
    expect(one.text).not.toContain('2026-05-10');
    expect(one.text).not.toMatch(/overdue|violat|exceeded|expired/i);
    expect(one.facts.find(({ says }) => says.code === 'inquiry_registered')?.source).toMatchObject({
      type: 'registered',
      on: '2026-05-04',
      source: 'portal',
    });
    expect(one.leftOut.map(({ what, why: [first] }) => [what.code, first?.code])).toEqual(
      expect.arrayContaining([
        ['inquiry_left_event', 'inquiry_why_inexact'],
        ['inquiry_left_pending', 'escalation_pending_not_sure'],
        ['inquiry_left_clock', 'limit_unknown'],
      ]),
    );
    expect(one.paragraphs.every(({ by }) => by === 'service')).toBe(true);
    const printed = await officer.get(`/v1/inquiries/${one.id}/document`);
    expect(printed.text).toContain('152 days have passed');
    const pdf = await officer.get(`/v1/inquiries/${one.id}/document?format=pdf`);
    expect([pdf.status, pdf.headers['content-type']]).toEqual([200, 'application/pdf']);
  });

  it('is not of a rung that was not reached, nor of a case that ended, nor a mail to nowhere', async () => {
    const id = await caseWith([filed('2026-08-20')]);
    expect(why(await officer.post('/v1/inquiries', asks(id, { rung: 'day_90' })))).toEqual([422, '/rung']);
    const mail = asks(id, { kind: 'mail', to: { office: OFFICE } });
    expect(why(await officer.post('/v1/inquiries', mail))).toEqual([422, '/to/email']);
    await observe(officer, id, { type: 'approved', on: '2026-09-20', source: 'portal' });
    expect(why(await officer.post('/v1/inquiries', asks(id)))).toEqual([409, 'nothing-to-ask']);
    const unfiled = await caseWith([]);
    expect(why(await officer.post('/v1/inquiries', asks(unfiled)))).toEqual([409, 'nothing-to-ask']);
  });

  it('marks what a person wrote as theirs, and an edit withdraws the approval', async () => {
    const one = await draft(await caseWith([filed('2026-06-10')]), {}, preparer);
    expect((await approve(one, preparer)).status).toBe(403);
    expect((await approve(one)).body).toMatchObject({ state: 'approved' });
    const text = one.text.replace('With thanks,', 'Yours sincerely,');
    expect((await edit(await read(one.id), { text }, preparer)).status).toBe(200);
    const edited = await read(one.id);
    expect(edited).toMatchObject({ state: 'draft', approved: null });
    expect(edited.paragraphs.filter(({ by }) => by === 'person').map((part) => part.text)).toEqual([
      'Yours sincerely,',
    ]);
    expect(edited.removed.map(({ code }) => code)).toEqual(['inquiry_closing']);
    expect(why(await approve(one))).toEqual([409, 'inquiry-text-other']);
    expect((await edit(one, { text: 'late' })).status).toBe(412);
    const unversioned = await officer.put(`/v1/inquiries/${one.id}`, { to: one.to, subject: 'a', text: 'b' });
    expect(unversioned.status).toBe(428);
    expect(why(await send(one))).toEqual([409, 'inquiry-not-open']);
  });

  it('is approved by another than who wrote on it, while there is another', async () => {
    const one = await draft(await caseWith([filed('2026-06-11')]));
    expect(why(await approve(one, officer))).toEqual([409, 'own-approval']);
    expect((await edit(one, { subject: 'Where is it?' }, second)).status).toBe(200);
    const edited = await read(one.id);
    // Both wrote on it: nobody is left, and either may.
    expect((await approve(edited, second)).status).toBe(200);
    const alone = await anotherOfficer(company.service);
    const { id } = await alone.made<{ id: string }>('/v1/applications', {});
    await alone.made(`/v1/applications/${id}/events`, filed('2026-06-11'));
    const own = await draft(id, {}, alone);
    expect((await approve(own, alone)).status).toBe(200);
  });

  it('is not sent when an approval arrived since, until it is drafted anew', async () => {
    const id = await caseWith([filed('2026-06-15')]);
    const one = await draft(id);
    expect((await approve(one)).status).toBe(200);
    await observe(officer, id, {
      type: 'status_told',
      text: 'Under review',
      on: '2026-09-28',
      source: 'portal',
    });
    const refused = await send(one);
    expect(why(refused)).toEqual([409, 'case-changed']);
    expect(refused.body.changes).toMatchObject([
      { what: 'recorded', of: 'observation', type: 'status_told' },
    ]);
    const anew = (await officer.post(`/v1/inquiries/${one.id}/redraft`)).body as Inquiry;
    expect(anew).toMatchObject({ state: 'draft', approved: null });
    expect(anew.text).toContain('since 2026-09-28');
    expect((await approve(anew)).status).toBe(200);
    await observe(officer, id, { type: 'approved', on: '2026-09-29', source: 'portal' });
    expect(why(await send(one))).toEqual([409, 'case-changed']);
    expect(why(await officer.post(`/v1/inquiries/${one.id}/redraft`))).toEqual([409, 'nothing-to-ask']);
    expect((await officer.post(`/v1/inquiries/${one.id}/cancel`, { reason: 'approved' })).status).toBe(200);
    expect(await contactsOf(id)).toEqual([]);
  });

  it('goes by mail once, whoever sends it at once, with names that break no header', async () => {
    const id = await caseWith([filed('2026-06-16')]);
    const hostile = { name: 'Pat\r\nBcc: everybody@evil.example', office: OFFICE, email: EMAIL };
    expect(why(await officer.post('/v1/inquiries', asks(id, { kind: 'mail', to: hostile })))).toEqual([
      422,
      '/to/name',
    ]);
    const made = await draft(id, {
      kind: 'mail',
      to: { name: 'Pat "<x@evil.example>," Doe', office: OFFICE, email: EMAIL },
    });
    const address = { ...made.to, email: 'a@office.example\r\nRCPT TO:<b@evil.example>' };
    expect(why(await edit(made, { to: address }))).toEqual([422, '/to/email']);
    const subject = 'Status?\r\nBcc: everybody@evil.example';
    expect(why(await edit(made, { subject }))).toEqual([422, '/subject']);
    for (const text of [
      'What is read \u202Etnes si tahw ton si',
      'Status\b\b\b\b\b\bDenied',
      '\u001b[8mhidden',
    ])
      expect(why(await edit(made, { text }))).toEqual([422, '/text']);
    expect((await edit(made, { text: 'Lines\r\nof\ra letter' })).body).toMatchObject({
      text: 'Lines\nof\na letter',
    });
    const now = await read(made.id);
    expect((await approve(now)).status).toBe(200);
    expect(why(await send(made, { sentOn: TODAY }))).toEqual([422, '/sentOn']);
    const answers = await Promise.all([send(made, {}), send(made, {}, second), send(made, {})]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    await eventually(
      () => read(made.id),
      ({ sent }) => sent?.delivery === 'sent',
    );
    expect(server.mails).toHaveLength(1);
    const raw = server.mails[0]?.raw ?? '';
    expect(raw).toContain(EMAIL);
    expect(raw).not.toMatch(/^Bcc:/im);
    expect(server.mails[0]?.to).toEqual([EMAIL]);
    expect(raw).not.toContain('List-Unsubscribe');
    expect(await contactsOf(id)).toMatchObject([{ channel: 'e_mail' }]);
  });

  it('claims no silence that was broken before a filing', async () => {
    const refiled = await caseWith([
      filed('2026-03-02'),
      { type: 'returned_without_action', on: '2026-05-04', source: 'portal' },
      filed('2026-07-01'),
    ]);
    await officer.made(`/v1/applications/${refiled}/contacts`, {
      on: '2026-04-06',
      channel: 'telephone',
      direction: 'from_authority',
      with: 'Pat Doe',
      said: 'They called.',
    });
    const { facts } = await draft(refiled);
    expect(facts.map(({ says }) => says.code)).toContain('inquiry_nothing_since_filing');
  });

  it('that was not delivered asked nobody: the silence goes on', async () => {
    const id = await caseWith([
      filed('2026-09-03'),
      { type: 'information_requested', id: 'R1', on: '2026-09-05', source: 'e_mail' },
      { type: 'information_received', id: 'R1', on: '2026-09-08', source: 'own_act' },
    ]);
    const one = await draft(id, { kind: 'mail', rung: 'answered_silence' });
    expect((await approve(one)).status).toBe(200);
    server.refusal = { stage: 'RCPT', code: 550, times: 1000 };
    expect((await send(one, {})).status).toBe(200);
    const giveUp = `UPDATE mail SET give_up_at = now() FROM mail_letter l WHERE l.mail_id = mail.id AND l.id = $1`;
    await eventually(
      async () => {
        await asOwner(company.service.connection, giveUp, [one.id]);
        return read(one.id);
      },
      ({ sent }) => sent?.delivery === 'failed',
    );
    server.refusal = null;
    const still = await chased(id);
    expect(still).toMatchObject({ rung: 'answered_silence', isDue: true });
    expect(still.notKnown.map(({ code }) => code)).toContain('escalation_mail_not_delivered');
  });

  it('is listed by case and state, and given up with a reason', async () => {
    const id = await caseWith([filed('2026-06-17')]);
    const one = await draft(id);
    expect((await chased(id)).openInquiry?.id).toBe(one.id);
    const of = (query: string) =>
      officer.read<{ data: Inquiry[] }>(`/v1/inquiries?applicationId=${id}&${query}`);
    expect((await of('state=draft')).data.map((found) => found.id)).toEqual([one.id]);
    expect((await of('state=sent')).data).toEqual([]);
    expect((await officer.post(`/v1/inquiries/${one.id}/cancel`, {})).status).toBe(422);
    const given = await officer.post(`/v1/inquiries/${one.id}/cancel`, { reason: 'The officer called.' });
    expect(given.body).toMatchObject({ state: 'cancelled', cancelled: { reason: 'The officer called.' } });
    expect(why(await approve(one))).toEqual([409, 'inquiry-not-open']);
    expect((await chased(id)).openInquiry).toBeNull();
  });

  it('goes by post with one contact, and the desk counts anew from there', async () => {
    const id = await caseWith([filed('2026-06-12')]);
    const one = await draft(id, { rung: 'day_90' });
    expect((await approve(one)).status).toBe(200);
    expect(why(await send(one, {}))).toEqual([422, '/by']);
    expect(why(await send(one, { by: 'post' }))).toEqual([422, '/sentOn']);
    expect(why(await send(one, { by: 'post', sentOn: '2026-09-29' }))).toEqual([422, '/sentOn']);
    expect(why(await send(one, { by: 'post', sentOn: '2026-10-29' }))).toEqual([422, '/sentOn']);
    const answers = await Promise.all([send(one), send(one, { by: 'post', sentOn: TODAY }, second)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const contacts = await contactsOf(id);
    expect(contacts).toHaveLength(1);
    expect(contacts[0]).toMatchObject({
      on: TODAY,
      channel: 'letter',
      direction: 'to_authority',
      with: OFFICE,
    });
    expect(contacts[0]?.said).toContain(one.text);
    const waiting = await chased(id);
    expect(waiting).toMatchObject({ isDue: false, followUpOn: '2026-10-14', nextStep: { step: 'wait' } });
    expect(waiting.lastInquiry?.id).toBe(one.id);
    expect((await read(one.id)).sent?.contactId).toBe(contacts[0]?.id);
    await setToday(company.service, '2026-10-14');
    expect(await chased(id)).toMatchObject({ isDue: true, nextStep: { step: 'ask_members_office' } });
  });

  it('is not sent of a case that the law alone has ended since', async () => {
    const id = await caseWith([filed('2026-05-02')]);
    await observe(officer, id, { type: 'intent_to_deny', on: '2026-09-01', source: 'letter' });
    const one = await draft(id);
    expect((await approve(one)).status).toBe(200);
    await setToday(company.service, '2026-10-29');
    expect((await officer.read<{ outcome: string }>(`/v1/applications/${id}`)).outcome).toBe('denied');
    expect(why(await send(one, { by: 'post', sentOn: '2026-10-29' }))).toEqual([409, 'nothing-to-ask']);
  });
});
