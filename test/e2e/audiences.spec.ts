import { describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { differences, History } from '../support/history.js';
import type { Received } from '../support/history.js';
import { screeningList } from '../support/fixtures.js';
import { Receiver } from '../support/receiver.js';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { eventually, makeCaller, makeWorld, record, setToday } from '../support/world.js';
import type { Application, World } from '../support/world.js';

/**
 * Whoever sits at the table receives a function of what they may see: two histories that differ only in what is hidden
 * from them are the same to them, byte for byte, in every answer to every GET of the description, every header, webhook
 * and word of the stream. `mask.ts` says what is replaced before they are compared.
 */
type Story = (stage: Stage) => Promise<void>;

interface Stage {
  readonly service: TestService;
  readonly history: History;
  /** Where webhooks go. */
  readonly hook: string;
  readonly world: World;
  readonly sam: Client;
  readonly reviewers: Readonly<Record<'Defense' | 'Energy' | 'State', Client>>;
}

const DENIAL = {
  reasons: 'Risk of diversion',
  statutoryBasis: '50 U.S.C. 4813',
  regulatoryBasis: '15 CFR 744.11(a)',
};

async function lived(isPlain: boolean, hook: string, story: Story): Promise<Received> {
  const startedAt = Date.now();
  const service = await startService();
  const history = new History(service, isPlain, startedAt);
  try {
    const stage = await history.step('setting up', async () => {
      await setToday(service, '2019-07-22');
      const world = await makeWorld(service);
      const sam = await makeCaller(service, { name: 'Sam Second', role: 'licensing_officer' });
      const [Defense, Energy, State] = await Promise.all(
        ['Defense', 'Energy', 'State'].map((agency) => world.reviewer(agency)),
      );
      return {
        service,
        history,
        hook,
        world,
        sam,
        reviewers: { Defense: Defense!, Energy: Energy!, State: State! },
      };
    });
    await story(stage);
    return history.received();
  } finally {
    await service.close();
  }
}

async function bothWays(story: Story): Promise<string[]> {
  const receiver = await Receiver.start();
  try {
    return differences(await lived(true, receiver.url, story), await lived(false, receiver.url, story));
  } finally {
    receiver.close();
  }
}

const draft = { reference: 'PO-1', type: 'export', contact: { name: 'Dana Lee' }, endUse: 'Ovens' };

async function file({ world: { officer } }: Stage, eccn: string): Promise<Application> {
  const { data } = await officer.read<{ data: { id: string }[] }>('/v1/parties');
  const partyId = data[0]!.id;
  const { id } = await officer.made<{ id: string }>('/v1/applications', {
    ...draft,
    parties: [
      { role: 'ultimate_consignee', partyId },
      { role: 'end_user', partyId },
    ],
    items: [
      {
        eccn,
        reasonsForControl: ['AT'],
        description: 'Memory module',
        quantity: '1000',
        unit: 'each',
        unitPrice: { amount: '12.50', currency: 'USD' },
      },
    ],
  });
  return officer.made<Application>(`/v1/applications/${id}/submit`);
}

const attach = async (by: Client, { id }: { id: string }, name: string): Promise<string> => {
  const answer = await by
    .post(`/v1/applications/${id}/attachments`)
    .field('kind', 'other')
    .attach('file', Buffer.from(`content of ${name}`), `${name}.txt`);
  return (answer.body as { id: string }).id;
};

const idOf = async (who: Client) => (await who.read<{ id: string }>('/v1/me')).id;

describe('an applicant', () => {
  it('receives the same, whatever the government does inside', async () => {
    expect(await bothWays(applicantsStory)).toEqual([]);
  }, 600_000);
});

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

async function applicantsStory(stage: Stage): Promise<void> {
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
  await history.look();

  const read = await officer.get(`/v1/applications/${one.id}`);
  await history.hidden(async () => {
    await record(bis, one, { type: 'hold_released', id: 'freeze' });
    await record(Energy, one, { type: 'position', agency: 'Energy', recommendation: 'approve' });
  });
  await history.step('29 July', () => setToday(service, '2019-07-29'));
  await history.step('answers', async () => {
    const answer = await officer
      .post(`/v1/applications/${one.id}/events`, {
        type: 'information_received',
        id: 'q1',
        text: 'The large.',
      })
      .set('If-Match', read.headers.etag as string);
    expect(answer.status).toBe(200);
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
    await service.admin.patch('/v1/settings', { countersign: ['approved'] });
    const decision = { type: 'approved', conditions: ['No re-export'] };
    const sentBack = await record(bis, one, decision);
    const { id } = (sentBack.proposals as { id: string }[])[0]!;
    await sam.made(`/v1/applications/${one.id}/proposals/${id}/reject`, { reason: 'A word is wrong.' });
    await record(bis, one, decision);
  });
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
