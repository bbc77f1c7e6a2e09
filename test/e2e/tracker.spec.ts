import { RecordVerification } from '@ninety/audit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anotherOfficer, clockOf, observe, startCompany } from '../support/company.js';
import type { Company, KnownClock, Tracked } from '../support/company.js';
import { asOwner, startService } from '../support/service.js';
import { eventually, makeCaller } from '../support/world.js';

const TODAY = '2026-11-02';
let company: Company;

beforeAll(async () => {
  company = await startCompany(TODAY);
});
afterAll(() => company.service.close());

const drafted = (more: object = {}) => company.officer.made<Tracked>('/v1/applications', more);
const filed = async (...more: object[]) => {
  const { id } = await drafted();
  return observe(company.officer, id, { type: 'filed', on: '2026-09-03', source: 'own_act' }, ...more);
};
const refused = (id: string, body: object) => company.officer.post(`/v1/applications/${id}/events`, body);

describe('the posture', () => {
  it('is told without a key, with the regimes', async () => {
    const { body } = await company.service.as('').get('/v1/posture');
    expect(body).toMatchObject({ posture: 'company' });
    expect((body as { regimes: { id: string }[] }).regimes.map(({ id }) => id)).toContain('uk-siel');
  });

  it('is kept: a setting that says otherwise stops the start', async () => {
    await expect(startService({ POSTURE: 'agency' }, company.service.connection)).rejects.toThrow(
      /^POSTURE is agency, and this database has been of the posture company/,
    );
  });

  it('has nobody who is the government, and nothing that the government does', async () => {
    const made = { name: 'Lou', role: 'licensing_officer' };
    expect(await company.service.admin.post('/v1/principals', made)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/role' }] },
    });
    const { id } = await drafted();
    expect(await company.officer.post(`/v1/applications/${id}/submit`)).toMatchObject({
      status: 404,
      body: { code: 'submitted_elsewhere', params: { instead: 'POST /v1/applications/{id}/events' } },
    });
    const history = { events: [], asOf: TODAY };
    expect(await company.officer.post('/v1/procedure/simulate', history)).toMatchObject({
      status: 404,
      body: { code: 'simulated_by_regime', params: { instead: 'POST /v1/regimes/{id}/simulate' } },
    });
    expect(await company.service.as('').post('/v1/procedure/simulate')).toMatchObject({ status: 401 });
    expect(await refused(id, { type: 'referred', on: TODAY, agencies: ['Defense'] })).toMatchObject({
      status: 422,
      body: { code: 'event_of_the_office', errors: [{ pointer: '/type' }] },
    });
    expect(await refused(id, { type: 'dreamt_of', on: TODAY })).toMatchObject({
      status: 422,
      body: { code: 'unknown_observation', errors: [{ pointer: '/type' }] },
    });
  });
});

describe('an application', () => {
  it('has the roles, documents and classifications of its regime', async () => {
    const { id: partyId } = await company.officer.made<{ id: string }>('/v1/parties', {
      name: 'Maasoever Meettechniek B.V.',
      country: 'NL',
      kind: 'organization',
    });
    const british = {
      regime: 'uk-siel',
      parties: [{ role: 'consignee', partyId }],
      items: [{ eccn: 'PL9013', description: 'Gauges' }],
      supportDocuments: [{ kind: 'end_user_undertaking', status: 'attached' }],
    };
    const { regime: _, ...blocks } = british;
    expect(await drafted(british)).toMatchObject(blocks);
    const of = (regime: string, more: object) =>
      company.officer.post('/v1/applications', { ...british, regime, ...more });
    expect(await of('uk-siel', { parties: [{ role: 'ultimate_consignee', partyId }] })).toMatchObject({
      status: 422,
      body: { code: 'unknown_role', errors: [{ pointer: '/parties/0/role' }] },
    });
    const american = { parties: [{ role: 'ultimate_consignee', partyId }], supportDocuments: [] };
    expect(await of('us-bis', american)).toMatchObject({
      status: 422,
      body: { code: 'number_of_no_list', errors: [{ pointer: '/items/0/eccn' }] },
    });
    expect(await of('us-bis', { parties: [], items: [] })).toMatchObject({
      status: 422,
      body: { code: 'unknown_document', errors: [{ pointer: '/supportDocuments/0/kind' }] },
    });
  });
});

