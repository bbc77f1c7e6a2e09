import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashOf } from '../../libs/licensing/src/reviews/snapshot.js';
import { evidence, json, unzip, verify } from '../support/evidence.js';
import type { Client } from '../support/client.js';
import { startCompany } from '../support/company.js';
import type { Company, Tracked } from '../support/company.js';
import { makeCaller, setToday } from '../support/world.js';

const TODAY = '2026-11-02';

interface Step {
  id: string;
  state: string;
  dueOn: string | null;
  delegateId: string | null;
  mayDecide: boolean;
  why: { code: string } | null;
  hasNobody: boolean;
  changes: { pointer: string; before: string | null; after: string | null }[];
}
interface Review {
  id: string;
  state: string;
  snapshotHash: string;
  steps: Step[];
  acts: { stepId: string; outcome: string; comment: string | null; actedByName: string }[];
}
interface ReviewInEvidence {
  snapshotHash: string;
  snapshots: { hash: string; content: object }[];
  acts: object[];
}
interface Refused {
  type?: string;
  errors?: { pointer: string }[];
}
type Reviewed = Tracked & { review: Review | null };

let company: Company;
let officer: Client;
let preparer: Client;
let legal: Client;
let official: Client;
let classifier: Client;
let auditor: Client;
let stranger: Client;
let administrator: Client;

const of = (supplierId: string, name: string, role: string, functions: string[] = []) =>
  makeCaller(company.service, { name, role, supplierId, functions });

beforeAll(async () => {
  company = await startCompany(TODAY);
  ({ officer } = company);
  const { service, supplierId } = company;
  administrator = service.admin;
  preparer = await of(supplierId, 'Pat Prior', 'preparer');
  classifier = await of(supplierId, 'Cleo Chan', 'reviewer', ['classification']);
  legal = await of(supplierId, 'Lea Gall', 'reviewer', ['legal']);
  official = await of(supplierId, 'Eve Owens', 'reviewer', ['empowered_official']);
  auditor = await makeCaller(service, { name: 'Ann Otter', role: 'auditor' });
  const { id: other } = await administrator.made<{ id: string }>('/v1/suppliers', {
    name: 'Quince Optics, Inc.',
    country: 'US',
  });
  stranger = await of(other, 'Sam Stone', 'compliance_officer', ['legal']);
});
afterAll(() => company.service.close());

const me = async (who: Client) => (await who.read<{ id: string }>('/v1/me')).id;
const put = async (id: string, policy: object) => {
  const { supplierId } = company;
  const given = { name: id, supplierId, when: [], steps: [{ id: 'legal', function: 'legal' }], ...policy };
  const answer = await administrator.put(`/v1/review-policies/${id}`, given);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body as { number: number };
};
const retire = async (id: string) =>
  expect((await administrator.delete(`/v1/review-policies/${id}`)).status).toBe(204);
const withPolicy = async (policy: object, work: () => Promise<void>) => {
  await put('policy', policy);
  try {
    await work();
  } finally {
    await retire('policy');
  }
};
const ask = (id: string, who = preparer) => who.post(`/v1/applications/${id}/request-review`, {});
const say = (who: Client, id: string, step: string, word: object = { outcome: 'approve' }) =>
  who.post(`/v1/applications/${id}/reviews/${step}`, word);
const approve = async (who: Client, id: string, step: string) => {
  const answer = await say(who, id, step);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body as Reviewed;
};
const reviewOf = async (id: string, who = preparer) => {
  const { data } = await who.read<{ data: Review[] }>(`/v1/applications/${id}/reviews`);
  return data[0]!;
};
const stepsOf = ({ review }: Reviewed) =>
  Object.fromEntries(review!.steps.map((step) => [step.id, step.state]));
const draft = async (more: object = {}, who = preparer) => {
  const items = [{ eccn: '3A090.a', description: 'GPU', quantity: '10', unit: 'each' }];
  return (
    await who.made<Tracked>('/v1/applications', { reference: 'PO-1', endUse: 'Training', items, ...more })
  ).id;
};
const filed = { type: 'filed', on: TODAY, source: 'own_act' };
const file = (id: string, more: object = {}, who = officer) =>
  who.post(`/v1/applications/${id}/events`, { ...filed, ...more });
const change = async (id: string, body: object, who = preparer) => {
  const { etag } = (await who.get(`/v1/applications/${id}`)).headers;
  return who.patch(`/v1/applications/${id}`, body, etag);
};
const codeOf = ({ status, body }: { status: number; body: { code?: string } }) => [status, body.code];

