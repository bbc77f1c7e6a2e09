import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { anotherOfficer, casesAcross, startCompany } from '../support/company.js';
import type { Company } from '../support/company.js';
import { invented, screeningList } from '../support/fixtures.js';
import { eventually, makeCaller } from '../support/world.js';

interface Hit {
  readonly kind: string;
  readonly id: string;
  readonly name: string | null;
  readonly about: readonly string[];
  readonly country: string | null;
}

let company: Company;
let officer: Client;
let stranger: Client;
let late: string;

beforeAll(async () => {
  company = await startCompany('2026-09-30');
  ({ officer } = company);
  ({ late } = await casesAcross(officer));
  stranger = await anotherOfficer(company.service);
  await stranger.made('/v1/parties', {
    name: 'Nordlicht Turbinen GmbH',
    country: 'AT',
    kind: 'organization',
  });
  const { supplierId } = company;
  const product = { eccn: '3A001', reasonsForControl: ['NS'], unit: 'piece' };
  await officer.made(`/v1/suppliers/${supplierId}/products`, {
    ...product,
    name: 'Nordlicht lens 50% _',
    model: 'NL-50',
    unitPrice: { amount: '1200.00', currency: 'USD' },
  });
  await officer.made('/v1/licenses', {
    regime: 'us-bis',
    number: 'D 1234567',
    issuedOn: '2026-02-01',
    validUntil: '2029-12-31',
    lines: [{ eccn: '3A001.a', description: 'lenses', unit: 'each', quantity: '100' }],
  });
  const checked = await officer.post('/v1/order-checks', {
    document: 'SO-4500',
    line: '10',
    system: 'erp',
    parties: [{ name: 'Nordlicht Optik GmbH', country: 'DE', role: 'ultimate_consignee' }],
    eccn: 'EAR99',
    quantity: '1',
    unit: 'piece',
    value: { amount: '10.00', currency: 'USD' },
    destination: 'DE',
    on: '2026-10-01',
  });
  expect(checked.status).toBe(200);
});
afterAll(() => company.service.close());

const found = async (q: string, by: Client = officer, query = '') =>
  (await by.read<{ results: Hit[] }>(`/v1/search?q=${encodeURIComponent(q)}${query}`)).results;
const shown = (hits: readonly Hit[]) => hits.map(({ kind, name }) => `${kind} ${name}`);