describe('a case that was decided elsewhere', () => {
  it('is recorded as it was, by one person, each date true', async () => {
    const { id } = await drafted({ reference: 'PO-1', type: 'license' });
    const application = await observe(
      company.officer,
      id,
      { type: 'filed', system: 'snap_r', number: 'Z1000001', on: '2026-09-03', source: 'own_act' },
      { type: 'registered', on: '2026-09-04', source: 'portal' },
      {
        type: 'information_requested',
        id: 'q1',
        on: '2026-09-14',
        source: 'e_mail',
        saidBy: 'the licensing officer',
      },
      { type: 'information_received', id: 'q1', on: '2026-09-18', source: 'own_act' },
      { type: 'approved', on: '2026-09-28', licenseNumber: 'D123456', source: 'letter' },
    );
    expect(application).toMatchObject({
      status: 'approved',
      statusCertainty: 'certain',
      outcome: 'approved',
      controlNumber: 'Z1000001',
      filings: [{ system: 'snap_r', number: 'Z1000001', on: '2026-09-03' }],
    });
    expect(clockOf(application, 'resolution')).toMatchObject({ state: 'met', certainty: 'certain' });
    const { data } = await company.officer.read<{ data: object[] }>(`/v1/applications/${id}/events`);
    expect(data).toMatchObject([
      { type: 'filed', number: 'Z1000001', learnedOn: TODAY },
      { type: 'registered' },
      { type: 'information_requested', subject: 'q1', saidBy: 'the licensing officer' },
      { type: 'information_received' },
      { type: 'approved', licenseNumber: 'D123456', supersededBy: null },
    ]);
  });

  it('is tried without being recorded: how it would stand, or why not', async () => {
    const { id } = await company.officer.made<Tracked>('/v1/applications', {});
    const path = `/v1/applications/${id}`;
    const filed = { type: 'filed', on: '2026-06-01', number: 'Z7300001' };
    const tried = await company.officer.made<Tracked>(`${path}/events?dryRun=true`, filed);
    expect(tried).toMatchObject({ id, status: 'filed', controlNumber: 'Z7300001' });
    expect(tried.clocks.length).toBeGreaterThan(0);
    expect(await company.officer.read<Tracked>(path)).toMatchObject({ status: 'draft', controlNumber: null });
    expect((await company.officer.read<{ data: object[] }>(`${path}/events`)).data).toEqual([]);
    const refused = await company.officer.post(`${path}/events?dryRun=true`, { ...filed, on: '2099-01-01' });
    expect([refused.status, refused.body]).toMatchObject([422, { errors: [{ pointer: '/on' }] }]);
    // Its number is free still.
    await company.officer.made<Tracked>(`${path}/events?dryRun=false`, filed);
    expect(await company.officer.read<Tracked>(path)).toMatchObject({ controlNumber: 'Z7300001' });
    expect((await company.service.admin.get('/v1/audit/verify')).body).toMatchObject({ ok: true });
  });

  it('is recorded in whatever order it was heard', async () => {
    const application = await filed(
      { type: 'approved', on: '2026-10-20' },
      { type: 'registered', on: '2026-09-04' },
    );
    const { data } = await company.officer.read<{ data: { type: string }[] }>(
      `/v1/applications/${application.id}/events`,
    );
    expect(data.map(({ type }) => type)).toEqual(['filed', 'registered', 'approved']);
  });

  it('is never late by silence', async () => {
    const { id } = await drafted();
    const application = await observe(
      company.officer,
      id,
      { type: 'filed', on: '2026-05-04' },
      { type: 'registered', on: '2026-05-05' },
    );
    expect(clockOf(application, 'resolution')).toMatchObject({ state: 'unknown', certainty: null });
    expect(application.clocks.map(({ state }) => state)).not.toContain('missed');
  });

  it('is corrected, both visible, the clocks follow', async () => {
    const returned = await filed({ type: 'returned_without_action', on: '2026-10-01' });
    expect(returned.outcome).toBe('returned');
    const path = `/v1/applications/${returned.id}/events`;
    const { data } = await company.officer.read<{ data: { id: string; type: string }[] }>(path);
    const wrong = data.find(({ type }) => type === 'returned_without_action')?.id;
    expect(await refused(returned.id, { type: 'void', supersedes: wrong })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/reason' }] },
    });
    const open = await observe(company.officer, returned.id, {
      type: 'void',
      supersedes: wrong,
      reason: 'it was another case',
    });
    expect(open).toMatchObject({ outcome: null, status: 'filed' });
    const after = await company.officer.read<{ data: { id: string; supersededBy: string | null }[] }>(path);
    expect(after.data.find(({ id }) => id === wrong)?.supersededBy).toEqual(expect.any(String));
    expect(await refused(returned.id, { type: 'void', supersedes: wrong, reason: 'again' })).toMatchObject({
      status: 422,
    });
  });

  it('is asked as it was known', async () => {
    const application = await filed({ type: 'approved', on: '2026-10-20', learnedOn: '2026-10-30' });
    const then = await company.officer.read<Tracked>(`/v1/applications/${application.id}?knownAt=2026-10-25`);
    // What was said with no day of learning was learned when it was recorded: nothing was known then.
    expect(then).toMatchObject({ status: 'draft', outcome: null });
    const { id } = await drafted();
    await observe(
      company.officer,
      id,
      { type: 'filed', on: '2026-09-03', learnedOn: '2026-09-03' },
      { type: 'approved', on: '2026-10-20', learnedOn: '2026-10-30' },
    );
    const asOf = (day: string) =>
      company.officer.read<Tracked>(`/v1/applications/${id}/clocks?asOf=${day}&knownAt=${day}`);
    expect(await asOf('2026-10-25')).toMatchObject({ status: 'filed', outcome: null });
    expect(await asOf('2026-10-30')).toMatchObject({ status: 'approved', outcome: 'approved' });
  });

  it('is taken back no earlier than it was believed', async () => {
    const application = await filed();
    const { data } = await company.officer.read<{ data: { id: string }[] }>(
      `/v1/applications/${application.id}/events`,
    );
    const back = { type: 'void', supersedes: data[0]!.id, reason: 'another case' };
    expect(await refused(application.id, { ...back, learnedOn: '2026-10-01' })).toMatchObject({
      status: 422,
      body: { code: 'void_before', errors: [{ pointer: '/learnedOn' }] },
    });
    expect((await refused(application.id, back)).status).toBe(200);
  });

  it('has the number of its registration as its own where there is one system alone', async () => {
    const one = await filed({ type: 'registered', number: 'Z1000040', on: '2026-09-04' });
    expect(one.filings).toMatchObject([{ system: 'snap_r', number: 'Z1000040' }]);
    const { id } = await drafted();
    const number = { system: 'snap_r', number: 'Z1000040' };
    expect(await refused(id, { type: 'filed', ...number, on: '2026-09-05' })).toMatchObject({
      status: 409,
      body: { code: 'number_taken' },
    });
    await observe(company.officer, id, {
      type: 'filed',
      system: 'snap_r',
      number: 'Z1000041',
      on: '2026-09-05',
    });
    expect(await refused(id, { type: 'registered', number: 'Z1000042', on: '2026-09-06' })).toMatchObject({
      status: 422,
      body: { code: 'number_of_another', params: { number: 'Z1000041' } },
    });
  });

  it('has a number that is the same in another case and with other blanks', async () => {
    const filedUnder = async (number: string) => {
      const { id } = await drafted({ regime: 'uk-siel' });
      return refused(id, { type: 'filed', number, on: '2026-09-05' });
    };
    expect((await filedUnder('GBsiel 77')).body).toMatchObject({ controlNumber: 'GBsiel 77' });
    for (const number of ['GBSIEL 77', 'gbsiel77'])
      expect(await filedUnder(number)).toMatchObject({ status: 409, body: { code: 'number_taken' } });
  });

  it('is needed by the day that the application says, where its regime counts back from it', async () => {
    const { id } = await drafted({ regime: 'sg-sts', type: 'individual', needBy: '2026-12-04' });
    const clocksOf = ({ clocks }: Tracked) => clocks.map(({ clock, dueOn }) => [clock, dueOn]);
    const application = await observe(company.officer, id, { type: 'filed', on: '2026-10-26' });
    expect(clocksOf(application)).toHaveLength(1);
    const [before] = clocksOf(application);
    const { headers } = await company.officer.get(`/v1/applications/${id}`);
    const edited = await company.officer
      .patch(`/v1/applications/${id}`, { needBy: '2026-12-11' })
      .set('If-Match', headers.etag as string);
    expect(edited.status).toBe(200);
    const [after] = clocksOf(edited.body as Tracked);
    expect([after![0], after![1]! > before![1]!]).toEqual([before![0], true]);
    expect((await company.service.app.get(RecordVerification).verify()).faults).toEqual([]);
  });

  it('proves to an administrator what the company was told', async () => {
    const { id } = await filed();
    const { body } = await company.service.admin.get(`/v1/applications/${id}/event-checkpoint`);
    expect(body).toMatchObject({ audience: 'applicant', sequence: 1 });
  });

  it('is filed again after a return, under the same record with another number', async () => {
    const { id } = await drafted();
    const application = await observe(
      company.officer,
      id,
      { type: 'filed', system: 'snap_r', number: 'Z1000010', on: '2026-08-03' },
      { type: 'returned_without_action', on: '2026-08-20' },
      { type: 'filed', system: 'snap_r', number: 'Z1000011', on: '2026-09-01' },
    );
    expect(application).toMatchObject({
      controlNumber: 'Z1000011',
      status: 'filed',
      filings: [{ number: 'Z1000010' }, { number: 'Z1000011' }],
    });
  });
});

