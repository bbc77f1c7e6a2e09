import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { casesAcross, startCompany } from '../support/company.js';
import type { Company } from '../support/company.js';
import { ROOT } from '../support/root.js';
import { startService } from '../support/service.js';
import { makeCaller } from '../support/world.js';

const MORE_THAN_A_PAGE = 230;

let company: Company;
let officer: Client;
let license: string;

beforeAll(async () => {
  company = await startCompany('2026-09-30');
  officer = company.officer;
  await casesAcross(officer);
  ({ id: license } = await officer.made<{ id: string }>('/v1/licenses', {
    regime: 'us-bis',
    number: 'D1000001',
    issuedOn: '2026-06-01',
    validUntil: '2030-06-03',
    lines: [{ eccn: '3A001.a', description: 'converters', unit: 'each', quantity: '100' }],
    parties: [{ role: 'end_user', name: 'Nordlicht Optik GmbH', country: 'DE' }],
  }));
});
afterAll(() => company.service.close());

async function rowsOf(client: Client, path: string): Promise<Record<string, string>[]> {
  const { status, text, headers } = await client.get(path);
  expect([status, headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
  return parse(text, { columns: true });
}

const headerOf = async (client: Client, path: string) => {
  const { status, text } = await client.get(path);
  expect(status).toBe(200);
  return parse(text, { to: 1 })[0]!;
};

describe('a list as CSV', () => {
  it('has the rows of the list in its order, typed', async () => {
    await officer.made('/v1/applications', {
      reference: 'PO-worth',
      needBy: '2026-12-24',
      valueAtStake: { amount: '1250000.50', currency: 'USD' },
      orders: ['SO-1', 'SO-2'],
    });
    const rows = await rowsOf(officer, '/v1/applications?format=csv');
    const { data } = await officer.read<{ data: { id: string }[] }>('/v1/applications');
    expect(rows.map(({ id }) => id)).toEqual(data.map(({ id }) => id));
    expect(rows.find(({ reference }) => reference === 'PO-worth')).toMatchObject({
      needBy: '2026-12-24',
      valueAtStake: '1250000.50',
      orders: 'SO-1; SO-2',
      overdue: 'false',
    });
  });

  it('is asked for by Accept too, by filters, and as a whole', async () => {
    const { headers } = await officer.get('/v1/licenses').set('Accept', 'text/csv');
    expect(headers['content-disposition']).toBe('attachment; filename="licenses.csv"');
    expect(await rowsOf(officer, '/v1/applications?regime=uk-siel&format=csv')).toHaveLength(2);
    const { status } = await officer.get('/v1/duties?format=csv&limit=10');
    expect(status).toBe(422);
  });

  it('has every row, behind the wall of its company on every page, and runs nothing', async () => {
    const other = await makeCaller(company.service, {
      name: 'Alex',
      role: 'compliance_officer',
      supplierId: (
        await company.service.admin.made<{ id: string }>('/v1/suppliers', { name: 'Another', country: 'US' })
      ).id,
    });
    await other.made('/v1/parties', { name: '=1+1', country: 'DE', kind: 'organization' });
    const make = (place: number) =>
      officer.made('/v1/parties', { name: `Buyer ${place}`, country: 'FR', kind: 'organization' });
    await Promise.all(Array.from({ length: MORE_THAN_A_PAGE }, (_, place) => make(place)));
    const names = (await rowsOf(officer, '/v1/parties?format=csv')).map(({ name }) => name);
    expect(names.filter((name) => name?.startsWith('Buyer '))).toHaveLength(MORE_THAN_A_PAGE);
    expect(new Set(names).size).toBe(names.length);
    expect((await rowsOf(other, '/v1/parties?format=csv')).map(({ name }) => name)).toEqual(["'=1+1"]);
    const { status } = await other.get(`/v1/licenses/${license}/shipments?format=csv`);
    expect(status).toBe(404);
  });
});

describe('the columns that reports elsewhere go by', () => {
  /** Of every release; lines are added to, never changed. */
  const kept = new Map(
    readFileSync(join(ROOT, 'test/e2e/kept-columns.txt'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line): [string, string[]] => {
        const [path = '', columns = ''] = line.split(': ');
        return [path, columns.split(' ')];
      }),
  );
  const pathsOf = (posture: string) => [...kept.keys()].filter((path) => path.startsWith(`${posture} `));
  const pathIn = (line: string) => line.split(' ')[1]!.replace('{license}', license);

  it.each(pathsOf('company'))(
    '%s: all are there, in their order, those of later releases behind',
    async (path) => {
      const columns = kept.get(path)!;
      const header = await headerOf(officer, pathIn(path));
      expect(header.slice(0, columns.length)).toEqual(columns);
      expect(`${path}: ${header.join(' ')}`, 'a new column is kept from now on').toBe(
        `${path}: ${columns.join(' ')}`,
      );
    },
  );

  it('are those of the office too', async () => {
    const office = await startService();
    try {
      for (const path of pathsOf('agency'))
        expect([path, await headerOf(office.admin, pathIn(path))]).toEqual([path, kept.get(path)]);
    } finally {
      await office.close();
    }
  });

  it('are there where there is no row', async () => {
    const { id: supplierId } = await company.service.admin.made<{ id: string }>('/v1/suppliers', {
      name: 'Nobody yet',
      country: 'US',
    });
    const nobody = await makeCaller(company.service, { name: 'Noa', role: 'compliance_officer', supplierId });
    for (const path of pathsOf('company').filter((one) => !one.includes('{')))
      expect(await headerOf(nobody, pathIn(path))).toEqual(kept.get(path));
  });

  it('are told in the documentation, with what is in them', () => {
    const text = readFileSync(join(ROOT, 'docs/reports.md'), 'utf8');
    const sections = new Map(
      text.split('\n### ').map((section): [string, string] => [section.split('\n')[0]!, section]),
    );
    for (const [path, columns] of kept) {
      const [posture, list = ''] = path.replace('?format=csv', '').split(' ');
      const section = sections.get(`\`${list}\`${posture === 'agency' ? ', of the office' : ''}`) ?? '';
      const cells = [...section.matchAll(/^\| (`[^|]+)\|/gm)].map(([, cell = '']) => cell);
      const told = cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
      expect([path, told]).toEqual([path, columns]);
    }
  });
});
