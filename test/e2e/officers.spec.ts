import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { filed, makeCaller, makeWorld, record, setToday } from '../support/world.js';
import type { Application, World } from '../support/world.js';

interface Proposed extends Application {
  proposals: { id: string; event: { type: string } }[];
  assignees: { office: string; principalId: string; name: string }[];
}

let service: TestService;
let world: World;
let second: Client;

beforeAll(async () => {
  service = await startService();
  await setToday(service, '2019-07-22');
});
afterAll(() => service.close());
beforeEach(async () => {
  world = await makeWorld(service);
  second = await makeCaller(service, { name: 'Sam Second', role: 'licensing_officer' });
});

const idOf = async (caller: Client) => (await caller.read<{ id: string }>('/v1/me')).id;
const queue = async (caller: Client, assignee = 'me') =>
  (await caller.read<{ data: Application[] }>(`/v1/applications?assignee=${assignee}`)).data.map(
    ({ id }) => id,
  );

describe('an assignment', () => {
  it("fills a colleague's queue, many at once, the nearest due date first", async () => {
    const [later, sooner] = [await filed(world.officer), await filed(world.officer)];
    // A request stops the 90 days; the referral starts an agency's 30.
    await record(world.bis, later, { type: 'information_requested', id: 'q', by: 'BIS' });
    await record(world.bis, sooner, { type: 'referred', agencies: ['Energy'] });
    const assigned = await world.bis.made('/v1/assignments', {
      applicationIds: [later.id, sooner.id],
      assigneeId: await idOf(second),
    });
    expect(assigned).toEqual({ assigned: 2 });
    expect(await queue(second)).toEqual([sooner.id, later.id]);
    expect(await queue(world.bis)).toEqual([]);
    expect(await queue(world.bis, await idOf(second))).toHaveLength(2);
    expect((await world.bis.read<Proposed>(`/v1/applications/${later.id}`)).assignees).toMatchObject([
      { office: 'BIS', name: 'Sam Second' },
    ]);
    await second.made('/v1/assignments', { applicationIds: [later.id], assigneeId: await idOf(world.bis) });
    expect(await queue(second)).toEqual([sooner.id]);
    await second.made('/v1/assignments', { applicationIds: [sooner.id], assigneeId: null });
    expect(await queue(second)).toEqual([]);
  });

  it("is all or none, and within one's own office", async () => {
    const application = await filed(world.officer);
    const reviewer = await world.reviewer('Energy');
    const assign = (applicationIds: unknown, assigneeId: unknown) =>
      world.bis.post('/v1/assignments', { applicationIds, assigneeId });
    const nobody = '0197f3a0-0000-7000-8000-000000000000';
    const me = await idOf(second);
    expect((await assign([application.id, nobody], me)).body).toMatchObject({
      status: 422,
      errors: [{ pointer: '/applicationIds/1' }],
    });
    expect((await assign([application.id], await idOf(reviewer))).body).toMatchObject({
      errors: [{ pointer: '/assigneeId' }],
    });
    expect((await assign([], me)).body).toMatchObject({ errors: [{ pointer: '/applicationIds' }] });
    expect(await queue(second)).toEqual([]);
    expect((await world.officer.post('/v1/assignments', { applicationIds: [application.id] })).status).toBe(
      403,
    );
  });

  it('of an agency is its own, and no applicant reads of any', async () => {
    const [energy, colleague] = [await world.reviewer('Energy'), await world.reviewer('Energy')];
    const application = await filed(world.officer);
    await record(world.bis, application, { type: 'referred', agencies: ['Energy'] });
    for (const [by, to] of [
      [energy, colleague],
      [world.bis, second],
    ] as const) {
      await by.made('/v1/assignments', { applicationIds: [application.id], assigneeId: await idOf(to) });
    }
    expect(await queue(colleague)).toEqual([application.id]);
    expect(await queue(second)).toEqual([application.id]);
    expect(await world.officer.read(`/v1/applications/${application.id}`)).not.toHaveProperty('assignees');
    expect((await world.officer.get('/v1/applications?assignee=me')).status).toBe(403);
  });
});

describe('a delegation', () => {
  it('brings the work of who is away, on its days alone, until it is ended', async () => {
    const application = await filed(world.officer);
    await world.bis.made('/v1/assignments', {
      applicationIds: [application.id],
      assigneeId: await idOf(world.bis),
    });
    const give = (body: object) => world.bis.post('/v1/delegations', body);
    const toPrincipalId = await idOf(second);
    expect((await give({ toPrincipalId, fromOn: '2019-07-23', untilOn: '2019-07-22' })).status).toBe(422);
    const own = await give({
      toPrincipalId: await idOf(world.bis),
      fromOn: '2019-07-22',
      untilOn: '2019-07-22',
    });
    expect(own.body).toMatchObject({ errors: [{ pointer: '/toPrincipalId' }] });
    await world.bis.made('/v1/delegations', { toPrincipalId, fromOn: '2019-07-23', untilOn: '2019-07-24' });
    expect(await queue(second)).toEqual([]);
    await setToday(service, '2019-07-23');
    expect(await queue(second)).toEqual([application.id]);
    await setToday(service, '2019-07-25');
    expect(await queue(second)).toEqual([]);

    const { id } = await world.bis.made<{ id: string }>('/v1/delegations', {
      toPrincipalId,
      fromOn: '2019-07-25',
      untilOn: '2019-12-31',
    });
    expect(await queue(second)).toEqual([application.id]);
    expect((await second.read<{ data: object[] }>('/v1/delegations')).data).toHaveLength(2);
    expect((await second.delete(`/v1/delegations/${id}`)).status).toBe(404);
    expect((await world.bis.delete(`/v1/delegations/${id}`)).status).toBe(204);
    expect(await queue(second)).toEqual([]);
  });
});