describe('what was known on each day', () => {
  const id = async (...observations: object[]) => {
    const made = await drafted();
    await observe(company.officer, made.id, ...observations);
    return made.id;
  };
  const knownAt = (one: string, day: string) =>
    company.officer.read<Tracked>(`/v1/applications/${one}?knownAt=${day}`);
  const latest = async (one: string, type: string) => {
    const { data } = await company.officer.read<{ data: { id: string; type: string }[] }>(
      `/v1/applications/${one}/events`,
    );
    return data.findLast((event) => event.type === type)?.id;
  };

  it('knew of the filing whoever knew of what followed it', async () => {
    const one = await id(
      { type: 'filed', on: '2026-09-03' },
      { type: 'approved', on: '2026-10-20', learnedOn: '2026-10-30' },
    );
    expect(await knownAt(one, '2026-10-31')).toMatchObject({ outcome: 'approved' });
    expect(await knownAt(one, '2026-10-29')).toMatchObject({ status: 'draft', outcome: null });
    const told = await company.officer.read<{ data: { type: string }[] }>(
      `/v1/applications/${one}/events?knownAt=2026-10-31`,
    );
    expect(told.data.map(({ type }) => type)).toEqual(['filed', 'approved']);
  });

  it('claims nothing where what was known cannot be true together', async () => {
    const one = await id(
      { type: 'filed', on: '2026-09-03', learnedOn: '2026-09-03' },
      { type: 'approved', on: '2026-10-19', learnedOn: '2026-10-20' },
    );
    const wrong = await latest(one, 'approved');
    await observe(
      company.officer,
      one,
      { type: 'void', supersedes: wrong, reason: 'another case' },
      { type: 'denied', on: '2026-10-21', learnedOn: '2026-10-25' },
    );
    expect(await knownAt(one, '2026-10-26')).toMatchObject({
      statusCertainty: null,
      outcome: null,
      clocks: [],
    });
  });

  it('strikes with a correction all that was corrected on the way to it', async () => {
    const one = await id(
      { type: 'filed', on: '2026-09-03', learnedOn: '2026-09-03' },
      { type: 'approved', on: '2026-10-10', learnedOn: '2026-10-12' },
    );
    const first = await latest(one, 'approved');
    await observe(company.officer, one, {
      type: 'approved',
      on: '2026-10-11',
      supersedes: first,
      reason: 'the letter has another day',
    });
    const second = await latest(one, 'approved');
    const denied = { type: 'denied', on: '2026-10-11', learnedOn: '2026-10-14' };
    await observe(company.officer, one, { ...denied, supersedes: second, reason: 'misread' });
    expect(await knownAt(one, '2026-10-20')).toMatchObject({ outcome: 'denied' });
  });
});

