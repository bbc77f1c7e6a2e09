import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RecordVerification } from '@ninety/audit';
import { TouchedProductsService } from '@ninety/classification';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { anotherOfficer, observe, startCompany } from '../support/company.js';
import type { Company } from '../support/company.js';
import { makeCaller, setToday } from '../support/world.js';

const TODAY = '2026-11-02';
const LIST_FROM = '2026-07-23';

interface Classification {
  id: string;
  eccn: string;
  paragraph: string | null;
  reasonsForControl: string[];
  validFrom: string;
  basis: string;
  document: { number: string | null; date: string | null } | null;
  applicationId: string | null;
  lawVersion: number | null;
  recordedBy: string;
  documents: { id: string; fileName: string; sha256: string }[];
}
interface Product {
  id: string;
  eccn: string;
  paragraph: string | null;
  reasonsForControl: string[];
  classification: Classification | null;
  name: string;
}

let company: Company;
let products: string;

beforeAll(async () => {
  company = await startCompany(TODAY);
  products = `/v1/suppliers/${company.supplierId}/products`;
});
afterAll(() => company.service.close());

const MONEY = { amount: '120.00', currency: 'USD' };
const added = (more: object = {}, by: Client = company.officer) =>
  by.made<Product>(products, { name: 'Amplifier', eccn: 'EAR99', unit: 'each', unitPrice: MONEY, ...more });
const classify = (id: string, more: object) =>
  company.officer.post(`${products}/${id}/classifications`, {
    validFrom: '2026-11-01',
    basis: 'self',
    ...more,
  });
const classified = (id: string, more: object) =>
  company.officer.made<Classification>(`${products}/${id}/classifications`, {
    validFrom: '2026-11-01',
    basis: 'self',
    ...more,
  });
const read = (id: string) => company.officer.read<Product>(`${products}/${id}`);

/** An entry of the list as its JSON has it. */
function entry(
  eccn: string,
  rows: readonly (readonly [string, string])[],
  paragraphs: readonly string[] = [],
) {
  return {
    eccn,
    category: eccn[0],
    productGroup: eccn[1],
    heading: `What ${eccn} is about`,
    reasonForControl: [...new Set(rows.map(([control]) => control.slice(0, 2)))].join(', '),
    countryChart: rows.map(([control, countryChart]) => ({ control, countryChart })),
    licenceExceptionFlags: { LVS: 'N/A', GBS: 'N/A' },
    staSpecialConditions: null,
    items: paragraphs.map((paragraph) => ({
      paragraph,
      kind: 'item',
      depth: paragraph.split('.').length,
      text: `What ${eccn}.${paragraph} is`,
    })),
  };
}

const ROWS = {
  ns: ['NS applies to entire entry', 'NS Column 2.'],
  at: ['AT applies to entire entry', 'AT Column 1.'],
  mt: ['MT applies to 3A001.a.1', 'MT Column 1.'],
} as const;
const PARAGRAPHS = ['a', 'a.1', 'a.2', 'b', 'b.2'];
const LIST = [
  entry('3A001', [ROWS.ns, ROWS.mt, ROWS.at], PARAGRAPHS),
  entry('3A002', [ROWS.ns, ROWS.at], ['a']),
  entry('3A991', [ROWS.at], ['a']),
  entry('4A994', [ROWS.at]),
  entry('5A991', [ROWS.at]),
];

async function loaded(entries: readonly object[], effectiveOn: string): Promise<number> {
  const { status, body } = await company.service.admin
    .post(`/v1/law/imports?kind=ccl&effectiveOn=${effectiveOn}&allowShrink=true`)
    .set('Content-Type', 'application/json')
    .send(JSON.stringify({ entries }));
  expect(status, JSON.stringify(body)).toBe(201);
  return body.version as number;
}
const told = () =>
  company.service.app.get(TouchedProductsService, { strict: false }).tellAll(new AbortController().signal);

