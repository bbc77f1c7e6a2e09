import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AnyInput } from '../support/any-input.js';
import { observe, startCompany } from '../support/company.js';
import type { Tracked } from '../support/company.js';
import { screeningList } from '../support/fixtures.js';
import { ADMIN_KEY, startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { draftFor, filed, makeWorld, record, setToday } from '../support/world.js';

/** Inputs for each operation; `ANY_INPUT_RUNS` for a longer look. */
const RUNS = Number(process.env.ANY_INPUT_RUNS || 30);
/** Left for the end: it moves the days of everything else. */
const LAST = 'TestClock_set';

let service: TestService;
let inputs: AnyInput;
const ids = new Map<string, string[]>();

beforeAll(async () => {
  service = await startService();
  await setToday(service, '2019-07-22');
  const world = await makeWorld(service);
  const reviewer = await world.reviewer('Defense');
  const keys = [
    ADMIN_KEY,
    world.officer.key,
    world.bis.key,
    reviewer.key,
    world.chair.key,
    world.auditor.key,
  ].map(String);
  await populate(world);
  inputs = await AnyInput.of(service, keys, ids, LAST);
});
afterAll(() => service.close());

type World = Awaited<ReturnType<typeof makeWorld>>;

/** Something of each kind, in several states, and ids under the names by which paths and bodies ask for them. */
async function populate(world: World): Promise<void> {
  await service.admin
    .post('/v1/entity-list/imports?effectiveOn=2019-05-16')
    .set('Content-Type', 'text/csv')
    .send(screeningList([{ name: 'Huawei Technologies Co., Ltd.' }]));
  const party = await world.officer.made<{ id: string }>('/v1/parties', {
    name: 'Huawei Technologies Co Ltd',
    country: 'CN',
    kind: 'organization',
  });
  const draft = await draftFor(world.officer);
  const pending = await filed(world.officer);
  await record(world.bis, pending, { type: 'referred', agencies: ['Defense'] });
  const approved = await filed(world.officer);
  await record(world.bis, approved, { type: 'approved', conditions: ['no re-export'] });
  const denied = await filed(world.officer);
  await record(world.bis, denied, {
    type: 'intent_to_deny',
    reasons: 'risk',
    statutoryBasis: '50 U.S.C. 4813',
    regulatoryBasis: '15 CFR 744.11(a)',
  });
  const endpoint = await world.officer.made<{ id: string }>('/v1/webhook-endpoints', {
    url: 'http://127.0.0.1:9/',
  });
  const spare = await service.admin.made<{ id: string }>('/v1/principals', {
    name: 'Spare',
    role: 'auditor',
  });
  const template = await world.officer.made<{ id: string }>('/v1/application-templates', {
    name: 'Usual',
    form: { endUse: 'Office servers' },
  });
  const screening = await world.officer.post('/v1/screenings', { parties: [{ name: 'Huawei' }] });
  const alerts = await world.officer.read<{ data: { id: string }[] }>('/v1/screening-alerts');
  const licenses = await world.officer.read<{ data: { number: string }[] }>('/v1/licenses');
  const applications = [draft, pending, approved, denied].map(({ id }) => id);
  const others = [party.id, endpoint.id, spare.id, template.id, ...alerts.data.map(({ id }) => id)];
  ids.set('id', [...applications, ...others, world.supplierId, String(screening.body.id ?? party.id)]);
  ids.set('applicationId', applications);
  ids.set('partyId', [party.id]);
  ids.set('supplierId', [world.supplierId]);
  ids.set('principalId', [spare.id]);
  ids.set(
    'number',
    licenses.data.map(({ number }) => number),
  );
}

describe('any input to any operation', () => {
  it('is answered with a status that the description has, never a fault, and problems as problem+json', async () => {
    const { found, sent } = await inputs.tried(RUNS);
    expect(found).toEqual([]);
    expect(sent).toBe(inputs.routes.length * RUNS);
    console.log(`${sent} generated requests to ${inputs.routes.length} operations`);
  });

  it('is so of those that only a company has', async () => {
    const company = await startCompany('2026-11-02');
    const { officer } = company;
    const { id: draft } = await officer.made<Tracked>('/v1/applications', {});
    const { id } = await officer.made<Tracked>('/v1/applications', { regime: 'uk-siel' });
    await observe(officer, id, { type: 'filed', on: '2026-10-01' }, { type: 'approved', on: '2026-10-20' });
    const { data } = await officer.read<{ data: { id: string }[] }>(`/v1/applications/${id}/events`);
    const face = {
      regime: 'us-bis',
      number: 'D1000001',
      issuedOn: '2018-01-01',
      validUntil: '2031-12-31',
      lines: [
        { eccn: '5A991', description: 'routers', unit: 'kg', quantity: '1000000' },
        { eccn: '5E991', description: 'technology' },
      ],
      parties: [{ role: 'end_user', name: 'Orchard Labs', country: 'DE' }],
    };
    const license = await officer.made<{ id: string; parties: { partyId: string }[] }>('/v1/licenses', face);
    const shipment = await officer.made<{ id: string }>(`/v1/licenses/${license.id}/shipments`, {
      lines: [{ line: 1, quantity: '1000' }],
      shippedOn: '2018-01-01',
    });
    const known = new Map([
      ['id', [draft, id, license.id]],
      ['supersedes', [...data.map((one) => one.id), license.id]],
      ['supplierId', [company.supplierId]],
      ['applicationId', [draft, id]],
      ['shipmentId', [shipment.id]],
      ['partyId', license.parties.map(({ partyId }) => partyId)],
      ['consigneePartyId', license.parties.map(({ partyId }) => partyId)],
      ['regime', ['us-bis', 'uk-siel']],
      ['role', ['end_user']],
    ]);
    const offices = new Set(inputs.routes.map(({ operationId }) => operationId));
    const keys = [ADMIN_KEY, String(officer.key)];
    const own = await AnyInput.of(company.service, keys, known, LAST, (one) => !offices.has(one));
    expect(own.routes.map(({ operationId }) => operationId)).toContain('TrackedApplications_record');
    expect(own.routes.map(({ operationId }) => operationId)).toContain('RecordedLicenses_ship');
    const { found, sent } = await own.tried(RUNS);
    expect(found).toEqual([]);
    expect(sent).toBe(own.routes.length * RUNS);
    await company.service.close();
  });
});