describe('people of a company', () => {
  it('are preparers and reviewers too, with functions, each of one company', async () => {
    expect(await legal.read('/v1/me')).toMatchObject({ role: 'reviewer', functions: ['legal'] });
    const refused = async (principal: object) => {
      const { status, body } = await administrator.post('/v1/principals', { name: 'X', ...principal });
      return [status, (body as Refused).errors?.[0]?.pointer];
    };
    expect(await refused({ role: 'preparer' })).toEqual([422, '/supplierId']);
    const { supplierId } = company;
    expect(await refused({ role: 'preparer', supplierId, functions: ['legal'] })).toEqual([
      422,
      '/functions',
    ]);
    expect(await refused({ role: 'reviewer', supplierId, functions: ['Legal!'] })).toEqual([
      422,
      '/functions',
    ]);
    const id = await me(legal);
    const { etag } = (await administrator.get(`/v1/principals/${id}`)).headers;
    const { body } = await administrator.patch(
      `/v1/principals/${id}`,
      { functions: ['legal', 'legal'] },
      etag,
    );
    expect(body).toMatchObject({ functions: ['legal'] });
  });

  it('prepare drafts and do not file, or review and write nothing', async () => {
    const id = await draft();
    expect((await change(id, { reference: 'PO-2' })).status).toBe(200);
    expect((await file(id, {}, preparer)).status).toBe(403);
    expect((await file(id, {}, legal)).status).toBe(403);
    expect((await change(id, { reference: 'PO-3' }, legal)).status).toBe(403);
    expect((await legal.post('/v1/applications', {})).status).toBe(403);
    expect((await legal.get(`/v1/applications/${id}`)).status).toBe(200);
    expect((await stranger.get(`/v1/applications/${id}`)).status).toBe(404);
  });
});