describe('a product, before a list is loaded', () => {
  it('is as it was typed, and refuses nothing', async () => {
    const typed = await added({ eccn: '3A001.b.2', reasonsForControl: ['NS', 'AT'] });
    expect(typed).toMatchObject({
      eccn: '3A001.b.2',
      paragraph: 'b.2',
      reasonsForControl: ['NS', 'AT'],
      classification: null,
    });
    expect(await added({ eccn: '9A999', reasonsForControl: [] })).toMatchObject({ eccn: '9A999' });
    expect(
      await company.officer.post(products, { name: 'Oven', eccn: '9A999', unit: 'each', unitPrice: MONEY }),
    ).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/reasonsForControl', code: 'reasons_needed' }] },
    });
    expect(await added({ eccn: 'EAR99' })).toMatchObject({ reasonsForControl: [] });
  });

  it('is changed at the version that was read, and its classification is not', async () => {
    const { id } = await added({ model: 'A-1' });
    const path = `${products}/${id}`;
    const found = await company.officer.get(path);
    const change = { name: 'Amplifier, 2 GHz', unitPrice: { amount: '99.50', currency: 'USD' } };
    expect(await company.officer.patch(path, change)).toMatchObject({ status: 428 });
    const changed = await company.officer.patch(path, change).set('If-Match', found.headers.etag as string);
    expect(changed).toMatchObject({ status: 200, body: { ...change, model: 'A-1' } });
    expect(
      await company.officer.patch(path, change).set('If-Match', found.headers.etag as string),
    ).toMatchObject({ status: 412 });
    expect(
      await company.officer.patch(path, { eccn: '3A001' }).set('If-Match', changed.headers.etag as string),
    ).toMatchObject({ status: 422, body: { errors: [{ pointer: '/eccn' }] } });
  });
});

