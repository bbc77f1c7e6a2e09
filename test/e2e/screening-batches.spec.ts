import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { invented, screeningList } from '../support/fixtures.js';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { eventually, makeWorld } from '../support/world.js';
import type { World } from '../support/world.js';

interface Batch {
  id: string;
  status: string;
  listVersion: number;
  progress: { total: number; screened: number; matched: number; rejected: number };
}
interface Result {
  line: number;
  query: { name: string; reference?: string } | null;
  matches: { name: string; score: number; explanation: { text: string } }[];
  errors: { pointer: string; detail: string }[];
}

let service: TestService;
let world: World;

beforeAll(async () => {
  service = await startService();
  const list = await service.admin
    .post('/v1/entity-list/imports?effectiveOn=2019-05-16')
    .set('Content-Type', 'text/csv')
    .send(screeningList([...invented(30), { id: 'ob', name: 'Obsidian Rotor Works' }]));
  expect(list.status).toBe(201);
});
afterAll(() => service.close());
beforeEach(async () => {
  world = await makeWorld(service);
});

const send = (body: string, query = '', type = 'text/csv') =>
  world.officer.post(`/v1/screening-batches${query}`).set('Content-Type', type).send(body);
const finished = (id: string) =>
  eventually(
    () => world.officer.read<Batch>(`/v1/screening-batches/${id}`),
    ({ status }) => status === 'succeeded',
  );
const resultsOf = async (id: string, query = '') =>
  (await world.officer.read<{ data: Result[] }>(`/v1/screening-batches/${id}/results?${query}`)).data;

describe('a batch of parties', () => {
  it('is screened in the background; who matches and what cannot be read is told by line', async () => {
    const innocents = Array.from({ length: 2_500 }, (_, n) => `P-${n},Harmless Bakery ${n} Oy,FI`);
    const response = await send(
      [
        'Reference,Name,Country',
        ...innocents.slice(0, 1_200),
        'P-x,Obsidian Rotor Wroks,CN',
        'P-y,Nobody At All,Atlantis',
        ...innocents.slice(1_200),
      ].join('\n'),
    );
    expect(response.status).toBe(202);
    const { id } = response.body as Batch;
    expect(response.headers.location).toBe(`/v1/screening-batches/${id}`);
    const done = await finished(id);
    expect(done.progress).toEqual({ total: 2_502, screened: 2_501, matched: 1, rejected: 1 });
    const [matched, rejected, ...others] = await resultsOf(id);
    expect(others).toEqual([]);
    expect(matched).toMatchObject({
      line: 1_202,
      query: { name: 'Obsidian Rotor Wroks', reference: 'P-x' },
      matches: [{ name: 'Obsidian Rotor Works' }],
    });
    expect(matched?.matches[0]?.explanation.text).toContain('wroks');
    expect(rejected).toMatchObject({ line: 1_203, query: null, errors: [{ pointer: '/country' }] });
    expect(await resultsOf(id, 'outcome=rejected')).toEqual([rejected]);
    expect(await resultsOf(id, 'outcome=matched')).toEqual([matched]);
  });

  it('gives the same matches as a screening of the same name', async () => {
    const party = { name: 'Obsidian Rotor Works Company', kind: 'organization', country: 'CN' };
    const response = await send(JSON.stringify(party), '', 'application/x-ndjson');
    const { id } = response.body as Batch;
    await finished(id);
    const single = await world.officer.made<{ results: { matches: object[] }[] }>('/v1/screenings', {
      parties: [party],
    });
    expect((await resultsOf(id))[0]?.matches).toEqual(single.results[0]?.matches);
  });

  it('is refused as a whole when it is no list of parties', async () => {
    for (const [body, hint] of [
      ['', 'no party'],
      ['name\n', 'no party'],
      ['company,country\nA,CN\n', '"company"'],
      ['country\nCN\n', 'no column "name"'],
      ['name\n"never closed\n', 'no CSV'],
    ] as const) {
      const response = await send(body);
      expect(response.status).toBe(422);
      expect(JSON.stringify(response.body)).toContain(hint.replaceAll('"', '\\"'));
    }
    expect((await send('{}', '', 'application/json')).status).toBe(415);
    expect((await send('name\nA\n', '?asOf=1999-01-01')).status).toBe(409);
  });

  it("is the supplier's own, and can be ended once while it runs", async () => {
    const { id } = (await send('name\nObsidian Rotor Works\n')).body as Batch;
    await finished(id);
    const stranger = await makeWorld(service);
    for (const path of ['', '/results'])
      expect((await stranger.officer.get(`/v1/screening-batches/${id}${path}`)).status).toBe(404);
    expect((await stranger.officer.post(`/v1/screening-batches/${id}/cancellation`)).status).toBe(404);
    expect((await stranger.officer.read<{ data: Batch[] }>('/v1/screening-batches')).data).toEqual([]);
    const own = await world.officer.read<{ data: Batch[] }>('/v1/screening-batches');
    expect(own.data.map((batch) => batch.id)).toEqual([id]);
    expect((await world.officer.post(`/v1/screening-batches/${id}/cancellation`)).status).toBe(409);
  });
});
