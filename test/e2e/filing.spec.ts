import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { versionIn } from '../support/client.js';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { draftFor, filed, makeWorld, record, setToday } from '../support/world.js';
import type { World } from '../support/world.js';

let service: TestService;
let world: World;

beforeAll(async () => {
  service = await startService();
  await setToday(service, '2019-07-22');
  world = await makeWorld(service);
});
afterAll(() => service.close());

describe('the main job', () => {
  it('goes from a draft to a license, with the clocks running', async () => {
    const { officer, bis } = world;
    const application = await filed(officer);
    expect(application).toMatchObject({
      status: 'registered',
      controlNumber: expect.stringMatching(/^Z\d+$/),
      nextDueOn: '2019-07-31',
    });

    await record(bis, application, { type: 'referred', agencies: ['Defense', 'Energy'] });
    const defense = await world.reviewer('Defense');
    const energy = await world.reviewer('Energy');
    await record(defense, application, { type: 'position', agency: 'Defense', recommendation: 'approve' });
    const reviewed = await record(energy, application, {
      type: 'position',
      agency: 'Energy',
      recommendation: 'approve_with_conditions',
      conditions: ['no re-export'],
    });
    expect(reviewed.status).toBe('final_review');

    const approved = await record(bis, application, { type: 'approved', conditions: ['no re-export'] });
    // 22 July 2019 and four years: 750.7(g)
    expect(approved.license).toMatchObject({
      number: expect.stringMatching(/^D\d+$/),
      status: 'active',
      issuedOn: '2019-07-22',
      validUntil: '2023-07-22',
      conditions: [{ text: 'no re-export' }],
      items: [
        {
          item: 1,
          authorized: { quantity: '1000', value: { amount: '12500.00', currency: 'USD' } },
          remaining: { quantity: '1000' },
        },
      ],
    });
    expect(approved.clocks.find(({ clock }) => clock === 'resolution')).toMatchObject({
      state: 'met',
      countedDays: 0,
    });
    const license = await bis.read(`/v1/licenses/${approved.license?.number}`);
    expect(license).toEqual(approved.license);
  });

  it('hides the interagency review from the applicant', async () => {
    const application = await filed(world.officer);
    await record(world.bis, application, {
      type: 'referred',
      agencies: ['Defense'],
      note: 'for the Pentagon',
    });
    const seen = await world.officer.read(`/v1/applications/${application.id}`);
    const events = await world.officer.read<{ data: object[] }>(`/v1/applications/${application.id}/events`);

    expect(seen.status).toBe('under_review');
    expect(seen).not.toHaveProperty('referredTo');
    expect(JSON.stringify([seen, events])).not.toMatch(/Defense|Pentagon|recommendation/);
    expect(events.data).toMatchObject([{ type: 'registered' }, { type: 'referred', on: '2019-07-22' }]);
    const found = await world.officer.read<{ data: { id: string }[] }>(
      '/v1/applications?status=under_review',
    );
    expect(found.data.map(({ id }) => id)).toContain(application.id);
    const byStage = await world.officer.read<{ data: unknown[] }>('/v1/applications?status=referred');
    expect(byStage.data).toEqual([]);
    expect((await world.officer.get('/v1/applications?agency=Defense')).status).toBe(403);
  });
});

describe('a draft', () => {
  it('is edited with If-Match and deleted', async () => {
    const draft = await draftFor(world.officer);
    const path = `/v1/applications/${draft.id}`;
    expect((await world.officer.patch(path, { endUse: 'another' })).status).toBe(428);
    expect((await world.officer.patch(path, { endUse: 'another' }, '"9"')).status).toBe(412);
    const edited = await world.officer.patch(path, { endUse: 'another' }, '"1"');
    expect(edited.status).toBe(200);
    expect(versionIn(edited)).toBe(2);
    expect(edited.body).toMatchObject({ endUse: 'another', status: 'draft', reference: draft.reference });
    expect((await world.officer.delete(path)).status).toBe(204);
    expect((await world.officer.get(path)).status).toBe(404);
  });

  it('cannot be edited once submitted', async () => {
    const application = await filed(world.officer);
    const refused = await world.officer.patch(`/v1/applications/${application.id}`, { endUse: 'x' }, '"2"');
    expect(refused.status).toBe(409);
  });
});