describe('a classification', () => {
  let version: number;
  beforeAll(async () => {
    version = await loaded(LIST, LIST_FROM);
  });

  it('has its reasons from the loaded list, for its paragraph', async () => {
    const { id } = await added();
    const made = await classified(id, { eccn: '3A001', paragraph: 'b.2', note: 'By its data sheet.' });
    expect(made).toMatchObject({
      eccn: '3A001.b.2',
      paragraph: 'b.2',
      reasonsForControl: ['AT', 'NS'],
      lawVersion: version,
      basis: 'self',
    });
    expect(await read(id)).toMatchObject({
      eccn: '3A001.b.2',
      reasonsForControl: ['AT', 'NS'],
      classification: { id: made.id, validFrom: '2026-11-01', lawVersion: version },
    });
    // As far as it is known: without a paragraph, all that the entry may be controlled for.
    expect((await classified(id, { eccn: '3A001' })).reasonsForControl).toEqual(['AT', 'MT', 'NS']);
    expect((await classified(id, { eccn: '3A001.a.1' })).reasonsForControl).toEqual(['AT', 'MT', 'NS']);
  });

  it('is refused by an entry, a paragraph or reasons that the list does not have', async () => {
    const { id } = await added();
    expect(await classify(id, { eccn: '3A003' })).toMatchObject({
      status: 422,
      body: {
        errors: [
          {
            pointer: '/eccn',
            code: 'entry_not_listed',
            params: { version, nearest: expect.stringMatching(/^3A001, 3A002/) },
          },
        ],
      },
    });
    expect(await classify(id, { eccn: '3A001.z.9' })).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'paragraph_not_listed' }] },
    });
    expect(await classify(id, { eccn: '5A991', reasonsForControl: ['NS'] })).toMatchObject({
      status: 422,
      body: {
        errors: [{ pointer: '/reasonsForControl', code: 'reasons_of_list', params: { reasons: 'AT' } }],
      },
    });
    expect(await classify(id, { eccn: 'EAR99', paragraph: 'a' })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/paragraph', code: 'ear99_has_no_paragraphs' }] },
    });
    expect(
      await company.officer.post(products, {
        name: 'Oven',
        eccn: '3A003',
        reasonsForControl: ['AT'],
        unit: 'each',
        unitPrice: MONEY,
      }),
    ).toMatchObject({ status: 422, body: { errors: [{ pointer: '/eccn' }] } });
    expect((await added({ eccn: '3A001.b.2' })).reasonsForControl).toEqual(['AT', 'NS']);
  });

  it('is checked by the list of its day, and by today’s where it is what holds', async () => {
    const { id } = await added();
    // No list is loaded for that day, and today's has no such entry.
    expect(
      await classify(id, { eccn: '3A003', validFrom: '2020-01-01', reasonsForControl: [] }),
    ).toMatchObject({
      status: 422,
    });
    await classified(id, { eccn: '5A991', validFrom: '2026-10-01' });
    // What held before another is history, of which no loaded list knows.
    expect(
      await classified(id, { eccn: '3A003', validFrom: '2020-01-01', reasonsForControl: ['NS'] }),
    ).toMatchObject({ lawVersion: null, reasonsForControl: ['NS'] });
    expect((await read(id)).eccn).toBe('5A991');
  });

  it('holds from its day on, and the one before until then; all of them stay', async () => {
    const { id } = await added();
    const first = await classified(id, { eccn: '3A991.a', validFrom: '2026-08-01' });
    const later = await classified(id, { eccn: '3A002.a', validFrom: '2026-12-01' });
    expect((await read(id)).eccn).toBe('3A991.a');
    await setToday(company.service, '2026-12-01');
    expect((await read(id)).eccn).toBe('3A002.a');
    const { data } = await company.officer.read<{ data: Product[] }>(`${products}?limit=200`);
    expect(data.find((one) => one.id === id)).toMatchObject({ eccn: '3A002.a', paragraph: 'a' });
    const history = await company.officer.read<{ data: Classification[] }>(
      `${products}/${id}/classifications`,
    );
    expect(history.data.map((one) => one.id)).toEqual([later.id, first.id]);
  });

  it('is changed at the version of the product that was read', async () => {
    const { id } = await added();
    const { headers } = await company.officer.get(`${products}/${id}`);
    const change = { eccn: '5A991', validFrom: '2026-11-01', basis: 'self' };
    const path = `${products}/${id}/classifications`;
    const once = () => company.officer.post(path, change).set('If-Match', headers.etag as string);
    expect(await once()).toMatchObject({ status: 201 });
    expect(await once()).toMatchObject({ status: 412 });
  });

  it('is of a company’s own products, by those who prepare', async () => {
    const { id } = await added();
    const other = await anotherOfficer(company.service);
    const change = { eccn: '5A991', validFrom: '2026-11-01', basis: 'self' };
    expect(await other.post(`${products}/${id}/classifications`, change)).toMatchObject({ status: 404 });
    expect(await other.get(`${products}/${id}/classifications`)).toMatchObject({ status: 404 });
    const { supplierId } = company;
    const auditor = await makeCaller(company.service, { name: 'Una Rey', role: 'reviewer', supplierId });
    expect(await auditor.post(`${products}/${id}/classifications`, change)).toMatchObject({ status: 403 });
    expect(await auditor.get(`${products}/${id}/classifications`)).toMatchObject({ status: 200 });
  });
});

describe('the documents of a classification', () => {
  it('are sealed, downloaded, and stand in the history; a CCATS and a ruling have a number', async () => {
    const { id } = await added();
    expect(await classify(id, { eccn: '3A991.a', basis: 'ccats' })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/document/number' }] },
    });
    const document = { number: 'G171717', date: '2026-10-30' };
    const made = await classified(id, { eccn: '3A991.a', basis: 'ccats', document });
    expect(made).toMatchObject({ document, documents: [] });
    const path = `${products}/${id}/classifications/${made.id}/documents`;
    const bytes = Buffer.from('CCATS G171717: 3A991.a');
    const attached = await company.officer
      .post(path)
      .field('kind', 'ccats')
      .attach('file', bytes, 'G171717.txt');
    expect(attached).toMatchObject({
      status: 201,
      body: {
        kind: 'ccats',
        fileName: 'G171717.txt',
        mediaType: 'text/plain',
        size: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      },
    });
    const document_ = attached.body as { id: string };
    const content = await company.officer.get(`${path}/${document_.id}/content`).buffer(true);
    expect(content.headers['content-disposition']).toContain('G171717.txt');
    expect(content.headers['content-type']).toBe('application/octet-stream');
    const history = await company.officer.read<{ data: Classification[] }>(
      `${products}/${id}/classifications`,
    );
    expect(history.data[0]?.documents).toMatchObject([{ id: document_.id, fileName: 'G171717.txt' }]);
    const other = await anotherOfficer(company.service);
    expect(await other.get(`${path}/${document_.id}/content`)).toMatchObject({ status: 404 });

    const verification = company.service.app.get(RecordVerification, { strict: false });
    expect((await verification.verify()).faults).toEqual([]);
    writeFileSync(join(company.service.dataDir, 'attachments', document_.id), 'CCATS G171717: EAR99');
    expect((await verification.verify()).faults).toMatchObject([
      { what: 'attachment', where: `classification_document/${document_.id}` },
    ]);
    writeFileSync(join(company.service.dataDir, 'attachments', document_.id), bytes);
  });
});

