import { describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { NOBODY } from '../support/observer.js';
import { attach, bothWays, complete, draft, file, idOf } from '../support/stage.js';
import type { Stage } from '../support/stage.js';
import { makeCaller, record, setCountersigned, setToday } from '../support/world.js';

/** Each office of the government receives a function of what it may see, as `applicant-audience.spec.ts` has it of applicants. */
describe('a reviewer of an agency', () => {
  it('receives the same, whatever is done with other cases and in other offices', async () => {
    expect(await bothWays((stage) => governmentStory(stage, stage.reviewers.Defense, otherOffices))).toEqual(
      [],
    );
  });
});

describe('a licensing officer and a chair', () => {
  it.each(['bis', 'chair'] as const)(
    'receive the same, whatever suppliers draft and agencies do for themselves (%s)',
    async (who) => {
      expect(await bothWays((stage) => governmentStory(stage, stage.world[who], agenciesOwn))).toEqual([]);
    },
  );
});

/** What is done where the observer does not see it. */
interface Elsewhere {
  readonly stage: Stage;
  readonly draft: string;
  readonly seen: { readonly id: string };
}

/** What BIS and agencies have together, seen by one of them. */
async function governmentStory(
  stage: Stage,
  observer: Client,
  elsewhere: (one: Elsewhere) => Promise<void>,
): Promise<void> {
  const { service, history, world, reviewers } = stage;
  const { bis, officer } = world;
  const { Defense, Energy } = reviewers;
  const marked = await history.step('furnishing', async () => {
    // The chair has no webhooks.
    await observer.post('/v1/webhook-endpoints', { url: stage.hook });
    await officer.made('/v1/parties', {
      name: 'Harmless Bakery Supplies Oy',
      country: 'FI',
      kind: 'organization',
    });
    const referred = await file(stage, '4A994');
    await record(bis, referred, { type: 'referred', agencies: ['Defense'] });
    return referred;
  });
  const me = await observer.read<{ id: string; key: { id: string } }>('/v1/me');
  const unlisted = { screenings: [NOBODY], jobs: [NOBODY], principals: [me.id], 'api-keys': [me.key.id] };
  await history.watchedBy(observer, unlisted, async () => {
    await observer.made(`/v1/applications/${marked.id}/notes`, { text: 'a mark' });
    return `applications/${marked.id}`;
  });
  const { id } = await history.step('drafts', () => officer.made<{ id: string }>('/v1/applications', draft));
  await history.hidden(async () => {
    for (const endUse of ['Ovens', 'Ovens with a screen', 'Ovens']) {
      const { headers } = await officer.get(`/v1/applications/${id}`);
      await officer.patch(`/v1/applications/${id}`, { endUse }, headers.etag);
    }
  });
  const one = await history.step('files', () => complete(stage, id, '3A991'));
  await history.step('refers', () => record(bis, one, { type: 'referred', agencies: ['Defense', 'Energy'] }));
  await history.step('freezes', () =>
    record(bis, one, { type: 'hold_placed', id: 'freeze', kind: 'administrative', note: 'by directive' }),
  );
  await history.look();
  await history.hidden(() => elsewhere({ stage, draft: id, seen: one }));
  await history.look();
  await history.step('26 July', () => setToday(service, '2019-07-26'));
  const conditions = ['No re-export'];
  await history.step('gives positions', async () => {
    const agreed = { type: 'position', recommendation: 'approve_with_conditions', conditions };
    await record(Energy, one, { ...agreed, agency: 'Energy' });
    await record(Defense, one, { ...agreed, agency: 'Defense' });
  });
  await history.step('approves', () => record(bis, one, { type: 'approved', conditions }));
  await history.look(true);
}

/** What neither BIS nor another agency reads: drafts, an agency's notes, delegations, endpoints, what others screen. */
async function agenciesOwn({ stage, seen }: Elsewhere): Promise<void> {
  const { service, world, reviewers } = stage;
  const { Energy } = reviewers;
  await world.officer.made('/v1/applications', { reference: 'PO-2' });
  await world.officer.made('/v1/application-templates', { name: 'Usual', form: { endUse: 'Ovens' } });
  await world.officer.made('/v1/screenings', { parties: [{ name: 'Amber' }] });
  await world.officer.made('/v1/webhook-endpoints', { url: stage.otherHook });
  await Energy.made(`/v1/applications/${seen.id}/notes`, { text: 'Ask the laboratory.' });
  const second = await makeCaller(service, { name: 'Ed Second', role: 'agency_reviewer', agency: 'Energy' });
  const toPrincipalId = await idOf(second);
  await Energy.made('/v1/delegations', { toPrincipalId, fromOn: '2019-07-24', untilOn: '2019-07-25' });
  await watchAndTest(Energy, stage.otherHook);
}

/** What an agency does not read besides: BIS's notes and proposals, and cases that were not referred to it. */
async function otherOffices(one: Elsewhere): Promise<void> {
  const { stage, seen } = one;
  const { service, world, sam, reviewers } = stage;
  const { bis, officer } = world;
  await agenciesOwn(one);
  await bis.made(`/v1/applications/${seen.id}/notes`, { text: 'Called the applicant.' });
  await setCountersigned(service.admin, ['approved']);
  const { id } = await file(stage, '5A991');
  const { proposals } = await record(bis, { id }, { type: 'approved' });
  const proposal = (proposals as { id: string }[])[0]!.id;
  await sam.made(`/v1/applications/${id}/proposals/${proposal}/reject`, { reason: 'A word is wrong.' });
  await setCountersigned(service.admin, []);
  await bis.made('/v1/assignments', { applicationIds: [id], assigneeId: await idOf(sam) });
  await bis.made('/v1/delegations', {
    toPrincipalId: await idOf(sam),
    fromOn: '2019-07-24',
    untilOn: '2019-07-25',
  });
  await record(bis, { id }, { type: 'referred', agencies: ['Energy'] });
  await attach(officer, { id }, 'sheet');
  await record(reviewers.Energy, { id }, { type: 'position', agency: 'Energy', recommendation: 'approve' });
  await record(bis, { id }, { type: 'returned_without_action' });
  await officer.made('/v1/parties', { name: 'Amber Aquarium Optics', country: 'CN', kind: 'organization' });
  await watchAndTest(bis, stage.otherHook);
}

async function watchAndTest(by: Client, url: string): Promise<void> {
  const { id } = await by.made<{ id: string }>('/v1/webhook-endpoints', { url });
  await by.made(`/v1/webhook-endpoints/${id}/test`);
}