describe('one search', () => {
  it('finds applications, parties and products by a part of a name, in one order', async () => {
    const hits = await found('lICht');
    expect(shown(hits)).toEqual([
      'application UK-8',
      'application GBSIEL/2026/0000123/P',
      'application Z1234600',
      'application Z1234567',
      'party Nordlicht Optik GmbH',
      'product Nordlicht lens 50% _',
    ]);
    expect(hits[3]).toMatchObject({ id: late, about: ['Nordlicht Optik GmbH'] });
    expect(hits.at(-2)).toMatchObject({ country: 'DE' });
    expect(hits.at(-1)).toMatchObject({ about: ['3A001', 'NL-50'] });
    expect(await found('licht', officer, '&limit=1')).toHaveLength(3);
  });

  it('finds numbers: of filings and references, of licenses whatever their blanks, of orders in capitals too', async () => {
    expect(shown(await found('z1234567'))).toEqual(['application Z1234567']);
    expect(shown(await found('2026-0722'))).toEqual(['application Z1234567']);
    expect(shown(await found('d12345'))).toEqual(['license D 1234567']);
    expect(shown(await found('so-45'))).toEqual(['order SO-4500']);
    expect((await found('SO-4500'))[0]).toMatchObject({ about: ['10'], country: 'DE' });
  });

  it('finds an application by what its party is called now', async () => {
    const [party] = (await officer.read<{ data: { id: string }[] }>('/v1/parties?q=Nordlicht')).data;
    const call = (name: string, etag: string) => officer.patch(`/v1/parties/${party?.id}`, { name }, etag);
    expect((await call('Polarlicht Optik GmbH', '"1"')).status).toBe(200);
    expect(shown(await found('polarlicht'))).toContain('application Z1234567');
    expect((await call('Nordlicht Optik GmbH', '"2"')).status).toBe(200);
  });

  it('takes two letters for the beginning of a name, and wildcards for what they are', async () => {
    expect(shown(await found('no'))).toEqual(['party Nordlicht Optik GmbH', 'product Nordlicht lens 50% _']);
    expect(await found('ic')).toEqual([]);
    expect(shown(await found('50% _'))).toEqual(['product Nordlicht lens 50% _']);
    expect(await found('%%%')).toEqual([]);
    expect(await found(`'"); DROP--`)).toEqual([]);
  });

  it('shows nobody what is another company’s, and overseers what is anybody’s', async () => {
    expect(shown(await found('licht', stranger))).toEqual(['party Nordlicht Turbinen GmbH']);
    expect(await found('so-45', stranger)).toEqual([]);
    expect(await found('d12345', stranger)).toEqual([]);
    const auditor = await makeCaller(company.service, { name: 'Ann Otter', role: 'auditor' });
    expect(shown(await found('licht', auditor))).toEqual(
      expect.arrayContaining(['party Nordlicht Turbinen GmbH', 'party Nordlicht Optik GmbH']),
    );
    expect(shown(await found('d12345', auditor))).toEqual(['license D 1234567']);
    expect(shown(await found('so-45', auditor))).toEqual(['order SO-4500']);
  });

  it('finds by a key what the key may read at its own door', async () => {
    const me = await officer.read<{ id: string }>('/v1/me');
    const keyOf = async (scopes: string[]) => {
      const { admin } = company.service;
      const made = await admin.made<{ key: string }>(`/v1/principals/${me.id}/api-keys`, { scopes });
      return company.service.as(made.key);
    };
    const narrow = await keyOf(['search:read', 'parties:read']);
    expect(shown(await found('licht', narrow))).toEqual(['party Nordlicht Optik GmbH']);
    const without = await keyOf(['parties:read']);
    expect((await without.get('/v1/search?q=licht')).status).toBe(403);
  });

  it('asks for two letters at least', async () => {
    for (const q of ['', '?q=', '?q=a', '?q=%20a%20', `?q=${'a'.repeat(101)}`, '?q=ab&limit=21'])
      expect((await officer.get(`/v1/search${q}`)).status).toBe(422);
  });
});

describe('the reasons of a judge', () => {
  it('are their own, each once, the newest first', async () => {
    await company.service.admin
      .post('/v1/entity-list/imports')
      .set('Content-Type', 'text/csv')
      .send(screeningList([...invented(5), { name: 'Basalt Heavy Machinery Works' }]));
    const names = ['Basalt Heavy Machinery', 'Basalt Heavy Machinery Work', 'Basalt Heavy Machinery Co'];
    for (const name of names)
      await officer.made('/v1/parties', { name, country: 'CN', kind: 'organization' });
    const alerts = await eventually(
      async () => (await officer.read<{ data: { id: string }[] }>('/v1/screening-alerts?status=open')).data,
      (all) => all.length === names.length,
    );
    const reasons = ['Another company.', 'The same company.', 'Another company.'];
    for (const [at, { id }] of alerts.entries())
      await officer.made(`/v1/screening-alerts/${id}/adjudication`, {
        verdict: at === 1 ? 'true_match' : 'false_positive',
        reason: reasons[at],
      });
    const { reasons: given } = await officer.read<{ reasons: unknown }>('/v1/screening-alerts/reasons');
    expect(given).toEqual([
      { verdict: 'false_positive', reason: 'Another company.' },
      { verdict: 'true_match', reason: 'The same company.' },
    ]);
    expect(await stranger.read('/v1/screening-alerts/reasons')).toEqual({ reasons: [] });
  });
});