describe('an answered classification request', () => {
  const answered = async (number: string, ccats: string | null, eccns: string[]) => {
    const { id } = await company.officer.made<{ id: string }>('/v1/applications', {
      type: 'classification',
      items: [
        { eccn: '3A001', description: 'Amplifier', model: `X-${number}` },
        { eccn: 'EAR99', description: 'Case' },
      ],
    });
    const answer = { type: 'classified', on: '2026-10-16', eccns, source: 'portal' };
    await observe(
      company.officer,
      id,
      { type: 'filed', system: 'snap_r', number, on: '2026-10-05', source: 'own_act' },
      ccats === null ? answer : { ...answer, ccats },
    );
    return id;
  };
  const proposals = async (by: Client = company.officer) => {
    const path = `/v1/suppliers/${company.supplierId}/classification-proposals`;
    return by.get(path);
  };

  it('proposes how products are classified, which takes its number and its day', async () => {
    const { id } = await added({ model: 'x-Z3000001' });
    const applicationId = await answered('Z3000001', 'G200200', ['3A991.a', 'EAR99']);
    const { body } = await proposals();
    expect((body as { data: object[] }).data.filter((one) => 'applicationId' in one)).toMatchObject([
      {
        applicationId,
        item: 0,
        eccn: '3A991.a',
        ccats: 'G200200',
        answeredOn: '2026-10-16',
        model: 'X-Z3000001',
        productIds: expect.arrayContaining([id]),
      },
      { applicationId, item: 1, eccn: 'EAR99', description: 'Case', model: null, productIds: [] },
    ]);
    const change = { eccn: '3A991.a', basis: 'ccats', applicationId, validFrom: '2026-10-16' };
    expect(await classify(id, { ...change, eccn: '3A001.b.2' })).toMatchObject({
      status: 422,
      body: {
        errors: [{ pointer: '/eccn', code: 'answered_otherwise', params: { eccns: '3A991.a, EAR99' } }],
      },
    });
    expect(await classify(id, { ...change, document: { number: 'G999' } })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/document/number', code: 'number_of_answer' }] },
    });
    expect(await classify(id, { ...change, basis: 'self' })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/basis' }] },
    });
    expect(await classified(id, change)).toMatchObject({
      applicationId,
      document: { number: 'G200200', date: '2026-10-16' },
    });
    const left = ((await proposals()).body as { data: { item: number }[] }).data;
    expect(left).toMatchObject([{ applicationId, item: 1 }]);
    expect(await proposals(await anotherOfficer(company.service))).toMatchObject({ status: 404 });
  });

  it('proposes nothing once its answer was taken back, and is none before it', async () => {
    const { id } = await added();
    const applicationId = await answered('Z3000002', null, ['5A991']);
    const change = { eccn: '5A991', basis: 'ccats', applicationId };
    expect(await classify(id, change)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/document/number', code: 'answered_without_number' }] },
    });
    const { data } = await company.officer.read<{ data: { id: string; type: string }[] }>(
      `/v1/applications/${applicationId}/events`,
    );
    const answer = data.find(({ type }) => type === 'classified');
    await observe(company.officer, applicationId, {
      type: 'void',
      supersedes: answer?.id,
      reason: 'Of another.',
    });
    expect(await classify(id, { ...change, document: { number: 'G3' } })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/applicationId', code: 'no_answered_request' }] },
    });
    const left = ((await proposals()).body as { data: { applicationId: string }[] }).data;
    expect(left.map((one) => one.applicationId)).not.toContain(applicationId);
  });
});

