import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { draftFor, filed, makeWorld, record, setToday } from '../support/world.js';
import type { Application, World } from '../support/world.js';

let service: TestService;
let world: World;

beforeAll(async () => {
  service = await startService();
  await setToday(service, '2026-08-03');
  world = await makeWorld(service);
});
afterAll(() => service.close());

const item = (eccn: string, more: object = {}) => ({
  eccn,
  description: 'x',
  quantity: '10',
  unit: 'each',
  unitPrice: { amount: '100.00', currency: 'USD' },
  ...more,
});
const party = async (name: string, country: string) =>
  (await world.officer.made<{ id: string }>('/v1/parties', { name, country, kind: 'organization' })).id;
interface Check {
  licenseRequirement: string;
  reasons: { detail: string }[];
  notExamined: { subject: string; citation: string }[];
  supportDocuments: { kind: string }[];
}
const check = async (overrides: object): Promise<Check> => {
  const { id } = await draftFor(world.officer, overrides);
  return world.officer.made<Check>(`/v1/applications/${id}/check`);
};

describe('whether a license is needed', () => {
  it.each([
    ['3A991', ['AT']],
    ['5A992', ['AT']],
    ['3B993', ['AT']],
    ['EAR99', []],
  ])(
    'is never answered with "not required": %s to a university of defense in China',
    async (eccn, reasons) => {
      const partyId = await party(`National University of Reed Defense ${eccn}`, 'CN');
      const answer = await check({
        parties: [{ role: 'ultimate_consignee', partyId }],
        items: [item(eccn, { reasonsForControl: reasons })],
        endUse: 'a supercomputer',
      });
      expect(answer.licenseRequirement).toBe('no_requirement_found');
      expect(JSON.stringify(answer)).not.toMatch(
        /not_required|no license (is )?required|asks for no license/i,
      );
      const cited = answer.notExamined.map(({ citation }) => citation).join('; ');
      for (const section of ['738.4', '744.21', '744.23', '744.6', '734.9', '746', '740', '742.6'])
        expect(cited).toContain(section);
    },
  );

  it('is not answered by the number 99x alone', async () => {
    expect(await check({ items: [item('3A991')] })).toMatchObject({
      licenseRequirement: 'consult_country_chart',
    });
  });
});

describe('the same transaction', () => {
  const distributor = async () => {
    const [consignee, one, other] = [
      await party('Reed Distribution Oy', 'FI'),
      await party('Sedge Bakery Oy', 'FI'),
      await party('Rush Dairy Oy', 'FI'),
    ];
    const file = (endUser: string, more: object = {}) =>
      draftFor(world.officer, {
        reference: 'same',
        parties: [
          { role: 'ultimate_consignee', partyId: consignee },
          { role: 'end_user', partyId: endUser },
        ],
        items: [item('EAR99', { description: `valves of ${consignee}` })],
        endUse: 'Ovens',
        ...more,
      });
    const submit = async ({ id }: { id: string }) =>
      (await world.officer.post(`/v1/applications/${id}/submit`)).status;
    return { consignee, one, other, file, submit };
  };

  it('is one of the same purchaser, consignee, end user, end use and items', async () => {
    const { consignee, one, other, file, submit } = await distributor();
    expect(await submit(await file(one))).toBe(200);
    expect(await submit(await file(one))).toBe(422);
    expect(await submit(await file(one, { endUse: ' OVENS. ' }))).toBe(422);
    expect(await submit(await file(other))).toBe(200);
    expect(await submit(await file(one, { endUse: 'Refrigerators' }))).toBe(200);
    const purchaser = [
      { role: 'purchaser', partyId: other },
      { role: 'ultimate_consignee', partyId: consignee },
      { role: 'end_user', partyId: one },
    ];
    expect(await submit(await file(one, { parties: purchaser }))).toBe(200);
  });
});