describe('a policy', () => {
  it('is set by an administrator, each time as a version that stays readable; what it cannot say is refused', async () => {
    expect((await officer.put('/v1/review-policies/listed', { name: 'x', when: [], steps: [] })).status).toBe(
      403,
    );
    const first = await put('listed', { when: [{ field: 'listedParty', is: true }] });
    const second = await put('listed', { name: 'Listed parties' });
    expect([first.number, second.number]).toEqual([1, 2]);
    const { body, headers } = await auditor.get('/v1/review-policies/listed');
    expect(body).toMatchObject({
      number: 2,
      name: 'Listed parties',
      versions: [{ number: 2 }, { number: 1 }],
    });
    const again = {
      name: 'x',
      when: [],
      steps: [{ id: 'legal', function: 'legal' }],
      supplierId: company.supplierId,
    };
    const stale = headers.etag!.replace('2', '1');
    expect((await administrator.put('/v1/review-policies/listed', again, stale)).status).toBe(412);
    await retire('listed');
    expect((await administrator.delete('/v1/review-policies/listed')).status).toBe(404);
    expect((await auditor.read<{ data: object[] }>('/v1/review-policies')).data).toEqual([]);
    expect(await auditor.read('/v1/review-policies/listed')).toMatchObject({ isRetired: true, number: 3 });
    const { supplierId } = company;
    const steps = [{ id: 'legal', function: 'legal' }];
    const refused = async (policy: object, name = 'x') => {
      const whole = { name: 'x', supplierId, when: [], steps, ...policy };
      const { status, body: said } = await administrator.put(`/v1/review-policies/${name}`, whole);
      return [status, (said as Refused).errors?.[0]?.pointer];
    };
    const when = (condition: object) => ({ when: [condition] });
    expect(await refused(when({ field: 'eccn', is: true }))).toEqual([422, '/when/0']);
    expect(await refused(when({ field: 'eccn', in: ['3A090'], is: true }))).toEqual([422, '/when/0']);
    expect(await refused(when({ field: 'eccn', in: [] }))).toEqual([422, '/when/0/in']);
    expect(await refused(when({ field: 'destination', in: ['UK'] }))).toEqual([422, '/when/0/in/0']);
    expect(await refused(when({ field: 'type', in: ['nonsense'] }))).toEqual([422, '/when/0/in/0']);
    expect(await refused({ steps: [] })).toEqual([422, '/steps']);
    expect(await refused({ steps: [{ id: 'x' }] })).toEqual([422, '/steps/0']);
    expect(await refused({ steps: [...steps, { id: 'legal', function: 'other' }] })).toEqual([
      422,
      '/steps/1/id',
    ]);
    expect(await refused({ steps: [...steps, { id: 'again', function: 'legal' }] })).toEqual([
      422,
      '/steps/1',
    ]);
    const theirs = { steps: [{ id: 'x', principalId: await me(stranger) }] };
    expect(await refused(theirs)).toEqual([422, '/steps/0/principalId']);
    expect(await refused({ ...theirs, supplierId: null })).toEqual([422, '/steps/0/principalId']);
    expect((await refused({}, 'No slug'))[0]).toBe(400);
  });

  it('is tried on the applications of some days before it is set', async () => {
    // Drafts are of the day on which they were begun, which no test moves.
    const year = { from: '2025-11-02', to: '2099-12-31' };
    const asked = async (when: object[]) => {
      const body = {
        ...year,
        supplierId: company.supplierId,
        when,
        steps: [{ id: 'legal', function: 'legal' }],
      };
      const answer = await administrator.post('/v1/review-policies/try', body);
      expect(answer.status, JSON.stringify(answer.body)).toBe(200);
      return answer.body as {
        applications: number;
        asked: number;
        data: { applicationId: string; unknown: string[] }[];
      };
    };
    const gpu = await draft({ reference: 'GPU' });
    const camera = await draft({ items: [{ eccn: '6A003' }] });
    const empty = await draft({ items: [] });
    expect((await file(camera, { on: '2026-01-15', number: 'Z7300001' })).status).toBe(200);
    const { applications, data } = await asked([{ field: 'eccn', in: ['3A090'] }]);
    const ids = data.map(({ applicationId }) => applicationId);
    expect([ids.includes(gpu), ids.includes(camera), ids.includes(empty)]).toEqual([true, false, true]);
    expect(data.find(({ applicationId }) => applicationId === empty)?.unknown).toEqual(['eccn']);
    expect(applications).toBeGreaterThan(2);
    const old = await administrator.post('/v1/review-policies/try', {
      from: '2026-01-15',
      to: '2026-01-15',
      when: [],
      steps: [{ id: 'legal', function: 'legal' }],
    });
    expect(old.body).toMatchObject({
      applications: 1,
      asked: 1,
      data: [{ applicationId: camera, on: '2026-01-15' }],
    });
    expect((await officer.post('/v1/review-policies/try', {})).status).toBe(403);
    // The last that were recorded, where there are more than it is to be tried on.
    const every = { ...year, when: [], steps: [{ id: 'legal', function: 'legal' }] };
    const bounded = await administrator.post('/v1/review-policies/try', { ...every, limit: 1 });
    expect(bounded.body).toMatchObject({
      applications: 1,
      hasMore: true,
      asked: 1,
      data: [{ applicationId: empty }],
    });
    const whole = await administrator.post('/v1/review-policies/try', every);
    expect(whole.body).toMatchObject({ hasMore: false });
    for (const limit of [0, 10_001, 'all'])
      expect((await administrator.post('/v1/review-policies/try', { ...every, limit })).status).toBe(422);
  });

  it('asks by what it names, and by what is not known', async () => {
    const { id: partyId } = await officer.made<{ id: string }>('/v1/parties', {
      name: 'Tianhe Rivermouth Trading Co.',
      country: 'CN',
      kind: 'organization',
    });
    const parties = [{ role: 'ultimate_consignee', partyId }];
    const price = { unitPrice: { amount: '2000.00', currency: 'USD' } };
    const items = [{ eccn: '3A090.a', description: 'GPU', quantity: '10', unit: 'each', ...price }];
    const id = await draft({ parties, items });
    const asks = async (...when: object[]) => {
      let isAsked = false;
      await withPolicy({ when }, async () => {
        const answer = await file(id);
        isAsked =
          answer.status === 409 && (answer.body as Refused).type === 'urn:ninety:problem:not-reviewed';
        if (!isAsked) {
          const { data } = await officer.read<{
            data: { id: string; type: string; supersededBy: string | null }[];
          }>(`/v1/applications/${id}/events?limit=100`);
          const standing = data.find((one) => one.type === 'filed' && one.supersededBy === null);
          await officer.made(`/v1/applications/${id}/events`, {
            type: 'void',
            supersedes: standing?.id,
            reason: 'x',
          });
        }
      });
      return isAsked;
    };
    const usd = (amount: string, currency = 'USD') => ({ field: 'value', above: { amount, currency } });
    expect(await asks({ field: 'eccn', in: ['3A090'] })).toBe(true);
    expect(await asks({ field: 'eccn', in: ['3A09'] })).toBe(false);
    expect(await asks({ field: 'eccn', in: ['3a*'] })).toBe(true);
    expect(await asks({ field: 'destination', in: ['cn', 'RU'] })).toBe(true);
    expect(await asks({ field: 'destination', in: ['RU'] })).toBe(false);
    expect(await asks(usd('19999.99'))).toBe(true);
    expect(await asks(usd('20000.00'))).toBe(false);
    expect(await asks(usd('20000.00', 'EUR'))).toBe(true);
    expect(await asks({ field: 'regime', in: ['uk-siel'] })).toBe(false);
    expect(await asks({ field: 'regime', in: ['us-bis'] }, { field: 'destination', in: ['RU'] })).toBe(false);
    // No list is there to look it up in.
    expect(await asks({ field: 'listedParty', is: true })).toBe(true);
  });
});