describe('two notices that nobody named', () => {
  it('are told apart by the ids of their observations, also after the first is taken back', async () => {
    const { id } = await filed(
      { type: 'intent_to_deny', on: '2026-10-20' },
      { type: 'intent_to_deny', on: '2026-10-25' },
    );
    const path = `/v1/applications/${id}/events`;
    const { data } = await company.officer.read<{ data: { id: string; type: string }[] }>(path);
    const [first, second] = data.filter(({ type }) => type === 'intent_to_deny');
    const told = await observe(company.officer, id, {
      type: 'itd_withdrawn',
      id: first?.id,
      on: '2026-10-28',
    });
    const open = told.clocks.filter(({ clock, state }) => clock === 'itd_response' && state === 'running');
    expect(open.map(({ subject }) => subject)).toEqual([second?.id]);
    await observe(
      company.officer,
      id,
      { type: 'itd_withdrawn', id: second?.id, on: '2026-10-29' },
      { type: 'intent_to_deny', on: '2026-10-19', supersedes: first?.id, reason: 'the postmark' },
    );
  });
});

describe('a case over Christmas', () => {
  it('is outside the twenty working days, and within the sixty', async () => {
    const { id } = await drafted({ regime: 'uk-siel' });
    await observe(company.officer, id, { type: 'filed', on: '2025-12-08', system: 'lite' });
    const asOf = (day: string) => company.officer.read<Tracked>(`/v1/applications/${id}/clocks?asOf=${day}`);
    const states = async (day: string) =>
      (await asOf(day)).clocks.map(({ clock, state, certainty }) => [clock, state, certainty]);
    expect(await states('2026-01-08')).toEqual([
      ['twenty_days', 'running', 'as_known'],
      ['sixty_days', 'running', 'as_known'],
    ]);
    expect(await states('2026-01-09')).toEqual([
      ['twenty_days', 'outside', 'as_known'],
      ['sixty_days', 'running', 'as_known'],
    ]);
  });
});