describe('a second signature', () => {
  const rule = async (countersign: string[]) => {
    const { headers } = await service.admin.get('/v1/settings');
    return service.admin.patch('/v1/settings', { countersign }, String(headers.etag));
  };
  const events = async (by: Client, { id }: Application) =>
    (await by.read<{ data: { type: string }[] }>(`/v1/applications/${id}/events`)).data.map(
      ({ type }) => type,
    );
  const propose = (application: Application) =>
    record<Proposed>(world.bis, application, { type: 'approved', conditions: ['no re-export'] });
  const act = (by: Client, { id, proposals }: Proposed, name: string, body?: object) =>
    by.post(`/v1/applications/${id}/proposals/${proposals[0]?.id}/${name}`, body);

  beforeEach(async () => {
    expect((await rule(['approved', 'intent_to_deny'])).status).toBe(200);
    return async () => {
      await rule([]);
    };
  });

  it('makes an approval take effect, by another officer, on its day', async () => {
    const proposed = await propose(await filed(world.officer));
    expect(proposed).toMatchObject({ status: 'registered', license: null });
    expect(proposed.proposals).toMatchObject([{ event: { type: 'approved' } }]);
    expect(await events(world.bis, proposed)).toEqual(['registered']);
    expect(await world.officer.read(`/v1/applications/${proposed.id}`)).not.toHaveProperty('proposals');

    expect((await act(world.bis, proposed, 'countersign')).status).toBe(403);
    // That there is one stays inside the government.
    expect((await act(world.officer, proposed, 'countersign')).status).toBe(404);
    const signed = await act(second, proposed, 'countersign');
    expect(signed.body).toMatchObject({ status: 'approved', proposals: [], license: { conditions: [{}] } });
    const [, approval] = (
      await world.bis.read<{ data: Record<string, unknown>[] }>(`/v1/applications/${proposed.id}/events`)
    ).data;
    expect(approval).toMatchObject({
      recordedBy: await idOf(world.bis),
      countersignedBy: await idOf(second),
    });
    expect((await act(second, proposed, 'countersign')).status).toBe(409);
  });

  it('is given once, however many officers sign at once', async () => {
    const proposed = await propose(await filed(world.officer));
    const third = await makeCaller(service, { name: 'Toni Third', role: 'licensing_officer' });
    const answers = await Promise.all(
      [second, third, second, third].map((by) => act(by, proposed, 'countersign')),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    expect(await events(world.bis, proposed)).toEqual(['registered', 'approved']);
  });

  it('may be refused, with a reason, and proposed anew', async () => {
    const proposed = await propose(await filed(world.officer));
    const again = await world.bis.post(`/v1/applications/${proposed.id}/events`, { type: 'approved' });
    expect(again.status).toBe(409);
    expect((await act(second, proposed, 'reject', {})).body).toMatchObject({
      errors: [{ pointer: '/reason' }],
    });
    expect((await act(second, proposed, 'reject', { reason: 'conditions missing' })).body).toMatchObject({
      status: 'registered',
      proposals: [],
    });
    expect((await propose(proposed)).proposals).toHaveLength(1);
  });

  it('cannot make lawful what has become unlawful since', async () => {
    const proposed = await propose(await filed(world.officer));
    await record(world.officer, proposed, { type: 'withdrawn' });
    const late = await act(second, proposed, 'countersign');
    expect(late.status).toBe(422);
    expect(await events(world.bis, proposed)).toEqual(['registered', 'withdrawn']);
  });

  it("is the administrator's to ask for", async () => {
    expect((await world.bis.patch('/v1/settings', { countersign: [] })).status).toBe(403);
    expect((await rule(['denied'])).body).toMatchObject({ errors: [{ pointer: '/countersign' }] });
    expect(await world.bis.read('/v1/settings')).toEqual({ countersign: ['approved', 'intent_to_deny'] });
    await rule([]);
    expect(await propose(await filed(world.officer))).toMatchObject({ status: 'approved' });
  });

  it('is asked for by whoever read the settings as they are', async () => {
    const { headers } = await service.admin.get('/v1/settings');
    const edit = (etag?: string, by = service.admin, body: object = { countersign: [] }) =>
      by.patch('/v1/settings', body, etag);
    expect((await edit('"999999"', world.bis)).status).toBe(403);
    expect((await edit(undefined, service.admin, { countersign: ['denied'] })).status).toBe(428);
    expect((await edit('"999999"', service.admin, { countersign: ['denied'] })).status).toBe(412);
    const edited = await edit(String(headers.etag));
    expect(edited.status).toBe(200);
    expect(edited.headers.etag).not.toBe(headers.etag);
    expect((await service.admin.get('/v1/settings')).headers.etag).toBe(edited.headers.etag);
    expect((await edit(String(headers.etag))).status).toBe(412);
    const both = await Promise.all([edit(String(edited.headers.etag)), edit(String(edited.headers.etag))]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });
});
