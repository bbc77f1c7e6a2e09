import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { draftFor, eventually, filed, makeWorld, record, setToday } from '../support/world.js';
import type { Application, World } from '../support/world.js';

interface Job {
  id: string;
  status: string;
  progress: { total: number; done: number; filed: number; rejected: number; notFiled: number };
}
interface Row {
  line: number;
  status: string;
  controlNumber: string | null;
  applicationId: string | null;
  errors: { pointer: string; detail: string; citation?: string }[];
}

let service: TestService;
let world: World;
let partyId: string;

beforeAll(async () => {
  service = await startService();
  await setToday(service, '2019-07-22');
});
afterAll(() => service.close());
beforeEach(async () => {
  world = await makeWorld(service);
  partyId = (
    await world.officer.made<{ id: string }>('/v1/parties', {
      name: 'Harmless Bakery Supplies Oy',
      country: 'FI',
      kind: 'organization',
    })
  ).id;
});

const application = (reference: string, overrides: object = {}) => ({
  reference,
  type: 'export',
  contact: { name: 'Dana Lee' },
  parties: [{ role: 'ultimate_consignee', partyId }],
  items: [
    {
      eccn: '3A991',
      description: `Memory ${reference}`,
      quantity: '10',
      unit: 'each',
      unitPrice: { amount: '12.50', currency: 'USD' },
    },
  ],
  endUse: 'Ovens',
  ...overrides,
});
const jsonLines = (applications: unknown[]) => applications.map((one) => JSON.stringify(one)).join('\n');

async function upload(body: string, query = '', type = 'application/x-ndjson'): Promise<Job> {
  const response = await world.officer.post(`/v1/bulk-filings${query}`).set('Content-Type', type).send(body);
  expect(response.status).toBe(202);
  const { id } = response.body as Job;
  expect(response.headers.location).toBe(`/v1/jobs/${id}`);
  return eventually(
    () => world.officer.read<Job>(`/v1/jobs/${id}`),
    ({ status }) => status === 'succeeded' || status === 'failed',
  );
}
const rows = async ({ id }: Job, query = '') =>
  (await world.officer.read<{ data: Row[] }>(`/v1/jobs/${id}/rows?limit=200${query}`)).data;
const all = async () =>
  (await world.officer.read<{ data: Application[] }>('/v1/applications?limit=200')).data;

