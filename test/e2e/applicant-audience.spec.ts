import { describe, expect, it } from 'vitest';
import { screeningList } from '../support/fixtures.js';
import { attach, bothWays, file, idOf } from '../support/stage.js';
import type { Stage } from '../support/stage.js';
import { eventually, record, setCountersigned, setToday } from '../support/world.js';
import type { Application } from '../support/world.js';

/**
 * An applicant receives a function of what it may see: two histories that differ only in what is hidden
 * from it are the same to it, byte for byte, in every answer to every GET of the description, every header, webhook
 * and word of the stream. `mask.ts` says what is replaced before they are compared.
 */
const DENIAL = {
  reasons: 'Risk of diversion',
  statutoryBasis: '50 U.S.C. 4813',
  regulatoryBasis: '15 CFR 744.11(a)',
};

describe('an applicant', () => {
  it('receives the same of an approval and its license, whatever the government does inside', async () => {
    expect(await bothWays(approvalStory)).toEqual([]);
  });

  it('receives the same of a denial and its appeal, whichever way it went through the boards', async () => {
    expect(await bothWays(denialStory)).toEqual([]);
  });
});

/**
 * Tries what an applicant may not do, or not now: what is in the way is said in words that tell of no more.
 *
 * @param isOpen what it may do just now, which would be done
 */
async function tries(
  { history, world: { officer } }: Stage,
  { id }: Application,
  isOpen: string | null = null,
): Promise<void> {
  const path = `/v1/applications/${id}`;
  const events = [
    { type: 'withdrawn', on: '2031-01-01' },
    { type: 'withdrawn', on: '2019-07-01' },
    { type: 'itd_response', text: 'There is none.' },
    { type: 'information_received', id: 'nothing' },
    { type: 'appeal_filed' },
    { type: 'position', agency: 'Defense', recommendation: 'approve' },
    { type: 'referred', agencies: ['Energy'] },
    {},
  ];
  for (const event of events.filter(({ type }) => type === undefined || type !== isOpen))
    history.hears(JSON.stringify(event), await officer.post(`${path}/events`, event));
  for (const event of [...events, { type: isOpen ?? 'withdrawn' }])
    for (const asOf of ['2019-09-30', '2031-01-01']) {
      const answer = await officer.post(`${path}/what-if`, { events: [event], asOf });
      history.hears(`what if ${JSON.stringify(event)} by ${asOf}`, answer);
    }
  for (const act of ['submit', 'check', 'notes', 'legal-holds', 'appeal', 'appeal/papers'])
    history.hears(act, await officer.post(`${path}/${act}`, { kind: 'submission', text: 'x' }));
  history.hears('edit', await officer.patch(path, { endUse: 'x' }));
  history.hears('edit what is old', await officer.patch(path, { endUse: 'x' }, '"1"'));
  history.hears('delete', await officer.delete(path));
}

/** What every supplier has beside its applications, so that each list has something in it. */
async function furnish({ service, world: { officer }, history, hook }: Stage): Promise<void> {
  const made = await history.step('furnishing', async () => {
    await service.admin
      .post('/v1/entity-list/imports?effectiveOn=2019-05-16')
      .set('Content-Type', 'text/csv')
      .send(screeningList([{ name: 'Amber Aquarium Optics Co., Ltd.' }]));
    await officer.made('/v1/parties', {
      name: 'Harmless Bakery Supplies Oy',
      country: 'FI',
      kind: 'organization',
    });
    await officer.made('/v1/parties', { name: 'Amber Aquarium Optics', country: 'CN', kind: 'organization' });
    const screening = await officer.made<{ id: string }>('/v1/screenings', { parties: [{ name: 'Amber' }] });
    await officer.made('/v1/application-templates', { name: 'Usual', form: { endUse: 'Ovens' } });
    await officer.made('/v1/webhook-endpoints', { url: hook });
    const job = await officer
      .post('/v1/bulk-filings?submit=false')
      .set('Content-Type', 'application/x-ndjson')
      .send('{}\n');
    await eventually(
      () => officer.read<{ status: string }>(`/v1/jobs/${job.body.id}`),
      ({ status }) => status === 'succeeded',
    );
    const mark = await officer.made<{ id: string }>('/v1/applications', { reference: 'mark' });
    const me = await officer.read<{ id: string; key: { id: string } }>('/v1/me');
    return { screening: screening.id, job: String(job.body.id), mark: mark.id, me };
  });
  const unlisted = {
    screenings: [made.screening],
    jobs: [made.job],
    principals: [made.me.id],
    'api-keys': [made.me.key.id],
  };
  await history.watchedBy(officer, unlisted, async () => {
    const path = `/v1/applications/${made.mark}`;
    const { headers } = await officer.get(path);
    await officer.patch(path, { endUse: 'a mark' }, headers.etag);
    return `applications/${made.mark}`;
  });
}

