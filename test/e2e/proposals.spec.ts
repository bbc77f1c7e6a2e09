import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { anotherOfficer, observe, startCompany } from '../support/company.js';
import type { Company, Tracked } from '../support/company.js';
import { Receiver } from '../support/receiver.js';
import { eventually, makeCaller } from '../support/world.js';

interface Proposal {
  id: string;
  supplierId: string;
  applicationId: string | null;
  observation: Record<string, unknown>;
  source: { kind: string; tool: string | null };
  state: string;
  eventId: string | null;
  isChanged: boolean;
  reason: string | null;
  answeredBy: string | null;
}

let company: Company;
let officer: Client;
let preparer: Client;
let auditor: Client;
let stranger: Client;
let filed: string;

beforeAll(async () => {
  company = await startCompany('2026-11-20');
  ({ officer } = company);
  const { service, supplierId } = company;
  preparer = await makeCaller(service, { name: 'Pat Prior', role: 'preparer', supplierId });
  auditor = await makeCaller(service, { name: 'Ann Otter', role: 'auditor' });
  stranger = await anotherOfficer(service);
  filed = await filedCase('Z7000001');
});
afterAll(() => company.service.close());

async function filedCase(number: string): Promise<string> {
  const { id } = await officer.made<{ id: string }>('/v1/applications', { type: 'license' });
  await observe(officer, id, {
    type: 'filed',
    on: '2026-09-01',
    system: 'snap_r',
    number,
    source: 'own_act',
  });
  return id;
}

const approval = { type: 'approved', on: '2026-10-20', source: 'portal', licenseNumber: 'D1234567' };
const asked = (body: object = {}) => ({
  applicationId: filed,
  observation: approval,
  source: { kind: 'assistant', tool: 'portal-reader' },
  why: 'The portal shows “Approved”.',
  ...body,
});
const propose = (body: object = {}, by = officer) => by.made<Proposal>('/v1/proposals', asked(body));
const tried = (body: object, by = officer) => by.post('/v1/proposals', asked(body));
const accept = (id: string, body: object = {}, etag: string | null = '"1"', by = officer) => {
  const request = by.post(`/v1/proposals/${id}/accept`, body);
  return etag === null ? request : request.set('If-Match', etag);
};
const dismiss = (id: string, by = officer) =>
  by.post(`/v1/proposals/${id}/dismiss`, { reason: 'seen already' });
const faultsOf = ({ body }: { body: unknown }) =>
  (body as { errors: { pointer: string; code: string }[] }).errors.map(({ pointer, code }) => [
    pointer,
    code,
  ]);
const eventsOf = async (id: string) =>
  (await officer.read<{ data: { id: string; type: string }[] }>(`/v1/applications/${id}/events`)).data;

describe('a proposal', () => {
  it('records nothing, and is read by whoever reads the application', async () => {
    const before = await officer.get(`/v1/applications/${filed}`);
    const answer = await tried({}, preparer);
    expect(answer.status).toBe(201);
    expect(answer.headers.location).toBe(`/v1/proposals/${answer.body.id}`);
    expect(answer.body).toMatchObject({
      applicationId: filed,
      supplierId: company.supplierId,
      observation: approval,
      source: { kind: 'assistant', tool: 'portal-reader', intakeId: null, jobId: null, line: null },
      why: 'The portal shows “Approved”.',
      reads: [],
      state: 'open',
      eventId: null,
    });
    const after = await officer.get(`/v1/applications/${filed}`);
    expect(after.body).toEqual(before.body);
    expect(after.headers.etag).toBe(before.headers.etag);
    for (const who of [officer, auditor, company.service.admin])
      expect(await who.read<Proposal>(`/v1/proposals/${answer.body.id}`)).toEqual(answer.body);
    expect((await stranger.get(`/v1/proposals/${answer.body.id}`)).status).toBe(404);
    expect((await accept(answer.body.id, {}, '"1"', stranger)).status).toBe(404);
    expect((await dismiss(answer.body.id, stranger)).status).toBe(404);
    expect((await stranger.read<{ data: Proposal[] }>('/v1/proposals')).data).toEqual([]);
  });

  it.each([
    [
      'an application of another company',
      { applicationId: crypto.randomUUID() },
      '/applicationId',
      'proposal_of_no_application',
    ],
    [
      'a type that the regime has not',
      { observation: { type: 'position' } },
      '/observation/type',
      'event_of_the_office',
    ],
    ['no type', { observation: { on: '2026-10-20' } }, '/observation/type', 'field_line'],
    [
      'a day that there is not',
      { observation: { ...approval, on: '2026-02-30' } },
      '/observation/on',
      'field_day_until',
    ],
    [
      'an override',
      { observation: { type: 'filed', override: 'in a hurry' } },
      '/observation/override',
      'proposal_overrides',
    ],
    ['NUL', { observation: { ...approval, conditions: 'a\0b' } }, '/observation', 'proposal_illegible'],
    [
      'half a character',
      { observation: { ...approval, conditions: '\ud800' } },
      '/observation',
      'proposal_illegible',
    ],
    [
      'more than anybody reads',
      { observation: { ...approval, conditions: 'x'.repeat(60_000) } },
      '/observation',
      'proposal_too_long',
    ],
    ['another source', { source: { kind: 'mail', tool: 'x' } }, '/source/kind', 'field_one_of'],
    ['no reason', { why: ' ' }, '/why', 'field_text'],
  ])('is refused for %s', async (_, body, pointer, code) => {
    const answer = await tried(body);
    expect(answer.status).toBe(422);
    expect(faultsOf(answer)).toContainEqual([pointer, code]);
  });

  it('that names a backslash and a u is not taken for half a character', async () => {
    const made = await propose({ observation: { ...approval, note: 'C:\\u0000\\ud800' } });
    expect(made.observation.note).toBe('C:\\u0000\\ud800');
    await dismiss(made.id);
  });

  it('is of no other company', async () => {
    expect(faultsOf(await tried({}, stranger))).toEqual([['/applicationId', 'proposal_of_no_application']]);
    const unknown = await propose({ applicationId: null }, stranger);
    expect((await accept(unknown.id, { applicationId: filed }, '"1"', stranger)).status).toBe(422);
    const ofAdmin = await tried({ applicationId: null }, company.service.admin);
    expect(faultsOf(ofAdmin).map(([pointer]) => pointer)).toEqual(['/supplierId']);
  });
});

