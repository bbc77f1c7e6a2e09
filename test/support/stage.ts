import type { Client } from './client.js';
import { differences, History } from './history.js';
import type { Received } from './history.js';
import { Receiver } from './receiver.js';
import { startService } from './service.js';
import type { TestService } from './service.js';
import { makeCaller, makeWorld, setToday } from './world.js';
import type { Application, World } from './world.js';

/** Where a history is played: a service of its own, its people, and where webhooks go. */
export interface Stage {
  readonly service: TestService;
  readonly history: History;
  /** Where the observer's webhooks go, and where those of others. */
  readonly hook: string;
  readonly otherHook: string;
  readonly world: World;
  readonly sam: Client;
  readonly reviewers: Readonly<Record<'Defense' | 'Energy' | 'State', Client>>;
}

export type Story = (stage: Stage) => Promise<void>;

async function lived(isPlain: boolean, story: Story): Promise<Received> {
  const [own, others] = [await Receiver.start(), await Receiver.start()];
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
      const reviewers = { Defense: Defense!, Energy: Energy!, State: State! };
      return { service, history, hook: own.url, otherHook: others.url, world, sam, reviewers };
    });
    await story(stage);
    return history.received(own.raw.map(({ body }) => body));
  } finally {
    await service.close();
    own.close();
    others.close();
  }
}

/** What an observer receives otherwise when a story is told with what is hidden from them, and without. */
export async function bothWays(story: Story): Promise<string[]> {
  return differences(await lived(true, story), await lived(false, story));
}

export const draft = { reference: 'PO-1', type: 'export', contact: { name: 'Dana Lee' }, endUse: 'Ovens' };

export async function file(stage: Stage, eccn: string): Promise<Application> {
  const { id } = await stage.world.officer.made<{ id: string }>('/v1/applications', draft);
  return complete(stage, id, eccn);
}

export async function complete(
  { world: { officer } }: Pick<Stage, 'world'>,
  id: string,
  eccn: string,
): Promise<Application> {
  const { data } = await officer.read<{ data: { id: string }[] }>('/v1/parties');
  const partyId = data[0]!.id;
  const { headers } = await officer.get(`/v1/applications/${id}`);
  const blocks = {
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
  };
  await officer.patch(`/v1/applications/${id}`, blocks, headers.etag);
  return officer.made<Application>(`/v1/applications/${id}/submit`);
}

export const attach = async (by: Client, { id }: { id: string }, name: string): Promise<string> => {
  const answer = await by
    .post(`/v1/applications/${id}/attachments`)
    .field('kind', 'other')
    .attach('file', Buffer.from(`content of ${name}`), `${name}.txt`);
  return (answer.body as { id: string }).id;
};

export const idOf = async (who: Client) => (await who.read<{ id: string }>('/v1/me')).id;