describe('a file of applications', () => {
  it('is filed whole, each with its control number', async () => {
    const job = await upload(jsonLines(Array.from({ length: 60 }, (_, n) => application(`PO-${n}`))));
    expect(job).toMatchObject({
      status: 'succeeded',
      progress: { total: 60, done: 60, filed: 60, rejected: 0, notFiled: 0 },
    });
    const report = await rows(job);
    expect(new Set(report.map(({ controlNumber }) => controlNumber)).size).toBe(60);
    expect((await all()).filter(({ status }) => status === 'registered')).toHaveLength(60);
  });

  it('files nothing when one row is bad, and names every bad one by line, pointer and reason', async () => {
    const good = application('PO-good');
    const file = [
      JSON.stringify(good),
      '',
      'not json',
      JSON.stringify(application('PO-bad', { endUse: null, items: [{ eccn: 'nonsense' }] })),
      JSON.stringify(application('PO-incomplete', { contact: null })),
      // The same transaction as the first.
      JSON.stringify({ ...good, reference: 'PO-twin' }),
    ].join('\n');
    const job = await upload(file, '?mode=all_or_nothing');
    expect(job).toMatchObject({ status: 'failed', progress: { filed: 0, rejected: 4, notFiled: 1 } });
    const report = await rows(job);
    expect(report.map(({ line, status }) => [line, status])).toEqual([
      [1, 'not_filed'],
      [3, 'rejected'],
      [4, 'rejected'],
      [5, 'rejected'],
      [6, 'rejected'],
    ]);
    expect(report[2]?.errors[0]?.pointer).toBe('/items/0/eccn');
    expect(report[3]?.errors).toMatchObject([{ pointer: '/contact' }]);
    expect(report[4]?.errors).toMatchObject([{ citation: '15 CFR 748.4(f)' }]);
    expect(await all()).toEqual([]);
  });

  it('skips the bad rows when asked, and leaves no half of them', async () => {
    const job = await upload(
      jsonLines([application('PO-1'), application('PO-2', { endUse: null }), application('PO-3')]),
      '?mode=skip_bad',
    );
    expect(job).toMatchObject({ status: 'succeeded', progress: { filed: 2, rejected: 1 } });
    expect(await rows(job, '&status=rejected')).toMatchObject([
      { line: 2, errors: [{ pointer: '/endUse' }] },
    ]);
    expect((await all()).map(({ reference }) => reference).sort()).toEqual(['PO-1', 'PO-3']);
  });

  it('comes as CSV too, a column for each field, and as drafts', async () => {
    const header =
      'reference,type,contact.name,parties.0.role,parties.0.partyId,items.0.eccn,items.0.reasonsForControl,items.0.description,items.0.quantity,items.0.unit,items.0.unitPrice.amount,items.0.unitPrice.currency,items.1.eccn,endUse';
    const line = (reference: string, second: string) =>
      `${reference},export,"Lee, Dana",ultimate_consignee,${partyId},3A001,NS;AT,"Memory\nmodule ${reference}",10,each,12.50,USD,${second},Ovens`;
    const job = await upload(
      `\uFEFF${header}\r\n${line('PO-1', '')}\r\n${line('PO-2', '5A991')}\r\n`,
      '?submit=false&mode=skip_bad',
      'text/csv',
    );
    expect(job.progress).toMatchObject({ total: 2, filed: 2 });
    const [one] = (await all()).filter(({ reference }) => reference === 'PO-1');
    expect(one).toMatchObject({
      status: 'draft',
      contact: { name: 'Lee, Dana' },
      items: [{ eccn: '3A001', reasonsForControl: ['NS', 'AT'], description: 'Memory\nmodule PO-1' }],
    });
    const wrong = await upload(
      `${header}\n${line('PO-3', 'x')}\n${line('PO-4', '')}`,
      '?mode=skip_bad',
      'text/csv',
    );
    // The first record spans the lines 2 and 3 of the file.
    expect(
      (await rows(wrong)).map(({ line: at, status, errors }) => [at, status, errors[0]?.pointer]),
    ).toEqual([
      [2, 'rejected', '/items/1/eccn'],
      [4, 'filed', undefined],
    ]);
  });

  it('says by empty cells that a list of an element has none, where it must be said', async () => {
    const { id: asha } = await world.officer.made<{ id: string }>('/v1/parties', {
      name: 'Asha Rao',
      country: 'IN',
      kind: 'person',
    });
    const person = 'bis748p.foreignPersons.0';
    const header = `reference,type,${person}.partyId,${person}.citizenships.0.country,${person}.permanentResidencies.0.country,${person}.permanentResidencies.0.since`;
    const line = (reference: string, cells: string) => `${reference},export,${cells}`;
    const job = await upload(
      [header, line('R-0', `${asha},IN,,`), line('R-1', `${asha},IN,CA,2020-01-02`), line('R-2', ',,,')].join(
        '\n',
      ),
      '?submit=false',
      'text/csv',
    );
    expect((await rows(job)).flatMap(({ errors }) => errors)).toEqual([]);
    expect(job.progress).toMatchObject({ total: 3, filed: 3 });
    const residencies = await Promise.all(
      (await rows(job)).map(async ({ applicationId }) => {
        const { bis748p } = await world.officer.read<{
          bis748p: { foreignPersons: { permanentResidencies: unknown }[] } | null;
        }>(`/v1/applications/${applicationId}`);
        return bis748p?.foreignPersons.map((one) => one.permanentResidencies) ?? null;
      }),
    );
    expect(residencies).toEqual([[[]], [[{ country: 'CA', since: '2020-01-02' }]], null]);
  });

  it.each([
    ['', 'application/x-ndjson', 422],
    ['\n\n', 'application/x-ndjson', 422],
    ['a,a\n1,2', 'text/csv', 422],
    ['__proto__.x,y\n1,2', 'text/csv', 422],
    ['reference\n"never closed', 'text/csv', 422],
    ['{}', 'application/json', 415],
  ])('is refused at once when it is none: %j as %s', async (body, type, status) => {
    const response = await world.officer.post('/v1/bulk-filings').set('Content-Type', type).send(body);
    expect(response.status).toBe(status);
  });

  it("is the applicant's own: no other supplier's, and no officer's", async () => {
    const job = await upload(jsonLines([application('PO-1')]));
    const stranger = await makeWorld(service);
    expect((await stranger.officer.get(`/v1/jobs/${job.id}`)).status).toBe(404);
    expect((await stranger.officer.get(`/v1/jobs/${job.id}/rows`)).status).toBe(404);
    const refused = await world.bis
      .post('/v1/bulk-filings')
      .set('Content-Type', 'text/csv')
      .send('endUse\nx');
    expect(refused.status).toBe(403);
  });
});

