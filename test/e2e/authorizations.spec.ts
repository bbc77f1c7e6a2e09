import { randomUUID } from 'node:crypto';
import { Database } from '@ninety/platform';
import { recordedFor } from '@ninety/orders';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { anotherOfficer, startCompany } from '../support/company.js';
import type { Company } from '../support/company.js';
import { Receiver } from '../support/receiver.js';
import { asOwner } from '../support/service.js';
import { eventually, makeCaller } from '../support/world.js';

const TODAY = '2026-03-02';

interface Authorization {
  id: string;
  kind: string;
  symbol: string | null;
  productIds: string[];
  products: number;
  validUntil: string;
  endsAt: string;
  withdrawn: { reason: string; by: string } | null;
  [field: string]: unknown;
}

let company: Company;
let officer: Client;
let camera: string;
let lens: string;

const product = (name: string, more: object = {}, by = company) =>
  by.officer.made<{ id: string }>(`/v1/suppliers/${by.supplierId}/products`, {
    name,
    eccn: '6A003.b.4',
    reasonsForControl: ['NS'],
    unit: 'each',
    unitPrice: { amount: '10', currency: 'USD' },
    ...more,
  });

beforeAll(async () => {
  company = await startCompany(TODAY);
  officer = company.officer;
  camera = (await product('Camera', { model: 'CAM-9' })).id;
  lens = (await product('Lens')).id;
});
afterAll(() => company.service.close());

const said = (more: object = {}) => ({
  kind: 'license_exception',
  regime: 'us-bis',
  symbol: 'LVS',
  productIds: [camera],
  destinations: ['DE', 'FR'],
  anyEndUse: true,
  conditions: [{ text: 'Not for nuclear end uses.' }],
  basis: 'Each order is below the limit of the entry.',
  validFrom: TODAY,
  validUntil: '2027-03-01',
  ...more,
});
const record = (more: object = {}) => officer.made<Authorization>('/v1/authorizations', said(more));
const pointersOf = ({ body }: { body: unknown }) =>
  (body as { errors?: { pointer: string }[] }).errors?.map(({ pointer }) => pointer);
const listed = async (query: string, by: Client = officer) =>
  (await by.read<{ data: Authorization[] }>(`/v1/authorizations?${query}`)).data.map(({ id }) => id);
const found = (eccn: string | null, productId: string | null, destination = 'DE') =>
  recordedFor(company.service.app.get(Database).reader, company.supplierId, { eccn, productId, destination });