describe('an application', () => {
  it('is not taken when its license could never be used up', async () => {
    const submit = async (more: object) => {
      const { id } = await draftFor(world.officer, { items: [item('EAR99', more)] });
      return world.officer.post(`/v1/applications/${id}/submit`);
    };
    expect((await submit({ quantity: '2.5' })).body).toMatchObject({
      errors: [{ pointer: '/items/0/quantity', citation: '15 CFR 750.7(f)' }],
    });
    expect((await submit({ quantity: '2.5', unit: 'kilograms' })).status).toBe(200);
    const cheap = await submit({ quantity: '1', unitPrice: { amount: '0.001', currency: 'USD' } });
    expect(cheap.body).toMatchObject({ errors: [{ pointer: expect.stringMatching(/unitPrice/) as string }] });
  });

  it('for a transfer in-country is a reexport with its words in Block 9', async () => {
    const { id } = await filed(world.officer, { type: 'transfer_in_country' });
    const { text } = await world.officer.get(`/v1/applications/${id}/documents/application?format=html`);
    expect(text).toMatch(/5\. Type of application[\s\S]{0,200}Reexport/);
    expect(text).toMatch(/9\. Special purpose[\s\S]{0,200}in-country transfer/);
  });
});

describe('a shipment to Hong Kong', () => {
  it('waits for the document of its government', async () => {
    const consignee = await party('Willow Instruments Limited', 'HK');
    const application = await filed(world.officer, {
      parties: [{ role: 'ultimate_consignee', partyId: consignee }],
      items: [item('3A001', { reasonsForControl: ['NS', 'AT'] })],
    });
    const { license } = await record(world.bis, application, { type: 'approved' });
    const path = `/v1/licenses/${license!.number}`;
    const ship = () =>
      world.officer.post(`${path}/shipments`, {
        shippedOn: '2026-08-03',
        items: [{ item: 1, quantity: '1', value: { amount: '100.00', currency: 'USD' } }],
      });
    const refused = await ship();
    expect(refused.status).toBe(409);
    expect(refused.body.detail).toContain('748.13(a)(1)');
    const attached = await world.officer
      .post(`/v1/applications/${application.id}/attachments`)
      .field('kind', 'hong_kong_import_license')
      .attach('file', Buffer.from('%PDF-1.4\n%%EOF\n'), 'import-license.pdf');
    expect(attached.status).toBe(201);
    const shipped = await ship();
    expect({ status: shipped.status, detail: shipped.body.detail as string }).toMatchObject({ status: 201 });
  });
});

describe('a request that takes no body', () => {
  it('refuses one, and takes an empty one for none', async () => {
    const draft = await draftFor(world.officer);
    const refused = await world.officer.post(`/v1/applications/${draft.id}/submit`, { on: '2019-07-22' });
    expect(refused.status).toBe(422);
    expect(refused.body.detail).toContain('takes no body');
    expect((await world.officer.post(`/v1/applications/${draft.id}/submit`, {})).status).toBe(200);
  });

  it('hides what is not there, whatever it is sent', async () => {
    const description = await service.admin.read<{
      paths: Record<string, Record<string, { requestBody?: object; operationId: string }>>;
    }>('/openapi.json');
    const silent = Object.entries(description.paths).flatMap(([path, operations]) =>
      Object.entries(operations)
        .filter(
          ([method, { requestBody }]) => ['post', 'put', 'patch', 'delete'].includes(method) && !requestBody,
        )
        .map(([method]) => ({ method, path })),
    );
    const ofThings = silent.filter(({ path }) => path.includes('{'));
    expect(ofThings.length).toBeGreaterThan(10);
    const told: unknown[] = [];
    for (const { method, path } of ofThings) {
      const address = path.replaceAll(/\{[^}]+\}/g, '00000000-0000-7000-8000-000000000000');
      const answer = await fetch(service.url + address, {
        method: method.toUpperCase(),
        headers: { authorization: `Bearer ${service.admin.key}`, 'content-type': 'application/json' },
        body: '{"nobody":"reads this"}',
      });
      await answer.arrayBuffer();
      if (answer.status !== 404) told.push([method, path, answer.status]);
    }
    expect(told).toEqual([]);
  });

  it('does nothing of what it was asked, and says so again to a repetition', async () => {
    const draft = await draftFor(world.officer);
    const send = () =>
      world.officer
        .post(`/v1/applications/${draft.id}/submit`)
        .set('Idempotency-Key', `unwanted ${draft.id}`)
        .send({ on: '2019-07-22' });
    const [refused, again] = [await send(), await send()];
    expect([refused.status, again.status]).toEqual([422, 422]);
    expect(again.body.detail).toBe(refused.body.detail);
    expect((await world.officer.read<Application>(`/v1/applications/${draft.id}`)).status).toBe('draft');
  });
});