describe('a review', () => {
  const steps = [
    { id: 'classification', function: 'classification' },
    { id: 'legal', function: 'legal', dueDays: 3 },
    { id: 'official', function: 'empowered_official' },
  ];

  it('goes from a draft through its steps in order until it is ready to be filed', () =>
    withPolicy({ when: [{ field: 'eccn', in: ['3A090'] }], steps }, async () => {
      const id = await draft();
      expect(codeOf(await file(id))).toEqual([409, 'review_required']);
      const asked = await ask(id);
      expect(asked.status).toBe(200);
      expect(asked.body).toMatchObject({ status: 'in_review', review: { state: 'in_review' } });
      expect(stepsOf(asked.body)).toEqual({ classification: 'open', legal: 'waiting', official: 'waiting' });
      expect(codeOf(await ask(id))).toEqual([409, 'review_under_way']);
      expect(codeOf(await file(id))).toEqual([409, 'in_review_still']);
      expect(codeOf(await say(legal, id, 'legal'))).toEqual([409, 'step_not_open']);
      expect(codeOf(await say(legal, id, 'classification'))).toEqual([403, 'step_of_function']);
      expect((await say(preparer, id, 'classification')).status).toBe(403);
      expect((await say(stranger, id, 'classification')).status).toBe(404);
      expect((await say(legal, id, 'nothing')).status).toBe(404);
      const inbox = async (who: Client) =>
        (await who.read<{ data: { id: string; applicationId: string }[] }>('/v1/reviews?waitingFor=me')).data
          .filter((one) => one.applicationId === id)
          .map((one) => one.id);
      expect([await inbox(classifier), await inbox(legal)]).toEqual([['classification'], []]);
      await approve(classifier, id, 'classification');
      expect([await inbox(classifier), await inbox(legal), await inbox(stranger)]).toEqual([
        [],
        ['legal'],
        [],
      ]);
      expect((await reviewOf(id)).steps[1]).toMatchObject({ state: 'open', dueOn: '2026-11-05' });
      expect((await reviewOf(id, legal)).steps.map((one) => one.mayDecide)).toEqual([false, true, false]);
      await approve(legal, id, 'legal');
      const ready = await approve(official, id, 'official');
      expect([ready.status, ready.review?.state]).toEqual(['ready', 'ready']);
      const queue = await officer.read<{ data: Tracked[] }>('/v1/applications?status=ready&limit=200');
      expect(queue.data.map((one) => one.id)).toContain(id);
      const done = await file(id, { number: 'Z7400001' });
      expect([done.status, done.body.status]).toEqual([200, 'filed']);
      expect((await reviewOf(id)).acts).toMatchObject([
        { stepId: 'classification', outcome: 'approve', actedByName: 'Cleo Chan' },
        { stepId: 'legal', outcome: 'approve' },
        { stepId: 'official', outcome: 'approve' },
      ]);
      expect(codeOf(await ask(id))).toEqual([409, 'reviewed_before_filing']);
      expect((await administrator.get('/v1/audit/verify')).body).toMatchObject({ ok: true });
    }));

  it('is returned with what is to be done, and requested anew', () =>
    withPolicy({ steps }, async () => {
      const id = await draft();
      await ask(id);
      const silent = await say(classifier, id, 'classification', { outcome: 'return' });
      expect(codeOf(silent)).toEqual([422, 'return_says_why']);
      const back = { outcome: 'return', comment: '3A090.b, not .a' };
      const returned = await say(classifier, id, 'classification', back);
      expect(returned.body).toMatchObject({ status: 'draft', review: { state: 'returned' } });
      expect((await say(classifier, id, 'classification')).status).toBe(404);
      expect((await reviewOf(id)).acts).toMatchObject([{ outcome: 'return', comment: '3A090.b, not .a' }]);
      expect(codeOf(await file(id))).toEqual([409, 'review_required']);
      await change(id, { items: [{ eccn: '3A090.b' }] });
      expect(stepsOf((await ask(id)).body)).toMatchObject({ classification: 'open' });
    }));

  it('is opened again where a change touches it, and shows the difference', async () => {
    await put('a-class', { when: [{ field: 'eccn', in: ['3A*'] }], steps: steps.slice(0, 1) });
    await put('b-legal', { when: [{ field: 'destination', in: ['CN'] }], steps: steps.slice(1, 2) });
    await put('c-all', { steps: steps.slice(2) });
    const id = await draft();
    await ask(id);
    await approve(classifier, id, 'classification');
    await approve(legal, id, 'legal');
    await approve(official, id, 'official');
    // What the company keeps for itself is not reviewed.
    await change(id, { needBy: '2027-01-01', tags: ['urgent'] });
    expect((await officer.read<Tracked>(`/v1/applications/${id}`)).status).toBe('ready');
    const changed = (await change(id, { items: [{ eccn: '3A090.b', description: 'GPU' }] })).body as Reviewed;
    expect(changed.status).toBe('in_review');
    expect(stepsOf(changed)).toEqual({ classification: 'open', legal: 'approved', official: 'waiting' });
    const [reopened] = (await reviewOf(id)).steps;
    expect(reopened?.changes).toContainEqual({
      pointer: '/items/0/eccn',
      before: '3A090.a',
      after: '3A090.b',
    });
    expect(reopened?.changes.some(({ pointer }) => pointer === '/items/0/quantity')).toBe(true);
    expect(codeOf(await file(id))).toEqual([409, 'in_review_still']);
    await approve(classifier, id, 'classification');
    await approve(official, id, 'official');
    // Of what no policy asks about, everybody has to hear.
    const other = (await change(id, { endUse: 'Weather' })).body as Reviewed;
    expect(stepsOf(other)).toEqual({ classification: 'open', legal: 'waiting', official: 'waiting' });
    // What is asked for by nobody any more is gone, and what is asked for newly is there.
    const moved = (await change(id, { items: [{ eccn: '5A002' }] })).body as Reviewed;
    expect(stepsOf(moved)).toEqual({ legal: 'open', official: 'waiting' });
    for (const one of ['a-class', 'b-legal', 'c-all']) await retire(one);
    expect((await administrator.get('/v1/audit/verify')).body).toMatchObject({ ok: true });
  });

  it('goes on under the policies as they were when it was requested', async () => {
    await put('policy', { steps: steps.slice(1, 2) });
    const id = await draft();
    await ask(id);
    await put('policy', { steps });
    expect((await approve(legal, id, 'legal')).status).toBe('ready');
    expect((await file(id)).status).toBe(200);
    const next = await draft();
    expect(stepsOf((await ask(next)).body)).toMatchObject({ classification: 'open' });
    await retire('policy');
    expect((await file(await draft())).status).toBe(200);
    expect(codeOf(await ask(await draft()))).toEqual([409, 'no_review_asked']);
    expect(codeOf(await file(next))).toEqual([409, 'in_review_still']);
  });

  it('is not ended by whoever prepared the application, nor by whoever edits it after their last word', () =>
    withPolicy({ steps: steps.slice(1) }, async () => {
      const { supplierId } = company;
      const both = await of(supplierId, 'Bo Both', 'compliance_officer', ['legal', 'empowered_official']);
      const id = await draft({}, both);
      await ask(id);
      // Not the last word.
      await approve(both, id, 'legal');
      expect(codeOf(await say(both, id, 'official'))).toEqual([403, 'own_preparation']);
      await approve(official, id, 'official');
      const second = await draft();
      await ask(second);
      await approve(legal, second, 'legal');
      await approve(both, second, 'official');
      const edited = (await change(second, { endUse: 'Weather' }, both)).body as Reviewed;
      expect(stepsOf(edited)).toEqual({ legal: 'open', official: 'waiting' });
      await approve(legal, second, 'legal');
      expect(codeOf(await say(both, second, 'official'))).toEqual([403, 'own_preparation']);
    }));

  it('of two policies is one: what both ask of the same people is asked once', async () => {
    await put('first', { steps: [steps[1], steps[2]] });
    await put('second', {
      steps: [
        { id: 'legal', function: 'classification' },
        { id: 'law', function: 'legal', dueDays: 1 },
      ],
    });
    const id = await draft();
    await ask(id);
    const { steps: asked } = await reviewOf(id);
    expect(asked.map((step) => step.id)).toEqual(['second.legal', 'legal', 'official']);
    await approve(classifier, id, 'second.legal');
    expect((await reviewOf(id)).steps[1]).toMatchObject({ dueOn: '2026-11-03' });
    for (const one of ['first', 'second']) await retire(one);
  });

  it('is not requested where nobody can do a step; one whose only person is gone says so, and is handed over', async () => {
    const { supplierId } = company;
    await put('policy', { steps: [{ id: 'finance', function: 'finance' }, steps[2]!] });
    const id = await draft();
    expect(codeOf(await ask(id))).toEqual([409, 'nobody_for_step']);
    const only = await of(supplierId, 'Fin Ance', 'reviewer', ['finance']);
    await ask(id);
    const finance = await me(only);
    const { etag } = (await administrator.get(`/v1/principals/${finance}`)).headers;
    await administrator.patch(`/v1/principals/${finance}`, { disabled: true }, etag);
    expect((await reviewOf(id)).steps[0]).toMatchObject({ state: 'open', hasNobody: true });
    const hand = (who: Client, to: string) =>
      who.post(`/v1/applications/${id}/reviews/finance/delegate`, { to, reason: 'She has left.' });
    expect((await hand(legal, await me(legal))).status).toBe(403);
    expect(codeOf(await hand(officer, finance))).toEqual([422, 'no_reviewer']);
    expect(codeOf(await hand(officer, await me(stranger)))).toEqual([422, 'no_reviewer']);
    expect(codeOf(await hand(officer, await me(officer)))).toEqual([422, 'handed_to_oneself']);
    expect(codeOf(await hand(officer, await me(legal)))).toEqual([422, 'handed_without_function']);
    expect((await hand(administrator, await me(legal))).status).toBe(200);
    expect((await approve(legal, id, 'finance')).status).toBe('in_review');
    await retire('policy');
    const lone = await of(supplierId, 'Lo Ne', 'compliance_officer', ['lone']);
    await put('policy', { steps: [{ id: 'lone', function: 'lone' }] });
    expect(codeOf(await ask(await draft({}, lone)))).toEqual([409, 'nobody_but_preparers']);
    await retire('policy');
  });

  it('is done by whoever stands in, on the days on which they do', () =>
    withPolicy({ steps: steps.slice(1, 2) }, async () => {
      const id = await draft();
      await ask(id);
      const to = await me(official);
      const away = { to, from: '2026-11-01', until: '2026-11-02' };
      expect(codeOf(await say(official, id, 'legal'))).toEqual([403, 'step_of_function']);
      expect((await legal.put('/v1/review-absence', { ...away, until: '2026-10-01' })).status).toBe(422);
      expect((await legal.put('/v1/review-absence', { ...away, to: await me(legal) })).status).toBe(422);
      expect((await legal.put('/v1/review-absence', { ...away, to: await me(stranger) })).status).toBe(422);
      expect((await legal.put('/v1/review-absence', away)).body).toEqual(away);
      expect(await legal.read('/v1/review-absence')).toEqual(away);
      const { data } = await official.read<{ data: { applicationId: string }[] }>(
        '/v1/reviews?waitingFor=me&limit=200',
      );
      expect(data.map((one) => one.applicationId)).toContain(id);
      expect((await approve(official, id, 'legal')).status).toBe('ready');
      expect((await legal.delete('/v1/review-absence')).status).toBe(204);
      expect(await legal.read('/v1/review-absence')).toEqual({ to: null, from: null, until: null });
      const second = await draft();
      await ask(second);
      expect(codeOf(await say(official, second, 'legal'))).toEqual([403, 'step_of_function']);
    }));

  it('is filed without with the reason, which the auditor reads', () =>
    withPolicy({ steps: steps.slice(1, 2) }, async () => {
      const [id, second] = [await draft(), await draft()];
      await ask(second);
      for (const one of [id, second]) {
        const done = await file(one, { override: 'The portal closes today.' });
        expect([done.status, done.body.status]).toEqual([200, 'filed']);
      }
      expect((await reviewOf(second)).state).toBe('overridden');
      const { data } = await auditor.read<{ data: object[] }>('/v1/review-overrides?limit=2');
      expect(data).toMatchObject([
        { applicationId: second, reason: 'The portal closes today.', policies: [{ id: 'policy' }] },
        { applicationId: id },
      ]);
      expect((await stranger.read<{ data: object[] }>('/v1/review-overrides')).data).toEqual([]);
      const waiting = await legal.read<{ data: { applicationId: string }[] }>(
        '/v1/reviews?waitingFor=me&limit=200',
      );
      expect(waiting.data.map((one) => one.applicationId)).not.toContain(second);
      // Another day does not help what was begun since.
      expect((await file(await draft(), { on: '2026-10-01' })).status).toBe(409);
    }));

  it('is not asked of what was begun and filed before, nor is a day the way around it', async () => {
    const before = await draft();
    const corrected = await draft();
    await put('fresh', { steps: steps.slice(1, 2) });
    expect(codeOf(await file(before, { on: TODAY }))).toEqual([409, 'review_required']);
    expect((await file(before, { on: '2026-10-01' })).status).toBe(200);
    const { body } = await file(corrected, { on: '2026-10-01' });
    expect(body).toMatchObject({ status: 'filed' });
    const { data } = await officer.read<{ data: { id: string }[] }>(`/v1/applications/${corrected}/events`);
    const again = { supersedes: data[0]!.id, reason: 'A typing error.' };
    expect(codeOf(await file(corrected, again))).toEqual([409, 'review_required']);
    expect((await file(corrected, { ...again, override: 'It was late.' })).status).toBe(200);
    const { data: told } = await auditor.read<{ data: object[] }>('/v1/review-overrides?limit=1');
    expect(told).toMatchObject([{ applicationId: corrected, reason: 'It was late.' }]);
    await retire('fresh');
  });

  it('opens again for a policy that only begins to ask, though its people have approved for another', async () => {
    const party = async (country: string) => {
      const given = { name: `Handel ${country}`, country, kind: 'organization' };
      return (await officer.made<{ id: string }>('/v1/parties', given)).id;
    };
    const consignee = (partyId: string) => ({ parties: [{ role: 'ultimate_consignee', partyId }] });
    await put('chips', { when: [{ field: 'eccn', in: ['3A090'] }] });
    await put('places', { when: [{ field: 'destination', in: ['CN'] }] });
    const id = await draft(consignee(await party('DE')));
    await ask(id);
    await approve(legal, id, 'legal');
    const moved = (await change(id, consignee(await party('CN')))).body as Reviewed;
    expect([moved.status, stepsOf(moved)]).toEqual(['in_review', { legal: 'open' }]);
    for (const one of ['chips', 'places']) await retire(one);
  });

  it('stays as it was once that it is filed, whoever changes what the company keeps for itself', () =>
    withPolicy({ steps: steps.slice(1, 2) }, async () => {
      const { supplierId } = company;
      const counsel = await of(supplierId, 'Cy Coun', 'compliance_officer', ['legal']);
      const id = await draft();
      await ask(id);
      await approve(counsel, id, 'legal');
      expect((await file(id)).status).toBe(200);
      expect((await change(id, { tags: ['urgent'] }, counsel)).status).toBe(200);
      expect(await reviewOf(id)).toMatchObject({ state: 'ready', steps: [{ state: 'approved' }] });
      expect((await say(legal, id, 'legal', { outcome: 'return', comment: 'x' })).status).toBe(404);
    }));

  it('is asked for by a value that may be more than what is stated', () =>
    withPolicy({ when: [{ field: 'value', above: { amount: '1000', currency: 'USD' } }] }, async () => {
      const money = (amount: string, currency = 'USD') => ({ unitPrice: { amount, currency } });
      const item = { eccn: '3A090', description: 'GPU', quantity: '10', unit: 'each' };
      const totalValue = { amount: '1.00', currency: 'USD' };
      const asked = async (items: object[]) =>
        (await file(await draft({ items, totalValue }))).status === 409;
      expect(await asked([{ ...item, ...money('1000000.00') }, item])).toBe(true);
      expect(
        await asked([
          { ...item, ...money('1.00') },
          { ...item, ...money('1.00', 'EUR') },
        ]),
      ).toBe(true);
      expect(await asked([item])).toBe(false);
    }));

  it('is approved as it stands alone: who names what they read is refused when it changed', () =>
    withPolicy({ steps: steps.slice(1, 2) }, async () => {
      const id = await draft();
      await ask(id);
      const { etag } = (await legal.get(`/v1/applications/${id}`)).headers;
      await change(id, { endUse: 'Weather' });
      const stale = await say(legal, id, 'legal').set('If-Match', etag!);
      expect(stale.status).toBe(412);
      expect((await officer.delete(`/v1/applications/${id}`)).status).toBe(409);
    }));

  it('is in the evidence of the case, with what was approved and its hash', () =>
    withPolicy({ steps: steps.slice(1, 2) }, async () => {
      const id = await draft();
      await ask(id);
      await approve(legal, id, 'legal');
      expect((await file(id)).status).toBe(200);
      const parts = await unzip(await evidence(auditor, { id }));
      const { policies, reviews } = json<{ policies: object[]; reviews: ReviewInEvidence[] }>(
        parts,
        'reviews.json',
      );
      expect(policies).toMatchObject([{ id: 'policy' }]);
      const [{ snapshotHash, snapshots, acts }] = reviews as [ReviewInEvidence];
      expect(acts).toMatchObject([{ outcome: 'approve', snapshotHash }]);
      expect(snapshots).toMatchObject([{ hash: snapshotHash, content: { endUse: 'Training' } }]);
      expect(hashOf(snapshots[0]!.content)).toBe(snapshotHash);
      expect(await verify(parts)).toMatchObject({ code: 0 });
    }));

  it('opens again as soon as a party is another: its country, other names, addresses, or who owns it', () =>
    withPolicy({ when: [{ field: 'listedParty', is: false }], steps: steps.slice(1, 2) }, async () => {
      const partyId = await party('Ost Handel GmbH');
      const ownerId = await party('Ost Holding AG');
      const id = await draft({ parties: [{ role: 'ultimate_consignee', partyId }] });
      await ask(id);
      const addresses = [{ lines: ['Hafen 1'], city: 'Rostock', country: 'DE' }];
      for (const [edit, pointer] of [
        [{ country: 'RU' }, '/parties/0/country'],
        [{ aliases: ['Vostok'] }, '/parties/0/aliases/0'],
        [{ addresses }, '/parties/0/addresses/0'],
        [{ owners: [{ partyId: ownerId, percentage: '60' }] }, '/parties/0/owners/0'],
      ] as const) {
        await approve(legal, id, 'legal');
        await editParty(officer, partyId, edit);
        const [step] = (await reviewOf(id)).steps;
        const elsewhere = step?.changes.filter((one) => !one.pointer.startsWith(pointer));
        expect([step?.state, step?.changes.length === 0, elsewhere]).toEqual(['open', false, []]);
        expect(codeOf(await file(id))).toEqual([409, 'in_review_still']);
      }
      await approve(legal, id, 'legal');
      expect((await file(id)).status).toBe(200);
    }));

  it('is refused to a reader who saw the party as it was', () =>
    withPolicy({ steps: steps.slice(1, 2) }, async () => {
      const partyId = await party('Nord Handel GmbH');
      const id = await draft({ parties: [{ role: 'ultimate_consignee', partyId }] });
      await ask(id);
      const { etag = '' } = (await legal.get(`/v1/applications/${id}`)).headers;
      await editParty(officer, partyId, { aliases: ['Nordhandel'] });
      const word = await say(legal, id, 'legal').set('If-Match', etag);
      expect(word.status).toBe(412);
      await approve(legal, id, 'legal');
    }));

  it('is prepared also by whoever edits a party of it: theirs is not the last word, and one that they gave is taken back', async () => {
    const signer = await of(company.supplierId, 'Ida Owens', 'compliance_officer', ['signing']);
    await of(company.supplierId, 'Una Owens', 'compliance_officer', ['signing']);
    const signing = [{ id: 'signing', function: 'signing' }];
    // Parties are not what it asks about.
    await withPolicy({ when: [{ field: 'eccn', in: ['3A090'] }], steps: signing }, async () => {
      const partyId = await party('West Handel GmbH');
      const parties = [{ role: 'ultimate_consignee', partyId }];
      const given = await draft({ parties });
      await ask(given);
      await approve(signer, given, 'signing');
      const asked = await draft({ parties });
      const prepared = await draft({ parties });
      await ask(asked);
      await editParty(signer, partyId, { aliases: ['Westhandel'] });
      await ask(prepared);
      expect((await reviewOf(given)).steps[0]).toMatchObject({ state: 'open' });
      for (const id of [given, asked, prepared]) expect((await say(signer, id, 'signing')).status).toBe(403);
    });
  });

  const party = async (name: string) =>
    (await officer.made<{ id: string }>('/v1/parties', { name, country: 'DE', kind: 'organization' })).id;
  const editParty = async (who: Client, id: string, edit: object) => {
    const { etag = '' } = (await who.get(`/v1/parties/${id}`)).headers;
    const answer =
      'owners' in edit
        ? await who.put(`/v1/parties/${id}/owners`, edit, etag)
        : await who.patch(`/v1/parties/${id}`, edit, etag);
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  };
});