describe('the submission', () => {
  it('is refused with every deficiency and its citation', async () => {
    const draft = await draftFor(world.officer, {
      contact: null,
      endUse: null,
      parties: [],
      totalValue: { amount: '1.00', currency: 'USD' },
      items: [
        {
          eccn: '3A991',
          description: 'x',
          quantity: '2',
          unit: 'each',
          unitPrice: { amount: '3.00', currency: 'USD' },
          totalPrice: { amount: '7.00', currency: 'USD' },
        },
      ],
    });
    const refused = await world.officer.post(`/v1/applications/${draft.id}/submit`);
    expect(refused.status).toBe(422);
    expect(refused.headers['content-type']).toContain('application/problem+json');
    const errors = refused.body.errors as { pointer: string; citation: string }[];
    expect(errors.map(({ pointer }) => pointer).sort()).toEqual([
      '/contact',
      '/endUse',
      '/items/0/totalPrice',
      '/parties',
      '/totalValue',
    ]);
    expect(errors.every(({ citation }) => citation.startsWith('15 CFR 748'))).toBe(true);
  });

  it('asks for a PRC End-User Statement, or an explanation', async () => {
    const { id: partyId } = await world.officer.made<{ id: string }>('/v1/parties', {
      name: 'Chengdu Noodle Works',
      country: 'CN',
      kind: 'organization',
    });
    const items = [
      {
        eccn: '3A001.a',
        reasonsForControl: ['NS'],
        description: 'chips',
        quantity: '100',
        unit: 'each',
        unitPrice: { amount: '600.00', currency: 'USD' },
      },
    ];
    const parties = [{ role: 'ultimate_consignee', partyId }];
    const draft = await draftFor(world.officer, { items, parties });
    const refused = await world.officer.post(`/v1/applications/${draft.id}/submit`);
    expect(refused.body.errors).toMatchObject([{ pointer: '/supportDocuments', citation: '15 CFR 748.10' }]);
    const supportDocuments = [{ kind: 'prc_end_user_statement', status: 'pending' }];
    expect(
      (await world.officer.patch(`/v1/applications/${draft.id}`, { supportDocuments }, '"1"')).status,
    ).toBe(200);
    expect((await world.officer.post(`/v1/applications/${draft.id}/submit`)).status).toBe(200);
  });

  it('refuses the same transaction while the first is pending', async () => {
    const first = await draftFor(world.officer);
    await world.officer.made(`/v1/applications/${first.id}/submit`);
    const { parties, items, contact, type, endUse } = first;
    const second = await world.officer.made<{ id: string }>('/v1/applications', {
      parties,
      items,
      contact,
      type,
      endUse,
    });
    const refused = await world.officer.post(`/v1/applications/${second.id}/submit`);
    expect(refused.body.errors).toMatchObject([{ citation: '15 CFR 748.4(f)' }]);
    await record(world.officer, first, { type: 'withdrawn' });
    expect((await world.officer.post(`/v1/applications/${second.id}/submit`)).status).toBe(200);
  });
});

describe('two callers at once', () => {
  it('one wins, the other is told, the history stays lawful', async () => {
    const application = await filed(world.officer);
    const path = `/v1/applications/${application.id}/events`;
    const answers = await Promise.all(
      ['approved', 'returned_without_action', 'no_license_required', 'approved'].map((type) =>
        world.bis.post(path, { type }).set('If-Match', '"2"'),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
    const unconditional = await world.bis.post(path, { type: 'approved' });
    expect(unconditional.status).toBe(422);
    expect(unconditional.body).toMatchObject({ illegalEvent: 2, why: expect.any(String) });
    const { data } = await world.bis.read<{ data: unknown[] }>(path);
    expect(data).toHaveLength(2);
  });
});

describe('who may', () => {
  it('cause an event is decided before what it holds', async () => {
    const application = await filed(world.officer);
    const path = `/v1/applications/${application.id}/events`;
    expect((await world.officer.post(path, { type: 'approved' })).status).toBe(403);
    expect((await world.auditor.post(path, { type: 'approved' })).status).toBe(403);
    expect((await service.admin.post(path, { type: 'withdrawn' })).status).toBe(403);
    expect((await world.bis.post(path, { type: 'approved', nonsense: 1 })).status).toBe(422);
    expect((await world.bis.post(path, { type: 'registered' })).status).toBe(403);
    const energy = await world.reviewer('Energy');
    expect((await energy.post(path, { type: 'position' })).status).toBe(404);
    await record(world.bis, application, { type: 'referred', agencies: ['Energy'] });
    expect(
      (await energy.post(path, { type: 'position', agency: 'Defense', recommendation: 'approve' })).status,
    ).toBe(403);
  });

  it("see another supplier's application: nobody but its own people, as 404", async () => {
    const application = await filed(world.officer);
    const other = await makeWorld(service);
    expect((await other.officer.get(`/v1/applications/${application.id}`)).status).toBe(404);
    expect(
      (await other.officer.post(`/v1/applications/${application.id}/events`, { type: 'withdrawn' })).status,
    ).toBe(404);
    expect((await world.auditor.get(`/v1/applications/${application.id}`)).status).toBe(200);
  });

  it('see a draft: the government cannot', async () => {
    const draft = await draftFor(world.officer);
    expect((await world.bis.get(`/v1/applications/${draft.id}`)).status).toBe(404);
  });
});
