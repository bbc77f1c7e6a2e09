import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { draftFor, filed, makeWorld, record, setToday } from '../support/world.js';
import type { Application, World } from '../support/world.js';

interface Action {
  type: string;
  allowed: boolean;
  why: string | null;
  citation: string | null;
}

let service: TestService;
let world: World;
let defense: Client;

beforeAll(async () => {
  service = await startService();
  await setToday(service, '2019-07-22');
  world = await makeWorld(service);
  defense = await world.reviewer('Defense');
});
afterAll(() => service.close());

const actions = async (caller: Client, { id }: { id: string }) =>
  (await caller.read<{ data: Action[] }>(`/v1/applications/${id}/actions`)).data;
const reason = (all: Action[], type: string) => all.find((action) => action.type === type);

describe('the actions on an application', () => {
  it('are those of the role, allowed as allowedEvents says, the others with the reason and its paragraph', async () => {
    const application = await filed(world.officer);
    const bis = await actions(world.bis, application);
    const { allowedEvents } = await world.bis.read<Application>(`/v1/applications/${application.id}`);
    expect(
      bis
        .filter(({ allowed }) => allowed)
        .map(({ type }) => type)
        .sort(),
    ).toEqual(allowedEvents);
    for (const { allowed, why } of bis) expect(why === null).toBe(allowed);
    expect(reason(bis, 'escalated_to_oc')).toMatchObject({
      allowed: false,
      why: 'the status is registered; this needs final_review',
      citation: '15 CFR 750.4(f)(1)',
    });
    expect(reason(bis, 'position')).toBeUndefined();
  });

  it('of an agency end with its position', async () => {
    const application = await filed(world.officer);
    await record(world.bis, application, { type: 'referred', agencies: ['Defense', 'Energy'] });
    expect(reason(await actions(defense, application), 'position')?.allowed).toBe(true);
    await record(defense, application, { type: 'position', agency: 'Defense', recommendation: 'approve' });
    expect(reason(await actions(defense, application), 'position')).toMatchObject({
      allowed: false,
      why: 'Defense has given its position already',
    });
  });

  it('tell an applicant nothing of the stages, and neither does a refusal', async () => {
    const application = await filed(world.officer);
    await record(world.bis, application, { type: 'referred', agencies: ['Defense'] });
    const response = reason(await actions(world.officer, application), 'itd_response');
    expect(response).toMatchObject({
      allowed: false,
      why: 'the status is under_review; this needs intent_to_deny',
    });
    const refused = await world.officer.post(`/v1/applications/${application.id}/events`, {
      type: 'itd_response',
    });
    expect(refused.status).toBe(422);
    expect(JSON.stringify(refused.body)).not.toContain('referred');
  });

  it('of a draft wait for its submission', async () => {
    const draft = await draftFor(world.officer);
    const all = await actions(world.officer, draft);
    expect(all.every(({ allowed, why }) => !allowed && why?.includes('submitted'))).toBe(true);
  });
});

describe('the queue in numbers', () => {
  it('counts what each caller sees, by the status in the words of the caller', async () => {
    const fresh = await makeWorld(service);
    await draftFor(fresh.officer);
    const application = await filed(fresh.officer);
    await record(fresh.bis, application, { type: 'referred', agencies: ['State'] });
    await record(fresh.bis, await filed(fresh.officer), { type: 'returned_without_action' });
    const own = await fresh.officer.read('/v1/applications/counts');
    expect(own).toEqual({
      byStatus: { draft: 1, returned_without_action: 1, under_review: 1 },
      pending: 1,
      overdue: 0,
      stalled: 0,
      dueSoon: 0,
      mine: 0,
    });
    const { id: assigneeId } = await fresh.bis.read<{ id: string }>('/v1/me');
    await fresh.bis.made('/v1/assignments', { applicationIds: [application.id], assigneeId });
    const office = await fresh.bis.read(`/v1/applications/counts?supplierId=${fresh.supplierId}`);
    expect(office).toMatchObject({ byStatus: { referred: 1, returned_without_action: 1 }, mine: 1 });
    expect((await fresh.officer.get('/v1/applications/counts?agency=State')).status).toBe(403);
  });
});
