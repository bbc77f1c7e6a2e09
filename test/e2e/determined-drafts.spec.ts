import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importLaws } from '../support/small-law.js';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { draftFor, eventually, makeWorld, setToday } from '../support/world.js';
import type { World } from '../support/world.js';

interface Check {
  licenseRequirement: string;
  reasons: { pointer: string; detail: string; citation: string }[];
  notExamined: { subject: string; citation: string }[];
  determinations: {
    item: number;
    eccn: string;
    paragraph: string | null;
    destination: string;
    value: number | null;
    answer: { result: string; reasons: { text: string }[]; questions: { id: string }[] };
  }[];
}
interface MatrixRow {
  item: number;
  reference: string | null;
  cells: { destination: string; result: string; resultAsEnforced: string }[];
}

let service: TestService;
let world: World;

beforeAll(async () => {
  service = await startService();
  await setToday(service, '2019-07-22');
  world = await makeWorld(service);
});
afterAll(() => service.close());

/** A draft of these items to somebody in China. */
async function draftOf(...eccns: string[]): Promise<string> {
  const { id: partyId } = await world.officer.made<{ id: string }>('/v1/parties', {
    name: 'Quiet Works Ltd.',
    country: 'CN',
    kind: 'organization',
  });
  const unitPrice = { amount: '4500.00', currency: 'USD' };
  const items = eccns.map((eccn) => ({ eccn, description: 'x', quantity: '2', unit: 'each', unitPrice }));
  const draft = { parties: [{ role: 'ultimate_consignee', partyId }], items };
  return (await draftFor(world.officer, draft)).id;
}

const check = (id: string, body?: object) => world.officer.made<Check>(`/v1/applications/${id}/check`, body);

describe('the check before filing', () => {
  it('goes by the reasons for control while no law is loaded', async () => {
    const checked = await check(await draftOf('2A000'));
    expect(checked).toMatchObject({ licenseRequirement: 'consult_country_chart', determinations: [] });
  });

  it('goes by the loaded law, for each item and destination, and says one thing', async () => {
    await importLaws(service);
    const checked = await check(await draftOf('2A000', '3A991'));
    expect(checked.determinations).toMatchObject([
      {
        item: 0,
        eccn: '2A000',
        paragraph: null,
        destination: 'CN',
        value: 9000,
        answer: { result: 'required' },
      },
      { item: 1, eccn: '3A991', destination: 'CN', answer: { result: 'no_requirement_found' } },
    ]);
    expect(checked.licenseRequirement).toBe('required');
    const [first, second] = checked.determinations;
    expect(
      checked.reasons.filter(({ pointer }) => pointer === '/items/0/eccn').map(({ detail }) => detail),
    ).toEqual(first!.answer.reasons.map(({ text }) => text));
    expect(second!.answer.reasons).toEqual([]);
    expect(checked.reasons.at(-1)).toMatchObject({
      pointer: '/items/1/eccn',
      detail:
        '3A991 to CN: no requirement was found in what was examined, which is not to say that none exists',
    });
    const subjects = checked.notExamined.map(({ subject }) => subject);
    expect(subjects).toContain('short supply controls');
    expect(new Set(subjects).size).toBe(subjects.length);
    // The chart was looked at, and nobody is sent to it.
    expect(subjects).not.toContain('the Commerce Country Chart');
  });

  it('has a bound: what is past it is said not to be known', async () => {
    const people = await Promise.all(
      ['DE', 'CN', 'FR', 'IN', 'IT', 'JP'].map(async (country) => {
        const { id: partyId } = await world.officer.made<{ id: string }>('/v1/parties', {
          name: `Person of ${country}`,
          country: 'US',
          kind: 'person',
        });
        return { partyId, citizenships: [{ country }], permanentResidencies: [] };
      }),
    );
    const items = Array.from({ length: 200 }, () => ({ eccn: 'EAR99', description: 'x' }));
    const { id } = await world.officer.made<{ id: string }>('/v1/applications', {
      type: 'export',
      items,
      bis748p: { foreignPersons: people },
    });
    const checked = await check(id);
    expect(checked.determinations).toHaveLength(1_000);
    expect(checked.reasons.at(-1)).toMatchObject({
      pointer: '/items',
      detail: expect.stringContaining('1200 items for a destination, and 1000 were') as string,
    });
    expect(checked.licenseRequirement).not.toBe('no_requirement_found');
  });

  it('asks nothing that was answered, and refuses what is no answer', async () => {
    const id = await draftOf('3A991');
    const asked = (checked: Check) => checked.determinations[0]!.answer.questions.map((one) => one.id);
    const before = asked(await check(id));
    expect(before).toContain('weaponsEndUse');
    expect(asked(await check(id, { answers: { weaponsEndUse: false } }))).toEqual(
      before.filter((one) => one !== 'weaponsEndUse'),
    );
    const applies = await check(id, { answers: { weaponsEndUse: true } });
    expect(applies.licenseRequirement).toBe('required');
    const refused = await world.officer.post(`/v1/applications/${id}/check`, { answers: { weather: true } });
    expect(refused.status).toBe(422);
  });
});

describe('the matrix of a batch', () => {
  it('has each item with every destination, page by page, and those of one result', async () => {
    const items = ['2A000', '3A991', 'EAR99'].map((eccn, place) => ({ eccn, reference: `SKU-${place}` }));
    const { id } = await world.officer.made<{ id: string }>('/v1/determinations/batch', {
      items,
      destinations: ['DE', 'CN'],
    });
    await eventually(
      () => world.officer.read<{ status: string }>(`/v1/determinations/batch/${id}`),
      ({ status }) => status === 'succeeded',
    );
    const read = (query: string) =>
      world.officer.read<{ data: MatrixRow[]; nextCursor: string | null }>(
        `/v1/determinations/batch/${id}/matrix?${query}`,
      );
    const first = await read('limit=2');
    expect(first.data).toMatchObject([
      {
        item: 0,
        reference: 'SKU-0',
        cells: [
          { destination: 'CN', result: 'required', resultAsEnforced: 'required' },
          { destination: 'DE', result: 'no_requirement_found' },
        ],
      },
      { item: 1, reference: 'SKU-1' },
    ]);
    const rest = await read(`limit=2&cursor=${first.nextCursor}`);
    expect([rest.data.map(({ item }) => item), rest.nextCursor]).toEqual([[2], null]);
    expect((await read('result=required')).data.map(({ item }) => item)).toEqual([0]);
    expect((await world.auditor.get(`/v1/determinations/batch/${id}/matrix`)).status).toBe(200);
    expect((await world.bis.get(`/v1/determinations/batch/${id}/matrix`)).status).toBe(404);
  });
});