async function approvalStory(stage: Stage): Promise<void> {
  const { service, history, world, sam, reviewers } = stage;
  const { bis, chair, officer } = world;
  const { Defense, Energy, State } = reviewers;
  await furnish(stage);
  const one = await history.step('files one', () => file(stage, '3A991'));
  const two = await history.step('files another', () => file(stage, '5A991'));
  await history.hidden(async () => {
    await bis.made(`/v1/applications/${one.id}/notes`, { text: 'Called the applicant.' });
    await bis.made('/v1/assignments', { applicationIds: [one.id, two.id], assigneeId: await idOf(sam) });
    await record(bis, one, { type: 'hold_placed', id: 'freeze', kind: 'administrative' });
  });
  await history.step('trying', () => tries(stage, one));
  await history.look();

  await history.step('24 July', () => setToday(service, '2019-07-24'));
  await history.step('is referred', () => record(bis, one, { type: 'referred', agencies: ['Defense'] }));
  await history.hidden(() => record(bis, one, { type: 'referred', agencies: ['Energy', 'State'] }));

  await history.step('26 July', () => setToday(service, '2019-07-26'));
  let paper = '';
  await history.hidden(async () => {
    await Defense.made(`/v1/applications/${one.id}/notes`, { text: 'Ask the laboratory.' });
    await attach(Energy, one, 'secret');
    paper = await attach(Defense, one, 'form');
  });
  const question = { type: 'information_requested', id: 'q1', questions: ['Which oven?'] };
  await history.step(
    'is asked',
    async () => record(bis, one, { ...question, by: 'BIS', attachmentIds: [await attach(bis, one, 'form')] }),
    () => record(Defense, one, { ...question, by: 'Defense', attachmentIds: [paper] }),
  );
  await history.step('trying', () => tries(stage, one));
  await history.look();

  const read = await officer.get(`/v1/applications/${one.id}`);
  await history.hidden(async () => {
    await record(bis, one, { type: 'hold_released', id: 'freeze' });
    await record(Energy, one, { type: 'position', agency: 'Energy', recommendation: 'approve' });
  });
  await history.step('29 July', () => setToday(service, '2019-07-29'));
  await history.step('answers', async () => {
    const answer = () =>
      officer
        .post(`/v1/applications/${one.id}/events`, {
          type: 'information_received',
          id: 'q1',
          text: 'The large.',
        })
        .set('If-Match', read.headers.etag as string);
    // What was read is as it was, whatever happened inside; once answered, it is another.
    const [first, again] = [await answer(), await answer()];
    expect([first.status, again.status]).toEqual([200, 412]);
    history.hears('answer', first);
    history.hears('answer once more', again);
  });

  await history.hidden(async () => {
    const conditions = ['No re-export'];
    await record(Defense, one, { type: 'position', agency: 'Defense', recommendation: 'deny', ...DENIAL });
    await record(State, one, {
      type: 'position',
      agency: 'State',
      recommendation: 'approve_with_conditions',
      conditions,
    });
  });
  await history.step('trying', () => tries(stage, one));
  await history.look();
  await history.step('1 September', () => setToday(service, '2019-09-01'));
  await history.hidden(async () => {
    await record(chair, one, { type: 'oc_decision', outcome: 'deny' });
    const bases = { statutoryBasis: 's', regulatoryBasis: 'r' };
    await record(State, one, { type: 'appealed_to_acep', agency: 'State', ...bases });
    await record(chair, one, { type: 'acep_decision', outcome: 'approve', votes: { yes: 3, no: 1 } });
  });
  await history.step('10 September', () => setToday(service, '2019-09-10'));
  await history.hidden(async () => {
    await setCountersigned(service.admin, ['approved']);
    const decision = { type: 'approved', conditions: ['No re-export'] };
    const sentBack = await record(bis, one, decision);
    const { id } = (sentBack.proposals as { id: string }[])[0]!;
    await sam.made(`/v1/applications/${one.id}/proposals/${id}/reject`, { reason: 'A word is wrong.' });
    await record(bis, one, decision);
  });
  await history.step('trying', () => tries(stage, one));
  await history.look();
  const approved = await history.step(
    'is approved',
    () => record(bis, one, { type: 'approved', conditions: ['No re-export'] }),
    async () => {
      const { proposals } = await bis.read<{ proposals: { id: string }[] }>(`/v1/applications/${one.id}`);
      return sam.made<Application>(`/v1/applications/${one.id}/proposals/${proposals[0]!.id}/countersign`);
    },
  );
  await licensesStory(stage, approved.license!.number);
}