describe('two at once', () => {
  it('record one ending, whoever comes first', async () => {
    const { id } = await filed();
    const answers = await Promise.all(
      ['approved', 'denied', 'withdrawn'].map((type) => refused(id, { type, on: '2026-10-20' })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422, 422]);
  });

  it('file under one number, one of them', async () => {
    const drafts = await Promise.all([drafted(), drafted(), drafted()]);
    const number = { type: 'filed', system: 'snap_r', number: 'Z1000077', on: '2026-09-01' };
    const answers = await Promise.all(drafts.map(({ id }) => refused(id, number)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });
});

describe('an observation is refused', () => {
  it.each([
    ['in the future', { type: 'registered', on: '2026-11-03' }, '/on'],
    [
      'learned in the future',
      { type: 'registered', on: '2026-09-05', learnedOn: '2026-11-03' },
      '/learnedOn',
    ],
    [
      'learned before it happened',
      { type: 'registered', on: '2026-09-05', learnedOn: '2026-09-04' },
      '/learnedOn',
    ],
    ['from an unknown source', { type: 'registered', on: '2026-09-05', source: 'rumour' }, '/source'],
    ['of an unknown type', { type: 'blessed', on: '2026-09-05' }, '/type'],
    ['with a field of no type', { type: 'registered', on: '2026-09-05', colour: 'red' }, '/colour'],
    ['without a day', { type: 'registered' }, '/notAfter'],
    [
      'with a document that is missing',
      { type: 'registered', on: '2026-09-05', attachmentIds: ['01a21833-ce59-7787-bd4a-9d943322fb01'] },
      '/attachmentIds/0',
    ],
    [
      'with a number of no system',
      { type: 'filed', on: '2026-09-03', system: 'snap_r', number: 'X' },
      '/number',
    ],
    [
      'that supersedes nothing',
      { type: 'void', supersedes: '01a21833-ce59-7787-bd4a-9d943322fb01', reason: 'x' },
      '/supersedes',
    ],
  ])('%s, naming the field', async (_, body, pointer) => {
    const { id } = await filed();
    expect(await refused(id, body)).toMatchObject({ status: 422, body: { errors: [{ pointer }] } });
  });

  it.each([
    ['its first day', { notBefore: '2026-10-10', notAfter: '2026-10-20' }, '2026-10-10'],
    ['the filing, where nobody knows its first day', { notAfter: '2026-10-20' }, '2026-09-03'],
  ])('learned before %s, and not from then on', async (_, when, first) => {
    const { id } = await filed();
    const said = (learnedOn: string) => refused(id, { type: 'approved', ...when, learnedOn });
    const before = new Date(Date.parse(first) - 86_400_000).toISOString().slice(0, 10);
    expect(await said(before)).toMatchObject({
      status: 422,
      body: { code: 'learned_before', params: { day: first }, errors: [{ pointer: '/learnedOn' }] },
    });
    expect(await said(first)).toMatchObject({ status: 200 });
    // What was said of it stays as it was said.
    const { data } = await company.officer.read<{ data: object[] }>(`/v1/applications/${id}/events`);
    expect(data).toContainEqual(expect.objectContaining({ type: 'approved', ...when, learnedOn: first }));
    const known = await company.officer.read<Tracked>(`/v1/applications/${id}?knownAt=${first}`);
    expect(known).toMatchObject({ outcome: null, statusCertainty: null });
  });

  it('for the length of its number in words of a sentence', async () => {
    const { id } = await drafted({ regime: 'sg-sts' });
    const filing = { type: 'filed', on: '2026-09-03', system: 'tradenet', number: '7'.repeat(101) };
    expect(await refused(id, filing)).toMatchObject({
      status: 422,
      body: { code: 'id_too_long', params: { most: 100 }, errors: [{ pointer: '/number' }] },
    });
  });

  it('for a version that is past, and accepted by the same key once the current one is named', async () => {
    const { id } = await drafted();
    const sent = (etag: string) =>
      refused(id, { type: 'filed', on: '2026-10-01' })
        .set('Idempotency-Key', `of ${id}`)
        .set('If-Match', etag);
    expect(await sent('"77"')).toMatchObject({ status: 412 });
    const { headers } = await company.officer.get(`/v1/applications/${id}`);
    const done = await sent(String(headers.etag));
    expect(done.status).toBe(200);
    expect(done.headers).not.toHaveProperty('idempotent-replayed');
    // It was done: whatever version is named, it is not done twice.
    const again = await sent(String(headers.etag));
    expect([again.status, again.headers['idempotent-replayed'], again.body]).toEqual([
      200,
      'true',
      done.body,
    ]);
  });

  it('where it cannot be true together with another, naming that one', async () => {
    const application = await filed({ type: 'approved', on: '2026-10-20' });
    expect(await refused(application.id, { type: 'denied', on: '2026-10-21' })).toMatchObject({
      status: 422,
      body: { code: 'ended_already', contradicts: { type: 'approved', on: '2026-10-20' } },
    });
    expect(await refused(application.id, { type: 'registered', on: '2026-08-01' })).toMatchObject({
      status: 422,
      body: { code: 'before_filing', contradicts: { type: 'filed', on: '2026-09-03' } },
    });
  });

  it('under a number that another application has in the same system', async () => {
    const number = { type: 'filed', system: 'snap_r', number: 'Z1000020', on: '2026-09-01' };
    await observe(company.officer, (await drafted()).id, number);
    expect(await refused((await drafted()).id, number)).toMatchObject({ status: 409 });
  });

  it('of what somebody changed meanwhile', async () => {
    const { id } = await filed();
    const answer = await refused(id, { type: 'registered', on: '2026-09-05' }).set('If-Match', '"1"');
    expect(answer.status).toBe(412);
  });

  it('of another company’s application', async () => {
    const { id } = await filed();
    const other = await company.service.admin.made<{ id: string }>('/v1/suppliers', {
      name: 'Other',
      country: 'US',
    });
    const stranger = await makeCaller(company.service, {
      name: 'Sam',
      role: 'compliance_officer',
      supplierId: other.id,
    });
    expect(
      await stranger.post(`/v1/applications/${id}/events`, { type: 'registered', on: TODAY }),
    ).toMatchObject({
      status: 404,
    });
  });
});

describe('the queue', () => {
  it('is by regime, by status and by number, the nearest due date first', async () => {
    const uk = await drafted({ regime: 'uk-siel' });
    await observe(company.officer, uk.id, { type: 'filed', on: '2026-10-26', system: 'lite' });
    const list = (query: string) =>
      company.officer.read<{ data: Tracked[] }>(`/v1/applications?${query}`).then(({ data }) => data);
    const british = await list('regime=uk-siel');
    expect(british.map(({ id }) => id)).toContain(uk.id);
    expect(new Set(british.map(({ regime }) => regime))).toEqual(new Set(['uk-siel']));
    const { id } = await drafted();
    await observe(company.officer, id, {
      type: 'filed',
      system: 'snap_r',
      number: 'Z7654321',
      on: '2026-10-30',
    });
    expect(await list('q=z765')).toMatchObject([{ id, controlNumber: 'Z7654321' }]);
    const dues = (await list('pending=true&regime=us-bis')).map(({ nextDueOn }) => nextDueOn ?? '9999-12-31');
    expect(dues).toEqual([...dues].sort());
    const open = await list('status=filed');
    expect(open.length).toBeGreaterThan(0);
    expect(new Set(open.map(({ status }) => status))).toEqual(new Set(['filed']));
  });
});

/** How many closures the stored outlooks have still to follow. */
const followed = async () => {
  const { rows } = await asOwner(
    company.service.connection,
    'SELECT count(*)::int AS count FROM authority_closure WHERE followed_at IS NULL',
  );
  return (rows as { count: number }[])[0]?.count;
};

describe('a closure', () => {
  it('moves the working days of all cases of its authority, and says so', async () => {
    const { id } = await drafted({ regime: 'uk-siel' });
    const before = await observe(company.officer, id, { type: 'filed', on: '2026-10-26' });
    const due = clockOf(before, 'twenty_days').dueOn;
    const closure = {
      regime: 'uk-siel',
      from: '2026-11-09',
      to: '2026-11-13',
      reason: 'flood',
      source: 'notice',
    };
    await company.officer.made('/v1/closures', closure);
    const after = await company.officer.read<Tracked>(`/v1/applications/${id}`);
    expect(clockOf(after, 'twenty_days').dueOn > due).toBe(true);
    expect(
      (await company.officer.read<{ data: object[] }>('/v1/closures?regime=uk-siel')).data,
    ).toMatchObject([closure]);
    expect(await company.officer.post('/v1/closures', { ...closure, regime: 'x' })).toMatchObject({
      status: 422,
    });
    expect(await company.officer.post('/v1/closures', { ...closure, to: '2026-11-01' })).toMatchObject({
      status: 422,
    });
    expect(await company.officer.post('/v1/closures', { ...closure, to: '9899-12-31' })).toMatchObject({
      status: 422,
      body: { code: 'closure_too_long' },
    });
    // The stored outlook, which lists are read from, follows.
    const listed = () =>
      company.officer.read<{ data: Tracked[] }>('/v1/applications?regime=uk-siel&sort=dueOn');
    await eventually(
      () => company.service.app.get(RecordVerification).verify(),
      ({ faults }) => faults.length === 0,
    );
    await eventually(followed, (count) => count === 0);
    expect((await listed()).data.find((one) => one.id === id)?.nextDueOn).toBe(after.nextDueOn);
    expect((await company.service.app.get(RecordVerification).verify()).faults).toEqual([]);
  });
});

describe('the record of a company', () => {
  it('tells of a status and of a number that the observations do not give', async () => {
    const other = await startCompany(TODAY);
    const { id } = await other.officer.made<Tracked>('/v1/applications', {});
    await observe(other.officer, id, {
      type: 'filed',
      on: '2026-10-01',
      system: 'snap_r',
      number: 'Z1000099',
    });
    const verification = other.service.app.get(RecordVerification);
    expect((await verification.verify()).faults).toEqual([]);
    await other.service.tamper(
      `UPDATE application_outlook SET status = 'approved' WHERE application_id = '${id}'`,
    );
    expect((await verification.verify()).faults).toMatchObject([
      { what: 'projection', where: `applications/${id}` },
    ]);
    await other.service
      .tamper(`UPDATE application_outlook SET status = 'filed' WHERE application_id = '${id}';
      DELETE FROM application_filing WHERE application_id = '${id}'`);
    expect((await verification.verify()).faults).toMatchObject([
      {
        what: 'projection',
        where: `applications/${id}`,
        code: 'observed_numbers_missing',
        params: { given: 'snap_r Z1000099' },
      },
    ]);
    await other.service.close();
  });
});

describe('what would be', () => {
  const suppose = (id: string, body: object) => company.officer.post(`/v1/applications/${id}/what-if`, body);
  const asked = [
    { type: 'information_requested', id: 'q1', on: '2026-09-14' },
    { type: 'information_received', id: 'q1', on: '2026-09-18' },
  ];
  const clocksOf = (body: unknown) => (body as { clocks: (KnownClock & { shiftDays: unknown })[] }).clocks;

  it('is counted by the regime from what is supposed besides, beside how it stands, and nothing is kept', async () => {
    const { id } = await filed(...asked.slice(0, 1));
    const stands = await company.officer.read(`/v1/applications/${id}`);
    const { status, body } = await suppose(id, { events: [{ ...asked[1], on: '2026-11-12' }] });
    expect(status).toBe(200);
    expect(body).toMatchObject({ asOf: '2026-11-12', before: { asOf: TODAY }, gone: [] });
    const ninety = clockOf({ clocks: clocksOf(body) }, 'resolution');
    expect(ninety).toMatchObject({ was: clockOf(stands as Tracked, 'resolution'), state: 'running' });
    expect(ninety).toMatchObject({ shiftDays: { earliest: 10, latest: 10 } });
    expect(await company.officer.read(`/v1/applications/${id}`)).toEqual(stands);
    // Nothing supposed is how it stands.
    const nothing = await suppose(id, {});
    for (const clock of clocksOf(nothing.body)) expect(clock.shiftDays).toEqual({ earliest: 0, latest: 0 });
    // A day that is not exactly known moves the bounds.
    const about = { type: 'information_received', id: 'q1', notBefore: '2026-09-20', notAfter: '2026-09-24' };
    const inexact = await suppose(id, { events: [about] });
    const dueOn = clockOf({ clocks: clocksOf(inexact.body) }, 'resolution').dueOn;
    expect(dueOn).toMatchObject({ notBefore: expect.any(String) as string });
  });

  it('moves what was written down to another day', async () => {
    const { id } = await filed(...asked);
    const { data } = await company.officer.read<{ data: { id: string; type: string }[] }>(
      `/v1/applications/${id}/events`,
    );
    const event = data.find(({ type }) => type === 'information_received')!.id;
    const { body } = await suppose(id, { moves: [{ event: event.toUpperCase(), on: '2026-09-28' }] });
    expect(clockOf({ clocks: clocksOf(body) }, 'resolution')).toMatchObject({
      shiftDays: { earliest: 10, latest: 10 },
    });
    const refusals: [object, string][] = [
      [{ moves: [{ event, on: '2026-09-10' }] }, '/moves/0'],
      [{ moves: [{ event: id, on: '2026-09-10' }] }, '/moves/0/event'],
      [{ moves: [event, event].map((one) => ({ event: one, on: '2026-09-28' })) }, '/moves/1/event'],
      [{ events: [{ type: 'void', supersedes: event }] }, '/events/0/type'],
      [{ events: ['x'] }, '/events/0'],
      [{ events: [{ type: 'approved', on: TODAY, supersedes: event }] }, '/events/0/supersedes'],
      [{ events: [{ type: 'approved', on: 'soon' }] }, '/events/0/on'],
      [{ events: Array.from({ length: 21 }, () => asked[0]) }, '/events'],
      [{ asOf: '2026-02-30' }, '/asOf'],
    ];
    for (const [supposed, pointer] of refusals)
      expect(await suppose(id, supposed), pointer).toMatchObject({
        status: 422,
        body: { errors: [{ pointer }] },
      });
    const stranger = await anotherOfficer(company.service);
    expect((await stranger.post(`/v1/applications/${id}/what-if`, {})).status).toBe(404);
  });
});