describe('a change of the list', () => {
  it('lists the products that it touches, with what is otherwise for each, and tells of them once', async () => {
    await told();
    const eventsOf = async () => {
      const { data } = await company.officer.read<{ data: { type: string; data: { productId: string } }[] }>(
        '/v1/events?limit=200',
      );
      return data.filter(({ type }) => type === 'product.classification_touched').map((event) => event.data);
    };
    const [amplifier, converter, computer, safe] = await Promise.all([
      added({ eccn: '3A001.b.2' }),
      added({ eccn: '3A001.a.2' }),
      added({ eccn: '4A994' }),
      added({ eccn: '5A991' }),
    ]);
    const unlisted = await added({ eccn: 'EAR99' });
    const version = await loaded(
      [
        entry('3A001', [ROWS.ns, ROWS.mt, ROWS.at, ['RS applies to 3A001.b.2', 'RS Column 1.']], PARAGRAPHS),
        ...LIST.slice(1, 3),
        ...LIST.slice(4),
      ],
      '2026-12-15',
    );
    const path = `/v1/law/versions/${version}/products`;
    type Touched = {
      id: string;
      touch: string;
      differences: { code: string; text: string }[];
      effectiveOn: string;
    };
    const { data } = await company.officer.read<{ data: Touched[] }>(`${path}?limit=200`);
    const of = (id: string) => data.find((one) => one.id === id);
    expect(of(amplifier.id)).toMatchObject({ touch: 'entry_changed', effectiveOn: '2026-12-15' });
    expect(
      of(amplifier.id)
        ?.differences.map(({ text }) => text)
        .join(' '),
    ).toMatch(/RS Column 1/);
    expect(of(computer.id)).toMatchObject({
      touch: 'entry_removed',
      differences: [{ code: 'law_row_removed' }],
    });
    for (const { id } of [converter, safe, unlisted]) expect(of(id)).toBeUndefined();

    const paged = await company.officer.read<{ data: Touched[]; nextCursor: string }>(`${path}?limit=1`);
    expect(paged.data).toEqual(data.slice(0, 1));
    const next = await company.officer.read<{ data: Touched[] }>(
      `${path}?limit=1&cursor=${paged.nextCursor}`,
    );
    expect(next.data).toEqual(data.slice(1, 2));

    const other = await anotherOfficer(company.service);
    expect((await other.read<{ data: Touched[] }>(path)).data).toEqual([]);
    expect(await company.officer.get('/v1/law/versions/9999/products')).toMatchObject({ status: 404 });
    expect(await company.officer.get('/v1/law/versions/x/products')).toMatchObject({ status: 400 });

    await told();
    await told();
    const own = (await eventsOf()).filter(({ productId }) => [amplifier.id, computer.id].includes(productId));
    expect(own).toHaveLength(2);
    expect(own).toContainEqual(
      expect.objectContaining({
        productId: amplifier.id,
        eccn: '3A001.b.2',
        touch: 'entry_changed',
        lawVersion: version,
        effectiveOn: '2026-12-15',
      }),
    );
    expect((await eventsOf()).map(({ productId }) => productId)).not.toContain(safe.id);
  });

  it('names what no whole list had, when the first one comes', async () => {
    const own = await startCompany(TODAY);
    try {
      const path = `/v1/suppliers/${own.supplierId}/products`;
      const wrong = {
        name: 'Oven',
        eccn: '3A003',
        reasonsForControl: ['AT'],
        unit: 'each',
        unitPrice: MONEY,
      };
      const { id } = await own.officer.made<Product>(path, wrong);
      await own.officer.made<Product>(path, { ...wrong, eccn: '5A991' });
      const { body } = await own.service.admin
        .post('/v1/law/imports?kind=ccl')
        .set('Content-Type', 'application/json')
        .send(JSON.stringify({ entries: LIST }));
      const touched = await own.officer.read<{ data: object[] }>(
        `/v1/law/versions/${(body as { version: number }).version}/products`,
      );
      expect(touched.data).toMatchObject([
        { id, touch: 'not_listed', differences: [{ code: 'touched_not_listed' }] },
      ]);
    } finally {
      await own.service.close();
    }
  });
});