describe('what a person records that orders may go by', () => {
  it('is kept with who recorded it, and answered with its last moment where the authority is', async () => {
    const made = await record();
    expect(made).toMatchObject({
      kind: 'license_exception',
      symbol: 'LVS',
      productIds: [camera],
      products: 1,
      endUses: null,
      partyIds: null,
      withdrawn: null,
      endsAt: '2027-03-02T04:59:59.999Z',
    });
    const read = await officer.get(`/v1/authorizations/${made.id}`);
    expect(read.headers.etag).toMatch(/^"1/);
    expect(read.body).toEqual(made);
    expect(await found(null, camera)).toEqual([
      expect.objectContaining({ id: made.id, recordedBy: 'Dana Lee', recordedOn: TODAY, withdrawn: false }),
    ]);
    expect(await found(null, lens)).toEqual([]);
    expect(await found(null, camera, 'JP')).toEqual([]);
  });

  it('is for the paragraphs of an entry, and not for what stands above one', async () => {
    const { id } = await record({
      productIds: null,
      eccns: ['7A101.b'],
      kind: 'determination',
      symbol: null,
    });
    const ids = async (eccn: string) => (await found(eccn, null)).map((one) => one.id);
    expect(await ids('7A101.b')).toEqual([id]);
    expect(await ids('7a101.B.2')).toEqual([id]);
    expect(await ids('7A101')).toEqual([]);
    expect(await ids('7A101.bc')).toEqual([]);
    expect(await listed('eccn=7A101.b.2')).toEqual([id]);
  });

  it.each([
    ['/regime', { regime: 'atlantis' }],
    ['/symbol', { symbol: 'XYZ' }],
    ['/symbol', { symbol: null }],
    ['/symbol', { kind: 'determination' }],
    ['/kind', { regime: 'uk-siel' }],
    ['/productIds', { productIds: null }],
    ['/productIds', { productIds: [randomUUID()] }],
    ['/eccns/1', { eccns: ['3A001', '3A1'] }],
    ['/endUses', { anyEndUse: false }],
    ['/endUses', { endUses: ['Teaching'] }],
    ['/destinations', { destinations: [] }],
    ['/destinations', { destinations: ['DE', 'DE'] }],
    ['/destinations', { destinations: ['XX'] }],
    ['/partyIds', { partyIds: [randomUUID()] }],
    ['/determinationId', { determinationId: randomUUID() }],
    ['/validUntil', { validUntil: null }],
    ['/validUntil', { validUntil: '2026-03-01' }],
    ['/validUntil', { validFrom: '2026-01-01', validUntil: '2026-03-01' }],
    ['/validUntil', { validUntil: '2028-03-03' }],
  ])('is refused at %s for %j', async (pointer, more) => {
    const refused = await officer.post('/v1/authorizations', said(more));
    expect(refused.status).toBe(422);
    expect(pointersOf(refused)).toEqual([pointer]);
  });

  it('lasts two years at most, and for the whole catalogue at once', async () => {
    expect((await record({ validUntil: '2028-03-02' })).validUntil).toBe('2028-03-02');
    const general = await record({
      kind: 'general_license',
      regime: 'uk-siel',
      symbol: 'OGEL 1',
      productIds: [camera, lens, lens],
    });
    expect(general.products).toBe(2);
    expect((await found(null, lens)).map(({ id }) => id)).toEqual([general.id]);
  });

  it('is recorded by a compliance officer alone, and read by the company', async () => {
    const made = await record();
    const { service, supplierId } = company;
    const preparer = await makeCaller(service, { name: 'Pat Roe', role: 'preparer', supplierId });
    const other = await anotherOfficer(service);
    expect((await preparer.post('/v1/authorizations', said())).status).toBe(403);
    expect((await service.admin.post('/v1/authorizations', said())).status).toBe(403);
    expect((await preparer.get(`/v1/authorizations/${made.id}`)).status).toBe(200);
    expect((await other.get(`/v1/authorizations/${made.id}`)).status).toBe(404);
    expect((await other.get('/v1/authorizations')).body).toMatchObject({ data: [] });
    const stolen = await other.post('/v1/authorizations', said());
    expect([stolen.status, pointersOf(stolen)]).toEqual([422, ['/productIds']]);
    const narrow = await other.post(`/v1/authorizations/${made.id}/withdraw`, { reason: 'x' });
    expect(narrow.status).toBe(404);
  });

  it('is withdrawn once, by whoever read it last, and serves no more', async () => {
    const made = await record({ productIds: [lens] });
    const path = `/v1/authorizations/${made.id}/withdraw`;
    expect((await officer.post(path, { reason: 'x' }).set('if-match', '"2"')).status).toBe(412);
    const withdrawn = await officer.post(path, { reason: 'Classified anew.' }).set('if-match', '"1"');
    expect(withdrawn.status).toBe(200);
    expect(withdrawn.body).toMatchObject({ withdrawn: { reason: 'Classified anew.' } });
    const again = await officer.post(path, { reason: 'x' }).set('if-match', '"2"');
    expect([again.status, (again.body as { type: string }).type]).toEqual([
      409,
      expect.stringContaining('authorization-withdrawn'),
    ]);
    const of = (await found(null, lens)).find(({ id }) => id === made.id);
    expect(of?.withdrawn).toBe(true);
    expect(await listed(`productId=${lens}&inForceOn=${TODAY}`)).not.toContain(made.id);
    expect(await listed(`productId=${lens}`)).toContain(made.id);
  });

  it('is found by what lists ask', async () => {
    const japan = await record({
      kind: 'determination',
      symbol: null,
      destinations: ['JP'],
      validFrom: '2026-05-01',
    });
    expect(await listed('destination=JP')).toEqual([japan.id]);
    expect(await listed('destination=JP&inForceOn=2026-04-30')).toEqual([]);
    expect(await listed('destination=JP&inForceOn=2026-05-01&kind=determination')).toEqual([japan.id]);
    expect(await listed(`destination=JP&productId=${lens}`)).toEqual([]);
    expect(await listed(`supplierId=${company.supplierId}&destination=JP`, company.service.admin)).toEqual([
      japan.id,
    ]);
  });

  it('is told to the endpoints of the company, without its items', async () => {
    const receiver = await Receiver.start();
    await officer.made('/v1/webhook-endpoints', { url: receiver.url });
    const { id } = await record();
    await officer.post(`/v1/authorizations/${id}/withdraw`, { reason: 'Classified anew.' });
    const told = await eventually(
      () => Promise.resolve(receiver.events),
      (all) => all.length >= 2,
    );
    const data = {
      authorizationId: id,
      kind: 'license_exception',
      regime: 'us-bis',
      symbol: 'LVS',
      validUntil: '2027-03-01',
    };
    expect(told).toMatchObject([
      { type: 'authorization.recorded', data },
      { type: 'authorization.withdrawn', data },
    ]);
    receiver.close();
  });

  it('stands in the record, which can be verified', async () => {
    const { service } = company;
    const { rows } = await asOwner(
      service.connection,
      `SELECT DISTINCT action FROM audit_entry WHERE action LIKE 'authorization.%' ORDER BY 1`,
    );
    expect(rows).toEqual([{ action: 'authorization.recorded' }, { action: 'authorization.withdrawn' }]);
    expect(await service.admin.read('/v1/audit/verify')).toMatchObject({ ok: true });
  });
});

interface Job {
  id: string;
  state: string;
  result: {
    made: number;
    unchanged: number;
    rejectedRows: number;
    rejected: { line: number; column: string; code: string }[];
  } | null;
}

describe('a catalogue of them, as a file', () => {
  const imported = async (csv: string, more = ''): Promise<NonNullable<Job['result']>> => {
    const sent = await officer
      .post(`/v1/imports?kind=authorizations${more}`)
      .set('content-type', 'text/csv')
      .send(csv);
    expect(sent.status).toBe(202);
    const { id } = sent.body as Job;
    const job = await eventually(
      () => officer.read<Job>(`/v1/jobs/${id}`),
      (one) => one.result !== null,
    );
    return job.result ?? expect.unreachable();
  };
  const HEADER = 'Kind,Regime,Exception,SKU,ECCN,Destination,End use,Max value,Currency,Basis,Valid until';
  const FILE = [
    HEADER,
    'exception,us-bis,GBS,CAM-9,,Switzerland; AT,any,5000,USD,Below the limit,2027-02-28',
    'determination,us-bis,,lens,,CH,Teaching;Repair,,,AT only,2027-02-28',
    'OGEL,uk-siel,OGEL 7,,5A002,CH,any,,,Registered,2027-02-28',
  ].join('\n');

  it('is tried, taken in once, and known again', async () => {
    expect(await imported(FILE, '&dryRun=true')).toMatchObject({ made: 3, rejectedRows: 0 });
    expect(await listed('destination=CH')).toEqual([]);
    expect(await imported(FILE)).toMatchObject({ made: 3, unchanged: 0, rejected: [] });
    expect(await imported(FILE)).toMatchObject({ made: 0, unchanged: 3 });
    const [first] = (await found(null, camera, 'AT')).filter(({ symbol }) => symbol === 'GBS');
    expect(first).toMatchObject({ maxValue: { amount: '5000', currency: 'USD' }, endUses: null });
    expect((await found(null, lens, 'CH'))[0]).toMatchObject({ endUses: ['Teaching', 'Repair'] });
    expect(await listed('destination=CH')).toHaveLength(3);
  });

  it('says of each row that cannot be taken in what is wrong', async () => {
    const bad = [
      HEADER,
      'exception,us-bis,XYZ,CAM-9,,CH,any,,,Because,2027-02-28',
      'exception,us-bis,LVS,no such,,CH,any,,,Because,2027-02-28',
      'exception,us-bis,LVS,CAM-9,,Atlantis,any,,,Because,2027-02-28',
      'exception,us-bis,LVS,CAM-9,,CH,,,,Because,2027-02-28',
      'exception,us-bis,LVS,,,CH,any,,,Because,2027-02-28',
      'exception,us-bis,LVS,CAM-9,,CH,any,,,Because,2036-02-28',
      'licence,us-bis,LVS,CAM-9,,CH,any,,,Because,2027-02-28',
    ].join('\n');
    const { rejected } = await imported(bad);
    expect(rejected.map(({ line, column, code }) => [line, column, code])).toEqual([
      [2, 'Exception', 'authorization_exception_unknown'],
      [3, 'SKU', 'import_no_product'],
      [4, 'Destination', 'cell_no_country'],
      [5, 'End use', 'import_end_use_required'],
      [6, 'SKU', 'authorization_items_required'],
      [7, 'Valid until', 'authorization_too_long'],
      [8, 'Kind', 'import_no_authorization_kind'],
    ]);
  });

  it('brings nothing back that was withdrawn', async () => {
    const [id] = await listed('destination=CH&kind=general_license');
    await officer.post(`/v1/authorizations/${id}/withdraw`, { reason: 'Registration lapsed.' });
    const again = await imported(FILE);
    expect(again).toMatchObject({ made: 0, unchanged: 2, rejectedRows: 1 });
    expect(again.rejected[0]).toMatchObject({ line: 4, code: 'import_authorization_withdrawn' });
  });
});