describe('at once', () => {
  const steps = [{ id: 'legal', function: 'legal' }];

  it('of two reviewers one approves; the other is told that it was decided', () =>
    withPolicy({ steps }, async () => {
      const second = await of(company.supplierId, 'Lou Gall', 'reviewer', ['legal']);
      const id = await draft();
      await ask(id);
      const words = await Promise.all([legal, second, legal, second].map((who) => say(who, id, 'legal')));
      expect(words.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
      const { acts, state } = await reviewOf(id);
      expect([acts.length, state]).toEqual([1, 'ready']);
    }));

  it('a change and an approval: what is ready is what was approved', () =>
    withPolicy({ steps }, async () => {
      for (let round = 0; round < 5; round += 1) {
        const id = await draft();
        await ask(id);
        const [changed, approved] = await Promise.all([
          change(id, { endUse: `Weather ${round}` }),
          say(legal, id, 'legal'),
        ]);
        expect(approved.status).toBe(200);
        const { status, endUse } = await officer.read<Tracked>(`/v1/applications/${id}`);
        const { steps: after } = await reviewOf(id);
        // The change came first and was approved, or second and opened the step, or was refused.
        if (status === 'ready')
          expect([[], undefined]).toContainEqual(changed.status === 200 ? after[0]?.changes : undefined);
        else expect([endUse, after[0]?.changes[0]?.pointer]).toEqual([`Weather ${round}`, '/endUse']);
      }
    }));

  it('a policy that is set and a review that is requested: it has one version or the other', async () => {
    for (let round = 0; round < 3; round += 1) {
      await put('policy', { steps });
      const id = await draft();
      const [asked] = await Promise.all([
        ask(id),
        put('policy', { steps: [...steps, { id: 'official', function: 'empowered_official' }] }),
      ]);
      expect([1, 2]).toContain((asked.body as Reviewed).review?.steps.length);
      await retire('policy');
    }
  });
});

describe('what days bring', () => {
  it('is told once: before a step is due, on the day, and when it is overdue', async () => {
    const own = await startCompany(TODAY);
    const { service, supplierId } = own;
    const person = (name: string, role: string, functions: string[] = []) =>
      makeCaller(service, { name, role, supplierId, functions });
    const [writer, reader] = [await person('W', 'preparer'), await person('R', 'reviewer', ['legal'])];
    await service.admin.put('/v1/review-policies/policy', {
      name: 'All',
      when: [],
      steps: [{ id: 'legal', function: 'legal', dueDays: 3 }],
    });
    const { id } = await writer.made<{ id: string }>('/v1/applications', { endUse: 'x' });
    await writer.made(`/v1/applications/${id}/request-review`, {});
    const told = async () => {
      const { data } = await own.officer.read<{ data: { type: string }[] }>('/v1/events?limit=200');
      return data.flatMap(({ type }) => (type.startsWith('review.') ? [type] : [])).sort();
    };
    // Whoever says something on a step has its application: what they keep is not what was there before a reminder.
    await service.foundation.database.transaction(async (tx) => {
      await tx.query('SELECT 1 FROM application WHERE id = $1 FOR UPDATE', [id]);
      await setToday(service, '2026-11-04');
      expect(await told()).toEqual(['review.requested']);
    });
    await setToday(service, '2026-11-04');
    expect(await told()).toEqual(['review.reminder', 'review.requested']);
    await setToday(service, '2026-11-05');
    const late = async () =>
      (await reader.read<{ data: { overdue: boolean }[] }>('/v1/reviews?waitingFor=me')).data[0]?.overdue;
    expect(await late()).toBe(false);
    await setToday(service, '2026-11-10');
    expect(await late()).toBe(true);
    await reader.made(`/v1/applications/${id}/reviews/legal`, { outcome: 'approve' });
    await setToday(service, '2026-11-20');
    expect(await told()).toEqual(
      ['review.requested', 'review.reminder', 'review.reminder', 'review.overdue', 'review.approved'].sort(),
    );
    await service.close();
  });
});