async function licensesStory(
  { history, world: { officer, bis }, reviewers }: Stage,
  number: string,
): Promise<void> {
  const path = `/v1/licenses/${number}`;
  await history.step('acknowledges', () => officer.made(`${path}/acknowledgement`));
  const removal = { kind: 'condition_removed', reason: 'No longer needed', conditionNumber: 1 };
  let waiting = '';
  const read = await officer.get(path);
  await history.hidden(async () => {
    const { id } = await bis.made<{ id: string }>(`${path}/amendments`, removal);
    await reviewers.State.made(`${path}/amendments/${id}/consent`, { consent: false });
    waiting = (await bis.made<{ id: string }>(`${path}/amendments`, removal)).id;
  });
  await history.look();
  await history.step('lowers the price', async () => {
    const change = {
      kind: 'price_decrease',
      reason: 'A rebate',
      item: 1,
      unitPrice: { amount: '12.00', currency: 'USD' },
    };
    const answer = await officer
      .post(`${path}/amendments`, change)
      .set('If-Match', read.headers.etag as string);
    expect(answer.status).toBe(201);
  });
  await history.step(
    'loses a condition',
    () => bis.made(`${path}/amendments`, removal),
    () => reviewers.State.made(`${path}/amendments/${waiting}/consent`, { consent: true }),
  );
  await history.step('is suspended', () => bis.made(`${path}/suspend`, { reason: 'an inquiry' }));
  await history.look(true);
}

async function denialStory(stage: Stage): Promise<void> {
  const { service, history, world, sam, reviewers } = stage;
  const { bis, chair, officer } = world;
  const { Defense, State } = reviewers;
  await furnish(stage);
  const one = await history.step('files one', () => file(stage, '3A991'));
  const two = await history.step('files another', () => file(stage, '5A991'));
  await history.step('24 July', () => setToday(service, '2019-07-24'));
  await history.step('is referred', () => record(bis, one, { type: 'referred', agencies: ['Defense'] }));
  await history.hidden(async () => {
    await record(bis, one, { type: 'referred', agencies: ['State'] });
    await record(Defense, one, { type: 'position', agency: 'Defense', recommendation: 'deny', ...DENIAL });
    await record(State, one, { type: 'position', agency: 'State', recommendation: 'approve' });
  });
  await history.step('26 August', () => setToday(service, '2019-08-26'));
  // The agency's 30 days are over in the one history; in the other the committee denies, and that is final on 1 September.
  await history.hidden(() => record(chair, one, { type: 'oc_decision', outcome: 'deny' }));
  await history.step('trying', () => tries(stage, one));
  await history.look();
  await history.step('1 September', () => setToday(service, '2019-09-01'));
  await history.step('is to be denied', () => record(bis, one, { type: 'intent_to_deny', ...DENIAL }));
  await history.step('is returned', () =>
    record(bis, two, { type: 'returned_without_action', deficiencies: ['The end user'] }),
  );
  await history.hidden(async () => {
    await bis.made('/v1/assignments', { applicationIds: [one.id, two.id], assigneeId: await idOf(sam) });
    await record(sam, one, { type: 'hold_placed', id: 'freeze', kind: 'administrative' });
  });
  await history.step('trying', () => tries(stage, one, 'itd_response'));
  await history.look();
  await history.step('5 September', () => setToday(service, '2019-09-05'));
  await history.step('responds', () =>
    record(officer, one, { type: 'itd_response', text: 'There is none.' }),
  );
  // Unless advised otherwise by the 45th day, 16 October, it is denied (15 CFR 750.6(b)).
  await history.step('20 October', () => setToday(service, '2019-10-20'));
  const appeal = `/v1/applications/${one.id}/appeal`;
  await history.step('appeals', () =>
    officer.made(appeal, { statement: 'It was misread.', hearingRequest: 'We ask for a hearing.' }),
  );
  await history.step('is to be heard', () =>
    chair.made(`${appeal}/papers`, { kind: 'hearing_granted', text: 'On 30 October.' }),
  );
  await history.hidden(() =>
    chair.made(`${appeal}/papers`, { kind: 'hearing_report', text: 'They were calm.' }),
  );
  await history.step('submits', () =>
    officer.made(`${appeal}/papers`, { kind: 'submission', text: 'A sheet.' }),
  );
  await history.step('trying', () => tries(stage, one));
  await history.look();
  await history.step('is dismissed', () =>
    chair.made(`${appeal}/decision`, { outcome: 'dismissed', reasons: 'The risk remains.' }),
  );
  await history.look(true);
}