describe('a template', () => {
  it('begins drafts, and is overruled by what the body says', async () => {
    const { reference: _, ...form } = application('x');
    const template = await world.officer.made<{ id: string }>('/v1/application-templates', {
      name: 'Memory',
      form,
    });
    const path = `/v1/application-templates/${template.id}`;
    const draft = await world.officer.made<Application>(`${path}/applications`, { endUse: 'Mixers' });
    expect(draft).toMatchObject({ status: 'draft', endUse: 'Mixers', contact: { name: 'Dana Lee' } });
    expect((await world.officer.post('/v1/application-templates', { name: 'Memory', form })).status).toBe(
      409,
    );
    const bad = await world.officer.post('/v1/application-templates', {
      name: 'x',
      form: { items: [{ eccn: '?' }] },
    });
    expect(bad.body).toMatchObject({ status: 422, errors: [{ pointer: '/form/items/0/eccn' }] });
    expect((await world.officer.read<{ data: object[] }>('/v1/application-templates')).data).toHaveLength(1);
    const stranger = await makeWorld(service);
    expect((await stranger.officer.get(path)).status).toBe(404);
    expect((await world.officer.delete(path)).status).toBe(204);
    expect((await world.officer.get(path)).status).toBe(404);
  });
});

it('an earlier application is copied into a new draft, which resubmits one that was returned', async () => {
  const first = await filed(world.officer);
  await record(world.bis, first, { type: 'returned_without_action', deficiencies: ['no consignee'] });
  const copy = await world.officer.made<Application>(`/v1/applications/${first.id}/clone`, {
    reference: 'PO-again',
  });
  expect(copy).toMatchObject({
    status: 'draft',
    controlNumber: null,
    reference: 'PO-again',
    resubmissionOf: first.controlNumber,
    items: first.items,
    parties: first.parties,
  });
});

describe('the check before filing', () => {
  const check = async (overrides: object) => {
    const draft = await draftFor(world.officer, overrides);
    return world.officer.made(`/v1/applications/${draft.id}/check`);
  };
  const items = (eccn: string, reasonsForControl: string[] = []) => ({
    items: [
      {
        eccn,
        reasonsForControl,
        description: 'x',
        quantity: '1',
        unit: 'each',
        unitPrice: { amount: '1', currency: 'USD' },
      },
    ],
  });

  it('says whether a license is needed, as far as it can, and what is missing', async () => {
    expect(await check(items('EAR99'))).toMatchObject({
      licenseRequirement: 'no_requirement_found',
      isComplete: true,
      deficiencies: [],
    });
    expect(await check(items('3A991', ['AT']))).toMatchObject({
      licenseRequirement: 'no_requirement_found',
    });
    expect(await check(items('3A001', ['NS', 'AT']))).toMatchObject({
      licenseRequirement: 'consult_country_chart',
      reasons: [{ pointer: '/items/0/eccn', citation: '15 CFR 738.4(a), 738 Supp. 1' }],
    });
    expect(await check({ endUse: null, ...items('EAR99') })).toMatchObject({
      isComplete: false,
      deficiencies: [{ pointer: '/endUse' }],
    });
    const { id: inCuba } = await world.officer.made<{ id: string }>('/v1/parties', {
      name: 'Panadería',
      country: 'CU',
      kind: 'organization',
    });
    const embargoed = { parties: [{ role: 'ultimate_consignee', partyId: inCuba }], ...items('EAR99') };
    expect(await check(embargoed)).toMatchObject({
      licenseRequirement: 'required',
      reasons: [{ citation: '15 CFR 746.2' }, {}],
    });
  });

  it('is for drafts', async () => {
    const application = await filed(world.officer);
    expect((await world.officer.post(`/v1/applications/${application.id}/check`)).status).toBe(409);
  });
});