describe('accepting', () => {
  it('records by the door of events, once, and says which', async () => {
    const id = await filedCase('Z7000002');
    const { id: proposal } = await propose({ applicationId: id });
    expect((await accept(proposal, {}, '"1"', preparer)).status).toBe(403);
    expect((await accept(proposal, {}, '"1"', auditor)).status).toBe(403);
    expect((await accept(proposal, {}, null)).status).toBe(428);
    expect((await accept(proposal, {}, '"7"')).status).toBe(412);
    const accepted = await accept(proposal);
    expect(accepted.status).toBe(200);
    expect(accepted.headers.etag).toMatch(/^"2/);
    expect(accepted.body).toMatchObject({ state: 'accepted', isChanged: false, applicationId: id });
    const events = await eventsOf(id);
    expect(events.at(-1)).toMatchObject({
      id: accepted.body.eventId,
      type: 'approved',
      on: '2026-10-20',
      source: 'portal',
      licenseNumber: 'D1234567',
      learnedOn: '2026-11-20',
    });
    expect(await officer.read<Tracked>(`/v1/applications/${id}`)).toMatchObject({ status: 'approved' });
    const again = await accept(proposal, {}, '"2"');
    expect([again.status, again.body.type]).toEqual([409, expect.stringContaining('proposal-answered')]);
    expect((await dismiss(proposal)).status).toBe(409);
    expect(await eventsOf(id)).toHaveLength(2);
  });

  it('takes what is said in its place', async () => {
    const id = await filedCase('Z7000003');
    const { id: proposal } = await propose({ applicationId: null });
    expect(faultsOf(await accept(proposal))).toEqual([['/applicationId', 'proposal_of_no_case']]);
    const observation = { ...approval, on: '2026-10-21' };
    const accepted = await accept(proposal, { applicationId: id, observation });
    expect(accepted.body).toMatchObject({ state: 'accepted', isChanged: true, observation: approval });
    expect((await eventsOf(id)).at(-1)).toMatchObject({ on: '2026-10-21' });
  });

  it('is refused as recording is, and the proposal stays open', async () => {
    const id = await filedCase('Z7000004');
    const early = await propose({ applicationId: id, observation: { ...approval, on: '2026-08-01' } });
    const refused = await accept(early.id);
    expect([refused.status, refused.body.contradicts]).toEqual([
      422,
      { eventId: expect.any(String), type: 'filed', on: '2026-09-01', notBefore: null, notAfter: null },
    ]);
    const late = await propose({ applicationId: id, observation: { ...approval, on: '2026-12-24' } });
    expect(faultsOf(await accept(late.id))).toEqual([['/observation/on', 'in_the_future']]);
    const twice = await propose({
      applicationId: id,
      observation: { type: 'filed', on: '2026-09-01', system: 'snap_r', number: 'Z7000001' },
    });
    expect((await accept(twice.id)).status).toBeGreaterThanOrEqual(409);
    const strange = await accept(early.id, {
      observation: { type: 'approved', on: '2026-10-20', colour: 'red' },
    });
    expect(faultsOf(strange).map(([pointer]) => pointer)).toEqual(['/observation/colour']);
    for (const one of [early, late, twice])
      expect(await officer.read<Proposal>(`/v1/proposals/${one.id}`)).toMatchObject({
        state: 'open',
        eventId: null,
        answeredBy: null,
      });
    expect(await eventsOf(id)).toHaveLength(1);
    expect((await accept(early.id, { observation: approval })).status).toBe(200);
  });

  it('is done once, however many do so at once', async () => {
    const id = await filedCase('Z7000005');
    const { id: proposal } = await propose({ applicationId: id });
    const answers = await Promise.all([...Array(4)].map(() => accept(proposal)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
    expect(await eventsOf(id)).toHaveLength(2);
  });
});

describe('dismissing', () => {
  it('says why, records nothing, and is final', async () => {
    const { id } = await propose();
    expect((await dismiss(id, preparer)).status).toBe(403);
    const blank = await officer.post(`/v1/proposals/${id}/dismiss`, { reason: '' });
    expect(faultsOf(blank)).toEqual([['/reason', 'field_text']]);
    const dismissed = await dismiss(id);
    expect(dismissed.body).toMatchObject({ state: 'dismissed', reason: 'seen already', eventId: null });
    expect((await accept(id, {}, '"2"')).status).toBe(409);
    expect(await eventsOf(filed)).toHaveLength(1);
  });
});

describe('the list', () => {
  it('is asked by state, application and source, the newest first', async () => {
    const id = await filedCase('Z7000006');
    const made = [await propose({ applicationId: id }), await propose({ applicationId: id })];
    await dismiss(made[0]!.id);
    const ids = async (query: string) =>
      (await officer.read<{ data: Proposal[] }>(`/v1/proposals?applicationId=${id}${query}`)).data.map(
        (one) => one.id,
      );
    expect(await ids('')).toEqual([made[1]!.id, made[0]!.id]);
    expect(await ids('&state=open')).toEqual([made[1]!.id]);
    expect(await ids('&state=dismissed&source=assistant')).toEqual([made[0]!.id]);
    expect(await ids('&source=mail')).toEqual([]);
    const first = await officer.read<{ data: Proposal[]; nextCursor: string }>(
      `/v1/proposals?applicationId=${id}&limit=1`,
    );
    expect(await ids(`&limit=1&cursor=${first.nextCursor}`)).toEqual([made[0]!.id]);
  });

  it('keeps a draft, of which something is proposed', async () => {
    const { id } = await officer.made<{ id: string }>('/v1/applications', { type: 'license' });
    await propose({ applicationId: id });
    expect((await officer.delete(`/v1/applications/${id}`)).status).toBe(409);
  });
});

describe('what is told of it', () => {
  it('goes to the endpoints of the company, thin, and to the record', async () => {
    const receiver = await Receiver.start();
    const types = ['proposal.made', 'proposal.accepted', 'proposal.dismissed'];
    await officer.made('/v1/webhook-endpoints', { url: receiver.url, eventTypes: types });
    const id = await filedCase('Z7000007');
    const one = await propose({ applicationId: id });
    const other = await propose({ applicationId: id });
    const { body } = await accept(one.id);
    await dismiss(other.id);
    const told = await eventually(
      () => Promise.resolve(receiver.events),
      (events) => events.length === 4,
    );
    const { id: by } = await officer.read<{ id: string }>('/v1/me');
    const about = (proposalId: string) => ({ proposalId, applicationId: id, source: 'assistant' });
    expect(told.map(({ type, data }) => ({ type, data }))).toEqual(
      expect.arrayContaining([
        { type: 'proposal.made', data: about(one.id) },
        { type: 'proposal.made', data: about(other.id) },
        {
          type: 'proposal.accepted',
          data: { ...about(one.id), eventId: body.eventId, isChanged: false, by },
        },
        { type: 'proposal.dismissed', data: { ...about(other.id), by } },
      ]),
    );
    const { data } = await auditor.read<{ data: { action: string; resource: string }[] }>(
      `/v1/audit?resource=suppliers/${company.supplierId}/proposals/${one.id}`,
    );
    expect(data.map(({ action }) => action).sort()).toEqual(['proposal.accepted', 'proposal.made']);
    expect(await auditor.read('/v1/audit/verify')).toMatchObject({ ok: true });
    receiver.close();
  });

  it('asks for a scope of its own', async () => {
    const { supplierId, service } = company;
    const reader = await makeCaller(service, { name: 'Kit Moss', role: 'compliance_officer', supplierId });
    const { id } = await reader.read<{ id: string }>('/v1/me');
    const { key } = await service.admin.made<{ key: string }>(`/v1/principals/${id}/api-keys`, {
      name: 'narrow',
      scopes: ['proposals:read'],
    });
    const narrow = service.as(key);
    expect((await narrow.get('/v1/proposals')).status).toBe(200);
    expect((await tried({}, narrow)).status).toBe(403);
  });
});
